"""What to think about before the meeting: one box a question, with words of their own for solo practitioners."""

from __future__ import annotations

from samklang.package.questions import Question
from samklang.story.context import Context
from samklang.story.format import capital
from samklang.story.sheets.model import Box, Boxes, Handout, Page
from samklang.story.sheets.paper import eyebrow, handout, say

_OPEN = ("good", "hard", "others", "hope")


def reflection(context: Context) -> Handout:
    """One page of boxes; a package without questions of its own gets four that always hold."""
    boxes = reflected(context) or tuple(
        Box(heading=say(context, f"reflect_{word}"), question=say(context, f"reflect_{word}_ask")) for word in _OPEN
    )
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "reflection_title"),
        lead=say(context, "reflection_lead"),
        blocks=(Boxes(boxes=boxes, columns=2 if len(boxes) > 4 else 1),),
    )
    return handout(context, "reflection", [page])


def reflected(context: Context) -> tuple[Box, ...]:
    """The questionnaire's own reflections, in its order."""
    boxes = (_box(context, question) for question in context.package.questionnaire.questions)
    return tuple(box for box in boxes if box is not None)


def _box(context: Context, question: Question) -> Box | None:
    if question.reflection is None:
        return None
    solo = question.reflection.solo
    return Box(
        heading=capital(context.words(question.noun)),
        question=context.words(question.reflection.everyone),
        solo=say(context, "solo", question=context.words(solo)) if solo is not None else None,
    )
