"""The approval table: masked texts out for somebody outside the cluster to read, and their decisions back in.

It holds a question and a text a row and nothing else that a person said, in an order that a hash decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from samklang.answers.table import bare, opened, shielded
from samklang.answers.table_csv import read_csv, write_csv
from samklang.answers.table_rows import Row
from samklang.answers.table_xlsx import read_xlsx, write_xlsx
from samklang.answers.vocabulary import blank, folded
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Language, Text

HEADINGS: Mapping[str, Text] = {
    "question": Text(da="spørgsmål", en="question"),
    "text": Text(da="tekst", en="text"),
    "masked": Text(da="maskeret", en="masked"),
    "decision": Text(da="afgørelse", en="decision"),
    "theme": Text(da="tema", en="theme"),
    "edited": Text(da="redigeret", en="edited"),
}
"""What the columns are called; `masked` counts the pieces taken out and is not read back."""

DECISIONS: Mapping[str, bool | None] = {"vis": True, "show": True, "skjul": False, "hide": False, "": None}
"""What may be written under the decision; blank is undecided."""

_NEEDED = ("question", "text", "decision")


@dataclass(frozen=True)
class QuoteRow:
    """One row as it was filled in; `show` is None where nobody has decided, `theme` and `edited` where left blank."""

    line: int
    question: str
    text: str
    show: bool | None
    theme: str | None
    edited: str | None


def write_quotes(path: Path, rows: Iterable[tuple[str, str, int]], language: Language) -> None:
    """Write question, masked text and how many pieces were masked a row, and three columns to fill in.

    The file is .csv or .xlsx by its ending, the headings in `language`.
    """
    cells = [[heading.in_(language) for heading in HEADINGS.values()]]
    cells += [[shielded(question), shielded(text), str(pieces), "", "", ""] for question, text, pieces in rows]
    if path.suffix.lower() == ".xlsx":
        write_xlsx(path, cells)
        return
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        write_csv(file, cells)


def read_quotes(path: Path) -> tuple[QuoteRow, ...]:
    """The rows of a filled-in table, in whichever language its headings are.

    Raises ProblemsFound if a column is missing or a decision is not one of `DECISIONS`.
    """
    rows = _rows(path)
    header = next(rows, None)
    if header is None:
        raise refuse(path, "the table is empty", "Make it anew with 'samklang quotes'")
    places = _places(path, header)
    problems: list[Problem] = []
    read = [row for row in (_row(path, row, places, problems) for row in rows) if row is not None]
    if problems:
        raise ProblemsFound(problems)
    return tuple(read)


def _rows(path: Path) -> Iterator[Row]:
    kind, raw = opened(path)
    known = {folded(heading) for pair in HEADINGS.values() for heading in (pair.da, pair.en)}
    rows = read_xlsx(path, raw) if kind == ".xlsx" else read_csv(path, raw, lambda cells: _known(cells, known))
    return (row for row in rows if not row.blank)


def _known(cells: Iterable[str], known: set[str]) -> int:
    return sum(folded(cell) in known for cell in cells)


def _places(path: Path, header: Row) -> dict[str, int]:
    """Where each column stands."""
    names = [folded(cell) for cell in header.cells]
    places = {
        column: names.index(name)
        for column, pair in HEADINGS.items()
        for name in map(folded, (pair.da, pair.en))
        if name in names
    }
    missing = [HEADINGS[column].en for column in _NEEDED if column not in places]
    cure = "Keep the first row as 'samklang quotes' wrote it"
    if missing:
        raise ProblemsFound(Problem(str(path), header.line, f"there is no column '{name}'", cure) for name in missing)
    return places


def _row(path: Path, row: Row, places: Mapping[str, int], problems: list[Problem]) -> QuoteRow | None:
    cells = {column: bare(row.cell(place)).strip() for column, place in places.items()}
    decision = "" if blank(cells["decision"]) else folded(cells["decision"])
    if decision not in DECISIONS:
        message = f"'{cells['decision']}' is no decision"
        problems.append(Problem(str(path), row.line, message, "Write vis or skjul (show or hide)", "decision"))
        return None
    return QuoteRow(
        line=row.line,
        question=cells["question"],
        text=cells["text"],
        show=DECISIONS[decision],
        theme=cells.get("theme") or None,
        edited=cells.get("edited") or None,
    )
