"""Cells and what a chart keeps of them, judged one by one."""

from __future__ import annotations

import pytest

from samklang.documents.reading import Cell, Passage, Reading, Sheet
from samklang.verification.judge import Verdict, judge
from samklang.verification.sayable import Sayable

MAY = Sayable(numbers={"30", "12", "76%", "26"}, drawn={"65"}, own={"7", "8"}, pairs={("26", "30")})
MAY.shares.add(("26", "76%"))


def judged(*passages: str, begins: float | None = None, **cells: float | str | Cell) -> Verdict:
    """The verdict on words and cells of one page, where MAY says what may be said."""
    held = {name: cell if isinstance(cell, Cell) else Cell(cell) for name, cell in cells.items()}
    sheet = Sheet(1, "a", held, begins=() if begins is None else (begins,))
    told = tuple(Passage(1, "a", "text", words) for words in passages)
    return judge("deck.pptx", Reading(told, (sheet,)), lambda _: MAY, "da")


GOOD = {
    "a finding": {"B2": 30},
    "a percent without its sign": {"B2": 76},
    "a bar": {"B2": 65},
    "a difference": {"B2": 30, "C2": 12, "D1": "−", "D2": Cell(18, "B2-C2")},
    "a spacer": {"D1": " ", "D2": Cell(16.9198123, "16.9198")},
    "a spacer without a heading": {"D2": Cell(4, "4")},
    "words": {"B2": "26 · 76\u00a0%"},
}


@pytest.mark.parametrize("case", GOOD)
def test_what_is_known_or_worked_out_agrees(case: str) -> None:
    """Findings, what is drawn, what formulas give, and words."""
    assert judged(**GOOD[case]).strays == ()


BAD = {
    "no finding": ({"B2": 31}, "cell"),
    "more decimals than are said": ({"B2": 30.04}, "cell"),
    "a formula's old value": ({"B2": 30, "D1": "−", "D2": Cell(19, "B2-12")}, "formula"),
    "another value": ({"B2": 30, "C2": 12, "D2": Cell(19, "B2-C2")}, "formula"),
    "a number in a named formula": ({"B2": 30, "D1": "Nu", "D2": Cell(91.37, "B2+61.37")}, "formula"),
    "a formula without a value": ({"D2": Cell("", "B2")}, "formula"),
    "a formula that charts do not need": ({"D2": Cell(3, "SQRT(B2)")}, "formula"),
    "words with another share": ({"B2": "12 · 76\u00a0%"}, "apart"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_not_is_told(case: str) -> None:
    """Each kind of strange cell, by its fault."""
    cells, fault = BAD[case]
    assert [stray.fault for stray in judged(**cells).strays] == [fault]


SHOWN = [("30", True), ("30.0", True), ("31", False), ("tredive", False)]


@pytest.mark.parametrize(("shown", "agrees"), SHOWN)
def test_a_chart_shows_what_its_cell_holds(shown: str, agrees: bool) -> None:
    """Numbers are compared as numbers."""
    sheet = Sheet(1, "a", {"B1": Cell("Nu"), "B2": Cell(30)}, (("B1", "Nu"), ("B2", shown), ("C1", " ")))
    verdict = judge("deck.pptx", Reading((), (sheet,)), lambda _: MAY, "da")
    assert [stray.fault for stray in verdict.strays] == ([] if agrees else ["chart"])


def test_the_axis_may_be_named_where_it_begins() -> None:
    """'Aksen begynder ved 40' agrees with the chart on the page, and with no other number."""
    assert judged("Aksen begynder ved 40", begins=40).strays == ()
    assert [stray.number for stray in judged("Aksen begynder ved 40", begins=30).strays] == ["40"]


def test_somebodys_own_words_are_left_alone() -> None:
    """Two numbers of the package's own belong together because it says so."""
    assert judged("7 af 8", "26 af 30").strays == ()
    assert [stray.number for stray in judged("12 af 30").strays] == ["12 af 30"]


def test_samklangs_own_sentences_are_known_by_their_words() -> None:
    """'fra 1 til 10' passes in the sentence it belongs to and nowhere else."""
    assert judged("Gennemsnittet er 30 på en skala fra 1 til 10").strays == ()
    assert [stray.number for stray in judged("Fra 1 til 30").strays] == ["1"]
