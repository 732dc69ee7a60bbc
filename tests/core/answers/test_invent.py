"""Invented answers: the same each time, and believable."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cast import asked, every_kind, package, scale, who5
from samklang.answers.form import form_of
from samklang.answers.invent import SENTENCES, invent
from samklang.answers.sheet import Sheet
from samklang.answers.tally import tally
from samklang.package.model import MeetingPackage

ASKS = every_kind()


def scores(people: tuple[Sheet, ...]) -> list[int]:
    """The WHO-5 scores of those who answered all five items."""
    instrument = who5()
    sums = (instrument.raw_sum(sheet.points["who5"]) for sheet in people if "who5" in sheet.points)
    return [4 * total for total in sums if total is not None]


@settings(max_examples=20, deadline=None)
@given(n=st.integers(0, 40), seed=st.integers())
def test_package_number_and_seed_decide_everything(n: int, seed: int) -> None:
    """The same three give the same answers, as many as asked for, and none of them is blank."""
    people = invent(ASKS, n, seed)
    assert people == invent(ASKS, n, seed)
    assert len(people) == n
    assert all(sheet != Sheet(solo=sheet.solo) for sheet in people)


def test_another_seed_gives_other_answers() -> None:
    """The seed matters."""
    assert invent(every_kind(), 10, 1) != invent(every_kind(), 10, 2)


@pytest.mark.parametrize("seed", range(3))
def test_well_being_looks_like_a_clusters(seed: int) -> None:
    """WHO-5 has a mean about 60 and a spread about 18, with a few incomplete sets and a few blanks."""
    people = invent(every_kind(), 2000, seed)
    assert 57 <= statistics.mean(scores(people)) <= 63
    assert 16 <= statistics.stdev(scores(people)) <= 20
    counts = tally(every_kind(), people).counts["who5"]
    assert 0.02 < counts["incomplete"] / 2000 < 0.08
    assert 0.01 < counts["not_answered"] / 2000 < 0.06


def test_a_persons_answers_hang_together() -> None:
    """Those who are well find more joy in their work."""
    people = [sheet for sheet in invent(every_kind(), 600, 4) if "joy" in sheet.picked and "who5" in sheet.points]
    pairs = [(sum(filter(None, sheet.points["who5"])), sheet.picked["joy"]) for sheet in people]
    wells, joys = zip(*pairs, strict=True)
    assert statistics.correlation(wells, joys) > 0.4


def test_a_sixth_or_so_practise_alone_and_skip_what_they_are_not_asked() -> None:
    """Solo practitioners are there only where the package asks, and leave blank what is not theirs."""
    people = invent(every_kind(), 1200, 2)
    alone = [sheet for sheet in people if sheet.solo]
    assert 150 < len(alone) < 250
    assert not any("effort" in sheet.picked for sheet in alone)
    assert {sheet.solo for sheet in invent(package(asked("joy", "scale", scale="degree")), 50, 2)} == {None}


def test_options_nearer_the_top_are_chosen_more() -> None:
    """The package's order is the order of how often options are taken."""
    counts = tally(every_kind(), invent(every_kind(), 1500, 3)).counts
    ticked = [counts[f"habits.{option}"][1] for option in ("breaks", "hours", "delay", "help")]
    assert ticked == sorted(ticked, reverse=True)
    assert counts["setting"]["town"] > counts["setting"]["country"] > counts["setting"]["island"]


def asks_both_ways() -> MeetingPackage:
    """Scales and ratings whose better end is the first, the last, the high and the low."""
    ends = {"low": {"da": "l", "en": "l"}, "high": {"da": "h", "en": "h"}}
    return package(
        asked("best", "scale", scale="best"),
        asked("worst", "scale", scale="worst"),
        asked("good", "rating", better="high", **ends),
        asked("bad", "rating", better="low", **ends),
        scales={"best": scale("best_first"), "worst": scale("worst_first", codes=(0, 1, 2, 3, 4))},
    )


def test_most_answers_lie_on_the_better_side_whichever_that_is() -> None:
    """A scale's direction and a rating's better end are respected."""
    asks = asks_both_ways()
    people = [sheet for seed in range(40) for sheet in invent(asks, 10, seed)]
    means = {
        key: statistics.mean(int(sheet.picked[key]) for sheet in people if key in sheet.picked)
        for key in ("best", "worst", "good", "bad")
    }
    assert means["best"] > 3.1
    assert means["worst"] > 2.1
    assert means["good"] > 5.6
    assert means["bad"] < 5.4


def test_reversed_items_are_answered_the_other_way_round() -> None:
    """An item that is turned in scoring is turned in inventing too, so that the sum stays about 60 percent."""
    turned = who5().model_copy(update={"items": tuple(i.model_copy(update={"reversed": True}) for i in who5().items)})
    asks = package(asked("who5", "instrument", instrument="who-5")).model_copy(
        update={"instruments": {"who-5": turned}}
    )
    raw = [given for sheet in invent(asks, 300, 1) for given in sheet.points.get("who5", ()) if given is not None]
    assert statistics.mean(raw) < 2.4


def test_the_sentences_fit_every_text_question() -> None:
    """No invented text is longer than the question allows, and no two say the same while there are others left."""
    short = package(asked("ideas", "text", max_length=50))
    told = tally(short, invent(short, 40, 1)).texts["ideas"]
    assert max(map(len, told)) <= 50 < max(map(len, SENTENCES))
    whole = package(asked("ideas", "text"))
    few = tally(whole, invent(whole, 20, 1)).texts["ideas"]
    assert len(set(few)) == len(few) <= len(SENTENCES)
    assert len(form_of(every_kind()).parts) == 12
    written = tally(every_kind(), invent(every_kind(), 200, 1)).texts["ideas"]
    assert 60 < len(written) < 120
    assert set(written) <= set(SENTENCES)
