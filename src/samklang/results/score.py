"""The mean of scores given as counts, and the 95 % interval of that mean."""

from __future__ import annotations

import math
from collections.abc import Mapping

from samklang.values import Score

TWO_SIDED = 0.975
"""The quantile that leaves 2.5 % on either side: 95 % intervals."""


def score(counts: Mapping[int, int]) -> Score:
    """Mean and sample variance of the values in `counts` (value to how many); 0 and 0 where there are none.

    Sums are whole numbers to the last step, so that equal scores have a variance of exactly 0.
    """
    n = sum(counts.values())
    total = sum(value * count for value, count in counts.items())
    squares = sum(value * value * count for value, count in counts.items())
    variance = (n * squares - total * total) / (n * (n - 1)) if n > 1 else 0.0
    return Score(n=n, mean=total / n if n else 0.0, variance=variance)


def mean_interval(of: Score) -> tuple[float, float] | None:
    """Student's 95 % interval of the mean, in the score's own points; None under two scores."""
    if of.n < 2:
        return None
    reach = t_quantile(of.n - 1) * math.sqrt(of.variance / of.n)
    return of.mean - reach, of.mean + reach


def t_quantile(degrees: float) -> float:
    """How many standard errors a 95 % interval reaches to each side, at `degrees` of freedom."""
    from scipy.special import stdtrit  # imported here: `samklang --help` must not wait for it

    return float(stdtrit(degrees, TWO_SIDED))
