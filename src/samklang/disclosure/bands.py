"""How many scored in each band: the finest division that points at nobody (R5)."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.findings.model import BandCount, Bands, FewLow
from samklang.package.instruments import Band, Instrument
from samklang.values import percents


def bands(scores: Sequence[int], instrument: Instrument, floor: int) -> Bands | FewLow | None:
    """`scores` counted in all three bands, or under and over one limit, or 'few at or under the upper limit'.

    None where none of these holds at least `floor` people in every part. The instrument has three bands.
    """
    low, middle, high = instrument.bands
    for divided in ([(low,), (middle,), (high,)], [(low, middle), (high,)], [(low,), (middle, high)]):
        counts = [sum(1 for score in scores if instrument.band_of(score) in part) for part in divided]
        if min(counts) >= floor:
            return _counted(divided, counts)
    if sum(1 for score in scores if score <= middle.upto) < floor:
        return FewLow(most=floor - 1, upto=middle.upto)
    return None


def _counted(divided: Sequence[tuple[Band, ...]], counts: list[int]) -> Bands:
    lowest = [0, *(part[-1].upto + 1 for part in divided)]
    return Bands(
        bands=tuple(
            BandCount(
                lowest=start,
                highest=part[-1].upto,
                bands=tuple(band.key for band in part),
                count=count,
                percent=percent,
            )
            for start, part, count, percent in zip(lowest, divided, counts, percents(counts), strict=False)
        )
    )
