"""Options from most to least chosen: horizontal bars coloured by family, each one's words at its end."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, GREY, INK, PALE, SILVER, STRONG, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import RankedChart

FAMILIES: tuple[Colour, ...] = (ACCENT, PALE, SILVER, STRONG, GREY)
"""The colours of the groups, in order."""
LEGEND = inch(0.36)


def write(stage: Stage, box: Box, chart: RankedChart, alt: str) -> None:
    """Bars, and stacked on them a blank part that carries the words; last round's as outlines on the same scale."""
    sheet = Sheet()
    compared = any(bar.before is not None for bar in chart.bars)
    named = len(chart.groups) > 1 or compared
    below = box.below(LEGEND + inch(0.1) if named else 0)
    wide, size = parts.label_column(stage, [bar.label for bar in chart.bars], below, len(chart.bars))
    inner = below.beside(wide).upper(below.height - inch(0.05))
    longest = max(fit.text_width(bar.text, size, stage.faces.body, bold=True) for bar in chart.bars) + 14
    reach = _reach(chart)
    span = reach / (1 - min(0.6, longest * POINT / inner.width))
    names = sheet.column("", [bar.label for bar in chart.bars])
    titles = list(chart.groups) if len(chart.groups) > 1 else [chart.series_name]
    columns = [_group(sheet, chart, title, i) for i, title in enumerate(titles)]
    before = sheet.column(chart.before_name or "", [bar.before for bar in chart.bars]) if compared else None
    drawn = [parts.bars(i, column, names, _fill(i)) for i, column in enumerate(columns)]
    drawn += _words(stage, sheet, names, chart, columns, before, size, span - reach)
    plot = parts.area(
        inner,
        box,
        parts.stack("bar", drawn, gap=_gap(chart)),
        _outlines(chart, names, before, len(drawn)) if before else None,
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, span, position="t", hidden=True),
        _second_axes(stage, span) if before else None,
    )
    legend = None
    if named:
        row = Box(inner.left, box.top, inner.width, LEGEND)
        shown = [*titles, *([before.heading] if before else [])]
        # LibreOffice counts the entries of flat bars backwards, so parts are only struck out where both counts agree;
        # elsewhere they stay, without colour and name
        blank = range(1, len(drawn)) if before and len(titles) == 1 else ()
        legend = parts.legend(stage, row, box, shown, without=blank)
    parts.place(stage, box, plot, sheet, alt, legend)


def _reach(chart: RankedChart) -> float:
    """The longest bar; the axis is not shown, so no room is kept for what nobody chose."""
    known = [value for bar in chart.bars for value in (bar.value, bar.before) if value]
    return min(chart.axis.high, max(known, default=chart.axis.high))


def _group(sheet: Sheet, chart: RankedChart, title: str, index: int) -> Column:
    """One group's bars, blank where the bar is another group's."""
    alone = len(chart.groups) <= 1
    return sheet.column(title, [bar.value if alone or bar.group == index else None for bar in chart.bars])


def _fill(index: int) -> list[Element]:
    return [paint(FAMILIES[index % len(FAMILIES)]), stroke(None)]


def _gap(chart: RankedChart) -> int:
    return 32 if len(chart.bars) > 6 else 55


def _words(
    stage: Stage,
    sheet: Sheet,
    names: Column,
    chart: RankedChart,
    columns: list[Column],
    before: Column | None,
    size: float,
    room: float,
) -> list[Element]:
    """The blank parts: one that reaches past last round's outline, where there is one, and one as wide as the words."""
    made = []
    if before:
        cells = [max(0.0, (bar.before or 0) - (bar.value or 0)) for bar in chart.bars]
        formulas = [f"=MAX(0,{before.cell(row)}-{columns[0].cell(row)})" for row in range(len(cells))]
        made.append(parts.bars(len(columns), sheet.column(" ", cells, formulas), names, parts.blank()))
    said = sheet.column("  ", [bar.text for bar in chart.bars])
    part = sheet.column("   ", [room] * len(chart.bars), [f"={room:.6g}"] * len(chart.bars))
    labels, extension = parts.texts_from(stage, said, size, INK, position="inBase")
    return [*made, parts.bars(len(columns) + len(made), part, names, parts.blank(), labels, extension)]


def _outlines(chart: RankedChart, names: Column, before: Column, index: int) -> Element:
    """Last round's bars as outlines over this round's."""
    series = parts.bars(index, before, names, [a("noFill"), stroke(INK, 1.5, "sysDash")])
    kind = [c("barDir", val="bar"), c("grouping", val="clustered"), c("varyColors", val=False)]
    return c(
        "barChart",
        kind,
        series,
        c("gapWidth", val=_gap(chart)),
        parts.axes(parts.SECOND_CATEGORY, parts.SECOND_VALUE),
    )


def _second_axes(stage: Stage, span: float) -> list[Element]:
    return [
        parts.category_axis(stage, parts.SECOND_CATEGORY, parts.SECOND_VALUE, position="l", reverse=True, hidden=True),
        parts.value_axis(stage, parts.SECOND_VALUE, parts.SECOND_CATEGORY, 0, span, position="t", hidden=True),
    ]
