"""The line at the foot of a figure: where the numbers come from, and how many stand behind them."""

from __future__ import annotations

from samklang.findings import QuestionFindings
from samklang.package.questions import InstrumentQuestion, Question
from samklang.story.context import Context, answered


def response(context: Context) -> str:
    """'34 af 42 har svaret', or '34 har svaret' where the number invited is not known."""
    wave = context.findings.wave
    if wave.invited is None:
        return context.say("source_answered", answered=wave.answered)
    return context.say("source_invited", answered=wave.answered, invited=wave.invited)


def source_line(context: Context, question: Question, findings: QuestionFindings, footnotes: tuple[str, ...]) -> str:
    """The whole foot line as sentences."""
    answering = ", ".join((response(context), _base(context, findings)))
    parts = [context.say("source"), answering, *_not_counted(context, findings), *footnotes]
    if isinstance(question, InstrumentQuestion):
        instrument = context.package.instruments[question.instrument]
        parts.append(f"{context.words(instrument.name)}: {instrument.licence}")
    if context.occasion.invented:
        parts.append(context.say("source_invented"))
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _base(context: Context, findings: QuestionFindings) -> str:
    bases = sorted({answered(finding) for finding in findings.measures})
    if len(bases) == 1:
        return context.say("source_base", n=bases[0])
    return context.say("source_base_range", low=bases[0], high=bases[-1])


def _not_counted(context: Context, findings: QuestionFindings) -> list[str]:
    """Who is in no figure: incomplete sets, and those the question does not concern."""
    counts = [finding.answered for finding in findings.measures if finding.answered is not None]
    incomplete, not_asked = (max(getattr(count, name) for count in counts) for name in ("incomplete", "not_asked"))
    told = [context.say("source_incomplete", count=incomplete)] if incomplete else []
    return told + ([context.say("source_not_asked", count=not_asked)] if not_asked else [])
