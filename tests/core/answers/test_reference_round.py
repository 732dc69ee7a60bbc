"""The reference round that every build reproduces: 34 this year, 38 the year before."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from pathlib import Path

import pytest

from cast import asked, options, package
from samklang.answers.model import Answers
from samklang.answers.table import read_table

EXAMPLES = Path(__file__).parents[3] / "packages" / "internat-uddelegering" / "examples"


def round_of(name: str) -> Answers:
    """The tally of one of the two tables."""
    asks = package(
        asked("who5", "instrument", "health", instrument="who-5"),
        asked("joy", "scale", "health", scale="degree"),
        asked("delegation", "choices", options=options("relief", "economy", "quality", "meaning")),
    )
    return read_table(EXAMPLES / name, asks, partial=True)


def scores(answers: Answers) -> list[int]:
    """Every WHO-5 score, sorted."""
    return sorted(4 * int(total) for total, people in answers.counts["who5"].items() for _ in range(people))


def test_this_years_round_is_the_one_the_design_tells_of() -> None:
    """34 complete sets, mean 63, three at 35 or under, five more at 50 or under, one at the top."""
    answers = round_of("answers.csv")
    found = scores(answers)
    assert (answers.n, len(found), round(statistics.mean(found))) == (34, 34, 63)
    assert statistics.stdev(found) == pytest.approx(18, abs=0.5)
    assert Counter("low" if s <= 35 else "middle" if s <= 50 else "high" for s in found) == {
        "low": 3,
        "middle": 5,
        "high": 26,
    }
    assert found[-2:] == [88, 100]
    assert answers.counts["joy"] == {2: 4, 3: 12, 4: 13, 5: 5}
    chosen = [answers.counts[f"delegation.{option}"][1] for option in ("relief", "economy", "quality", "meaning")]
    assert chosen == [26, 15, 10, 8]


def test_last_years_round_asked_two_questions() -> None:
    """38 complete sets with mean 58, and less joy than this year; delegation was not asked."""
    answers = round_of("previous.csv")
    found = scores(answers)
    assert (answers.n, len(found), statistics.mean(found)) == (38, 38, 58)
    assert statistics.stdev(found) == pytest.approx(18, abs=0.5)
    assert answers.counts["joy"] == {1: 2, 2: 6, 3: 14, 4: 12, 5: 4}
    assert set(answers.counts) == {"who5", "joy"}


def test_the_difference_may_be_chance() -> None:
    """The 95 % interval runs from about -3.5 to +13.5 (Welch; t for 69 degrees of freedom is 1.995)."""
    now, before = scores(round_of("answers.csv")), scores(round_of("previous.csv"))
    difference = statistics.mean(now) - statistics.mean(before)
    margin = 1.995 * math.sqrt(statistics.variance(now) / 34 + statistics.variance(before) / 38)
    assert difference - margin == pytest.approx(-3.5, abs=0.2)
    assert difference + margin == pytest.approx(13.5, abs=0.2)
