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
    """Bars stacked on a blank part that carries the words, last round's as an outline on the same scale."""
    sheet = Sheet()
    named = len(chart.groups) > 1 or any(bar.before is not None for bar in chart.bars)
    legend_tall = LEGEND + inch(0.1) if named else 0
    below = box.below(legend_tall)
    wide, size = parts.label_column(stage, [bar.label for bar in chart.bars], below, len(chart.bars))
    end = max((fit.text_width(bar.text, size, stage.faces.body, bold=True) for bar in chart.bars), default=0) + 14
    inner = Box(box.left + wide, below.top, box.width - wide, below.height - inch(0.05))
    span = (chart.axis.high - chart.axis.low) / (1 - min(0.5, end * POINT / inner.width))
    names = sheet.column("", [bar.label for bar in chart.bars])
    drawn, series_names = _bars(stage, sheet, names, chart, size, span)
    before = _before(stage, sheet, names, chart, len(chart.groups))
    low, high = chart.axis.low, chart.axis.low + span
    plot = parts.area(
        inner,
        box,
        drawn,
        before,
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, low, high, position="t", hidden=True),
        _second_axes(stage, low, high) if before is not None else None,
    )
    shown = series_names + ([chart.before_name or ""] if before is not None else [])
    room = parts.legend_room(stage, Box(inner.left, box.top, inner.width, LEGEND), shown, LEGEND)
    legend = parts.legend(stage, room, box, without=[len(chart.groups)]) if named else None
    parts.place(stage, box, plot, sheet, alt, legend)


def _bars(stage: Stage, sheet: Sheet, names: Column, chart: RankedChart, size: float, span: float) -> tuple[Element, list[str]]:
    """One series a group, blank where the bar is another group's, and the series that carries the words."""
    titles = [group or chart.series_name for group in chart.groups] if len(chart.groups) > 1 else [chart.series_name]
    columns = [
        sheet.column(title, [bar.value if bar.group == i else None for bar in chart.bars]) for i, title in enumerate(titles)
    ]
    series = [
        c(
            "ser",
            c("idx", val=i),
            c("order", val=i),
            column.title(),
            c("spPr", paint(FAMILIES[i % len(FAMILIES)]), stroke(None)),
            c("invertIfNegative", val=False),
            c("cat", names.texts()),
            c("val", column.numbers()),
        )
        for i, column in enumerate(columns)
    ]
    series.append(_words(stage, sheet, names, chart, len(columns), size, span))
    grouping = [c("barDir", val="bar"), c("grouping", val="stacked"), c("varyColors", val=False)]
    axes = [c("axId", val=parts.CATEGORY), c("axId", val=parts.VALUE)]
    return c("barChart", grouping, series, c("gapWidth", val=_gap(chart)), c("overlap", val=100), axes), titles


def _gap(chart: RankedChart) -> int:
    return 32 if len(chart.bars) > 6 else 55


def _words(stage: Stage, sheet: Sheet, names: Column, chart: RankedChart, index: int, size: float, span: float) -> Element:
    said = sheet.column("", [bar.text for bar in chart.bars])
    part = span * 0.01
    blank = sheet.column(" ", [part] * len(chart.bars), [f"={part:.6g}"] * len(chart.bars))
    labels, extension = parts.texts_from(stage, said, size, INK, position="inBase")
    return c(
        "ser",
        c("idx", val=index),
        c("order", val=index),
        blank.title(),
        c("spPr", a("noFill"), stroke(None)),
        c("invertIfNegative", val=False),
        labels,
        c("cat", names.texts()),
        c("val", blank.numbers()),
        extension,
    )


def _before(stage: Stage, sheet: Sheet, names: Column, chart: RankedChart, groups: int) -> Element | None:
    """Last round's bars as outlines over this round's."""
    if all(bar.before is None for bar in chart.bars):
        return None
    column = sheet.column(chart.before_name or "", [bar.before for bar in chart.bars])
    series = c(
        "ser",
        c("idx", val=groups + 1),
        c("order", val=groups + 1),
        column.title(),
        c("spPr", a("noFill"), stroke(INK, 1.5, "sysDash")),
        c("invertIfNegative", val=False),
        c("cat", names.texts()),
        c("val", column.numbers()),
    )
    grouping = [c("barDir", val="bar"), c("grouping", val="clustered"), c("varyColors", val=False)]
    axes = [c("axId", val=parts.SECOND_CATEGORY), c("axId", val=parts.SECOND_VALUE)]
    return c("barChart", grouping, series, c("gapWidth", val=_gap(chart)), axes)


def _second_axes(stage: Stage, low: float, high: float) -> list[Element]:
    return [
        parts.category_axis(stage, parts.SECOND_CATEGORY, parts.SECOND_VALUE, position="l", reverse=True, hidden=True),
        parts.value_axis(stage, parts.SECOND_VALUE, parts.SECOND_CATEGORY, low, high, position="t", hidden=True),
    ]
