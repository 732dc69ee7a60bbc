"""Every kind of question: never an empty hole, and complete in English."""

from __future__ import annotations

import pytest

from cast import every_kind
from telling import answers, figure, scene

CAST = every_kind()
WHO5 = {8: 3, 10: 3, 12: 2, 14: 6, 16: 8, 18: 8, 20: 4}  # raw sums: 3 at 35 or under, 5 to 50, 26 over


def test_texts_wait_for_somebody_outside_the_cluster() -> None:
    """Free text is never shown unread."""
    told = scene(CAST, answers(CAST, 20, ideas={1: 12}), "ideas")
    assert figure(told).reason == "Teksterne vises først, når en person uden for klyngen har læst og godkendt dem."


@pytest.mark.parametrize("question", [question.key for question in CAST.questionnaire.questions])
def test_no_slide_is_an_empty_hole(question: str) -> None:
    """Whatever may be shown, a figure has a chart or a statement, and an alternative text."""
    for n in (6, 12, 30):
        told = scene(CAST, answers(CAST, n, joy={5: n}, who5={14: n}), question)
        assert figure(told).chart is not None or figure(told).statement
        assert figure(told).alt


def test_english_is_complete() -> None:
    """The same scene reads in English, figures and all."""
    told = scene(CAST, answers(CAST, 34, who5=WHO5), "who5", language="en", invited=42)
    assert told.title == "26 of 34 are above the cut-off of 50, 8 are below – 3 of them below 35"
    assert told.source is not None
    assert told.source.startswith("Source: The cluster’s questionnaire. 34 of 42 answered, 34 answered this question.")
