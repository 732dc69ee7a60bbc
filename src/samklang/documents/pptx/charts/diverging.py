"""Items on one scale, stacked about its middle: the good end to the right, the bad end to the left, totals beside."""

from __future__ import annotations

from samklang.documents.pptx.charts import columns, legend, parts
from samklang.documents.pptx.charts.scale import poles, steps
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, INK, PAPER, Colour
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.markup import Element, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import DivergingChart, DivergingRow

LINES = 2
"""The legend may take this many."""


def write(stage: Stage, box: Box, chart: DivergingChart, alt: str) -> None:
    """A blank part pushes each row so that all are cut by the same line; a last blank part carries the totals."""
    sheet, rows = Sheet(), len(chart.rows)
    least = box.below(legend.LINE * LINES)
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], least, rows, most=0.36)
    totals = columns.width(stage, chart.total_heading, [row.total for row in chart.rows], max(size, parts.USUAL))
    right = box.beside(wide)
    key = legend.room(stage, right.lefthand(right.width - totals), chart.labels, lines=LINES)
    inner = right.below(key.box.height + inch(0.06)).upper(box.height - key.box.height - inch(0.11))
    centre = max(_left(chart, row) for row in chart.rows)
    furthest = max(centre - _left(chart, row) + sum(row.values) for row in chart.rows)
    span = furthest / (1 - totals / inner.width)
    names = sheet.column("", [row.label for row in chart.rows])
    shares = [sheet.column(label, [row.values[i] for row in chart.rows]) for i, label in enumerate(chart.labels)]
    colours, format_ = _colours(stage, chart), parts.where_it_fits(stage, "0", "", parts.USUAL, inner.width / span)
    series = [
        _spacer(sheet, names, chart, shares, centre),
        *[_part(stage, names, column, i, colours[i], format_) for i, column in enumerate(shares)],
        _totals(stage, sheet, names, chart, span - furthest, furthest, centre, size),
    ]
    plot = parts.area(
        inner,
        box,
        parts.stack("bar", series, gap=28 if rows > 8 else 42),
        parts.category_axis(
            stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True, line=INK, crosses_at=centre
        ),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, span, position="t", hidden=True),
    )
    parts.place(stage, box, plot, sheet, alt, legend.draw(stage, key, box, without=[0, len(shares) + 1]))
    above = box.beside(box.width - totals).upper(key.box.height)
    columns.heading(stage, above, chart.total_heading, stage.on(PAPER, ACCENT))


def _left(chart: DivergingChart, row: DivergingRow) -> float:
    """How much of the row lies left of the centre line."""
    if chart.middle is None:
        return sum(row.values[: chart.split])
    return sum(row.values[: chart.middle]) + row.values[chart.middle] / 2


def _colours(stage: Stage, chart: DivergingChart) -> list[Colour]:
    if chart.middle is None and chart.split == 0:
        return steps(len(chart.labels))
    left = chart.split if chart.middle is None else chart.middle
    right = len(chart.labels) - left - (0 if chart.middle is None else 1)
    return poles(left, chart.middle is not None, right, stage.palette.tone("low"))


def _spacer(sheet: Sheet, names: Column, chart: DivergingChart, shares: list[Column], centre: float) -> Element:
    cells = [centre - _left(chart, row) for row in chart.rows]
    formulas = [f"={centre:g}-({_left_formula(chart, shares, row)})" for row in range(len(chart.rows))]
    column = sheet.column(" ", cells, formulas)
    return parts.bars(0, column, names, parts.blank())


def _left_formula(chart: DivergingChart, shares: list[Column], row: int) -> str:
    whole = shares[: chart.split if chart.middle is None else chart.middle]
    cells = [column.cell(row) for column in whole]
    if chart.middle is not None:
        cells.append(f"{shares[chart.middle].cell(row)}/2")
    return "+".join(cells) or "0"


def _part(stage: Stage, names: Column, column: Column, index: int, colour: Colour, format_: str) -> Element:
    labels = parts.labels(stage, parts.USUAL, stage.palette.ink_on(colour), position="ctr", format_=format_)
    return parts.bars(index + 1, column, names, [paint(colour), stroke(PAPER, 1.5)], labels)


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
