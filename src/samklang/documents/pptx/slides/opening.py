"""The first slide: whose meeting it is, and one dot a doctor, filled for each who answered."""

from __future__ import annotations

import math
from dataclasses import replace

from samklang.documents.pptx.colours import GREY, INK, PAPER, STRONG, Colour
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import Element
from samklang.documents.pptx.slides.frame import opening_head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import Opening, Response, Scene

MOST_DOTS = 150
BODY_SIZES = (22, 20, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Opening) -> None:
    """Title, cluster, time and place on the left; how many answered, in the ring, on the right."""
    apart = "body" in stage.places or "subtitle" not in stage.places
    opening_head(stage, scene.title, scene.eyebrow, scene.subtitle if apart else None)
    said = _lines(content, PAPER if stage.dark else INK)
    if not apart and scene.subtitle:
        cluster = replace(said[0], style=replace(said[0].style, before=0.8))
        said = [say(scene.subtitle, said[1].style), cluster, *said[1:]]
    panel = stage.boxes.get("panel")
    if panel is None:
        said.append(say(_in_words(content.response), said[-1].style))
    stage.fill("body" if apart else "subtitle", said, BODY_SIZES)
    if panel:
        _ring(stage, panel, content.response)
    source(stage, content.footnote, scene.source)


def _lines(content: Opening, colour: Colour) -> list[Paragraph]:
    rest = [say(text, Style(colour, before=0.2)) for text in (content.when, content.where) if text]
    return [say(content.cluster, Style(colour, bold=True)), *rest]


def _in_words(response: Response) -> str:
    """How many answered, for a layout without room for a ring, and for those who cannot see it."""
    caption = response.caption.replace("\n", " ")
    return f"{response.headline} {caption}" if response.invited is None else f"{caption} · {response.headline}"


def _ring(stage: Stage, panel: Box, response: Response) -> None:
    """The number and its caption in the middle of the dots, or of where they would be."""
    across = min(panel.width, panel.height)
    circle = panel.centred(across, across)
    colour = PAPER if stage.dark else INK
    within = 0.62 if _dot_count(response) else 1.0  # without dots around it, the number may be larger
    middle = circle.centred(round(across * within), round(across * within * 0.68))
    figure, caption = middle.rows((1.15, 1), inch(0.05))
    number = [say(response.headline, Style(colour, bold=True, align="ctr"))]
    below = [say(response.caption, Style(colour, align="ctr"))]
    members = [
        *_dots(stage, circle, response),
        stage.words(figure, number, (115, 96, 80, 72, 64, 54, 44), "Share", anchor="b"),
        stage.words(caption, below, (24, 22, 20, 18, 16, 14, 12), "Caption"),
    ]
    stage.group("Ring", _in_words(response), circle, members)


def _dot_count(response: Response) -> int:
    """One dot an invited doctor; none where the number is not known, or so large that dots would be dust."""
    invited = response.invited or 0
    return invited if invited <= MOST_DOTS else 0


def _dots(stage: Stage, circle: Box, response: Response) -> list[Element]:
    """Dots clockwise from the top, the filled ones first; each as large as their number allows."""
    count = _dot_count(response)
    radius = circle.width / 2
    dot = min(inch(0.34), round(1.25 * math.pi * radius / max(1, count)))
    made = []
    for i in range(count):
        angle = 2 * math.pi * (i + 0.5) / count
        x = circle.left + radius + (radius - dot / 2) * math.sin(angle)
        y = circle.top + radius - (radius - dot / 2) * math.cos(angle)
        made.append(_dot(stage, Box(round(x - dot / 2), round(y - dot / 2), dot, dot), filled=i < response.answered))
    return made


def _dot(stage: Stage, place: Box, *, filled: bool) -> Element:
    """One doctor: a disc who answered, a circle who did not."""
    if filled:
        return stage.drawn("ellipse", place, STRONG, name="Doctor")
    empty = PAPER if stage.dark else GREY
    return stage.drawn("ellipse", place.inset(round(place.width * 0.06)), None, line=empty, width=1.5, name="Doctor")
