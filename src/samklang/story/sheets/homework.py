"""The sheet for a lunch meeting at home: what to tell, what to ask the staff, and one thing to do."""

from __future__ import annotations

from samklang.story.context import Context
from samklang.story.model import Figure, Scene, Story
from samklang.story.sheets.model import Block, Box, Boxes, FindingLine, Heading, Page, Handout
from samklang.story.sheets.paper import bullets, eyebrow, numbered, prose, say, handout

_MOST = 5  # headlines there is room for, and that anybody remembers


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


def _told(context: Context, story: Story) -> tuple[Block, ...]:
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
    """Whether the scene's headline says a finding, and not one about health."""
    slide = next((slide for slide in context.package.slides if slide.name == scene.key), None)
    if slide is None or slide.front.shows is None or slide.front.kind != "finding":
        return False
    shown = isinstance(scene.content, Figure) and scene.content.chart is not None
    return shown and context.findings.question(slide.front.shows).sensitivity != "health"


def _boxes(context: Context) -> tuple[Box, ...]:
    return (
        Box(heading=say(context, "homework_heard"), question=say(context, "homework_heard_ask")),
        Box(heading=say(context, "homework_one"), question=say(context, "homework_one_ask")),
        Box(heading=say(context, "homework_who")),
        Box(heading=say(context, "homework_again")),
    )
