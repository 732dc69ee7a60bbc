"""Means of 1–10 items as dots on a line, highest first; last round's as paler ones."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, INK, MUTED, PALE, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.charts import DotChart

DOT, HOLLOW = 18, 12
LEGEND = inch(0.36)
SCALE = inch(0.36)
"""Room for the axis' numbers, under the rows."""


def write(stage: Stage, box: Box, chart: DotChart, alt: str) -> None:
    """A scatter of values against rows; the rows' names stand beside it as texts, so that long ones may break."""
    compared = any(row.before is not None for row in chart.rows)
    below = box.below(LEGEND if compared else 0)
    rows = len(chart.rows)
    room = below.upper(below.height - SCALE - inch(0.3))
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], room, rows)
    beside = below.beside(wide + inch(0.15)).lefthand(below.width - wide - inch(0.5))
    low, high = [say(chart.low_end, Style(MUTED))], [say(chart.high_end, Style(MUTED, align="r"))]
    ends, end_size = _ends(stage, beside, low, high)
    inner = beside.upper(ends[0].top - SCALE - beside.top)
    sheet = Sheet()
    sheet.column("", [row.label for row in chart.rows])
    height = sheet.column(" ", [rows - i - 0.5 for i in range(rows)], [f"={rows}-ROW()+1.5"] * rows)
    series = [_now(stage, sheet, chart, height), *([_before(sheet, chart, height)] if compared else [])]
    plot = parts.area(
        inner,
        box,
        c("scatterChart", c("scatterStyle", val="lineMarker"), c("varyColors", val=False), series, parts.axes()),
        parts.value_axis(
            stage,
            parts.CATEGORY,
            parts.VALUE,
            chart.axis.low,
            chart.axis.high,
            chart.axis.step,
            position="b",
            grid=None,
            line=MUTED,
            between="midCat",
        ),
        parts.value_axis(
            stage, parts.VALUE, parts.CATEGORY, 0, rows, 1, position="l", grid=None, hidden=True, between="midCat"
        ),
    )
    row = Box(inner.left, box.top, inner.width, LEGEND)
    legend = parts.legend(stage, row, box, [chart.series_name, chart.before_name or ""])
    parts.place(stage, box, plot, sheet, alt, legend if compared else None)
    _names(stage, chart, box, inner, wide, size)
    stage.text(ends[0], low, (end_size,), "Low end")
    stage.text(ends[1], high, (end_size,), "High end")


def _ends(stage: Stage, beside: Box, low: list[Paragraph], high: list[Paragraph]) -> tuple[list[Box], float]:
    """The places at the foot for the words at both ends of the scale, as high as they need, and their size."""
    columns = beside.columns((1, 1), inch(0.2))
    blocks = [paragraph.block(stage.faces) for paragraph in (*low, *high)]
    width = columns[0].width / POINT - FIXED
    tallest = {size: max(fit.height([block], size, width) or 0 for block in blocks) for size in (14, 13, 12)}
    size = next((size for size, tall in tallest.items() if tall <= size * 1.25), 12)
    tall = max(round((tallest[size] + 1) * POINT), inch(0.3))
    return [column.below(column.height - tall) for column in columns], size


def _names(stage: Stage, chart: DotChart, box: Box, inner: Box, wide: int, size: float) -> None:
    for row, place in zip(chart.rows, inner.rows([1] * len(chart.rows), 0), strict=True):
        label = Box(box.left, place.top, wide, place.height)
        stage.text(label, [say(row.label, Style(INK, align="r"))], (size, 13, 12), f"Row: {row.label}", anchor="ctr")


def _now(stage: Stage, sheet: Sheet, chart: DotChart, height: Column) -> Element:
    """This round's dots, each on a stem, its words beside it, or above it where last round's dot is in the way."""
    column = sheet.column(chart.series_name, [row.value for row in chart.rows])
    said = sheet.column(f"{chart.series_name}: text", [row.text for row in chart.rows])
    stem = c(
        "errBars",
        c("errDir", val="x"),
        c("errBarType", val="minus"),
        c("errValType", val="percentage"),
        c("noEndCap", val=True),
        c("val", val=100),
        c("spPr", stroke(ACCENT, 1.5)),
    )
    moved = {i: "t" for i, row in enumerate(chart.rows) if row.before is not None and row.before > row.value}
    labels, extension = parts.texts_from(stage, said, parts.USUAL, INK, position="r", moved=moved)
    return _dots(0, column, height, ACCENT, DOT, labels, stem, extension)


def _before(sheet: Sheet, chart: DotChart, height: Column) -> Element:
    column = sheet.column(chart.before_name or "", [row.before for row in chart.rows])
    return _dots(1, column, height, PALE, HOLLOW)


def _dots(
    index: int,
    column: Column,
    height: Column,
    colour: Colour,
    size: int,
    labels: Element | None = None,
    stem: Element | None = None,
    extension: Element | None = None,
) -> Element:
    disc = c("marker", c("symbol", val="circle"), c("size", val=size), c("spPr", paint(colour), stroke(PAPER, 1)))
    values = [c("xVal", column.numbers()), c("yVal", height.numbers()), c("smooth", val=False)]
    return parts.series(index, column, [a("ln", a("noFill"), w=19050)], disc, labels, stem, values, extension)
