"""The change since the wave before, shown only where both ends are (R11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from samklang.disclosure.means import COARSE, interval_step
from samklang.disclosure.verdict import POINTS, RATINGS, SHARES, Better, Unit, shown_interval, verdict
from samklang.findings.model import Bars, Baseline, Caveat, Change, Display, Mean, Top, Wave
from samklang.findings.policy import Policy
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

FAR_APART = 10
"""Percentage points between two response shares that call for a caveat."""


class Ends(NamedTuple):
    """The same figure as shown of both waves, and whether both means were shown with their exact intervals."""

    measure: Literal["mean", "top"]
    before: float
    now: float
    with_intervals: bool


def change(
    question: Question,
    measure: Measure,
    shown: Sequence[Display],
    baseline: Baseline,
    wave: Wave,
    scales: Mapping[str, Scale],
    policy: Policy,
) -> Change | None:
    """What may be said of the change in `measure`, of which `shown` is shown; None where not both ends are."""
    before = baseline.shown.get(measure.key, ())
    ends = _ends(before, shown)
    if ends is None or measure.difference is None:
        return None
    change = Change(
        measure=ends.measure,
        before=ends.before,
        now=ends.now,
        difference=float(rounded(ends.now - ends.before, "0.1")) + 0.0,
        before_answered=measure.difference.before.n,
        caveats=caveats(baseline.wave, wave),
    )
    if not is_measurement_point(question, measure.key):
        return change
    unit = _unit(question)
    judged = verdict(measure.difference, unit, better(question, scales), policy.full_from)
    open_ = _may_have_interval(question, ends, measure.difference, policy)
    interval = shown_interval(measure.difference, unit) if open_ else None
    return change.model_copy(update={"verdict": judged, "interval": interval})


def _ends(before: Sequence[Display], now: Sequence[Display]) -> Ends | None:
    """The two figures where both waves show the same kind; a mean of few answers may stand beside a finer one.

    Then the verdict is that there are too few answers, which the number of answers tells already.
    """
    old, new = _figure(before), _figure(now)
    match old, new:
        case Mean(), Mean() if old.step == new.step or COARSE in (old.step, new.step):
            return Ends("mean", old.value, new.value, _has_interval(before) and _has_interval(now))
        case Top(percent=int(was)), Top(percent=int(is_)):
            return Ends("top", was, is_, True)
        case _:
            return None


def _figure(shown: Sequence[Display]) -> Mean | Top | None:
    return next((display for display in shown if isinstance(display, Mean | Top)), None)


def _has_interval(shown: Sequence[Display]) -> bool:
    """Whether the exact interval of the mean is among what is shown, and not one reckoned from the bars as drawn."""
    flat = any(isinstance(display, Bars) and display.flat is not None for display in shown)
    return not flat and any(isinstance(display, Mean) and display.interval is not None for display in shown)


def _unit(question: Question) -> Unit:
    if isinstance(question, RatingQuestion):
        return RATINGS
    return SHARES if isinstance(question, ScaleQuestion | GridQuestion) else POINTS


def _may_have_interval(question: Question, ends: Ends, difference: Difference, policy: Policy) -> bool:
    """Whether the interval of the change tells no more than its two ends do.

    A score's needs whole-point intervals at both ends: the change would be finer than a coarser one.
    """
    fewest = min(difference.before.n, difference.now.n)
    coarse = isinstance(question, InstrumentQuestion) and interval_step(fewest, policy) > 1
    return ends.with_intervals and not coarse


def better(question: Question, scales: Mapping[str, Scale]) -> Better:
    """Which way is the better one: up for scores and for the top share of a scale with a best end."""
    if isinstance(question, RatingQuestion):
        return question.better
    if isinstance(question, ScaleQuestion | GridQuestion):
        return "neutral" if scales[question.scale].direction == "neutral" else "high"
    return "high"


def is_measurement_point(question: Question, key: str) -> bool:
    """Whether the measure `key` gets a verdict; an item speaks for itself, not the question for its items."""
    if isinstance(question, GridQuestion | RatingQuestion) and question.items:
        return any(item.measurement_point for item in question.items if f"{question.key}.{item.key}" == key)
    return question.measurement_point


def caveats(before: Wave, now: Wave) -> tuple[Caveat, ...]:
    """What to bear in mind: the waves' response shares are far apart, or one of them is not known."""
    if not before.invited or not now.invited:
        return ("response_unknown",)
    apart = abs(before.answered * now.invited - now.answered * before.invited)
    differs = 100 * apart > FAR_APART * before.invited * now.invited
    return ("response_differs",) if differs else ()
