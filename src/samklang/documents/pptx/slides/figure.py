"""A finding: its chart with the panel beside it, or the sentence that is all that may be shown."""

from __future__ import annotations

from samklang.documents.pptx import charts
from samklang.documents.pptx.colours import ACCENT, HEADLINE, SAND
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides import panel, strip
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say
from samklang.story.model import Figure, Scene

STATEMENT_SIZES = (36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12)
WIDE = ("diverging", "dot")
"""Charts with long names of rows on the left and figures on the right."""
BETWEEN = inch(0.14)
"""Between such a chart and the words under it."""
REASON_SIZES = (22, 20, 18, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Figure) -> None:
    """Headline, chart (or statement), panel and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body, beside = stage.boxes["body"], stage.boxes["panel"]
    whole = _whole(body, beside)
    under = strip.place(stage, whole, content.panel) if _is_wide(content) else None
    if under:
        _show(stage, whole.upper(under.top - whole.top - BETWEEN), content)
        strip.write(stage, under, content.panel)
    elif content.panel:
        _show(stage, body, content)
        panel.write(stage, beside, content.panel)
    else:
        _show(stage, whole, content)
    source(stage, scene.source)


def _is_wide(content: Figure) -> bool:
    """Whether its chart gains from the slide's whole width."""
    return content.chart is not None and content.chart.kind in WIDE


def _show(stage: Stage, room: Box, content: Figure) -> None:
    if content.chart:
        charts.write(stage, room, content.chart, content.alt)
    else:
        _statement(stage, room, content)


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
