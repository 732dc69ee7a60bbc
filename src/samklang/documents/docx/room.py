"""How large the type may be, and how much room is left to write in, for pages that must fit one piece of paper."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from samklang.documents.docx import look
from samklang.documents.docx.look import Look, Paper
from samklang.package.slides import Line, Run
from samklang.story.sheets.model import Box, Boxes, Cue, FindingLine, Handout, Heading, Page, Piece, Prose, Table

SCALES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""The sizes of type that are tried, relative to the styles' own."""
WRITTEN_LINE = 24.0
"""How high a row to write on stands, in points."""
PADDING = 6.0
"""The room at each side of a table's cell."""
GAP = 8.0
"""The room after a table, and between boxes."""
_LEAST = 40.0
_CAREFUL = 0.97
"""How much of the room left is used: word processors break lines each in their own way."""

LINES: dict[str, Look] = {
    "paragraph": look.NORMAL,
    "heading": look.SCENE,
    "bullet": look.BULLET,
    "number": look.NUMBER,
}
HEADINGS = {1: look.CHAPTER, 2: look.PART, 3: look.SCENE}


@dataclass(frozen=True)
class Setting:
    """The scale of the type, and on each page the height of one row of boxes (by the page's index)."""

    scale: float
    rows: tuple[float, ...]


def setting(sheet: Handout, paper: Paper) -> Setting:
    """The largest type with which every page fits and every box can be written in; the smallest, come what may."""
    for scale in SCALES:
        rows = tuple(_row(page, sheet, paper, scale * paper.wide) for page in sheet.pages)
        if sheet.flows or all(_enough(row, page, paper, scale) for row, page in zip(rows, sheet.pages, strict=True)):
            break
    return Setting(scale * paper.wide, tuple(max(row, _LEAST) for row in rows))


def _enough(row: float, page: Page, paper: Paper, scale: float) -> bool:
    tallest = max((_words(box, block, paper, scale * paper.wide) for block, box in _every_box(page)), default=0.0)
    return row >= (tallest + _LEAST if tallest else 0)


def _every_box(page: Page) -> Iterable[tuple[Boxes, Box]]:
    return ((block, box) for block in page.blocks if isinstance(block, Boxes) for box in block.boxes)


def _row(page: Page, sheet: Handout, paper: Paper, scale: float) -> float:
    """The height each row of boxes may have; negative where the rest alone is too high."""
    fixed = sum(_tall(block, paper, scale) for block in page.blocks) + _frame(page, sheet, paper, scale)
    rows = sum(_box_rows(block) for block in page.blocks if isinstance(block, Boxes))
    return (paper.room * _CAREFUL - fixed) / max(1, rows)


def _box_rows(block: Boxes) -> int:
    return math.ceil(len(block.boxes) / block.columns)


def _frame(page: Page, sheet: Handout, paper: Paper, scale: float) -> float:
    words = ((look.EYEBROW, page.eyebrow), (look.TITLE, page.title), (look.LEAD, page.lead or ""))
    contact = " · ".join((sheet.contact.heading, sheet.contact.name, *sheet.contact.ways))
    return sum(_plain(kind, text, paper.column, scale) for kind, text in (*words, (look.CONTACT, contact)))


def _plain(kind: Look, text: str, width: float, scale: float) -> float:
    return kind.tall((Run(text=text),), width, scale) if text else 0.0


def _tall(block: Piece, paper: Paper, scale: float) -> float:
    """How high a block stands without the rows of its boxes."""
    width = paper.column
    match block:
        case Heading(level=level, text=text, aside=aside):
            return _plain(HEADINGS[level], text, width, scale) + _plain(look.ASIDE, aside or "", width, scale)
        case Prose(lines=lines):
            return _prose(lines, width, scale)
        case Cue(label=label, lines=lines):
            return _plain(look.CUE, label, width, scale) + _prose(lines, width, scale)
        case FindingLine(text=text, source=source):
            return _plain(look.FINDING, text, width, scale) + _plain(look.SOURCE, source or "", width, scale)
        case Table():
            return _table(block, width, scale)
        case Boxes():
            return GAP * (1 if block.ruled else _box_rows(block))
        case _:
            assert_never(block)


def _prose(lines: Iterable[Line], width: float, scale: float) -> float:
    return sum(LINES[line.style].tall(line.runs, width, scale) for line in lines)


def _table(table: Table, width: float, scale: float) -> float:
    widths = [width * part / sum(table.widths) - 2 * PADDING for part in table.widths]
    head = max(_plain(look.COLUMN, text, wide, scale) for text, wide in zip(table.headings, widths, strict=True))
    rows = (
        max(_cell(text, wide, scale) for text, wide in zip(row, widths, strict=True)) if any(row) else _written(scale)
        for row in table.rows
    )
    return head + sum(rows) + GAP + len(table.rows)


def _written(scale: float) -> float:
    return WRITTEN_LINE * scale


def _cell(text: str, width: float, scale: float) -> float:
    first, *rest = text.split("\n")
    return _plain(look.CELL, first or " ", width, scale) + sum(_plain(look.DETAIL, line, width, scale) for line in rest)


def _words(box: Box, block: Boxes, paper: Paper, scale: float) -> float:
    width = paper.column / block.columns - 2 * PADDING - GAP
    parts = ((look.BOX, box.heading), (look.HELP, box.question), (look.SOLO, box.solo or ""))
    return sum(_plain(kind, text, width, scale) for kind, text in parts)
