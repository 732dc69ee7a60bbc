"""The words a cell may hold and what each means: labels in both languages, and codes."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from samklang.values import Language, Text

V = TypeVar("V")

LISTED = 7
"""How many allowed values a cure lists before it says how many more there are."""

CLIPPED = 40
"""How many characters of an unknown value a message repeats."""

_LOOKALIKES = str.maketrans({"‐": "-", "‑": "-", "–": "-", "—": "-", "’": "'", "‘": "'", "”": '"', "“": '"'})


def folded(raw: str) -> str:
    """`raw` without the differences nobody sees: case, space, dash and quote, and Excel's `5.0` for `5`."""
    visible = "".join(sign for sign in raw if unicodedata.category(sign) != "Cf")
    words = unicodedata.normalize("NFKC", visible).translate(_LOOKALIKES).casefold().split()
    plain = " ".join(words).replace(" ...", "...")
    return re.sub(r"^(\d+)[.,]00?$", r"\1", plain)


def blank(raw: str) -> bool:
    """Whether nothing can be seen in `raw`."""
    return not folded(raw)


@dataclass(frozen=True)
class Entry(Generic[V]):
    """A value, the code that stands for it in a table, and the words it goes by."""

    value: V
    code: str
    label: Text
    also: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every way to write the value."""
        return (self.label.da, self.label.en, self.code, *self.also)

    @property
    def shown(self) -> str:
        """The code, and the label beside it where that says more."""
        return self.code if self.label.da == self.code else f"{self.code} ({self.label.da})"


class Unknown(ValueError):  # noqa: N818 (it is a finding about a word, not a failure)
    """A cell that means nothing, or two things; `cure` says what it may hold."""

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message)
        self.cure = cure


class Vocabulary(Generic[V]):
    """Every word that a column's cells may hold."""

    def __init__(self, entries: Iterable[Entry[V]]) -> None:
        self._entries = {entry.value: entry for entry in entries}
        self._spelled: dict[str, str] = {}
        self._meanings: dict[str, set[V]] = defaultdict(set)
        for entry in self._entries.values():
            for word in entry.words:
                self._spelled.setdefault(folded(word), word)
                self._meanings[folded(word)].add(entry.value)

    def read(self, raw: str) -> V:
        """The value that `raw` stands for; Unknown if there is none, or more than one."""
        match tuple(self._meanings.get(folded(raw), ())):
            case (value,):
                return value
            case ():
                raise Unknown(f"{_clipped(raw)} is not among its values", self._cure(raw))
            case _:
                message = f"{_clipped(raw)} stands for two different answers"
                raise Unknown(message, f"Write the code: {self._listed()}")

    def word(self, value: V, language: Language | None) -> str:
        """How `value` is written: its label; its code if `language` is None or the label has two meanings."""
        entry = self._entries[value]
        if language is None or len(self._meanings[folded(entry.label.in_(language))]) > 1:
            return entry.code
        return entry.label.in_(language)

    def _cure(self, raw: str) -> str:
        near = difflib.get_close_matches(folded(raw), self._spelled, n=1, cutoff=0.75)
        question = f"Did you mean '{self._spelled[near[0]]}'? " if near else ""
        return f"{question}It may hold {self._listed()}"

    def _listed(self) -> str:
        shown = [entry.shown for entry in self._entries.values()]
        more = f" and {len(shown) - LISTED} more" if len(shown) > LISTED else ""
        return ", ".join(shown[:LISTED]) + more


def _clipped(raw: str) -> str:
    plain = " ".join(raw.split())
    return f"'{plain}'" if len(plain) <= CLIPPED else f"'{plain[:CLIPPED]}…'"


YES_NO: Vocabulary[bool] = Vocabulary(
    [
        Entry(True, "1", Text(da="ja", en="yes"), also=("x", "sand", "true")),
        Entry(False, "0", Text(da="nej", en="no"), also=("falsk", "false")),
    ]
)
"""What a tick may look like."""

ONE_TO_TEN: Vocabulary[int | str] = Vocabulary(
    Entry(number, str(number), Text(da=str(number), en=str(number))) for number in range(1, 11)
)
"""The whole numbers a rating may be."""
