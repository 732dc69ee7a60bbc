"""Decks of nothing but the charts asked for, each written once."""

from __future__ import annotations

from functools import cache
from typing import Any

from reading import charts
from samklang.documents.pptx import write
from samklang.story.charts import Chart
from samklang.story.model import Figure, Notes, Scene, Story
from scenes import every_scene


def deck_of(*drawn: Chart) -> Story:
    """A story of these charts."""
    scenes = [
        Scene(key=f"c{i}", section="A", title=f"Diagram {i}", content=Figure(chart=chart, alt="tal"), notes=Notes())
        for i, chart in enumerate(drawn)
    ]
    return every_scene().model_copy(update={"scenes": tuple(scenes)})


@cache
def drawn(chart: Chart) -> Any:
    """The part of a deck with nothing but this chart."""
    return charts(write(deck_of(chart)))[0]
