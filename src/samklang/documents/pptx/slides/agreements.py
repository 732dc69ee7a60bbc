"""What was agreed last time and what became of it, or lines to write on for what is agreed today."""

from __future__ import annotations

from samklang.documents.pptx import table
from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, SAND
from samklang.documents.pptx.geometry import inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.table import Cell
from samklang.documents.pptx.text import Style, say
from samklang.story.model import Agreements, Scene

EMPTY_SIZES = (36, 32, 28, 26, 24, 22, 20, 18, 16, 14, 12)
SIZES = (20, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Agreements) -> None:
    """Headline, and the table or the sentence that stands in its place."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    if content.rows:
        top = Style(stage.on(SAND, ACCENT), bold=True, capitals=True, spaced=True, scale=0.8)
        first = [Cell((say(heading, top),), SAND) for heading in content.headings]
        rows = [[_cell(row.text, bold=True), _cell(row.outcome)] for row in content.rows]
        table.write(stage, body, [first, *rows], (0.5, 0.5), SIZES, tallest=inch(0.85), header_row=True)
    else:
        stage.shape("rect", body, SAND, name="Card")
        stage.shape("rect", body.lefthand(inch(0.09)), ACCENT, name="Edge")
        words = [say(content.empty or scene.title, Style(stage.on(SAND, HEADLINE), heading=True))]
        stage.text(body.inset(inch(0.7), inch(0.5)), words, EMPTY_SIZES, "Empty", anchor="ctr")
    source(stage, scene.source)


def _cell(text: str, *, bold: bool = False) -> Cell:
    return Cell((say(text, Style(HEADLINE if bold else INK, bold=bold)),) if text else ())
