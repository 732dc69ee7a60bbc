"""The package's brochure: eight chapters from its own data, without any cluster's figures."""

from __future__ import annotations

from collections.abc import Callable

from samklang.package.instruments import Instrument
from samklang.package.model import Person
from samklang.package.questions import GridQuestion, InstrumentQuestion, Question, RatingQuestion
from samklang.plan import PLAN_FIELDS, measurement_points
from samklang.story.context import Context
from samklang.story.format import date
from samklang.story.sheets.model import Handout, Heading, Page, Piece, Prose, Table
from samklang.story.sheets.paper import bullets, cluster, handout, numbered, point, prose, say
from samklang.story.sheets.programme import clock_table
from samklang.story.sheets.reflection import reflected
from samklang.story.sheets.support import help_blocks


def brochure(context: Context) -> Handout:
    """The eight chapters as a document that flows."""
    blocks = [block for number, chapter in enumerate(_CHAPTERS, 1) for block in _chapter(context, number, chapter)]
    page = Page(
        eyebrow=f"{say(context, 'fact_package')} · {cluster(context)}",
        title=context.words(context.package.title),
        lead=context.words(context.package.credentials.about),
        blocks=tuple(blocks),
    )
    return handout(context, "brochure", [page], flows=True)


def _chapter(context: Context, number: int, chapter: Chapter) -> list[Piece]:
    title = say(context, "chapter", number=number, title=say(context, f"brochure_{number}"))
    return [Heading(text=title), *chapter(context)]


def _introduction(context: Context) -> list[Piece]:
    return [
        prose(say(context, "brochure_intro")),
        Heading(level=2, text=say(context, "worth_knowing")),
        _worth_knowing(context),
        prose(*(context.words(credit) for credit in context.package.credentials.credits)),
    ]


def _worth_knowing(context: Context) -> Table:
    credentials = context.package.credentials
    talk = sum(planned.minutes for planned in context.plan.blocks if planned.block.talks)
    reviewed = date(credentials.reviewed, context.language)
    told = {
        "length": say(context, "worth_length_is", minutes=context.plan.minutes, talk=talk),
        "source": say(context, "worth_source_is"),
        "material": say(context, "worth_material_is"),
        "authors": "; ".join(_person(context, author) for author in credentials.authors),
        "reviewer": say(context, "worth_reviewed", who=_person(context, credentials.reviewer), date=reviewed),
        "licence": credentials.licence,
    }
    rows = tuple((say(context, f"worth_{name}"), words) for name, words in told.items())
    return Table(headings=(say(context, "worth_what"), say(context, "worth_is")), rows=rows, widths=(1, 3))


def _person(context: Context, person: Person) -> str:
    return person.name if person.role is None else f"{person.name} – {context.words(person.role)}"


def _purpose(context: Context) -> list[Piece]:
    nouns = [context.words(question.noun) for question in context.package.questionnaire.questions]
    return [
        prose(say(context, "purpose_subjects", subjects=context.listed(nouns)), f"{say(context, 'purpose_lead')}:"),
        bullets(say(context, f"purpose_{i}") for i in (1, 2, 3, 4)),
    ]


def _data(context: Context) -> list[Piece]:
    questionnaire, floors = context.package.questionnaire, context.findings.policy.model_dump()
    told = [context.words(questionnaire.introduction), say(context, "data_floors", **floors)]
    if questionnaire.solo is not None:
        told.append(say(context, "data_solo"))
    asked = [question for question in questionnaire.questions if isinstance(question, InstrumentQuestion)]
    return [prose(*told, *(_instrument(context, context.package.instruments[one.instrument]) for one in asked))]


def _instrument(context: Context, scale: Instrument) -> str:
    return f"{context.words(scale.name)}: {context.words(scale.caution)} {scale.source.rstrip('.')}. {scale.licence}."


def _recommendations(context: Context) -> list[Piece]:
    questions = enumerate(context.package.questionnaire.questions, 1)
    table = Table(
        headings=(say(context, "known"), say(context, "measured")),
        rows=tuple((_known(context, question), _asked(context, number, question)) for number, question in questions),
        widths=(1, 1),
    )
    points = [context.words(point.noun) for point in measurement_points(context.package)]
    followed = [prose(say(context, "points_followed", points=context.listed(points)))] if points else []
    return [table, *followed]


def _known(context: Context, question: Question) -> str:
    numbers = {work.key: number for number, work in enumerate(context.package.credentials.references, 1)}
    told = [
        say(context, "cited", text=context.words(known.text).rstrip("."), number=numbers[known.source]) + "."
        for known in question.known
    ]
    return " ".join(told) or say(context, "known_none")


def _asked(context: Context, number: int, question: Question) -> str:
    items = question.items if isinstance(question, GridQuestion | RatingQuestion) else ()
    asked = say(context, "asked", number=number, text=context.words(question.text))
    return "\n".join([asked, *(f"– {context.words(item.text)}" for item in items)])


def _programme(context: Context) -> list[Piece]:
    return [clock_table(context, clocked=False)]


def _reflections(context: Context) -> list[Piece]:
    boxes = reflected(context)
    told = [" ".join(part for part in (box.question, box.solo) if part) for box in boxes]
    before = numbered(told) if told else prose(say(context, "reflections_none"))
    return [Heading(level=2, text=say(context, "reflections_before")), before, *_talks(context)]


def _talks(context: Context) -> list[Piece]:
    """What the groups talk about, talk by talk, as the author wrote it."""
    blocks: list[Piece] = []
    held = {planned.block.key: planned.block for planned in context.plan.blocks}
    for slide in context.package.slides:
        if slide.front.kind == "talk" and slide.front.block in held:
            title = slide.front.title or held[slide.front.block].title
            blocks.append(Heading(level=2, text=context.words(title)))
            blocks.append(Prose(lines=slide.words(context.language).body))
    return blocks


def _implementation(context: Context) -> list[Piece]:
    asked = tuple(point(f"{context.words(part.heading)}:", context.words(part.question)) for part in PLAN_FIELDS)
    return [
        prose(say(context, "implement_lead")),
        Prose(lines=asked),
        Heading(level=2, text=say(context, "implement_help")),
        *help_blocks(context),
        Heading(level=2, text=say(context, "implement_follow")),
        prose(say(context, "implement_follow_is")),
    ]


def _references(context: Context) -> list[Piece]:
    works = context.package.credentials.references
    return [numbered(f"{work.text} {work.link}" if work.link else work.text for work in works)]


Chapter = Callable[[Context], list[Piece]]
_CHAPTERS: tuple[Chapter, ...] = (
    _introduction,
    _purpose,
    _data,
    _recommendations,
    _programme,
    _reflections,
    _implementation,
    _references,
)
