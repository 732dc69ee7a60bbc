"""The recoverer: an onlooker who tries every data set that fits what is shown, and counts what is still possible.

It knows the open rules and nothing else. A *cell* is a set of values whose count is not shown; a world is a tuple
of counts. A cell of one or two people is *pinned* where only one count remains possible.

Where the worlds that fit are few, all are tried. For scores, the worlds are walked: people are moved about two at a
time, and every world met that would be seen the same is one more that is possible. The walk never claims a world
that is not there, so whatever it finds open is open.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from promises.open_rules import Seen

World = tuple[int, ...]
Cell = frozenset[int]
Look = Callable[[World], Seen]

ENOUGH = 3


@dataclass
class Verdicts:
    """How open the hidden cells of one or two people are, over many data sets."""

    cells: int = 0
    pinned: int = 0
    three_open: int = 0

    def add(self, possible: Iterable[set[int]]) -> None:
        """Count cells, each with the set of counts that remain possible."""
        for counts in possible:
            self.cells += 1
            self.pinned += len(counts) == 1
            self.three_open += len(counts) >= ENOUGH

    @property
    def share(self) -> float:
        """The share of hidden cells for which at least three counts remain possible."""
        return self.three_open / self.cells if self.cells else 1.0


def held(world: World, cell: Cell) -> int:
    """How many people the world has in the cell."""
    return sum(world[value] for value in cell)


def small(world: World, cells: Iterable[Cell]) -> list[Cell]:
    """The cells that hold one or two people."""
    return [cell for cell in cells if held(world, cell) in (1, 2)]


def neighbours(group: Sequence[int]) -> Iterator[Cell]:
    """Every run of neighbouring values inside the group that is not the whole of it."""
    for start, stop in itertools.combinations(range(len(group) + 1), 2):
        if stop - start < len(group):
            yield frozenset(group[start:stop])


def subsets(group: Sequence[int]) -> Iterator[Cell]:
    """Every part of the group that is not the whole of it."""
    for size in range(1, len(group)):
        yield from map(frozenset, itertools.combinations(group, size))


def compositions(n: int, size: int) -> Iterator[World]:
    """Every way to divide `n` people over `size` values."""
    if size == 1:
        yield (n,)
        return
    for first in range(n + 1):
        for rest in compositions(n - first, size - 1):
            yield (first, *rest)


def fitting(groups: Sequence[tuple[tuple[int, ...], int]], size: int) -> Iterator[World]:
    """Every world in which each group of values holds the number shown for it."""
    for chosen in itertools.product(*(compositions(n, len(values)) for values, n in groups)):
        world = [0] * size
        for (values, _), counts in zip(groups, chosen, strict=True):
            for value, count in zip(values, counts, strict=True):
                world[value] = count
        yield tuple(world)


def try_all(truth: World, cells: Iterable[Cell], worlds: Iterable[World], look: Look) -> list[set[int]]:
    """What each small cell may hold, over the worlds that look like the truth; ends once all are open enough."""
    wanted = small(truth, cells)
    seen = look(truth)
    possible: list[set[int]] = [set() for _ in wanted]
    if not wanted:
        return possible
    for world in worlds:
        if look(world) != seen:
            continue
        for counts, cell in zip(possible, wanted, strict=True):
            counts.add(held(world, cell))
        if min(map(len, possible)) >= ENOUGH:
            break
    return possible


def walk(
    truth: World, cells: Iterable[Cell], look: Look, rng: random.Random, patience: int, enough: int = ENOUGH
) -> list[set[int]]:
    """What each small cell may hold, over the worlds met while moving people about; see the module's words.

    Ends after `patience` moves, or once `enough` counts are possible for every cell.
    """
    wanted = small(truth, cells)
    possible = [{held(truth, cell)} for cell in wanted]
    seen, here = look(truth), truth
    for step in range(patience):
        closed = [at for at, counts in enumerate(possible) if len(counts) < enough]
        if not closed:
            break
        there = _moved(here if step % 200 else truth, wanted[rng.choice(closed)], rng)
        if there is not None and look(there) == seen:
            here = there
            for at in closed:
                possible[at].add(held(there, wanted[at]))
    return possible


def _moved(world: World, cell: Cell, rng: random.Random) -> World | None:
    """One person out of the cell, into it, or anywhere, and some others the other way; None if it cannot be."""
    values = range(len(world))
    inside, taken = [value for value in cell if world[value]], [value for value in values if world[value]]
    aim = rng.randrange(3)
    start = rng.choice(inside if inside and aim == 0 else taken)
    goal = rng.choice(sorted(cell)) if aim == 1 else start + rng.choice((-8, -4, -3, -2, -1, -1, 1, 1, 2, 3, 4, 8))
    if not 0 <= goal < len(world):
        return None
    counts = list(world)
    counts[start] -= 1
    counts[goal] += 1
    owed = start - goal + rng.choice((-1, 0, 0, 0, 1))
    sharing = rng.choice((0, 1, 1, 2, 2, 4, 8))
    for at in range(sharing):
        part = owed * (at + 1) // sharing - owed * at // sharing
        near = [value for value in values if counts[value] and (at % 2 or abs(value - start) < 8)]
        value = rng.choice(near or taken)
        if not 0 <= value + part < len(world) or not counts[value]:
            return None
        counts[value] -= 1
        counts[value + part] += 1
    return tuple(counts)
