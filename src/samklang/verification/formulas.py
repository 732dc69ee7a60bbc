"""The few formulas a chart's sheet uses, worked out again: sums and differences of cells, and the row's number."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping

from samklang.documents.reading import Cell

_CELL = re.compile(r"\b[A-Z]+[0-9]+\b")
_NUMBER = re.compile(r"(?<![A-Z0-9.])[0-9]+(?:\.[0-9]+)?")
_WORK: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


class NotWorkedOut(ValueError):  # noqa: N818 (it says what became of the formula, as callers read it)
    """The formula uses something that charts do not need."""


def worked_out(formula: str, address: str, cells: Mapping[str, Cell]) -> float:
    """What `formula` gives in the cell `address`; a blank cell counts as 0. NotWorkedOut if it cannot be said."""
    row = re.sub(r"[A-Z]+", "", address)
    known = {name: cells[name].value if name in cells else 0 for name in _CELL.findall(formula)}
    try:
        tree = ast.parse(formula.replace("ROW()", row), mode="eval")
        return _value(tree.body, known)
    except (SyntaxError, ZeroDivisionError) as error:
        raise NotWorkedOut(formula) from error


def has_numbers(formula: str) -> bool:
    """Whether numbers of its own stand in `formula`, and not cells alone."""
    return bool(_NUMBER.search(formula.replace("ROW()", "")))


def _value(node: ast.expr, known: Mapping[str, float | str]) -> float:
    match node:
        case ast.Constant(value=int() | float() as value):
            return value
        case ast.Name(id=name) if isinstance(known.get(name), int | float):
            return float(known[name])
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _WORK:
            return _WORK[type(op)](_value(left, known), _value(right, known))
    raise NotWorkedOut(ast.dump(node))
