"""The manual's chapter on how numbers are made, from the tables that the tests check."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

OPENING = """\
# How numbers are made

Every row below is checked on every change: what stands left of the arrow goes in, what stands right of it must come
out. Generated from `tests/spec/numbers.toml`: `make docs` writes it anew.

"""


def numbers_page(tables: Path) -> str:
    """The chapter made of the tables in a TOML file."""
    found = tomllib.loads(tables.read_text(encoding="utf-8"))["table"]
    return OPENING + "\n".join(section(table) for table in found)


def section(table: dict[str, Any]) -> str:
    """One table with its heading and the rule it shows."""
    given: int = table["given"]
    rows = [line(row, given) for row in table["rows"]]
    rule = "|---" * (len(table["columns"]) + 1) + "|"
    heading = [f"## {table['title']}", "", table["about"].strip(), ""]
    return "\n".join([*heading, line(table["columns"], given), rule, *rows, ""])


def line(cells: list[Any], given: int) -> str:
    """A row, with an arrow between what goes in and what comes out."""
    words = [cell(value) for value in cells]
    return "| " + " | ".join([*words[:given], "→", *words[given:]]) + " |"


def cell(value: Any) -> str:
    """A value as it is printed: a list with spaces between, a negative number with a true minus."""
    if isinstance(value, list):
        return " ".join(cell(each) for each in value)
    return str(value).replace("-", "−", 1) if str(value).startswith("-") else str(value)
