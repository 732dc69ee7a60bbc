"""The sheets people write on at the meeting: notes of one's own, the practice's plan, and posters for the groups."""

from __future__ import annotations

from typing import Literal

from samklang.package.agenda import Form
from samklang.plan import PLAN_FIELDS, measurement_points
from samklang.story.context import Context
from samklang.story.model import Scene, Story, Talk, TalkQuestion
from samklang.story.sheets.model import Box, Boxes, Handout, Page, Piece, Table
from samklang.story.sheets.paper import block_of, eyebrow, handout, prose, say

_ON_PAPER: frozenset[Form] = frozenset({"groups", "table", "round"})
"""Talks at which a group sits with a poster before it; nobody carries one on a walk."""


def note_sheet(context: Context) -> Handout:
    """One page for one's own notes, with room for what the cluster agrees."""
    boxes = tuple(Box(heading=say(context, f"notes_{part}")) for part in ("figures", "talk", "ideas", "self"))
    agreed = Table(
        headings=(say(context, "notes_agreed"), context.say("who_when")),
        rows=(("", ""),) * 3,
        widths=(2, 1),
        write_on=True,
    )
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "notes_title"),
        lead=say(context, "notes_lead"),
        blocks=(Boxes(boxes=boxes, ruled=True), agreed),
    )
    return handout(context, "notes", [page])


def plan(context: Context) -> Handout:
    """One page for the plan a practice takes home."""
    about = Table(
        headings=tuple(say(context, f"plan_{part}") for part in ("practice", "by", "again")),
        rows=(("", "", ""),),
        widths=(1, 1, 1),
        write_on=True,
    )
    boxes = tuple(
        Box(heading=context.words(part.heading), question=context.words(part.question)) for part in PLAN_FIELDS
    )
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "plan_title"),
        lead=say(context, "plan_lead"),
        blocks=(about, Boxes(boxes=boxes, columns=2), *_followed(context)),
    )
    return handout(context, "plan", [page])


def _followed(context: Context) -> tuple[Piece, ...]:
    points = [context.words(point.noun) for point in measurement_points(context.package)]
    return (prose(say(context, "plan_points", points=context.listed(points))),) if points else ()


def posters(context: Context, story: Story) -> Handout | None:
    """One A3 poster for each talk in groups or round a table; None where the meeting has none."""
    pages = [page for scene in story.scenes if (page := _poster(context, scene)) is not None]
    return handout(context, "posters", pages, poster=True) if pages else None


def _poster(context: Context, scene: Scene) -> Page | None:
    talk = scene.content
    if not isinstance(talk, Talk) or _form(context, scene) not in _ON_PAPER:
        return None
    boxes = tuple(_asked(question) for question in talk.questions)
    lead = say(context, "poster_lead", minutes=talk.minutes, form=talk.form)
    chair = [say(context, "poster_chair", chair=talk.chair)] if talk.chair is not None else []
    free = (Box(heading=say(context, "poster_free")),)
    return Page(
        eyebrow=eyebrow(context),
        title=scene.title,
        lead=" · ".join([lead, *chair]),
        blocks=(Boxes(boxes=boxes or free, columns=_columns(len(boxes))),),
    )


def _asked(question: TalkQuestion) -> Box:
    if not question.lead:
        return Box(heading=question.text)
    return Box(heading=question.lead, question=question.text)


def _columns(count: int) -> Literal[1, 2, 3]:
    return 3 if count == 3 else 2 if count > 1 else 1


def _form(context: Context, scene: Scene) -> Form:
    key = block_of(context, scene)
    return next(planned.block.form for planned in context.plan.blocks if planned.block.key == key)
