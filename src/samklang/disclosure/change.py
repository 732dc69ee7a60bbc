"""The change since the wave before: shown only where both ends are (R11), with one verdict out of a fixed few."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from samklang.findings.model import Baseline, Caveat, Change, Display, Interval, Mean, Top, Verdict, Wave
from samklang.package.questions import (
    GridQuestion,
    InstrumentQuestion,
    Question,
    RatingQuestion,
    Scale,
    ScaleQuestion,
)
from samklang.results.model import Difference, Measure
from samklang.values import rounded

Better = Literal["high", "low", "neutral"]


@dataclass(frozen=True)
class Unit:
    """What a difference is told in: exact values times `scale` are the points shown.

    Differences under `small` points are no certain change. Interval ends are rounded to `step`; an end that would
    round to 0 although the interval excludes 0 is written as `least`, so that the interval and the verdict agree
    and nothing is told that the verdict does not tell.
    """

    scale: int
    small: float
    step: str
    least: float


POINTS = Unit(scale=1, small=2, step="1", least=0.5)
RATINGS = Unit(scale=1, small=0.2, step="0.1", least=0.1)
SHARES = Unit(scale=100, small=5, step="1", least=0.5)


def change(
    question: Question,
    measure: Measure,
    shown: Sequence[Display],
    baseline: Baseline,
    wave: Wave,
    better: Better,
    enough: int,
) -> Change | None:
    """What may be said of the change in `measure`; None where not both ends are shown alike.

    Under `enough` answers in either wave nothing certain can be said.
    """
    ends = _ends(baseline.shown.get(measure.key, ()), shown)
    if measure.difference is None or ends is None:
        return None
    kind, before, now, both_intervals = ends
    unit = SHARES if kind == "top" else RATINGS if isinstance(question, RatingQuestion) else POINTS
    judged = verdict(measure.difference, unit, better, enough) if _is_measured(question, measure.key) else None
    interval = judged not in (None, "too_few") and both_intervals
    return Change(
        measure=kind,
        before=before,
        now=now,
        difference=float(rounded(now - before, "0.1")) + 0.0,
        before_answered=measure.difference.before.n,
        interval=_interval(measure.difference, unit) if interval else None,
        verdict=judged,
        caveats=caveats(baseline.wave, wave),
    )
