"""One bar a doctor, sorted, coloured by band, with lines across at the limits and the mean."""

from __future__ import annotations

from samklang.documents.pptx.charts import legend, parts, rules
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import Element, c, hatch, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import BandSeries, BarChart

SCALE = inch(0.5)
"""Room for the axis' numbers, to the left."""


def write(stage: Stage, box: Box, chart: BarChart, alt: str) -> None:
    """The bars with a legend over them and each line's name at its right end."""
    sheet = Sheet()
    bars = [sheet.column(series.name, series.values) for series in chart.series]
    count = len(chart.series[0].values)
    lines = [sheet.column(line.label, [line.value] * count) for line in chart.lines]
    inner = box.below(legend.LINE + inch(0.14)).beside(SCALE)
    inner = inner.upper(inner.height - inch(0.14)).lefthand(inner.width - rules.room(stage, chart.lines))
    drawn = rules.series(stage, chart.lines, lines, len(bars), chart.axis, inner, box)
    plot = parts.area(
        inner,
        box,
        _bars(stage, chart, bars),
        c(
            "lineChart",
            c("grouping", val="standard"),
            c("varyColors", val=False),
            drawn,
            c("marker", val=True),
            parts.axes(),
        )
        if drawn
        else None,
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="b", labels="none"),
        parts.value_axis(
            stage, parts.VALUE, parts.CATEGORY, chart.axis.low, chart.axis.high, chart.axis.step, position="l"
        ),
    )
    row = Box(inner.left, box.top, box.right - inner.left, legend.LINE)
    names = [series.name for series in chart.series]
    hidden = range(len(bars), len(bars) + 2 * len(lines))  # the lines, and after all series their trend lines
    place = legend.room(stage, row, names, key=6.0)  # keys of bars are drawn as wide as the lines' beside them
    parts.place(stage, box, plot, sheet, alt, legend.draw(stage, place, box, without=hidden))


def _bars(stage: Stage, chart: BarChart, columns: list[Column]) -> Element:
    series = [
        parts.series(i, column, _fill(stage, band), c("invertIfNegative", val=False), c("val", column.numbers()))
        for i, (band, column) in enumerate(zip(chart.series, columns, strict=True))
    ]
    return parts.stack("col", series, gap=22)


def _fill(stage: Stage, band: BandSeries) -> list[Element]:
    colour = stage.palette.tone(band.tone)
    return [hatch(colour), stroke(colour, 1)] if band.hatched else [paint(colour), stroke(None)]
