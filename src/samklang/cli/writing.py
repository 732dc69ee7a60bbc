"""Files on the disk: all of them or none, and never over anything that was there."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from samklang.problems import refuse


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write `files` into `folder`, new or empty; ProblemsFound, with nothing left behind, if that fails."""
    ensure_empty(folder)
    with _told_plainly(folder):
        made = _make(folder)
        staging = Path(tempfile.mkdtemp(prefix=".samklang-", dir=folder))
        try:
            for name, content in files.items():
                (staging / name).write_bytes(content)
            for name in files:
                os.replace(staging / name, folder / name)
            staging.rmdir()
        except OSError:
            _undo(folder, staging, files, made)
            raise


def ensure_empty(folder: Path) -> None:
    """ProblemsFound unless `folder` is missing or an empty folder."""
    if folder.exists() and not folder.is_dir():
        raise refuse(folder, "is a file, not a folder", "Give a new or empty folder with -o")
    with _told_plainly(folder):
        if folder.is_dir() and any(folder.iterdir()):
            raise refuse(folder, "is not empty", "Give a new or empty folder with -o")


def write_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all; a file that is already there is replaced."""
    with _told_plainly(path):
        if not path.parent.is_dir():
            raise refuse(path.parent, "is not a folder", "Make the folder first")
        handle, name = tempfile.mkstemp(prefix=".samklang-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(name, path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def _told_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise refuse(
            path, f"cannot be written ({reason})", "Free some space, or choose another place or a shorter name"
        ) from error


def _make(folder: Path) -> list[Path]:
    """Make `folder` and its missing parents; the ones that were made, deepest first."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _undo(folder: Path, staging: Path, files: Mapping[str, bytes], made: list[Path]) -> None:
    shutil.rmtree(staging, ignore_errors=True)
    for name in files:
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)
    for place in made:
        with contextlib.suppress(OSError):
            place.rmdir()
