"""A sheet as a PDF that screen readers can read (PDF/UA-1) and that looks the same on every machine."""

from __future__ import annotations

from samklang.story.sheets.model import Handout

__all__ = ["write"]


def write(sheet: Handout) -> bytes:
    """`sheet` as the bytes of a .pdf file; equal sheets give equal bytes.

    A page that must fit one piece of paper is set in smaller type until it does; what does not fit even then runs on.
    """
    from samklang.documents.pdf.typeset import typeset  # typst is heavy, so only where it is used

    return typeset(sheet)
