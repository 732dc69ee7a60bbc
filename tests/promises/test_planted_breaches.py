"""Each rule is broken on purpose, and the breach must be found: a promise that nothing can break proves nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from promises import data_sets
from promises.open_rules import who5 as seen_of
from promises.recoverer import walk
from promises.test_nothing_is_pinned import judged, score_cells
from samklang.disclosure import bars, change, labels, options, ratings, scores
from samklang.findings import BandCount, Bands, Interval, Mean, Policy, Top

Plant = Callable[[pytest.MonkeyPatch], None]
SEEDS = range(400)


def floor(**floors: int) -> Plant:
    """A policy looser than any that can be written down."""
    loose = Policy.model_construct(**{**Policy().model_dump(), **floors})
    return lambda patch: patch.setattr(data_sets, "Policy", lambda: loose)


def instead(module: Any, name: str, value: Any) -> Plant:
    """Another value in the place of a rule."""
    return lambda patch: patch.setattr(module, name, value)


def all_three(each: list[int], instrument: Any, floor: int) -> Bands:
    """Three bands, however few they hold."""
    lows = (0, 36, 51)
    counts = [
        sum(low <= score <= band.upto for score in each) for low, band in zip(lows, instrument.bands, strict=True)
    ]
    return Bands(
        bands=tuple(
            BandCount(lowest=low, highest=band.upto, bands=(band.key,), count=count, percent=0)
            for low, band, count in zip(lows, instrument.bands, counts, strict=True)
        )
    )


def exact_bars(neighbours: list[int], band: BandCount) -> Any:
    """Heights that are the exact means of their groups."""
    return bars.BarGroup(height=round(sum(neighbours) / len(neighbours)), doctors=len(neighbours), band=band.bands[0])


def ones_and_twos(counts: Any, least: int) -> frozenset[int]:
    """Joins labels with one or two alone, and leaves an empty one to stand."""
    whole = [count if count else least for count in counts]
    return KEPT["boundaries"](whole, least)


def named(measure: Any, policy: Policy) -> Any:
    """A mean on health with its interval and all its decimals."""
    low, high = measure.interval
    return Mean(value=round(measure.score.mean, 3), step=0.001, interval=Interval(low=low, high=high))


KEPT = {"boundaries": labels.boundaries}

BREACHES: dict[str, Plant] = {
    "R2: a wave of four is opened": floor(open_from=1),
    "R2: a question four answered is shown": floor(aggregate_from=1),
    "R2: everything is tried from five": floor(full_from=5),
    "R2: a count of two is told under ten": instead(
        labels, "_count_alone", lambda top, _: labels.Said((Top(count=top.count),), ())
    ),
    "R4: one doctor a height": floor(bar_group=1),
    "R4: heights are not rounded": instead(bars, "_group", exact_bars),
    "R4: heights leave their band": instead(bars, "_heights", lambda _: (0, 100)),
    "R5: three bands whatever they hold": instead(scores, "bands", all_three),
    "R5: the mean tells that a hidden band is not empty": instead(scores, "mean_is_safe", lambda *_: True),
    "R6: no label is too small": instead(labels, "boundaries", lambda counts, _: frozenset(range(1, len(counts)))),
    "R6: labels nobody chose stand alone": instead(labels, "boundaries", ones_and_twos),
    "R6: a pool may hold one": instead(
        options, "pool", lambda counts, least: frozenset(key for key in counts if counts[key] < least)
    ),
    "R7: nearly all, to the person": instead(
        labels, "nearly_all", lambda counts, _: (str(max(counts, key=counts.get)), max(counts.values()))
    ),
    "R8: few are counted": instead(options, "_words", lambda *_: None),
    "R8: words that leave one number": instead(options, "_cornered", lambda *_: False),
    "R9: a percent under ten": instead(
        labels, "_count_alone", lambda top, _: labels.Said((Top(count=top.count, percent=top.percent),), ())
    ),
    "R10: a mean on health to the last decimal": instead(ratings, "_health_mean", named),
    "R10: an interval whatever the spread": instead(scores, "spread_is_open", lambda *_: True),
    "R10: an interval in whole points from ten": instead(scores, "interval_step", lambda *_: 1),
    "R11: a change where one end is hidden": instead(change, "_ends", lambda *_: change.Ends("mean", 50, 60, False)),
}


def judge_all() -> bool:
    """Whether the judges find anything amiss: something shown that no rule allows, or a count that is pinned."""
    try:
        return any(tally.pinned for tally in judged(SEEDS).values())
    except AssertionError:
        return True


def test_without_a_breach_nothing_is_found() -> None:
    """The judges that find every planted breach find none in the gate as it is."""
    assert not judge_all()


@pytest.mark.parametrize("breach", BREACHES)
def test_a_planted_breach_is_found(breach: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gate with one rule broken is caught by the recoverer or by what the rules say aloud."""
    BREACHES[breach](monkeypatch)
    assert judge_all()


# --- the recoverer itself: rules as they were first written do give somebody away -----------------------------


def with_exact_group_means(world: tuple[int, ...]) -> tuple[object, ...]:
    """WHO-5 with bars at the exact means of their groups."""
    raws = [raw for raw, count in enumerate(world) for _ in range(count)]
    groups = tuple(sum(raws[at : at + 3]) for at in range(0, len(raws), 3))
    return (seen_of(world)[0], groups)


def test_the_recoverer_undoes_exact_group_means() -> None:
    """Three at the bottom of the scale with an exact group mean are known one by one."""
    world = tuple({0: 2, 1: 1, 10: 3, 20: 6}.get(raw, 0) for raw in range(26))
    rng = random.Random(1)
    exact = walk(world, score_cells(seen_of(world)), with_exact_group_means, rng, 20_000)
    rounded = walk(world, score_cells(seen_of(world)), lambda w: seen_of(w)[:3], rng, 20_000)
    assert min(map(len, exact)) == 1
    assert min(map(len, rounded)) >= 2
