"""A published figure stands beside the right question, in its unit and range, and on a slide that is there."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from samklang.package.check import check

ENERGY = """  - key: energy
    kind: rating
    text: { da: Hvor meget energi, en: How much energy }
    noun: { da: energi, en: energy }
    sensitivity: opinion
    low: { da: lidt, en: little }
    high: { da: meget, en: much }
    better: high
"""
BURDENS = ENERGY.replace("energy", "burdens") + (
    "    items: [{ key: rush, text: { da: Travlhed, en: Rush }, noun: { da: travlhed, en: rush } }]\n"
)
COMPARED, SEEN = "slides/04-compared.md", "slides/03-wellbeing.md"


def change(path: Path, old: str, new: str) -> None:
    """Replace `old`, which must be there, in the file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def ask(folder: Path, question: str) -> None:
    """Put a question at the end of the questionnaire."""
    path = folder / "questionnaire.yaml"
    path.write_text(path.read_text(encoding="utf-8").rstrip() + "\n" + question, encoding="utf-8")


def publish(folder: Path, *figures: str) -> None:
    """Let the package's figures be these, one line each."""
    lines = (f"  - {{ key: f{i}, label: {{ da: a, en: b }}, {figure} }}\n" for i, figure in enumerate(figures))
    (folder / "references.yaml").write_text("figures:\n" + "".join(lines), encoding="utf-8")


def said(folder: Path, today: datetime.date) -> list[str]:
    """The messages of the checks."""
    return [problem.message for problem in check(folder, today)]


@pytest.mark.parametrize("value", ["1", "10", "6.2", ""])
def test_a_mean_of_ratings_is_fine(folder: Path, today: datetime.date, value: str) -> None:
    """A rating without items is compared in points from 1 to 10, or with nothing published."""
    ask(folder, ENERGY)
    change(folder / COMPARED, "shows: wellbeing", "shows: energy")
    publish(folder, f"question: energy, source: falck-2023, value: {value}")
    assert said(folder, today) == []


@pytest.mark.parametrize("value", ["0.9", "10.1"])
def test_a_rating_outside_its_range_is_refused(folder: Path, today: datetime.date, value: str) -> None:
    """A mean of numbers from 1 to 10 is never below or above them."""
    ask(folder, ENERGY)
    change(folder / COMPARED, "shows: wellbeing", "shows: energy")
    publish(folder, f"question: energy, source: falck-2023, value: {value}")
    assert said(folder, today) == [f"the figure {value} lies outside 1 to 10, the range of 'energy'"]


@pytest.mark.parametrize(("value", "faults"), [("0", 0), ("100", 0), ("-0.5", 1), ("101", 1)])
def test_a_share_lies_between_none_and_all(folder: Path, today: datetime.date, value: str, faults: int) -> None:
    """A scale is compared in percent, which ends at 100."""
    change(folder / COMPARED, "shows: wellbeing", "shows: joy")
    publish(folder, f"question: joy, unit: percent, source: falck-2023, value: {value}")
    assert said(folder, today) == [f"the figure {value} lies outside 0 to 100, the range of 'joy'"] * faults


def test_a_wrong_unit_is_one_fault(folder: Path, today: datetime.date) -> None:
    """Whether 47 is much of 1 to 10 is not asked before it is in points."""
    ask(folder, ENERGY)
    change(folder / COMPARED, "shows: wellbeing", "shows: energy")
    publish(folder, "question: energy, unit: percent, source: falck-2023, value: 47")
    assert said(folder, today) == ["the unit is percent, but 'energy' is of kind rating"]


def test_an_unknown_instrument_has_no_range(folder: Path, today: datetime.date) -> None:
    """The instrument's name is the fault, and the figure is left in peace."""
    change(folder / "questionnaire.yaml", "instrument: who-5", "instrument: who-6")
    publish(folder, "question: wellbeing, source: falck-2023, value: 5000")
    assert said(folder, today) == ["there is no instrument 'who-6'"]


def test_a_rating_with_items_has_no_figure_of_its_own(folder: Path, today: datetime.date) -> None:
    """Neither a comparison slide nor a published figure may name it or one of its items."""
    ask(folder, BURDENS)
    change(folder / COMPARED, "shows: wellbeing", "shows: burdens")
    publish(folder, "question: burdens", "question: burdens.rush")
    assert said(folder, today) == [
        "nothing can be compared with 'burdens'",
        "nothing can be compared with 'burdens.rush'",
        "a question of kind rating with items cannot be compared",
    ]


def test_where_nothing_can_be_compared_the_kinds_are_told(folder: Path, today: datetime.date) -> None:
    """A package without such a question learns what would be one."""
    path = folder / "questionnaire.yaml"
    head, _, rest = path.read_text(encoding="utf-8").partition("questions:\n")
    path.write_text(f"{head}questions:\n{BURDENS}", encoding="utf-8")
    assert rest
    publish(folder, "question: burdens")
    (fault,) = [problem for problem in check(folder, today) if "nothing can be" in problem.message]
    assert fault.cure == "Name a question of kind instrument, scale, or rating without items, or remove the figure"


def test_notes_need_a_finding_slide(folder: Path, today: datetime.date) -> None:
    """A figure for the notes is told beside the question's own finding, so there must be one."""
    publish(folder, "question: joy, unit: percent, source: falck-2023, value: 40, where: notes")
    assert said(folder, today) == []
    change(folder / "slides/05-joy.md", "shows: joy", "shows: wellbeing")
    assert said(folder, today) == ["no finding slide shows 'joy', so the figure is seen nowhere"]


def test_faults_of_slides_are_told_first(folder: Path, today: datetime.date) -> None:
    """A slip in a slide is one fault, and no figure is called unseen because of it."""
    change(folder / COMPARED, "shows: wellbeing", "shows: welbeing")
    assert said(folder, today) == ["there is no question 'welbeing'"]
    change(folder / COMPARED, "kind: comparison", "kind: comparisson")
    assert said(folder, today) == ["'kind' cannot be 'comparisson'"]
