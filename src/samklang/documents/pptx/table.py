"""Real tables, so that a screen reader can walk them: rows, a header row or column, hairlines between rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samklang.documents import fit
from samklang.documents.pptx.colours import GRID, Colour
from samklang.documents.pptx.geometry import Box, inch, points
from samklang.documents.pptx.markup import Element, a, paint
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, marked

PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's own table style without fills and lines."""
ACROSS, DOWN = inch(0.12), inch(0.05)
LEAST = points(fit.FLOOR * 1.25)
"""The height of one line at the smallest size."""


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
    """`rows` as a table whose columns are as `shares`; all its text is of one size, at most `tallest` EMU a row."""
    columns = box.columns(shares, 0)
    tall = min(tallest, box.height // len(rows))
    down = max(0, min(DOWN, (tall - LEAST) // 2))
    rooms = [Box(0, 0, column.width, tall).inset(ACROSS, down) for column in columns]
    texts = [(room, cell.words) for row in rows for room, cell in zip(rooms, row, strict=True)]
    size = stage.common_size(texts, sizes)
    made = [
        a(
            "tr",
            [_cell(stage, cell, room, size, f"Row {i + 1}") for room, cell in zip(rooms, row, strict=True)],
            h=tall,
        )
        for i, row in enumerate(rows)
    ]
    look = a("tblPr", a("tableStyleId", PLAIN), firstRow=header_row or None, firstCol=header_column or None)
    table = a("tbl", look, a("tblGrid", [a("gridCol", w=column.width) for column in columns]), made)
    stage.frame("Table", stage.title, box.upper(tall * len(rows)), table, "table")


def _cell(stage: Stage, cell: Cell, room: Box, size: float, name: str) -> Element:
    words, down = stage.measured(room, cell.words, (size,), name), room.top
    body = a("txBody", a("bodyPr"), a("lstStyle"), marked(words, stage.language))
    none = [a(f"ln{side}", a("noFill"), w=0) for side in ("L", "R", "T")]
    line = a("lnB", paint(GRID), w=9525)
    properties = a("tcPr", none, line, paint(cell.fill), marL=ACROSS, marR=ACROSS, marT=down, marB=down, anchor="ctr")
    return a("tc", body, properties)
