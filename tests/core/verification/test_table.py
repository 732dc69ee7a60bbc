"""What the workbook may say of a question beyond what a slide may."""

from __future__ import annotations

import pytest

from core.verification.test_sayable import finding, released
from samklang.findings import Answered, Bars, Change, Display, Interval, Meeting, Part, Rating
from samklang.findings.model import BarGroup
from samklang.verification.page import page

MEETING = Meeting(language="da", minutes=60, blocks=())
PART = Part(labels=("1",), count=5, percent=25)
GROUPS = (BarGroup(height=65, doctors=3, band="a"), BarGroup(height=65, doctors=4, band="a"))
DISPLAYS: dict[str, tuple[Display, set[str]]] = {
    "bars of one height are added up": (Bars(groups=GROUPS), {"65", "7"}),
    "the flat block": (Bars(groups=(), flat=9), {"9"}),
    "the ranges of a rating": (Rating(low=PART, middle=PART, high=PART), {"1", "3", "4", "7", "8", "10"}),
}


@pytest.mark.parametrize("case", DISPLAYS)
def test_a_row_names_what_a_slide_draws(case: str) -> None:
    """Heights and ranges have words of their own in the workbook."""
    display, numbers = DISPLAYS[case]
    may = page(released(finding(display)), MEETING, "table 1")
    assert all(may.in_text(number) for number in numbers)


def test_a_difference_stands_without_its_plus() -> None:
    """The sheet holds numbers: 5 and not +5."""
    change = Change(
        measure="mean", before=58, now=63, difference=5, before_answered=38, interval=Interval(low=-1, high=11)
    )
    may = page(released(finding(change=change)), MEETING, "table 1")
    assert {"5", "-1", "11"} <= may.numbers
    assert (
        "5" in page(released(finding(change=change.model_copy(update={"interval": None}))), MEETING, "table 1").numbers
    )


def test_those_who_did_not_answer_are_counted() -> None:
    """Not answering is no secret; a measure that was never opened says nothing of it."""
    may = page(released(finding(answered=Answered(answered=17, not_answered=4))), MEETING, "table 1")
    assert "4" in may.numbers
    assert page(released(finding(answered=None)), MEETING, "table 1").numbers == {"21"}


def test_where_nothing_was_opened_only_the_floor_is_told() -> None:
    """How many answered, and how many must."""
    findings = released(finding()).model_copy(update={"opened": False})
    assert page(findings, MEETING, "table 1").numbers == {"21", "5"}


def test_a_sheet_beyond_the_questions_says_nothing() -> None:
    """There is no second question."""
    may = page(released(finding()), MEETING, "table 2")
    assert (may.numbers, may.own) == (set(), set())


def test_about_the_data_the_floors_are_told() -> None:
    """Both rounds and every floor."""
    may = page(released(finding(), invited=42), MEETING, "table 0")
    assert {"21", "42", "5", "10", "3"} <= may.numbers
