"""The workbook: numbers as numbers, words as words, and never a formula or a link."""

from __future__ import annotations

import datetime
import io
from typing import Any

import openpyxl
import pytest

from samklang.documents.xlsx import write
from samklang.story.sheets.model import NumberBook, NumberTable

FORMULA = '=HYPERLINK("http://example.org")'
LINK = "http://example.org"


def book(**more: Any) -> NumberBook:
    """A workbook of two sheets with every kind of cell."""
    about = NumberTable(
        name="Om data",
        title="Om data",
        about=("Kun det, der må vises.",),
        headings=("Oplysning", "Værdi"),
        rows=(("Svar", 34), ("Pakke", "x")),
    )
    rows = (("Tone", 3, 38, 7.4, FORMULA), (LINK, None, None, None, None), ("+1", 0, 0, 0.0, "@x"))
    one = NumberTable(
        name="1 Tone",
        title=FORMULA,
        about=(),
        headings=("Punkt", "Antal", "Procent", "Værdi", "Note"),
        rows=rows,
        percents=(2,),
    )
    empty = NumberTable(name="2 Tom", title="Tom", about=(), headings=("Punkt",), rows=())
    given: dict[str, Any] = {"name": "Tal", "title": "Tallene", "language": "da", "tables": (about, one, empty)}
    return NumberBook.model_validate({**given, **more})


def opened(made: NumberBook) -> Any:
    """The workbook that was written, read back with its formulas."""
    return openpyxl.load_workbook(io.BytesIO(write(made)))


@pytest.mark.parametrize("date", [None, datetime.date(2027, 1, 13)])
def test_same_book_is_the_same_bytes(date: datetime.date | None) -> None:
    """Nothing of the clock is in the file."""
    assert write(book(date=date)) == write(book(date=date))


def test_text_is_never_a_formula_or_a_link() -> None:
    """What begins with '=', '+' or '@', or looks like an address, stays words."""
    sheet = opened(book())["1 Tone"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert all(cell.hyperlink is None for cell in cells)
    assert FORMULA in [cell.value for cell in cells if cell.data_type == "s"]


def test_numbers_are_numbers_and_percents_look_like_it() -> None:
    """Each cell can be counted with; the percent's sign stands in its format."""
    sheet = opened(book())["1 Tone"]
    (row,) = [row for row in sheet.iter_rows() if row[0].value == "Tone"]
    assert [cell.value for cell in row[:4]] == ["Tone", 3, 38, 7.4]
    assert "%" in row[2].number_format
    assert "%" not in row[1].number_format


def test_sheets_stand_in_order_with_their_titles_and_headings() -> None:
    """What may be shown comes first; every sheet names the book it is from."""
    made = opened(book())
    assert made.sheetnames == ["Om data", "1 Tone", "2 Tom"]
    column = [cell.value for cell in made["Om data"]["A"]]
    assert column == ["Om data", "Kun det, der må vises.", "Tallene", None, "Oplysning", "Svar", "Pakke"]


def test_numbers_among_words_stand_to_the_left() -> None:
    """A column of facts reads as one; a column of figures lines up to the right."""
    made = opened(book())
    assert made["Om data"]["B6"].alignment.horizontal == "left"
    (row,) = [row for row in made["1 Tone"].iter_rows() if row[0].value == "Tone"]
    assert row[1].alignment.horizontal is None
