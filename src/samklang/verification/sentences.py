"""Judges the numbers in a text: each must be known, and those that stand together must belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from samklang.findings.numerals import Numeral, numerals
from samklang.values import Language
from samklang.verification.fixed import without_fixed
from samklang.verification.sayable import Row, Sayable

_END = re.compile(r"(?<=[.!?])\s+(?=[^a-zæøå0-9])|\n")
_OF = re.compile(r"[ \u00a0](?:af|of)[ \u00a0]")
_A_ROW = 3
"""So many percents in one sentence are those of one whole, in its order; two may be the best and the worst."""


def strange(
    words: str, language: Language, may: Sayable, begins: set[str]
) -> Iterator[tuple[Numeral, Literal["unknown", "apart"]]]:
    """The numbers in `words` that `may` does not know, and those it knows but not together."""
    masked = without_fixed(words, language)
    known = numerals(words, language)
    found = [each for each in known if masked[each.begins : each.ends] == words[each.begins : each.ends]]
    unknown = [each for each in found if not may.in_text(each.value) and each.value not in begins]
    for each in unknown:
        yield each, "unknown"
    if not unknown:
        for each in (*_apart(words, found, may), *_out_of_row(words, found, may)):
            yield each, "apart"


def _apart(words: str, found: Sequence[Numeral], may: Sayable) -> Iterator[Numeral]:
    """'26 af 34' and '26 · 76 %' that are no count of that whole, or not that share."""
    for one, other in pairwise(found):
        both = (one.value, other.value)
        known = _together(words[one.ends : other.begins], other, may)
        if known is not None and both not in known and not set(both) <= may.own:
            yield Numeral("", one.begins, other.ends)


def _together(between: str, other: Numeral, may: Sayable) -> set[tuple[str, str]] | None:
    """The pairs that two numbers with these words between them must be one of; None where they say no such thing."""
    if _OF.fullmatch(between) and not other.value.endswith("%"):
        return may.pairs
    return may.shares if between == " · " and other.value.endswith("%") else None


def _out_of_row(words: str, found: Sequence[Numeral], may: Sayable) -> Iterator[Numeral]:
    """Sentences of percents that are no row of one whole; each is told by its first and last."""
    ends = [match.start() for match in _END.finditer(words)] + [len(words)]
    begin = 0
    for end in ends:
        sentence = [each for each in found if begin <= each.begins < end]
        begin = end
        shares = [each for each in sentence if each.value.endswith("%")]
        if len(shares) >= _A_ROW and not {each.value for each in shares} <= may.own:
            told = [(_before(sentence, each), each.value) for each in shares]
            if not any(_inside(told, row) for row in may.rows):
                yield Numeral("", shares[0].begins, shares[-1].ends)


def _before(sentence: Sequence[Numeral], share: Numeral) -> str | None:
    """The number before `share` in its sentence, None where it is the first."""
    index = sentence.index(share)
    return sentence[index - 1].value if index else None


def _inside(told: Sequence[tuple[str | None, str]], row: Row) -> bool:
    """Whether `told` is a stretch of `row`, each percent after the number that belongs to it."""
    return any(
        all(
            share == known and (lead is None or before is None or before == lead)
            for (before, share), (lead, known) in zip(told, row[start:], strict=False)
        )
        for start in range(len(row) - len(told) + 1)
    )
