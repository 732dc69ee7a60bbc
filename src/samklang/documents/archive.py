"""Archives whose bytes depend on nothing but what is in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def archive(files: Mapping[str, bytes], first: str | None = None) -> bytes:
    """The files as a .zip, sorted by name but for `first`, all with one fixed time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in sorted(files, key=lambda name: (name != first, name)):
            made.writestr(zipfile.ZipInfo(name, ZIP_TIME), files[name], zipfile.ZIP_DEFLATED, 6)
    return file.getvalue()


def rezipped(content: bytes) -> bytes:
    """An Office file with its parts in a fixed order, content types first as readers expect, and a fixed time."""
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        return archive({name: old.read(name) for name in old.namelist()}, first="[Content_Types].xml")
