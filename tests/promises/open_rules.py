"""The rules of disclosure as an outsider reads them, written apart from the gate and in another way.

Everything an onlooker may know is here: what the kit prints of its rules, as functions from counts to what would
be seen. The recoverer asks of every thinkable data set what would have been seen of it.

Counts are tuples: labels best first, options in the package's order, raw sums from 0, ratings from 1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Any

Seen = tuple[Any, ...]

FEW = 3


def half_up(value: float) -> int:
    """Nearest whole number, halves away from zero, as every shown figure is rounded."""
    return math.floor(value + 0.5 + 1e-9) if value >= 0 else -math.floor(-value + 0.5 + 1e-9)


# --- one label of a scale -----------------------------------------------------------------------------------


@cache
def joined_labels(counts: tuple[int, ...]) -> list[list[int]]:
    """R6: the labels that stand together, found by joining one pair of neighbours at a time."""
    groups = [[label] for label in range(len(counts))]
    size = len(counts)
    centre = {size // 2} if size % 2 else {size // 2 - 1, size // 2}

    def held(group: list[int]) -> int:
        return sum(counts[label] for label in group)

    while len(groups) > 1:
        outer = [at for at, group in enumerate(groups) if held(group) < FEW and not centre & set(group)]
        if outer:
            at = max(outer, key=lambda at: min(abs(label - (size - 1) / 2) for label in groups[at]))
            other = at + 1 if groups[at][0] < min(centre) else at - 1
        else:
            small = [at for at, group in enumerate(groups) if held(group) < FEW]
            if not small:
                break
            at = small[0]
            twins = [i for i, group in enumerate(groups) if centre & set(group) and i != at]
            sides = [i for i in (at - 1, at + 1) if 0 <= i < len(groups)]
            other = twins[0] if twins else min(sides, key=lambda i: held(groups[i]))
        first, second = sorted((at, other))
        groups[first : second + 1] = [groups[first] + groups[second]]
    return groups


def alike(counts: Sequence[int]) -> Seen:
    """R7: the label that all but two at most gave, or nothing."""
    n = sum(counts)
    for label, count in enumerate(counts):
        if n - count < FEW:
            return ("at least", (label,), (100 * (n - 2) // n) // 10 * 10)
    return ()


def health_items(items: Sequence[Sequence[int]], top: int) -> tuple[Seen, ...]:
    """A scale (one item) or a grid on health: what is seen of each item."""
    full = [item for item in items if sum(item) >= 10]
    cuts = [{group[0] for group in joined_labels(item)} - {0} for item in full]
    common = set.intersection(*cuts) if cuts else set()
    return tuple(_health_item(item, common, top) for item in items)


def _health_item(counts: Sequence[int], common: set[int], top: int) -> Seen:
    if sum(counts) < 10:
        return ()
    if common:
        ends = [0, *sorted(common), len(counts)]
        spans = [tuple(range(start, stop)) for start, stop in pairwise(ends)]
        groups = tuple((span, sum(counts[label] for label in span)) for span in spans)
        return ("parts", groups, sum(counts[:top]) if top in common else None)
    own = {group[0] for group in joined_labels(counts)}
    if top in own:
        return ("top", sum(counts[:top]))
    return alike(counts)


# --- options ------------------------------------------------------------------------------------------------


def pooled(counts: Sequence[int]) -> tuple[int, ...]:
    """R6: the options told as one; each small one, then the smallest left while the total would tell too much."""
    together = [option for option, count in enumerate(counts) if count < FEW]
    apart = [option for option, count in enumerate(counts) if count >= FEW]
    while together and apart:
        total, smallest = sum(counts[option] for option in together), min(counts[option] for option in apart)
        if total >= FEW and (total <= 2 * (len(together) - 1) or total < smallest):
            break
        joins = max(option for option in apart if counts[option] == smallest)
        together.append(joins)
        apart.remove(joins)
    return tuple(sorted(together))


def health_choice(counts: Sequence[int]) -> Seen:
    """One of many on health."""
    if sum(counts) < 10:
        return ()
    pool = pooled(counts)
    if len(pool) == len(counts):
        return alike(counts)
    alone = sorted((o for o in range(len(counts)) if o not in pool), key=lambda o: (-counts[o], o))
    groups = [((option,), counts[option]) for option in alone]
    if pool:
        groups.append((pool, sum(counts[option] for option in pool)))
    return ("parts", tuple(groups))


def health_choices(counts: Sequence[int], n: int) -> Seen:
    """Several of many on health: counts in the middle, words at the ends (R8)."""
    if n < 10:
        return ()
    known = [0 if count < FEW else n if count > n - FEW else count for count in counts]
    few = known.count(0)
    if few and n - sum(known) > 2 * (few - 1):
        return ()
    order = sorted(range(len(counts)), key=lambda option: (-known[option], option))
    return tuple((option, {0: "few", n: "nearly_all"}.get(known[option], counts[option])) for option in order)


# --- 1 to 10 ------------------------------------------------------------------------------------------------


def health_rating(counts: Sequence[int]) -> Seen:
    """Ratings on health: the three shares if each holds three, and the mean at a half or a tenth."""
    n = sum(counts)
    if n < 10:
        return ()
    shares = (sum(counts[:3]), sum(counts[3:7]), sum(counts[7:]))
    mean = sum((at + 1) * count for at, count in enumerate(counts)) / n
    shown = half_up(mean * 10) / 10 if n >= 20 else half_up(mean * 2) / 2
    return (shares if min(shares) >= FEW else None, shown)


# --- WHO-5 --------------------------------------------------------------------------------------------------

RAW = {"low": (0, 8), "middle": (9, 12), "high": (13, 25)}
HEIGHTS = {"low": (0, 35), "middle": (40, 50), "high": (55, 100)}


@cache
def reach(n: int) -> float:
    """How far a 95 % interval reaches, in standard deviations of the scores."""
    from scipy.stats import t

    return float(t.ppf(0.975, n - 1)) / math.sqrt(n)


def who5(counts: Sequence[int]) -> Seen:
    """What is seen of WHO-5: bands, flat block, bars, mean, interval; each None where it is not seen."""
    n = sum(counts)
    if n < 5:
        return ()
    raws = [raw for raw, count in enumerate(counts) for _ in range(count)]
    total = sum(raws)
    if n < 10:
        return (half_up(4 * total / n / 5) * 5,)
    low, middle = sum(counts[:9]), sum(counts[9:13])
    high = n - low - middle
    bands, (least, most) = who5_bands(low, middle, high)
    flat: int | None = None
    bars: Seen | None = None
    spread = False
    if bands and len(bands) == 3:
        bars = (*_bars(raws[:low], "low"), *_bars(raws[low : low + middle], "middle"), *_bars(raws[-high:], "high"))
        spread = True
    elif bands and bands[0][:2] == (0, 50):
        flat, bars = low + middle, _bars(raws[-high:], "high")
    if not least <= total <= most:
        return (bands, flat, bars, None, None)
    mean = half_up(4 * total / n)
    if flat is not None and bars is not None:
        return (bands, flat, bars, mean, _as_drawn(flat, bars, mean))
    return (bands, flat, bars, mean, _interval(raws, n, total) if spread else None)


def _as_drawn(flat: int, bars: Seen, mean: int) -> tuple[int, int] | None:
    """With a flat block, the interval is a sum anybody can do from the bars, the block and the mean."""
    n = flat + sum(doctors for _, doctors in bars)
    left = min(50, max(0, (n * mean - sum(height * doctors for height, doctors in bars)) / flat))
    spread = sum(doctors * (height - mean) ** 2 for height, doctors in bars)
    spread += flat * (left - mean) ** 2 + flat * 2500 / 12
    return _rounded(mean, reach(n) * math.sqrt(spread / (n - 1)), n)


def who5_bands(low: int, middle: int, high: int) -> tuple[Seen | None, tuple[int, int]]:
    """R5, and between which raw totals the mean may stand beside it: those that an empty hidden band allows."""
    n = low + middle + high
    if min(low, middle, high) >= FEW:
        return ((0, 35, low), (36, 50, middle), (51, 100, high)), (0, 25 * n)
    if low + middle >= FEW and high >= FEW:
        return ((0, 50, low + middle), (51, 100, high)), (0, 25 * n)
    if low >= FEW and middle + high >= FEW:
        return ((0, 35, low), (36, 100, middle + high)), (0, 8 * low + 12 * (middle + high))
    if low + middle < FEW:
        return ("few",), (13 * n, 25 * n)
    return None, (9 * n, 12 * n)


def _bars(raws: Sequence[int], band: str) -> tuple[tuple[int, int], ...]:
    lowest, highest = HEIGHTS[band]
    bars = []
    for first in range(0, len(raws) // 3 * 3, 3):
        group = raws[first : first + 3] if len(raws) - first >= 6 else raws[first:]
        height = half_up(4 * sum(group) / len(group) / 5) * 5
        bars.append((min(max(height, lowest), highest), len(group)))
    return tuple(bars)


def _interval(raws: Sequence[int], n: int, total: int) -> tuple[int, int] | None:
    deviation = 4 * math.sqrt(max(0, n * sum(raw * raw for raw in raws) - total * total) / (n * (n - 1)))
    return _rounded(4 * total / n, reach(n) * deviation, n)


def _rounded(mean: float, arm: float, n: int) -> tuple[int, int] | None:
    step = 1 if n >= 20 else 5
    low, high = half_up(max(mean - arm, 0) / step) * step, half_up(min(mean + arm, 100) / step) * step
    return (low, high) if high - low >= 4 else None


# --- two waves ----------------------------------------------------------------------------------------------


def who5_change(before: Sequence[int], now: Sequence[int]) -> Seen:
    """What the second wave adds to both: difference, interval and verdict of the mean of WHO-5."""
    old, new = who5(before), who5(now)
    if not old or not new:
        return ()
    if 1 in (len(old), len(new)):  # under ten answers there is a coarse mean and nothing else
        was, now_is = (seen[0] if len(seen) == 1 else seen[3] for seen in (old, new))
        return () if None in (was, now_is) else (was, now_is, now_is - was, None, "too_few")
    if old[3] is None or new[3] is None:
        return ()
    change, arm = _welch(before, now)
    certain = abs(change) > arm
    verdict = ("" if certain else "maybe_") + ("better" if change > 0 else "worse")
    if not certain and abs(change) < 2 - 1e-9:  # 2.0 may be stored as 1.999…
        verdict = "no_certain"
    interval = None
    if old[4] and new[4] and old[1] is None and new[1] is None and min(sum(before), sum(now)) >= 20:
        interval = tuple(half_up(end) or (certain and math.copysign(0.5, end)) for end in (change - arm, change + arm))
    return (old[3], new[3], new[3] - old[3], interval, verdict)


def _welch(before: Sequence[int], now: Sequence[int]) -> tuple[float, float]:
    """The change of the mean and how far its 95 % interval reaches to each side, in points."""
    from scipy.special import stdtrit

    means, errors, degrees = [], [], []
    for counts in (before, now):
        n = sum(counts)
        mean = sum(raw * count for raw, count in enumerate(counts)) / n
        squared = sum(count * (raw - mean) ** 2 for raw, count in enumerate(counts) if count)
        means.append(4 * mean)
        errors.append(16 * squared / (n - 1) / n)
        degrees.append(n - 1)
    error = sum(errors)
    if error < 1e-12:
        return means[1] - means[0], 0.0
    freedom = error**2 / sum(part**2 / free for part, free in zip(errors, degrees, strict=True))
    return means[1] - means[0], float(stdtrit(freedom, 0.975)) * math.sqrt(error)
