"""Options without an order: one of many, where small ones are pooled (R6), and several of many (R8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from samklang.disclosure.said import Said, under_floor
from samklang.disclosure.small_cells import nearly_all, pool
from samklang.findings.model import AtLeast, Options, Part, Parts, RankedOption
from samklang.findings.policy import Policy
from samklang.package.questions import Sensitivity
from samklang.results.model import Measure
from samklang.values import Share, percents

Words = Literal["few", "nearly_all"]


def choice(measure: Measure, sensitivity: Sensitivity, policy: Policy) -> Said:
    """One of several options: as they are, or on health with the small ones as one part, which stands last."""
    reason = under_floor(measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    counts = {str(key): count for key, count in measure.counts.items()}
    pooled = pool(counts, policy.cell_inside) if sensitivity == "health" else frozenset()
    if len(pooled) == len(counts):
        return _alike(counts, policy)
    return Said((_parts(counts, pooled),), ("labels_merged",) if pooled else ())


def _alike(counts: Mapping[str, int], policy: Policy) -> Said:
    alike = nearly_all(counts, policy.cell_inside)
    if alike is None:
        return Said((), ("labels_hidden",))
    key, percent = alike
    return Said((AtLeast(labels=(key,), percent=percent),), ("labels_hidden",))


def _parts(counts: Mapping[str, int], pooled: frozenset[str]) -> Parts:
    alone = sorted((key for key in counts if key not in pooled), key=lambda key: -counts[key])
    groups = [(key,) for key in alone] + ([tuple(key for key in counts if key in pooled)] if pooled else [])
    sums = [sum(counts[key] for key in keys) for keys in groups]
    return Parts(
        parts=tuple(
            Part(labels=keys, count=count, percent=percent)
            for keys, count, percent in zip(groups, sums, percents(sums), strict=True)
        )
    )


def choices(measure: Measure, sensitivity: Sensitivity, policy: Policy) -> Said:
    """Any number of options, ranked, in percent of those who answered the question.

    On health, options chosen by fewer than the floor, or by all but fewer, are told in words alone; all that are
    told in the same words share a rank and stand in the package's order, so that their order tells nothing.
    """
    reason = under_floor(measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    counts = {str(key): count for key, count in measure.counts.items()}
    floor = policy.cell_inside if sensitivity == "health" else 0
    told = {key: _told(count, measure.n, floor) for key, count in counts.items()}
    if floor and _cornered(list(told.values()), measure.n, floor):
        return Said((), ("labels_hidden",))
    order = sorted(counts, key=lambda key: -told[key])
    return Said((Options(options=tuple(_option(key, told, counts[key], measure.n, floor) for key in order)),))


def _told(count: int, n: int, floor: int) -> int:
    """The count as the reader knows it: 'few' may be nobody and 'nearly all' everybody."""
    words = _words(count, n, floor)
    return count if words is None else n * (words == "nearly_all")


def _cornered(told: Sequence[int], n: int, floor: int) -> bool:
    """Whether the counts shown would force one of the 'few' above 0.

    Everybody who answers has ticked something, so all counts together reach `n`. Where even the most that the
    other few can hold falls short of that, 'few' would say how many.
    """
    few = sum(1 for count in told if count < floor)
    return few > 0 and n - sum(told) > (few - 1) * (floor - 1)


def _words(count: int, n: int, floor: int) -> Words | None:
    if count < floor:
        return "few"
    return "nearly_all" if count > n - floor else None


def _option(key: str, told: Mapping[str, int], count: int, n: int, floor: int) -> RankedOption:
    rank = 1 + sum(1 for other in told.values() if other > told[key])
    words = _words(count, n, floor)
    if words is not None:
        return RankedOption(key=key, rank=rank, words=words)
    return RankedOption(key=key, rank=rank, count=count, percent=Share(count=count, n=n).percent)
