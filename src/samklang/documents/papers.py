"""Every paper of a kit in each format it comes in, and all of a kit in one archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from samklang.documents import calendar, docx, pdf, xlsx
from samklang.documents.archive import archive
from samklang.story.sheets import Papers
from samklang.story.sheets.model import Handout, Kind

WRITERS: dict[str, Callable[[Handout], bytes]] = {".docx": docx.write, ".pdf": pdf.write}
COMES_AS: dict[Kind, tuple[str, ...]] = {
    "script": (".docx",),
    "programme": (".docx", ".pdf"),
    "reflection": (".docx", ".pdf"),
    "notes": (".docx", ".pdf"),
    "plan": (".docx", ".pdf"),
    "offers": (".docx", ".pdf"),
    "homework": (".docx", ".pdf"),
    "posters": (".docx", ".pdf"),
    "brochure": (".pdf",),
}
"""The formats of each document, by the ending of its file."""


def write_papers(papers: Papers, called: Callable[[str], str]) -> dict[str, bytes]:
    """Each file's name with its bytes; `called` makes a file's name, without ending, from a document's."""
    files = {
        called(sheet.name) + ending: WRITERS[ending](sheet) for sheet in papers.sheets for ending in COMES_AS[sheet.key]
    }
    files[called(papers.numbers.name) + ".xlsx"] = xlsx.write(papers.numbers)
    if papers.event is not None:
        files[called(papers.event.name) + ".ics"] = calendar.write(papers.event)
    return files


def bundle(files: Mapping[str, bytes]) -> bytes:
    """All files in one .zip; equal files give equal bytes."""
    return archive(files)
