"""The file that another program wrote: its columns with all their headings, and the rows below them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from samklang.answers.exports.headings import plain, squeezed
from samklang.answers.exports.origin import QUALTRICS_NAMES, Tool, origin
from samklang.answers.exports.personal import named_personal
from samklang.answers.exports.surveyxact import dataset
from samklang.answers.exports.targets import Targets
from samklang.answers.table import opened
from samklang.answers.table_csv import read_csv
from samklang.answers.table_rows import Row
from samklang.answers.table_xlsx import read_sheets
from samklang.answers.vocabulary import blank
from samklang.problems import refuse

MOST_HEADERS = 5
"""How many rows of headings a file may have."""


@dataclass(frozen=True)
class Source:
    """One column of the export. `name` is its own among them; `headings` hold everything that stands above it."""

    name: str
    headings: tuple[str, ...]
    place: int


@dataclass(frozen=True)
class Export:
    """A whole export, `width` columns wide; `rows` are those below the headings that hold anything."""

    file: str
    tool: Tool
    header_rows: int
    width: int
    sources: tuple[Source, ...]
    rows: tuple[Row, ...]

    def source(self, name: str) -> Source | None:
        """The column called `name`, if there is one."""
        return next((source for source in self.sources if source.name == name), None)

    def cells(self, source: Source) -> Iterator[str]:
        """What stands in the column, from the top."""
        return (row.cell(source.place) for row in self.rows)


def load(path: Path, targets: Targets, header_rows: int | None = None) -> Export:
    """The export at `path`; `header_rows` is how many rows of headings it has, found out if None.

    Raises ProblemsFound if the file is not a table, or holds several rows for each person.
    """
    rows, descriptions = _read(path, targets)
    if not rows:
        raise refuse(path, "the table is empty", "Export the answers once more")
    height = min(header_rows or _height(rows, targets), len(rows))
    headings = list(_headings([row.cells for row in rows[:height]], descriptions))
    sources = tuple(_sources(headings, rows[height:]))
    _one_row_a_person(path, sources, rows[height:])
    return Export(str(path), origin(headings), height, len(headings), sources, tuple(rows[height:]))


def _read(path: Path, targets: Targets) -> tuple[list[Row], dict[str, str]]:
    """The rows that hold anything, and what each variable means where the file says so itself."""
    kind, raw = opened(path)
    if kind == ".csv":
        return _filled(read_csv(path, raw, _recogniser(targets))), {}
    sheets = read_sheets(path, raw)
    found = dataset(sheets)
    if found is not None:
        return _filled(found.rows), found.descriptions
    return next((filled for rows in sheets.values() if (filled := _filled(rows))), []), {}


def _filled(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if not row.blank]


def _recogniser(targets: Targets) -> Callable[[Iterable[str]], int]:
    """Weighs a first row, to tell one separator from another: known headings first, then how many there are."""

    def weight(cells: Iterable[str]) -> int:
        headings = list(cells)
        return 1000 * sum(_known(heading, targets) for heading in headings) + len(headings)

    return weight


def _known(heading: str, targets: Targets) -> bool:
    """Whether a heading is one that an answer cannot be."""
    return bool(targets.called([heading])) or named_personal([heading], ours=False)


def _height(rows: Sequence[Row], targets: Targets) -> int:
    """How many of the first rows are headings: to Qualtrics' row of ids, or while they read like headings."""
    top = list(islice(rows, MOST_HEADERS))
    ids = next((place for place, row in enumerate(top) if any(map(_is_import_id, row.cells))), None)
    if ids is not None:
        return ids + 1
    height = 1
    while height < len(top) and _continues(top[0], top[height], targets):
        height += 1
    return height


def _is_import_id(cell: str) -> bool:
    """Whether the cell is Qualtrics' name for a column, `{"ImportId":"QID1"}`."""
    try:
        found = json.loads(cell) if cell.startswith("{") else None
    except ValueError:
        return False
    return isinstance(found, dict) and "ImportId" in found


def _continues(first: Row, row: Row, targets: Targets) -> bool:
    """Whether `row` holds headings still: where the first row is blank, or full questions or technical names."""
    gaps = [cell for place, cell in enumerate(row.cells) if blank(first.cell(place)) and not blank(cell)]
    if gaps and 2 * sum(bool(targets.called([cell])) for cell in gaps) > len(gaps):
        return True
    cells = [cell for cell in row.cells if not blank(cell)]
    found = sum(_is_heading(cell, targets) for cell in cells)
    return found > 1 and 3 * found > len(cells)


def _is_heading(cell: str, targets: Targets) -> bool:
    names = {squeezed(cell)}
    full = any(names & target.names for target in targets.by_column.values())
    return full or named_personal([cell], ours=True) or squeezed(cell) in QUALTRICS_NAMES


def _headings(rows: list[tuple[str, ...]], descriptions: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Everything above each column, from the top: each heading by itself, then all of them together."""
    width = max(map(len, rows))
    grid = [[_heading(row[place]) if place < len(row) else "" for place in range(width)] for row in rows]
    above = [""] * len(grid)
    for place in range(width):
        own = [line[place] for line in grid]
        above = [cell or left for cell, left in zip(own[:-1], above, strict=False)] + own[-1:]
        alone = [cell for depth, cell in enumerate(own) if cell and not _spans(grid, depth, place)]
        described = [descriptions[cell] for cell in own if cell in descriptions]
        together = " ".join(filter(None, above))
        yield tuple(dict.fromkeys([*alone, *described, together])) if any(own) else ()


def _heading(cell: str) -> str:
    return "" if _is_import_id(cell) else plain(cell)


def _spans(grid: list[list[str]], depth: int, place: int) -> bool:
    """Whether a heading goes on over the next column, which then has one of its own only further down."""
    after = [line[place + 1] for line in grid[depth:] if place + 1 < len(line)]
    return len(after) > 1 and not after[0] and any(after[1:])


def _sources(headings: list[tuple[str, ...]], rows: list[Row]) -> Iterator[Source]:
    """Each column that has a heading or holds anything, under a name that is its own."""
    firsts = Counter(above[0] for above in headings if above)
    given: Counter[str] = Counter()
    for place, above in enumerate(headings):
        if not above and all(blank(row.cell(place)) for row in rows):
            continue
        name = f"column {place + 1}" if not above else above[0] if firsts[above[0]] == 1 else above[-1]
        given[name] += 1
        yield Source(name if given[name] == 1 else f"{name} #{given[name]}", above, place)


def _one_row_a_person(path: Path, sources: tuple[Source, ...], rows: list[Row]) -> None:
    """REDCap can give each event of one person a row of its own, which would count a person twice."""
    for source in sources:
        if squeezed(source.name) in ("redcapeventname", "redcaprepeatinstrument", "eventname", "repeatinstrument"):
            events = {row.cell(source.place).strip() for row in rows}
            if len(events) > 1:
                message = f"'{source.name}' says that a person may have several rows ({', '.join(sorted(events))})"
                raise refuse(path, message, "Export one event, without repeating instruments")
