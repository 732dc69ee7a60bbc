"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from samklang.cli.writing import write_file, write_folder
from samklang.problems import ProblemsFound

FILES = {"a.txt": b"a", "b.txt": b"b"}


def full_disk(*_: object, **__: object) -> int:
    """A disk with no room left."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    """A new folder, however deep, holds the files and nothing else."""
    folder = tmp_path / "deep" / "kit"
    write_folder(folder, FILES)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES


def test_an_existing_empty_folder_is_fine(tmp_path: Path) -> None:
    """The user may have made the folder first."""
    write_folder(tmp_path, FILES)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_folder_with_something_in_it_is_refused_untouched(tmp_path: Path) -> None:
    """Nothing that was there is ever lost."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ProblemsFound, match="is not empty"):
        write_folder(tmp_path, FILES)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    """A file is not a folder."""
    path = tmp_path / "kit"
    path.write_text("mine")
    with pytest.raises(ProblemsFound, match="is a file"):
        write_folder(path, FILES)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither files nor the folders that were made for them remain."""
    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(ProblemsFound, match="no space left"):
        write_folder(tmp_path / "deep" / "kit", FILES)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_halfway_leaves_the_users_folder_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was moved into place before the failure is taken out again."""
    replace = os.replace

    def fails_on_b(source: Path, target: Path) -> None:
        if target.name == "b.txt":
            full_disk()
        replace(source, target)

    monkeypatch.setattr(os, "replace", fails_on_b)
    with pytest.raises(ProblemsFound, match="no space left"):
        write_folder(tmp_path, FILES)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """Writing twice leaves the second."""
    path = tmp_path / "a.csv"
    write_file(path, b"one")
    write_file(path, b"two")
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("a.csv", b"two")]


def test_a_file_on_a_full_disk_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old file stays, and no half file lies beside it."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"one")
    monkeypatch.setattr(os, "replace", full_disk)
    with pytest.raises(ProblemsFound, match="no space left"):
        write_file(path, b"two")
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("a.csv", b"one")]


def test_a_file_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    """The folder is named rather than made."""
    with pytest.raises(ProblemsFound, match="is not a folder"):
        write_file(tmp_path / "none" / "a.csv", b"one")
