"""The scores of an instrument: bars, bands and mean, as far as they are safe together (R2, R4, R5, R10).

Scores follow the rules for health whatever the question says of itself.
"""

from __future__ import annotations

from samklang.disclosure.bands import bands
from samklang.disclosure.bars import bars
from samklang.disclosure.means import COARSE, ends_as_drawn, interval_step, mean_is_safe, shown_interval, spread_is_open
from samklang.disclosure.said import Said, under_floor
from samklang.findings.model import Bands, Bars, Display, FewLow, Mean, Reason
from samklang.findings.policy import Policy
from samklang.package.instruments import Instrument
from samklang.results.model import Measure
from samklang.values import to_nearest, whole


def scores(measure: Measure, instrument: Instrument, policy: Policy) -> Said:
    """What may be said of the scores counted in `measure`."""
    match under_floor(measure.n, policy):
        case "too_few":
            return Said((), ("too_few",))
        case "under_full":
            return Said((_coarse(measure),), ("under_full",))
        case _:
            return _full(measure, instrument, policy)


def _coarse(measure: Measure) -> Mean:
    assert measure.score is not None
    return Mean(value=to_nearest(measure.score.mean, COARSE), step=COARSE)


def _full(measure: Measure, instrument: Instrument, policy: Policy) -> Said:
    step = interval_step(measure.n, policy)
    if len(instrument.bands) != 3:
        mean = _mean(measure, measure.interval, instrument, step)
        return Said((mean,), _interval_reason(mean))
    each = [int(raw) * instrument.factor for raw, count in measure.counts.items() for _ in range(count)]
    divided = bands(each, instrument, policy.cell_inside)
    drawn = bars(each, divided, instrument, policy.bar_group) if isinstance(divided, Bands) else None
    reasons = _reasons(divided, drawn)
    if not mean_is_safe(each, divided, instrument):
        return Said(_present(drawn, divided), (*reasons, "mean_hidden"))
    ends = measure.interval if spread_is_open(divided, instrument) else None
    if drawn is not None and drawn.flat is not None:
        ends = ends_as_drawn(drawn, drawn.flat, _whole_mean(measure), instrument.bands[1].upto)
    mean = _mean(measure, ends, instrument, step)
    shown = _present(mean, divided) if isinstance(divided, FewLow) else _present(drawn, divided, mean)
    return Said(shown, (*reasons, *_interval_reason(mean)))


def _reasons(divided: Bands | FewLow | None, drawn: Bars | None) -> tuple[Reason, ...]:
    whole_bands = isinstance(divided, Bands) and len(divided.bands) == 3
    bands_hidden: tuple[Reason, ...] = () if whole_bands else ("bands_hidden",)
    return bands_hidden if drawn is not None else (*bands_hidden, "bars_hidden")


def _present(*displays: Display | None) -> tuple[Display, ...]:
    return tuple(display for display in displays if display is not None)


def _mean(measure: Measure, ends: tuple[float, float] | None, instrument: Instrument, step: int) -> Mean:
    """The mean in whole points, and the interval between `ends` rounded to `step`; None for no interval."""
    interval = None if ends is None else shown_interval(ends, instrument.maximum, step)
    return Mean(value=_whole_mean(measure), step=1, interval=interval)


def _whole_mean(measure: Measure) -> int:
    assert measure.score is not None
    return whole(measure.score.mean)


def _interval_reason(mean: Mean) -> tuple[Reason, ...]:
    return () if mean.interval is not None else ("interval_hidden",)
