"""Words of one's own on the wall: approved quotes under the themes a person gave them, a slide at a time.

A slide holds three groups and eight quotes at most, and no more words than can be read from the back of the room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samklang.findings import Finding, Quote, Quotes
from samklang.package.questions import TextQuestion
from samklang.story.context import Context, answered, first, sentences
from samklang.story.figures.drawn import Drawn
from samklang.story.model import QuoteGroup

GROUPS, QUOTES, LETTERS = 3, 8, 700
"""What one slide holds at most, in groups, quotes and letters; one long quote may have a slide to itself."""
IN_GROUP, GROUP_LETTERS = 4, 480
"""What one group holds at most; a larger theme becomes several groups of one heading."""


@dataclass(frozen=True)
class Wall:
    """One slide of quotes: its headline, the line under it, the groups, and the finding in full sentences."""

    headline: str
    subtitle: str
    groups: tuple[QuoteGroup, ...]
    alt: str
    footnotes: tuple[str, ...]


def draw_walls(context: Context, question: TextQuestion, finding: Finding) -> tuple[Wall, ...]:
    """A wall for each slide the quotes need; none where no text may be shown."""
    quotes = first(finding.shown, Quotes)
    if quotes is None:
        return ()
    written = answered(finding)
    headline = context.say("quotes_headline", n=written, noun=context.words(question.noun))
    shown = "quotes_subtitle" if len(quotes.quotes) < written else "quotes_subtitle_all"
    subtitle = context.say(shown, shown=len(quotes.quotes), written=written)
    pages = _pages(_groups(context, quotes.quotes))
    return tuple(
        Wall(
            headline=_numbered(context, headline, page, len(pages)),
            subtitle=subtitle,
            groups=groups,
            alt=" ".join((sentences(headline, subtitle), *(_aloud(context, group) for group in groups))),
            footnotes=_footnotes(context, quotes.quotes),
        )
        for page, groups in enumerate(pages, 1)
    )


def draw_texts_withheld(context: Context, question: TextQuestion, finding: Finding) -> Drawn:
    """The slide of a text question of which nothing may be shown."""
    headline = context.say("texts_withheld_title", noun=context.words(question.noun))
    statement, then = context.say("texts_withheld_answered", n=answered(finding)), context.say("texts_withheld_next")
    return Drawn(
        headline=headline,
        subtitle=None,
        chart=None,
        alt=f"{sentences(headline)} {statement} {then}",
        statement=f"{statement} {then}",
    )


def _numbered(context: Context, headline: str, page: int, pages: int) -> str:
    return context.say("quotes_page", headline=headline, page=page, pages=pages) if pages > 1 else headline


def _groups(context: Context, quotes: Sequence[Quote]) -> list[QuoteGroup]:
    """The themes from the most quotes to the fewest, those without a theme last, each in groups of a fitting size."""
    themes: dict[str | None, list[str]] = {}
    for quote in quotes:
        themes.setdefault(quote.theme, []).append(context.say("quote", text=quote.text))
    in_order = sorted(themes, key=lambda theme: (theme is None, -len(themes[theme])))
    other = context.say("quotes_other") if len(themes) > 1 else ""
    return [
        QuoteGroup(heading=other if theme is None else theme, quotes=tuple(part))
        for theme in in_order
        for part in _parts(themes[theme])
    ]


def _parts(quotes: list[str]) -> list[list[str]]:
    """`quotes` in runs of about the same size, none with more quotes or letters than a group holds."""
    count = -(-len(quotes) // IN_GROUP)
    even = -(-len(quotes) // count)
    parts: list[list[str]] = [[]]
    for quote in quotes:
        if parts[-1] and (len(parts[-1]) >= even or _letters([*parts[-1], quote]) > GROUP_LETTERS):
            parts.append([])
        parts[-1].append(quote)
    return parts


def _pages(groups: Sequence[QuoteGroup]) -> list[tuple[QuoteGroup, ...]]:
    pages: list[list[QuoteGroup]] = [[]]
    for group in groups:
        if pages[-1] and not _together([*pages[-1], group]):
            pages.append([])
        pages[-1].append(group)
    return [tuple(page) for page in pages]


def _together(groups: Sequence[QuoteGroup]) -> bool:
    """Whether `groups` have room on one slide."""
    letters = [_letters(group.quotes) for group in groups]
    few = len(groups) <= GROUPS and sum(len(group.quotes) for group in groups) <= QUOTES
    return few and sum(letters) <= LETTERS and max(letters) <= GROUP_LETTERS


def _letters(quotes: Sequence[str]) -> int:
    return sum(map(len, quotes))


def _aloud(context: Context, group: QuoteGroup) -> str:
    quotes = " ".join(group.quotes)
    return context.say("quotes_theme", theme=group.heading, quotes=quotes) if group.heading else quotes


def _footnotes(context: Context, quotes: Sequence[Quote]) -> tuple[str, ...]:
    masked = context.say("quotes_masked") if any("[" in quote.text for quote in quotes) else ""
    edited = context.say("quotes_edited") if any(quote.edited for quote in quotes) else ""
    return tuple(note for note in (masked, edited) if note)
