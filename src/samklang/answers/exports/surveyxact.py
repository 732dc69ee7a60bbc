"""SurveyXact's workbook: a sheet of codes, beside sheets that say what variables and codes mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from samklang.answers.exports.headings import squeezed
from samklang.answers.table_rows import Row
from samklang.answers.vocabulary import blank, folded

_DATA = ("dataset", "datasæt")
_VARIABLES = ("variables", "variabler")
_LABELS = ("labels", "etiketter", "værdier")


class Dataset(NamedTuple):
    """The rows with labels in place of codes, the first naming the variables, and what each variable asks."""

    rows: list[Row]
    descriptions: dict[str, str]


def dataset(sheets: Mapping[str, list[Row]]) -> Dataset | None:
    """The answers in the workbook, in words; None if it is not one of SurveyXact's."""
    data, variables, labels = (_sheet(sheets, names) for names in (_DATA, _VARIABLES, _LABELS))
    if not data or variables is None or labels is None:
        return None
    words = {(row.cell(0), folded(row.cell(1))): row.cell(2) for row in labels}
    names = data[0].cells
    rows = [
        row._replace(cells=tuple(_worded(cell, name, words) for cell, name in _paired(row, names))) for row in data[1:]
    ]
    return Dataset([data[0], *rows], {row.cell(0): row.cell(1) for row in variables if not blank(row.cell(1))})


def _sheet(sheets: Mapping[str, list[Row]], names: tuple[str, ...]) -> list[Row] | None:
    return next((rows for title, rows in sheets.items() if squeezed(title) in names), None)


def _paired(row: Row, names: tuple[str, ...]) -> list[tuple[str, str]]:
    """The row's cells, each with its variable; cells beyond the last variable have none."""
    return [(cell, names[place] if place < len(names) else "") for place, cell in enumerate(row.cells)]


def _worded(cell: str, name: str, words: Mapping[tuple[str, str], str]) -> str:
    return words.get((name, folded(cell)), cell)
