"""Items on one scale, stacked about its middle: the good end to the right, the bad end to the left, totals beside."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.scale import poles
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, INK, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say
from samklang.story.charts import DivergingChart, DivergingRow

LEGEND = inch(0.42)


def write(stage: Stage, box: Box, chart: DivergingChart, alt: str) -> None:
    """A blank part pushes each row so that all are cut by the same line; a last blank part carries the totals."""
    sheet = Sheet()
    below = box.below(LEGEND)
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], below, len(chart.rows), most=0.36)
    inner = Box(box.left + wide, below.top, box.width - wide, below.height - inch(0.05))
    names = sheet.column("", [row.label for row in chart.rows])
    centre = max(_left(chart, row) for row in chart.rows)
    furthest = max(centre - _left(chart, row) + sum(row.values) for row in chart.rows)
    totals = max([_total_width(stage, row.total, size) for row in chart.rows])
    heading_width = min(inch(1.5), max(totals, _total_width(stage, chart.total_heading, 12)))
    span = furthest / (1 - max(totals, heading_width) / inner.width)
    columns = [sheet.column(label, [row.values[i] for row in chart.rows]) for i, label in enumerate(chart.labels)]
    series = [
        _spacer(sheet, names, chart, columns, centre),
        *[_part(stage, names, column, i, _colours(stage, chart)[i]) for i, column in enumerate(columns)],
        _totals(stage, sheet, names, chart, span - furthest, furthest, centre, size),
    ]
    plot = parts.area(
        inner,
        box,
        parts.stack("bar", series, gap=28 if len(chart.rows) > 8 else 42),
        parts.category_axis(
            stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True, line=INK, crosses_at=centre
        ),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, span, position="t", hidden=True),
    )
    row = Box(inner.left, box.top, inner.width - heading_width, LEGEND)
    legend = parts.legend(stage, row, box, chart.labels, without=[0, len(columns) + 1])
    parts.place(stage, box, plot, sheet, alt, legend)
    heading = Box(box.right - heading_width, box.top, heading_width, LEGEND)
    style = Style(stage.on(PAPER, ACCENT), bold=True, align="r")
    stage.text(heading, [say(chart.total_heading, style)], (14, 13, 12), "Totals", anchor="ctr")


def _left(chart: DivergingChart, row: DivergingRow) -> float:
    """How much of the row lies left of the centre line."""
    if chart.middle is None:
        return sum(row.values[: chart.split])
    return sum(row.values[: chart.middle]) + row.values[chart.middle] / 2


def _colours(stage: Stage, chart: DivergingChart) -> list[Colour]:
    left = chart.split if chart.middle is None else chart.middle
    right = len(chart.labels) - left - (0 if chart.middle is None else 1)
    return poles(left, chart.middle is not None, right, stage.palette.tone("low"))


def _spacer(sheet: Sheet, names: Column, chart: DivergingChart, columns: list[Column], centre: float) -> Element:
    cells = [centre - _left(chart, row) for row in chart.rows]
    formulas = [f"={centre:g}-({_left_formula(chart, columns, row)})" for row in range(len(chart.rows))]
    column = sheet.column(" ", cells, formulas)
    return parts.bars(0, column, names, parts.blank())


def _left_formula(chart: DivergingChart, columns: list[Column], row: int) -> str:
    whole = columns[: chart.split if chart.middle is None else chart.middle]
    cells = [column.cell(row) for column in whole]
    if chart.middle is not None:
        cells.append(f"{columns[chart.middle].cell(row)}/2")
    return "+".join(cells)


def _part(stage: Stage, names: Column, column: Column, index: int, colour: Colour) -> Element:
    labels = parts.labels(stage, 14, stage.palette.ink_on(colour), position="ctr", format_=parts.HIDE_SMALL)
    return parts.bars(index + 1, column, names, [paint(colour), stroke(PAPER, 1)], labels)


def _totals(
    stage: Stage,
    sheet: Sheet,
    names: Column,
    chart: DivergingChart,
    room: float,
    furthest: float,
    centre: float,
    size: float,
) -> Element:
    """A blank part that ends where every row's does, at the right edge, with the total's words inside its end."""
    said = sheet.column(chart.total_heading, [row.total for row in chart.rows])
    cells = [room + furthest - (centre - _left(chart, row)) - sum(row.values) for row in chart.rows]
    column = sheet.column("  ", cells, [f"={cell:.6g}" for cell in cells])
    labels, extension = parts.texts_from(stage, said, max(size, 14), stage.on(PAPER, ACCENT), position="inEnd")
    return parts.bars(len(chart.labels) + 1, column, names, parts.blank(), labels, extension)


def _total_width(stage: Stage, text: str, size: float) -> int:
    return round((fit.text_width(text, size, stage.faces.body, bold=True) + 16) * POINT)
