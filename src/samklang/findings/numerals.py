"""The numbers in a text, as Danish and English write them, each in one form that can be compared.

26 is '26', 1.697 (Danish) '1697', 7,0 '7', '82 %' '82%', '+5' '+5', '−3,5' '-3.5'. What is no quantity keeps its
own form: a clock '9.10', a version '1.0.0', a phone number's '00'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from samklang.values import Language, rounded

_NUMBER = re.compile(r"((?<![^\s(])[+−-])?([0-9]+(?:[.,:][0-9]+)*)([\u00a0 ]?%)?")
_QUANTITY = {
    "da": re.compile(r"((?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+)|[0-9]+)(?:,([0-9]+))?"),
    "en": re.compile(r"((?:[1-9][0-9]{0,2}(?:,[0-9]{3})+)|[0-9]+)(?:\.([0-9]+))?"),
}


@dataclass(frozen=True)
class Numeral:
    """A number in a text: its comparable form, and where it stands."""

    value: str
    begins: int
    ends: int


def numerals(words: str, language: Language) -> Iterator[Numeral]:
    """Every number written in digits in `words`, in order."""
    for found in _NUMBER.finditer(words):
        sign = {"+": "+", "−": "-", "-": "-"}.get(found[1] or "", "")
        value = f"{sign}{_body(found[2], language)}{'%' if found[3] else ''}"
        yield Numeral(value, found.start(), found.end())


def _body(digits: str, language: Language) -> str:
    quantity = _QUANTITY[language].fullmatch(digits)
    if quantity is None:
        return digits
    whole = re.sub(r"[.,]", "", quantity[1])
    decimals = (quantity[2] or "").rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


def plain(value: float) -> str:
    """`value` as a text would hold it, with at most one decimal."""
    return f"{rounded(value, '0.1').normalize():f}"


def percent(value: float) -> str:
    """`value` as a percentage."""
    return f"{plain(value)}%"


def signed(value: float) -> str:
    """`value` with its sign in front; 0 has none."""
    return f"+{plain(value)}" if value > 0 else plain(value)
