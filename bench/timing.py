"""Interleaved timing: only ratios within one run count, since a shared machine's speed drifts."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timed:
    """One contender: its name and its median seconds."""

    name: str
    seconds: float


def interleaved(rounds: int, **contenders: Callable[[], object]) -> list[Timed]:
    """The median of each contender over `rounds`, run in turn A B C A B C after one warm-up each."""
    for contender in contenders.values():
        contender()
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            start = time.perf_counter()
            contender()
            taken[name].append(time.perf_counter() - start)
    return [Timed(name, statistics.median(seconds)) for name, seconds in taken.items()]
