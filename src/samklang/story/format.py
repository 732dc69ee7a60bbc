"""Numbers, dates and lists as Danish and English readers expect them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from samklang.values import Language, rounded

NBSP = "\u00a0"
MINUS = "−"

_WEEKDAYS = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "da": [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def number(value: float, language: Language) -> str:
    """`value` with at most one decimal and thousands set apart: 1697 → '1.697', 58.1 → '58,1' in Danish."""
    exact = rounded(value, "0.1")
    text = f"{exact:,.0f}" if exact == exact.to_integral_value() else f"{exact:,.1f}"
    return _localised(text, language)


def one_decimal(value: float, language: Language) -> str:
    """`value` with exactly one decimal: 7 → '7,0' in Danish."""
    return _localised(f"{rounded(value, '0.1'):,.1f}", language)


_SPELLED = {"da": ("to", "tre", "fire", "fem"), "en": ("two", "three", "four", "five")}


def spelled(value: int, language: Language) -> str:
    """A small count in words, as it stands in a sentence: 3 → 'tre'; figures outside two to five."""
    return _SPELLED[language][value - 2] if 2 <= value <= 5 else str(value)


def signed(value: float, language: Language) -> str:
    """`value` with its sign in front, a true minus: '+5', '−3,5', '0'."""
    sign = "+" if value > 0 else MINUS if value < 0 else ""
    return sign + number(abs(value), language)


def percent(value: float, language: Language) -> str:
    """A percentage: '82 %' with a space that does not break in Danish, '82%' in English."""
    return f"{number(value, language)}{NBSP if language == 'da' else ''}%"


def date(value: datetime.date, language: Language) -> str:
    """'onsdag den 13. januar 2027' or 'Wednesday 13 January 2027'."""
    weekday = _WEEKDAYS[language][value.weekday()]
    month = _MONTHS[language][value.month - 1]
    if language == "da":
        return f"{weekday} den {value.day}.{NBSP}{month} {value.year}"
    return f"{weekday} {value.day} {month} {value.year}"


def clock(start: datetime.time, minutes: int, language: Language) -> str:
    """The time `minutes` after `start`, round the clock: '9.10' in Danish, '09:10' in English."""
    total = (start.hour * 60 + start.minute + minutes) % (24 * 60)
    hour, minute = divmod(total, 60)
    return f"{hour}.{minute:02}" if language == "da" else f"{hour:02}:{minute:02}"


def listed(words: Sequence[str], language: Language) -> str:
    """'a', 'a og b', 'a, b og c'."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {'og' if language == 'da' else 'and'} {words[-1]}"


def capital(words: str) -> str:
    """`words` with a capital first letter, the rest untouched."""
    return words[:1].upper() + words[1:]


def quoted(words: str, language: Language) -> str:
    """`words` in the language's quotation marks."""
    return f"”{words}”" if language == "da" else f"“{words}”"


def _localised(text: str, language: Language) -> str:
    if language == "en":
        return text
    return text.translate(str.maketrans(",.", ".,"))
