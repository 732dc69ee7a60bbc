"""Group work, walks and talks: who sits with whom, for how long, about what."""

from __future__ import annotations

from samklang.package.agenda import PlannedBlock
from samklang.package.slides import Line, Slide
from samklang.story.context import Context
from samklang.story.model import Talk, TalkQuestion, TalkStep
from samklang.values import apportioned


def talk(context: Context, slide: Slide, planned: PlannedBlock) -> Talk:
    """The talk of one block, its steps scaled to the minutes the block got."""
    block, form = planned.block, planned.block.form
    chair = context.words(block.chair) if block.chair is not None else None
    return Talk(
        minutes=planned.minutes,
        minutes_label=context.say("minutes"),
        timer_label=context.say("click_timer"),
        form_heading=context.say(f"form_{form}"),
        form=context.words(block.who) if block.who is not None else context.say(f"who_{form}"),
        chair_heading=context.say("chair_heading") if chair is not None else None,
        chair=chair,
        questions=tuple(_question(line) for line in slide.words(context.language).body if line.style == "number"),
        steps=_steps(context, planned),
    )


def _question(line: Line) -> TalkQuestion:
    """A numbered entry: its bold beginning is the lead, the rest the question."""
    lead = "".join(run.text for run in line.runs if run.bold)
    text = "".join(run.text for run in line.runs if not run.bold)
    return TalkQuestion(lead=lead.strip(), text=text.strip())


def _steps(context: Context, planned: PlannedBlock) -> tuple[TalkStep, ...]:
    steps = planned.block.steps
    shares = apportioned([step.minutes for step in steps], planned.minutes)
    return tuple(
        TalkStep(minutes=minutes, text=context.words(step.text)) for step, minutes in zip(steps, shares, strict=True)
    )
