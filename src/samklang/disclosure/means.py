"""Whether a mean and its interval may stand beside the bands: only where they leave the small bands open.

A hidden band holds 0, 1 or 2 people, and a mean far enough away tells that it cannot be 0. So the mean is shown
where nobody in that band could have given it too; where it is not shown, one and two remain possible.
"""

from __future__ import annotations

from collections.abc import Sequence

from samklang.findings.model import Bands, FewLow, Interval
from samklang.package.instruments import Instrument
from samklang.values import whole

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
        case None:
            return n * (low + step) <= total <= n * middle


def _attained(limit: int, instrument: Instrument) -> int:
    """The highest score at or under `limit` that a sheet can have."""
    return limit // instrument.factor * instrument.factor


def shown_interval(ends: tuple[float, float], highest: int) -> Interval | None:
    """The interval in whole points, kept inside the scale; None where it is too narrow to be safe."""
    low, high = (whole(min(max(end, 0), highest)) for end in ends)
    return Interval(low=low, high=high) if high - low >= NARROW else None


def spread_is_safe(scores: Sequence[int], divided: Bands | FewLow | None, instrument: Instrument) -> bool:
    """Whether the spread of `scores` could be had with nobody in the bands that `divided` keeps hidden.

    With few at or under the upper limit: scores between two ends cannot spread more about their mean than half at
    either end do (the Bhatia–Davis inequality).
    """
    match divided:
        case FewLow(upto=limit):
            n, total = len(scores), sum(scores)
            lowest, highest = _attained(limit, instrument) + instrument.factor, instrument.maximum
            squares = n * sum(score * score for score in scores) - total * total
            return squares <= (total - n * lowest) * (n * highest - total)
        case Bands():
            return divided.bands[-1].lowest > instrument.bands[1].upto
        case None:
            return False
