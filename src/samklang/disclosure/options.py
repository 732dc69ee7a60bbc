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


def choice(measure: Measure, sensitivity: Sensitivity, policy: Policy) -> Said:
    """One of several options: as they are, or on health with the small ones as one part, which stands last."""
    reason = under_floor(measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    counts = {str(key): count for key, count in measure.counts.items()}
    pooled = pool(counts, policy.cell_inside) if sensitivity == "health" else frozenset()
    if len(pooled) == len(counts):
        return _alike(counts, policy)
    merged = Said((_parts(counts, pooled),), ("labels_merged",) if pooled else ())
    return merged


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


Words = Literal["few", "nearly_all"]


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
    if floor and _cornered(list(counts.values()), measure.n, floor):
        return Said((), ("labels_hidden",))
    return Said((Options(options=_ranked(counts, measure.n, floor)),))


def _cornered(counts: Sequence[int], n: int, floor: int) -> bool:
    """Whether the counts shown force the few up to their highest value.

    Where everybody ticked something, all counts together reach `n`. If the known ones fall so far short that
    every 'few' must be at its most, or one under it, the words would give the number away.
    """
    known = sum(count for count in counts if count >= floor)
    few = sum(1 for count in counts if count < floor)
    return few > 0 and n - known > few * (floor - 1) - 2


def _ranked(counts: Mapping[str, int], n: int, floor: int) -> tuple[RankedOption, ...]:
    told = {key: _told(count, n, floor) for key, count in counts.items()}
    order = sorted(counts, key=lambda key: -told[key])
    return tuple(_option(key, told, counts[key], n, floor) for key in order)


def _told(count: int, n: int, floor: int) -> int:
    """The count as the ranking knows it: all 'few' are nought and all 'nearly all' are everybody."""
    words = _words(count, n, floor)
    return count if words is None else n * (words == "nearly_all")


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
