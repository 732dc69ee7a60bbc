"""A row of a table as it stands in its file."""

from __future__ import annotations

from typing import NamedTuple

from samklang.answers.vocabulary import blank


class Row(NamedTuple):
    """The cells of one row; `line` counts from 1 as the file does, from where the row begins."""

    line: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return all(blank(cell) for cell in self.cells)

    def cell(self, place: int) -> str:
        """The cell at `place`; "" where the row has ended."""
        return self.cells[place] if place < len(self.cells) else ""

    def beyond(self, width: int) -> bool:
        """Whether anything stands after the first `width` cells."""
        return not all(blank(cell) for cell in self.cells[width:])
