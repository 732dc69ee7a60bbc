"""Excel workbooks: the first sheet's values in, and a plain sheet of text and numbers out."""

from __future__ import annotations

import datetime
import io
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from samklang.answers.cells import Uncomputed
from samklang.answers.table_rows import Row
from samklang.problems import refuse

if TYPE_CHECKING:
    from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_ALWAYS = datetime.datetime(2000, 1, 1)
"""A fixed date inside the workbook, so that the same answers give the same bytes."""


def read_xlsx(path: Path, raw: bytes) -> Iterator[Row]:
    """The rows of the first sheet in `raw`, each at least as wide as the first; formulas give their values.

    Raises ProblemsFound if the file is not a workbook.
    """
    return iter(next(iter(read_sheets(path, raw, only_first=True).values())))


def read_sheets(path: Path, raw: bytes, *, only_first: bool = False) -> dict[str, list[Row]]:
    """The rows of every sheet in `raw` by the sheet's name, in the workbook's order, or of the first one alone.

    Raises ProblemsFound if the file is not a workbook.
    """
    try:
        sheets = _read(raw, 1 if only_first else None)
    except Exception as error:  # openpyxl has no error of its own: a broken file may raise any of a dozen
        cure = "Open it in a spreadsheet program and save it again as .xlsx, without a password"
        raise refuse(path, "the file cannot be read as a workbook", cure) from error
    return {name: list(_filled(rows)) for name, rows in sheets.items()}


def _filled(rows: list[Row]) -> Iterator[Row]:
    """Each row at least as wide as the first that holds anything."""
    width = next((len(row.cells) for row in rows if not row.blank), 0)
    return (row._replace(cells=row.cells + ("",) * (width - len(row.cells))) for row in rows)


def write_xlsx(path: Path, rows: Iterable[list[str]]) -> None:
    """Write `rows` as the only sheet; codes become numbers, all else is text and never a formula or a link."""
    import xlsxwriter

    with xlsxwriter.Workbook(path, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _ALWAYS})
        sheet = workbook.add_worksheet()
        for line, cells in enumerate(rows):
            for place, cell in enumerate(cells):
                if _is_code(cell):
                    sheet.write_number(line, place, int(cell))
                elif cell:
                    sheet.write_string(line, place, cell)


def _is_code(cell: str) -> bool:
    """Whether the cell is a code; anything longer may be a person's own words."""
    return cell.isascii() and cell.isdigit() and len(cell) <= 2 and str(int(cell)) == cell


def _read(raw: bytes, sheets: int | None) -> dict[str, list[Row]]:
    """Read twice, since a formula whose value was never saved looks just like a blank among the values."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of styles and rules, which hold no answers
        written, computed = _sheets(raw, values=False)[:sheets], _sheets(raw, values=True)[:sheets]
        if not written:
            raise ValueError("a workbook of charts alone")
        return {sheet.title: _rows(sheet, values) for sheet, values in zip(written, computed, strict=True)}


def _rows(written: ReadOnlyWorksheet, computed: ReadOnlyWorksheet) -> list[Row]:
    pairs = zip(_lines(written), _lines(computed), strict=True)
    return [Row(line, tuple(map(_cell, *pair))) for line, pair in enumerate(pairs, start=1)]


def _sheets(raw: bytes, *, values: bool) -> list[ReadOnlyWorksheet]:
    import openpyxl

    workbook = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=values)
    return cast("list[ReadOnlyWorksheet]", workbook.worksheets)


def _lines(sheet: ReadOnlyWorksheet) -> Iterator[tuple[ReadOnlyCell | EmptyCell, ...]]:
    sheet.reset_dimensions()  # some programs write that the sheet is one cell large
    return cast("Iterator[tuple[ReadOnlyCell | EmptyCell, ...]]", sheet.rows)


def _cell(written: ReadOnlyCell | EmptyCell, computed: ReadOnlyCell | EmptyCell) -> str:
    if computed.data_type == "e":
        return Uncomputed(computed.value)
    if written.data_type == "f" and computed.value is None:
        return Uncomputed("a formula without a value")
    return _plain(computed.value)


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime.date():
            return value.isoformat()
        case _:
            return str(value)
