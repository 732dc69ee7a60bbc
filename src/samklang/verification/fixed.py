"""Samklang's own sentences hold a few numbers too ('on a scale from 1 to 10'); they are known by the words around."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from samklang.story.wording import phrases
from samklang.values import Language

_NAMES = ("SHA-256",)
"""Names that hold a digit and count nothing."""
_DIGIT = re.compile(r"[0-9]")


def without_fixed(words: str, language: Language) -> str:
    """`words` with the digits of Samklang's own sentences blanked, so that all others keep their places."""
    return _pattern(language).sub(lambda found: _DIGIT.sub(" ", found[0]), words)


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    longest_first = sorted(set(_pieces(language)), key=lambda piece: (-len(piece), piece))
    return re.compile("|".join(f"(?<![0-9.,]){re.escape(piece)}(?![0-9])" for piece in longest_first))


def _pieces(language: Language) -> Iterator[str]:
    """The stretches between the places of each sentence that hold a digit."""
    yield from _NAMES
    for both in phrases().values():
        for piece in re.split(r"\{\w+\}", both[language == "en"]):
            if _DIGIT.search(piece):
                yield piece.strip(" \u00a0.")
