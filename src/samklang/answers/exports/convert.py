"""Rows of an export become sheets by a mapping; rows in which nobody answered are not rows, and are told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from collections.abc import Mapping as Words
from dataclasses import dataclass, field, replace

from samklang.answers.accept import accept
from samklang.answers.cells import Uncomputed
from samklang.answers.exports.export import Export, Source
from samklang.answers.exports.mapping import Mapping
from samklang.answers.exports.reader import UNDECIDED, Reading
from samklang.answers.exports.statuses import Statuses
from samklang.answers.exports.targets import Target, Targets
from samklang.answers.form import SOLO
from samklang.answers.sheet import Sheet
from samklang.answers.table_rows import Row
from samklang.answers.vocabulary import blank, folded
from samklang.problems import Problem, ProblemsFound

NOBODY_ANSWERED = "no question answered"

_NO_ANSWER = {"LimeSurvey": ("n/a",), "Qualtrics": ("-99",)}
"""What a program writes where a question was seen but not answered, or not shown."""


@dataclass
class Conversion:
    """What came of an export.

    `read` counts its rows and `left_out` those that are not answers, by reason. `unknown` are the words that
    nobody could read, by our column (and `unknown_statuses`); `coded` the columns whose bare codes were taken for ours.
    """

    sheets: list[Sheet] = field(default_factory=list)
    read: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    unknown: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    unknown_statuses: set[str] = field(default_factory=set)
    coded: set[str] = field(default_factory=set)


def convert(export: Export, mapping: Mapping, targets: Targets) -> Conversion:
    """The sheets in `export`, in an order that tells nothing of who answered when.

    Only what `mapping` names is looked at; its columns must exist on both sides. A question of several in which
    nothing is ticked counts as not answered, since most programs write the two alike.
    """
    conversion = Conversion(read=len(export.rows))
    reader = _Rows(export, mapping, targets, conversion)
    for row in export.rows:
        conversion.sheets.extend(reader.sheet(row))
    conversion.sheets.sort(key=lambda sheet: targets.form.write(sheet, None))
    return conversion


class _Rows:
    """Reads one row after the other, and notes on the conversion what it finds."""

    def __init__(self, export: Export, mapping: Mapping, targets: Targets, conversion: Conversion) -> None:
        self._export, self._targets, self._conversion = export, targets, conversion
        self._statuses = Statuses(export, {folded(word): said for word, said in mapping.statuses.items()})
        self._fed = list(self._feeds(mapping))
        self._values: Words[str, Words[str, str]] = {
            column: {folded(word): code for word, code in values.items()} for column, values in mapping.values.items()
        }

    def _feeds(self, mapping: Mapping) -> Iterator[tuple[Target, Source]]:
        for column, name in mapping.columns.items():
            source = self._export.source(name)
            if source is not None and column in self._targets.by_column:
                yield self._targets.by_column[column], source

    def sheet(self, row: Row) -> Iterator[Sheet]:
        """The row's sheet; nothing if the row does not count or holds faults."""
        if self._misshapen(row) or not self._counts(row):
            return
        faults = len(self._conversion.problems)
        cells = self._unticked(self._cells(row))
        if len(self._conversion.problems) > faults:
            return
        if all(blank(cell) for column, cell in cells.items() if column != SOLO):
            self._conversion.left_out[NOBODY_ANSWERED] += 1
            return
        try:
            yield accept(self._targets.form, cells, file=self._export.file, line=row.line)
        except ProblemsFound as found:
            self._conversion.problems.extend(map(self._in_the_exports_words, found.problems))

    def _misshapen(self, row: Row) -> bool:
        """Whether the row has more or fewer cells than there are headings; it has then lost its columns."""
        width = self._export.width
        if len(row.cells) >= width and not row.beyond(width):
            return False
        message = f"the row has {len(row.cells)} cells, but there are headings for {width}"
        cure = "Export the answers once more, with quotation marks around texts"
        self._conversion.problems.append(Problem(self._export.file, row.line, message, cure))
        return True

    def _counts(self, row: Row) -> bool:
        found = self._statuses.standing(row)
        if found is None or found[0].counts:
            return True
        standing, source = found
        if standing.known:
            self._conversion.left_out[f"status '{standing.word}'"] += 1
        else:
            self._conversion.unknown_statuses.add(standing.word)
            cure = "Say under [statuses] in the mapping whether it counts"
            self._blame(row, source, f"'{standing.word}' is not a status that is known", cure)
        return False

    def _cells(self, row: Row) -> dict[str, str]:
        """What each column of ours holds."""
        cells: dict[str, str] = {}
        for target, source in self._fed:
            raw = row.cell(source.place)
            if isinstance(raw, Uncomputed):
                self._blame(row, source, f"{raw} stands where a value should", "Replace the formula with its value")
                continue
            reading = self._read(target, raw)
            cells.update(reading.cells)
            if reading.coded:
                self._conversion.coded.add(target.column)
            for word, unknown in reading.unknown:
                self._conversion.unknown[target.column][word] = UNDECIDED
                self._blame(row, source, str(unknown), unknown.cure)
        return cells

    def _read(self, target: Target, raw: str) -> Reading:
        if blank(raw) or folded(raw) in _NO_ANSWER.get(self._export.tool, ()):
            return Reading()
        return target.reader.read(raw, self._values.get(target.column, {}))

    def _unticked(self, cells: dict[str, str]) -> dict[str, str]:
        """`cells` without the questions of several in which nothing is ticked."""
        asked = {column: self._targets.by_column[column] for column in cells}
        said = {t.question for c, t in asked.items() if cells[c] != "0" or t.column == SOLO or not t.ticked}
        return {column: cell for column, cell in cells.items() if asked[column].question in said}

    def _in_the_exports_words(self, problem: Problem) -> Problem:
        """The problem under the name that its column has in the export."""
        names = {target.column: source.name for target, source in self._fed}
        return replace(problem, column=names.get(problem.column or "", problem.column))

    def _blame(self, row: Row, source: Source, message: str, cure: str) -> None:
        self._conversion.problems.append(Problem(self._export.file, row.line, message, cure, source.name))
