"""The difference between two waves, with its 95 % interval: Welch's for means, Newcombe's for shares.

The waves are not linked, so they are treated as two independent groups; partly the same doctors answer both,
which makes the intervals too wide rather than too narrow.
"""

from __future__ import annotations

import math
from statistics import NormalDist

from samklang.results.model import Difference
from samklang.results.score import TWO_SIDED, t_quantile
from samklang.values import Score, Share

UNKNOWN = (math.nan, math.nan)


def difference(before: Score | Share | None, now: Score | Share | None) -> Difference | None:
    """Now minus before; None where either is missing or one is a mean and the other a share."""
    if isinstance(before, Score) and isinstance(now, Score):
        low, high = welch(before, now)
        return Difference(before, now, now.mean - before.mean, low, high)
    if isinstance(before, Share) and isinstance(now, Share):
        low, high = newcombe(before, now)
        return Difference(before, now, _fraction(now) - _fraction(before), low, high)
    return None


def welch(before: Score, now: Score) -> tuple[float, float]:
    """Welch's 95 % interval of now minus before, degrees of freedom by Welch and Satterthwaite.

    NaN where either has under two scores. Where nobody differs from anybody within a wave the interval is the
    difference itself.
    """
    if min(before.n, now.n) < 2:
        return UNKNOWN
    change = now.mean - before.mean
    first, second = before.variance / before.n, now.variance / now.n
    error = first + second
    if error == 0:
        return change, change
    degrees = error**2 / (first**2 / (before.n - 1) + second**2 / (now.n - 1))
    reach = t_quantile(degrees) * math.sqrt(error)
    return change - reach, change + reach


def newcombe(before: Share, now: Share) -> tuple[float, float]:
    """Newcombe's 95 % interval of now minus before (hybrid score, method 10 of Newcombe 1998), in fractions.

    NaN where either has under two answers.
    """
    if min(before.n, now.n) < 2:
        return UNKNOWN
    old, new = _fraction(before), _fraction(now)
    old_low, old_high = wilson(before)
    new_low, new_high = wilson(now)
    return (
        new - old - math.hypot(new - new_low, old_high - old),
        new - old + math.hypot(new_high - new, old - old_low),
    )


def wilson(share: Share) -> tuple[float, float]:
    """Wilson's 95 % score interval of a share of at least one answer, in fractions."""
    z = NormalDist().inv_cdf(TWO_SIDED)
    p, n = _fraction(share), share.n
    middle = 2 * n * p + z * z
    reach = z * math.sqrt(z * z + 4 * n * p * (1 - p))
    return (middle - reach) / (2 * (n + z * z)), (middle + reach) / (2 * (n + z * z))


def _fraction(share: Share) -> float:
    return share.count / share.n if share.n else 0.0
