"""Words in, values out: what a cell may hold."""

from __future__ import annotations

import pytest

from samklang.answers.vocabulary import ONE_TO_TEN, YES_NO, Entry, Unknown, Vocabulary, blank, folded
from samklang.values import Text

DEGREE = Vocabulary(
    [
        Entry(5, "5", Text(da="I meget høj grad …", en="To a very high degree")),
        Entry(4, "4", Text(da="I høj grad", en="To a high degree")),
        Entry(1, "1", Text(da="Slet ikke – aldrig", en="Not at all")),
    ]
)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("5", 5),
        (" 5.0 ", 5),
        ("5,0", 5),
        ("I meget høj grad …", 5),
        ("i meget høj grad...", 5),
        ("I MEGET\u00a0HØJ  GRAD…", 5),
        ("i meget ho\u0338j grad …".replace("o\u0338", "ø"), 5),
        ("to a high degree", 4),
        ("slet ikke - aldrig", 1),
        ("Slet\u200b ikke — aldrig", 1),
    ],
)
def test_a_value_goes_by_label_in_both_languages_and_by_code(raw: str, value: int) -> None:
    """Case, kinds of space, dash and ellipsis, and Excel's decimals make no difference."""
    assert DEGREE.read(raw) == value


@pytest.mark.parametrize("raw", ["5.5", "5.000", "55", "-5", "højgrad", "2"])
def test_what_is_not_a_value_is_never_guessed(raw: str) -> None:
    """Anything but a known word is refused, however near it comes."""
    with pytest.raises(Unknown, match="is not among its values"):
        DEGREE.read(raw)


def test_a_near_miss_is_named_in_the_cure() -> None:
    """The cure asks about the closest word and lists what is allowed, codes first."""
    with pytest.raises(Unknown) as caught:
        DEGREE.read("i højj grad")
    assert caught.value.cure == (
        "Did you mean 'I høj grad'? It may hold 5 (I meget høj grad …), 4 (I høj grad), 1 (Slet ikke – aldrig)"
    )


def test_a_long_list_of_values_is_cut_and_counted() -> None:
    """Seven values are listed, the rest are counted."""
    with pytest.raises(Unknown) as caught:
        ONE_TO_TEN.read("eleven")
    assert caught.value.cure == "It may hold 1, 2, 3, 4, 5, 6, 7 and 3 more"


def test_a_long_unknown_value_is_clipped() -> None:
    """A message repeats at most forty characters, on one line."""
    with pytest.raises(Unknown) as caught:
        DEGREE.read("lang\nsnak " * 20)
    assert str(caught.value) == f"'{('lang snak ' * 4)}…' is not among its values"


def test_a_word_with_two_meanings_is_refused_and_never_written() -> None:
    """Where a label of one value is the code of another, reading refuses it and writing gives the code."""
    twisted = Vocabulary([Entry(5, "5", Text(da="1", en="best")), Entry(1, "1", Text(da="ringest", en="worst"))])
    with pytest.raises(Unknown, match="'1' stands for two different answers") as caught:
        twisted.read("1")
    assert caught.value.cure == "Write the code: 5 (1), 1 (ringest)"
    assert twisted.word(5, "da") == "5"
    assert twisted.word(5, "en") == "best"


@pytest.mark.parametrize("raw", ["1", "1.0", "ja", "Ja", "YES", "x", "X", "sand", "TRUE"])
def test_a_tick_is_a_tick_in_many_ways(raw: str) -> None:
    """One, yes, a cross and true all mean chosen."""
    assert YES_NO.read(raw) is True


@pytest.mark.parametrize("raw", ["0", "0.0", "nej", "No", "FALSK", "False"])
def test_no_tick_is_said_in_many_ways(raw: str) -> None:
    """Nought, no and false all mean not chosen."""
    assert YES_NO.read(raw) is False


@pytest.mark.parametrize("raw", ["", " ", "\u00a0", "\u200b", "\ufeff \t"])
def test_what_cannot_be_seen_is_blank(raw: str) -> None:
    """Spaces and signs without width leave a cell blank."""
    assert blank(raw)


def test_folding_leaves_real_differences() -> None:
    """Accents and digits with decimals of their own still tell words apart."""
    assert folded("blå") != folded("bla")
    assert folded("5.25") == "5.25"
