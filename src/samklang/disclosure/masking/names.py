"""The roster's names: whole or in parts, in the genitive, and as initials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from samklang.disclosure.masking.rule import Rule
from samklang.values import Text

_TITLES = frozenset({"dr", "læge", "overlæge", "speciallæge", "prof", "professor", "ph", "phd"})
_PARTICLES = frozenset({"af", "da", "de", "den", "der", "von", "van", "the", "og"})
_ALSO_WORDS = frozenset({"hans", "bent", "mark", "dan", "bjørn", "stig", "rune", "liv", "sol", "ask", "asker", "falk"})
"""First names that are words when written small."""
_ALSO_ABBREVIATIONS = re.compile(
    "AI|AL|AF|AT|BS|BT|CT|DK|DR|EL|EN|ET|EU|GP|HR|IT|KL|MR|NB|OG|OK|PC|PS|RS|TV|UK|US|VI|ALT|DET|DEN|EKG|KOL|PLO|DGE"
)
_GENITIVE = r"(?:['’´`]?s|['’´`])?"


def names(roster: Iterable[str]) -> list[Rule]:
    """One rule for all names in `roster`, whole names before their parts; none for an empty roster."""
    people = [person for person in map(_parts, roster) if person]
    wholes = dict.fromkeys(_whole(person) for person in sorted(people, key=len, reverse=True))
    parts = dict.fromkeys(pattern for person in people for pattern in _in_part(person))
    if not people:
        return []
    return [Rule(Text(da="navn", en="name"), re.compile("|".join((*wholes, *sorted(parts, key=len, reverse=True)))))]


def _parts(person: str) -> list[str]:
    """'dr. Anne-Marie von Holm' as ['Anne-Marie', 'Holm']."""
    words = [word.strip(".,;") for word in person.split()]
    return [word for word in words if word and word.casefold() not in _TITLES | _PARTICLES]


def _whole(person: list[str]) -> str:
    """The whole name, however its letters are written."""
    spaced = r"\s+".join(map(re.escape, person))
    return rf"(?i:(?<!\w){spaced}{_GENITIVE}(?!\w))"


def _in_part(person: list[str]) -> Iterator[str]:
    """Each part with a capital, the first name small, and the initials."""
    initials = "".join(part[0].upper() for part in person if part[0].isalpha())
    pieces = dict.fromkeys(piece for name in person for piece in (name, *name.split("-")))
    for part in (piece for piece in pieces if len(piece) > 1):
        yield rf"(?<!\w)(?:{re.escape(part)}|{re.escape(part.upper())}){_GENITIVE}(?!\w){_following(initials)}"
    if len(person[0]) > 3 and person[0].casefold() not in _ALSO_WORDS:
        yield rf"(?<!\w){re.escape(person[0].lower())}{_GENITIVE}(?!\w)"
    if len(initials) > 1:
        yield from _initials(initials)


def _following(initials: str) -> str:
    """The initial of one of the person's names after another, as in 'Agnete H.'; a bare I is a word."""
    any_of = "|".join(rf"{letter}\." if letter == "I" else rf"{letter}\.?" for letter in dict.fromkeys(initials))
    return rf"(?: (?:{any_of})(?!\w))?"


def _initials(initials: str) -> Iterator[str]:
    """'A.H.', 'A. H.' and 'AH', of all names and of the first and last."""
    for letters in dict.fromkeys((initials, initials[0] + initials[-1])):
        dotted = r"\. ?".join(letters)
        yield rf"(?<!\w){dotted}(?:\.?['’]?s|\.)?(?!\w)"
        if not _ALSO_ABBREVIATIONS.fullmatch(letters):
            yield rf"(?<!\w){letters}(?:['’]?s)?(?!\w)"
