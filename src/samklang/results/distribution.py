"""Counts in the order of the scale they were asked on, told apart from those who gave no answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from samklang.answers.model import INCOMPLETE, NOT_ANSWERED, NOT_ASKED, Answers, Value
from samklang.package.instruments import Instrument
from samklang.package.model import MeetingPackage
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Question,
    RatingQuestion,
    Scale,
    ScaleQuestion,
    measure_keys,
)
from samklang.results.model import Measure
from samklang.results.score import mean_interval, score
from samklang.values import Share

RATINGS = range(1, 11)


def measures(question: Question, package: MeetingPackage, answers: Answers) -> tuple[Measure, ...]:
    """What `question` measures: itself, or one measure for each of its items.

    A question that the table of answers did not have is one that nobody answered.
    """
    if isinstance(question, ChoicesQuestion):
        return (_options(question, answers),)
    return tuple(_measure(question, key, package, answers.counts.get(key, {})) for key in measure_keys(question))


def _measure(question: Question, key: str, package: MeetingPackage, counts: Mapping[Value, int]) -> Measure:
    match question:
        case ScaleQuestion() | GridQuestion():
            return _ordered(key, counts, package.questionnaire.scales[question.scale])
        case RatingQuestion():
            best_first = RATINGS if question.better == "low" else RATINGS[::-1]
            return _scored(key, counts, best_first, 1)
        case InstrumentQuestion():
            instrument = package.instruments[question.instrument]
            return _scored(key, counts, raw_sums(instrument)[::-1], instrument.factor)
        case ChoiceQuestion():
            return _counted(key, counts, [option.key for option in question.options])
        case _:
            return _counted(key, counts, [1])


def raw_sums(instrument: Instrument) -> range:
    """Every raw sum a whole set of answers can have, lowest first."""
    return range(instrument.labels[-1].points * len(instrument.items), instrument.maximum_sum + 1)


def _ordered(key: str, counts: Mapping[Value, int], scale: Scale) -> Measure:
    measure = _counted(key, counts, [label.code for label in scale.best_first])
    top = Share(count=sum(measure.counts[code] for code in scale.top_codes), n=measure.n)
    return replace(measure, top=top)


def _scored(key: str, counts: Mapping[Value, int], best_first: range, factor: int) -> Measure:
    measure = _counted(key, counts, best_first)
    found = score({value * factor: measure.counts[value] for value in best_first})
    return replace(measure, score=found, interval=mean_interval(found))


def _counted(key: str, counts: Mapping[Value, int], values: Sequence[Value]) -> Measure:
    given = {value: counts.get(value, 0) for value in values}
    return Measure(
        key=key,
        n=sum(given.values()),
        not_answered=counts.get(NOT_ANSWERED, 0),
        incomplete=counts.get(INCOMPLETE, 0),
        not_asked=counts.get(NOT_ASKED, 0),
        counts=given,
    )


def _options(question: ChoicesQuestion, answers: Answers) -> Measure:
    # Whoever answers the question answers for every option, so the first option tells how many did.
    each = [
        _counted(option.key, answers.counts.get(f"{question.key}.{option.key}", {}), [1, 0])
        for option in question.options
    ]
    return replace(each[0], key=question.key, counts={option.key: option.counts[1] for option in each})
