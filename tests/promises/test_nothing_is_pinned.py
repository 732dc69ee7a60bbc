"""The gate at ten thousand random data sets, with the recoverer as the judge.

SAMKLANG_PROMISES sets how many; the default is the full ten thousand.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterator, Sequence

import pytest

from promises import open_rules
from promises.data_sets import DEGREES, counted, released, scores, wave
from promises.open_rules import Seen
from promises.readings import read_change, read_choice, read_choices, read_labels, read_rating, read_who5
from promises.recoverer import (
    Cell,
    Verdicts,
    World,
    compositions,
    fitting,
    neighbours,
    small,
    subsets,
    try_all,
    walk,
)
from samklang.answers.model import Answers
from samklang.disclosure import baseline
from samklang.findings import Findings

HOW_MANY = int(os.environ.get("SAMKLANG_PROMISES", "10000"))
BATCHES = 10

LABELS = [str(code) for code in DEGREES]
PRESSURE = ["time", "tasks", "tone"]
HABITS = ["breaks", "hours", "delay", "help"]
RAW_SUMS = range(26)
BANDS = [frozenset(range(*ends)) for ends in ((0, 9), (9, 13), (13, 26), (0, 13), (9, 26))]
SCORES = [frozenset([raw]) for raw in RAW_SUMS]


def batch(number: int) -> Iterator[tuple[random.Random, Answers, Findings, Answers | None]]:
    """Each wave with its release and the wave before it; the first has none."""
    before, previous = None, None
    for at in range(number, HOW_MANY, BATCHES):
        rng = random.Random(at)
        answers = wave(rng, rng.randint(0, 45))
        results, findings = released(answers, previous)
        yield rng, answers, findings, before
        before, previous = answers, baseline(results, findings)


every_batch = pytest.mark.parametrize("number", range(BATCHES))


# --- labels, options and ratings: every world that fits is tried ----------------------------------------------


def label_worlds(seen: Seen, truth: World) -> Iterator[World]:
    """The worlds in which the counts shown of a scale hold."""
    n, every = sum(truth), tuple(range(len(truth)))
    if seen[:1] == ("parts",):
        return fitting(seen[1], len(truth))
    if seen[:1] == ("top",):
        return fitting([(every[:2], seen[1]), (every[2:], n - seen[1])], len(truth))
    if seen[:1] == ("at least",):
        (most,) = seen[1]
        others = tuple(label for label in every if label != most)
        return itertools.chain.from_iterable(
            fitting([((most,), n - few), (others, few)], len(truth)) for few in range(3)
        )
    return compositions(n, len(truth))


def label_cells(seen: Seen, size: int) -> Iterator[Cell]:
    """Runs of labels whose count is not shown."""
    groups = [values for values, _ in seen[1]] if seen[:1] == ("parts",) else [tuple(range(size))]
    return itertools.chain.from_iterable(neighbours(group) for group in groups)


@every_batch
def test_labels_on_health_are_never_pinned(number: int) -> None:
    """No label of a scale or grid on health with one or two people is pinned, and nearly always three counts fit."""
    verdicts = Verdicts()
    for _, answers, findings, _ in batch(number):
        for keys in (["joy"], ["strain.body", "strain.mind"]):
            items = [counted(answers, key, DEGREES) for key in keys]
            seen = open_rules.health_items(items, 2)
            for at, key in enumerate(keys if findings.opened else []):
                assert read_labels(findings.measure(key).shown, LABELS) == seen[at]
                if sum(items[at]) >= 10:
                    verdicts.add(grid_possible(items, at, seen))
    assert verdicts.cells > 0
    assert verdicts.pinned == 0
    assert verdicts.share >= 0.99


def grid_possible(items: Sequence[World], at: int, seen: tuple[Seen, ...]) -> list[set[int]]:
    """What the small cells of one item may hold, the other items being known."""

    def look(world: World) -> Seen:
        return open_rules.health_items([*items[:at], world, *items[at + 1 :]], 2)

    truth = items[at]
    return try_all(truth, label_cells(seen[at], len(truth)), label_worlds(seen[at], truth), look)


@every_batch
def test_options_on_health_are_never_pinned(number: int) -> None:
    """No option with one or two people, or with all but one or two, is pinned, of one choice or of several."""
    verdicts = Verdicts()
    for _, answers, findings, _ in batch(number):
        if not findings.opened:
            continue
        one = counted(answers, "pressure", PRESSURE)
        seen = open_rules.health_choice(one)
        assert read_choice(findings.measure("pressure").shown, PRESSURE) == seen
        if sum(one) >= 10:
            groups = [values for values, _ in seen[1]] if seen[:1] == ("parts",) else [(0, 1, 2)]
            cells = itertools.chain.from_iterable(subsets(group) for group in groups)
            verdicts.add(try_all(one, cells, label_worlds(seen, one), open_rules.health_choice))
        verdicts.add(several_possible(answers, findings))
    assert verdicts.cells > 0
    assert verdicts.pinned == 0
    assert verdicts.share >= 0.99


def several_possible(answers: Answers, findings: Findings) -> list[set[int]]:
    """What the options told in words may hold; everybody who answers has ticked something."""
    n = sum(answers.counts["habits.breaks"][value] for value in (0, 1))
    truth = tuple(answers.counts[f"habits.{option}"][1] for option in HABITS)
    seen = open_rules.health_choices(truth, n)
    assert read_choices(findings.measure("habits").shown, HABITS) == seen
    said = dict(seen)
    spans = {"few": range(3), "nearly_all": range(n - 2, n + 1)}
    worlds = itertools.product(*(spans.get(said.get(at), [truth[at]]) for at in range(len(HABITS))))
    fits = [world for world in worlds if sum(world) >= n and open_rules.health_choices(world, n) == seen]
    hidden = [at for at in said if said[at] in spans and {truth[at], n - truth[at]} & {1, 2}]
    return [{world[at] for world in fits} for at in hidden]


@every_batch
def test_ratings_on_health_are_never_pinned(number: int) -> None:
    """No number from 1 to 10 on health given by one or two people is pinned by the shares and the mean."""
    verdicts = Verdicts()
    cells = [frozenset([value]) for value in range(10)] + [frozenset(range(3)), frozenset(range(3, 7)), frozenset(range(7, 10))]
    for rng, answers, findings, _ in batch(number):
        truth = counted(answers, "energy", range(1, 11))
        seen = open_rules.health_rating(truth) if findings.opened else ()
        assert read_rating(findings.measure("energy").shown) == seen
        if seen:
            hidden = [cell for cell in cells if len(cell) == 1 or seen[0] is None]
            verdicts.add(walk(truth, hidden, open_rules.health_rating, rng, 4000))
    assert verdicts.cells > 0
    assert verdicts.pinned == 0
    assert verdicts.share >= 0.97


# --- scores: worlds are walked, over two waves -----------------------------------------------------------------


def score_cells(seen: Seen) -> list[Cell]:
    """Every single score, and every band that is not shown."""
    bands = seen[0] if len(seen) == 5 and seen[0] and seen[0] != ("few",) else ()
    shown = {frozenset(raw for raw in RAW_SUMS if low <= 4 * raw <= high) for low, high, _ in bands}
    return [cell for cell in [*SCORES, *BANDS] if cell not in shown]


@every_batch
def test_scores_are_never_pinned_over_two_waves(number: int) -> None:
    """No score or hidden band of one or two people is pinned, even where the other wave is known by heart."""
    verdicts = Verdicts()
    for rng, answers, findings, before in batch(number):
        now = counted(answers, "who5", RAW_SUMS)
        seen = open_rules.who5(now) if findings.opened else ()
        assert read_who5(findings.measure("who5").shown) == seen
        if not seen or before is None:
            continue
        then = counted(before, "who5", RAW_SUMS)
        if before.n >= 5:
            assert read_change(findings.measure("who5").change) == open_rules.who5_change(then, now)
            verdicts.add(waves_possible(then, now, rng))
    assert verdicts.cells > 0
    assert verdicts.pinned == 0


def waves_possible(then: World, now: World, rng: random.Random) -> Iterator[set[int]]:
    """What the small cells of each wave may hold when the other wave is known."""

    def look_now(world: World) -> Seen:
        return open_rules.who5(world), open_rules.who5_change(then, world)

    def look_then(world: World) -> Seen:
        return open_rules.who5(world), open_rules.who5_change(world, now)

    for truth, look in ((now, look_now), (then, look_then)):
        cells = small(truth, score_cells(open_rules.who5(truth)))
        found = walk(truth, cells, look, rng, 300, enough=2)
        for cell, possible in zip(cells, found, strict=True):
            yield possible if len(possible) > 1 else walk(truth, [cell], look, rng, 60_000, enough=2)[0]


def test_nearly_every_score_keeps_three_possible_counts() -> None:
    """In practically all clusters, a score or hidden band of one or two people may be three numbers or more."""
    verdicts = Verdicts()
    for at in range(max(40, HOW_MANY // 100)):
        rng = random.Random(f"three {at}")
        truth = scores(rng, rng.randint(10, 45))
        cells = small(truth, score_cells(open_rules.who5(truth)))
        verdicts.add(walk(truth, cells, open_rules.who5, rng, 12_000))
    assert verdicts.pinned == 0
    assert verdicts.share >= 0.95
