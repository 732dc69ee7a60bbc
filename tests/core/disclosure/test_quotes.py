"""Free text reaches the wall masked, approved, and only where enough have written (R14)."""

from __future__ import annotations

import pytest

from cast import asked, package
from samklang.answers.model import NOT_ANSWERED, Answers
from samklang.disclosure.masking import Masked, Masker
from samklang.disclosure.quotes import LEAST_TEXTS, Ruling, moderate, proposals
from samklang.findings import Finding, Policy, Quote, Quotes
from samklang.pipeline import propose, release
from samklang.story.wording import REASONS
from samklang.values import Occasion

SAID = ("Jeg ringer til Agnete", "Pauser", "Pauser", "Motion", "Musik", "Kaffe med Bo")
MASKER = Masker(("Agnete Holm", "Bo Kjær"))


def wave(n: int, written: int) -> Answers:
    """`n` answers, `written` of them with words of their own."""
    counts = {"ideas": {key: count for key, count in ((1, written), (NOT_ANSWERED, n - written)) if count}}
    return Answers("test-package", n, counts, {"ideas": SAID[:written]})


def found(n: int, written: int, approved: dict[str, tuple[Quote, ...]] | None, sensitivity: str = "opinion") -> Finding:
    """What the gate lets out about the text question."""
    asks = package(asked("ideas", "text", sensitivity))
    return release(asks, wave(n, written), None, Policy(), None, approved).measure("ideas")


def test_texts_that_read_alike_once_masked_stand_there_once() -> None:
    """The order is the one they came in, which a hash decided."""
    assert proposals(("Ring Agnete", "Pauser", "Ring Bo", "Pauser"), MASKER) == (
        Masked("Ring [navn]", 1),
        Masked("Pauser", 0),
    )


def test_a_ruling_lets_its_text_pass_masked_and_under_its_theme() -> None:
    """What a person wrote of their own is masked too; the same words again are no edit."""
    rulings = [
        Ruling("ideas", "Jeg ringer til [navn]", True, "Hjælp fra Agnete", "Jeg ringer til Bo"),
        Ruling("ideas", "Pauser", True, None, "Pauser"),
        Ruling("ideas", "Motion", False, "Krop"),
        Ruling("ideas", "Musik", None),
        Ruling("ideas", "Kaffe med Bo", True, " ", "Kaffe med en kollega"),
    ]
    moderated = moderate({"ideas": SAID}, rulings, MASKER)
    assert moderated.approved == {
        "ideas": (
            Quote(text="Jeg ringer til [navn]", theme="Hjælp fra [navn]"),
            Quote(text="Pauser"),
            Quote(text="Kaffe med en kollega", edited=True),
        )
    }
    assert (moderated.undecided, moderated.strange) == (1, ())


def test_texts_without_a_ruling_wait() -> None:
    """A row taken out of the table is a text that nobody decided on."""
    moderated = moderate({"ideas": SAID}, [Ruling("ideas", "Motion", True)], MASKER)
    assert moderated.approved == {"ideas": (Quote(text="Motion"),)}
    assert moderated.undecided == 4


def test_what_nobody_wrote_is_strange() -> None:
    """Neither other words nor another question's text can be slipped in."""
    rulings = [Ruling("ideas", "Opdigtet", True), Ruling("hopes", "Motion", True)]
    moderated = moderate({"ideas": SAID, "hopes": ()}, rulings, MASKER)
    assert moderated.approved == {"ideas": (), "hopes": ()}
    assert moderated.strange == tuple(rulings)


@pytest.mark.parametrize("other", [False, None])
def test_of_two_rulings_the_stricter_holds(other: bool | None) -> None:
    """Whichever comes first, a text that one row hides stays hidden."""
    shows, hides = Ruling("ideas", "Motion", True), Ruling("ideas", "Motion", other)
    for rulings in ([shows, hides], [hides, shows]):
        assert moderate({"ideas": SAID}, rulings, MASKER).approved == {"ideas": ()}


def test_a_table_in_the_other_language_is_about_the_same_texts() -> None:
    """A table made in English serves a kit in Danish, whose words the masks then are."""
    moderated = moderate({"ideas": SAID}, [Ruling("ideas", "Jeg ringer til [name]", True)], MASKER)
    assert moderated.approved == {"ideas": (Quote(text="Jeg ringer til [navn]"),)}


@pytest.mark.parametrize("sensitivity", ["health", "opinion", "fact"])
def test_approved_texts_are_shown_whatever_their_sensitivity(sensitivity: str) -> None:
    """In an order that question and text alone decide, however they were handed over."""
    quotes = tuple(Quote(text=text) for text in ("Pauser", "Motion", "Musik"))
    one = found(10, 5, {"ideas": quotes}, sensitivity)
    assert one == found(10, 5, {"ideas": quotes[::-1]}, sensitivity)
    assert one.withheld == ()
    (shown,) = one.shown
    assert isinstance(shown, Quotes)
    assert {quote.text for quote in shown.quotes} == {"Pauser", "Motion", "Musik"}


@pytest.mark.parametrize(
    ("n", "written", "approved", "reason"),
    [
        (9, 6, True, "texts_closed"),
        (10, 4, True, "few_texts"),
        (10, 5, None, "not_moderated"),
        (10, 5, False, "none_approved"),
    ],
)
def test_otherwise_nothing_is_shown_and_the_reason_said(
    n: int, written: int, approved: bool | None, reason: str
) -> None:
    """Ten answers, five texts and somebody's approval: without any one of them no text is in the release."""
    given = None if approved is None else {"ideas": (Quote(text="Pauser"),)} if approved else {}
    one = found(n, written, given)
    assert (one.shown, one.withheld) == ((), (reason,))


def test_the_reason_names_the_floor() -> None:
    """'Færre end fem' is the number the gate asks for."""
    assert LEAST_TEXTS == 5
    assert "Færre end fem" in REASONS["few_texts"].da
    assert "Fewer than five" in REASONS["few_texts"].en


def test_the_texts_to_read_are_proposed_under_the_same_floors() -> None:
    """A package may ask for more answers before anything is read."""
    asks, stricter = package(asked("ideas", "text")), package(asked("ideas", "text"), floors={"text_from": 12})
    occasion = Occasion(roster=("Bo Kjær",))
    assert propose(asks, wave(10, 4), occasion, Policy()) == {"ideas": "few_texts"}
    assert propose(stricter, wave(10, 6), occasion, Policy()) == {"ideas": "texts_closed"}
    proposed = propose(asks, wave(10, 6), occasion, Policy())["ideas"]
    assert [one.text for one in proposed if isinstance(one, Masked)][-1] == "Kaffe med [navn]"
