"""One stacked bar of an ordered scale, or one for each round, with each part's percent inside it."""

from __future__ import annotations

from dataclasses import replace

from samklang.documents.pptx.charts import legend, parts
from samklang.documents.pptx.charts.scale import shades
from samklang.documents.pptx.charts.workbook import Sheet
from samklang.documents.pptx.colours import INK, PAPER
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.markup import Element, paint, stroke
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, say, setting
from samklang.documents.wording import PERCENT
from samklang.story.charts import StackedChart

NAMES = inch(1.15)
"""Room for the parts' names over a single bar."""
BAR = inch(1.65)
GAP = 30
SIZES = (20, 18, 16, 14)
"""The sizes of the percents in the bars, in points: the largest at which ten percent hold theirs."""
UNIT = "\u00a0%"


def write(stage: Stage, box: Box, chart: StackedChart, alt: str) -> None:
    """A single bar has each part's name over it, where there is room; else a legend names them, in the bars' order."""
    rows = len(chart.rows)
    tall = min(box.height - NAMES, round(BAR * rows * (1 + GAP / 100)))
    wide, size = parts.label_column(stage, [row.label for row in chart.rows], box, rows, most=0.25)
    beside = box.beside(wide if any(row.label for row in chart.rows) else 0)
    group = beside.centred(beside.width, NAMES + tall)
    inner = group.below(NAMES)
    direct = _names(stage, chart, group.upper(NAMES)) if rows == 1 else None
    key = None
    if direct is None:
        place = legend.room(stage, group.upper(NAMES), chart.labels, lines=2)
        above = replace(place, box=replace(place.box, top=inner.top - place.box.height - inch(0.1)))
        key = legend.draw(stage, above, box)
    sheet, drawn = _bars(stage, chart, inner.width / 100)
    plot = parts.area(
        inner,
        box,
        parts.stack("bar", drawn, gap=GAP),
        parts.category_axis(stage, parts.CATEGORY, parts.VALUE, position="l", size=size, reverse=True, line=None),
        parts.value_axis(stage, parts.VALUE, parts.CATEGORY, 0, 100, position="t", hidden=True),
    )
    parts.place(stage, box, plot, sheet, alt, key)
    for room, said in direct or []:
        stage.text(room, said, (16, 15, 14, 13, 12), "Part", anchor="b")


def _bars(stage: Stage, chart: StackedChart, scale: float) -> tuple[Sheet, list[Element]]:
    """The bars' parts; a percent is `scale` EMU wide."""
    sheet = Sheet()
    size = next((size for size in SIZES if parts.room(stage, f"88{UNIT}", size) <= 10 * scale), SIZES[-1])
    format_ = parts.where_it_fits(stage, PERCENT[stage.language], UNIT, size, scale)
    names = sheet.column("", [row.label for row in chart.rows])
    drawn = []
    for i, (label, colour) in enumerate(zip(chart.labels, shades(len(chart.labels), chart.best_end), strict=True)):
        column = sheet.column(label, [row.values[i] for row in chart.rows])
        labels = parts.labels(stage, size, stage.palette.ink_on(colour), position="ctr", format_=format_)
        drawn.append(parts.bars(i, column, names, [paint(colour), stroke(PAPER, 1.5)], labels))
    return sheet, drawn


def _names(stage: Stage, chart: StackedChart, above: Box) -> list[tuple[Box, list[Paragraph]]] | None:
    """Each part's name in a box over its part of the bar; None where one of them finds no room."""
    made, left = [], above.left
    for label, value in zip(chart.labels, chart.rows[0].values, strict=True):
        wide = round(above.width * value / 100)
        room = Box(left, above.top, wide, above.height).inset(inch(0.04), 0)
        said = [say(label, Style(INK, align="ctr"))]
        if (
            room.width <= 0
            or not setting(said, (12,), room.width / POINT - FIXED, room.height / POINT, stage.faces).whole
        ):
            return None
        made.append((room, said))
        left += wide
    return made
