"""The door from a question's findings to the figure on its slide."""

from __future__ import annotations

from typing import assert_never

from samklang.findings import QuestionFindings
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
from samklang.story.context import Context
from samklang.story.figures.comparison import draw_comparison
from samklang.story.figures.drawn import Drawn
from samklang.story.figures.grid import draw_grid
from samklang.story.figures.options import draw_choice, draw_choices
from samklang.story.figures.quotes import draw_texts_withheld
from samklang.story.figures.rating import draw_rating
from samklang.story.figures.scale import draw_scale
from samklang.story.figures.score import draw_score
from samklang.story.figures.withheld import draw_withheld


def draw(context: Context, question: Question, findings: QuestionFindings) -> Drawn:
    """The figure of `question`, or the slide that says why there is none."""
    return _draw(context, question, findings) or draw_withheld(context, question, findings)


def compare(context: Context, question: Question, findings: QuestionFindings) -> Drawn:
    """The comparison slide of `question`, or the slide that says why there is none."""
    assert isinstance(question, InstrumentQuestion | ScaleQuestion | RatingQuestion)
    return draw_comparison(context, question, findings.measures[0]) or draw_withheld(context, question, findings)


def _draw(context: Context, question: Question, findings: QuestionFindings) -> Drawn | None:
    match question:
        case InstrumentQuestion():
            return draw_score(context, question, findings.measures[0])
        case ScaleQuestion():
            return draw_scale(context, question, findings.measures[0])
        case ChoiceQuestion():
            return draw_choice(context, question, findings.measures[0])
        case ChoicesQuestion():
            return draw_choices(context, question, findings.measures[0])
        case GridQuestion():
            return draw_grid(context, question, findings)
        case RatingQuestion():
            return draw_rating(context, question, findings)
        case TextQuestion():
            return draw_texts_withheld(context, question, findings.measures[0])
        case _:
            assert_never(question)
