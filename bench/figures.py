"""One cluster's results with the gate, against plain arithmetic over the same counts."""

from __future__ import annotations

import math

from bench.timing import Timed, interleaved
from bench.work import INVITED, answers, package
from samklang.findings import Policy
from samklang.pipeline import release


def figures(rounds: int) -> list[Timed]:
    """Ours (exact results, the gate, the release) and the floor: means, variances and shares in plain Python."""
    return interleaved(rounds, ours=lambda: release(package(), answers(), INVITED, Policy(), None), floor=_plain)


def _plain() -> list[tuple[float, float]]:
    found = []
    for counts in answers().counts.values():
        values = [(value, count) for value, count in counts.items() if isinstance(value, int)]
        n = sum(count for _, count in values)
        mean = math.fsum(value * count for value, count in values) / n if n else 0.0
        found.append((mean, math.fsum(count * (value - mean) ** 2 for value, count in values)))
    return found
