"""The workbook read back: every cell of every sheet. The first is about the data, the others are the questions."""

from __future__ import annotations

import io

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from samklang.documents.reading import Cell, Reading, Sheet


def read(content: bytes) -> Reading:
    """Everything a workbook holds; zipfile.BadZipFile or KeyError where `content` is none."""
    book = load_workbook(io.BytesIO(content))
    return Reading(
        sheets=tuple(
            Sheet(number + 1, f"table {number}", _cells(sheet)) for number, sheet in enumerate(book.worksheets)
        )
    )


def _cells(sheet: Worksheet) -> dict[str, Cell]:
    """Each cell that is not blank; the workbook has no formulas, so a cell that holds one has no value."""
    filled = (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return {cell.coordinate: _cell(cell.value) for cell in filled}


def _cell(value: object) -> Cell:
    if isinstance(value, int | float):
        return Cell(value)
    words = str(value)
    return Cell("", words[1:]) if words.startswith("=") else Cell(words)
