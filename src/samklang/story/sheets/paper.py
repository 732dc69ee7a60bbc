"""What all papers share: the eyebrow, the foot of the page, whom to call, and short ways of making blocks."""

from __future__ import annotations

from collections.abc import Iterable

from samklang.package.slides import Line, Run
from samklang.story.context import Context, paragraph
from samklang.story.format import clock, date
from samklang.story.model import Scene
from samklang.story.sheets.advice import advice
from samklang.story.sheets.model import Contact, Handout, Kind, Page, Prose
from samklang.story.sheets.wording import words


def handout(
    context: Context,
    key: Kind,
    pages: Iterable[Page],
    *,
    flows: bool = False,
    poster: bool = False,
) -> Handout:
    """The document of `key`, with what stands on all of them; a poster is A3 and lies down."""
    return Handout(
        key=key,
        name=say(context, f"name_{key}"),
        language=context.language,
        paper="a3" if poster else "a4",
        landscape=poster,
        flows=flows,
        pages=tuple(pages),
        contact=contact(context),
        footer=footer(context),
        page_label=say(context, "page"),
        date=context.occasion.date,
    )


def say(context: Context, pattern: str, /, **places: object) -> str:
    """The papers' own fixed phrase called `pattern`."""
    return words(pattern, context.language, **places)


def eyebrow(context: Context) -> str:
    """'Klynge Havbakken · onsdag den 13. januar 2027 kl. 9.00 · Kursuscenter', as far as it is known."""
    return " · ".join(part for part in (cluster(context), when(context), context.occasion.place) if part)


def cluster(context: Context) -> str:
    """The cluster's name, or 'Jeres kvalitetsklynge'."""
    return context.occasion.cluster or context.say("no_cluster")


def when(context: Context) -> str | None:
    """Day and hour of the meeting; None where no date is known."""
    occasion = context.occasion
    if occasion.date is None:
        return None
    day = date(occasion.date, context.language)
    if occasion.start is None:
        return day
    return say(context, "day_at", day=day, start=clock(occasion.start, 0, context.language))


def contact(context: Context) -> Contact:
    """Whom to call about the meeting and the material."""
    person = context.occasion.contact
    name = person.name if person is not None else context.say("contact_unknown")
    ways = (person.phone, person.mail) if person is not None else ()
    return Contact(heading=say(context, "contact"), name=name, ways=tuple(way for way in ways if way))


def footer(context: Context) -> str:
    """Which package and version the paper comes from, and that its figures are invented, if they are."""
    parts = [context.words(context.package.title), say(context, "version", v=context.package.credentials.version)]
    if context.occasion.invented:
        parts.append(context.say("invented"))
    return " · ".join(parts)


def block_of(context: Context, scene: Scene) -> str | None:
    """The key of the agenda's block the scene's slide belongs to; None for slides of no block."""
    return next((slide.front.block for slide in context.package.slides if slide.name == scene.key), None)


def prose(*paragraphs: str) -> Prose:
    """Plain paragraphs."""
    return Prose(lines=tuple(paragraph(text) for text in paragraphs))


def bullets(texts: Iterable[str]) -> Prose:
    """A list of points."""
    return Prose(lines=tuple(Line(style="bullet", runs=(Run(text=text),)) for text in texts))


def advised(context: Context, name: str) -> Prose:
    """The points of advice called `name`, each with its bold lead."""
    return Prose(lines=tuple(point(lead, rest) for lead, rest in advice(name, context.language)))


def point(lead: str, rest: str) -> Line:
    """A bullet with a bold lead; either may be empty."""
    runs = (Run(text=f"{lead} " if rest else lead, bold=True), Run(text=rest))
    return Line(style="bullet", runs=tuple(run for run in runs if run.text.strip()))


def numbered(texts: Iterable[str]) -> Prose:
    """A numbered list from 1."""
    return Prose(lines=tuple(Line(style="number", runs=(Run(text=text),), number=i) for i, text in enumerate(texts, 1)))
