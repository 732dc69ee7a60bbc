"""The door: one row of a table becomes one person's sheet, or the list of what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping

from samklang.answers.cells import Cells
from samklang.answers.form import SOLO, Form, Part
from samklang.answers.sheet import Sheet
from samklang.answers.vocabulary import YES_NO
from samklang.problems import ProblemsFound


def accept(form: Form, row: Mapping[str, str], *, file: str, line: int) -> Sheet:
    """The sheet that `row` (cells by column, as they stand in the file) holds; nothing is guessed.

    Raises ProblemsFound with every fault of the row, each with its line and column.
    """
    cells = Cells(file, line, row)
    sheet = Sheet(solo=cells.value(SOLO, YES_NO) if form.solo else None)
    for part in form.parts:
        if sheet.solo and part.question.asked == "not_solo":
            _hold_blank(part, cells)
        else:
            part.read(cells, sheet)
    if cells.faults:
        raise ProblemsFound(cells.faults)
    return sheet


def _hold_blank(part: Part, cells: Cells) -> None:
    for column in part.columns:
        if cells.holds(column):
            cells.blame(
                column,
                "a solo practitioner has answered a question that is not for solo practitioners",
                f"Clear the cell, or correct the column {SOLO}",
            )
