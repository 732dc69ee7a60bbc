"""The tally: sheets are counted one by one and let go; only counts and texts remain."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping

from samklang.answers.model import INCOMPLETE, NOT_ANSWERED, NOT_ASKED, Answers, Value
from samklang.answers.sheet import Sheet
from samklang.package.instruments import Instrument
from samklang.package.model import MeetingPackage
from samklang.package.questions import (
    ChoicesQuestion,
    InstrumentQuestion,
    Question,
    TextQuestion,
    measure_keys,
)


def tally(package: MeetingPackage, sheets: Iterable[Sheet], *, without: Container[str] = ()) -> Answers:
    """Count `sheets`, each used once and not kept.

    Every measure's counts add up to the number of sheets, whatever was left blank. `without` holds the keys
    of questions that the table did not have; they are left out of the counts.
    """
    questions = [question for question in package.questionnaire.questions if question.key not in without]
    counts: dict[str, Counter[Value]] = {key: Counter() for asked in questions for key in _counted(asked)}
    texts: dict[str, list[str]] = {asked.key: [] for asked in questions if isinstance(asked, TextQuestion)}
    n = 0
    for sheet in sheets:
        n += 1
        for question in questions:
            for key, value in _said(question, sheet, package.instruments):
                counts[key][value] += 1
                if value == 1 and key in texts:
                    texts[key].append(sheet.texts[key])
    return Answers(
        package=package.key,
        n=n,
        counts={key: _in_order(counted) for key, counted in counts.items()},
        texts={key: _shuffled(key, said) for key, said in texts.items()},
    )


def _counted(question: Question) -> tuple[str, ...]:
    """The keys under which `question` is counted: its measures, or one for each option that may be ticked."""
    if isinstance(question, ChoicesQuestion):
        return tuple(f"{question.key}.{option.key}" for option in question.options)
    return measure_keys(question)


def _said(question: Question, sheet: Sheet, instruments: Mapping[str, Instrument]) -> Iterator[tuple[str, Value]]:
    """What the sheet says under each key that `question` is counted under."""
    if sheet.solo and question.asked == "not_solo":
        yield from ((key, NOT_ASKED) for key in _counted(question))
        return
    match question:
        case InstrumentQuestion():
            yield question.key, _sum(instruments[question.instrument], sheet.points.get(question.key, ()))
        case ChoicesQuestion():
            chosen = sheet.chosen.get(question.key)
            for option, key in zip(question.options, _counted(question), strict=True):
                yield key, NOT_ANSWERED if chosen is None else int(option.key in chosen)
        case TextQuestion():
            yield question.key, 1 if question.key in sheet.texts else NOT_ANSWERED
        case _:
            yield from ((key, sheet.picked.get(key, NOT_ANSWERED)) for key in measure_keys(question))


def _sum(instrument: Instrument, points: tuple[int | None, ...]) -> Value:
    if all(given is None for given in points):
        return NOT_ANSWERED
    total = instrument.raw_sum(points)
    return INCOMPLETE if total is None else total


def _in_order(counted: Counter[Value]) -> dict[Value, int]:
    """Numbers, then words, each sorted: the order of a Counter would tell who came first."""
    in_order = sorted(counted, key=lambda value: (isinstance(value, str), value))
    return {value: counted[value] for value in in_order}


def _shuffled(key: str, texts: list[str]) -> tuple[str, ...]:
    """Texts in an order that question and text alone decide, and so is another for each question."""
    return tuple(sorted(texts, key=lambda text: hashlib.sha256(f"{key}\n{text}".encode()).digest()))
