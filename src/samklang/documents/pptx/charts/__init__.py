"""Native, editable charts: one module a kind, each drawing from the columns of its own little workbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samklang.documents.pptx.charts import bar, comparison, diverging, dot, ranked, stacked
from samklang.documents.pptx.geometry import Box
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import Chart

WRITERS: dict[str, Callable[[Stage, Box, Any, str], None]] = {
    "bar": bar.write,
    "comparison": comparison.write,
    "ranked": ranked.write,
    "stacked": stacked.write,
    "diverging": diverging.write,
    "dot": dot.write,
}
"""The writer of each kind of chart."""


def write(stage: Stage, box: Box, chart: Chart, alt: str) -> None:
    """Draw `chart` in `box`; `alt` says it to those who cannot see it."""
    WRITERS[chart.kind](stage, box, chart, alt)
