"""The workbook: a title, what must be known about the rows, and the rows. Words are always written as words."""

from __future__ import annotations

import datetime
import io
from typing import Any

import xlsxwriter

from samklang.documents.wording import LANGUAGE_TAG, PERCENT
from samklang.story.sheets.model import Cell, NumberBook, NumberTable

EPOCH = datetime.date(2000, 1, 1)
"""The date of a workbook without a date."""
_NARROWEST, _WIDEST = 9, 68  # a column's width, in letters
_WORDS_ONLY = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_HEADLINE, _TEAL, _GREY, _FRAME = "#0B3C49", "#0C7276", "#55656F", "#B4BEC2"


def build(book: NumberBook) -> bytes:
    """`book` as the bytes of a workbook."""
    file = io.BytesIO()
    made = xlsxwriter.Workbook(file, _WORDS_ONLY)
    day = book.date or EPOCH
    made.set_properties({"title": book.title, "created": datetime.datetime.combine(day, datetime.time())})
    looks = _looks(made, book)
    for table in book.tables:
        _sheet(made.add_worksheet(table.name), book, table, looks)
    made.close()
    return file.getvalue()


def _looks(made: Any, book: NumberBook) -> dict[str, Any]:
    body = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter"}
    row = {**body, "bottom": 1, "bottom_color": _FRAME}
    head = {**body, "bold": True, "font_color": _TEAL, "bottom": 2, "bottom_color": _HEADLINE}
    return {
        "title": made.add_format({"font_name": "Georgia", "font_size": 16, "font_color": _HEADLINE}),
        "about": made.add_format({**body, "font_color": _GREY}),
        "words_heading": made.add_format(head),
        "number_heading": made.add_format({**head, "align": "right"}),
        "words": made.add_format({**row, "text_wrap": True, "align": "left"}),
        "fact": made.add_format({**row, "align": "left"}),
        "number": made.add_format(row),
        "percent": made.add_format({**row, "num_format": PERCENT[LANGUAGE_TAG[book.language]]}),
    }


def _sheet(sheet: Any, book: NumberBook, table: NumberTable, looks: dict[str, Any]) -> None:
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, table.title, looks["title"])
    for i, line in enumerate((*table.about, book.title), 1):
        sheet.write_string(i, 0, line, looks["about"])
    top = len(table.about) + 3
    for column, heading in enumerate(table.headings):
        kind = "number" if _numeric(table, column) else "words"
        sheet.write_string(top, column, heading, looks[f"{kind}_heading"])
        sheet.set_column(column, column, _width(table, column))
    for i, row in enumerate(table.rows, top + 1):
        for column, cell in enumerate(row):
            _write(sheet, i, column, cell, looks[_look(table, column, cell)])
    _paper(sheet, top)


def _look(table: NumberTable, column: int, cell: Cell) -> str:
    """Numbers stand to the right, but among words to the left like these."""
    if isinstance(cell, str):
        return "words"
    if column in table.percents:
        return "percent"
    return "number" if _numeric(table, column) else "fact"


def _write(sheet: Any, row: int, column: int, cell: Cell, look: Any) -> None:
    if isinstance(cell, str):
        sheet.write_string(row, column, cell, look)
    elif cell is None:
        sheet.write_blank(row, column, None, look)
    else:
        sheet.write_number(row, column, cell, look)


def _paper(sheet: Any, top: int) -> None:
    """A4 lying down, as wide as the page, the headings on every one."""
    sheet.freeze_panes(top + 1, 0)
    sheet.repeat_rows(top)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _numeric(table: NumberTable, column: int) -> bool:
    """Whether the column holds numbers and no words."""
    cells = [row[column] for row in table.rows if row[column] is not None]
    return bool(cells) and not any(isinstance(cell, str) for cell in cells)


def _width(table: NumberTable, column: int) -> int:
    longest = max(len(str(cell)) for cell in (table.headings[column], *(row[column] or "" for row in table.rows)))
    return min(_WIDEST, max(_NARROWEST, longest + 2))
