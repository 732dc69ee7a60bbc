"""What a question's findings become before the slide is put together."""

from __future__ import annotations

from dataclasses import dataclass

from samklang.story.charts import Chart
from samklang.story.model import PanelPart


@dataclass(frozen=True)
class Drawn:
    """A headline with its chart, or with the statement that stands where no chart may.

    `alt` holds the finding with its numbers in full sentences. `facts` are the computed parts of the side panel.
    `footnotes` are added to the source line; `told` is said in the notes alone.
    """

    headline: str
    subtitle: str | None
    chart: Chart | None
    alt: str
    statement: str | None = None
    facts: tuple[PanelPart, ...] = ()
    footnotes: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
