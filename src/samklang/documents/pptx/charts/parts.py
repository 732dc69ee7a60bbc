"""What charts are made of: axes, labels, legends, the frame they share."""

from __future__ import annotations

import math
from collections.abc import Sequence

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.xmlchemy import serialize_for_reading
from pptx.parts.chart import ChartPart

from samklang.documents import fit
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import GRID, INK, MUTED, Colour
from samklang.documents.pptx.geometry import POINT, Box
from samklang.documents.pptx.markup import Child, Element, a, c, element, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.package.slides import Run

SMALLEST, USUAL, LARGE = 12, 14, 16
"""Text sizes in charts, in points."""

CATEGORY, VALUE = 111, 112
"""Axis ids; positive, as the format wants them."""

LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
"""Where newer versions of the format keep what they know about labels."""


def place(stage: Stage, box: Box, plot: Element, sheet: Sheet, alt: str, legend: Element | None = None) -> None:
    """Puts a chart on the slide with its workbook inside; the file's reader draws it, and PowerPoint edits it."""
    space = c(
        "chartSpace",
        c("date1904", val=False),
        c("roundedCorners", val=False),
        c(
            "chart",
            c("autoTitleDeleted", val=True),
            plot,
            legend,
            c("plotVisOnly", val=True),
            c("dispBlanksAs", val="gap"),
        ),
        c("spPr", a("noFill"), a("ln", a("noFill"))),
        text(stage, USUAL, INK),
    )
    package = stage.part.package
    part = ChartPart.load(package.next_partname(ChartPart.partname_template), CT.DML_CHART, package, _bytes(space))
    part.chart_workbook.update_from_xlsx_blob(sheet.xlsx())
    stage.frame("Chart", alt, box, c("chart", r_id=stage.part.relate_to(part, RT.CHART)), "chart")


def _bytes(space: Element) -> bytes:
    return str(serialize_for_reading(space)).encode("utf-8")


def text(stage: Stage, size: float, colour: Colour, *, bold: bool = False, tag: str = "txPr") -> Element:
    """How text in a part of the chart is set."""
    style = a("defRPr", paint(colour), a("latin", typeface="+mn-lt"), sz=round(size * 100), b=bold)
    return c(tag, a("bodyPr"), a("lstStyle"), a("p", a("pPr", style), a("endParaRPr", lang=stage.language)))


def series(index: int, column: Column, fill: Sequence[Element], *more: Child) -> Element:
    """A series named by its column's heading; `more` is what its kind of chart adds, in the format's order."""
    return c("ser", c("idx", val=index), c("order", val=index), column.title(), c("spPr", list(fill)), list(more))


def bars(
    index: int, column: Column, names: Column, fill: Sequence[Element], labels_: Element | None = None, *more: Child
) -> Element:
    """A series of bars over the rows that `names` names."""
    values = [c("cat", names.texts()), c("val", column.numbers())]
    return series(index, column, fill, c("invertIfNegative", val=False), labels_, values, list(more))


def stack(direction: str, drawn: Sequence[Element], *, gap: int) -> Element:
    """Bars stacked on each other; `gap` is the room between them in percent of a bar."""
    kind = [c("barDir", val=direction), c("grouping", val="stacked"), c("varyColors", val=False)]
    return c("barChart", kind, list(drawn), c("gapWidth", val=gap), c("overlap", val=100), axes())


def axes(category: int = CATEGORY, value: int = VALUE) -> list[Element]:
    """The two axes a chart stands on."""
    return [c("axId", val=category), c("axId", val=value)]


def blank() -> list[Element]:
    """The fill of a part that is not to be seen."""
    return [a("noFill"), stroke(None)]


def area(inner: Box, whole: Box, *charts_and_axes: Child) -> Element:
    """The plot area, its inside laid exactly in `inner`, a part of the chart's `whole` box."""
    return c(
        "plotArea", laid(inner, whole, c("layoutTarget", val="inner")), list(charts_and_axes), c("spPr", a("noFill"))
    )


def laid(inner: Box, whole: Box, target: Element | None = None) -> Element:
    """Where `inner` lies in `whole`, as fractions of it."""
    across, down = (inner.left - whole.left) / whole.width, (inner.top - whole.top) / whole.height
    wide, tall = inner.width / whole.width, inner.height / whole.height
    sizes = [c(tag, val=f"{value:.5f}") for tag, value in (("x", across), ("y", down), ("w", wide), ("h", tall))]
    return c("layout", c("manualLayout", target, c("xMode", val="edge"), c("yMode", val="edge"), sizes))


def category_axis(
    stage: Stage,
    axis_id: int,
    cross_id: int,
    *,
    position: str,
    size: float = USUAL,
    reverse: bool = False,
    hidden: bool = False,
    line: Colour | None = MUTED,
    crosses_at: float | None = None,
    labels: str = "low",
) -> Element:
    """The axis the items stand on."""
    return c(
        "catAx",
        c("axId", val=axis_id),
        c("scaling", c("orientation", val="maxMin" if reverse else "minMax")),
        c("delete", val=hidden),
        c("axPos", val=position),
        c("numFmt", formatCode="General", sourceLinked=False),
        c("majorTickMark", val="none"),
        c("minorTickMark", val="none"),
        c("tickLblPos", val=labels),
        c("spPr", stroke(line, 1)),
        text(stage, size, INK),
        c("crossAx", val=cross_id),
        c("crosses", val="autoZero") if crosses_at is None else c("crossesAt", val=f"{crosses_at:g}"),
        c("auto", val=False),
        c("lblAlgn", val="ctr"),
        c("lblOffset", val=60),
        c("tickLblSkip", val=1),
        c("noMultiLvlLbl", val=True),
    )


def value_axis(
    stage: Stage,
    axis_id: int,
    cross_id: int,
    low: float,
    high: float,
    step: float | None = None,
    *,
    position: str,
    grid: Colour | None = GRID,
    line: Colour | None = None,
    hidden: bool = False,
    between: str = "between",
    format_: str = "General",
) -> Element:
    """The axis the values are read on."""
    return c(
        "valAx",
        c("axId", val=axis_id),
        c("scaling", c("orientation", val="minMax"), c("max", val=f"{high:g}"), c("min", val=f"{low:g}")),
        c("delete", val=hidden),
        c("axPos", val=position),
        c("majorGridlines", c("spPr", stroke(grid, 0.75))) if grid and not hidden else None,
        c("numFmt", formatCode=format_, sourceLinked=False),
        c("majorTickMark", val="none"),
        c("minorTickMark", val="none"),
        c("tickLblPos", val="nextTo"),
        c("spPr", stroke(line, 1)),
        text(stage, USUAL, MUTED),
        c("crossAx", val=cross_id),
        c("crosses", val="autoZero"),
        c("crossBetween", val=between),
        c("majorUnit", val=f"{step:g}") if step else None,
    )


def labels(
    stage: Stage,
    size: float,
    colour: Colour,
    *,
    position: str | None,
    bold: bool = True,
    format_: str = "General",
    name: bool = False,
    own: Sequence[Element] = (),
) -> Element:
    """Labels at every point: the value, or the series' name; `own` are points with a label of their own."""
    return c(
        "dLbls",
        list(own),
        c("numFmt", formatCode=format_, sourceLinked=False),
        c("spPr", a("noFill"), a("ln", a("noFill"))),
        text(stage, size, colour, bold=bold),
        c("dLblPos", val=position) if position else None,
        shows(value=not name, name=name),
    )


def where_it_fits(stage: Stage, format_: str, unit: str, size: float, scale: float) -> str:
    """`format_`, but nothing for values whose part, at `scale` EMU a unit, is too narrow for them and their `unit`."""
    one, two = (room(stage, f"{digits}{unit}", size) / scale for digits in ("8", "88"))
    return f'[>={math.ceil(one if two <= 10 else two)}]{format_};""'


def room(stage: Stage, text_: str, size: float) -> float:
    """The room a label takes inside a bar, with a little air at both its ends, in EMU."""
    return (fit.text_width(text_, size, stage.faces.body, bold=True) + 6) * POINT


def shows(*, value: bool = False, name: bool = False) -> list[Element]:
    """What a label shows, in the order the format wants."""
    flags = {
        "LegendKey": False,
        "Val": value,
        "CatName": False,
        "SerName": name,
        "Percent": False,
        "BubbleSize": False,
    }
    return [c(f"show{flag}", val=on) for flag, on in flags.items()]


def no_leaders() -> Element:
    """No thin lines from labels to the points they were moved away from."""
    return c("extLst", c("ext", element("c15", "showLeaderLines", val=False), uri=LABELS))


def texts_from(
    stage: Stage,
    column: Column,
    size: float,
    colour: Colour,
    *,
    position: str,
) -> tuple[Element, Element]:
    """Labels whose words are the cells of `column` ("value from cells"), and the series' extension that names them.

    A point whose cell is blank has no label.
    """
    points_ = [
        c(
            "dLbl",
            c("idx", val=i),
            c("delete", val=True) if cell is None else _words(stage, str(cell), size, colour, position),
        )
        for i, cell in enumerate(column.cells)
    ]
    made = labels(stage, size, colour, position=position, own=points_)
    shown = c("ext", element("c15", "showDataLabelsRange", val=True), uri=LABELS)
    made.append(c("extLst", shown))
    named = element(
        "c15", "datalabelsRange", element("c15", "f", column.reference), column.text_cache("dlblRangeCache", "c15")
    )
    return made, c("extLst", c("ext", named, uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"))


def _words(stage: Stage, cached: str, size: float, colour: Colour, position: str) -> list[Element]:
    return [
        c("tx", c("rich", a("bodyPr"), a("lstStyle"), a("p", _field(stage, cached, size, colour)))),
        c("dLblPos", val=position),
        *shows(value=True),
        c("extLst", c("ext", element("c15", "showDataLabelsRange", val=True), uri=LABELS)),
    ]


def _field(stage: Stage, cached: str, size: float, colour: Colour) -> Element:
    style = a("rPr", paint(colour), a("latin", typeface="+mn-lt"), lang=stage.language, sz=round(size * 100), b=True)
    return a("fld", style, a("t", cached), id="{0E1C5A33-7C60-4F58-9E1B-3A6C1A5D2F10}", type="CELLRANGE")


def label_column(stage: Stage, names: Sequence[str], room: Box, rows: int, most: float = 0.46) -> tuple[int, float]:
    """How wide the column of row labels is, in EMU, and at which size: one line each if that takes no more
    than `most` of the room, else as few lines as the rows have height for.
    """
    tall = room.height / max(rows, 1) / POINT
    widest = room.width * most / POINT
    for size in (LARGE, 15, USUAL, 13, SMALLEST):
        needed = max((fit.text_width(name, size, stage.faces.body) for name in names), default=0) + 10
        if needed <= widest and size * 1.22 <= tall:
            return round(needed * POINT), size
    for size in (USUAL, 13, SMALLEST):  # in more lines than one
        if all(_row_fits(stage, name, size, widest - 12, tall) for name in names):
            return round(widest * POINT), size
    for share in (0.5, 0.55, 0.6):
        if all(_row_fits(stage, name, SMALLEST, room.width * share / POINT - 12, tall) for name in names):
            return round(room.width * share), SMALLEST
    stage.overflow("Row labels")
    return round(widest * POINT), SMALLEST


def _row_fits(stage: Stage, name: str, size: float, width: float, tall: float) -> bool:
    return fit.fits([fit.Block((Run(text=name),), stage.faces.body)], size, width, tall)
