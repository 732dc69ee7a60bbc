"""Whether a mean and its interval may stand beside the bands: only where they leave the small bands open.

A hidden band holds 0, 1 or 2 people, and a mean far enough away tells that it cannot be 0. So the mean is shown
where nobody in that band could have given it too; where it is not shown, one and two remain possible.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from samklang.findings.model import Bands, Bars, FewLow, Interval
from samklang.findings.policy import Policy
from samklang.package.instruments import Instrument
from samklang.results.score import t_quantile
from samklang.values import to_nearest

COARSE = 5
"""What a mean is rounded to under the full floor, and an interval under twice that."""

NARROW = 4
"""Points from end to end; a narrower interval tells that nearly all scored alike."""


def mean_is_safe(scores: Sequence[int], divided: Bands | FewLow | None, instrument: Instrument) -> bool:
    """Whether the total of `scores` could be had with nobody in the bands that `divided` keeps hidden."""
    low, middle = (_attained(band.upto, instrument) for band in instrument.bands[:2])
    step, n, total = instrument.factor, len(scores), sum(scores)
    match divided:
        case FewLow():
            return total >= n * (middle + step)
        case Bands(bands=(below, above)) if below.highest == instrument.bands[0].upto:
            return total <= below.count * low + above.count * middle
        case Bands():
            return True
        case _:
            return n * (low + step) <= total <= n * middle


def _attained(limit: int, instrument: Instrument) -> int:
    """The highest score at or under `limit` that a sheet can have."""
    return limit // instrument.factor * instrument.factor


def interval_step(n: int, policy: Policy) -> int:
    """What the ends of an interval are rounded to: 5 points where few stand behind it, 1 otherwise.

    An interval gives away the spread, and with it how far apart the few stand inside a group of bars.
    """
    return COARSE if n < 2 * policy.full_from else 1


def shown_interval(ends: tuple[float, float], highest: int, step: int) -> Interval | None:
    """The interval in whole `step`s, kept inside the scale; None where it is too narrow to be safe."""
    low, high = (to_nearest(min(max(end, 0), highest), step) for end in ends)
    return Interval(low=low, high=high) if high - low >= NARROW else None


def ends_as_drawn(bars: Bars, flat: int, mean: int, limit: int) -> tuple[float, float]:
    """The interval of the mean reckoned from the bars and the mean as shown, which therefore tells nothing more.

    The `flat` block at or under `limit` is taken to stand about the mean that is left for it, and to be spread
    evenly over its range, which is rather too wide than too narrow.
    """
    heights = [group.height for group in bars.groups for _ in range(group.doctors)]
    n = flat + len(heights)
    block = min(max((n * mean - sum(heights)) / flat, 0), limit)
    squares = sum((height - mean) ** 2 for height in heights) + flat * ((block - mean) ** 2 + limit**2 / 12)
    reach = t_quantile(n - 1) * math.sqrt(squares / (n - 1) / n)
    return mean - reach, mean + reach


def spread_is_open(divided: Bands | FewLow | None, instrument: Instrument) -> bool:
    """Whether the exact interval may stand beside the bands: only where every band is shown.

    Otherwise the spread tells how those kept hidden are divided, and so does an interval that is shown for some
    spreads and not for others.
    """
    return isinstance(divided, Bands) and len(divided.bands) == len(instrument.bands)
