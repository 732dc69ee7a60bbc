"""The workbook inside a chart: the columns a chart draws from, each with its reference and the cache of its values.

Figures are written as numbers; what only helps to draw them (spacers, the reach of an error bar) is a formula, so
that whoever opens the sheet sees which numbers are findings.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from samklang.documents.pptx.markup import Element, c

SHEET = "Data"
MADE = datetime.datetime(2000, 1, 1)  # a fixed moment, so that equal charts are equal bytes
Cell = float | str | None


@dataclass(frozen=True)
class Column:
    """A column of a sheet: its heading in row 1, its cells under it; None is a blank cell."""

    letter: str
    heading: str
    cells: tuple[Cell, ...]
    formulas: tuple[str, ...] = ()

    @property
    def reference(self) -> str:
        """The cells under the heading, as a formula names them."""
        return f"{SHEET}!${self.letter}$2:${self.letter}${len(self.cells) + 1}"

    def cell(self, row: int) -> str:
        """The cell of the row with this index, as a formula names it."""
        return f"{self.letter}{row + 2}"

    def title(self) -> Element:
        """The series' name, read from the heading."""
        cached = c("strCache", c("ptCount", val=1), c("pt", c("v", self.heading), idx=0))
        return c("tx", c("strRef", c("f", f"{SHEET}!${self.letter}$1"), cached))

    def numbers(self) -> Element:
        """The cells as numbers, with their cache."""
        known = [c("pt", c("v", _plain(cell)), idx=i) for i, cell in enumerate(self.cells) if cell is not None]
        cache = c("numCache", c("formatCode", "General"), c("ptCount", val=len(self.cells)), known)
        return c("numRef", c("f", self.reference), cache)

    def texts(self) -> Element:
        """The cells as texts, with their cache."""
        return c("strRef", c("f", self.reference), self.text_cache("strCache"))

    def text_cache(self, tag: str, prefix: str = "c") -> Element:
        """The cells' texts as a cache of their own."""
        from samklang.documents.pptx.markup import element

        known = [c("pt", c("v", str(cell)), idx=i) for i, cell in enumerate(self.cells) if cell is not None]
        return element(prefix, tag, c("ptCount", val=len(self.cells)), known)


@dataclass
class Sheet:
    """The one sheet of a chart's workbook, filled column by column."""

    columns: list[Column] = field(default_factory=list)

    def column(self, heading: str, cells: Sequence[Cell], formulas: Sequence[str] = ()) -> Column:
        """Adds a column; with `formulas` the cells are what these give."""
        made = Column("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[len(self.columns)], heading, tuple(cells), tuple(formulas))
        self.columns.append(made)
        return made

    def xlsx(self) -> bytes:
        """The workbook as a file."""
        import xlsxwriter

        file = io.BytesIO()
        book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
        book.set_properties({"created": MADE})
        sheet = book.add_worksheet(SHEET)
        for index, column in enumerate(self.columns):
            sheet.write_string(0, index, column.heading)
            for row, cell in enumerate(column.cells):
                _write(sheet, row + 1, index, cell, column.formulas[row] if column.formulas else None)
        book.close()
        return file.getvalue()


def _write(sheet: Any, row: int, column: int, cell: Cell, formula: str | None) -> None:
    if formula:
        sheet.write_formula(row, column, formula, None, cell)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell)
    elif cell is not None:
        sheet.write_number(row, column, cell)


def _plain(cell: Cell) -> str:
    """A number without a needless '.0'."""
    return f"{cell:.10g}" if isinstance(cell, float) else str(cell)
