"""The implementation plan as boxes to fill in: a heading, the question it answers, and room to write."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, FRAME, HEADLINE, MUTED, PAPER
from samklang.documents.pptx.geometry import inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import PlanField, PlanSheet, Scene

SIZES = (20, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: PlanSheet) -> None:
    """Headline, the boxes and the source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    count = len(content.fields)
    across = 1 if count == 1 else 2 if count in (2, 4) else 3
    cells = stage.boxes["body"].grid(count, across, inch(0.2)) if count else []
    inner = [cell.inset(inch(0.22), inch(0.2)) for cell in cells]
    words = [_words(field) for field in content.fields]
    size = stage.common_size(list(zip(inner, words, strict=True)), SIZES)
    for cell, box, field, said in zip(cells, inner, content.fields, words, strict=True):
        stage.shape("rect", cell, PAPER, line=FRAME, width=1.25, name="Box")
        stage.shape("rect", cell.upper(inch(0.07)), ACCENT, name="Edge")
        stage.text(box, said, (size,), field.heading)
    source(stage, scene.source)


def _words(field: PlanField) -> list[Paragraph]:
    return [say(field.heading, Style(HEADLINE, bold=True)), say(field.question, Style(MUTED, scale=0.85, before=0.1))]
