"""What is said of the wave before: both values always, a verdict only for the package's measurement points."""

from __future__ import annotations

from samklang.findings import Change
from samklang.story.context import Context, paragraph
from samklang.story.format import signed
from samklang.story.model import Passage
from samklang.story.wording import CAVEATS, VERDICTS


def verdict_words(context: Context, change: Change | None) -> str | None:
    """The verdict's fixed words, or None where the measure gets none."""
    if change is None or change.verdict is None:
        return None
    return context.words(VERDICTS[change.verdict])


def points_somewhere(change: Change) -> bool:
    """Whether the verdict's words are a clause ('peger mod …') rather than a phrase."""
    return change.verdict is not None and change.verdict.startswith("maybe_")


def since_last(context: Context, change: Change | None, before: str) -> str:
    """One line under the big number: last round's value and the verdict, or why there is none."""
    if change is None:
        return context.say("no_before" if context.findings.before is None else "before_hidden")
    words = verdict_words(context, change)
    value = context.say("before_value", value=before)
    return value if words is None else f"{value} – {words}"


def uncertainty(context: Context, change: Change) -> str | None:
    """The difference with its interval in one sentence; None where no interval is shown."""
    if change.interval is None:
        return None
    pattern = "interval_sentence" if change.measure == "mean" else "interval_sentence_share"
    return context.say(
        pattern,
        difference=_signed(context, change.difference),
        low=_signed(context, change.interval.low),
        high=_signed(context, change.interval.high),
    )


def caution(context: Context, change: Change | None) -> tuple[Passage, ...]:
    """The difference, its uncertainty and its caveats as a passage; nothing where there is nothing to say."""
    if change is None:
        return ()
    sentences = [uncertainty(context, change), *(context.words(CAVEATS[caveat]) for caveat in change.caveats)]
    lines = tuple(paragraph(sentence) for sentence in sentences if sentence is not None)
    return (Passage(heading=context.say("figures_show"), lines=lines),) if lines else ()


def since_last_passage(context: Context, sentences: list[str]) -> tuple[Passage, ...]:
    """What became of the items that are followed up; nothing where none is."""
    lines = tuple(paragraph(sentence) for sentence in sentences)
    return (Passage(heading=context.say("since_last_heading"), lines=lines),) if lines else ()


def _signed(context: Context, value: float) -> str:
    return signed(value, context.language)
