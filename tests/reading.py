"""Reads a written deck back: its slides with python-pptx, its charts with their caches and workbooks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from pptx import Presentation

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}


def opened(deck: bytes) -> Any:
    """The deck as python-pptx sees it."""
    return Presentation(io.BytesIO(deck))


def parts(deck: bytes) -> dict[str, bytes]:
    """Every part of the file by its name."""
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xpath(element: Any, path: str) -> list[Any]:
    """What `path` finds under an element of python-pptx, with the prefixes of `NS`."""
    from lxml.etree import XPath

    return list(XPath(path, namespaces=NS)(element))


def texts(slide: Any) -> list[str]:
    """Every text on a slide, in reading order, paragraph by paragraph; those inside charts are not among them."""
    found = []
    for paragraph in xpath(slide._element, ".//a:p"):
        words = "".join(paragraph.xpath(".//a:t/text()"))
        if words:
            found.append(words)
    return found


def charts(deck: bytes) -> list[Any]:
    """The deck's chart parts, in the order of the slides."""
    return [
        shape.chart.part
        for slide in opened(deck).slides
        for shape in slide.shapes
        if getattr(shape, "has_chart", False)
    ]


def cells(part: Any) -> dict[str, object]:
    """The cells of a chart's workbook by address; a formula is its text."""
    book = load_workbook(io.BytesIO(part.chart_workbook.xlsx_part.blob))
    return {cell.coordinate: cell.value for row in book["Data"].iter_rows() for cell in row if cell.value is not None}


def cached(part: Any) -> Iterator[tuple[str, str]]:
    """Each cell a chart has cached, as its address and the text of its value."""
    for formula in xpath(part._element, ".//c:f|.//c15:f"):
        sheet, column, first, last = re.fullmatch(r"(\w+)!\$(\w)\$(\d+)(?::\$\w\$(\d+))?", formula.text).groups()
        assert sheet == "Data"
        cache = next(child for child in formula.getparent() if child.tag.endswith("ache"))
        assert int(xpath(cache, "./c:ptCount/@val")[0]) == int(last or first) - int(first) + 1
        for point in xpath(cache, "./c:pt"):
            yield f"{column}{int(first) + int(point.get('idx'))}", point.findtext("c:v", namespaces=NS)


def numbers(part: Any) -> list[float]:
    """The numbers in a chart's workbook that are not formulas: its figures."""
    return sorted(value for value in cells(part).values() if isinstance(value, int | float))
