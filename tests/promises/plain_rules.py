"""The rules that need no recoverer: floors, percents, intervals and changes, read off the release itself."""

from __future__ import annotations

from itertools import pairwise

from samklang.findings import (
    Bands,
    Bars,
    Baseline,
    Finding,
    Findings,
    Interval,
    Mean,
    Options,
    Parts,
    QuestionFindings,
    Rating,
    Top,
)


def check_floors(findings: Findings, before: Baseline | None) -> None:
    """AssertionError where the release breaks one of R2, R9, R10, R11 or R14; `before` is the wave before."""
    opened = findings.wave.answered >= 5
    assert findings.opened == opened
    for question in findings.questions:
        for finding in question.measures:
            if not opened:
                assert finding.answered is None
                assert finding.shown == finding.before == ()
                continue
            assert finding.answered is not None
            _check_base(question, finding, finding.answered.answered)
            _check_change(finding, before)


def _check_base(question: QuestionFindings, finding: Finding, n: int) -> None:
    """R2, R9 and R14: what may be shown at all with `n` answers to the question."""
    scored = question.kind == "instrument"
    if n < 5 or question.kind == "text" or (n < 10 and question.sensitivity == "health" and not scored):
        assert finding.shown == ()
    for display in finding.shown:
        if n < 10:
            assert isinstance(display, Mean if scored else Top)
        match display:
            case Top(count=count, percent=percent):
                assert n >= 10 or (percent is None and 3 <= count <= n - 3)
            case Mean():
                _check_mean(question, display, n)
            case Parts(parts=parts):
                assert sum(part.percent for part in parts) == 100
                assert question.sensitivity != "health" or all(part.count >= 3 for part in parts)
            case Bands(bands=bands):
                assert all(band.count >= 3 for band in bands)
            case Bars(groups=groups):
                assert all(group.doctors >= 3 and group.height % 5 == 0 for group in groups)
                assert all(one.height <= other.height for one, other in pairwise(groups))
            case Options(options=options):
                assert question.sensitivity != "health" or all(
                    o.count is None or 3 <= o.count <= n - 3 for o in options
                )
            case Rating(low=low, middle=middle, high=high):
                assert question.sensitivity != "health" or min(low.count, middle.count, high.count) >= 3


def _check_mean(question: QuestionFindings, mean: Mean, n: int) -> None:
    """R10: how finely a mean and its interval are told."""
    rating = question.kind == "rating"
    health = question.sensitivity == "health"
    finest = (0.1 if n >= 20 or not health else 0.5) if rating else 1 if n >= 10 else 5
    assert mean.step == finest
    assert abs(mean.value / finest - round(mean.value / finest)) < 1e-6
    if mean.interval is not None:
        assert n >= 10
        assert not (rating and health)
        _check_interval(mean.interval, 0.1 if rating else 1 if n >= 20 else 5)


def _check_interval(interval: Interval, step: float) -> None:
    assert interval.low <= interval.high
    assert all(abs(end / step - round(end / step)) < 1e-6 for end in (interval.low, interval.high))


def _check_change(finding: Finding, before: Baseline | None) -> None:
    """R11: a change stands only between two figures that are shown, and is their difference."""
    change = finding.change
    if change is None:
        return
    assert before is not None
    assert finding.before == before.shown[finding.key]
    ends = [_figure(shown, change.measure) for shown in (finding.before, finding.shown)]
    assert ends == [change.before, change.now]
    assert change.difference == round(change.now - change.before, 1)


def _figure(shown: tuple[object, ...], measure: str) -> float | None:
    kind = Mean if measure == "mean" else Top
    display = next((display for display in shown if isinstance(display, kind)), None)
    return display.percent if isinstance(display, Top) else display.value if isinstance(display, Mean) else None
