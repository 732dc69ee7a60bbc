"""Exact numbers, for the gate's eyes only. Nothing here is stored, written down or shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from samklang.package.instruments import Instrument
from samklang.package.questions import Question, Scale
from samklang.values import Score, Share


@dataclass(frozen=True)
class Difference:
    """A mean or share against the wave before: exact values, and the 95 % interval of now minus before.

    Means are in points, shares in fractions of 1. `low` and `high` are NaN when either n is below 2.
    """

    before: Score | Share
    now: Score | Share
    difference: float
    low: float
    high: float


@dataclass(frozen=True)
class Measure:
    """One measure exactly. `counts` holds the answered values alone, in the scale's order (best first).

    `score` is there for instruments and ratings, with the 95 % interval of its mean in `interval`;
    `top` for ordered scales; both None otherwise. For choices, `counts` maps each option to how many chose it;
    for an instrument, each raw sum to how many had it.
    """

    key: str
    n: int
    not_answered: int
    incomplete: int
    not_asked: int
    counts: Mapping[str | int, int]
    score: Score | None = None
    interval: tuple[float, float] | None = None
    top: Share | None = None
    difference: Difference | None = None
    against: Mapping[str, Difference] = field(default_factory=dict)


@dataclass(frozen=True)
class Results:
    """Every measure of one wave, by question, with the scales and instruments they were asked on."""

    answered: int
    invited: int | None
    questions: tuple[tuple[Question, tuple[Measure, ...]], ...]
    scales: Mapping[str, Scale]
    instruments: Mapping[str, Instrument]
