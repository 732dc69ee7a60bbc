"""The scores of an instrument: bars, bands and mean, as far as they are safe together (R2, R4, R5, R10).

Scores follow the rules for health whatever the question says of itself.
"""

from __future__ import annotations

from samklang.disclosure.bands import bands
from samklang.disclosure.bars import bars
from samklang.disclosure.means import COARSE, interval_step, mean_is_safe, shown_interval, spread_is_safe
from samklang.disclosure.said import Said, under_floor
from samklang.findings.model import Bands, Display, FewLow, Mean, Reason
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
    if len(instrument.bands) != 3:
        mean = _mean(measure, instrument, interval_step(measure.n, policy))
        return Said((mean,), _interval_reason(mean))
    each = [int(raw) * instrument.factor for raw, count in measure.counts.items() for _ in range(count)]
    divided = bands(each, instrument, policy.cell_inside)
    drawn = bars(each, divided, instrument, policy.bar_group) if isinstance(divided, Bands) else None
    withheld: list[Reason] = []
    if not (isinstance(divided, Bands) and len(divided.bands) == 3):
        withheld.append("bands_hidden")
    if drawn is None:
        withheld.append("bars_hidden")
    if not mean_is_safe(each, divided, instrument):
        return Said(_present(drawn, divided), (*withheld, "mean_hidden"))
    open_ = spread_is_safe(each, divided, instrument)
    mean = _mean(measure, instrument, interval_step(measure.n, policy) if open_ else None)
    shown = _present(mean, divided) if isinstance(divided, FewLow) else _present(drawn, divided, mean)
    return Said(shown, (*withheld, *_interval_reason(mean)))


def _present(*displays: Display | None) -> tuple[Display, ...]:
    return tuple(display for display in displays if display is not None)


def _mean(measure: Measure, instrument: Instrument, step: int | None) -> Mean:
    """The mean in whole points, with its interval rounded to `step`; None for no interval."""
    assert measure.score is not None
    assert measure.interval is not None
    interval = None if step is None else shown_interval(measure.interval, instrument.maximum, step)
    return Mean(value=whole(measure.score.mean), step=1, interval=interval)


def _interval_reason(mean: Mean) -> tuple[Reason, ...]:
    return () if mean.interval is not None else ("interval_hidden",)
