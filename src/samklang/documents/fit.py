"""Does a text fit its box? Measured with fonts that are as wide as the theme's, on every machine alike.

Carlito is as wide as Calibri and Gelasio as Georgia, glyph by glyph. Sizes are in points, widths and heights too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from samklang.documents.theme import FONTS
from samklang.package.slides import Run

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

FLOOR = 12.0
"""No text on a slide is smaller than this, in points."""
SOURCE_FLOOR = 10.0
"""But for the line that names the sources."""

_CAREFUL = 1.015  # renderers round each glyph's width to their own grid
_UNITS = 1000  # the size the fonts are measured at
_BREAK = re.compile(r" +|(?:[^ \n-]|-(?=\d))+-*|-+")  # a line may break at spaces and after hyphens

Family = Literal["Carlito", "Gelasio"]
_LINE = {"Carlito": 1.22, "Gelasio": 1.27}  # line height in ems, the larger of PowerPoint's and LibreOffice's


@dataclass(frozen=True)
class Typeface:
    """A font to measure with; `wider` widens it where the template's own font is not one of ours."""

    family: Family
    wider: float = 1.0


BODY = Typeface("Carlito")
HEADING = Typeface("Gelasio")

_KNOWN = {
    "Calibri": BODY,
    "Carlito": BODY,
    "Georgia": HEADING,
    "Gelasio": HEADING,
    "Cambria": Typeface("Gelasio", 0.98),
    "Arial": Typeface("Carlito", 1.13),
    "Verdana": Typeface("Carlito", 1.32),
}


def typeface(name: str) -> Typeface:
    """What to measure the font called `name` with; an unknown font is taken to be wide."""
    return _KNOWN.get(name, Typeface("Carlito", 1.2))


@dataclass(frozen=True)
class Block:
    """A paragraph to measure.

    `scale` is its size relative to its box's, never under `floor` points; `before` is the space above it and
    `indent` the room its bullet takes, both in ems; `spacing` is what each letter is spaced by, in points.
    """

    runs: tuple[Run, ...]
    face: Typeface = BODY
    scale: float = 1.0
    floor: float = FLOOR
    before: float = 0.0
    indent: float = 0.0
    capitals: bool = False
    spacing: float = 0.0

    def size(self, base: float) -> float:
        """Its size in points in a box set at `base` points."""
        return max(self.floor, round(base * self.scale * 2) / 2)


def height(blocks: Sequence[Block], base: float, width: float) -> float | None:
    """How high `blocks` stand at `base` points in a box `width` wide; None if a single word is wider than the box."""
    total = 0.0
    for i, block in enumerate(blocks):
        size = block.size(base)
        lines = _lines(block, size, width - block.indent * size)
        if lines is None:
            return None
        total += lines * size * _LINE[block.face.family] + (block.before * size if i else 0)
    return total


def fits(blocks: Sequence[Block], base: float, width: float, tall: float) -> bool:
    """Whether `blocks` at `base` points stay inside a box of `width` by `tall` points."""
    needed = height(blocks, base, width)
    return needed is not None and needed <= tall + 0.01


def largest(blocks: Sequence[Block], sizes: Iterable[float], width: float, tall: float) -> float | None:
    """The largest of `sizes` at which `blocks` fit, or None if none does."""
    return next((size for size in sorted(sizes, reverse=True) if fits(blocks, size, width, tall)), None)


def line_count(block: Block, base: float, width: float) -> int | None:
    """How many lines `block` takes; None if a word is wider than the box."""
    size = block.size(base)
    return _lines(block, size, width - block.indent * size)


def text_width(text: str, size: float, face: Typeface = BODY, *, bold: bool = False) -> float:
    """How wide `text` is on one line, in points."""
    return _ems(text, face.family, bold, False) * size * face.wider * _CAREFUL


def cut(blocks: Sequence[Block], base: float, width: float, tall: float) -> list[Block]:
    """`blocks` without the words that do not fit, ending in '…': the last resort."""
    kept = list(blocks)
    while kept and not fits(kept, base, width, tall):
        last = kept.pop()
        shorter = _without_last_word(last)
        if shorter is not None:
            kept.append(shorter)
    return kept


def _without_last_word(block: Block) -> Block | None:
    plain = "".join(run.text for run in block.runs).removesuffix(" …")
    head, _, _ = plain.rpartition(" ")
    if not head:
        return None
    runs, room = [], len(head)
    for run in block.runs:
        if room > 0:
            runs.append(run.model_copy(update={"text": run.text[:room]}))
        room -= len(run.text)
    runs[-1] = runs[-1].model_copy(update={"text": runs[-1].text + " …"})
    return replace(block, runs=tuple(runs))


def _lines(block: Block, size: float, width: float) -> int | None:
    """Greedy line breaking, as both renderers do it, at spaces and after hyphens."""
    lines, used, gap = 1, 0.0, 0.0
    for piece, wide in _words(block, size):
        if piece == "\n":
            lines, used, gap = lines + 1, 0.0, 0.0
        elif piece.isspace():
            gap += wide
        elif wide > width:
            return None
        elif used + gap + wide > width:
            lines, used, gap = lines + 1, wide, 0.0
        else:
            used, gap = used + gap + wide, 0.0
    return lines


def _words(block: Block, size: float) -> Iterator[tuple[str, float]]:
    """Each unbreakable piece with its width; a word in two styles is one piece."""
    piece, wide = "", 0.0
    for run in block.runs:
        for part in re.split(r"(\n)", run.text):
            for token in ["\n"] if part == "\n" else _BREAK.findall(part):
                breaks = token == "\n" or token.isspace()
                if piece and (breaks or piece.endswith("-")):
                    yield piece, wide
                    piece, wide = "", 0.0
                if breaks:
                    yield token, _width(block, token, run, size)
                else:
                    piece, wide = piece + token, wide + _width(block, token, run, size)
    if piece:
        yield piece, wide


def _width(block: Block, token: str, run: Run, size: float) -> float:
    text = token.upper() if block.capitals else token
    ems = _ems(text, block.face.family, run.bold, run.italic)
    return ems * size * block.face.wider * _CAREFUL + len(text) * block.spacing


@lru_cache(maxsize=20_000)
def _ems(text: str, family: Family, bold: bool, italic: bool) -> float:
    style = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic", (True, True): "BoldItalic"}
    return _font(f"{family}-{style[bold, italic]}").getlength(text) / _UNITS


@lru_cache
def _font(name: str) -> FreeTypeFont:
    from PIL import ImageFont  # heavy, so only where it is used

    return ImageFont.truetype(str(FONTS / f"{name}.ttf"), _UNITS, layout_engine=ImageFont.Layout.BASIC)
