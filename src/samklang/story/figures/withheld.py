"""What stands where a figure may not be shown: why, and the next best true thing. Never an empty hole."""

from __future__ import annotations

from collections.abc import Iterable

from samklang.findings import QuestionFindings, Reason
from samklang.package.questions import Question
from samklang.story.context import Context, answered, sentences
from samklang.story.figures.drawn import Drawn
from samklang.story.wording import REASONS


def draw_withheld(context: Context, question: Question, findings: QuestionFindings) -> Drawn:
    """The slide of a question whose figures are all withheld."""
    headline = context.say("withheld_title", noun=context.words(question.noun))
    bases = sorted({answered(finding) for finding in findings.measures})
    statement = context.say("withheld_answered", n=bases[-1])
    return Drawn(
        headline=headline,
        subtitle=None,
        chart=None,
        alt=sentences(headline, statement, context.say("withheld_next")),
        statement=f"{statement} {context.say('withheld_next')}",
    )


def draw_unopened(context: Context) -> Drawn:
    """The one slide that stands for all figures when too few have answered."""
    statement = context.say("too_few_statement", answered=context.findings.wave.answered)
    return Drawn(
        headline=context.say("too_few_title"),
        subtitle=None,
        chart=None,
        alt=sentences(statement, reason(context, ["not_opened"]) or ""),
        statement=statement,
    )


def reason(context: Context, withheld: Iterable[Reason]) -> str | None:
    """Why something richer is not shown, each reason once and in one sentence; None where nothing is withheld."""
    floors = context.findings.policy.model_dump()
    told = dict.fromkeys(context.words(REASONS[code]).format(**floors) for code in withheld)
    return " ".join(told) or None
