"""Where an answer can go: every column of a package's table, the headings it goes by, and how its cells are read."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from samklang.answers.exports.headings import spellings, squeezed
from samklang.answers.exports.reader import Number, Reader, Several, Tick, Verbatim, Word, ticks
from samklang.answers.form import SOLO, Form, Part, Picks, Points, form_of
from samklang.package.instruments import InstrumentItem
from samklang.package.model import MeetingPackage
from samklang.package.questions import (
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Item,
    Option,
    Question,
    RatingQuestion,
)
from samklang.values import Text

Line = Item | Option | InstrumentItem

_FIRST_SENTENCE = re.compile(r"^.*?[.?!…](?=\s|$)")


@dataclass(frozen=True)
class Target:
    """A column of our own table, or a question of several whose answers stand together in one cell.

    `names` are headings that can mean nothing else; `short` are those without the question before them.
    """

    column: str
    question: str
    label: str
    reader: Reader
    names: frozenset[str]
    short: frozenset[str] = frozenset()

    @property
    def joined(self) -> bool:
        """Whether one cell holds several answers."""
        return isinstance(self.reader, Several)

    @property
    def ticked(self) -> bool:
        """Whether its cells say chosen or not."""
        return isinstance(self.reader, Tick)


class Targets:
    """Every place of one package where an answer can go."""

    def __init__(self, package: MeetingPackage) -> None:
        self.package = package
        self.form: Form = form_of(package)
        self.by_column = {target.column: target for target in self._all()}

    def called(self, headings: Iterable[str]) -> frozenset[str]:
        """The columns that `headings` of one source name; short names count where no full one is met."""
        whole = {squeezed(heading) for heading in headings}
        every = {spelling for heading in headings for spelling in spellings(heading)}
        named = frozenset(column for column, target in self.by_column.items() if target.names & every)
        return named or frozenset(column for column, target in self.by_column.items() if target.short & whole)

    def of(self, question: str) -> tuple[str, ...]:
        """The columns of our table that hold the answers to `question`, in order."""
        return tuple(c for c, target in self.by_column.items() if target.question == question and not target.joined)

    def unfed(self, fed: Container[str]) -> tuple[str, ...]:
        """The columns of our table that get nothing when those of `fed` get something."""
        asked = [question for question in self.questions if question not in fed]
        return tuple(column for question in asked for column in self.of(question) if column not in fed)

    @property
    def labels(self) -> dict[str, str]:
        """What each column asks, on one line, in Danish."""
        return {column: target.label for column, target in self.by_column.items()}

    @property
    def questions(self) -> tuple[str, ...]:
        """What is asked, in order: the keys of questions, and `solo` where it is asked."""
        return tuple(dict.fromkeys(target.question for target in self.by_column.values()))

    def _all(self) -> Iterator[Target]:
        if self.package.questionnaire.solo is not None:
            text = self.package.questionnaire.solo.text
            yield Target(SOLO, SOLO, text.da, Tick(SOLO, ticks(text)), _squeezed([SOLO, *_words(text)]))
        for part in self.form.parts:
            yield from self._of_part(part)

    def _of_part(self, part: Part) -> Iterator[Target]:
        question, heads = part.question, list(self._heads(part.question))
        for column, line in zip(part.columns, self._lines(question), strict=True):
            names, short = _named(heads, line)
            label = (line or question).text.da
            yield Target(column, question.key, label, _reader(part, column, line), names, short)
        if isinstance(question, ChoicesQuestion):
            label = f"{question.text.da} (alle svar i én kolonne)"
            yield Target(question.key, question.key, label, Several(question), _squeezed(heads))

    def _heads(self, question: Question) -> Iterator[str]:
        """What a question may be called: its key, its words, or only the first sentence of them."""
        yield question.key
        yield from _words(question.text)
        yield from (found[0] for words in _words(question.text) if (found := _FIRST_SENTENCE.match(words)))
        if isinstance(question, InstrumentQuestion):
            yield from _words(self.package.instruments[question.instrument].stem)

    def _lines(self, question: Question) -> Sequence[Line | None]:
        """What each of a question's columns asks; None where the question itself does."""
        match question:
            case InstrumentQuestion():
                return self.package.instruments[question.instrument].items
            case ChoicesQuestion():
                return question.options
            case GridQuestion() | RatingQuestion(items=(_, *_)):
                return question.items
            case _:
                return (None,)


def _named(heads: list[str], line: Line | None) -> tuple[frozenset[str], frozenset[str]]:
    if line is None:
        return _squeezed(heads), frozenset()
    tails = [line.key, *_words(line.text)]
    return _squeezed(f"{head} {tail}" for head in heads for tail in tails), _squeezed(tails)


def _reader(part: Part, column: str, line: Line | None) -> Reader:
    match part:
        case Picks() if isinstance(part.question, RatingQuestion):
            return Number(column, part.vocabulary)
        case Picks():
            return Word(column, part.vocabulary)
        case Points():
            return Word(column, part.vocabulary)
        case _ if line is not None:
            return Tick(column, ticks(line.text))
        case _:
            return Verbatim(column)


def _words(text: Text) -> list[str]:
    return [text.da, text.en]


def _squeezed(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(squeezed, names)) - {""}
