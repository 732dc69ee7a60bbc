"""A deck read back: the words of every slide and its notes, and each chart with the workbook inside it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from samklang.documents.pptx.markup import name_of
from samklang.documents.reading import Cell, Passage, Place, Reading, Sheet

_CELLS = re.compile(r"'?[^'!]+'?!\$([A-Z]+)\$([0-9]+)(?::\$[A-Z]+\$[0-9]+)?")
_C15 = "{http://schemas.microsoft.com/office/drawing/2012/chart}"


def read(content: bytes) -> Reading:
    """Everything a deck says; zipfile.BadZipFile or KeyError where `content` is no deck."""
    passages: list[Passage] = []
    sheets: list[Sheet] = []
    for page, slide in enumerate(Presentation(io.BytesIO(content)).slides, 1):
        passages += _slide(slide, page)
        for chart in _charts(slide):
            passages += _passages(chart._element, page, slide.name, "chart")
            sheets.append(_sheet(chart, page, slide.name))
    return Reading(tuple(passages), tuple(sheets))


def _slide(slide: Any, page: int) -> Iterator[Passage]:
    yield from _passages(slide._element, page, slide.name, "text")
    for named in slide._element.iter(name_of("p:cNvPr")):
        for words in (named.get("title"), named.get("descr")):
            if words:
                yield Passage(page, slide.name, "alternative text", words)
    if slide.has_notes_slide:
        yield from _passages(slide.notes_slide._element, page, slide.name, "notes")


def _passages(root: Any, page: int, scene: str, place: Place) -> Iterator[Passage]:
    """Each paragraph under `root`; the slide's own number, which a program fills in, stands apart."""
    for paragraph in root.iter(name_of("a:p")):
        words = "".join(_written(paragraph))
        if words.strip():
            yield Passage(page, scene, place, words)
        for number in paragraph.iter(name_of("a:fld")):
            if number.get("type") == "slidenum":
                yield Passage(page, scene, "page number", "".join(_said(number)))


def _written(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph; one inside a shape inside it is not, as no format nests them."""
    for child in paragraph:
        if child.tag == name_of("a:br"):
            yield "\n"
        elif child.get("type") != "slidenum":
            yield from _said(child)


def _said(run: Any) -> Iterator[str]:
    for text in run.iter(name_of("a:t")):
        yield text.text or ""


def _charts(slide: Any) -> list[Any]:
    """The parts of the slide's charts, in the order of their names."""
    parts = [relation.target_part for relation in slide.part.rels.values() if relation.reltype == RT.CHART]
    return sorted(parts, key=lambda part: str(part.partname))


def _sheet(chart: Any, page: int, scene: str) -> Sheet:
    workbook = chart.chart_workbook.xlsx_part
    cells = _cells(workbook.blob) if workbook is not None else {}
    return Sheet(page, scene, cells, tuple(_shown(chart._element)), tuple(_begins(chart._element)))


def _cells(workbook: bytes) -> dict[str, Cell]:
    """Every cell of every sheet that is not blank, with its value and its formula."""
    written, worked_out = (load_workbook(io.BytesIO(workbook), data_only=known) for known in (False, True))
    values = dict(_filled(worked_out))
    return {
        address: Cell(values.get(address, ""), content[1:])
        if isinstance(content, str) and content.startswith("=")
        else Cell(content)
        for address, content in _filled(written)
    }


def _filled(book: Workbook) -> Iterator[tuple[str, float | str]]:
    for number, sheet in enumerate(book.worksheets):
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.value is not None:
                value = cell.value if isinstance(cell.value, int | float) else str(cell.value)
                yield (cell.coordinate if number == 0 else f"{sheet.title}!{cell.coordinate}"), value


def _shown(space: Any) -> Iterator[tuple[str, str]]:
    """What the chart itself keeps of its workbook, by the address each value was taken from."""
    for reference in (*space.iter(name_of("c:f")), *space.iter(f"{_C15}f")):
        cells = _CELLS.fullmatch(reference.text or "")
        for point in reference.getparent().iter(name_of("c:pt")):
            value = point.findtext(name_of("c:v")) or ""
            where = f"{cells[1]}{int(cells[2]) + int(point.get('idx'))}" if cells else str(reference.text)
            yield where, value


def _begins(space: Any) -> Iterator[float]:
    """Where each axis that is seen begins."""
    for axis in space.iter(name_of("c:valAx")):
        least = axis.find(f"{name_of('c:scaling')}/{name_of('c:min')}")
        hidden = axis.find(name_of("c:delete"))
        if least is not None and (hidden is None or hidden.get("val") in ("0", "false")):
            yield float(least.get("val"))
