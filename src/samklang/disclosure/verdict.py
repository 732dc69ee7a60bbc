"""One verdict on a change, out of a fixed vocabulary: the first row that holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from samklang.findings.model import Interval, Verdict
from samklang.results.model import Difference
from samklang.values import whole

Better = Literal["high", "low", "neutral"]


@dataclass(frozen=True)
class Unit:
    """What a difference is told in: exact values times `scale` are the points shown.

    A difference under `small` points is no certain change. Ends of intervals are rounded to `step`; an end that
    would round to 0 although the interval excludes 0 is written as `least`, so that interval and verdict agree
    and the interval tells nothing that the verdict does not.
    """

    scale: int
    small: float
    step: float
    least: float


POINTS = Unit(scale=1, small=2, step=1, least=0.5)
RATINGS = Unit(scale=1, small=0.2, step=0.1, least=0.1)
SHARES = Unit(scale=100, small=5, step=1, least=0.5)

RISE: dict[tuple[bool, Better], Verdict] = {
    (True, "high"): "better",
    (True, "low"): "worse",
    (True, "neutral"): "higher",
    (False, "high"): "maybe_better",
    (False, "low"): "maybe_worse",
    (False, "neutral"): "maybe_higher",
}
FALL: dict[tuple[bool, Better], Verdict] = {
    (True, "high"): "worse",
    (True, "low"): "better",
    (True, "neutral"): "lower",
    (False, "high"): "maybe_worse",
    (False, "low"): "maybe_better",
    (False, "neutral"): "maybe_lower",
}


def verdict(difference: Difference, unit: Unit, better: Better, enough: int) -> Verdict:
    """The verdict on exact values; under `enough` answers in either wave nothing certain can be said."""
    if min(difference.before.n, difference.now.n) < enough:
        return "too_few"
    certain = difference.low > 0 or difference.high < 0
    if not certain and round(abs(difference.difference) * unit.scale, 9) < unit.small:
        return "no_certain"
    return (RISE if difference.difference > 0 else FALL)[certain, better]


def shown_interval(difference: Difference, unit: Unit) -> Interval:
    """The interval of the difference in the points shown, its ends rounded."""
    certain = difference.low > 0 or difference.high < 0
    low, high = (_end(end * unit.scale, unit, certain) for end in (difference.low, difference.high))
    return Interval(low=low, high=high)


def _end(value: float, unit: Unit, certain: bool) -> float:
    steps = whole(value / unit.step)
    if steps == 0 and certain:
        return unit.least if value > 0 else -unit.least
    return round(steps * unit.step, 1)
