"""Judges a document that was read back: which of its numbers nothing stands behind."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from samklang.documents.reading import Cell, Passage, Reading, Sheet
from samklang.findings.numerals import Numeral, numerals, plain
from samklang.values import Language
from samklang.verification.formulas import NotWorkedOut, has_numbers, worked_out
from samklang.verification.sayable import Sayable
from samklang.verification.sentences import strange

Fault = Literal["unknown", "apart", "cell", "formula", "chart", "page", "seal"]
"""What is wrong: no finding has this number; these do not belong together; a cell no finding has; a formula gives
something else; the chart shows something else than its sheet; not the page's number; the release was changed."""

AROUND = 30
_CLOSE = 1e-4
"""Formulas are written with six digits."""


@dataclass(frozen=True)
class Stray:
    """A number that does not agree: where it stands, the words around it, and what is wrong with it."""

    file: str
    page: int | None
    place: str
    number: str
    around: str
    fault: Fault


@dataclass(frozen=True)
class Verdict:
    """How many numbers were read, those that do not agree, and the files that were not read."""

    language: Language
    count: int
    strays: tuple[Stray, ...]
    unread: tuple[str, ...] = ()


def judge(file: str, reading: Reading, may: Callable[[str], Sayable], language: Language) -> Verdict:
    """Every number of one document against what its page may say."""
    judged = Judged(file, may, language)
    begins: dict[int, set[str]] = {}
    for sheet in reading.sheets:
        judged.sheet(sheet)
        begins.setdefault(sheet.page, set()).update(plain(begin) for begin in sheet.begins)
    for passage in reading.passages:
        judged.passage(passage, begins.get(passage.page, set()))
    return Verdict(language, judged.count, tuple(judged.strays))


class Judged:
    """One document while it is judged: the numbers counted so far, and those that do not agree."""

    def __init__(self, file: str, may: Callable[[str], Sayable], language: Language) -> None:
        self.file, self.may, self.language = file, may, language
        self.count = 0
        self.strays: list[Stray] = []

    def passage(self, passage: Passage, begins: set[str]) -> None:
        """Each number in the words; the axes of the page's charts begin at `begins`."""
        found = list(numerals(passage.words, self.language))
        self.count += len(found)
        if passage.place == "page number":
            self._note(passage, (each for each in found if each.value != plain(passage.page)), "page")
            return
        for number, fault in strange(passage.words, self.language, self.may(passage.scene), begins):
            self._note(passage, [number], fault)

    def sheet(self, sheet: Sheet) -> None:
        """Each cell, and what the chart keeps of each."""
        may = self.may(sheet.scene)
        for address, cell in sheet.cells.items():
            self._cell(sheet, address, cell, may)
        for address, shown in sheet.shown:
            if not _same(sheet.cells.get(address), shown):
                self._stray(sheet, address, shown, "chart")

    def _cell(self, sheet: Sheet, address: str, cell: Cell, may: Sayable) -> None:
        if cell.formula is not None:
            self.count += 1
            if not _worked_out(sheet, address, cell):
                self._stray(sheet, address, f"{cell.value} (={cell.formula})", "formula")
        elif isinstance(cell.value, str):
            self.passage(Passage(sheet.page, sheet.scene, "chart", cell.value), set())
        else:
            self.count += 1
            if not may.in_cell(plain(cell.value)) or plain(cell.value) != f"{cell.value:g}":
                self._stray(sheet, address, f"{cell.value:g}", "cell")

    def _stray(self, sheet: Sheet, address: str, number: str, fault: Fault) -> None:
        heading = sheet.cells.get(f"{_column(address)}1")
        around = str(heading.value).strip() if heading is not None else ""
        self.strays.append(Stray(self.file, sheet.page, f"cell {address}", number, around, fault))

    def _note(self, passage: Passage, found: Iterable[Numeral], fault: Fault) -> None:
        for number in found:
            written = passage.words[number.begins : number.ends]
            around = passage.words[max(0, number.begins - AROUND) : number.ends + AROUND]
            flat = " ".join(around.split())
            self.strays.append(Stray(self.file, passage.page, passage.place, written, flat, fault))


def _column(address: str) -> str:
    return address.rstrip("0123456789")


def _worked_out(sheet: Sheet, address: str, cell: Cell) -> bool:
    """Whether the formula gives the value; numbers of its own only space a drawing, in a column without a name."""
    heading = sheet.cells.get(f"{_column(address)}1")
    named = heading is not None and str(heading.value).strip()
    if cell.formula is None or (named and has_numbers(cell.formula)) or isinstance(cell.value, str):
        return False
    try:
        return math.isclose(worked_out(cell.formula, address, sheet.cells), cell.value, rel_tol=_CLOSE, abs_tol=_CLOSE)
    except NotWorkedOut:
        return False


def _same(cell: Cell | None, shown: str) -> bool:
    """Whether a chart shows what its cell holds; a blank heading is no cell at all."""
    if cell is None:
        return not shown.strip()
    if isinstance(cell.value, str):
        return cell.value == shown
    try:
        return math.isclose(cell.value, float(shown), rel_tol=_CLOSE, abs_tol=_CLOSE)
    except ValueError:
        return False
