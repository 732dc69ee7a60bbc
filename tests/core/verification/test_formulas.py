"""The formulas of a chart's sheet are worked out again, and nothing else is."""

from __future__ import annotations

import pytest

from samklang.documents.reading import Cell
from samklang.verification.formulas import NotWorkedOut, has_numbers, worked_out

CELLS = {"B2": Cell(30.0), "C2": Cell(12.0), "A2": Cell("Nu")}
WORKED = [("B2-C2", 18), ("39.5-(B2+C2/2)", 3.5), ("10-ROW()+1.5", 9.5), ("B2*2-D2", 60), ("16.9", 16.9)]


@pytest.mark.parametrize(("formula", "value"), WORKED)
def test_sums_and_differences_are_worked_out(formula: str, value: float) -> None:
    """Cells, numbers and the row's number; a blank cell is 0."""
    assert worked_out(formula, "G2", CELLS) == value


@pytest.mark.parametrize("formula", ["SUM(B2:C2)", "A2+1", "B2^2", "B2/D2", "(B2", "B2-'x'", "-B2"])
def test_anything_else_is_not(formula: str) -> None:
    """Functions, words, powers, what is divided by nothing, and what is no formula."""
    with pytest.raises(NotWorkedOut):
        worked_out(formula, "G2", CELLS)


@pytest.mark.parametrize(("formula", "own"), [("B2-C2", False), ("B12", False), ("ROW()", False), ("B2+61.37", True)])
def test_numbers_of_a_formulas_own_are_seen(formula: str, own: bool) -> None:
    """A number written into a formula is no cell."""
    assert has_numbers(formula) is own
