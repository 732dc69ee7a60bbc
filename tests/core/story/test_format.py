"""Numbers, dates and lists read as a Dane and a Briton expect."""

from __future__ import annotations

import datetime

import pytest

from samklang.story import format as written


@pytest.mark.parametrize(
    ("value", "danish", "english"),
    [(63, "63", "63"), (58.1, "58,1", "58.1"), (1697, "1.697", "1,697"), (7.04, "7", "7"), (0.25, "0,3", "0.3")],
)
def test_numbers(value: float, danish: str, english: str) -> None:
    """Decimal comma and thousands point in Danish; a needless decimal is left out."""
    assert (written.number(value, "da"), written.number(value, "en")) == (danish, english)


def test_one_decimal_is_always_there_for_ratings() -> None:
    """A mean of exactly 7 reads 7,0, so that a column of means lines up."""
    assert written.one_decimal(7, "da") == "7,0"


@pytest.mark.parametrize(("value", "expected"), [(5, "+5"), (-3.5, "−3,5"), (0, "0")])
def test_differences_carry_a_true_minus(value: float, expected: str) -> None:
    """A difference shows its sign; zero has none."""
    assert written.signed(value, "da") == expected


def test_percent_has_a_space_that_does_not_break_in_danish() -> None:
    """82 % never parts at the end of a line; English writes it together."""
    assert (written.percent(82, "da"), written.percent(82, "en")) == ("82\u00a0%", "82%")


def test_dates_are_written_out() -> None:
    """The day of the week is named."""
    day = datetime.date(2027, 1, 13)
    assert written.date(day, "da") == "onsdag den 13.\u00a0januar 2027"
    assert written.date(day, "en") == "Wednesday 13 January 2027"


def test_the_clock_runs_past_midnight() -> None:
    """A dinner block late in the evening does not read 24.30."""
    assert written.clock(datetime.time(23, 45), 45, "da") == "0.30"
    assert written.clock(datetime.time(9, 0), 10, "en") == "09:10"


@pytest.mark.parametrize(
    ("words", "expected"), [([], ""), (["tid"], "tid"), (["tid", "ro"], "tid og ro"), (["a", "b", "c"], "a, b og c")]
)
def test_lists_read_as_in_a_sentence(words: list[str], expected: str) -> None:
    """Commas, and 'og' before the last."""
    assert written.listed(words, "da") == expected


def test_quotation_marks_follow_the_language() -> None:
    """Danish closes on both sides."""
    assert (written.quoted("ja", "da"), written.quoted("yes", "en")) == ("”ja”", "“yes”")


def test_a_capital_leaves_the_rest_alone() -> None:
    """WHO-5 keeps its capitals."""
    assert written.capital("trivsel på WHO-5") == "Trivsel på WHO-5"


@pytest.mark.parametrize(("value", "expected"), [(2, "to"), (3, "tre"), (5, "fem"), (1, "1"), (6, "6")])
def test_small_counts_are_spelled_in_a_sentence(value: int, expected: str) -> None:
    """'Mindst tre læger' reads better than 'mindst 3 læger'."""
    assert written.spelled(value, "da") == expected
