"""The mapping: which column of an export feeds which of ours, as a TOML file that a person can read and change."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Words
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from samklang.answers.exports.export import MOST_HEADERS
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Frozen

PERSONAL = "personal or technical"
"""Why a column is never imported."""

_FORM = {
    "package": 'package = "trivsel-og-arbejdsglaede"',
    "tool": 'tool = "LimeSurvey"',
    "header_rows": f"header_rows = 1, at most {MOST_HEADERS}",
    "not_asked": 'not_asked = ["joy"]',
    "columns": '"joy" = "Q1" under [columns]',
    "values": '"words of the export" = "our code" under [values."joy"]',
    "statuses": '"word" = "counts" or "left out" under [statuses]',
    "ignored": '"column" = "why" under [ignored]',
}


class Mapping(Frozen):
    """How one export is read. A translation to "" is no answer, and one to "?" is not decided yet."""

    package: str
    tool: str = "a table"
    header_rows: int = Field(default=1, ge=1, le=MOST_HEADERS)
    not_asked: tuple[str, ...] = ()
    columns: dict[str, str] = Field(default_factory=dict)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)
    statuses: dict[str, Literal["counts", "left out", "?"]] = Field(default_factory=dict)
    ignored: dict[str, str] = Field(default_factory=dict)


def load_mapping(path: Path) -> Mapping:
    """The mapping in a TOML file; ProblemsFound with every fault in it."""
    try:
        words = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(words)
    except OSError as error:
        raise refuse(path, f"cannot be read ({error.strerror})", "Give the path of a mapping file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        cure = 'Mend the syntax; a line reads \'"our column" = "the export\'s column"\''
        raise refuse(path, f"is not TOML in UTF-8 ({error})", cure) from error
    try:
        return Mapping.model_validate(data)
    except ValidationError as error:
        raise ProblemsFound(
            _fault(path, words, details["loc"], details["msg"]) for details in error.errors()
        ) from error


def _fault(path: Path, words: str, place: tuple[int | str, ...], message: str) -> Problem:
    name = ".".join(map(str, place))
    form = _FORM.get(str(place[0]))
    cure = f"Write {form}" if form else f"Use one of {', '.join(_FORM)}"
    return Problem(str(path), line_of(words, str(place[-1])), f"'{name}' cannot be used: {message}", cure)


def line_of(words: str, key: str) -> int | None:
    """The first line that sets `key` or opens its table; None where there is none."""
    spelled = rf"(?:{re.escape(key)}|{re.escape(_quoted(key))})"
    pattern = re.compile(rf"^\s*(?:{spelled}\s*=|\[(?:\w+\.)?{spelled}\])")
    return next((number for number, line in enumerate(words.splitlines(), 1) if pattern.match(line)), None)


def written(
    mapping: Mapping, labels: Words[str, str], proposals: Words[str, Iterable[str]], headings: Words[str, str]
) -> str:
    """The mapping as a file.

    `labels` say what our columns ask; `proposals` are sources that may answer one, each on a line that waits for a
    person; `headings` say more of a source than its name does.
    """
    blocks = [
        _OPENING.format(tool=mapping.tool),
        "\n".join(_head(mapping)),
        "\n".join(_columns(mapping, labels, proposals)),
        *("\n".join(_values(column, values, labels)) for column, values in mapping.values.items()),
        "\n".join(
            _table("statuses", "which rows count: counts, left out, or ? until you decide", mapping.statuses, {})
        ),
        "\n".join(_table("ignored", "columns that are not imported, and why", mapping.ignored, headings)),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


_OPENING = """\
# How the export from {tool} is read. Change what is wrong and give the file with --map.
# Columns with names, addresses, places, times and ids are never imported and cannot be mapped."""


def _head(mapping: Mapping) -> Iterator[str]:
    yield f"package = {_quoted(mapping.package)}"
    yield f"tool = {_quoted(mapping.tool)}"
    yield f"header_rows = {mapping.header_rows}"
    yield f"not_asked = [{', '.join(map(_quoted, mapping.not_asked))}]  # questions that the survey left out"


def _columns(mapping: Mapping, labels: Words[str, str], proposals: Words[str, Iterable[str]]) -> Iterator[str]:
    yield "[columns]  # our column = the export's column"
    for column, label in labels.items():
        if column in mapping.columns:
            yield _line(column, mapping.columns[column], label)
        yield from (f"# {_line(column, proposal, label)}" for proposal in proposals.get(column, ()))


def _values(column: str, values: Words[str, str], labels: Words[str, str]) -> Iterator[str]:
    told = _comment(f'{labels.get(column, column)}: word in the export = our code, "" no answer')
    yield f"[values.{_quoted(column)}]{told}"
    yield from (_line(word, code) for word, code in values.items())


def _table(name: str, about: str, rows: Words[str, str], more: Words[str, str]) -> Iterator[str]:
    if rows:
        yield f"[{name}]  # {about}"
    yield from (_line(key, value, more.get(key, "")) for key, value in rows.items())


def _line(key: str, value: str, about: str = "") -> str:
    return f"{_quoted(key)} = {_quoted(value)}{_comment(about)}"


def _comment(about: str) -> str:
    """`about` behind a hash, on one line and without signs that a comment may not hold."""
    words = "".join(sign if sign.isprintable() else " " for sign in about).split()
    return f"  # {' '.join(words)}" if words else ""


def _quoted(words: str) -> str:
    """`words` as a TOML string, which is a JSON string but for one sign."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
