"""The script beside each scene: the clock, what to say and ask, what to skip when late."""

from __future__ import annotations

from samklang.package.slides import Line, Slide
from samklang.story.context import Context, paragraph
from samklang.story.format import clock
from samklang.story.model import Notes


def notes(context: Context, slide: Slide, told: tuple[str, ...] = ()) -> Notes:
    """The slide's notes, with `told` (figures, cautions) said before the author's own words."""
    words = slide.words(context.language)
    say: tuple[Line, ...] = (*(paragraph(sentence) for sentence in told), *words.say)
    return Notes(timing=_of_block(context, slide.front.block), say=say, ask=words.ask, late=words.late)


def _of_block(context: Context, block: str | None) -> str | None:
    """The clock with the block's name: several slides share a block, and the minutes are for them all."""
    when = timing(context, block)
    titles = (context.words(planned.block.title) for planned in context.plan.blocks if planned.block.key == block)
    return None if when is None else context.say("timing_of_block", block=next(titles), timing=when)


def timing(context: Context, block: str | None) -> str | None:
    """When the block is held and how long it lasts; None for slides without a block."""
    planned = next((planned for planned in context.plan.blocks if planned.block.key == block), None)
    if planned is None:
        return None
    if context.occasion.start is None:
        return context.say("timing", minutes=planned.minutes)
    start, language = context.occasion.start, context.language
    return context.say(
        "timing_clock",
        start=clock(start, planned.begins, language),
        end=clock(start, planned.begins + planned.minutes, language),
        minutes=planned.minutes,
    )
