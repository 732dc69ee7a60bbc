"""One bar a doctor, sorted, coloured by band, with lines across at the limits and the mean."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import HEADLINE, INK, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, hatch, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import BandSeries, BarChart, RuleLine

LABEL = 14
LEGEND = inch(0.36)


def write(stage: Stage, box: Box, chart: BarChart, alt: str) -> None:
    """The bars with a legend over them and each line's name at its right end."""
    sheet = Sheet()
    bars = [sheet.column(series.name, series.values) for series in chart.series]
    count = len(chart.series[0].values)
    rules = [sheet.column(line.label, [line.value] * count) for line in chart.lines]
    right = max((_width(stage, line) for line in chart.lines), default=0)
    inner = Box(box.left + inch(0.5), box.top + LEGEND + inch(0.14), box.width - inch(0.5) - right, box.height - LEGEND - inch(0.28))
    names = [series.name for series in chart.series]
    room = parts.legend_room(stage, Box(inner.left, box.top, box.width - inch(0.5), LEGEND), names, LEGEND)
    hidden = range(len(bars), len(bars) + 2 * len(rules))
    lines = _lines(stage, chart, rules, len(bars), inner, box)
    plot = parts.area(
        inner,
        box,
        _bars(stage, chart, bars),
        lines,
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="b", labels="none"),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, chart.axis.low, chart.axis.high, chart.axis.step, position="l"),
    )
    parts.place(stage, box, plot, sheet, alt, parts.legend(stage, room, box, without=list(hidden)))


def _width(stage: Stage, line: RuleLine) -> int:
    """Room for a line's name to the right of the bars."""
    return round(fit.text_width(line.label, LABEL, stage.faces.body, bold=True) * POINT) + inch(0.16)


def _bars(stage: Stage, chart: BarChart, columns: list[Column]) -> Element:
    series = [
        c(
            "ser",
            c("idx", val=i),
            c("order", val=i),
            column.title(),
            c("spPr", *_fill(stage, band)),
            c("invertIfNegative", val=False),
            c("val", column.numbers()),
        )
        for i, (band, column) in enumerate(zip(chart.series, columns, strict=True))
    ]
    axes = [c("axId", val=parts.CATEGORY), c("axId", val=parts.VALUE)]
    grouping = [c("barDir", val="col"), c("grouping", val="stacked"), c("varyColors", val=False)]
    return c("barChart", grouping, series, c("gapWidth", val=22), c("overlap", val=100), axes)


def _fill(stage: Stage, band: BandSeries) -> list[Element]:
    colour = stage.palette.tone(band.tone)
    return [hatch(colour), stroke(colour, 1)] if band.hatched else [paint(colour), stroke(None)]


def _lines(stage: Stage, chart: BarChart, columns: list[Column], first: int, inner: Box, whole: Box) -> Element | None:
    """The lines as series on the bars' own axes.

    A series runs from the middle of the first bar to the middle of the last; its trend line, drawn half a bar
    further at both ends, is what is seen.
    """
    if not columns:
        return None
    lifts = _lifts(chart, inner)
    series = [
        c(
            "ser",
            c("idx", val=first + i),
            c("order", val=first + i),
            column.title(),
            c("spPr", a("ln", a("noFill"), w=28575)),
            c("marker", c("symbol", val="none")),
            _end_label(stage, chart, line, lifts[line], inner, whole),
            _edge_to_edge(line, stage),
            c("val", column.numbers()),
            c("smooth", val=False),
        )
        for i, (line, column) in enumerate(zip(chart.lines, columns, strict=True))
    ]
    axes = [c("axId", val=parts.CATEGORY), c("axId", val=parts.VALUE)]
    return c("lineChart", c("grouping", val="standard"), c("varyColors", val=False), series, c("marker", val=True), axes)


def _colour(line: RuleLine, stage: Stage) -> Colour:
    if line.style == "low_limit":
        return stage.palette.legible(stage.palette.tone("low"), PAPER)
    return HEADLINE if line.style == "mean" else INK


def _edge_to_edge(line: RuleLine, stage: Stage) -> Element:
    width, dash = (2.75, None) if line.style == "mean" else (1.75, "sysDash")
    return c(
        "trendline",
        c("spPr", stroke(_colour(line, stage), width, dash)),
        c("trendlineType", val="linear"),
        c("forward", val=0.5),
        c("backward", val=0.5),
        c("dispRSqr", val=False),
        c("dispEq", val=False),
    )


def _end_label(stage: Stage, chart: BarChart, line: RuleLine, lift: float, inner: Box, whole: Box) -> Element:
    """The line's name at its last point, moved past the last bar's right half and clear of its neighbours."""
    last = len(chart.series[0].values) - 1
    across = inner.width / (last + 1) / 2 / whole.width
    moved = c("layout", c("manualLayout", c("x", val=f"{across:.5f}"), c("y", val=f"{-lift / whole.height:.5f}")))
    label = c(
        "dLbl",
        c("idx", val=last),
        moved,
        c("numFmt", formatCode="General", sourceLinked=False),
        c("spPr", a("noFill"), a("ln", a("noFill"))),
        parts.text(stage, LABEL, _colour(line, stage), bold=True),
        c("dLblPos", val="r"),
        parts.shows(name=True),
    )
    return c("dLbls", label, parts.shows())


def _lifts(chart: BarChart, inner: Box) -> dict[RuleLine, float]:
    """How far each name is lifted, in EMU, so that names of lines close together do not touch."""
    scale = inner.height / (chart.axis.high - chart.axis.low)
    tall = LABEL * 1.25 * POINT
    lifts: dict[RuleLine, float] = {}
    floor = float("-inf")
    for line in sorted(chart.lines, key=lambda line: line.value):
        height = max(line.value * scale, floor)
        lifts[line] = height - line.value * scale
        floor = height + tall
    return lifts
