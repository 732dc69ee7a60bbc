"""A few words under a chart that wants the slide's whole width: passages side by side."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents.pptx.colours import SAND
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides.panel import passage, tall_of
from samklang.documents.pptx.stage import Stage
from samklang.story.model import PanelPart, Passage

SIZES = (16, 15, 14)
ACROSS, DOWN = inch(0.3), inch(0.14)
"""The strip's margins."""
BETWEEN = inch(0.5)
ABREAST = 3
"""No more passages than this stand side by side."""
MOST = 0.27
"""The strip takes no more than this part of the chart's room."""


def place(stage: Stage, whole: Box, parts: Sequence[PanelPart]) -> Box | None:
    """The foot of `whole` that `parts` need; None where they are none, more than words, or too many of them."""
    passages = _passages(parts)
    if not 0 < len(passages) <= ABREAST or len(passages) < len(parts):
        return None
    width = _columns(whole, len(passages))[0].width
    for size in SIZES:
        tall = max(tall_of(stage, passage(stage, part), width, size) for part in passages) + 2 * DOWN
        if tall <= whole.height * MOST:
            return whole.below(whole.height - tall)
    return None


def write(stage: Stage, box: Box, parts: Sequence[PanelPart]) -> None:
    """The passages side by side on one ground, all at one size."""
    passages = _passages(parts)
    stage.shape("rect", box, SAND, name="Panel")
    rooms = _columns(box, len(passages))
    words = [passage(stage, part) for part in passages]
    size = stage.common_size(list(zip(rooms, words, strict=True)), SIZES)
    for room, said, part in zip(rooms, words, passages, strict=True):
        stage.text(room, said, (size,), part.heading)


def _passages(parts: Sequence[PanelPart]) -> list[Passage]:
    return [part for part in parts if isinstance(part, Passage)]


def _columns(box: Box, count: int) -> list[Box]:
    return box.inset(ACROSS, DOWN).columns([1] * count, BETWEEN)
