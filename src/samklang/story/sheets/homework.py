"""The sheet for a lunch meeting at home: what to tell, what to ask the staff, and one thing to do."""

from __future__ import annotations

import re

from samklang.findings import QuestionFindings
from samklang.story.context import Context, answered
from samklang.story.model import Figure, Scene, Story
from samklang.story.sheets.model import Box, Boxes, FindingLine, Handout, Heading, Page, Piece
from samklang.story.sheets.paper import bullets, eyebrow, handout, numbered, prose, say

_MOST = 5  # headlines there is room for, and that anybody remembers
_NUMBER = re.compile(r"(\d+)([.,]\d+)?(\s?%)?")


def homework(context: Context, story: Story) -> Handout:
    """One page; headlines about health never leave the cluster, so they are not on it."""
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "homework_title"),
        lead=say(context, "homework_lead"),
        blocks=(
            *_told(context, story),
            Heading(text=say(context, "homework_ask")),
            numbered(say(context, f"homework_ask_{i}") for i in (1, 2, 3)),
            Heading(text=say(context, "homework_choose")),
            Boxes(boxes=_boxes(context), columns=2),
        ),
    )
    return handout(context, "homework", [page])


def _told(context: Context, story: Story) -> tuple[Piece, ...]:
    headlines = [scene for scene in story.scenes if _may_be_told(context, scene)][:_MOST]
    if not headlines:
        subjects = (planned.block for planned in context.plan.blocks if planned.block.talks)
        told = bullets(context.words(block.title) for block in subjects)
        return Heading(text=say(context, "homework_points_none")), told
    return (
        Heading(text=say(context, "homework_points")),
        *(FindingLine(text=scene.title) for scene in headlines),
        prose(say(context, "homework_care")),
    )


def _may_be_told(context: Context, scene: Scene) -> bool:
    """Whether the headline says a finding that may leave the cluster: none about health, none on a handful."""
    slide = next((slide for slide in context.package.slides if slide.name == scene.key), None)
    if slide is None or slide.front.shows is None or slide.front.kind != "finding":
        return False
    found = context.findings.question(slide.front.shows)
    shown = isinstance(scene.content, Figure) and scene.content.chart is not None
    return shown and found.sensitivity != "health" and _about_many(context, found, scene.title)


def _about_many(context: Context, found: QuestionFindings, headline: str) -> bool:
    """Whether as many stand behind every number in `headline` as the policy asks for outside the cluster."""
    n = min(answered(finding) for finding in found.measures)
    people = [
        int(whole) * n / 100 if percent else int(whole)
        for whole, decimals, percent in _NUMBER.findall(headline)
        if not decimals
    ]
    return all(count >= context.findings.policy.cell_outside for count in people)


def _boxes(context: Context) -> tuple[Box, ...]:
    return (
        Box(heading=say(context, "homework_heard"), question=say(context, "homework_heard_ask")),
        Box(heading=say(context, "homework_one"), question=say(context, "homework_one_ask")),
        Box(heading=say(context, "homework_who")),
        Box(heading=say(context, "homework_again")),
    )
