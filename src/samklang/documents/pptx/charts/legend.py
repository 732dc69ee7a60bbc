"""A chart's legend: on one line where it fits, else on two, and as wide as its words need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.colours import INK
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, c
from samklang.documents.pptx.stage import Stage

LINE = inch(0.36)
"""The height of a line."""
KEY, COLUMN_KEY = 3.0, 2.3
"""The room for each key and the space around it, in ems, on one line and in columns."""
SIZES = (parts.USUAL, 13, parts.SMALLEST)


@dataclass(frozen=True)
class Room:
    """Where a legend stands, and its size in points."""

    box: Box
    size: float


def room(stage: Stage, row: Box, names: Sequence[str], *, lines: int = 1, key: float = KEY) -> Room:
    """The room for a legend of `names` at the left of `row`, growing downwards to at most this many `lines`.

    One line is best, then large letters; where nothing fits, the reader's program makes the best of it.
    """
    for size in SIZES:
        wide = sum(_widths(stage, names, size, key))
        if wide <= row.width:
            return Room(row.lefthand(wide).upper(LINE), size)
    tall = LINE * (lines + 1) // 2
    for size in SIZES:
        wide = -(-len(names) // lines) * max(_widths(stage, names, size, COLUMN_KEY))
        if wide <= row.width:
            return Room(row.lefthand(wide).upper(tall), size)
    return Room(row.upper(tall), SIZES[-1])


def _widths(stage: Stage, names: Sequence[str], size: float, key: float) -> list[int]:
    return [round((fit.text_width(name, size, stage.faces.body) + key * size) * POINT) for name in names]


def draw(stage: Stage, place: Room, whole: Box, *, without: Sequence[int] = ()) -> Element:
    """The legend in its place in the chart's `whole` box, without the series whose indices are in `without`."""
    hidden = [c("legendEntry", c("idx", val=i), c("delete", val=True)) for i in without]
    words = parts.text(stage, place.size, INK)
    return c("legend", c("legendPos", val="t"), hidden, parts.laid(place.box, whole), c("overlay", val=False), words)
