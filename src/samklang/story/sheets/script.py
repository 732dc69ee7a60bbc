"""The facilitator's script: before, during with the clock at every block, and after."""

from __future__ import annotations

from samklang.package.agenda import PlannedBlock
from samklang.package.slides import Line
from samklang.story.context import Context
from samklang.story.model import Scene, Story, Talk
from samklang.story.notes import timing
from samklang.story.sheets.model import Cue, Handout, Heading, Page, Piece
from samklang.story.sheets.paper import advised, block_of, eyebrow, handout, point, prose, say
from samklang.story.sheets.programme import clock_table
from samklang.story.sheets.support import help_table, offered


def script(context: Context, story: Story) -> Handout:
    """The whole script as a document that flows."""
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "script_title"),
        lead=say(context, "script_lead"),
        blocks=(
            *_overview(context),
            *_chapter(context, "before"),
            *_chapter(context, "low"),
            *((help_table(context),) if offered(context) else ()),
            *_chapter(context, "outside"),
            *_chapter(context, "taker"),
            Heading(text=say(context, "script_during")),
            *_during(context, story),
            *_chapter(context, "after"),
        ),
    )
    return handout(context, "script", [page], flows=True)


def _overview(context: Context) -> tuple[Piece, ...]:
    blocks: list[Piece] = [Heading(text=say(context, "script_overview")), clock_table(context)]
    if context.occasion.facilitator is not None:
        blocks.append(prose(say(context, "script_leads", name=context.occasion.facilitator)))
    if context.plan.dropped:
        dropped = context.listed([context.quoted(context.words(block.title)) for block in context.plan.dropped])
        blocks.append(prose(say(context, "script_dropped", blocks=dropped)))
    return tuple(blocks)


def _chapter(context: Context, name: str) -> tuple[Piece, ...]:
    return Heading(text=say(context, f"script_{name}")), advised(context, name)


def _during(context: Context, story: Story) -> list[Piece]:
    groups = _groups(context, story)
    return [block for planned in context.plan.blocks for block in _block(context, planned, groups[planned.block.key])]


def _groups(context: Context, story: Story) -> dict[str, list[tuple[int, Scene]]]:
    """Each block's scenes with their slide numbers; a scene of no block follows the one before it."""
    groups: dict[str, list[tuple[int, Scene]]] = {planned.block.key: [] for planned in context.plan.blocks}
    current = next(iter(groups))
    for number, scene in enumerate(story.scenes, 1):
        current = block_of(context, scene) or current
        groups[current].append((number, scene))
    return groups


def _block(context: Context, planned: PlannedBlock, scenes: list[tuple[int, Scene]]) -> list[Piece]:
    block = planned.block
    blocks: list[Piece] = [Heading(level=2, text=context.words(block.title), aside=timing(context, block.key))]
    if block.kind == "break":
        blocks.append(prose(say(context, "script_break")))
    for number, scene in scenes:
        blocks += _scene(context, number, scene)
    return blocks


def _scene(context: Context, number: int, scene: Scene) -> list[Piece]:
    heading = Heading(level=3, text=scene.title, aside=say(context, "script_slide", number=number))
    cues = [
        ("say", scene.notes.say),
        *_talk(context, scene),
        ("ask", scene.notes.ask),
        ("late", scene.notes.late),
    ]
    return [heading, *(Cue(label=say(context, f"script_{label}"), lines=lines) for label, lines in cues if lines)]


def _talk(context: Context, scene: Scene) -> list[tuple[str, tuple[Line, ...]]]:
    if not isinstance(scene.content, Talk):
        return []
    talk = scene.content
    questions = tuple(point(asked.lead, asked.text) for asked in talk.questions)
    steps = tuple(point(say(context, "script_step", minutes=step.minutes), step.text) for step in talk.steps)
    return [("questions", questions), ("steps", steps)]
