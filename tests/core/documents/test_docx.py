"""A sheet as a Word document: real styles and lists, all of its words, the same bytes each time."""

from __future__ import annotations

import io
import itertools
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from papers import every_block, line
from samklang.documents.docx import write
from samklang.documents.docx.look import paper
from samklang.documents.docx.room import SCALES, setting
from samklang.story.sheets.model import Box, Boxes, Handout, Page, Prose, Table
from samklang.values import LANGUAGES, Language


def opened(sheet: Handout) -> Any:
    """The document that was written, read back."""
    return docx.Document(io.BytesIO(write(sheet)))


def words_in(document: Any) -> str:
    """Every word of the body, in order."""
    return "\n".join(node.text or "" for node in document.element.body.iter(qn("w:t")))


def strings(data: Any) -> list[str]:
    """Every text of a dumped sheet."""
    if isinstance(data, dict):
        return list(itertools.chain.from_iterable(strings(value) for value in data.values()))
    if isinstance(data, list | tuple):
        return list(itertools.chain.from_iterable(strings(value) for value in data))
    return [data] if isinstance(data, str) else []


def one_page(*blocks: Any, **more: Any) -> Handout:
    """A sheet of one page."""
    page = Page(eyebrow="Over", title="Titel", blocks=blocks)
    return every_block(pages=(page,), **more)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flows", [True, False])
def test_same_sheet_is_the_same_bytes(language: Language, flows: bool) -> None:
    """Nothing of the clock or the machine is in the file."""
    assert write(every_block(language, flows=flows)) == write(every_block(language, flows=flows))


def test_every_word_is_in_the_document() -> None:
    """Blocks of every kind keep all their words; the foot stands in the footer."""
    document = opened(every_block(prefix="§"))
    told = words_in(document)
    footer = "".join(paragraph.text for paragraph in document.sections[0].footer.paragraphs)
    said = [word for text in strings(every_block(prefix="§").model_dump()) for word in text.split("\n") if "§" in word]
    assert [word for word in said if word not in told + footer] == []


def test_headings_lists_and_table_headings_are_real() -> None:
    """Word's own styles, so that a reader can walk from heading to heading and hear a table's headings."""
    document = opened(every_block())
    kinds = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert kinds["Titel"] == "Heading 1"
    assert (kinds["Kapitel"], kinds["Del"], kinds["Scene"]) == ("Heading 2", "Heading 3", "Heading 4")
    assert (kinds["Punkt"], kinds["Først"]) == ("List Bullet", "List Number")
    assert document.tables[0].rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert all(table._tbl.tblPr.find(qn("w:tblCaption")) is not None for table in document.tables)


def test_each_numbered_list_counts_for_itself() -> None:
    """A list after other lines begins at its own number again."""
    document = opened(
        one_page(Prose(lines=tuple(line(str(i), "number", i) for i in (1, 2))), *every_block().pages[0].blocks)
    )
    lists: dict[int, list[str]] = {}
    for paragraph in document.paragraphs:
        if paragraph.style.name == "List Number":
            lists.setdefault(paragraph._p.pPr.numPr.numId.val, []).append(paragraph.text)
    assert list(lists.values()) == [["1", "2"], ["Først", "Så"], ["Fra tre"]]
    numbering = document.part.numbering_part.element
    starts = [numbering.num_having_numId(id_).find(f".//{qn('w:startOverride')}").get(qn("w:val")) for id_ in lists]
    assert starts == ["1", "1", "3"]


@pytest.mark.parametrize(("language", "tag"), [("da", "da-DK"), ("en", "en-GB")])
def test_language_and_title_are_named(language: Language, tag: str) -> None:
    """Spelling is checked, and the words read aloud, in the right language; nobody is named as author."""
    document = opened(every_block(language))
    (set_,) = document.styles.element.iter(qn("w:lang"))
    assert set_.get(qn("w:val")) == tag
    assert (document.core_properties.title, document.core_properties.language) == ("Titel", tag)
    assert document.core_properties.author == ""


@pytest.mark.parametrize(("poster", "millimetres"), [(False, (210, 297)), (True, (420, 297))])
def test_paper_is_a4_or_a3_lying_down(poster: bool, millimetres: tuple[int, int]) -> None:
    """Posters are large enough for a group to write on."""
    section = opened(every_block(paper="a3" if poster else "a4", landscape=poster)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


def test_each_page_begins_on_a_new_one_with_whom_to_call() -> None:
    """Posters do not run together, and each carries the contact person."""
    page = every_block().pages[0]
    document = opened(every_block(pages=(page, page)))
    breaks = [p for p in document.paragraphs if p.paragraph_format.page_break_before]
    assert [p.text for p in breaks] == ["Over"]
    assert sum("Navn" in p.text for p in document.paragraphs) == 2


def test_document_that_flows_has_page_numbers_and_the_contact_once() -> None:
    """A long document is numbered; whom to call stands at its end."""
    document = opened(every_block(flows=True))
    assert "PAGE" in document.sections[0].footer._element.xml
    assert "Navn" in document.paragraphs[-1].text
    assert "PAGE" not in opened(every_block()).sections[0].footer._element.xml


def test_type_shrinks_until_a_page_fits() -> None:
    """Much to say is set smaller; little is set in full size."""
    few, many = (one_page(Table(headings=("A",), rows=(("x\ny",),) * n, widths=(1,))) for n in (3, 21))
    assert setting(few, paper(few)).scale == 1.0
    assert SCALES[-1] <= setting(many, paper(many)).scale < 1.0


def test_what_never_fits_is_kept_whole_in_the_smallest_type() -> None:
    """Nothing is cut: the page runs on to the next, and its boxes stay large enough to write in."""
    word = "x" * 400
    box = Box(heading="Felt", question="Hvad? " * 300)
    sheet = one_page(Prose(lines=(line("Ord " * 2000), line(word))), Boxes(boxes=(box,)))
    chosen = setting(sheet, paper(sheet))
    assert chosen.scale == SCALES[-1]
    assert chosen.rows[0] >= 40
    assert word in words_in(opened(sheet))


def test_boxes_share_the_room_that_is_left() -> None:
    """The fewer the boxes, the taller they are."""
    rows = [
        setting(sheet, paper(sheet)).rows[0]
        for n in (1, 2, 4)
        if (sheet := one_page(Boxes(boxes=(Box(heading="Felt"),) * n)))
    ]
    assert rows[0] > 1.8 * rows[1] > 3 * rows[2]


def test_file_holds_our_styles_alone() -> None:
    """No picture, no second set of styles, nothing of the library's own template that a reader could stumble on."""
    with zipfile.ZipFile(io.BytesIO(write(every_block()))) as opened_file:
        names = opened_file.namelist()
    assert [name for name in names if "customXml" in name or "thumbnail" in name or "WithEffects" in name] == []
    assert "Table Grid" not in [style.name for style in opened(every_block()).styles]
