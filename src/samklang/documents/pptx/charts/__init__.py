"""Native, editable charts: one module a kind, each drawing from the columns of its own little workbook."""

from __future__ import annotations

from samklang.documents.pptx.charts import bar, comparison, diverging, dot, ranked, stacked
from samklang.documents.pptx.geometry import Box
from samklang.documents.pptx.stage import Stage
from samklang.story import charts as story


def write(stage: Stage, box: Box, chart: story.Chart, alt: str) -> None:
    """Draw `chart` in `box`; `alt` says it to those who cannot see it."""
    match chart:
        case story.BarChart():
            bar.write(stage, box, chart, alt)
        case story.ComparisonChart():
            comparison.write(stage, box, chart, alt)
        case story.RankedChart():
            ranked.write(stage, box, chart, alt)
        case story.StackedChart():
            stacked.write(stage, box, chart, alt)
        case story.DivergingChart():
            diverging.write(stage, box, chart, alt)
        case story.DotChart():
            dot.write(stage, box, chart, alt)
