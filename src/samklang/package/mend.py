"""Reads a file into its model; where the file has faults, names them and goes on with what can be kept.

One fault must not hide the next. So what is faulty is left out and the rest is read again, until it holds; the
checks that compare one file with another then still have something to look at. A mended part is never used for
a meeting: its faults have been told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from samklang.package.explain import explain, place
from samklang.package.yaml_source import Marks, Path, Source
from samklang.problems import Problem

Model = TypeVar("Model", bound=BaseModel)

_ROUNDS = 20


@dataclass(frozen=True)
class Reading(Generic[Model]):
    """A part as read: None where nothing could be kept; `lost` are the keys of entries left out."""

    part: Model | None
    problems: tuple[Problem, ...]
    lost: frozenset[str]


def validate(model: type[Model], source: Source) -> Reading[Model]:
    """`source` as `model`, with every fault found. Entries of `source` that cannot be kept are taken out of it."""
    if source.data is None:
        return Reading(None, (), frozenset())
    problems: list[Problem] = []
    lost: set[str] = set()
    for _ in range(_ROUNDS):
        try:
            return Reading(model.model_validate(source.data), _once(problems), frozenset(lost))
        except ValidationError as error:
            faults = error.errors()
            problems += explain(model, faults, source)
            if not _mend(source, faults, lost):
                break
    return Reading(None, _once(problems), frozenset(lost))


def _once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))


def _mend(source: Source, faults: list[ErrorDetails], lost: set[str]) -> bool:
    """Take what is faulty out of `source`; False if a fault concerns the file as a whole."""
    doomed: set[Path] = set()
    for fault in faults:
        path = place(fault)
        if fault["type"] == "extra_forbidden":
            doomed.add(path)
        elif path and path[-1] in ("da", "en"):
            _fill(source, path)
        else:
            doomed.add(_entry(source.data, path))
    if () in doomed:
        return False
    for path in sorted(doomed, key=lambda path: tuple(map(_rank, path)), reverse=True):
        _remove(source, path, lost)
    return True


def _rank(step: str | int) -> tuple[int, str]:
    return (step, "") if isinstance(step, int) else (-1, step)


def _entry(data: Any, path: Path) -> Path:
    """The smallest entry of a list, or of 'scales', that holds `path`; () if it is in none."""
    for length in range(len(path), 0, -1):
        within = isinstance(path[length - 1], int) or path[: length - 1] == ("scales",)
        if within and _exists(data, path[:length]):
            return path[:length]
    return ()


def _exists(data: Any, path: Path) -> bool:
    for step in path:
        if not isinstance(data, dict | list) or (isinstance(data, dict) and step not in data):
            return False
        data = data[step]  # type: ignore[index]  # a list's path holds indexes, a map's keys
    return True


def _inside(source: Source, path: Path) -> tuple[Any, Marks]:
    data, marks = source.data, source.marks
    for step in path:
        data, marks = data[step], marks.inside[step]
    return data, marks


def _fill(source: Source, path: Path) -> None:
    """Stand dots where a language is missing."""
    data, marks = _inside(source, path[:-1])
    data[path[-1]] = "…"
    marks.inside.setdefault(path[-1], Marks(marks.line))


def _remove(source: Source, path: Path, lost: set[str]) -> None:
    data, marks = _inside(source, path[:-1])
    step = path[-1]
    gone = data.pop(step)
    lost.add(str(gone.get("key", step)) if isinstance(gone, dict) else str(step))
    del marks.inside[step]
    if isinstance(step, int):
        marks.inside = {i - (i > step): inner for i, inner in marks.inside.items() if isinstance(i, int)}
