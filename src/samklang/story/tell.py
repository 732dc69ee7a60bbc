"""The story of one meeting: the package's slides in order, each told with the findings, the clock and the script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from samklang.findings import Findings
from samklang.package.agenda import Plan
from samklang.package.model import MeetingPackage, ReferenceFigure
from samklang.package.questions import InstrumentQuestion, Question, TextQuestion
from samklang.package.slides import Line, Slide
from samklang.story import frame
from samklang.story.context import Context, paragraph
from samklang.story.figures import Drawn, Wall, compare, draw, draw_unopened, draw_walls, reason, source_line
from samklang.story.model import Content, Figure, Notes, PanelPart, Passage, QuoteWall, Scene, Story
from samklang.story.notes import notes
from samklang.story.talk import talk
from samklang.values import Occasion


def tell(package: MeetingPackage, findings: Findings, occasion: Occasion, plan: Plan) -> Story:
    """The whole meeting in the occasion's language.

    Slides of blocks the plan dropped are left out. Where the wave was never opened, one scene says why in place of
    all figures.
    """
    context = Context(package, findings, occasion, plan)
    return Story(
        title=context.words(package.title),
        language=occasion.language,
        cluster=occasion.cluster,
        date=occasion.date,
        package_key=package.key,
        package_version=package.credentials.version,
        scenes=_scenes(context),
    )


def _scenes(context: Context) -> tuple[Scene, ...]:
    scenes: list[Scene] = []
    section = context.say("welcome")
    told_why = False
    for slide in _held(context):
        section = _section(context, slide) or section
        if slide.front.kind in ("finding", "comparison") and not context.findings.opened:
            if not told_why:
                scenes.append(_unopened(context, slide, section))
            told_why = True
            continue
        scenes.extend(_quoted(context, slide, section) or [_scene(context, slide, section)])
    return tuple(scenes)


def _held(context: Context) -> list[Slide]:
    """The slides of the blocks that are held, without comparisons that have nothing to compare with."""
    dropped = {block.key for block in context.plan.dropped}
    held = [slide for slide in context.package.slides if slide.front.block not in dropped]
    return [slide for slide in held if slide.front.kind != "comparison" or _comparable(context, slide)]


def _comparable(context: Context, slide: Slide) -> bool:
    published = any(
        figure.question == slide.front.shows and figure.where == "slide" for figure in context.package.figures.figures
    )
    shown_before = slide.front.shows is not None and any(
        finding.before for finding in context.findings.question(slide.front.shows).measures
    )
    return published or shown_before


def _section(context: Context, slide: Slide) -> str | None:
    blocks = [planned.block for planned in context.plan.blocks if planned.block.key == slide.front.block]
    return context.words(blocks[0].title) if blocks else None


@dataclass(frozen=True)
class _Told:
    """What a kind of slide adds to what its author wrote."""

    content: Content
    title: str
    subtitle: str | None = None
    source: str | None = None
    told: tuple[str, ...] = ()


def _scene(context: Context, slide: Slide, section: str) -> Scene:
    return _staged(context, slide, section, _told(context, slide))


def _staged(context: Context, slide: Slide, section: str, told: _Told) -> Scene:
    front = slide.front
    eyebrow = context.words(front.eyebrow) if front.eyebrow is not None else _eyebrow(context, slide, section)
    subtitle = context.words(front.subtitle) if front.subtitle is not None else told.subtitle
    return Scene(
        key=slide.name,
        section=section,
        title=told.title,
        eyebrow=eyebrow,
        subtitle=subtitle,
        content=told.content,
        source=told.source,
        notes=notes(context, slide, told.told),
    )


def _eyebrow(context: Context, slide: Slide, section: str) -> str:
    """A slide outside the blocks names its own matter rather than the block before it."""
    kind = slide.front.kind
    if kind == "title":
        return context.say("eyebrow_package")
    if kind in ("contact", "references", "help") and slide.front.block is None:
        return context.say(f"eyebrow_{kind}")
    return section


def _told(context: Context, slide: Slide) -> _Told:
    match slide.front.kind:
        case "finding" | "comparison":
            return _figure(context, slide)
        case "title":
            title = _title(context, slide, context.words(context.package.title))
            return _Told(frame.opening(context), title, told=(frame.answered_line(context),))
        case "follow_up":
            return _Told(frame.last_agreements(context), _title(context, slide, context.say("follow_up_title")))
        case "programme":
            title = _title(context, slide, context.say("programme"))
            return _Told(frame.programme(context), title, told=frame.dropped_note(context))
        case "points":
            return _Told(frame.points(context, slide), _title(context, slide, context.words(context.package.title)))
        case "video":
            return _Told(frame.video_slot(context, slide), _title(context, slide, context.say("video_title")))
        case "talk":
            planned = next(block for block in context.plan.blocks if block.block.key == slide.front.block)
            return _Told(talk(context, slide, planned), _title(context, slide, context.words(planned.block.title)))
        case "help":
            return _Told(frame.offers(context, slide), _title(context, slide, context.say("help_title")))
        case "plan":
            return _Told(frame.plan_sheet(context), _title(context, slide, context.say("plan_title")))
        case "agreements":
            return _Told(frame.new_agreements(context), _title(context, slide, context.say("agreements_title")))
        case "references":
            return _Told(frame.reference_list(context), _title(context, slide, context.say("references_title")))
        case "contact":
            return _Told(frame.contact_card(context), _title(context, slide, context.say("contact_title")))
        case _:
            assert_never(slide.front.kind)


def _title(context: Context, slide: Slide, otherwise: str) -> str:
    return context.words(slide.front.title) if slide.front.title is not None else otherwise


def _question(context: Context, slide: Slide) -> Question:
    assert slide.front.shows is not None
    return context.package.questionnaire.question(slide.front.shows)


def _figure(context: Context, slide: Slide) -> _Told:
    question = _question(context, slide)
    findings = context.findings.question(question.key)
    comparing = slide.front.kind == "comparison"
    drawn = (compare if comparing else draw)(context, question, findings)
    withheld = [code for finding in findings.measures for code in finding.withheld]
    figure = Figure(
        chart=drawn.chart,
        alt=drawn.alt if drawn.chart is not None else context.say("alt_statement", statement=drawn.alt),
        statement=drawn.statement,
        reason=None if comparing and drawn.chart is not None else reason(context, withheld),
        panel=(*drawn.facts, *_panel(slide.words(context.language).body)),
    )
    return _Told(
        content=figure,
        title=drawn.headline,
        subtitle=drawn.subtitle,
        source=source_line(context, question, findings, drawn.footnotes),
        told=(*_figure_notes(context, question, drawn, figure), *(() if comparing else _background(context, question))),
    )


def _quoted(context: Context, slide: Slide, section: str) -> list[Scene]:
    """A scene for each slide that the approved texts need; none where the slide shows no texts."""
    question = _question(context, slide) if slide.front.kind == "finding" else None
    if not isinstance(question, TextQuestion):
        return []
    walls = draw_walls(context, question, context.findings.measure(question.key))
    scenes = [_staged(context, slide, section, _wall(context, slide, question, wall)) for wall in walls]
    return [
        scene if page == 1 else scene.model_copy(update={"key": f"{slide.name}-wall-{page}"})
        for page, scene in enumerate(scenes, 1)
    ]


def _wall(context: Context, slide: Slide, question: TextQuestion, wall: Wall) -> _Told:
    body = slide.words(context.language).body
    closing = " ".join(line.plain for line in body if line.style != "heading") or None
    return _Told(
        content=QuoteWall(groups=wall.groups, alt=wall.alt, closing=closing),
        title=wall.headline,
        subtitle=wall.subtitle,
        source=source_line(context, question, context.findings.question(question.key), wall.footnotes),
        told=(wall.subtitle,),
    )


def _figure_notes(context: Context, question: Question, drawn: Drawn, figure: Figure) -> tuple[str, ...]:
    told = [context.say("notes_figures", alt=drawn.alt), *drawn.told]
    if figure.reason is not None:
        told.append(figure.reason)
    if isinstance(question, InstrumentQuestion):
        told.append(context.words(context.package.instruments[question.instrument].caution))
    return tuple(told)


def _background(context: Context, question: Question) -> tuple[str, ...]:
    """Published figures that only the speaker sees, beside the question's own finding."""
    return tuple(
        _for_the_notes(context, entry)
        for entry in context.package.figures.figures
        if entry.question == question.key and entry.where == "notes" and entry.value is not None
    )


def _for_the_notes(context: Context, figure: ReferenceFigure) -> str:
    """A published figure that only the speaker sees, with year and source as far as they are given."""
    behind = ", ".join(str(part) for part in (figure.year, context.source_name(figure.source)) if part is not None)
    value = context.number(figure.value or 0)
    return context.say(
        "notes_figure", label=context.words(figure.label), value=value, behind=f" ({behind})" if behind else ""
    )


def _panel(body: tuple[Line, ...]) -> tuple[PanelPart, ...]:
    """The author's words as passages, one for each heading; words before the first heading get none."""
    passages: list[tuple[str, list[Line]]] = []
    for line in body:
        if line.style == "heading":
            passages.append((line.plain, []))
        elif passages:
            passages[-1][1].append(line)
        else:
            passages.append(("", [line]))
    return tuple(Passage(heading=heading, lines=tuple(lines)) for heading, lines in passages)


def _unopened(context: Context, slide: Slide, section: str) -> Scene:
    drawn = draw_unopened(context)
    heading, words = context.say("too_few_next_heading"), paragraph(context.say("too_few_next"))
    figure = Figure(
        chart=None,
        alt=context.say("alt_statement", statement=drawn.alt),
        statement=drawn.statement,
        reason=reason(context, ["not_opened"]),
        panel=(Passage(heading=heading, lines=(words,)),),
    )
    return Scene(
        key=f"{slide.name}-too-few",
        section=section,
        title=drawn.headline,
        eyebrow=context.say("too_few_eyebrow"),
        content=figure,
        notes=Notes(say=(paragraph(drawn.alt), words)),
    )
