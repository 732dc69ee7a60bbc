"""The works and figures the slides lean on, numbered; in two columns where one is not enough."""

from __future__ import annotations

from samklang.documents.pptx.colours import INK
from samklang.documents.pptx.geometry import inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style
from samklang.package.slides import Run
from samklang.story.model import ReferenceList, Scene

SIZES = (16, 15, 14, 13, 12)
ONE_COLUMN = 7
"""Up to this many entries stand in one column."""


def write(stage: Stage, scene: Scene, content: ReferenceList) -> None:
    """Headline, the list and the source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    style = Style(INK, before=0.5)
    said = [Paragraph((Run(text=entry),), style, i + 1) for i, entry in enumerate(content.entries)]
    if len(said) <= ONE_COLUMN:
        stage.fill("body", said, SIZES, box=stage.begun("body"))
    else:
        half = -(-len(said) // 2)
        left, right = stage.boxes["body"].columns((1, 1), inch(0.5))
        size = stage.common_size([(left, said[:half]), (right, said[half:])], SIZES)
        stage.text(left, said[:half], (size,), "References")
        stage.text(right, said[half:], (size,), "References, continued")
    source(stage, scene.source)
