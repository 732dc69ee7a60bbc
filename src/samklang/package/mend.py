"""Reads a file into its model; where the file has faults, names them and goes on with what can be kept.

One fault must not hide the next. So what is faulty is left out and the rest is read again, until it holds; the
checks that compare one file with another then still have something to look at. A mended part is never used for
a meeting: its faults have been told.
"""

from __future__ import annotations

import copy
import datetime
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from samklang.package.explain import explain, place
from samklang.package.yaml_source import Marks, Path, Source
from samklang.problems import Problem

Model = TypeVar("Model", bound=BaseModel)

_DOTS = {"da": "…", "en": "…"}
_STAND_INS: dict[str, Any] = {
    "key": "unknown",
    "version": "0.0.0",
    "title": _DOTS,
    "about": _DOTS,
    "introduction": _DOTS,
    "data_source": "questionnaire",
    "authors": [{"name": "…"}],
    "reviewer": {"name": "…"},
    "reviewed": datetime.date.min,
    "next_review": datetime.date.max,
}
"""What stands for a faulty field at the top of a file; chosen so that no check objects to it."""


@dataclass(frozen=True)
class Reading(Generic[Model]):
    """A part as read: None where nothing could be kept; `lost` are the keys of what was left out."""

    part: Model | None
    problems: tuple[Problem, ...]
    lost: frozenset[str]


def validate(model: type[Model], source: Source) -> Reading[Model]:
    """`source` as `model`, with every fault found. What cannot be kept is taken out of `source`."""
    problems: list[Problem] = []
    lost: set[str] = set()
    part: Model | None = None
    mendable = source.data is not None
    while part is None and mendable:
        try:
            part = model.model_validate(source.data)
        except ValidationError as error:
            faults = [fault for fault in error.errors() if not _counted_after(fault)]
            told = [fault for fault in faults if not (lost and _follows(fault))]
            problems += explain(model, told, source)
            mendable = _mend(source, faults, lost)
    return Reading(part, tuple(dict.fromkeys(problems)), frozenset(lost))


def _counted_after(fault: ErrorDetails) -> bool:
    """Whether a list is only too short because pydantic does not count its faulty entries."""
    return fault["type"] == "too_short" and len(fault["input"]) >= fault["ctx"]["min_length"]


def _follows(fault: ErrorDetails) -> bool:
    """Whether this kind of fault may come of leaving entries out, and so is no fault of the author's."""
    return fault["type"] == "too_short" or (fault["type"] == "rule" and not fault["loc"])


def _mend(source: Source, faults: list[ErrorDetails], lost: set[str]) -> bool:
    """Take what is faulty out of `source`; False if a fault concerns the file as a whole."""
    doomed: set[Path] = set()
    for path, kind in sorted({(place(fault), fault["type"]) for fault in faults}, key=str):
        if kind == "extra_forbidden":
            doomed.add(path)
        elif path and path[-1] in _DOTS:
            _stand_in(source, path, "…")
        elif len(path) > 1 and (isinstance(path[1], int) or path[0] == "scales"):
            doomed.add(path[:2])
        elif path and path[0] in _STAND_INS and path[0] not in lost:
            _stand_in(source, path[:1], _STAND_INS[str(path[0])])
            lost.add(str(path[0]))
        else:
            return False
    for path in sorted(doomed, key=lambda path: [_rank(step) for step in path], reverse=True):
        _remove(source, path, lost)
    return True


def _rank(step: str | int) -> tuple[int, str]:
    """Later entries go first, so that the earlier ones keep their places."""
    return (step, "") if isinstance(step, int) else (-1, step)


def _inside(source: Source, path: Path) -> tuple[Any, Marks]:
    data, marks = source.data, source.marks
    for step in path:
        data, marks = data[step], marks.inside[step]
    return data, marks


def _stand_in(source: Source, path: Path, value: Any) -> None:
    data, marks = _inside(source, path[:-1])
    data[path[-1]] = copy.deepcopy(value)
    marks.inside[path[-1]] = Marks(marks.keys.get(str(path[-1]), marks.line))


def _remove(source: Source, path: Path, lost: set[str]) -> None:
    data, marks = _inside(source, path[:-1])
    step = path[-1]
    gone = data.pop(step)
    lost.add(str(gone.get("key", step)) if isinstance(gone, dict) else str(step))
    del marks.inside[step]
    if isinstance(data, list):
        marks.inside = dict(enumerate(marks.inside.values()))
