"""Room for a video or a guest: a calm frame in the shape of a screen, and beside it the words on who and what."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, PAPER, SAND
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, lines
from samklang.story.model import Scene, VideoSlot

SIZES = (24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12)
SHARE = 0.64
"""The part of the slide's width that the screen takes where words stand beside it."""


def write(stage: Stage, scene: Scene, content: VideoSlot) -> None:
    """Headline, the screen, the words beside it and the source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    screen = _screen(body, SHARE if content.lines else 1)
    _draw(stage, screen if content.lines else body.upper(screen.height).centred(screen.width, screen.height))
    if content.lines:
        said = lines(content.lines, Style(INK), Style(HEADLINE, bold=True), gap=0.6)
        room = body.beside(screen.width + inch(0.45))
        stage.fill("body", said, SIZES, box=room)
    source(stage, scene.source)


def _screen(body: Box, share: float) -> Box:
    """The largest 16:9 box within this share of the body's width."""
    wide = min(round(body.width * share), body.height * 16 // 9)
    return body.lefthand(wide).upper(wide * 9 // 16)


def _draw(stage: Stage, screen: Box) -> None:
    """The frame, and in its middle the sign that something plays here."""
    disc = screen.centred(screen.height * 30 // 100, screen.height * 30 // 100)
    sign = disc.centred(disc.width * 38 // 100, disc.height * 42 // 100)
    stage.shape("rect", screen, SAND, name="Screen")
    stage.shape("rect", screen.below(screen.height - inch(0.09)), ACCENT, name="Edge")
    stage.shape("ellipse", disc, ACCENT, name="Disc")
    stage.shape("homePlate", sign, PAPER, adjust={"adj": 100_000}, name="Play")  # all point, so a triangle
