"""A table's first row, held against the columns there should be."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from samklang.answers.form import SOLO, Form
from samklang.answers.table_rows import Row
from samklang.answers.vocabulary import folded
from samklang.problems import Problem


@dataclass(frozen=True)
class Heading:
    """The header row held against the columns there should be."""

    file: str
    row: Row
    form: Form
    partial: bool

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names as written, without the blanks after the last."""
        names = [cell.strip() for cell in self.row.cells]
        while not names[-1]:
            names.pop()
        return tuple(names)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where each known column first stands."""
        first: dict[str, int] = {}
        for place, name in enumerate(self.names):
            first.setdefault(folded(name), place)
        return {column: first[column] for column in self.form.columns if column in first}

    @cached_property
    def absent(self) -> frozenset[str]:
        """The questions that not one column belongs to."""
        present = set(self.places)
        return frozenset(part.question.key for part in self.form.parts if present.isdisjoint(part.columns))

    @cached_property
    def whole(self) -> Form:
        """The form without the questions that are absent; a single missing column reads as blank, so that its
        neighbours are still judged."""
        parts = tuple(part for part in self.form.parts if part.question.key not in self.absent)
        return Form(parts, solo=SOLO in self.places and self.form.solo)

    def problems(self) -> list[Problem]:
        """Columns that are unknown, named twice, without a name, or missing."""
        return [*self._unknown(), *self._twice(), *self._missing()]

    def _unknown(self) -> Iterator[Problem]:
        for place, name in enumerate(self.names, start=1):
            if not name:
                yield self._problem(f"column number {place} has no name", "Name it or take it away")
            elif folded(name) not in self.form.columns:
                yield self._problem("the package has no such column", self._closest(name), name)

    def _closest(self, name: str) -> str:
        near = difflib.get_close_matches(folded(name), self.form.columns, n=1)
        if near:
            return f"Did you mean '{near[0]}'? Correct the name or take the column away"
        return f"Take it away; the columns are {', '.join(self.form.columns)}"

    def _twice(self) -> Iterator[Problem]:
        seen: set[str] = set()
        for name in map(folded, self.names):
            if name in seen and name in self.form.columns:
                yield self._problem("the column is there twice", "Take one of them away", name)
            seen.add(name)

    def _missing(self) -> Iterator[Problem]:
        for column in self._needed():
            if column not in self.places:
                yield self._problem("the column is missing", "Add it; blank cells mean not answered", column)

    def _needed(self) -> Iterator[str]:
        parts = [part for part in self.form.parts if not self.partial or part.question.key not in self.absent]
        if self.form.solo and any(part.question.asked == "not_solo" or not self.partial for part in parts):
            yield SOLO
        yield from (column for part in parts for column in part.columns)

    def _problem(self, message: str, cure: str, column: str | None = None) -> Problem:
        return Problem(self.file, self.row.line, message, cure, column)
