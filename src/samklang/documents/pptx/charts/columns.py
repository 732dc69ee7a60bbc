"""A column of words at the right of a chart, under a heading: totals, means, last round's figures."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents import fit
from samklang.documents.pptx.colours import Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say

SIZES = (14, 13, 12)
"""What a heading may be set at, in points."""
MOST = inch(1.5)
"""No heading is wider; a longer one breaks."""
GAP = inch(0.25)
"""Between a column and what stands to the left of it."""


def width(stage: Stage, heading: str, words: Sequence[str], size: float) -> int:
    """The column's width in EMU: its widest word at `size` points, and its heading on one line if it can be."""
    widest = max(fit.text_width(text, size, stage.faces.body, bold=True) for text in words)
    above = fit.text_width(heading, SIZES[0], stage.faces.body, bold=True)
    return max(round((widest + 4) * POINT), min(MOST, round((above + 4) * POINT))) + GAP


def heading(stage: Stage, box: Box, text: str, colour: Colour) -> None:
    """The heading at the right edge of `box`, above its column."""
    stage.text(box, [say(text, Style(colour, bold=True, align="r"))], SIZES, f"Column: {text}", anchor="ctr")
