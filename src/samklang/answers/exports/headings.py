"""Headings made comparable: the same question is found under its key, its words, or its words with a number."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

_TAG = re.compile(r"<[^<>]*>")
_CHOICE = re.compile(r"\(\s*choice\s*=")
_NUMBER = re.compile(r"^\s*(?:q|spm|spørgsmål|question)?\.?\s*\d+[a-z]?\s*[.):]\s*(?=\D)", re.IGNORECASE)
_CODE = re.compile(r"^\s*\w+(?:\[\w+\])?\s*[.:]\s+")


def plain(words: str) -> str:
    """`words` without markup, on one line."""
    return " ".join(html.unescape(_TAG.sub(" ", words)).split())


def squeezed(words: str) -> str:
    """Only the letters and digits of `words`, in lower case; "" if there are none.

    So `joy-factors.enough-time`, `joy_factors/enough_time` and `joyfactors[enoughtime]` are one heading.
    """
    folded = unicodedata.normalize("NFKC", plain(words)).casefold()
    return "".join(sign for sign in _CHOICE.sub(" ", folded) if sign.isalnum())


def spellings(heading: str) -> Iterator[str]:
    """The ways in which `heading` may name a question: whole, without number or code, without its groups."""
    for words in (heading, _NUMBER.sub("", heading), _CODE.sub("", heading)):
        steps = words.split("/")
        yield from (squeezed("/".join(steps[place:])) for place in range(len(steps)))


def listed(names: str) -> frozenset[str]:
    """Headings written one after the other, with a bar or a new line between them, as `squeezed` makes them."""
    return frozenset(squeezed(name) for line in names.splitlines() for name in line.split("|")) - {""}
