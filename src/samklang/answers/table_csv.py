"""CSV as spreadsheet programs really write it: UTF-8, UTF-16 or cp1252; comma, semicolon or tab."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from samklang.answers.table_rows import Row
from samklang.answers.vocabulary import blank
from samklang.problems import ProblemsFound, refuse

if TYPE_CHECKING:
    import _csv

SEPARATORS = (",", ";", "\t")

_RESAVE = "Save the table again as 'CSV UTF-8'"


def read_csv(path: Path, raw: bytes, recognised: Callable[[Iterable[str]], int]) -> Iterator[Row]:
    """The rows of `raw`, the bytes of `path`.

    The separator is the one under which most cells of the first row are `recognised`, a comma if none is.
    Raises ProblemsFound if the file is not text, or if its quotation marks do not pair.
    """
    text = _text(path, raw)
    separator = max(SEPARATORS, key=lambda candidate: recognised(_first(text, candidate)))
    return _rows(path, text, separator)


def write_csv(file: TextIO, rows: Iterable[list[str]]) -> None:
    """Write `rows` with commas and plain line ends."""
    csv.writer(file, lineterminator="\n").writerows(rows)


def _rows(path: Path, text: str, separator: str) -> Iterator[Row]:
    reader = _reader(text, separator)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _unpaired(path, line, error) from error
        if cells is None:
            return
        yield Row(line, tuple(cells))


def _first(text: str, separator: str) -> list[str]:
    """The first row that is not blank, if it can be read with `separator`."""
    try:
        return next((cells for cells in _reader(text, separator) if not all(map(blank, cells))), [])
    except csv.Error:
        return []


def _reader(text: str, separator: str) -> _csv.Reader:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _unpaired(path: Path, line: int, error: csv.Error) -> ProblemsFound:
    message = f"the row that begins here cannot be read ({error})"
    return refuse(path, message, "Check that its quotation marks come in pairs", line)


def _text(path: Path, raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = _decoded(path, raw, "utf-16")
    elif raw.startswith(codecs.BOM_UTF8) or _is_utf8(raw):
        text = _decoded(path, raw, "utf-8-sig")
    else:
        text = _decoded(path, raw, "cp1252")
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise refuse(path, "the file holds bytes that are not text", _RESAVE, line)
    return text


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(path: Path, raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise refuse(path, "the file's letters cannot be read", _RESAVE, line) from error
