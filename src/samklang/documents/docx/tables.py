"""Tables of rows under headings, and boxes to write in. Widths and heights are in points."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from samklang.documents.docx.look import BOX, CELL, COLUMN, DETAIL, FRAME, HEADLINE, HELP, SAND, SOLO, Look
from samklang.documents.docx.markup import gap, paragraph, w
from samklang.documents.docx.room import GAP, PADDING, WRITTEN_LINE
from samklang.story.sheets.model import Box, Boxes, Table

_TWIPS = 20  # to a point


def table(told: Table, column: float, scale: float) -> list[Any]:
    """The rows under their headings; the heading row is named as such and repeated on each page."""
    widths = [column * part / sum(told.widths) for part in told.widths]
    rule = w("tcBorders", _line("bottom", 8, HEADLINE))
    head = [_cell(width, [(COLUMN, words)], rule) for width, words in zip(widths, told.headings, strict=True)]
    rows = [_row(cells, widths, i in told.quiet, scale) for i, cells in enumerate(told.rows)]
    edges = [_line(side, 4, FRAME) for side in ("bottom", "insideH")]
    caption = " · ".join(words for words in told.headings if words)
    header = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *head)
    return [_table(widths, caption, edges, [header, *rows]), gap(GAP)]


def _row(texts: tuple[str, ...], widths: list[float], quiet: bool, scale: float) -> Any:
    height = [] if any(texts) else [_height(WRITTEN_LINE * scale)]
    cells = [_cell(width, _cell_words(text), *_shade(quiet)) for width, text in zip(widths, texts, strict=True)]
    return w("tr", w("trPr", w("cantSplit"), *height), *cells)


def _cell_words(text: str) -> list[tuple[Look, str]]:
    first, *rest = text.split("\n")
    return [(CELL, first), *((DETAIL, line) for line in rest)]


def _shade(quiet: bool) -> list[Any]:
    return [w("shd", val="clear", color="auto", fill=SAND)] if quiet else []


def boxes(told: Boxes, column: float, row: float, scale: float) -> list[Any]:
    """Boxes to write in, each row `row` high; ruled ones have a line under each line of writing."""
    if told.ruled:
        return [part for box in told.boxes for part in _ruled(box, column, row, scale)]
    rows = [told.boxes[i : i + told.columns] for i in range(0, len(told.boxes), told.columns)]
    return [part for together in rows for part in (_framed(together, told.columns, column, row), gap(GAP))]


def _framed(together: tuple[Box, ...], columns: int, column: float, row: float) -> Any:
    """One row of boxes: cells with a frame, and narrow ones without between them."""
    wide = (column - GAP * (columns - 1)) / columns
    frame = w("tcBorders", *(_line(side, 6, FRAME) for side in ("top", "left", "bottom", "right")))
    cells, widths = [], []
    for i in range(columns):
        if i:
            cells.append(_cell(GAP, [(HELP, "")]))
            widths.append(GAP)
        framed = [frame] if i < len(together) else []
        cells.append(_cell(wide, _words(together[i]) if framed else [(HELP, "")], *framed))
        widths.append(wide)
    caption = " · ".join(box.heading for box in together)
    return _table(widths, caption, [], [w("tr", w("trPr", w("cantSplit"), _height(row)), *cells)])


def _ruled(box: Box, column: float, row: float, scale: float) -> list[Any]:
    """The box's words, and as many lines as its row has room for, spread evenly."""
    words = _words(box)
    room = row - GAP - sum(kind.tall((), column, scale) for kind, _ in words)
    lines = max(1, int(room // (WRITTEN_LINE * scale)))
    high = max(WRITTEN_LINE * scale, room / lines - 1)
    rows = [w("tr", w("trPr", _height(high, "exact")), _cell(column, [(HELP, "")])) for _ in range(lines)]
    edges = [_line(side, 4, FRAME) for side in ("bottom", "insideH")]
    return [*(paragraph(kind, text) for kind, text in words), _table([column], box.heading, edges, rows), gap(GAP)]


def _words(box: Box) -> list[tuple[Look, str]]:
    parts = ((BOX, box.heading), (HELP, box.question), (SOLO, box.solo or ""))
    return [(kind, text) for kind, text in parts if text]


def _table(widths: list[float], caption: str, edges: list[Any], rows: list[Any]) -> Any:
    """A table of fixed columns, with a name for those who cannot see it."""
    properties = w(
        "tblPr",
        w("tblW", w=_twips(sum(widths)), type="dxa"),
        *([w("tblBorders", *edges)] if edges else []),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *(w(side, w=_twips(PADDING), type="dxa") for side in ("left", "right"))),
        w("tblCaption", val=caption[:250]),
    )
    grid = w("tblGrid", *(w("gridCol", w=_twips(width)) for width in widths))
    return w("tbl", properties, grid, *rows)


def _cell(width: float, parts: list[tuple[Look, str]], *properties: Any) -> Any:
    shape = w("tcPr", w("tcW", w=_twips(width), type="dxa"), *(deepcopy(part) for part in properties))
    return w("tc", shape, *(paragraph(kind, text) for kind, text in parts))


def _height(points: float, rule: str = "atLeast") -> Any:
    return w("trHeight", val=_twips(points), hRule=rule)


def _line(side: str, size: int, colour: str) -> Any:
    return w(side, val="single", sz=size, space=0, color=colour)


def _twips(points: float) -> int:
    return round(points * _TWIPS)
