"""Tables of answers in and out: what the columns are called, and every fault found in one go.

The first row that holds anything names the columns, whatever their order and case. After it each row is one
person; rows without anything in them are not rows, and neither is an empty sheet written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from samklang.answers.accept import accept
from samklang.answers.form import SOLO, Form, form_of
from samklang.answers.model import Answers
from samklang.answers.sheet import Sheet
from samklang.answers.table_csv import read_csv, write_csv
from samklang.answers.table_heading import Heading
from samklang.answers.table_rows import Row
from samklang.answers.table_xlsx import read_xlsx, write_xlsx
from samklang.answers.tally import tally
from samklang.answers.vocabulary import folded
from samklang.package.model import MeetingPackage
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Language

_FORMULA = re.compile(r"'*[=+\-@]")
_SHIELDED = re.compile(r"'+[=+\-@]")


def read_table(path: Path, package: MeetingPackage, *, partial: bool = False) -> Answers:
    """Read and count the answers to `package` in `path`, a .csv or .xlsx file.

    With `partial`, whole questions may be missing, as in a table from an earlier wave, and are not counted.
    Raises ProblemsFound with every fault in the table, each with its row and column.
    """
    form = form_of(package)
    rows = _rows(path, form)
    header = next(rows, None)
    if header is None:
        raise refuse(path, "the table is empty", "The first row must name the columns, answers come below it")
    heading = Heading(str(path), header, form, partial)
    problems = heading.problems()
    try:
        answers = tally(package, _sheets(rows, heading, problems), without=heading.absent)
    except ProblemsFound as broken:
        raise ProblemsFound([*problems, *broken.problems]) from broken
    if problems:
        raise ProblemsFound(problems)
    return answers


def write_table(
    target: Path | TextIO, package: MeetingPackage, sheets: Iterable[Sheet], *, labels: Language | None = None
) -> None:
    """Write `sheets` as a table that `read_table` counts to the same answers.

    Cells hold labels in the language of `labels`, or codes if it is None. An open text gets CSV; a path gets
    what its ending says, .csv (UTF-8, comma) or .xlsx. Words that a spreadsheet program would take for a
    formula get an apostrophe before them, which reading takes away again.
    """
    form = form_of(package)
    rows = chain([list(form.columns)], _written(form, sheets, labels))
    if not isinstance(target, Path):
        write_csv(target, rows)
    elif _ending(target) == ".xlsx":
        write_xlsx(target, rows)
    else:
        with target.open("w", encoding="utf-8", newline="") as file:
            write_csv(file, rows)


def _written(form: Form, sheets: Iterable[Sheet], labels: Language | None) -> Iterator[list[str]]:
    for sheet in sheets:
        cells = form.write(sheet, labels)
        if any(cells):
            yield [shielded(cell) for cell in cells]


def _ending(path: Path) -> str:
    """`.csv` or `.xlsx`; ProblemsFound for every other ending."""
    found = path.suffix.lower()
    if found not in (".csv", ".xlsx"):
        ending = f"'{found}'" if found else "no ending"
        raise refuse(path, f"{ending} is not a kind of table", "Use a file that ends in .csv or .xlsx")
    return found


def _rows(path: Path, form: Form) -> Iterator[Row]:
    """The rows that hold anything, with the file's own line numbers."""
    kind, raw = opened(path)
    rows = read_xlsx(path, raw) if kind == ".xlsx" else read_csv(path, raw, _recogniser(form))
    return (row for row in rows if not row.blank)


def opened(path: Path) -> tuple[str, bytes]:
    """The kind of table at `path`, `.csv` or `.xlsx`, and its bytes; ProblemsFound if it is neither, or not there."""
    if path.is_dir():
        raise refuse(path, "this is a folder", "Name the .csv or .xlsx file in it")
    return _ending(path), _raw(path)


def _raw(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise refuse(path, "there is no such file", "Check the path and the name") from error
    except OSError as error:
        raise refuse(path, f"the file cannot be opened ({error.strerror})", "Check who may read it") from error


def _recogniser(form: Form) -> Callable[[Iterable[str]], int]:
    """Counts how many of some cells name a column, which tells one separator from another."""
    known = {folded(column) for column in (SOLO, *form.columns)}
    return lambda cells: sum(folded(cell) in known for cell in cells)


def _sheets(rows: Iterable[Row], heading: Heading, problems: list[Problem]) -> Iterator[Sheet]:
    """One sheet at a time; the rows that hold faults add to `problems` instead."""
    form, places, width = heading.whole, heading.places, len(heading.names)
    for row in rows:
        if misshapen := list(_misshapen(row, width, heading.file)):
            problems.extend(misshapen)
            continue
        cells = {column: bare(row.cell(place)) for column, place in places.items()}
        try:
            yield accept(form, cells, file=heading.file, line=row.line)
        except ProblemsFound as found:
            problems.extend(found.problems)


def _misshapen(row: Row, width: int, file: str) -> Iterator[Problem]:
    """A row with too many or too few cells has lost its columns somewhere."""
    if row.beyond(width):
        message = f"the row has {len(row.cells)} cells, but the header names {width} columns"
        yield Problem(file, row.line, message, "Put quotation marks around words that hold the separator")
    elif len(row.cells) < width:
        message = f"the row has {len(row.cells)} cells, but the header names {width} columns"
        yield Problem(file, row.line, message, "Add the cells that are missing, blank where not answered")


def shielded(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet program would take it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def bare(cell: str) -> str:
    """The cell without the apostrophe that writing put before a formula sign."""
    return cell[1:] if _SHIELDED.match(cell) else cell
