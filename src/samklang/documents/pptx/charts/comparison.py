"""Means side by side with their uncertainty: a disc for each, with its value inside and its interval as a bar."""

from __future__ import annotations

from dataclasses import dataclass

from samklang.documents import fit
from samklang.documents.pptx.charts import parts, rules
from samklang.documents.pptx.charts.workbook import Cell, Column, Sheet
from samklang.documents.pptx.colours import ACCENT, GREY, PALE, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.documents.wording import PERCENT
from samklang.package.slides import Run
from samklang.story.charts import ComparisonChart, Point, Role

COLOURS: dict[Role, Colour] = {"now": ACCENT, "before": PALE, "reference": GREY}
DISC = 44
"""The discs' diameter, in points."""
VALUE = 18
SCALE = inch(0.5)
"""Room for the axis' numbers, to the left."""


@dataclass(frozen=True)
class Spot:
    """Where a point stands: the row of its place, of as many `rows` as there are places."""

    row: int
    rows: int

    def only(self, value: Cell) -> list[Cell]:
        """A column's cells, blank at every other place."""
        return [value if row == self.row else None for row in range(self.rows)]


def write(stage: Stage, box: Box, chart: ComparisonChart, alt: str) -> None:
    """A series a point, so that each has its own colour; the limits as lines across."""
    sheet, spots = Sheet(), _spots(len(chart.points))
    rows = spots[0].rows
    size, tall = _category_size(stage, box, chart, rows)
    named = {spot.row: f"{point.label}\n{point.note}".rstrip() for spot, point in zip(spots, chart.points, strict=True)}
    names = sheet.column("", [named.get(row) for row in range(rows)])
    inner = Box(box.left + SCALE, box.top + inch(0.15), _width(stage, box, chart), box.height - inch(0.2) - tall)
    drawn = [
        _point(stage, sheet, names, point, spot, i)
        for i, (point, spot) in enumerate(zip(chart.points, spots, strict=True))
    ]
    columns = [sheet.column(line.label, [line.value] * rows) for line in chart.lines]
    across = rules.series(stage, chart.lines, columns, len(drawn), chart.axis, inner, box)
    kind = [c("grouping", val="standard"), c("varyColors", val=False)]
    plot = parts.area(
        inner,
        box,
        c("lineChart", kind, across, drawn, c("marker", val=True), parts.axes()),
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="b", size=size),
        parts.value_axis(
            stage,
            parts.VALUE,
            parts.CATEGORY,
            chart.axis.low,
            chart.axis.high,
            chart.axis.step,
            position="l",
            format_=_format(stage, chart),
        ),
    )
    parts.place(stage, box, plot, sheet, alt)


def _spots(count: int) -> list[Spot]:
    """A place for each point. One alone stands between two empty places, for no line runs through a single one."""
    return [Spot(row, count) for row in range(count)] if count > 1 else [Spot(1, 3)]


def _format(stage: Stage, chart: ComparisonChart) -> str:
    """How the axis writes its numbers: as percent where the points are percent."""
    return PERCENT[stage.language] if all(point.text.endswith("%") for point in chart.points) else "General"


def _width(stage: Stage, box: Box, chart: ComparisonChart) -> int:
    """The width of the chart's inside."""
    return box.width - SCALE - max(inch(0.1), rules.room(stage, chart.lines))


def _point(stage: Stage, sheet: Sheet, names: Column, point: Point, spot: Spot, index: int) -> Element:
    colour = COLOURS[point.role]
    column = sheet.column(point.label, spot.only(point.value))
    disc = c("marker", c("symbol", val="circle"), c("size", val=DISC), c("spPr", paint(colour), stroke(None)))
    said = sheet.column(f"{point.label}: text", spot.only(point.text))
    inside, extension = parts.texts_from(stage, said, VALUE, stage.palette.ink_on(colour), position="ctr")
    interval = _interval(sheet, point, column, spot, colour)
    values = [c("cat", names.texts()), c("val", column.numbers()), c("smooth", val=False)]
    return parts.series(index, column, [a("ln", a("noFill"), w=19050)], disc, inside, interval, values, extension)


def _interval(sheet: Sheet, point: Point, column: Column, spot: Spot, colour: Colour) -> Element | None:
    """The interval as an error bar. Its ends are figures in the sheet, its reach a formula."""
    if point.low is None or point.high is None:
        return None
    low = sheet.column(f"{point.label}: low", spot.only(point.low))
    high = sheet.column(f"{point.label}: high", spot.only(point.high))
    rows = range(spot.rows)
    down = [point.value - point.low if row == spot.row else 0 for row in rows]
    up = [point.high - point.value if row == spot.row else 0 for row in rows]
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


def _category_size(stage: Stage, box: Box, chart: ComparisonChart, places: int) -> tuple[float, int]:
    """The size of the names under the axis, and the height they take."""
    width = _width(stage, box, chart) / places / POINT - 8
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
