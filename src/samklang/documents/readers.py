"""Documents read back: one reader a format. `READERS` is the table of what can be read."""

from __future__ import annotations

from collections.abc import Callable

from samklang.documents.reading import Reading


def _pptx(content: bytes) -> Reading:
    from samklang.documents.pptx.reading import read  # python-pptx is heavy, so only where it is used

    return read(content)


def _xlsx(content: bytes) -> Reading:
    from samklang.documents.xlsx.reading import read  # and so is openpyxl

    return read(content)


READERS: dict[str, Callable[[bytes], Reading]] = {".pptx": _pptx, ".xlsx": _xlsx}
"""The reader of each kind of file, by its ending."""
