"""The gate at ten thousand random data sets, with the recoverer as the judge.

SAMKLANG_PROMISES sets how many: a thousand unless told otherwise, ten thousand where every change is checked.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterable, Iterator

import pytest

from promises import open_rules
from promises.data_sets import DEGREES, counted, released, wave
from promises.open_rules import Seen
from promises.plain_rules import check_floors
from promises.readings import read_change, read_choice, read_choices, read_labels, read_rating, read_who5
from promises.recoverer import (
    Cell,
    Look,
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

HOW_MANY = int(os.environ.get("SAMKLANG_PROMISES", "1000"))
BATCH = 1000

LABELS = [str(code) for code in DEGREES]
PRESSURE = ["time", "tasks", "tone"]
HABITS = ["breaks", "hours", "delay", "help"]
RAW_SUMS = range(26)
BANDS = [frozenset(range(*ends)) for ends in ((0, 9), (9, 13), (13, 26), (0, 13), (9, 26))]
SCORES = [frozenset([raw]) for raw in RAW_SUMS]
RATINGS = [frozenset([value]) for value in range(10)]
SHARES = [frozenset(range(*ends)) for ends in ((0, 3), (3, 7), (7, 10))]


@pytest.mark.parametrize("start", range(0, HOW_MANY, BATCH))
def test_no_count_of_one_or_two_is_pinned(start: int) -> None:
    """Whatever the answers, what is shown of two waves is what the open rules say, and pins no count of 1 or 2."""
    verdicts = judged(range(start, start + BATCH))
    assert {kind: tally.pinned for kind, tally in verdicts.items()} == dict.fromkeys(JUDGES, 0)
    cells = sum(verdicts[kind].cells for kind in EXHAUSTIVE)
    assert cells > BATCH
    assert sum(verdicts[kind].three_open for kind in EXHAUSTIVE) / cells >= 0.99


def judged(seeds: Iterable[int]) -> dict[str, Verdicts]:
    """How open the hidden cells are in one wave for each seed, each compared with the wave before it.

    AssertionError where anything is shown that the open rules do not say.
    """
    verdicts = {kind: Verdicts() for kind in JUDGES}
    before, previous = None, None
    for seed in seeds:
        rng = random.Random(seed)
        answers = wave(rng, rng.randint(0, 45))
        results, findings = released(answers, previous)
        check_floors(findings, previous)
        if answers.n >= 5:
            for kind, judge in JUDGES.items():
                verdicts[kind].add(judge(answers, findings, before, rng))
        before, previous = answers, baseline(results, findings)
    return verdicts


# --- labels, options and ratings: every world that fits is tried ----------------------------------------------


def labels(answers: Answers, findings: Findings, before: Answers | None, rng: random.Random) -> Iterator[set[int]]:
    """Runs of labels on health whose count is hidden: a scale, and the items of a grid."""
    for keys in (["joy"], ["strain.body", "strain.mind"]):
        items = [counted(answers, key, DEGREES) for key in keys]
        seen = open_rules.health_items(items, 2)
        for at, key in enumerate(keys):
            assert read_labels(findings.measure(key).shown, LABELS) == seen[at]
            if sum(items[at]) >= 10:
                yield from _of_item(items, at, seen[at], rng)


def _of_item(items: list[World], at: int, seen: Seen, rng: random.Random) -> list[set[int]]:
    """What the small cells of one item may hold, the other items being known."""
    truth = items[at]
    cells = list(label_cells(seen, len(truth)))

    def look(world: World) -> tuple[Seen, ...]:
        return open_rules.health_items([*items[:at], world, *items[at + 1 :]], 2)

    found = walk(truth, cells, look, rng, 300)
    if seen == ():  # nothing is shown: too many worlds fit to try them all
        each = zip(small(truth, cells), found, strict=True)
        return [many if len(many) > 1 else walk(truth, [cell], look, rng, 9000)[0] for cell, many in each]
    return found if min(map(len, found), default=3) >= 3 else try_all(truth, cells, label_worlds(seen, truth), look)


def label_worlds(seen: Seen, truth: World) -> Iterator[World]:
    """The worlds in which the counts shown of a scale or choice hold."""
    n, every = sum(truth), tuple(range(len(truth)))
    if seen[:1] == ("parts",):
        return fitting(seen[1], len(truth))
    if seen[:1] == ("top",):
        return fitting([(every[:2], seen[1]), (every[2:], n - seen[1])], len(truth))
    if seen[:1] == ("at least",):
        (most,) = seen[1]
        others = tuple(label for label in every if label != most)
        each = (fitting([((most,), n - few), (others, few)], len(truth)) for few in range(3))
        return itertools.chain.from_iterable(each)
    return compositions(n, len(truth))


def label_cells(seen: Seen, size: int) -> Iterator[Cell]:
    """Runs of labels whose count is not shown."""
    groups = [values for values, _ in seen[1]] if seen[:1] == ("parts",) else [tuple(range(size))]
    return itertools.chain.from_iterable(neighbours(group) for group in groups)


def choice(answers: Answers, findings: Findings, before: Answers | None, rng: random.Random) -> list[set[int]]:
    """Options of one choice on health that are told as one."""
    truth = counted(answers, "pressure", PRESSURE)
    seen = open_rules.health_choice(truth)
    assert read_choice(findings.measure("pressure").shown, PRESSURE) == seen
    if sum(truth) < 10:
        return []
    groups = [values for values, _ in seen[1]] if seen[:1] == ("parts",) else [(0, 1, 2)]
    cells = itertools.chain.from_iterable(subsets(group) for group in groups)
    return try_all(truth, cells, label_worlds(seen, truth), open_rules.health_choice)


def choices(answers: Answers, findings: Findings, before: Answers | None, rng: random.Random) -> list[set[int]]:
    """Options told in words: the one or two who ticked them, or who did not. Whoever answers ticks something."""
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


# --- ratings and scores: the worlds are walked ----------------------------------------------------------------


def rating(answers: Answers, findings: Findings, before: Answers | None, rng: random.Random) -> list[set[int]]:
    """Numbers from 1 to 10 on health, and their three shares where those are hidden."""
    truth = counted(answers, "energy", range(1, 11))
    seen = open_rules.health_rating(truth)
    assert read_rating(findings.measure("energy").shown) == seen
    hidden = [*RATINGS, *(SHARES if seen and seen[0] is None else [])]
    return walk(truth, hidden, open_rules.health_rating, rng, 4000, enough=2) if seen else []


def scores(answers: Answers, findings: Findings, before: Answers | None, rng: random.Random) -> Iterator[set[int]]:
    """Scores and hidden bands of this wave and the one before, each with the other wave known by heart."""
    now = counted(answers, "who5", RAW_SUMS)
    assert read_who5(findings.measure("who5")) == open_rules.who5(now)
    if before is None or before.n < 5:
        return
    then = counted(before, "who5", RAW_SUMS)
    assert read_change(findings.measure("who5").change) == open_rules.who5_change(then, now)
    yield from _walked(now, lambda world: open_rules.who5_change(then, world), rng)
    yield from _walked(then, lambda world: open_rules.who5_change(world, now), rng)


def _walked(truth: World, change: Look, rng: random.Random) -> Iterator[set[int]]:
    seen = open_rules.who5(truth)
    if not seen:
        return

    def look(world: World) -> Seen:
        alone = open_rules.who5(world)
        return (alone, change(world)) if alone == seen else alone

    cells = small(truth, score_cells(seen))
    for cell, possible in zip(cells, walk(truth, cells, look, rng, 300, enough=2), strict=True):
        yield possible if len(possible) > 1 else walk(truth, [cell], look, rng, 400_000, enough=2)[0]


def score_cells(seen: Seen) -> list[Cell]:
    """Every single score, and every band that is not shown."""
    bands = seen[0] if len(seen) == 5 and seen[0] and seen[0] != ("few",) else ()
    shown = {frozenset(raw for raw in RAW_SUMS if low <= 4 * raw <= high) for low, high, _ in bands}
    return [cell for cell in [*SCORES, *BANDS] if cell not in shown]


JUDGES = {"labels": labels, "choice": choice, "choices": choices, "rating": rating, "scores": scores}
EXHAUSTIVE = ("labels", "choice", "choices")


def test_nearly_every_score_keeps_three_possible_counts() -> None:
    """In ordinary clusters, nearly every score or hidden band of one or two people may be three numbers or more."""
    verdicts = Verdicts()
    for at in range(40):
        rng = random.Random(f"three {at}")
        middle, width, n = rng.uniform(12, 18), rng.uniform(3.5, 5.5), rng.randint(20, 45)
        raws = [min(25, max(0, round(rng.gauss(middle, width)))) for _ in range(n)]
        truth = tuple(raws.count(raw) for raw in RAW_SUMS)
        verdicts.add(walk(truth, score_cells(open_rules.who5(truth)), open_rules.who5, rng, 6000))
    assert verdicts.pinned == 0
    assert verdicts.share >= 0.95
