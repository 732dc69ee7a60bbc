"""How a questionnaire lies in a table: each question's columns, and how a sheet goes in and out of them.

Reading and writing one kind of question stand side by side, since each must undo the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, assert_never

from samklang.answers.cells import Cells
from samklang.answers.sheet import Sheet
from samklang.answers.vocabulary import ONE_TO_TEN, YES_NO, Entry, Vocabulary, blank
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
    TextQuestion,
    measure_keys,
)
from samklang.values import Language

SOLO = "solo"
"""The column that says who is a solo practitioner."""

_UNWRITABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Part(Protocol):
    """One question's place in a table."""

    @property
    def question(self) -> Question:
        """The question the columns answer."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns, in order."""
        ...

    def read(self, cells: Cells, sheet: Sheet) -> None:
        """Put what the cells say on the sheet, and note the faults on the cells."""
        ...

    def write(self, sheet: Sheet, language: Language | None) -> Iterator[str]:
        """What each column holds for the sheet: labels in `language`, or codes if it is None; "" is blank."""
        ...


@dataclass(frozen=True)
class Picks:
    """One value a column: scales, grids, ratings, and one option of many."""

    question: Question
    columns: tuple[str, ...]
    vocabulary: Vocabulary[int | str]

    def read(self, cells: Cells, sheet: Sheet) -> None:
        """Each column's value, by itself."""
        for column in self.columns:
            value = cells.value(column, self.vocabulary)
            if value is not None:
                sheet.picked[column] = value

    def write(self, sheet: Sheet, language: Language | None) -> Iterator[str]:
        """A label or code for each column."""
        for column in self.columns:
            value = sheet.picked.get(column)
            yield "" if value is None else self.vocabulary.word(value, language)


@dataclass(frozen=True)
class Ticks:
    """A column for each option; where any of them holds something, a blank means not chosen."""

    question: ChoicesQuestion

    @property
    def columns(self) -> tuple[str, ...]:
        """`question.option`, in the package's order."""
        return tuple(f"{self.question.key}.{option.key}" for option in self.question.options)

    def read(self, cells: Cells, sheet: Sheet) -> None:
        """The options ticked, unless every column is blank."""
        ticks = [cells.value(column, YES_NO) for column in self.columns]
        if any(tick is not None for tick in ticks):
            ticked = zip(self.question.options, ticks, strict=True)
            sheet.chosen[self.question.key] = frozenset(option.key for option, tick in ticked if tick)

    def write(self, sheet: Sheet, language: Language | None) -> Iterator[str]:
        """Yes or no for each option."""
        chosen = sheet.chosen.get(self.question.key)
        for option in self.question.options:
            yield "" if chosen is None else YES_NO.word(option.key in chosen, language)


@dataclass(frozen=True)
class Points:
    """A column for each item of an instrument."""

    question: InstrumentQuestion
    instrument: Instrument
    vocabulary: Vocabulary[int]

    @property
    def columns(self) -> tuple[str, ...]:
        """`question.item`, in the instrument's order."""
        return tuple(f"{self.question.key}.{item.key}" for item in self.instrument.items)

    def read(self, cells: Cells, sheet: Sheet) -> None:
        """The points of every item, unless every column is blank."""
        points = tuple(cells.value(column, self.vocabulary) for column in self.columns)
        if any(given is not None for given in points):
            sheet.points[self.question.key] = points

    def write(self, sheet: Sheet, language: Language | None) -> Iterator[str]:
        """A label or code for each item."""
        for given in sheet.points.get(self.question.key, (None,) * len(self.columns)):
            yield "" if given is None else self.vocabulary.word(given, language)


@dataclass(frozen=True)
class Words:
    """One column of words."""

    question: TextQuestion

    @property
    def columns(self) -> tuple[str, ...]:
        """The question's key."""
        return (self.question.key,)

    def read(self, cells: Cells, sheet: Sheet) -> None:
        """The words, without space around them and without signs that no document can hold."""
        key, longest = self.question.key, self.question.max_length
        words = "" if cells.spoiled(key) else tidied(cells.raw(key))
        if len(words) > longest:
            cells.blame(key, f"the text has {len(words)} characters", f"Shorten it to {longest}")
        elif words:
            sheet.texts[key] = words

    def write(self, sheet: Sheet, language: Language | None) -> Iterator[str]:  # noqa: ARG002 (words stay in theirs)
        """The words as they are."""
        yield sheet.texts.get(self.question.key, "")


@dataclass(frozen=True)
class Form:
    """Every column of a package's table, by question; `solo` says whether that column comes first."""

    parts: tuple[Part, ...]
    solo: bool

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of all columns, in order."""
        own = tuple(column for part in self.parts for column in part.columns)
        return (SOLO, *own) if self.solo else own

    def write(self, sheet: Sheet, language: Language | None) -> list[str]:
        """The sheet as a row of cells in the order of `columns`."""
        solo = "" if sheet.solo is None else YES_NO.word(sheet.solo, language)
        own = [cell for part in self.parts for cell in part.write(sheet, language)]
        return [solo, *own] if self.solo else own


def form_of(package: MeetingPackage) -> Form:
    """The table that answers to `package` lie in."""
    questionnaire = package.questionnaire
    return Form(
        parts=tuple(_part(question, package) for question in questionnaire.questions),
        solo=questionnaire.solo is not None,
    )


def tidied(raw: str) -> str:
    """`raw` with plain line ends and nothing around it; "" if nothing in it can be seen."""
    lines = raw.replace("\r\n", "\n").replace("\r", "\n")
    return "" if blank(lines) else _UNWRITABLE.sub("", lines).strip()


def _part(question: Question, package: MeetingPackage) -> Part:
    match question:
        case ScaleQuestion() | GridQuestion():
            scale = package.questionnaire.scales[question.scale]
            return Picks(question, measure_keys(question), _labels(scale))
        case RatingQuestion():
            return Picks(question, measure_keys(question), ONE_TO_TEN)
        case ChoiceQuestion():
            return Picks(question, measure_keys(question), _options(question))
        case ChoicesQuestion():
            return Ticks(question)
        case InstrumentQuestion():
            instrument = package.instruments[question.instrument]
            return Points(question, instrument, _points(question, instrument))
        case TextQuestion():
            return Words(question)
        case _:
            assert_never(question)


def _labels(scale: Scale) -> Vocabulary[int | str]:
    return Vocabulary(Entry(label.code, str(label.code), label.text) for label in scale.labels)


def _options(question: ChoiceQuestion) -> Vocabulary[int | str]:
    return Vocabulary(Entry(option.key, option.key, option.text) for option in question.options)


def _points(question: InstrumentQuestion, instrument: Instrument) -> Vocabulary[int]:
    codes = question.codes or tuple(label.points for label in instrument.labels)
    pairs = zip(instrument.labels, codes, strict=True)
    return Vocabulary(Entry(label.points, str(code), label.text) for label, code in pairs)
