"""Questions: scales and instruments exist and are read the right way round; solo and measurement points add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samklang.package.checks.keys import items_of
from samklang.package.draft import INSTRUMENTS, QUESTIONNAIRE, Draft
from samklang.package.explain import instead
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Question,
    ScaleQuestion,
    TextQuestion,
)
from samklang.problems import Problem

MOST_MEASUREMENT_POINTS = 3


def unknown_scales(draft: Draft) -> Iterator[Problem]:
    """A question's scale stands under 'scales'."""
    scales = draft.questionnaire.scales if draft.questionnaire else {}
    for i, question in enumerate(draft.questions):
        if isinstance(question, ScaleQuestion | GridQuestion):
            missing = question.scale not in scales and question.scale not in draft.lost_in(QUESTIONNAIRE)
            if missing:
                message, cure = f"there is no scale '{question.scale}'", instead(question.scale, scales)
                yield draft.problem(QUESTIONNAIRE, message, cure, "questions", i, "scale")


def unused_scales(draft: Draft) -> Iterator[Problem]:
    """A scale is used by a question."""
    used = {question.scale for question in draft.questions if isinstance(question, ScaleQuestion | GridQuestion)}
    for key in draft.questionnaire.scales if draft.questionnaire else ():
        if key not in used and not draft.lost_in(QUESTIONNAIRE):
            yield draft.problem(QUESTIONNAIRE, f"no question uses the scale '{key}'", "Remove it", "scales", key)


def scale_codes(draft: Draft) -> Iterator[Problem]:
    """Codes run with the direction: the best label has the highest code; a neutral scale runs either way."""
    for key, scale in draft.questionnaire.scales.items() if draft.questionnaire else ():
        codes = [label.code for label in scale.labels]
        rises, falls = codes == sorted(codes), codes == sorted(codes, reverse=True)
        place = ("scales", key, "direction")
        if not rises and not falls:
            yield draft.problem(
                QUESTIONNAIRE, "the codes neither rise nor fall", "Put them in order", "scales", key, "labels"
            )
        elif scale.direction == "best_first" and rises:
            cure = "Let the codes fall, or write 'direction: worst_first'"
            yield draft.problem(QUESTIONNAIRE, "the best label has the lowest code", cure, *place)
        elif scale.direction == "worst_first" and falls:
            cure = "Let the codes rise, or write 'direction: best_first'"
            yield draft.problem(QUESTIONNAIRE, "the worst label has the highest code", cure, *place)


def _instrument_questions(draft: Draft) -> Iterator[tuple[int, InstrumentQuestion]]:
    for i, question in enumerate(draft.questions):
        if isinstance(question, InstrumentQuestion):
            yield i, question


def unknown_instruments(draft: Draft) -> Iterator[Problem]:
    """An instrument comes with Samklang or stands in the package's own folder."""
    for i, question in _instrument_questions(draft):
        if question.instrument not in draft.instruments and question.instrument not in draft.lost_in(INSTRUMENTS):
            message = f"there is no instrument '{question.instrument}'"
            cure = instead(question.instrument, sorted(draft.instruments))
            yield draft.problem(QUESTIONNAIRE, message, cure, "questions", i, "instrument")


def instrument_codes(draft: Draft) -> Iterator[Problem]:
    """Own codes are one a label, in order, and say so where the best answer has the lowest."""
    for i, question in _instrument_questions(draft):
        instrument = draft.instruments.get(question.instrument)
        wanted = len(instrument.labels) if instrument else len(question.codes or ())
        for message, cure, field in _codes(question.codes, question.reversed, wanted):
            yield draft.problem(QUESTIONNAIRE, message, cure, "questions", i, field)


def _codes(codes: Sequence[int] | None, turned: bool, wanted: int) -> Iterator[tuple[str, str, str]]:
    """What is wrong with `codes`: message, cure, and the field it concerns. At most one fault is named."""
    order = "Best answer first; each number once"
    if codes is None:
        if turned:
            yield "'reversed' is true but there are no codes", "Add 'codes', or remove 'reversed'", "reversed"
    elif len(codes) != wanted:
        yield f"there are {len(codes)} codes for {wanted} labels", "Give one code for each label", "codes"
    elif len(set(codes)) != len(codes):
        yield "a code is used twice", order, "codes"
    elif min(codes) < 0:
        yield "a code is below 0", "Use 0 and upwards", "codes"
    elif list(codes) == sorted(codes):
        if not turned:
            yield (
                "the best answer has the lowest code",
                "Turn the codes, or add 'reversed: true' if it is meant",
                "codes",
            )
    elif list(codes) != sorted(codes, reverse=True):
        yield "the codes neither rise nor fall", order, "codes"
    elif turned:
        yield "'reversed' is true but the best answer has the highest code", "Remove 'reversed'", "reversed"


_ASK_SOLO = "Add 'solo:' with its text at the top of the questionnaire"


def _nobody_asked(draft: Draft) -> bool:
    return draft.questionnaire is not None and draft.questionnaire.solo is None


def solo_asked_for(draft: Draft) -> Iterator[Problem]:
    """Who skips a question as a solo practitioner has been asked whether he or she is one."""
    for i, question in enumerate(draft.questions):
        if question.asked == "not_solo" and _nobody_asked(draft):
            message = "solo practitioners skip this, but nobody is asked whether they are one"
            yield draft.problem(QUESTIONNAIRE, message, _ASK_SOLO, "questions", i, "asked")


def solo_words(draft: Draft) -> Iterator[Problem]:
    """Who gets words of their own as a solo practitioner has been asked whether he or she is one."""
    for i, question in enumerate(draft.questions):
        if question.reflection and question.reflection.solo and _nobody_asked(draft):
            message = "there are words for solo practitioners, but nobody is asked whether they are one"
            yield draft.problem(QUESTIONNAIRE, message, _ASK_SOLO, "questions", i, "reflection", "solo")


def solo_used(draft: Draft) -> Iterator[Problem]:
    """'solo' is asked about only where something depends on it."""
    if draft.questionnaire is None or draft.questionnaire.solo is None or draft.lost_in(QUESTIONNAIRE):
        return
    used = (
        q.asked == "not_solo" or (q.reflection is not None and q.reflection.solo is not None) for q in draft.questions
    )
    if not any(used):
        cure = "Remove 'solo', or give a question 'asked: not_solo'"
        yield draft.problem(QUESTIONNAIRE, "nothing depends on 'solo'", cure, "solo")


def _points(question: Question) -> Iterator[tuple[str | int, ...]]:
    """The places inside `question` that say it is a measurement point."""
    if question.measurement_point:
        yield ("measurement_point",)
    for j, item in enumerate(items_of(question)):
        if item.measurement_point:
            yield ("items", j, "measurement_point")


def measurement_points(draft: Draft) -> Iterator[Problem]:
    """A package has at most three measurement points; of many, some would seem to change by chance."""
    places = [(i, *place) for i, question in enumerate(draft.questions) for place in _points(question)]
    for place in places[MOST_MEASUREMENT_POINTS:]:
        message = f"there are {len(places)} measurement points"
        yield draft.problem(QUESTIONNAIRE, message, f"Keep at most {MOST_MEASUREMENT_POINTS}", "questions", *place)


def verdictless_points(draft: Draft) -> Iterator[Problem]:
    """A measurement point is something whose change can be judged: a score, a scale or one item."""
    for i, question in enumerate(draft.questions):
        place = ("questions", i, "measurement_point")
        if not question.measurement_point:
            continue
        if isinstance(question, ChoiceQuestion | ChoicesQuestion | TextQuestion):
            message = f"a question of kind {question.kind} gets no verdict"
            yield draft.problem(QUESTIONNAIRE, message, "Remove 'measurement_point'", *place)
        elif items_of(question):
            message = "the question is judged item by item"
            yield draft.problem(QUESTIONNAIRE, message, "Set 'measurement_point' on one of its items", *place)
