"""The fixed phrases: whole in both languages, and the verdicts held word by word."""

from __future__ import annotations

import string
from typing import get_args

import pytest

from samklang.findings import Caveat, Policy, Reason, Verdict
from samklang.story.wording import CAVEATS, REASONS, VERDICTS, phrase, phrases


def places(pattern: str) -> set[str]:
    """The names of a pattern's places."""
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}


@pytest.mark.parametrize("name", sorted(phrases()))
def test_a_phrase_has_the_same_places_in_both_languages(name: str) -> None:
    """No figure is said in one language and lost in the other."""
    danish, english = phrases()[name]
    assert places(danish) == places(english)


def test_a_phrase_is_filled_in_the_language_asked_for() -> None:
    """The pattern's places take the values given."""
    assert phrase("count_of", "da", count=3, n=9) == "3 af 9"
    assert phrase("count_of", "en", count=3, n=9) == "3 of 9"


def test_the_vocabulary_is_complete() -> None:
    """Every verdict, caveat and reason that a finding may carry has its words."""
    assert set(VERDICTS) == set(get_args(Verdict))
    assert set(CAVEATS) == set(get_args(Caveat))
    assert set(REASONS) == set(get_args(Reason))


@pytest.mark.parametrize("reason", get_args(Reason))
def test_a_reason_names_only_floors_of_the_policy(reason: Reason) -> None:
    """The number in a reason is the floor in force."""
    for language in ("da", "en"):
        assert places(REASONS[reason].in_(language)) <= set(Policy.model_fields)


@pytest.mark.parametrize(
    ("verdict", "danish", "english"),
    [
        ("too_few", "for få svar til at sige noget sikkert", "too few answers to say anything certain"),
        ("better", "tydeligt bedre", "clearly better"),
        ("worse", "tydeligt ringere", "clearly worse"),
        ("no_certain", "ingen sikker ændring", "no certain change"),
        (
            "maybe_better",
            "peger mod en bedring, men det kan være tilfældigt",
            "points to an improvement, but it may be chance",
        ),
        (
            "maybe_worse",
            "peger mod en forværring, men det kan være tilfældigt",
            "points to a decline, but it may be chance",
        ),
    ],
)
def test_the_verdicts_are_the_ones_agreed_on(verdict: Verdict, danish: str, english: str) -> None:
    """Title, notes, alt text and minutes all take these words, and no others."""
    assert (VERDICTS[verdict].da, VERDICTS[verdict].en) == (danish, english)
