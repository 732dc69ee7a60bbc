"""A finding: its chart with the panel beside it, or the sentence that is all that may be shown."""

from __future__ import annotations

from samklang.documents.pptx import charts
from samklang.documents.pptx.colours import ACCENT, HEADLINE, SAND
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides import panel
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say
from samklang.story.model import Figure, Scene

STATEMENT_SIZES = (36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12)
REASON_SIZES = (22, 20, 18, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Figure) -> None:
    """Headline, chart (or statement), panel and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    beside = stage.boxes["panel"]
    room = stage.boxes["body"] if content.panel else _whole(stage.boxes["body"], beside)
    if content.chart:
        charts.write(stage, room, content.chart, content.alt)
    else:
        _statement(stage, room, content)
    if content.panel:
        panel.write(stage, beside, content.panel)
    source(stage, scene.source)


def _whole(body: Box, beside: Box) -> Box:
    """The room for the chart where nothing stands beside it."""
    return Box(body.left, body.top, beside.right - body.left, body.height)


def _statement(stage: Stage, room: Box, content: Figure) -> None:
    """A calm card with the sentence that may be said, and why no more is."""
    stage.shape("rect", room, SAND, name="Card")
    stage.shape("rect", room.lefthand(inch(0.09)), ACCENT, name="Edge")
    inner = room.inset(inch(0.7), inch(0.5))
    upper, lower = inner.rows((1.5, 1), inch(0.3))
    statement = Style(stage.on(SAND, HEADLINE), heading=True)
    if content.statement and content.reason:
        stage.text(upper, [say(content.statement, statement)], STATEMENT_SIZES, "Statement", anchor="b")
        stage.text(lower, [say(content.reason, Style(stage.on(SAND)))], REASON_SIZES, "Reason")
    else:
        stage.text(
            inner,
            [say(content.statement or content.reason or content.alt, statement)],
            STATEMENT_SIZES,
            "Statement",
            anchor="ctr",
        )
