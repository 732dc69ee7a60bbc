"""Counts become exact numbers: every mean, share and change, before anybody has judged what may be said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from samklang.answers.model import Answers
from samklang.package.model import MeetingPackage
from samklang.results.change import difference
from samklang.results.distribution import measures
from samklang.results.model import Measure, Results
from samklang.results.reference import against
from samklang.values import Score, Share


def compute(
    package: MeetingPackage,
    answers: Answers,
    invited: int | None = None,
    previous: Mapping[str, Score | Share] | None = None,
) -> Results:
    """The exact results of one wave. `invited` is None where not known.

    `previous` holds the mean or top share of each measure of the wave before (a baseline's `exact`); a measure
    that is missing there, or was another kind of figure, has no difference.
    """
    before = previous or {}
    return Results(
        answered=answers.n,
        invited=invited,
        questions=tuple(
            (question, tuple(_compared(measure, package, before) for measure in measures(question, package, answers)))
            for question in package.questionnaire.questions
        ),
        scales=package.questionnaire.scales,
        instruments=package.instruments,
    )


def _compared(measure: Measure, package: MeetingPackage, before: Mapping[str, Score | Share]) -> Measure:
    now = measure.score or measure.top
    figures = [figure for figure in package.figures.figures if figure.question == measure.key]
    return replace(measure, difference=difference(before.get(measure.key), now), against=against(figures, now))
