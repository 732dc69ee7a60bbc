"""The numbers as an Excel workbook: one sheet a question, findings only, and never a formula."""

from __future__ import annotations

from samklang.story.sheets.model import NumberBook

__all__ = ["write"]


def write(book: NumberBook) -> bytes:
    """`book` as the bytes of a .xlsx file; equal books give equal bytes."""
    from samklang.documents.xlsx.workbook import build  # XlsxWriter is heavy, so only where it is used

    return build(book)
