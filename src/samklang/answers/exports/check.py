"""A mapping held against the export and the package: everything in it that cannot be done."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from samklang.answers.exports.export import Export
from samklang.answers.exports.guess import personal
from samklang.answers.exports.mapping import PERSONAL, Mapping, line_of
from samklang.answers.exports.reader import UNDECIDED
from samklang.answers.exports.targets import Targets
from samklang.answers.form import SOLO
from samklang.problems import Problem


@dataclass(frozen=True)
class Check:
    """A mapping with what it is for; `file` and `words` are where it stands, the export itself if nobody wrote it."""

    mapping: Mapping
    export: Export
    targets: Targets
    file: str
    words: str = ""

    def problems(self) -> list[Problem]:
        """Every fault of the mapping, each with its line."""
        return [*self._package(), *self._columns(), *self._twice(), *self._values(), *self._missing()]

    def _package(self) -> Iterator[Problem]:
        if self.mapping.package != self.targets.package.key:
            message = f"the mapping is for '{self.mapping.package}', not for '{self.targets.package.key}'"
            yield self._problem("package", message, "Give the mapping that belongs to the package")

    def _columns(self) -> Iterator[Problem]:
        for column, name in self.mapping.columns.items():
            if column not in self.targets.by_column:
                cure = self._closest(column, self.targets.by_column)
                yield self._problem(column, f"the package has no column '{column}'", cure)
            source = self.export.source(name)
            if source is None:
                cure = self._closest(name, [source.name for source in self.export.sources])
                yield self._problem(column, f"the export has no column '{name}'", cure)
            elif personal(self.export, source, self.targets):
                message = f"'{name}' is {PERSONAL}"
                yield self._problem(column, message, "Take the line away; such columns are never imported")

    def _twice(self) -> Iterator[Problem]:
        used = Counter(self.mapping.columns.values())
        for column, name in self.mapping.columns.items():
            if used[name] > 1:
                yield self._problem(column, f"'{name}' feeds several columns", "Let it feed one of them")

    def _values(self) -> Iterator[Problem]:
        for column, values in self.mapping.values.items():
            target = self.targets.by_column.get(column)
            if target is None:
                cure = self._closest(column, self.targets.by_column)
                yield self._problem(column, f"the package has no column '{column}'", cure)
                continue
            for word, code in values.items():
                if code not in ("", UNDECIDED) and not target.reader.accepts(code):
                    cure = "Write one of its codes, or leave it blank where it is no answer"
                    yield self._problem(word, f"'{code}' is not a value of {column}", cure)

    def _missing(self) -> Iterator[Problem]:
        """Columns of ours that nothing feeds, unless the question was not asked; each is told."""
        for question in self.mapping.not_asked:
            if question not in self.targets.questions:
                cure = self._closest(question, self.targets.questions)
                yield self._problem("not_asked", f"the package has no question '{question}'", cure)
        unfed = self.targets.unfed(self.mapping.columns)
        for question in self.targets.questions:
            absent = [column for column in self.targets.of(question) if column in unfed]
            if absent and question not in self.mapping.not_asked:
                yield self._absent(question, absent)

    def _absent(self, question: str, absent: list[str]) -> Problem:
        what = "who is a solo practitioner" if question == SOLO else f"the question '{question}'"
        message = f"no column answers {what}"
        if len(absent) < len(self.targets.of(question)):
            message += f", of which {', '.join(absent)} {'are' if len(absent) > 1 else 'is'} missing"
        cure = f'Name the column under [columns] in the mapping, or write not_asked = ["{question}"]'
        return Problem(self.file, None, message, cure, absent[0])

    def _closest(self, name: str, known: Iterable[str]) -> str:
        near = difflib.get_close_matches(name, list(known), n=1)
        return f"Did you mean '{near[0]}'" if near else f"Use one of {', '.join(known)}"

    def _problem(self, key: str, message: str, cure: str) -> Problem:
        return Problem(self.file, line_of(self.words, key), message, cure)
