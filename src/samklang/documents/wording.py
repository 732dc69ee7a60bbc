"""The few words a document says of its own: headings in the notes, and the language's tag."""

from __future__ import annotations

from samklang.values import Language, Text

SAY = Text(da="Sig", en="Say")
ASK = Text(da="Spørg", en="Ask")
LATE = Text(da="Når tiden er knap", en="When time is short")

LANGUAGE_TAG: dict[Language, str] = {"da": "da-DK", "en": "en-GB"}
"""How file formats name the two languages, so that spelling is checked and read aloud in the right one."""

PERCENT: dict[str, str] = {"da-DK": '0"\u00a0%"', "en-GB": '0"%"'}
"""A whole percent as a number format: Danish has a space before the sign."""

MINUTES = "min."
"""Minutes, short; the same in both languages."""
