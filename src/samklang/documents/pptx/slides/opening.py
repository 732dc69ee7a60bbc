"""The first slide: whose meeting it is, and one dot a doctor, filled for each who answered."""

from __future__ import annotations

import math

from samklang.documents.pptx.colours import GREY, INK, PAPER, STRONG, Colour
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import Element
from samklang.documents.pptx.slides.frame import opening_head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import Opening, Ring, Scene

BODY_SIZES = (22, 20, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Opening) -> None:
    """Title, cluster, time and place on the left; the ring, or what stands in its place, on the right."""
    apart = "body" in stage.places or "subtitle" not in stage.places
    opening_head(stage, scene.title, scene.eyebrow, scene.subtitle if apart else None)
    said = _lines(content, PAPER if stage.dark else INK)
    if not apart and scene.subtitle:
        said.insert(0, say(scene.subtitle, said[0].style))
    panel = stage.boxes.get("panel")
    if panel is None:
        said += [say(text, said[-1].style) for text in _answers(content)]
    stage.fill("body" if apart else "subtitle", said, BODY_SIZES)
    if panel and content.ring:
        _ring(stage, panel, content.ring)
    elif panel and content.caption:
        style = Style(PAPER if stage.dark else INK, heading=True, align="ctr")
        stage.text(panel, [say(content.caption, style)], (32, 28, 24, 20, 16, 12), "Caption", anchor="ctr")
    source(stage, content.footnote, scene.source)


def _lines(content: Opening, colour: Colour) -> list[Paragraph]:
    rest = [say(text, Style(colour, before=0.2)) for text in (content.when, content.where) if text]
    return [say(content.cluster, Style(colour, bold=True)), *rest]


def _answers(content: Opening) -> list[str]:
    """How many answered, in words, for a layout without room for a ring."""
    said = f"{content.ring.caption} · {content.ring.headline}" if content.ring else content.caption
    return [said] if said else []


def _ring(stage: Stage, panel: Box, ring: Ring) -> None:
    across = min(panel.width, panel.height)
    circle = panel.centred(across, across)
    text = Style(PAPER if stage.dark else INK, align="ctr")
    middle = circle.centred(round(across * 0.62), round(across * 0.42))
    figure, caption = middle.rows((1.15, 1), inch(0.05))
    members = [
        *_dots(stage, circle, ring),
        stage.words(
            figure,
            [say(ring.headline, Style(text.colour, bold=True, align="ctr"))],
            (80, 72, 64, 54, 44),
            "Share",
            anchor="b",
        ),
        stage.words(caption, [say(ring.caption, text)], (22, 20, 18, 16, 14, 12), "Caption"),
    ]
    stage.group("Ring", f"{ring.headline}: {ring.caption}", circle, members)


def _dots(stage: Stage, circle: Box, ring: Ring) -> list[Element]:
    """Dots clockwise from the top, the filled ones first; each as large as their number allows."""
    count = max(1, ring.invited)
    radius = circle.width / 2
    dot = min(inch(0.34), round(1.25 * math.pi * radius / count))
    empty = PAPER if stage.dark else GREY
    made = []
    for i in range(ring.invited):
        angle = 2 * math.pi * (i + 0.5) / count
        x = circle.left + radius + (radius - dot / 2) * math.sin(angle)
        y = circle.top + radius - (radius - dot / 2) * math.cos(angle)
        place = Box(round(x - dot / 2), round(y - dot / 2), dot, dot)
        filled = i < ring.answered
        shown = place if filled else place.inset(round(dot * 0.06))
        made.append(
            stage.drawn(
                "ellipse", shown, STRONG if filled else None, line=None if filled else empty, width=1.5, name="Doctor"
            )
        )
    return made
