"""Words of one's own on the wall: grouped by theme, a slide at a time, and why where there are none."""

from __future__ import annotations

import pytest

from cast import asked, every_kind, package
from samklang.findings import Policy, Quote
from samklang.package.agenda_solver import solve
from samklang.pipeline import release
from samklang.story import Scene, tell
from samklang.story.figures.quotes import GROUP_LETTERS, GROUPS, IN_GROUP, LETTERS, QUOTES
from samklang.story.model import Figure, QuoteWall
from samklang.values import Language, Occasion
from telling import answers, scene, slide

ASKS = package(asked("ideas", "text", "health"))


def walls(
    quotes: list[Quote], *, written: int = 30, language: Language = "da", body: tuple[str, ...] = ()
) -> list[Scene]:
    """The scenes that show these quotes."""
    asks = ASKS.model_copy(update={"slides": (slide("finding", "ideas", body, name="11-ideas"),)})
    occasion = Occasion(language=language)
    found = release(asks, answers(asks, 40, ideas={1: written}), None, Policy(), None, {"ideas": tuple(quotes)})
    return list(tell(asks, found, occasion, solve(asks.agenda, None)).scenes)


def wall(told: Scene) -> QuoteWall:
    """The scene's wall."""
    assert isinstance(told.content, QuoteWall)
    return told.content


def test_the_headline_says_how_many_wrote_and_the_line_under_it_how_much_is_shown() -> None:
    """In Danish and in English, with the language's quotation marks."""
    quotes = [Quote(text="Pauser", theme="Ro"), Quote(text="Ring til [navn]", theme="Ro")]
    (da,) = walls(quotes)
    (en,) = walls(quotes, language="en")
    assert da.title == "30 af jer har skrevet om ideas"
    assert en.title == "30 of you wrote about ideas (en)"
    assert da.subtitle == "2 af 30 tekster er læst og godkendt til at blive vist."
    assert en.subtitle == "2 of 30 texts were read and approved to be shown."
    assert {quote for group in wall(da).groups for quote in group.quotes} == {"»Pauser«", "»Ring til [navn]«"}
    assert {quote for group in wall(en).groups for quote in group.quotes} == {"“Pauser”", "“Ring til [navn]”"}
    assert da.source is not None
    assert "[kantede parenteser]" in da.source


def test_all_shown_is_said_in_other_words() -> None:
    """And an edited text is told of at the foot of the slide."""
    (told,) = walls([Quote(text=f"Tekst {i}", edited=i == 0) for i in range(5)], written=5)
    assert told.subtitle == "Alle 5 tekster er læst og godkendt til at blive vist."
    assert told.source is not None
    assert "Nogle tekster er redigeret" in told.source
    assert "kantede" not in told.source


def test_themes_come_largest_first_and_what_has_none_comes_last() -> None:
    """Under a heading of its own, unless nothing has a theme."""
    quotes = [Quote(text=f"Uden {i}") for i in range(4)]
    quotes += [Quote(text="En", theme="Lille"), Quote(text="To", theme="Stor"), Quote(text="Tre", theme="Stor")]
    (told,) = walls(quotes)
    assert [group.heading for group in wall(told).groups] == ["Stor", "Lille", "Også skrevet"]
    (plain,) = walls(quotes[:3])
    assert [group.heading for group in wall(plain).groups] == [""]


def test_the_wall_can_be_read_aloud_and_the_author_s_line_stands_under_it() -> None:
    """Headline, how much is shown, and every quote with its theme."""
    (told,) = walls([Quote(text="Pauser", theme="Ro")], body=("Hvad vil du prøve?",))
    assert wall(told).closing == "Hvad vil du prøve?"
    assert wall(told).alt == (
        "30 af jer har skrevet om ideas. 1 af 30 tekster er læst og godkendt til at blive vist. Ro: »Pauser«"
    )
    assert [line.plain for line in told.notes.say] == [
        "1 af 30 tekster er læst og godkendt til at blive vist.",
        "Sig det.",
    ]
    (untitled,) = walls([Quote(text="Pauser")])
    assert wall(untitled).alt.endswith("vist. »Pauser«")
    assert wall(untitled).closing is None


@pytest.mark.parametrize(("count", "letters"), [(30, 20), (12, 200), (5, 470), (3, 1900), (9, 60)])
def test_many_or_long_quotes_take_several_slides(count: int, letters: int) -> None:
    """Each slide numbered, none with more than can be read, and no quote lost."""
    quotes = [Quote(text=f"{i:03} ".ljust(letters, "x"), theme="ABCD"[i % 4]) for i in range(count)]
    told = walls(quotes)
    assert [scene.title for scene in told] == [
        f"30 af jer har skrevet om ideas ({page} af {len(told)})" for page in range(1, len(told) + 1)
    ]
    assert [scene.key for scene in told] == ["11-ideas", *(f"11-ideas-wall-{page}" for page in range(2, len(told) + 1))]
    for scene_ in told:
        groups = wall(scene_).groups
        sizes = [sum(map(len, group.quotes)) for group in groups]
        assert len(groups) <= GROUPS
        assert sum(len(group.quotes) for group in groups) <= QUOTES
        assert max(len(group.quotes) for group in groups) <= IN_GROUP
        alone = len(groups) == 1 and len(groups[0].quotes) == 1
        assert alone or (sum(sizes) <= LETTERS and max(sizes) <= GROUP_LETTERS)
    shown = sorted(quote for scene_ in told for group in wall(scene_).groups for quote in group.quotes)
    assert shown == sorted(f"»{quote.text}«" for quote in quotes)


@pytest.mark.parametrize(
    ("n", "written", "why"),
    [
        (9, 8, "Der skal mindst 10 besvarelser til, før vi viser det, der er skrevet med egne ord."),
        (20, 4, "Færre end fem har skrevet noget, og så bliver det ikke vist."),
        (20, 12, "Teksterne vises først, når en person uden for klyngen har læst og godkendt dem."),
    ],
)
def test_where_no_text_may_be_shown_the_slide_says_why(n: int, written: int, why: str) -> None:
    """And what to do instead."""
    asks = every_kind()
    told = scene(asks, answers(asks, n, ideas={1: written}), "ideas")
    assert told.title == "Vi viser ingen tekster om ideas denne gang"
    assert isinstance(told.content, Figure)
    assert told.content.reason == why
    assert told.content.statement == (
        f"{written} har skrevet noget. Tag en runde i stedet: Hvad ville du selv have skrevet?"
    )
