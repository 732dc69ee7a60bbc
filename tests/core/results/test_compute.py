"""Exact results from counts."""

from __future__ import annotations

import math

import pytest

from cast import asked, items, options, package, scale, text
from samklang.answers.model import INCOMPLETE, NOT_ANSWERED, NOT_ASKED, Answers
from samklang.results import compute
from samklang.results.change import difference, newcombe, welch
from samklang.results.model import Measure
from samklang.results.score import mean_interval, score
from samklang.values import Score, Share


def only(results_of: tuple[tuple[object, tuple[Measure, ...]], ...]) -> Measure:
    """The only measure of the only question."""
    ((_, (measure,)),) = results_of
    return measure


def test_a_scale_is_counted_best_first_with_its_top_share() -> None:
    """Counts follow the scale from its best end, and the top share is a count of those who answered."""
    asks = package(asked("joy", "scale", scale="degree"), scales={"degree": scale("worst_first", 2, (1, 2, 3))})
    answers = Answers(asks.key, 12, {"joy": {1: 2, 3: 5, NOT_ANSWERED: 4, NOT_ASKED: 1}})
    measure = only(compute(asks, answers).questions)
    assert list(measure.counts.items()) == [(3, 5), (2, 0), (1, 2)]
    assert (measure.n, measure.not_answered, measure.not_asked, measure.incomplete) == (7, 4, 1, 0)
    assert measure.top == Share(count=5, n=7)
    assert measure.score is measure.difference is None


def test_scores_are_raw_sums_times_the_factor() -> None:
    """Raw sums 10 and 20 of WHO-5 are scores of 40 and 80; incomplete sets are in no figure."""
    asks = package(asked("who5", "instrument", "health", instrument="who-5"))
    measure = only(compute(asks, Answers(asks.key, 4, {"who5": {10: 1, 20: 1, INCOMPLETE: 2}})).questions)
    assert measure.score == Score(n=2, mean=60, variance=800)
    assert (measure.n, measure.incomplete) == (2, 2)
    assert next(iter(measure.counts)) == 25
    low, high = measure.interval or (0, 0)
    assert (low + high) / 2 == pytest.approx(60)
    assert (high - low) / 2 == pytest.approx(12.706205 * math.sqrt(800 / 2), rel=1e-6)


@pytest.mark.parametrize(("better", "first"), [("low", 1), ("high", 10), ("neutral", 10)])
def test_ratings_stand_best_first(better: str, first: int) -> None:
    """Ratings are listed from their better end, and one rating has no interval."""
    asks = package(asked("rush", "rating", low=text("lav"), high=text("høj"), better=better, items=items("a", "b")))
    ((_, (one, other)),) = compute(asks, Answers(asks.key, 1, {"rush.a": {7: 1}, "rush.b": {2: 1}})).questions
    assert next(iter(one.counts)) == first
    assert (one.key, one.score, one.interval) == ("rush.a", Score(n=1, mean=7, variance=0), None)
    assert (other.key, other.n) == ("rush.b", 1)


def test_options_are_counted_among_those_who_answered_the_question() -> None:
    """Several of many: one measure with how many ticked each option; one of many: how many chose each."""
    asks = package(
        asked("why", "choices", options=options("a", "b")),
        asked("where", "choice", options=options("town", "land")),
        asked("ideas", "text"),
    )
    counts = {
        "why.a": {1: 3, 0: 2, NOT_ANSWERED: 1},
        "why.b": {1: 0, 0: 5, NOT_ANSWERED: 1},
        "where": {"land": 6},
        "ideas": {1: 2, NOT_ANSWERED: 4},
    }
    why, where, ideas = (measure for _, (measure,) in compute(asks, Answers(asks.key, 6, counts)).questions)
    assert (why.key, why.n, why.not_answered, why.counts) == ("why", 5, 1, {"a": 3, "b": 0})
    assert where.counts == {"town": 0, "land": 6}
    assert (ideas.n, ideas.not_answered) == (2, 4)


def test_a_question_the_table_did_not_have_is_one_nobody_answered() -> None:
    """A question without counts has no answers, rather than being left out."""
    asks = package(asked("joy", "scale", scale="degree"), asked("why", "choices", options=options("a", "b")))
    for _, (measure,) in compute(asks, Answers(asks.key, 9, {})).questions:
        assert (measure.n, measure.not_answered) == (0, 0)


def test_a_change_is_measured_where_both_waves_have_the_same_figure() -> None:
    """Now minus before, None where the wave before lacks the figure or had another kind of it."""
    asks = package(asked("joy", "scale", scale="degree"))
    answers = Answers(asks.key, 10, {"joy": {5: 6, 1: 4}})
    found = only(compute(asks, answers, 12, {"joy": Share(count=2, n=10)}).questions).difference
    assert found is not None
    assert found.difference == pytest.approx(0.4)
    assert found.low < 0.4 < found.high
    assert only(compute(asks, answers, 12, {"joy": Score(n=9, mean=1, variance=1)}).questions).difference is None
    assert only(compute(asks, answers, 12, {}).questions).difference is None


def test_no_scores_have_no_mean_to_speak_of() -> None:
    """Nobody: mean and variance 0 and no interval; all alike: a variance of exactly 0."""
    assert score({}) == Score(n=0, mean=0, variance=0)
    assert mean_interval(score({4: 1})) is None
    assert score({68: 31}).variance == 0
    assert mean_interval(score({68: 31})) == (68, 68)


def test_intervals_of_a_change_need_two_answers_in_each_wave() -> None:
    """Under two answers in a wave the ends are not numbers; where nobody differs the interval is the difference."""
    one, two = Score(n=1, mean=50, variance=0), Score(n=2, mean=60, variance=0)
    assert all(map(math.isnan, welch(one, two)))
    assert welch(two, Score(n=3, mean=64, variance=0)) == (4, 4)
    assert all(map(math.isnan, newcombe(Share(count=0, n=0), Share(count=1, n=4))))
    found = difference(Share(count=0, n=0), Share(count=1, n=4))
    assert found is not None
    assert found.difference == 0.25
