"""Means of 1–10 items as dots on a line, highest first; last round's as paler ones, the figures in columns beside."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents import fit
from samklang.documents.pptx.charts import columns, legend, parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, INK, MUTED, PALE, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.charts import DotChart

DOT, LEAST_DOT = 18, 9
"""The diameter of a dot, in points, and how small it may get where rows are low."""
SCALE = inch(0.36)
"""Room for the axis' numbers, under the rows."""
EDGE = inch(0.15)
"""Between the rows' names and the axis, and past its end, for a dot that lies there."""


def write(stage: Stage, box: Box, chart: DotChart, alt: str) -> None:
    """A scatter of values against rows. The rows' names and figures stand beside it as texts, so that a long name may
    break and no figure can meet a dot.
    """
    compared = any(row.before is not None for row in chart.rows)
    below = box.below(legend.LINE)
    room = below.upper(below.height - SCALE - inch(0.3))
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], room, len(chart.rows), most=0.4)
    figures = _figures(stage, chart, size)
    taken = wide + EDGE + sum(each for each, _, _ in figures)
    beside = below.beside(wide + EDGE).lefthand(below.width - taken - EDGE)
    low, high = [say(chart.low_end, Style(MUTED))], [say(chart.high_end, Style(MUTED, align="r"))]
    ends, end_size = _ends(stage, beside, low, high)
    inner = beside.upper(ends[0].top - SCALE - beside.top)
    sheet, plot = _plot(stage, box, inner, chart, compared=compared)
    row = Box(inner.left, box.top, inner.width, legend.LINE)
    place = legend.room(stage, row, [chart.series_name, chart.before_name or ""])
    parts.place(stage, box, plot, sheet, alt, legend.draw(stage, place, box) if compared else None)
    _words(stage, Box(box.left, inner.top, wide, inner.height), [row.label for row in chart.rows], size, "Row")
    right = inner.right + EDGE
    for width, heading, words in figures:
        column = Box(right, inner.top, width, inner.height)
        columns.heading(stage, Box(right, box.top, width, legend.LINE), heading, MUTED)
        _words(stage, column, words, size, heading, bold=heading == chart.text_heading)
        right += width
    stage.text(ends[0], low, (end_size,), "Low end")
    stage.text(ends[1], high, (end_size,), "High end")


def _figures(stage: Stage, chart: DotChart, size: float) -> list[tuple[int, str, list[str]]]:
    """The columns at the right: each one's width in EMU, heading and words."""
    said = [(chart.text_heading, [row.text for row in chart.rows])]
    if chart.share_heading:
        said.append((chart.share_heading, [row.share for row in chart.rows]))
    return [(columns.width(stage, heading, words, size), heading, words) for heading, words in said]


def _plot(stage: Stage, box: Box, inner: Box, chart: DotChart, *, compared: bool) -> tuple[Sheet, Element]:
    """The dots over their axis, and the sheet they are drawn from."""
    sheet, rows = Sheet(), len(chart.rows)
    sheet.column("", [row.label for row in chart.rows])
    height = sheet.column(" ", [rows - i - 0.5 for i in range(rows)], [f"={rows}-ROW()+1.5"] * rows)
    dot = max(LEAST_DOT, min(DOT, round(inner.height / rows / POINT * 0.8)))
    series = [_now(sheet, chart, height, dot), *([_before(sheet, chart, height, dot * 2 // 3)] if compared else [])]
    return sheet, parts.area(
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


def _ends(stage: Stage, beside: Box, low: list[Paragraph], high: list[Paragraph]) -> tuple[list[Box], float]:
    """The places at the foot for the words at both ends of the scale, as high as they need, and their size."""
    columns = beside.columns((1, 1), inch(0.2))
    blocks = [paragraph.block(stage.faces) for paragraph in (*low, *high)]
    width = columns[0].width / POINT - FIXED
    tallest = {size: max(fit.height([block], size, width) or 0 for block in blocks) for size in (14, 13, 12)}
    size = next((size for size, tall in tallest.items() if tall <= size * 1.25), 12)
    tall = max(round((tallest[size] + 1) * POINT), inch(0.3))
    return [column.below(column.height - tall) for column in columns], size


def _words(stage: Stage, box: Box, words: Sequence[str], size: float, name: str, *, bold: bool = False) -> None:
    """A word for each row, beside it."""
    for text, place in zip(words, box.rows([1] * len(words), 0), strict=True):
        if text:
            said = [say(text, Style(INK, bold=bold, align="r"))]
            stage.text(place, said, (size, 13, 12), f"{name}: {text}", anchor="ctr")


def _now(sheet: Sheet, chart: DotChart, height: Column, dot: int) -> Element:
    """This round's dots, each on a stem."""
    column = sheet.column(chart.series_name, [row.value for row in chart.rows])
    stem = c(
        "errBars",
        c("errDir", val="x"),
        c("errBarType", val="minus"),
        c("errValType", val="percentage"),
        c("noEndCap", val=True),
        c("val", val=100),
        c("spPr", stroke(ACCENT, 1.5)),
    )
    return _dots(0, column, height, ACCENT, dot, stem)


def _before(sheet: Sheet, chart: DotChart, height: Column, dot: int) -> Element:
    column = sheet.column(chart.before_name or "", [row.before for row in chart.rows])
    return _dots(1, column, height, PALE, dot)


def _dots(
    index: int, column: Column, height: Column, colour: Colour, size: int, stem: Element | None = None
) -> Element:
    disc = c("marker", c("symbol", val="circle"), c("size", val=size), c("spPr", paint(colour), stroke(PAPER, 1)))
    values = [c("xVal", column.numbers()), c("yVal", height.numbers()), c("smooth", val=False)]
    return parts.series(index, column, [a("ln", a("noFill"), w=19050)], disc, stem, values)
