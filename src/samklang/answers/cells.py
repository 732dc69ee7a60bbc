"""One row's cells while it is being read, and the faults found on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from samklang.answers.vocabulary import Unknown, Vocabulary, blank
from samklang.problems import Problem

V = TypeVar("V")


class Uncomputed(str):
    """A cell that the spreadsheet program could not or did not work out; the text says what stands there."""


class Cells:
    """The cells of one row by column. `line` counts as the file does; a column that is absent is blank."""

    def __init__(self, file: str, line: int, cells: Mapping[str, str]) -> None:
        self.faults: list[Problem] = []
        self._file = file
        self._line = line
        self._cells = cells

    def raw(self, column: str) -> str:
        """What stands in `column`."""
        return self._cells.get(column, "")

    def holds(self, column: str) -> bool:
        """Whether anything stands in `column`."""
        return not blank(self.raw(column))

    def value(self, column: str, vocabulary: Vocabulary[V]) -> V | None:
        """The value in `column`; None if it is blank or, with a fault noted, if it is unknown."""
        if not self.holds(column) or self.spoiled(column):
            return None
        try:
            return vocabulary.read(self.raw(column))
        except Unknown as unknown:
            self.blame(column, str(unknown), unknown.cure)
            return None

    def spoiled(self, column: str) -> bool:
        """Whether a formula in `column` gave no value, which is then noted as a fault."""
        raw = self.raw(column)
        if isinstance(raw, Uncomputed):
            self.blame(column, f"{raw} stands where a value should", "Replace the formula with its value")
        return isinstance(raw, Uncomputed)

    def blame(self, column: str, message: str, cure: str) -> None:
        """Note a fault in `column`."""
        self.faults.append(Problem(self._file, self._line, message, cure, column))
