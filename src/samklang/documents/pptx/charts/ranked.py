"""Options from most to least chosen: bars coloured by family, their words at their ends, last round's at the right."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.charts import columns, legend, parts
from samklang.documents.pptx.charts.workbook import Column, Sheet
from samklang.documents.pptx.colours import ACCENT, GREY, INK, MUTED, PALE, SILVER, STRONG, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, paint, stroke
from samklang.documents.pptx.stage import Stage
from samklang.story.charts import RankedChart

FAMILIES: tuple[Colour, ...] = (ACCENT, PALE, SILVER, STRONG, GREY)
"""The colours of the groups, in order."""


def write(stage: Stage, box: Box, chart: RankedChart, alt: str) -> None:
    """Bars, and stacked on them blank parts that carry the words; last round's in a column with a heading."""
    sheet = Sheet()
    named = len(chart.groups) > 1 or bool(chart.before_heading)
    below = box.below(legend.LINE + inch(0.1) if named else 0)
    wide, size = parts.label_column(stage, [bar.label for bar in chart.bars], below, len(chart.bars))
    inner = below.beside(wide).upper(below.height - inch(0.05))
    earlier = _earlier_width(stage, chart, size)
    longest = max(fit.text_width(bar.text, size, stage.faces.body, bold=True) for bar in chart.bars) + 14
    reach = _reach(chart)
    span = reach / (1 - min(0.7, (longest * POINT + earlier) / inner.width))
    names = sheet.column("", [bar.label for bar in chart.bars])
    titles = list(chart.groups) if len(chart.groups) > 1 else [chart.series_name]
    groups = [_group(sheet, chart, title, i) for i, title in enumerate(titles)]
    drawn = [parts.bars(i, column, names, _fill(i)) for i, column in enumerate(groups)]
    room = span * (1 - earlier / inner.width) - reach
    drawn.append(_words(stage, sheet, names, chart, size, len(drawn), room))
    if chart.before_heading:
        drawn.append(_earlier(stage, sheet, names, chart, size, len(drawn), span - room))
    plot = parts.area(
        inner,
        box,
        parts.stack("bar", drawn, gap=_gap(chart)),
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, span, position="t", hidden=True),
    )
    row = box.lefthand(box.width - earlier).upper(legend.LINE)
    unseen = [""] * (len(drawn) - len(titles))  # the blank parts have a place in the legend, too
    key = legend.draw(stage, legend.room(stage, row, [*titles, *unseen], key=4.0), box) if len(titles) > 1 else None
    parts.place(stage, box, plot, sheet, alt, key)
    if chart.before_heading:
        columns.heading(stage, box.beside(box.width - earlier).upper(legend.LINE), chart.before_heading, MUTED)


def _reach(chart: RankedChart) -> float:
    """The longest bar; the axis is not shown, so no room is kept for what nobody chose."""
    known = [bar.value for bar in chart.bars if bar.value]
    return min(chart.axis.high, max(known, default=chart.axis.high))


def _earlier_width(stage: Stage, chart: RankedChart, size: float) -> int:
    """The width of last round's column, in EMU; nothing where there is none."""
    if not chart.before_heading:
        return 0
    return columns.width(stage, chart.before_heading, [bar.before for bar in chart.bars], size)


def _group(sheet: Sheet, chart: RankedChart, title: str, index: int) -> Column:
    """One group's bars, blank where the bar is another group's."""
    alone = len(chart.groups) <= 1
    return sheet.column(title, [bar.value if alone or bar.group == index else None for bar in chart.bars])


def _fill(index: int) -> list[Element]:
    return [paint(FAMILIES[index % len(FAMILIES)]), stroke(None)]


def _gap(chart: RankedChart) -> int:
    return 32 if len(chart.bars) > 6 else 55


def _words(
    stage: Stage, sheet: Sheet, names: Column, chart: RankedChart, size: float, index: int, room: float
) -> Element:
    """A blank part after each bar, as wide as the longest words, that carries the bar's own."""
    said = sheet.column("  ", [bar.text for bar in chart.bars])
    part = sheet.column("   ", [room] * len(chart.bars), [f"={room:.6g}"] * len(chart.bars))
    labels, extension = parts.texts_from(stage, said, size, INK, position="inBase")
    return parts.bars(index, part, names, parts.blank(), labels, extension)


def _earlier(
    stage: Stage, sheet: Sheet, names: Column, chart: RankedChart, size: float, index: int, room: float
) -> Element:
    """A blank part from there to the right edge, with last round's words inside its end."""
    said = sheet.column(chart.before_heading or "", [bar.before or None for bar in chart.bars])
    cells = [room - (bar.value or 0) for bar in chart.bars]
    part = sheet.column("    ", cells, [f"={cell:.6g}" for cell in cells])
    labels, extension = parts.texts_from(stage, said, size, MUTED, position="inEnd")
    return parts.bars(index, part, names, parts.blank(), labels, extension)
