"""The manual's chapter on how numbers are made: the tables that the tests compute, one after the other."""

from __future__ import annotations

import re
from pathlib import Path

OPENING = """\
# How numbers are made

Every row of every table below is computed on every change, and must come out as it stands here. Generated from the
files in `tests/spec/tables`: `make docs` writes it anew.
"""

ORDER = ("who5", "percents", "bands", "bars", "labels", "pools", "ticks", "means", "shares", "verdicts")
"""The tables as a reader meets them: one person, then a distribution, then a change. Others come after."""


def numbers_page(folder: Path) -> str:
    """The chapter made of the Markdown files in `folder`."""
    files = sorted(folder.glob("*.md"), key=lambda file: (place(file.stem), file.stem))
    return "\n".join([OPENING, *(section(file.read_text(encoding="utf-8")) for file in files)])


def place(name: str) -> int:
    """Where the table stands in the chapter."""
    return ORDER.index(name) if name in ORDER else len(ORDER)


def section(words: str) -> str:
    """A file as a part of the page: its heading one level down."""
    return re.sub(r"^# ", "## ", words, flags=re.MULTILINE)
