"""Small worlds tried in full: every way that ten to forty-two may fall in three bands, on a scale, over options."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

import pytest

from cast import who5
from promises import open_rules
from promises.open_rules import half_up, who5_bands
from promises.recoverer import Cell, World, compositions, held, neighbours, subsets
from samklang.disclosure.bands import bands
from samklang.disclosure.small_cells import boundaries, nearly_all, parts, pool
from samklang.findings import Bands

WHO5 = who5()
HIDDEN: dict[str, Callable[[World], int]] = {
    "low": lambda split: split[0],
    "middle": lambda split: split[1],
    "high": lambda split: split[2],
    "under": lambda split: split[0] + split[1],
    "over": lambda split: split[1] + split[2],
}


def means(low: int, middle: int, high: int) -> list[int | None]:
    """Every whole mean that may be seen with this split; None where some of its totals hide the mean."""
    n = low + middle + high
    lowest, highest = 9 * middle + 13 * high, 8 * low + 12 * middle + 25 * high
    _, (least, most) = who5_bands(low, middle, high)
    seen = range(max(lowest, least), min(highest, most) + 1)
    hidden: list[int | None] = [None] if len(seen) < highest - lowest + 1 else []
    return hidden + ([*range(half_up(4 * seen[0] / n), half_up(4 * seen[-1] / n) + 1)] if seen else [])


def test_no_split_over_the_bands_is_pinned_even_with_the_mean() -> None:
    """Of all 13,970 splits of 10 to 42 answers, no band of one or two people is pinned by the bands and the mean."""
    splits = pinned = 0
    for n in range(10, 43):
        seen: defaultdict[tuple[object, int | None], list[World]] = defaultdict(list)
        for split in compositions(n, 3):
            splits += 1
            for mean in means(*split):
                seen[who5_bands(*split)[0], mean].append(split)
        for fits in seen.values():
            for count in HIDDEN.values():
                possible = {count(split) for split in fits}
                pinned += len(possible) == 1 and bool(possible & {1, 2})
    assert splits == 13_970
    # A band that is shown holds three or more, so whatever is pinned at one or two would be a hidden one.
    assert pinned == 0


def test_the_gate_divides_every_split_as_the_open_rules_do() -> None:
    """For all 13,970 splits the gate shows the bands that the rule says, and no others."""
    for n in range(10, 43):
        for low, middle, high in compositions(n, 3):
            seen = bands([0] * low + [40] * middle + [100] * high, WHO5, 3)
            said: object = seen and ("few",)
            if isinstance(seen, Bands):
                said = tuple((band.lowest, band.highest, band.count) for band in seen.bands)
            assert said == who5_bands(low, middle, high)[0]


def openness(
    worlds: Iterable[World],
    look: Callable[[World], object],
    cells: Callable[[object, World], Iterable[Cell]],
) -> Counter[int]:
    """How many hidden cells of one or two people have one, two, or more possible counts, over all worlds."""
    seen: defaultdict[object, list[World]] = defaultdict(list)
    for world in worlds:
        seen[look(world)].append(world)
    found: Counter[int] = Counter()
    for shown, fits in seen.items():
        for cell in cells(shown, fits[0]):
            counts = Counter(held(world, cell) for world in fits)
            found[min(3, len(counts))] += counts[1] + counts[2]
    return found


def scale_seen(floor: int) -> Callable[[World], object]:
    """What the gate lets out of a scale on health: its parts, or 'nearly all', or nothing."""

    def look(world: World) -> object:
        cuts = boundaries(world, floor)
        if cuts:
            return tuple((tuple(range(part.start, part.stop)), sum(world[part])) for part in parts(world, cuts))
        return nearly_all(dict(enumerate(map(int, world))), floor)  # type: ignore[arg-type]

    return look


def scale_cells(shown: object, world: World) -> Iterable[Cell]:
    """Runs of labels whose count is not shown."""
    whole = isinstance(shown, tuple) and isinstance(shown[0], tuple)
    groups = [values for values, _ in shown] if whole else [tuple(range(len(world)))]  # type: ignore[union-attr]
    return itertools.chain.from_iterable(neighbours(group) for group in groups)


SCALES = [(2, 10, 45), (3, 10, 30), (4, 10, 18), (5, 10, 13), (6, 10, 11), (7, 10, 10)]


@pytest.mark.parametrize(("labels", "fewest", "most"), SCALES)
def test_no_scale_is_pinned(labels: int, fewest: int, most: int) -> None:
    """Whatever the labels hold, no run of labels with one or two people is pinned by what stands together."""
    found: Counter[int] = Counter()
    for n in range(fewest, most + 1):
        found += openness(compositions(n, labels), scale_seen(3), scale_cells)
    assert found[1] == 0
    assert found[3] / found.total() >= 0.95


@pytest.mark.parametrize(
    ("options", "fewest", "most"), [(2, 10, 45), (3, 10, 30), (4, 10, 16), (5, 10, 12), (6, 10, 10)]
)
def test_no_pool_is_pinned(options: int, fewest: int, most: int) -> None:
    """Whatever the options hold, no set of pooled options with one or two people is pinned by the pool's total."""

    def look(world: World) -> object:
        counts = {str(option): count for option, count in enumerate(world)}
        pooled = pool(counts, 3)
        if len(pooled) == len(counts):
            return (), nearly_all(counts, 3)
        return tuple(sorted(pooled)), tuple(count for option, count in counts.items() if option not in pooled)

    def cells(shown: object, world: World) -> Iterable[Cell]:
        pooled, _ = shown  # type: ignore[misc]
        return subsets([int(option) for option in pooled] or range(len(world)))

    found: Counter[int] = Counter()
    for n in range(fewest, most + 1):
        found += openness(compositions(n, options), look, cells)
    assert found[1] == 0
    assert found[3] / found.total() >= 0.99


@pytest.mark.parametrize("options", [1, 2, 3, 4])
def test_no_word_is_pinned(options: int) -> None:
    """Where several may be ticked, 'few' and 'nearly all' leave the number open, though all have ticked something."""
    n = 10
    found: Counter[int] = Counter()
    seen: defaultdict[object, list[World]] = defaultdict(list)
    for world in itertools.product(range(n + 1), repeat=options):
        if sum(world) >= n:
            seen[open_rules.health_choices(world, n)].append(world)
    for fits in seen.values():
        for option in range(options):
            possible = Counter(world[option] for world in fits)
            found[min(3, len(possible))] += sum(possible[count] for count in (1, 2, n - 2, n - 1))
    assert found[1] == 0
