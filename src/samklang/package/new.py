"""Writes a small, whole package to start from: it checks clean and builds, and its comments teach the format."""

from __future__ import annotations

import datetime
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from samklang.package.questions import KEY_PATTERN
from samklang.package.schema import schemas
from samklang.problems import refuse


def new(key: str, folder: Path, today: datetime.date) -> list[Path]:
    """Write the package `key` as a folder inside `folder`; the paths written, sorted.

    ProblemsFound, and nothing written, if `key` is no key, if its folder holds anything, or if the disk says no.
    """
    if not re.fullmatch(KEY_PATTERN, key):
        raise refuse(key, "is not a key", "Use lower-case letters a–z, digits and hyphens, a letter first")
    target = folder / key
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise refuse(target, "is there already", "Choose another key, or remove the folder")
    try:
        return _write(target, dict(_files(key, today)))
    except OSError as error:
        raise refuse(
            target, f"cannot be written ({error.strerror})", "Choose a folder that can be written to"
        ) from error


def _files(key: str, today: datetime.date) -> Iterator[tuple[str, str]]:
    """Every file of the package: its path inside the folder and its text."""
    words = {"key": key, "today": today.isoformat(), "next_review": _a_year_after(today).isoformat()}
    for name, text in _templates(resources.files("samklang.package").joinpath("scaffold"), ""):
        for word, value in words.items():
            text = text.replace(f"{{{{{word}}}}}", value)
        yield name, text
    for name, schema in schemas().items():
        yield f".schema/{name}.schema.json", json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _templates(folder: Traversable, path: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _templates(entry, f"{path}{entry.name}/")
        else:
            yield path + entry.name, entry.read_text(encoding="utf-8")


def _a_year_after(day: datetime.date) -> datetime.date:
    """The same day next year; 29 February gives 28 February."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)


def _write(target: Path, files: Mapping[str, str]) -> list[Path]:
    """Write all of `files` beside `target` first, so that a full disk leaves nothing half written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as made:
        whole = Path(made) / target.name
        for name, text in files.items():
            path = whole / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        if target.exists():
            target.rmdir()
        shutil.move(whole, target)
    return sorted(target / name for name in files)
