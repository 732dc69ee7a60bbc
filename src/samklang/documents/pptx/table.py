"""Real tables, so that a screen reader can walk them: rows, a header row or column, hairlines between rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samklang.documents import fit
from samklang.documents.pptx.colours import GRID, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, paint
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, marked

PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's own table style without fills and lines."""
ACROSS, DOWN = inch(0.12), inch(0.05)
"""The margins in a cell."""
HEADED = inch(0.1)
"""What a header row is higher than its words."""


@dataclass(frozen=True)
class Cell:
    """One cell's paragraphs, and what is painted behind them."""

    words: tuple[Paragraph, ...] = ()
    fill: Colour | None = None


def write(
    stage: Stage,
    box: Box,
    rows: Sequence[Sequence[Cell]],
    shares: Sequence[float],
    sizes: Sequence[float],
    *,
    tallest: int,
    header_row: bool = False,
    header_column: bool = False,
) -> None:
    """`rows` as a table whose columns are as `shares`, all its text of one size.

    Rows are equally high, at most `tallest` EMU, unless one of them needs more than its share; a header row is low.
    """
    columns = [column.width for column in box.columns(shares, 0)]
    size = size_of(stage, box.below(HEADED if header_row else 0), rows, shares, sizes)
    above = [round(_needed(stage, row, columns, size) or 0) + HEADED for row in rows[:header_row]]
    below = box.below(sum(above))
    heights = [*above, *_heights(stage, below, rows[len(above) :], columns, size, tallest)]
    made = [
        a("tr", [_cell(stage, cell, width, tall, size) for width, cell in zip(columns, row, strict=True)], h=tall)
        for row, tall in zip(rows, heights, strict=True)
    ]
    look = a("tblPr", a("tableStyleId", PLAIN), firstRow=header_row or None, firstCol=header_column or None)
    table = a("tbl", look, a("tblGrid", [a("gridCol", w=width) for width in columns]), made)
    stage.frame("Table", stage.title, box.upper(sum(heights)), table, "table")


def size_of(
    stage: Stage, box: Box, rows: Sequence[Sequence[Cell]], shares: Sequence[float], sizes: Sequence[float]
) -> float:
    """The largest of `sizes` at which a table of `rows` fits `box`, else the smallest."""
    columns = [column.width for column in box.columns(shares, 0)]
    return next((size for size in sorted(sizes, reverse=True) if _fits(stage, box, rows, columns, size)), min(sizes))


def even_size(
    stage: Stage, rows: Sequence[Sequence[Cell]], columns: Sequence[int], tall: int, sizes: Sequence[float]
) -> float | None:
    """The largest of `sizes` at which no row needs more than `tall` EMU; None where there is none."""
    even = (
        size
        for size in sorted(sizes, reverse=True)
        if all((_needed(stage, row, columns, size) or tall + 1) <= tall for row in rows)
    )
    return next(even, None)


def _needed(stage: Stage, row: Sequence[Cell], columns: Sequence[int], size: float) -> float | None:
    """The height a row's text needs with its margins, in EMU; None where a word is wider than its column."""
    tallest = size * 1.25
    for cell, width in zip(row, columns, strict=True):
        blocks = [paragraph.block(stage.faces) for paragraph in cell.words]
        tall = fit.height(blocks, size, (width - 2 * ACROSS) / POINT - FIXED)
        if tall is None:
            return None
        tallest = max(tallest, tall)
    return tallest * POINT + 2 * DOWN


def _fits(stage: Stage, box: Box, rows: Sequence[Sequence[Cell]], columns: Sequence[int], size: float) -> bool:
    needed = [_needed(stage, row, columns, size) for row in rows]
    return None not in needed and sum(tall or 0 for tall in needed) <= box.height


def _heights(
    stage: Stage, box: Box, rows: Sequence[Sequence[Cell]], columns: Sequence[int], size: float, tallest: int
) -> list[int]:
    """How high each row is, in EMU."""
    equal = min(tallest, box.height // len(rows))
    needed = [_needed(stage, row, columns, size) or equal for row in rows]
    if max(needed) <= equal:
        return [equal] * len(rows)
    spare = max(0.0, min(equal - min(needed), (box.height - sum(needed)) / len(rows)))
    scale = min(1.0, box.height / sum(needed))
    return [int(tall * scale + spare) for tall in needed]


def _cell(stage: Stage, cell: Cell, width: int, tall: int, size: float) -> Element:
    room = Box(0, 0, width, tall).inset(ACROSS, DOWN)
    words = stage.measured(room, cell.words, (size,), "Table")
    body = a("txBody", a("bodyPr"), a("lstStyle"), marked(words, stage.language))
    none = [a(f"ln{side}", a("noFill"), w=0) for side in ("L", "R", "T")]
    line = a("lnB", paint(GRID), w=9525)
    properties = a("tcPr", none, line, paint(cell.fill), marL=ACROSS, marR=ACROSS, marT=DOWN, marB=DOWN, anchor="ctr")
    return a("tc", body, properties)
