"""A sheet as a Word document, with real styles, headings, lists and table headings, to be changed at will."""

from __future__ import annotations

from samklang.story.sheets.model import Handout

__all__ = ["write"]


def write(sheet: Handout) -> bytes:
    """`sheet` as the bytes of a .docx file; equal sheets give equal bytes."""
    from samklang.documents.docx.document import build  # python-docx is heavy, so only where it is used

    return build(sheet)
