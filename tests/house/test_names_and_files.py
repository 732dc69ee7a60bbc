"""Names say what a thing is, every file begins by saying what it is for, and no file holds two ideas."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from checkout import CORE, ROOT, parsed, python_files, short

EMPTY_NAMES = {"utils", "util", "tool", "tools", "helper", "helpers", "common", "misc", "manager", "service"}
LONGEST = 400
LONG_AND_CALM: dict[str, str] = {
    "src/samklang/story/wording.py": "a table of sentences in two languages, read one at a time",
    "tests/scenes.py": "a scene of every kind, written out one after the other",
}
"""Files that may pass LONGEST lines, each with the reason why it reads well all the same."""

MODULES = python_files(CORE)
TESTS = python_files(ROOT / "tests")


def is_empty(path: Path) -> bool:
    """Whether the file holds nothing, as a package's __init__ may."""
    return not path.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("path", MODULES + TESTS, ids=short)
def test_name_says_something(path: Path) -> None:
    """No folder or module is called by a word that says nothing of what is in it."""
    words = {word for part in path.relative_to(ROOT).with_suffix("").parts for word in part.lower().split("_")}
    assert not words & EMPTY_NAMES


@pytest.mark.parametrize("path", MODULES + TESTS, ids=short)
def test_file_begins_with_what_it_is_for(path: Path) -> None:
    """Every module that holds anything opens with a docstring."""
    assert is_empty(path) or ast.get_docstring(parsed(path))


@pytest.mark.parametrize("path", MODULES + TESTS, ids=short)
def test_file_is_one_idea(path: Path) -> None:
    """No file is longer than a reader can hold in mind, but for the few that say why."""
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST or short(path) in LONG_AND_CALM


def test_excuses_are_needed() -> None:
    """A file that has become short again leaves the list of long ones."""
    for name in LONG_AND_CALM:
        assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) > LONGEST


@pytest.mark.parametrize("path", [path for path in TESTS if path.name.startswith("test_")], ids=short)
def test_tests_state_their_promise(path: Path) -> None:
    """Every test begins with one sentence that says what it promises."""
    silent = [
        node.name
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not states_a_promise(node)
    ]
    assert not silent


def states_a_promise(test: ast.FunctionDef) -> bool:
    """Whether the docstring's first paragraph is a sentence with a full stop."""
    return (ast.get_docstring(test) or "").split("\n\n")[0].endswith((".", "!", "”", '"'))
