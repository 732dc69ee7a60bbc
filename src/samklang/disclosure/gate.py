"""The gate: exact results go in, and only what points at nobody comes out.

Each kind of question has its rules in a file of its own; here the floors of the whole wave, the change since the
wave before, and what is kept for the wave after, come on top.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from samklang.disclosure.against import against
from samklang.disclosure.change import change
from samklang.disclosure.labels import labels
from samklang.disclosure.options import choice, choices
from samklang.disclosure.quotes import quotes
from samklang.disclosure.ratings import rating
from samklang.disclosure.said import Said
from samklang.disclosure.scores import scores
from samklang.findings.model import (
    Answered,
    Baseline,
    Display,
    Finding,
    Findings,
    Mean,
    QuestionFindings,
    Quote,
    Source,
    Top,
    Wave,
)
from samklang.findings.policy import Policy
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Question,
    RatingQuestion,
    ScaleQuestion,
    TextQuestion,
)
from samklang.results.model import Measure, Results
from samklang.values import Score, Share


def disclose(
    results: Results,
    policy: Policy,
    source: Source,
    baseline: Baseline | None = None,
    approved: Mapping[str, tuple[Quote, ...]] | None = None,
) -> Findings:
    """What may be shown of `results` under `policy`; `baseline` is the wave before, None if there is none.

    `approved` holds the texts that `quotes.moderate` let pass, by question; None where nobody has read them.

    Under `policy.open_from` answers nothing is opened: no figures, not even how many answered each question.
    """
    wave = Wave(answered=results.answered, invited=results.invited)
    opened = results.answered >= policy.open_from
    return Findings(
        package=source,
        policy=policy,
        opened=opened,
        wave=wave,
        before=baseline.wave if baseline else None,
        questions=tuple(
            QuestionFindings(
                key=question.key,
                kind=question.kind,
                sensitivity=question.sensitivity,
                measures=(
                    _opened(question, measures, results, policy, wave, baseline, approved)
                    if opened
                    else _closed(measures)
                ),
            )
            for question, measures in results.questions
        ),
    )


def _closed(measures: tuple[Measure, ...]) -> tuple[Finding, ...]:
    return tuple(Finding(key=measure.key, answered=None, withheld=("not_opened",)) for measure in measures)


def _opened(
    question: Question,
    measures: tuple[Measure, ...],
    results: Results,
    policy: Policy,
    wave: Wave,
    baseline: Baseline | None,
    approved: Mapping[str, tuple[Quote, ...]] | None,
) -> tuple[Finding, ...]:
    said = say(question, measures, results, policy, approved)
    return tuple(
        Finding(
            key=measure.key,
            answered=_answered(measure),
            shown=one.shown,
            withheld=one.withheld,
            before=baseline.shown.get(measure.key, ()) if baseline else (),
            change=change(question, measure, one.shown, baseline, wave, results.scales, policy) if baseline else None,
            against=against(measure, one.shown),
        )
        for measure, one in zip(measures, said, strict=True)
    )


def _answered(measure: Measure) -> Answered:
    return Answered(
        answered=measure.n,
        not_answered=measure.not_answered,
        incomplete=measure.incomplete,
        not_asked=measure.not_asked,
    )


def say(
    question: Question,
    measures: tuple[Measure, ...],
    results: Results,
    policy: Policy,
    approved: Mapping[str, tuple[Quote, ...]] | None = None,
) -> tuple[Said, ...]:
    """What may be said of each of the question's measures in this wave alone; `approved` as in `disclose`."""
    sensitivity = question.sensitivity
    match question:
        case ScaleQuestion() | GridQuestion():
            return labels(measures, results.scales[question.scale].top.labels, sensitivity, policy)
        case InstrumentQuestion():
            return tuple(scores(measure, results.instruments[question.instrument], policy) for measure in measures)
        case ChoiceQuestion():
            return tuple(choice(measure, sensitivity, policy) for measure in measures)
        case ChoicesQuestion():
            return tuple(choices(measure, sensitivity, policy) for measure in measures)
        case RatingQuestion():
            return tuple(rating(measure, sensitivity, policy) for measure in measures)
        case TextQuestion():
            return tuple(quotes(measure, results.answered, policy, approved) for measure in measures)
        case _:
            assert_never(question)


def baseline(results: Results, findings: Findings) -> Baseline:
    """What is kept of a wave at its release: what was shown, and the exact mean or top share behind it.

    Of a figure that was not shown nothing exact is kept, since no change of it may ever be shown (R11).
    """
    shown = {finding.key: finding.shown for question in findings.questions for finding in question.measures}
    exact = {
        measure.key: kept
        for _, measures in results.questions
        for measure in measures
        if (kept := _kept(measure, shown[measure.key])) is not None
    }
    return Baseline(wave=findings.wave, exact=exact, shown=shown)


def _kept(measure: Measure, shown: tuple[Display, ...]) -> Score | Share | None:
    if any(isinstance(display, Mean) for display in shown):
        return measure.score
    if any(isinstance(display, Top) and display.percent is not None for display in shown):
        return measure.top
    return None
