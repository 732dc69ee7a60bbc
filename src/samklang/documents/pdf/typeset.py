"""The typesetter: one compiler for all sheets, with the theme's fonts and nothing of the machine's."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from samklang.documents.theme import FONTS
from samklang.story.sheets.model import Handout

TEMPLATE = Path(__file__).parent / "sheet.typ"
SCALES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""The sizes of type that are tried, relative to the template's own."""
MISSING = "\u25a1"
"""What stands for a letter that the fonts do not have: an accessible file may not hold one nobody can see."""

_TOO_FULL = "panicked"
_LATIN = 0xFF  # the last of the letters that every font of ours has
_UNSEEN = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def typeset(sheet: Handout) -> bytes:
    """`sheet` in the largest type with which its pages fit; in the smallest, come what may."""
    words: Any = {**sheet.model_dump(mode="json"), "title": sheet.title}
    while True:
        try:
            return _largest(json.dumps(words, ensure_ascii=False))
        except typst.TypstError as error:
            shown = _without(words, _unseen(str(error)))
            if shown == words:
                raise
            words = shown


def _unseen(fault: str) -> set[str]:
    """The letters a fault says no font has, small ones too, for they may have been made large; never plain ones."""
    found = _UNSEEN.search(fault)
    text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found["text"]) if found is not None else ""
    return {letter for letter in text + text.lower() if ord(letter) > _LATIN or not letter.isprintable()}


def _without(words: Any, letters: set[str]) -> Any:
    """The same words with every one of `letters` replaced."""
    if isinstance(words, dict):
        return {key: _without(value, letters) for key, value in words.items()}
    if isinstance(words, list):
        return [_without(value, letters) for value in words]
    return "".join(MISSING if letter in letters else letter for letter in words) if isinstance(words, str) else words


def _largest(words: str) -> bytes:
    for scale in SCALES[:-1]:
        try:
            return _compile(words, scale, strict=True)
        except typst.TypstError as error:
            if _TOO_FULL not in str(error):
                raise
    return _compile(words, SCALES[-1], strict=False)


def _compile(words: str, scale: float, *, strict: bool) -> bytes:
    inputs = {"sheet": words, "scale": str(scale), "strict": "yes" if strict else "no"}
    made = _compiler().compile(format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
    assert isinstance(made, bytes)
    return made


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
    return typst.Compiler(str(TEMPLATE), font_paths=fonts, ignore_system_fonts=True)
