"""What the gate says of a change since the wave before."""

from __future__ import annotations

from typing import Any

import pytest

from cast import asked, items, options, package, scale, text
from samklang.answers.model import Answers, Value
from samklang.disclosure import baseline, disclose
from samklang.disclosure.change import better, caveats, is_measurement_point
from samklang.disclosure.verdict import POINTS, RATINGS, SHARES, Unit, shown_interval
from samklang.findings import Baseline, Change, Findings, Interval, Policy, Source, Wave
from samklang.package.model import MeetingPackage
from samklang.package.questions import Scale
from samklang.results import compute
from samklang.results.model import Difference
from samklang.values import Share, Text

SOURCE = Source(key="test-package", version="1.0.0", title=Text(da="Prøve", en="Test"), checksum="0" * 64)
Counts = dict[str, dict[Value, int]]


def release(
    asks: MeetingPackage, n: int, counts: Counts, before: Baseline | None = None, invited: int | None = 42
) -> tuple[Findings, Baseline]:
    """The release of a wave, and what is kept of it."""
    results = compute(asks, Answers(asks.key, n, counts), invited, before.exact if before else None)
    findings = disclose(results, Policy(), SOURCE, before)
    return findings, baseline(results, findings)


def changes(asks: MeetingPackage, then: Counts, now: Counts, **more: Any) -> dict[str, Change | None]:
    """The change of every measure between two waves."""
    sizes = [sum(next(iter(counts.values())).values()) for counts in (then, now)]
    _, kept = release(asks, sizes[0], then)
    findings, _ = release(asks, sizes[1], now, kept, **more)
    return {found.key: found.change for question in findings.questions for found in question.measures}


WHO5 = package(asked("who5", "instrument", "health", instrument="who-5", measurement_point=True))


def test_a_mean_that_both_waves_show_changes_by_the_shown_difference() -> None:
    """Before, now and difference are the rounded figures; the interval's ends are whole points."""
    then: Counts = {"who5": {8: 4, 12: 6, 15: 8, 19: 6}}
    now: Counts = {"who5": {8: 4, 12: 4, 17: 8, 21: 8}}
    found = changes(WHO5, then, now)["who5"]
    assert found is not None
    assert (found.before, found.now, found.difference) == (56, 64, 8)
    assert found.verdict == "maybe_better"
    assert found.interval is not None
    assert found.interval.low < 0 < found.interval.high
    assert found.before_answered == 24


def test_few_answers_have_a_change_but_no_interval() -> None:
    """Both means as they were shown, 'too few' and no interval, also where only one wave is small."""
    eight: Counts = {"who5": {12: 8}}
    found = changes(WHO5, eight, {"who5": {20: 8}})["who5"]
    assert found is not None
    assert (found.before, found.now, found.verdict, found.interval) == (50, 80, "too_few", None)
    beside_many = changes(WHO5, eight, {"who5": {8: 10, 12: 10, 20: 10}})["who5"]
    assert beside_many is not None
    assert (beside_many.before, beside_many.now, beside_many.verdict, beside_many.interval) == (50, 53, "too_few", None)


def test_a_change_between_ten_and_nineteen_has_a_verdict_without_interval() -> None:
    """Where an interval of the mean is coarse, a finer one of the change would undo it."""
    then: Counts = {"who5": {8: 4, 12: 4, 15: 7}}
    now: Counts = {"who5": {8: 4, 12: 4, 25: 30}}
    found = changes(WHO5, then, now)["who5"]
    assert found is not None
    assert found.verdict == "better"
    assert found.interval is None


def test_a_hidden_end_hides_the_change() -> None:
    """A top share that is hidden in one wave has no change in the next (R11)."""
    asks = package(asked("joy", "scale", "health", scale="degree"))
    straddled: Counts = {"joy": {5: 5, 4: 4, 3: 2, 2: 6, 1: 3}}
    plain: Counts = {"joy": {5: 5, 4: 5, 3: 5, 2: 5}}
    assert changes(asks, straddled, plain)["joy"] is None
    assert changes(asks, plain, straddled)["joy"] is None
    assert changes(asks, plain, plain)["joy"] is not None


def test_only_measurement_points_get_a_verdict() -> None:
    """The others show both values without one, and a grid's items speak for themselves."""
    marked = items("a", "b")
    marked[0]["measurement_point"] = True
    asks = package(asked("culture", "grid", scale="degree", items=marked, measurement_point=True))
    then: Counts = {"culture.a": {5: 10, 1: 20}, "culture.b": {5: 10, 1: 20}}
    now: Counts = {"culture.a": {5: 20, 1: 10}, "culture.b": {5: 20, 1: 10}}
    found = changes(asks, then, now)
    first, second = found["culture.a"], found["culture.b"]
    assert first is not None
    assert second is not None
    assert (first.measure, first.before, first.now, first.difference, first.verdict) == ("top", 33, 67, 34, "better")
    assert first.interval == Interval(low=8, high=53)
    assert (second.difference, second.verdict, second.interval) == (34, None, None)


def test_a_rating_where_low_is_better_falls_for_the_better() -> None:
    """On 1–10 items the change has one decimal, and 'better: low' turns the verdict."""
    question = asked("rush", "rating", better="low", low=text("lav"), high=text("høj"), measurement_point=True)
    then: Counts = {"rush": {8: 10, 9: 10}}
    found = changes(package(question), then, {"rush": {5: 10, 6: 10}})["rush"]
    assert found is not None
    assert (found.before, found.now, found.difference, found.verdict) == (8.5, 5.5, -3.0, "better")
    assert found.interval == Interval(low=-3.3, high=-2.7)


def test_a_question_of_another_kind_than_before_has_no_change() -> None:
    """What was a scale before and is a rating now cannot be compared; nor can what has no top or mean."""
    _, kept = release(package(asked("q", "scale", scale="degree")), 20, {"q": {5: 10, 1: 10}})
    rating = package(asked("q", "rating", better="low", low=text("lav"), high=text("høj")))
    findings, _ = release(rating, 20, {"q": {5: 20}}, kept)
    assert findings.measure("q").change is None
    assert findings.measure("q").before != ()
    choice = package(asked("q", "choice", options=options("a", "b")))
    assert changes(choice, {"q": {"a": 20}}, {"q": {"b": 20}})["q"] is None


def test_a_shown_figure_without_its_exact_value_has_no_change() -> None:
    """A baseline whose exact value is lost shows no change rather than a guess."""
    _, kept = release(WHO5, 20, {"who5": {15: 20}})
    bare = kept.model_copy(update={"exact": {}})
    findings, _ = release(WHO5, 20, {"who5": {16: 20}}, bare)
    assert findings.measure("who5").change is None


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (Wave(answered=38, invited=42), Wave(answered=34, invited=42), ()),
        (Wave(answered=20, invited=40), Wave(answered=24, invited=40), ()),
        (Wave(answered=20, invited=40), Wave(answered=25, invited=40), ("response_differs",)),
        (Wave(answered=38), Wave(answered=34, invited=42), ("response_unknown",)),
        (Wave(answered=38, invited=42), Wave(answered=34), ("response_unknown",)),
        (Wave(answered=38, invited=42), Wave(answered=0, invited=0), ("response_unknown",)),
    ],
)
def test_a_caveat_stands_where_the_waves_may_be_other_people(before: Wave, now: Wave, expected: Any) -> None:
    """More than ten points between the response shares, or one of them unknown; ten exactly is no caveat."""
    assert caveats(before, now) == expected


@pytest.mark.parametrize(
    ("low", "high", "unit", "shown"),
    [
        (-3.48, 13.48, POINTS, (-3, 13)),
        (0.3, 17.6, POINTS, (0.5, 18)),
        (-17.6, -0.04, POINTS, (-18, -0.5)),
        (-0.3, 8.5, POINTS, (0, 9)),
        (0.04, 1.26, RATINGS, (0.1, 1.3)),
        (-0.04, 1.24, RATINGS, (0, 1.2)),
        (0.002, 0.3, SHARES, (0.5, 30)),
        (-0.104, 0.25, SHARES, (-10, 25)),
    ],
)
def test_the_ends_of_an_interval_agree_with_its_verdict(low: float, high: float, unit: Unit, shown: Any) -> None:
    """Ends are rounded as told, and an interval that excludes 0 never reads as one that touches it."""
    share = Share(count=1, n=20)
    found = shown_interval(Difference(share, share, (low + high) / 2, low, high), unit)
    assert (found.low, found.high) == shown
    assert str(found.low) != "-0.0"


@pytest.mark.parametrize(
    ("direction", "expected"), [("best_first", "high"), ("worst_first", "high"), ("neutral", "neutral")]
)
def test_more_in_the_top_is_better_unless_the_scale_is_neutral(direction: str, expected: str) -> None:
    """The top share of a scale with a best end is better when it grows."""
    asks = package(asked("q", "scale", scale="degree"), scales={"degree": scale(direction)})
    scales = {"degree": Scale.model_validate(scale(direction))}
    assert better(asks.questionnaire.questions[0], scales) == expected


def test_an_item_that_is_no_measurement_point_has_none() -> None:
    """A rating without items is marked by its question, one with items by the item."""
    plain = package(asked("r", "rating", better="low", low=text("l"), high=text("h"), measurement_point=True))
    assert is_measurement_point(plain.questionnaire.questions[0], "r")
    with_items = package(asked("r", "rating", better="low", low=text("l"), high=text("h"), items=items("a")))
    assert not is_measurement_point(with_items.questionnaire.questions[0], "r.a")
