"""One text at a time through all the rules; the roster's names are the meeting's own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from samklang.disclosure.masking.names import names
from samklang.disclosure.masking.numbers import PROVIDER, STRUCTURED, speaks_of_providers
from samklang.disclosure.masking.places import places
from samklang.values import LANGUAGES, Language


@dataclass(frozen=True)
class Masked:
    """A text on one line in which `pieces` pieces were taken out."""

    text: str
    pieces: int


class Masker:
    """Masks texts for one meeting: its roster's names, and plain words in its language."""

    def __init__(self, roster: Iterable[str] = (), language: Language = "da") -> None:
        clinics, *towns = places()
        self._after = (clinics, *names(roster), *towns)
        self._language = language
        words = {rule.word for rule in (*STRUCTURED, PROVIDER, *self._after)}
        self._words = {f"[{word.in_(other)}]": f"[{word.in_(language)}]" for word in words for other in LANGUAGES}

    def mask(self, text: str) -> Masked:
        """`text` on one line and masked; masking it again changes nothing, or just the language of the masks."""
        masked, pieces = re.sub(r"\[[\w -]+\]", self._translated, " ".join(text.split())), 0
        rules = (*STRUCTURED, *((PROVIDER,) if speaks_of_providers(masked) else ()), *self._after)
        for rule in rules:
            masked, found = rule.apply(masked, self._language)
            pieces += found
        return Masked(masked, pieces)

    def _translated(self, found: re.Match[str]) -> str:
        return self._words.get(found[0], found[0])
