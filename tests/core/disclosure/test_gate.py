"""What the gate lets out, question by question."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from cast import asked, every_kind, items, options, package, scale, text, who5
from samklang.answers.model import NOT_ANSWERED, Answers, Value
from samklang.disclosure import baseline, disclose
from samklang.disclosure.bands import bands
from samklang.disclosure.bars import bars
from samklang.disclosure.means import shown_interval
from samklang.findings import (
    AtLeast,
    Bands,
    Bars,
    Baseline,
    Finding,
    Findings,
    Interval,
    Mean,
    Options,
    Part,
    Parts,
    Policy,
    Rating,
    Source,
    Top,
)
from samklang.package.instruments import Instrument
from samklang.package.model import MeetingPackage
from samklang.results import compute
from samklang.values import Share, Text

SOURCE = Source(key="test-package", version="1.0.0", title=Text(da="Prøve", en="Test"), checksum="0" * 64)
WHO5 = asked("who5", "instrument", "health", instrument="who-5", measurement_point=True)
RATED = {"low": text("lav"), "high": text("høj")}

Counts = Mapping[str, Mapping[Value, int]]


def release(
    asks: MeetingPackage, counts: Counts, before: Baseline | None = None, invited: int | None = 42, **floors: int
) -> tuple[Findings, Baseline]:
    """The release of a wave, and what is kept of it."""
    n = sum(next(iter(counts.values())).values())
    results = compute(asks, Answers(asks.key, n, counts), invited, before.exact if before else None)
    findings = disclose(results, Policy(**floors), SOURCE, before)
    return findings, baseline(results, findings)


def finding(asks: MeetingPackage, counts: Counts, **floors: int) -> Finding:
    """The first finding of a wave."""
    return release(asks, counts, **floors)[0].questions[0].measures[0]


def scored(scores: list[int]) -> Counts:
    """WHO-5 scores as counts of raw sums."""
    return {"who5": {raw: scores.count(4 * raw) for raw in range(26)}}


def test_under_five_nothing_is_opened() -> None:
    """With four answers there are no figures, not even how many answered a question; with five there are."""
    asks = package(asked("effort", "scale", scale="degree"), WHO5)
    closed, kept = release(asks, {"effort": {5: 4}, "who5": {12: 4}})
    assert not closed.opened
    assert {(f.answered, f.shown, f.withheld) for q in closed.questions for f in q.measures} == {
        (None, (), ("not_opened",))
    }
    assert kept.exact == {}
    assert release(asks, {"effort": {5: 5}, "who5": {12: 5}})[0].opened


def test_a_question_few_answered_is_withheld_in_an_open_wave() -> None:
    """Floors hold for the question's own base: four of twenty answered it, so how many is all that is said."""
    for question in (
        asked("q", "scale", scale="degree"),
        asked("q", "scale", "health", scale="degree"),
        asked("q", "choice", options=options("a", "b")),
        asked("q", "rating", better="high", **RATED),
        asked("q", "instrument", "health", instrument="who-5"),
    ):
        value: Value = "a" if question["kind"] == "choice" else 4
        found = finding(package(question), {"q": {value: 4, NOT_ANSWERED: 16}})
        assert (found.shown, found.withheld) == ((), ("too_few",))
        assert found.answered is not None
        assert (found.answered.answered, found.answered.not_answered) == (4, 16)


@pytest.mark.parametrize(
    ("counts", "shown", "withheld"),
    [
        ({5: 4, 2: 3}, (Top(count=4),), ("under_full",)),
        ({5: 5, 2: 2}, (), ("under_full", "top_hidden")),
        ({5: 2, 2: 5}, (), ("under_full", "top_hidden")),
    ],
)
def test_from_five_to_nine_an_opinion_is_a_count_alone(counts: Any, shown: Any, withheld: Any) -> None:
    """A top-two count without a percent, if it and its complement are three or more."""
    found = finding(package(asked("effort", "scale", scale="degree")), {"effort": counts})
    assert (found.shown, found.withheld) == (shown, withheld)


def test_from_five_to_nine_scores_are_a_mean_rounded_to_five() -> None:
    """WHO-5 with six answers: a mean to the nearest 5 and no interval; nothing else on health."""
    found = finding(package(WHO5), scored([40, 60, 64, 72, 80, 92]))
    assert found.shown == (Mean(value=70, step=5),)
    assert found.withheld == ("under_full",)
    health = finding(package(asked("joy", "scale", "health", scale="degree")), {"joy": {5: 4, 2: 4}})
    assert (health.shown, health.withheld) == ((), ("under_full",))


def test_opinions_from_ten_are_told_label_by_label() -> None:
    """Parts for every label, nought and one included, and the top share from counts."""
    found = finding(package(asked("effort", "scale", scale="degree")), {"effort": {5: 3, 4: 6, 1: 1}})
    parts, top = found.shown
    assert isinstance(parts, Parts)
    assert [(part.labels, part.count, part.percent) for part in parts.parts] == [
        (("5",), 3, 30),
        (("4",), 6, 60),
        (("3",), 0, 0),
        (("2",), 0, 0),
        (("1",), 1, 10),
    ]
    assert top == Top(count=9, percent=90)


def test_small_labels_on_health_are_merged_and_the_top_share_follows() -> None:
    """A top share that a joined part straddles is hidden; one between two parts is shown."""
    asks = package(asked("joy", "scale", "health", scale="degree"))
    whole = finding(asks, {"joy": {5: 5, 4: 13, 3: 12, 2: 4}})
    assert whole.shown[1] == Top(count=18, percent=53)
    assert whole.withheld == ("labels_merged",)
    straddled = finding(asks, {"joy": {5: 5, 4: 4, 3: 2, 2: 6, 1: 3}})
    assert straddled.withheld == ("labels_merged", "top_hidden")
    assert len(straddled.shown) == 1
    plain = finding(asks, {"joy": {5: 5, 4: 4, 3: 3, 2: 6, 1: 3}})
    assert plain.withheld == ()


def test_all_alike_reads_at_least_ninety_percent() -> None:
    """Nobody, one and two others read alike; with more others, and no parts of three, nothing is said."""
    asks = package(asked("joy", "scale", "health", scale="degree"))
    for others in range(3):
        found = finding(asks, {"joy": {5: 34 - others, 1: others}})
        assert found.shown == (AtLeast(labels=("5",), percent=90),)
        assert found.withheld == ("labels_hidden", "top_hidden")
    assert finding(asks, {"joy": {5: 2, 4: 6, 3: 2}}).shown == ()


def test_a_grid_on_health_is_cut_alike() -> None:
    """A cut stays only where every item with enough answers bears it; where none does, each says what it safely can."""
    asks = package(asked("strain", "grid", "health", scale="degree", items=items("a", "b", "c")))
    few = {5: 6, NOT_ANSWERED: 14}
    findings = release(
        asks, {"strain.a": {5: 5, 4: 5, 3: 5, 1: 5}, "strain.b": {5: 1, 4: 9, 3: 5, 1: 5}, "strain.c": few}
    )[0]
    first, second, third = (found for found in findings.questions[0].measures)
    assert isinstance(first.shown[0], Parts)
    assert isinstance(second.shown[0], Parts)
    labels = [part.labels for part in first.shown[0].parts]
    assert labels == [part.labels for part in second.shown[0].parts] == [("5", "4"), ("3", "2"), ("1",)]
    assert (third.shown, third.withheld) == ((), ("under_full",))
    apart = release(asks, {"strain.a": {5: 6, 4: 5, 2: 4, 1: 5}, "strain.b": {4: 20}, "strain.c": {5: 2, 4: 16, 3: 2}})[
        0
    ]
    shown = [found.shown for found in apart.questions[0].measures]
    assert shown[1:] == [(AtLeast(labels=("4",), percent=90),), ()]
    assert shown[0] == (Top(count=11, percent=55),)


def test_one_of_many() -> None:
    """Largest first, ties in the package's order; on health the small ones are told as one, which stands last."""

    def parts(sensitivity: str, *counts: int) -> Any:
        asks = package(asked("q", "choice", sensitivity, options=options("a", "b", "c", "d")))
        (shown,) = finding(asks, {"q": dict(zip("abcd", counts, strict=True))}).shown
        return shown

    assert [part.labels for part in parts("fact", 1, 9, 0, 9).parts] == [("b",), ("d",), ("a",), ("c",)]
    assert parts("health", 2, 9, 2, 8).parts[-1] == Part(labels=("a", "c"), count=4, percent=19)
    assert parts("health", 12, 0, 1, 0) == AtLeast(labels=("a",), percent=80)
    asks = package(asked("q", "choice", "health", options=options(*"abcdef")))
    assert finding(asks, {"q": dict.fromkeys("abcdef", 2)}).shown == ()


def test_several_of_many() -> None:
    """Percents of those who answered; on health the ends are words, and those in the same words share a rank."""

    def shown(sensitivity: str, **counts: int) -> Any:
        asks = package(asked("q", "choices", sensitivity, options=options(*counts)))
        each = {f"q.{key}": {1: count, 0: 20 - count} for key, count in counts.items()}
        return release(asks, each)[0].questions[0].measures[0]

    (opinion,) = shown("opinion", a=1, b=19, c=1).shown
    assert isinstance(opinion, Options)
    assert [(o.key, o.rank, o.count, o.percent) for o in opinion.options] == [
        ("b", 1, 19, 95),
        ("a", 2, 1, 5),
        ("c", 2, 1, 5),
    ]
    (health,) = shown("health", a=1, b=18, c=2, d=20, e=7).shown
    assert [(o.key, o.rank, o.count, o.words) for o in health.options] == [
        ("b", 1, None, "nearly_all"),
        ("d", 1, None, "nearly_all"),
        ("e", 3, 7, None),
        ("a", 4, None, "few"),
        ("c", 4, None, "few"),
    ]
    assert shown("health", a=2, b=2, c=17).withheld == ("labels_hidden",)
    few = package(asked("q", "choices", "health", options=options("a", "b")))
    assert finding(few, {"q.a": {1: 7}, "q.b": {0: 7}}).withheld == ("under_full",)


def test_ratings() -> None:
    """Opinions: shares, mean and interval; health: shares of three or more alone, a coarser mean, no interval."""
    counts = {"q": {2: 3, 5: 4, 9: 3}}
    shares, mean = finding(package(asked("q", "rating", better="low", **RATED)), counts).shown
    assert isinstance(shares, Rating)
    assert (shares.low.count, shares.middle.percent, shares.high.labels) == (3, 40, ("8-10",))
    assert mean == Mean(value=5.3, step=0.1, interval=Interval(low=3.2, high=7.4))
    health = package(asked("q", "rating", "health", better="low", **RATED))
    assert finding(health, counts).shown[1] == Mean(value=5.5, step=0.5)
    assert finding(health, counts).withheld == ("interval_hidden",)
    hidden = finding(health, {"q": {2: 1, 5: 12, 9: 9}})
    assert (hidden.shown, hidden.withheld) == ((Mean(value=6.5, step=0.1),), ("rating_hidden", "interval_hidden"))
    assert finding(package(asked("q", "rating", better="low", **RATED)), {"q": {10: 12}}).shown[1] == Mean(
        value=10, step=0.1, interval=Interval(low=10, high=10)
    )


def test_texts_wait_for_their_moderator() -> None:
    """Free text is never shown here; how many wrote something is."""
    found = finding(package(asked("ideas", "text")), {"ideas": {1: 12, NOT_ANSWERED: 8}})
    assert (found.shown, found.withheld) == ((), ("not_moderated",))
    assert found.answered is not None
    assert found.answered.answered == 12


def kinds(found: Finding) -> list[str]:
    """The kinds of what is shown."""
    return [display.kind for display in found.shown]


@pytest.mark.parametrize(
    ("scores", "shown", "withheld"),
    [
        ([20] * 4 + [40] * 4 + [60] * 4, ["bars", "bands", "mean"], ()),
        ([20] * 2 + [40] * 4 + [60] * 6, ["bars", "bands", "mean"], ("bands_hidden",)),
        ([20] * 6 + [40] * 5 + [60], ["bands", "mean"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([32] * 3 + [48] * 5 + [100] * 2, ["bands"], ("bands_hidden", "bars_hidden", "mean_hidden")),
        ([40] + [60] * 8 + [80] * 6, ["mean", "few_low"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([20, 96] + [100] * 8, ["mean", "few_low"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([52, 64] + [100] * 8, ["mean", "few_low"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([0, 0] + [52] * 8, ["few_low"], ("bands_hidden", "bars_hidden", "mean_hidden")),
        ([68] * 20, ["mean", "few_low"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([0, 0] + [100] * 10, ["mean", "few_low"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([40] * 10 + [60], ["mean"], ("bands_hidden", "bars_hidden", "interval_hidden")),
        ([48] * 10 + [100] * 2, [], ("bands_hidden", "bars_hidden", "mean_hidden")),
    ],
)
def test_scores_take_the_richest_display_that_is_safe(scores: list[int], shown: list[str], withheld: Any) -> None:
    """Bars and bands, bands and mean, mean, a sentence; each step down says why."""
    found = finding(package(WHO5), scored(scores))
    assert kinds(found) == shown
    assert found.withheld == withheld


def test_scores_follow_the_health_rules_whatever_the_question_says() -> None:
    """An instrument that calls itself an opinion is shown no more finely."""
    scores = [20] * 4 + [40] * 4 + [60] * 4
    opinion = asked("who5", "instrument", "opinion", instrument="who-5")
    assert finding(package(opinion), scored(scores)).shown == finding(package(WHO5), scored(scores)).shown


def test_an_instrument_without_three_bands_is_told_by_its_mean() -> None:
    """Bars and bands need two limits; without them the mean stands alone, its interval only if it is wide enough."""
    plain = Instrument.model_validate({**who5().model_dump(), "bands": ()})
    asks = package(WHO5).model_copy(update={"instruments": {"who-5": plain}})
    assert finding(asks, scored([20, 40, 60, 80] * 5)).shown == (
        Mean(value=50, step=1, interval=Interval(low=39, high=61)),
    )
    alike = finding(asks, scored([60] * 20))
    assert (alike.shown, alike.withheld) == ((Mean(value=60, step=1),), ("interval_hidden",))


def test_an_interval_that_is_narrow_is_not_shown() -> None:
    """Under four points from end to end it would tell that nearly all scored alike."""
    assert shown_interval((59.6, 60.4), 100, 1) is None
    assert shown_interval((58.0, 62.0), 100, 1) == Interval(low=58, high=62)


def test_bars_need_a_height_inside_each_band_and_enough_people() -> None:
    """A band without a multiple of 5, or with fewer people than a group of bars, has no bars."""
    narrow = who5().model_dump()
    for band, upto in zip(narrow["bands"], (35, 39, 100), strict=True):
        band["upto"] = upto
    instrument = Instrument.model_validate(narrow)
    scores = [20] * 4 + [36] * 4 + [60] * 4
    divided = bands(scores, instrument, 3)
    assert isinstance(divided, Bands)
    assert bars(scores, divided, instrument, 3) is None
    usual = bands(scores, who5(), 3)
    assert isinstance(usual, Bands)
    assert isinstance(bars(scores, usual, who5(), 4), Bars)
    assert bars(scores, usual, who5(), 5) is None
    assert bars(scores, Bands(bands=divided.bands[:2]), who5(), 3) is None


def test_stricter_floors_hide_more() -> None:
    """Raised floors are kept: cells of five merge a label of four, and a bare half is never 'nearly all'."""
    asks = package(asked("joy", "scale", "health", scale="degree"))
    parts, _ = finding(asks, {"joy": {5: 6, 4: 8, 3: 8, 2: 4}}, cell_inside=5).shown
    assert isinstance(parts, Parts)
    assert [part.count for part in parts.parts] == [6, 8, 12]
    assert finding(asks, {"joy": {5: 6, 4: 4}}, cell_inside=7).shown == ()


def test_the_two_middle_labels_of_an_even_scale_stand_as_one_if_either_is_small() -> None:
    """Of four labels, a small one in the middle joins the other in the middle."""
    even = {"even": scale("best_first", 2, (4, 3, 2, 1))}
    asks = package(asked("joy", "scale", "health", scale="even"), scales=even)
    (parts,) = finding(asks, {"joy": {4: 4, 3: 4, 2: 1, 1: 4}}).shown
    assert isinstance(parts, Parts)
    assert [part.labels for part in parts.parts] == [("4",), ("3", "2"), ("1",)]
    parts, _ = finding(asks, {"joy": {4: 4, 3: 4, 2: 3, 1: 4}}).shown
    assert isinstance(parts, Parts)
    assert len(parts.parts) == 4


def test_the_release_is_json_without_loss() -> None:
    """Findings and baseline survive being written and read."""
    counts: dict[str, dict[Value, int]] = {"who5": {12: 4, 20: 8, 5: 5}}
    findings, kept = release(package(WHO5), counts)
    findings, kept = release(package(WHO5), counts, kept)
    assert Findings.model_validate_json(findings.model_dump_json()) == findings
    assert Baseline.model_validate_json(kept.model_dump_json()) == kept
    assert "NaN" not in json.dumps(json.loads(findings.model_dump_json()))


def test_findings_are_found_by_their_keys() -> None:
    """Questions and measures answer to their keys, and only to those."""
    asks = every_kind()
    results = compute(asks, Answers(asks.key, 0, {}))
    findings = disclose(results, Policy(), SOURCE)
    assert findings.question("culture").kind == "grid"
    assert findings.measure("culture.help").key == "culture.help"
    with pytest.raises(KeyError):
        findings.question("nothing")
    with pytest.raises(KeyError):
        findings.measure("culture.nothing")


def test_only_what_was_shown_is_kept_exactly() -> None:
    """The baseline holds the exact mean or top share of what was shown, and nothing exact of what was not."""
    asks = package(WHO5, asked("joy", "scale", "health", scale="degree"), asked("effort", "scale", scale="degree"))
    joy, effort = {5: 1, 4: 9, 3: 5}, {5: 9, 1: 6}
    _, kept = release(asks, {"who5": {0: 2, 13: 13}, "joy": joy, "effort": effort})
    assert kept.exact == {"effort": Share(count=9, n=15), "joy": Share(count=10, n=15)}
    _, small = release(asks, {"who5": {15: 9}, "joy": {5: 9}, "effort": {5: 5, 1: 4}})
    assert set(small.exact) == {"who5"}
