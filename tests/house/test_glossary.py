"""GLOSSARY.md and the code use the same words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from checkout import CORE, ROOT, parsed, python_files

ROW = re.compile(r"^\| (?P<danish>[^|]+) \| `(?P<word>\w+)` \| (?P<sentence>[^|]+) \|$")
BUILT, TO_COME = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").split("## To come")


def words(page: str) -> list[str]:
    """The code words of the tables in `page`."""
    return [row["word"] for row in map(ROW.match, page.splitlines()) if row]


def names() -> Iterator[str]:
    """Every name the core gives: modules, classes, functions, fields and named types."""
    for path in python_files(CORE):
        yield path.parent.name if path.stem == "__init__" else path.stem
        for node in ast.walk(parsed(path)):
            match node:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                    yield name
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                    yield name


NAMES = set(names())


@pytest.mark.parametrize("word", words(BUILT))
def test_word_is_in_the_code(word: str) -> None:
    """Each code word names something in the code."""
    assert word in NAMES


@pytest.mark.parametrize("word", words(TO_COME))
def test_word_is_still_to_come(word: str) -> None:
    """A word whose thing has been built moves up to the others."""
    assert word not in NAMES


def test_every_row_is_read() -> None:
    """No row of the glossary is written so that the test overlooks it."""
    page = BUILT + TO_COME
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| Danish")]
    assert len(rows) == len(words(page))


def test_word_has_one_meaning() -> None:
    """No code word stands for two ideas."""
    every = words(BUILT + TO_COME)
    assert len(every) == len(set(every))
