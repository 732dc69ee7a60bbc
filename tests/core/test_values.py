"""The smallest shared words: rounding, shares and sums that add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samklang.values import Share, Text, apportioned, percents, rounded, to_nearest, whole


def test_a_text_is_said_in_the_language_asked_for() -> None:
    """Both languages are always there, and each is given when asked for."""
    text = Text(da="trivsel", en="well-being")
    assert (text.in_("da"), text.in_("en")) == ("trivsel", "well-being")


@pytest.mark.parametrize(("value", "expected"), [(62.5, 63), (63.5, 64), (-3.5, -4), (62.4999, 62), (0.0, 0)])
def test_halves_round_away_from_zero(value: float, expected: int) -> None:
    """A half is never sent to the even neighbour, as Python's own rounding would."""
    assert whole(value) == expected


def test_a_decimal_that_floats_cannot_hold_rounds_as_written() -> None:
    """0.15 is stored as a little less, and still rounds to 0.2."""
    assert str(rounded(0.15, "0.1")) == "0.2"


@pytest.mark.parametrize(("value", "expected"), [(52, 50), (53, 55), (62.5, 65), (0, 0)])
def test_to_nearest_five(value: float, expected: int) -> None:
    """Bars and coarse means land on multiples of five."""
    assert to_nearest(value, 5) == expected


def test_a_share_of_nobody_is_zero() -> None:
    """0 of 0 is 0 percent rather than an error."""
    assert Share(count=0, n=0).percent == 0


def test_a_share_is_in_whole_percent() -> None:
    """34 of 42 is 81 percent."""
    assert Share(count=34, n=42).percent == 81


def test_the_reference_round_adds_up() -> None:
    """5, 13, 12 and 4 of 34 are 15, 38, 35 and 12 percent."""
    assert percents([5, 13, 12, 4]) == [15, 38, 35, 12]


def test_equal_remainders_favour_the_larger_count_then_the_earlier() -> None:
    """Three thirds cannot be 33 each; the first takes the odd percent."""
    assert percents([1, 1, 1]) == [34, 33, 33]


def test_all_zero_stays_all_zero() -> None:
    """Nothing is shared out among nobody."""
    assert percents([0, 0]) == [0, 0]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8), st.integers(0, 500))
def test_shares_add_up_and_stay_within_one_of_the_exact_value(counts: list[int], total: int) -> None:
    """Whatever is shared out adds up to the whole, and no share is off by one or more."""
    shares = apportioned(counts, total)
    assert sum(shares) == (total if sum(counts) else 0)
    for count, share in zip(counts, shares, strict=True):
        exact = total * count / sum(counts) if sum(counts) else 0
        assert abs(share - exact) < 1
