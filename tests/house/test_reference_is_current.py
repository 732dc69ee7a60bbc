"""The generated pages say what the source says."""

from __future__ import annotations

from pathlib import Path

import pytest

import reference
from checkout import ROOT


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages as their source makes them."""
    folder = tmp_path_factory.mktemp("pages")
    reference.write(folder)
    return folder


def test_pages_are_current() -> None:
    """No page under docs/reference differs from its source; `make docs` writes those that do."""
    assert reference.stale(ROOT) == []


def test_pages_just_written_are_current(written: Path) -> None:
    """Writing the pages twice gives the same pages."""
    assert reference.stale(written) == []


def test_a_changed_page_is_stale_until_written(written: Path) -> None:
    """A page somebody has edited is named, and mended by writing."""
    page = reference.FOLDER / "command-line.md"
    with (written / page).open("a", encoding="utf-8") as file:
        file.write("A line by hand.\n")
    assert reference.stale(written) == [page]
    reference.write(written)
    assert reference.stale(written) == []


def test_a_page_without_a_source_is_stale(written: Path) -> None:
    """A page that no source makes any more is named, and removed by writing."""
    page = reference.FOLDER / "forgotten.md"
    (written / page).write_text("Once upon a time.\n", encoding="utf-8")
    assert reference.stale(written) == [page]
    reference.write(written)
    assert not (written / page).exists()
