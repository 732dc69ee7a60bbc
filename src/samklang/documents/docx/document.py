"""The document: its pages block by block, whom to call, and the foot of the page."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.shared import Pt

from samklang.documents.archive import rezipped
from samklang.documents.docx import look
from samklang.documents.docx.blocks import Writer
from samklang.documents.docx.look import AMBER, Paper, paper
from samklang.documents.docx.markup import field, paragraph, w
from samklang.documents.docx.room import setting
from samklang.documents.docx.template import counted, empty
from samklang.documents.wording import LANGUAGE_TAG
from samklang.package.slides import Run
from samklang.story.sheets.model import Contact, Handout

EPOCH = datetime.date(2000, 1, 1)
"""The date of a document without a date."""


def build(sheet: Handout) -> bytes:
    """`sheet` as the bytes of a Word document."""
    on = paper(sheet)
    chosen = setting(sheet, on)
    document = empty(LANGUAGE_TAG[sheet.language], chosen.scale)
    section = document.sections[0]
    _paper(section, on, sheet)
    _header(section, on)
    _footer(section, sheet)
    writer = Writer(on, chosen.scale, document.part.numbering_part.element, counted(document))
    for element in _elements(sheet, writer, chosen.rows):
        section._sectPr.addprevious(element)
    return _saved(document, sheet)


def _elements(sheet: Handout, writer: Writer, rows: tuple[float, ...]) -> Iterable[Any]:
    for i, (page, row) in enumerate(zip(sheet.pages, rows, strict=True)):
        break_ = [w("pageBreakBefore")] if i else []
        yield paragraph(look.EYEBROW, page.eyebrow, *break_)
        yield paragraph(look.TITLE, page.title)
        if page.lead is not None:
            yield paragraph(look.LEAD, page.lead)
        for block in page.blocks:
            yield from writer.write(block, row)
        if not sheet.flows:
            yield _contact(sheet.contact)
    if sheet.flows:
        yield _contact(sheet.contact)


def _contact(contact: Contact) -> Any:
    ways = "".join(f" · {way}" for way in contact.ways)
    return paragraph(
        look.CONTACT, [Run(text=f"{contact.heading}  "), Run(text=contact.name, bold=True), Run(text=ways)]
    )


def _paper(section: Any, on: Paper, sheet: Handout) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(on.width), Pt(on.height)
    section.left_margin = section.right_margin = Pt(on.side)
    section.top_margin, section.bottom_margin = Pt(on.top), Pt(on.bottom)
    section.header_distance, section.footer_distance = Pt(on.top * 0.55), Pt(on.bottom * 0.5)


def _header(section: Any, on: Paper) -> None:
    """The short amber bar over every page."""
    bar = section.header.paragraphs[0]
    bar.paragraph_format.right_indent = Pt(on.column - 40 * on.wide)
    edges = w("pBdr", w("bottom", val="single", sz=24, space=0, color=AMBER))
    bar._p.get_or_add_pPr().insert_element_before(edges, "w:spacing", "w:ind", "w:jc")


def _footer(section: Any, sheet: Handout) -> None:
    page = f" · {sheet.page_label} " if sheet.flows else ""
    made = paragraph(look.FOOTER, sheet.footer + page)
    made.extend(field("PAGE") if sheet.flows else [])
    (old,) = section.footer.paragraphs
    old._p.getparent().replace(old._p, made)


def _saved(document: Any, sheet: Handout) -> bytes:
    made = datetime.datetime.combine(sheet.date or EPOCH, datetime.time())
    properties = document.core_properties
    properties.title, properties.language = sheet.title, LANGUAGE_TAG[sheet.language]
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.created = properties.modified = made
    properties.revision = 1
    file = io.BytesIO()
    document.save(file)
    return rezipped(file.getvalue())
