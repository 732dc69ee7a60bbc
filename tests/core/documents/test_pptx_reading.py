"""A deck is read back as it was written, and one that somebody else touched as it is."""

from __future__ import annotations

import io

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from samklang.documents.pptx.reading import read
from samklang.documents.reading import Passage


def saved(presentation: object) -> bytes:
    """The presentation's bytes."""
    file = io.BytesIO()
    presentation.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


def test_a_slide_without_notes_and_name_is_read() -> None:
    """Somebody else's deck: no notes, no scene, line breaks inside a paragraph, an alternative text."""
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "26 af 34\vhar svaret"
    slide.shapes.title._element.nvSpPr.cNvPr.set("descr", "Otte")
    assert read(saved(presentation)).passages == (
        Passage(1, "", "text", "26 af 34\nhar svaret"),
        Passage(1, "", "alternative text", "Otte"),
    )


def charted() -> object:
    """A presentation with one chart of its own."""
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[6])
    data = CategoryChartData()
    data.categories = ["a", "b"]
    data.add_series("Nu", (30, 12.5))
    slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, 0, 0, Inches(4), Inches(3), data)
    return presentation


def test_any_chart_is_read_with_its_workbook() -> None:
    """Cells by address, and what the chart keeps of them."""
    (sheet,) = read(saved(charted())).sheets
    assert {name: cell.value for name, cell in sheet.cells.items()} == {
        "B1": "Nu",
        "A2": "a",
        "B2": 30,
        "A3": "b",
        "B3": 12.5,
    }
    assert ("B3", "12.5") in sheet.shown
    assert sheet.begins == ()


def test_a_chart_without_its_workbook_has_no_cells() -> None:
    """What it shows is still read."""
    presentation = charted()
    chart = presentation.slides[0].shapes[0].chart  # type: ignore[attr-defined]
    space = chart.part._element
    space.remove(space.find("{http://schemas.openxmlformats.org/drawingml/2006/chart}externalData"))
    (sheet,) = read(saved(presentation)).sheets
    assert sheet.cells == {}
    assert ("B2", "30.0") in sheet.shown or ("B2", "30") in sheet.shown


def test_what_a_chart_keeps_of_more_than_cells_is_read_by_its_formula() -> None:
    """A reference that is no stretch of cells stands for itself."""
    presentation = charted()
    chart = presentation.slides[0].shapes[0].chart  # type: ignore[attr-defined]
    next(chart.part._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}f")).text = "Named"
    (sheet,) = read(saved(presentation)).sheets
    assert ("Named", "Nu") in sheet.shown


def test_a_second_sheet_is_read_too() -> None:
    """Nothing hides on another sheet of the workbook."""
    from openpyxl import load_workbook

    presentation = charted()
    part = presentation.slides[0].shapes[0].chart.part.chart_workbook.xlsx_part  # type: ignore[attr-defined]
    book = load_workbook(io.BytesIO(part.blob))
    book.create_sheet("Mere")["A1"] = 61.37
    file = io.BytesIO()
    book.save(file)
    part._blob = file.getvalue()
    (sheet,) = read(saved(presentation)).sheets
    assert sheet.cells["Mere!A1"].value == 61.37
