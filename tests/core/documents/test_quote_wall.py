"""Quotes on a slide: a card each, a name over each theme, and nothing cut however long they are."""

from __future__ import annotations

from typing import Any

import pytest

from reading import opened, texts
from samklang.documents.pptx.deck import build
from samklang.documents.pptx.stage import Overflow
from samklang.story.model import Notes, QuoteGroup, QuoteWall, Scene
from scenes import every_scene

FOOT = 6_400_000
"""Where the source line of the built-in theme begins, in EMU, or a little below."""
LONG = "Jeg prøver at fordele arbejdsopgaverne mellem kollegerne, så der bliver tid til pauser. "


def deck(*groups: QuoteGroup, closing: str | None = None) -> tuple[Any, tuple[Overflow, ...]]:
    """The only slide of a deck with this wall, and what had to be cut."""
    content = QuoteWall(groups=groups, alt="Læst op.", closing=closing)
    scene = Scene(key="a", section="A", title="12 af jer har skrevet", subtitle="Under", content=content, notes=Notes())
    made, cut = build(every_scene().model_copy(update={"scenes": (scene,)}), None)
    return opened(made).slides[0], cut


def named(on: Any, name: str) -> list[Any]:
    """The shapes whose name begins so."""
    return [shape for shape in on.shapes if shape.name.rpartition(" ")[0] == name]


def group(heading: str, *quotes: str) -> QuoteGroup:
    """Quotes on a theme."""
    return QuoteGroup(heading=heading, quotes=quotes)


def test_each_theme_is_read_before_its_quotes() -> None:
    """Heading, cards, heading, cards, closing line: the order of the shapes is the order of reading."""
    on, cut = deck(group("Ro", "»A«", "»B«"), group("Hjælp", "»C«"), closing="Hvad vil du prøve?")
    assert cut == ()
    said = [words for words in texts(on) if words in ("Ro", "»A«", "»B«", "Hjælp", "»C«", "Hvad vil du prøve?")]
    assert said == ["Ro", "»A«", "»B«", "Hjælp", "»C«", "Hvad vil du prøve?"]
    assert len(named(on, "Card")) == 3


def test_a_theme_in_two_columns_is_named_once_over_both() -> None:
    """Its name has the width of its columns."""
    on, _ = deck(group("Ro", "»A«"), group("Ro", "»B«"), group("Hjælp", "»C«"))
    ro, help_ = named(on, "Theme")
    assert ro.width > 2 * help_.width


def test_a_group_alone_is_laid_in_two_columns_and_a_quote_alone_in_one() -> None:
    """Without a theme there is no heading, and the cards begin where it would have stood."""
    two, _ = deck(group("", "»A«", "»B«", "»C«"))
    one, _ = deck(group("", "»A«"))
    themed, _ = deck(group("Ro", "»A«"))
    assert len({card.left for card in named(two, "Card")}) == 2
    assert len(named(one, "Card")) == 1
    assert named(one, "Card")[0].top < named(themed, "Card")[0].top
    assert named(two, "Theme") == []


@pytest.mark.parametrize(
    "groups",
    [
        (group("", f"»{(LONG * 23)[:1990]}«"),),
        (group("Ro", f"»{(LONG * 6)[:470]}«"), group("Hjælp", *[f"»{LONG}«"] * 2)),
        (group("A", *[f"»{LONG[:50]}«"] * 3), group("B", *[f"»{LONG[:50]}«"] * 3), group("C", *[f"»{LONG}«"] * 2)),
        (group("", *[f"»{LONG}«"] * 4),),
    ],
)
def test_what_the_story_puts_on_a_slide_fits_it(groups: tuple[QuoteGroup, ...]) -> None:
    """Every card stays over the source line, no card covers another, and nothing is cut at 12 points."""
    on, cut = deck(*groups, closing="Hvad vil du prøve?")
    assert cut == ()
    cards = named(on, "Card")
    below = named(on, "Closing")[0].top
    assert all(card.top + card.height <= below for card in cards)
    for one in cards:
        for other in cards:
            apart = one.top + one.height <= other.top or other.top + other.height <= one.top
            assert one is other or one.left != other.left or apart


def test_what_fits_nowhere_is_told_and_stays_on_the_slide() -> None:
    """Words without end, and a word wider than its card: cut, and named as overflowing."""
    for quotes in ([f"»{LONG * 40}«"] * 3, ["»" + "x" * 400 + "«", "»A«"]):
        on, cut = deck(group("Ro", *quotes))
        assert {overflow.box for overflow in cut} == {"Quote"}
        cards = named(on, "Card")
        assert len(cards) == len(quotes)
        assert all(card.top + card.height <= FOOT for card in cards)
