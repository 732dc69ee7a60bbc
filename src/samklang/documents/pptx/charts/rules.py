"""Lines across a chart, from edge to edge, each named at its right end."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents import fit
from samklang.documents.pptx.charts import parts
from samklang.documents.pptx.charts.workbook import Column
from samklang.documents.pptx.colours import HEADLINE, INK, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, a, c, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import Axis, RuleLine

SIZE = 14
"""The size of a line's name, in points."""


def room(stage: Stage, lines: Sequence[RuleLine]) -> int:
    """The room the lines' names take to the right of the chart, in EMU."""
    widest = max((fit.text_width(line.label, SIZE, stage.faces.body, bold=True) for line in lines), default=0)
    return round(widest * POINT) + inch(0.16) if widest else 0


def series(
    stage: Stage, lines: Sequence[RuleLine], columns: Sequence[Column], first: int, axis: Axis, inner: Box, whole: Box
) -> list[Element]:
    """A series a line, of the same value in every column; its places among the series begin at `first`.

    A series runs from the middle of the first place to the middle of the last; what is seen is its trend line,
    drawn half a place further at both ends.
    """
    lifts = _lifts(lines, axis, inner)
    return [
        c(
            "ser",
            c("idx", val=first + i),
            c("order", val=first + i),
            column.title(),
            c("spPr", a("ln", a("noFill"), w=28575)),
            c("marker", c("symbol", val="none")),
            _name(stage, line, len(column.cells), lifts[i], inner, whole),
            _edge_to_edge(stage, line),
            c("val", column.numbers()),
            c("smooth", val=False),
        )
        for i, (line, column) in enumerate(zip(lines, columns, strict=True))
    ]


def _colour(stage: Stage, line: RuleLine) -> Colour:
    if line.style == "low_limit":
        return stage.on(PAPER, stage.palette.tone("low"))
    return HEADLINE if line.style == "mean" else INK


def _edge_to_edge(stage: Stage, line: RuleLine) -> Element:
    width, dash = (2.75, None) if line.style == "mean" else (1.75, "sysDash")
    return c(
        "trendline",
        c("spPr", stroke(_colour(stage, line), width, dash)),
        c("trendlineType", val="linear"),
        c("forward", val=0.5),
        c("backward", val=0.5),
        c("dispRSqr", val=False),
        c("dispEq", val=False),
    )


def _name(stage: Stage, line: RuleLine, places: int, lift: float, inner: Box, whole: Box) -> Element:
    """The line's name at its last point, moved past the last place's right half and clear of its neighbours."""
    across = inner.width / places / 2 / whole.width
    moved = c("layout", c("manualLayout", c("x", val=f"{across:.5f}"), c("y", val=f"{-lift / whole.height:.5f}")))
    label = c(
        "dLbl",
        c("idx", val=places - 1),
        moved,
        c("numFmt", formatCode="General", sourceLinked=False),
        c("spPr", a("noFill"), a("ln", a("noFill"))),
        parts.text(stage, SIZE, _colour(stage, line), bold=True),
        c("dLblPos", val="r"),
        parts.shows(name=True),
    )
    return c("dLbls", label, parts.shows(), parts.no_leaders())


def _lifts(lines: Sequence[RuleLine], axis: Axis, inner: Box) -> list[float]:
    """How far each name is lifted, in EMU, so that names of lines close together do not touch."""
    scale = inner.height / (axis.high - axis.low)
    lifts = [0.0] * len(lines)
    free = float("-inf")
    for index in sorted(range(len(lines)), key=lambda index: lines[index].value):
        height = max(lines[index].value * scale, free)
        lifts[index] = height - lines[index].value * scale
        free = height + SIZE * 1.25 * POINT
    return lifts
