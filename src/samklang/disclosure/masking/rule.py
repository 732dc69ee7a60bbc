"""A rule of masking: what is looked for, and the plain word that takes its place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from samklang.values import Language, Text


@dataclass(frozen=True)
class Rule:
    """Whatever `find` matches becomes `word`, apart from what its group `keep` holds, which stays before it."""

    word: Text
    find: re.Pattern[str]

    def apply(self, text: str, language: Language) -> tuple[str, int]:
        """`text` with every match masked, and how many there were."""
        word = f"[{self.word.in_(language)}]"
        return self.find.subn(lambda match: (match.groupdict().get("keep") or "") + word, text)
