"""One bar a doctor, drawn at the mean of a group of neighbours, so that no bar is anybody's score (R4)."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.findings.model import BandCount, Bands, BarGroup, Bars
from samklang.package.instruments import Instrument
from samklang.values import to_nearest

STEP = 5


def bars(scores: Sequence[int], shown: Bands, instrument: Instrument, size: int) -> Bars | None:
    """`scores` as bars in groups of at least `size`, inside the bands that are shown.

    All three bands shown: bars in all. Divided at the upper limit: one flat block below it, bars above. None
    where the bands are divided otherwise, a band holds fewer than `size`, or has no multiple of 5 inside it.
    """
    if min(band.count for band in shown.bands) < size:
        return None
    if len(shown.bands) == 3:
        return _drawn(scores, shown.bands, size, None)
    below, above = shown.bands
    if below.highest == instrument.bands[-2].upto:
        return _drawn(scores, (above,), size, below.count)
    return None


def _drawn(scores: Sequence[int], bands: Sequence[BandCount], size: int, flat: int | None) -> Bars | None:
    if any(_heights(band)[0] > _heights(band)[1] for band in bands):
        return None
    return Bars(groups=tuple(group for band in bands for group in _groups(scores, band, size)), flat=flat)


def _groups(scores: Sequence[int], band: BandCount, size: int) -> list[BarGroup]:
    inside = sorted(score for score in scores if band.lowest <= score <= band.highest)
    starts = range(0, len(inside) - size + 1, size)  # the last group takes the rest
    stops = [*starts[1:], len(inside)]
    return [_group(inside[start:stop], band) for start, stop in zip(starts, stops, strict=True)]


def _group(neighbours: Sequence[int], band: BandCount) -> BarGroup:
    lowest, highest = _heights(band)
    height = to_nearest(sum(neighbours) / len(neighbours), STEP)
    return BarGroup(height=min(max(height, lowest), highest), doctors=len(neighbours), band=band.bands[0])


def _heights(band: BandCount) -> tuple[int, int]:
    """The lowest and the highest multiple of 5 inside the band."""
    return -(-band.lowest // STEP) * STEP, band.highest // STEP * STEP
