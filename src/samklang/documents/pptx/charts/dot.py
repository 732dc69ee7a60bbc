"""Means of 1–10 items as dots on a line, highest first; last round's as hollow dots."""

from __future__ import annotations

from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, GRID, INK, MUTED, PAPER
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say
from samklang.story.charts import DotChart

DOT, HOLLOW = 16, 14
LEGEND = inch(0.36)
ENDS = inch(0.34)


def write(stage: Stage, box: Box, chart: DotChart, alt: str) -> None:
    """A scatter of values against rows; the rows' names stand beside it as texts, so that long ones may break."""
    compared = any(row.before is not None for row in chart.rows)
    top = LEGEND if compared else 0
    below = box.below(top)
    rows = len(chart.rows)
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], below.upper(below.height - 2 * ENDS), rows)
    inner = Box(box.left + wide + inch(0.15), below.top + inch(0.05), box.width - wide - inch(0.35), below.height - ENDS - inch(0.4))
    sheet = Sheet()
    sheet.column("", [row.label for row in chart.rows])
    height = sheet.column(" ", [rows - i - 0.5 for i in range(rows)], [f"={rows}-ROW()+1.5" for _ in range(rows)])
    before = _dots(stage, sheet, chart, height, now=False) if compared else None
    now = _dots(stage, sheet, chart, height, now=True)
    axes = [c("axId", val=parts.CATEGORY), c("axId", val=parts.VALUE)]
    style = [c("scatterStyle", val="lineMarker"), c("varyColors", val=False)]
    plot = parts.area(
        inner,
        box,
        c("scatterChart", style, before, now, axes),
        parts.value_axis(stage, parts.CATEGORY, parts.VALUE, chart.axis.low, chart.axis.high, chart.axis.step, position="b", between="midCat"),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, rows, 1, position="l", grid=None, hidden=True, between="midCat"),
    )
    room = parts.legend_room(stage, Box(inner.left, box.top, inner.width, LEGEND), [chart.series_name, chart.before_name or ""], LEGEND)
    _tracks(stage, inner, rows)
    parts.place(stage, box, plot, sheet, alt, parts.legend(stage, room, box) if compared else None)
    names = inner.rows([1] * rows, 0)
    for row, place in zip(chart.rows, names, strict=True):
        label = Box(box.left, place.top, wide, place.height)
        stage.text(label, [say(row.label, Style(INK, align="r"))], (size, 13, 12), f"Row: {row.label}", anchor="ctr")
    left, right = Box(inner.left, below.bottom - ENDS, inner.width, ENDS).columns((1, 1), inch(0.2))
    stage.text(left, [say(chart.low_end, Style(MUTED))], (14, 13, 12), "Low end", anchor="b")
    stage.text(right, [say(chart.high_end, Style(MUTED, align="r"))], (14, 13, 12), "High end", anchor="b")


def _tracks(stage: Stage, inner: Box, rows: int) -> None:
    """A thin line for each row, for the dots to run on."""
    for row in inner.rows([1] * rows, 0):
        line = row.centred(row.width, inch(0.03))
        stage.shape("rect", line, GRID, name="Track")


def _dots(stage: Stage, sheet: Sheet, chart: DotChart, height: Column, *, now: bool) -> Element:
    index = 1 if now else 0
    name = chart.series_name if now else chart.before_name or ""
    column = sheet.column(name, [row.value if now else row.before for row in chart.rows])
    fill, size = (ACCENT, DOT) if now else (PAPER, HOLLOW)
    disc = c("spPr", paint(fill), stroke(ACCENT, 2))
    labels, extension = (None, None)
    if now:
        said = sheet.column(f"{name}: text", [row.text for row in chart.rows])
        labels, extension = parts.texts_from(stage, said, parts.USUAL, INK, position="r")
    return c(
        "ser",
        c("idx", val=index),
        c("order", val=index),
        column.title(),
        c("spPr", a("ln", a("noFill"), w=19050)),
        c("marker", c("symbol", val="circle"), c("size", val=size), disc),
        labels,
        c("xVal", column.numbers()),
        c("yVal", height.numbers()),
        c("smooth", val=False),
        extension,
    )
