"""One stacked bar of an ordered scale, or one for each round: the good end in full colour, each part's percent inside."""

from __future__ import annotations

from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.scale import shades
from samklang.documents.pptx.charts.workbook import Sheet
from samklang.documents.pptx.colours import PAPER
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import c, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import StackedChart

LEGEND = inch(0.4)


def write(stage: Stage, box: Box, chart: StackedChart, alt: str) -> None:
    """The bars in the middle of the room, the legend over them in the bars' own order."""
    sheet = Sheet()
    rows = len(chart.rows)
    names = sheet.column("", [row.label for row in chart.rows])
    columns = [sheet.column(label, [row.values[i] for row in chart.rows]) for i, label in enumerate(chart.labels)]
    tall = min(box.height - LEGEND - inch(0.3), inch(1.9) * rows)
    middle = box.below(LEGEND + inch(0.2)).upper(box.height - LEGEND - inch(0.3))
    band = Box(box.left, middle.top, box.width, tall)
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], band, rows, most=0.25)
    inner = band.beside(wide if any(row.label for row in chart.rows) else 0)
    colours = shades(len(chart.labels), chart.best_end)
    series = [
        c(
            "ser",
            c("idx", val=i),
            c("order", val=i),
            column.title(),
            c("spPr", paint(colour), stroke(PAPER, 1.5)),
            c("invertIfNegative", val=False),
            parts.labels(stage, 20, stage.palette.ink_on(colour), position="ctr", format_='[>=6]0" %";""'),
            c("cat", names.texts()),
            c("val", column.numbers()),
        )
        for i, (column, colour) in enumerate(zip(columns, colours, strict=True))
    ]
    grouping = [c("barDir", val="bar"), c("grouping", val="stacked"), c("varyColors", val=False)]
    axes = [c("axId", val=parts.CATEGORY), c("axId", val=parts.VALUE)]
    plot = parts.area(
        inner,
        box,
        c("barChart", grouping, series, c("gapWidth", val=35), c("overlap", val=100), axes),
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True, line=None),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, 100, position="t", hidden=True),
    )
    room = parts.legend_room(stage, Box(inner.left, box.top, inner.width, LEGEND), chart.labels, LEGEND)
    parts.place(stage, box, plot, sheet, alt, parts.legend(stage, room, box))
