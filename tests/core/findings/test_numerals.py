"""Numbers in a text are found as Danish and English write them, each in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samklang.findings.numerals import numerals, percent, plain, signed
from samklang.story import format as written
from samklang.values import LANGUAGES, Language

READ: list[tuple[Language, str, list[str]]] = [
    ("da", "26 af 34 ligger over", ["26", "34"]),
    ("da", "82 %, 3,5 og 7,0", ["82%", "3.5", "7"]),
    ("da", "1.697 læger", ["1697"]),
    ("da", "kl. 9.10–9.50", ["9.10", "9.50"]),
    ("da", "fra −3,5 til +5", ["-3.5", "+5"]),
    ("da", "WHO-5 på 8–10", ["5", "8", "10"]),
    ("da", "Den 13. januar 2027.", ["13", "2027"]),
    ("da", "Ring 00 00 00 07", ["00", "00", "00", "07"]),
    ("en", "1,697 doctors, 3.5 and 7.0", ["1697", "3.5", "7"]),
    ("en", "09:10, version 1.0.0", ["09:10", "1.0.0"]),
    ("en", "(-4 to 82%)", ["-4", "82%"]),
    ("en", "no number", []),
]


@pytest.mark.parametrize(("language", "words", "found"), READ)
def test_numbers_are_read_in_their_language(language: Language, words: str, found: list[str]) -> None:
    """Decimals, thousands, signs, percents and clocks, each in one form."""
    assert [each.value for each in numerals(words, language)] == found


def test_a_number_knows_where_it_stands() -> None:
    """Its place is that of what was written."""
    (found,) = numerals("om 82 % af", "da")
    assert "om 82 % af"[found.begins : found.ends] == "82 %"


@given(st.integers(-99_999, 99_999), st.sampled_from(LANGUAGES))
def test_what_the_story_writes_is_what_is_read(tenths: int, language: Language) -> None:
    """Each number of the story's own writing comes back in the form that a finding has."""
    value = tenths / 10
    for write, form in ((written.number, plain), (written.percent, percent)):
        assert [each.value for each in numerals(write(abs(value), language), language)] == [form(abs(value))]
    assert [each.value for each in numerals(written.signed(value, language), language)] == [signed(value)]
