"""Means side by side with their uncertainty: a disc for each, with its value inside and its interval as a bar."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import parts, rules
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, GREY, PALE, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.package.slides import Run
from samklang.story.charts import ComparisonChart, Point, Role

COLOURS: dict[Role, Colour] = {"now": ACCENT, "before": PALE, "reference": GREY}
DISC = 44
"""The discs' diameter, in points."""
VALUE = 18
SCALE = inch(0.5)
"""Room for the axis' numbers, to the left."""


def write(stage: Stage, box: Box, chart: ComparisonChart, alt: str) -> None:
    """A series a point, so that each has its own colour; the limits as lines across."""
    sheet = Sheet()
    size, tall = _category_size(stage, box, chart)
    names = sheet.column("", [f"{point.label}\n{point.note}".rstrip() for point in chart.points])
    inner = Box(box.left + SCALE, box.top + inch(0.15), _width(stage, box, chart), box.height - inch(0.2) - tall)
    drawn = [_point(stage, sheet, names, chart, i) for i in range(len(chart.points))]
    columns = [sheet.column(line.label, [line.value] * len(chart.points)) for line in chart.lines]
    across = rules.series(stage, chart.lines, columns, len(drawn), chart.axis, inner, box)
    kind = [c("grouping", val="standard"), c("varyColors", val=False)]
    lines = c("lineChart", kind, across, drawn, c("marker", val=True), parts.axes())
    plot = parts.area(
        inner,
        box,
        lines,
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="b", size=size),
        parts.value_axis(
            stage, parts.VALUE, parts.CATEGORY, chart.axis.low, chart.axis.high, chart.axis.step, position="l"
        ),
    )
    parts.place(stage, box, plot, sheet, alt)


def _width(stage: Stage, box: Box, chart: ComparisonChart) -> int:
    """The width of the chart's inside."""
    return box.width - SCALE - max(inch(0.1), rules.room(stage, chart.lines))


def _point(stage: Stage, sheet: Sheet, names: Column, chart: ComparisonChart, index: int) -> Element:
    point = chart.points[index]
    colour = COLOURS[point.role]
    only: list[None] = [None] * len(chart.points)
    column = sheet.column(point.label, [*only[:index], point.value, *only[index + 1 :]])
    disc = c("marker", c("symbol", val="circle"), c("size", val=DISC), c("spPr", paint(colour), stroke(None)))
    said = sheet.column(f"{point.label}: text", [*only[:index], point.text, *only[index + 1 :]])
    inside, extension = parts.texts_from(stage, said, VALUE, stage.palette.ink_on(colour), position="ctr")
    interval = _interval(sheet, point, column, index, chart, colour)
    values = [c("cat", names.texts()), c("val", column.numbers()), c("smooth", val=False)]
    return parts.series(index, column, [a("ln", a("noFill"), w=19050)], disc, inside, interval, values, extension)


def _interval(
    sheet: Sheet, point: Point, column: Column, index: int, chart: ComparisonChart, colour: Colour
) -> Element | None:
    """The interval as an error bar. Its ends are figures in the sheet, its reach a formula."""
    if point.low is None or point.high is None:
        return None
    blank: list[float | None] = [None] * len(chart.points)
    low = sheet.column(f"{point.label}: low", [*blank[:index], point.low, *blank[index + 1 :]])
    high = sheet.column(f"{point.label}: high", [*blank[:index], point.high, *blank[index + 1 :]])
    rows = range(len(chart.points))
    down = [point.value - point.low if row == index else 0 for row in rows]
    up = [point.high - point.value if row == index else 0 for row in rows]
    minus = sheet.column(f"{point.label}: −", down, [f"={column.cell(row)}-{low.cell(row)}" for row in rows])
    plus = sheet.column(f"{point.label}: +", up, [f"={high.cell(row)}-{column.cell(row)}" for row in rows])
    return c(
        "errBars",
        c("errDir", val="y"),
        c("errBarType", val="both"),
        c("errValType", val="cust"),
        c("noEndCap", val=False),
        c("plus", plus.numbers()),
        c("minus", minus.numbers()),
        c("spPr", stroke(colour, 3)),
    )


def _category_size(stage: Stage, box: Box, chart: ComparisonChart) -> tuple[float, int]:
    """The size of the names under the axis, and the height they take."""
    width = _width(stage, box, chart) / len(chart.points) / POINT - 8
    for size in (16, 15, 14, 13, 12):
        heights = [
            fit.height(
                [fit.Block((Run(text=text),), stage.faces.body) for text in (point.label, point.note)], size, width
            )
            for point in chart.points
        ]
        known = [height for height in heights if height is not None]
        if len(known) == len(heights) and max(known) <= size * 1.22 * 4:
            return size, round((max(known) + 12) * POINT)
    stage.overflow("Names under the axis")
    return 12, inch(1)
