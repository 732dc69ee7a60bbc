"""Says everything that is wrong with a package, at once."""

from __future__ import annotations

import datetime
from pathlib import Path

from samklang.package.checks.table import advice, stops
from samklang.package.draft import Draft
from samklang.package.load import read
from samklang.problems import Problem, ProblemsFound


def check(path: Path, today: datetime.date) -> list[Problem]:
    """Every fault of the package in the folder `path`, sorted by file and line; empty if there is none."""
    return faults(read(path), today)


def faults(draft: Draft, today: datetime.date) -> list[Problem]:
    """Every fault of a package that was read, sorted by file and line; empty if there is none."""
    return list(ProblemsFound([*draft.problems, *stops(draft), *advice(draft, today)]).problems)
