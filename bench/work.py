"""The work that is timed: the reference round, loaded once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from samklang.answers.model import Answers
from samklang.answers.table import read_table
from samklang.findings import Policy
from samklang.package.agenda_solver import solve
from samklang.package.load import load
from samklang.package.model import MeetingPackage
from samklang.pipeline import release
from samklang.story import Story, tell
from samklang.values import Occasion

RETREAT = Path(__file__).parents[1] / "packages" / "internat-uddelegering"
INVITED = 42


@cache
def package() -> MeetingPackage:
    """The retreat package."""
    return load(RETREAT)


@cache
def answers() -> Answers:
    """The reference round's answers."""
    return read_table(RETREAT / "examples" / "answers.csv", package())


@cache
def story() -> Story:
    """The reference round's story."""
    findings = release(package(), answers(), INVITED, Policy(), None)
    return tell(package(), findings, Occasion(invited=INVITED), solve(package().agenda))
