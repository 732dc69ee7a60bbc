"""Whole numbers from 1 to 10: their mean, and the shares 1–3, 4–7 and 8–10 (R10)."""

from __future__ import annotations

from collections.abc import Mapping

from samklang.disclosure.said import Said, under_floor
from samklang.findings.model import Interval, Mean, Part, Rating
from samklang.findings.policy import Policy
from samklang.package.questions import Sensitivity
from samklang.results.model import Measure
from samklang.values import percents, rounded

SHARES = {"1-3": range(1, 4), "4-7": range(4, 8), "8-10": range(8, 11)}


def rating(measure: Measure, sensitivity: Sensitivity, policy: Policy) -> Said:
    """What may be said of one item rated 1–10."""
    reason = under_floor(measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    shares = [_within(measure.counts, values) for values in SHARES.values()]
    if sensitivity != "health":
        return Said((_shares(shares), _open_mean(measure)))
    if min(shares) < policy.cell_inside:
        return Said((_health_mean(measure, policy),), ("rating_hidden", "interval_hidden"))
    return Said((_shares(shares), _health_mean(measure, policy)), ("interval_hidden",))


def _within(counts: Mapping[str | int, int], values: range) -> int:
    return sum(counts[value] for value in values)


def _shares(counts: list[int]) -> Rating:
    low, middle, high = (
        Part(labels=(label,), count=count, percent=percent)
        for label, count, percent in zip(SHARES, counts, percents(counts), strict=True)
    )
    return Rating(low=low, middle=middle, high=high)


def _open_mean(measure: Measure) -> Mean:
    assert measure.score is not None
    assert measure.interval is not None
    low, high = (one_decimal(min(max(end, 1), 10)) for end in measure.interval)
    return Mean(value=one_decimal(measure.score.mean), step=0.1, interval=Interval(low=low, high=high))


def _health_mean(measure: Measure, policy: Policy) -> Mean:
    """The mean alone: its interval would tell how far apart they stand, and few are hidden among few."""
    assert measure.score is not None
    if measure.n < 2 * policy.full_from:
        return Mean(value=float(rounded(2 * measure.score.mean, "1")) / 2, step=0.5)
    return Mean(value=one_decimal(measure.score.mean), step=0.1)


def one_decimal(value: float) -> float:
    """`value` at one decimal, halves away from zero, never minus zero."""
    return float(rounded(value, "0.1")) + 0.0
