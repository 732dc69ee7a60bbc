"""A sheet as a PDF: accessible, the same bytes each time, and no text is ever read as markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typst

from papers import PACKAGES, every_block, invented, line, loaded, told
from samklang.documents.pdf import typeset, write
from samklang.documents.pdf.typeset import MISSING
from samklang.documents.theme import FONTS
from samklang.story.sheets.model import Box, Boxes, Page, Prose
from samklang.values import LANGUAGES, Language

HOSTILE = '#panic("x") *b* _i_ $x$ \\ `c` @cite <label> [c] // ] } " \' = - + / ~ é 中 #import "x"'


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flows", [True, False])
def test_same_sheet_is_the_same_bytes(language: Language, flows: bool) -> None:
    """Nothing of the clock or the machine is in the file."""
    assert write(every_block(language, flows=flows)) == write(every_block(language, flows=flows))


def test_file_calls_itself_accessible() -> None:
    """The typesetter holds the file to PDF/UA-1, and says so in it."""
    assert b"pdfuaid:part" in write(every_block())


def test_posters_are_set_on_a3() -> None:
    """A poster is twice as large as a sheet, and lies down."""
    sizes = re.findall(rb"/MediaBox\s*\[0 0 (\d+)\.?\d* (\d+)", write(every_block(paper="a3", landscape=True)))
    assert set(sizes) == {(b"1190", b"841")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_sheets_fit_on_one_page_each(path: Path, language: Language) -> None:
    """Every sheet of every package, and each poster, is one piece of paper."""
    papers, _, _ = told(loaded(path), invented(loaded(path)), language=language)
    for sheet in papers.sheets:
        if not sheet.flows:
            assert page_count(write(sheet)) == len(sheet.pages), sheet.key


def page_count(pdf: bytes) -> int:
    """How many pages the file says it has."""
    found = re.search(rb"/Type\s*/Pages\s*/Count (\d+)", pdf)
    assert found is not None
    return int(found[1])


def test_no_text_is_markup() -> None:
    """Whatever an author or a cluster is called, the words are set as they are."""
    assert write(every_block(prefix=HOSTILE)).startswith(b"%PDF")


@pytest.mark.parametrize("letter", ["☎", "中文", "\U0001f600", "\u0001", "ა"])
def test_letters_without_a_font_leave_a_mark_and_nothing_else_changes(letter: str) -> None:
    """A name in another alphabet makes no meeting's kit impossible; the letters around it stay."""
    assert write(every_block(prefix=f"e{letter}e")) == write(every_block(prefix="e" + MISSING * len(letter) + "e"))


def test_words_that_never_fit_are_kept_whole() -> None:
    """A page too full even in the smallest type runs on; a box too small for its words is set all the same."""
    box = Box(heading="Felt", question="Hvad? " * 900)
    page = Page(eyebrow="Over", title="Titel", blocks=(Prose(lines=(line("Ord " * 3000),)), Boxes(boxes=(box,))))
    assert write(every_block(pages=(page,))).startswith(b"%PDF")


def test_another_fault_is_not_taken_for_a_full_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a page that does not fit is tried again; a broken template is told at once."""
    monkeypatch.setattr(typeset, "_compiler", lambda: typst.Compiler(b"#nothing", font_paths=[str(FONTS)]))
    with pytest.raises(typst.TypstError, match="unknown variable"):
        write(every_block())
