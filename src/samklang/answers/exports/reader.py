"""What one cell of an export says, put into the words of our own table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Generic, Protocol, TypeVar

from samklang.answers.exports.headings import plain, squeezed
from samklang.answers.vocabulary import Entry, Unknown, Vocabulary, blank, folded
from samklang.package.questions import ChoicesQuestion
from samklang.values import Text

V = TypeVar("V")

UNDECIDED = "?"
"""What a mapping says of a word that nobody has decided about yet."""

_LABEL_CODE = re.compile(r"^(?P<label>.*?)\s*[(\[](?P<code>\d+)[)\]]$", re.DOTALL)
_CODE_LABEL = re.compile(r"^(?P<code>\d+)\s*(?:[-–—:.=)]\s*|\s)(?P<label>\D.*)$", re.DOTALL)
_CHOSEN = ("y", "x", "sand", "true", "valgt", "checked", "selected", "afkrydset", "✓", "✔")
_NOT_CHOSEN = ("n", "falsk", "false", "ikke valgt", "unchecked", "not selected", "ikke afkrydset")


@dataclass
class Reading:
    """The cells that a source's cell becomes; `coded` where a bare number had to be taken for an answer."""

    cells: dict[str, str] = field(default_factory=dict)
    unknown: list[tuple[str, Unknown]] = field(default_factory=list)
    coded: bool = False


class Reader(Protocol):
    """How the cells of one source are read; `values` are the mapping's translations, by folded word."""

    def read(self, raw: str, values: Mapping[str, str]) -> Reading:
        """What `raw`, which is not blank, says."""
        ...

    def accepts(self, word: str) -> bool:
        """Whether a mapping may translate something to `word`."""
        ...


@dataclass(frozen=True)
class Word(Generic[V]):
    """One value: a label, a code, or both together, where the label decides."""

    codes_may_differ: ClassVar[bool] = True

    column: str
    vocabulary: Vocabulary[V]

    def read(self, raw: str, values: Mapping[str, str]) -> Reading:
        """The value's code."""
        said = translated(raw, values)
        if blank(said):
            return Reading()
        reasons: list[Unknown] = []
        for word in self._candidates(plain(said)):
            try:
                code = self.vocabulary.word(self.vocabulary.read(word), None)
            except Unknown as unknown:
                reasons.append(unknown)
            else:
                bare = said == raw and folded(word) == code and code.isdigit()
                return Reading({self.column: code}, coded=bare and self.codes_may_differ)
        return Reading(unknown=[(raw, reasons[0])])

    def accepts(self, word: str) -> bool:
        """Whether it is one of the values."""
        return not self.read(word, {}).unknown

    def _candidates(self, said: str) -> Iterator[str]:
        """What may be looked up: all of it, the label by itself, the code by itself where it counts."""
        yield said
        if parts := _LABEL_CODE.match(said) or _CODE_LABEL.match(said):
            yield parts["label"]
            if self._code_counts(parts["label"]):
                yield parts["code"]

    def _code_counts(self, label: str) -> bool:
        """A label that is not ours may mean anything, whatever its code."""
        return blank(label)


@dataclass(frozen=True)
class Number(Word[V]):
    """A rating: the number counts, and what a tool writes beside it ("10 (meget)") is decoration."""

    codes_may_differ: ClassVar[bool] = False

    def _code_counts(self, label: str) -> bool:  # noqa: ARG002 (whatever the label)
        return True


@dataclass(frozen=True)
class Tick(Word[bool]):
    """One thing chosen or not: a tick in any tool's words, or the thing's own words."""

    codes_may_differ: ClassVar[bool] = False


def ticks(text: Text) -> Vocabulary[bool]:
    """The words of a tick; `text` stands in the cell where a program repeats what was chosen."""
    return Vocabulary(
        [
            Entry(True, "1", Text(da="ja", en="yes"), also=(*_CHOSEN, text.da, text.en)),
            Entry(False, "0", Text(da="nej", en="no"), also=_NOT_CHOSEN),
        ]
    )


@dataclass(frozen=True)
class Several:
    """All that was chosen in one cell, joined by semicolon, comma, line or space; labels may hold commas."""

    question: ChoicesQuestion

    def read(self, raw: str, values: Mapping[str, str]) -> Reading:
        """1 for each option that the cell names and 0 for the others."""
        reading, chosen = Reading(), set[str]()
        for piece in self._pieces(raw, values):
            keys = self._keys(piece, values)
            if keys is None:
                reading.unknown.append((piece, self._unknown(piece)))
            else:
                chosen.update(keys)
        for option in self.question.options if chosen else ():
            reading.cells[f"{self.question.key}.{option.key}"] = str(int(option.key in chosen))
        return reading

    def accepts(self, word: str) -> bool:
        """Whether it is one of the options."""
        return bool(self._keys(word, {}))

    def _pieces(self, raw: str, values: Mapping[str, str]) -> Iterator[str]:
        """The longest runs between separators that name an option, so that a comma in a label does not part it."""
        runs = re.split(r"([;,|\n])", raw)
        start = 0
        while start < len(runs):
            ends = range(len(runs), start, -2)
            known = (end for end in ends if self._keys("".join(runs[start:end]), values) is not None)
            end = next(known, start + 1)
            yield from self._spaced("".join(runs[start:end]), values)
            start = end + 1

    def _spaced(self, piece: str, values: Mapping[str, str]) -> Iterator[str]:
        """`piece`, or its words where each of them is an option's code; nothing if it is blank."""
        words = piece.split()
        if self._keys(piece, values) is None and all(self._keys(word, values) is not None for word in words):
            yield from words
        else:
            yield " ".join(words)

    def _keys(self, piece: str, values: Mapping[str, str]) -> frozenset[str] | None:
        """The option that `piece` names, none where the mapping says that it is no answer; None if unknown."""
        if values.get(folded(piece)) == "":
            return frozenset()
        said = squeezed(translated(piece, values))
        keys = frozenset(o.key for o in self.question.options if said in map(squeezed, (o.key, o.text.da, o.text.en)))
        return keys if said and len(keys) == 1 else None

    def _unknown(self, piece: str) -> Unknown:
        options = Vocabulary(Entry(option.key, option.key, option.text) for option in self.question.options)
        try:
            options.read(piece)
        except Unknown as unknown:
            return unknown
        return Unknown(f"'{piece}' stands for two different answers", "Translate it in the mapping")


@dataclass(frozen=True)
class Verbatim:
    """Words of one's own, as they stand."""

    column: str

    def read(self, raw: str, values: Mapping[str, str]) -> Reading:
        """The words."""
        said = translated(raw, values)
        return Reading() if blank(said) else Reading({self.column: said})

    def accepts(self, word: str) -> bool:  # noqa: ARG002 (words of one's own)
        """Any words will do."""
        return True


def translated(raw: str, values: Mapping[str, str]) -> str:
    """What the mapping says for `raw`, or `raw` itself."""
    said = values.get(folded(raw), UNDECIDED)
    return raw if said == UNDECIDED else said
