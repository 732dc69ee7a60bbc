"""One label of an ordered scale, for a question or for each item of a grid (R2, R6, R7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samklang.disclosure.said import Said, under_floor
from samklang.disclosure.small_cells import boundaries, nearly_all, parts
from samklang.findings.model import AtLeast, Display, Part, Parts, Reason, Top
from samklang.findings.policy import Policy
from samklang.package.questions import Sensitivity
from samklang.results.model import Measure
from samklang.values import Share, percents


def labels(measures: Sequence[Measure], top: int, sensitivity: Sensitivity, policy: Policy) -> tuple[Said, ...]:
    """What may be said of each item on one scale, whose `top` best labels make the top share.

    On health, the items are cut alike, so that one legend serves them all: a cut stays only where every item
    with enough answers bears it.
    """
    if sensitivity != "health":
        return tuple(_plain(measure, top, policy) for measure in measures)
    cuts = [_cuts(measure, policy) for measure in measures if under_floor(measure.n, policy) is None]
    shared = frozenset.intersection(*cuts) if cuts else frozenset()
    return tuple(_health(measure, shared, top, policy) for measure in measures)


def _plain(measure: Measure, top: int, policy: Policy) -> Said:
    match under_floor(measure.n, policy):
        case "too_few":
            return Said((), ("too_few",))
        case "under_full":
            return _count_alone(_share(measure, top), policy)
        case _:
            every_label = range(1, len(measure.counts))
            return Said((_parts(measure, every_label), _top(measure, top)))


def _count_alone(top: Share, policy: Policy) -> Said:
    if min(top.count, top.n - top.count) < policy.cell_inside:
        return Said((), ("under_full", "top_hidden"))
    return Said((Top(count=top.count),), ("under_full",))


def _health(measure: Measure, shared: frozenset[int], top: int, policy: Policy) -> Said:
    reason = under_floor(measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    if not shared:
        return _without_parts(measure, top, policy)
    merged: tuple[Reason, ...] = ("labels_merged",) if len(shared) < len(measure.counts) - 1 else ()
    if top in shared:
        return Said((_parts(measure, shared), _top(measure, top)), merged)
    return Said((_parts(measure, shared),), (*merged, "top_hidden"))


def _without_parts(measure: Measure, top: int, policy: Policy) -> Said:
    """An item whose labels cannot be told apart: its top share where its own labels bear it, or 'nearly all'."""
    if top in _cuts(measure, policy):
        return Said((_top(measure, top),), ("labels_hidden",))
    alike = nearly_all({str(code): count for code, count in measure.counts.items()}, policy.cell_inside)
    shown: tuple[Display, ...] = ()
    if alike is not None:
        label, percent = alike
        shown = (AtLeast(labels=(label,), percent=percent),)
    return Said(shown, ("labels_hidden", "top_hidden"))


def _cuts(measure: Measure, policy: Policy) -> frozenset[int]:
    return boundaries(list(measure.counts.values()), policy.cell_inside)


def _parts(measure: Measure, cuts: Iterable[int]) -> Parts:
    codes, counts = list(measure.counts), list(measure.counts.values())
    divided = parts(counts, cuts)
    sums = [sum(counts[part]) for part in divided]
    shares = percents(sums)
    return Parts(
        parts=tuple(
            Part(labels=tuple(str(code) for code in codes[part]), count=count, percent=percent)
            for part, count, percent in zip(divided, sums, shares, strict=True)
        )
    )


def _top(measure: Measure, top: int) -> Top:
    share = _share(measure, top)
    return Top(count=share.count, percent=share.percent)


def _share(measure: Measure, top: int) -> Share:
    return Share(count=sum(list(measure.counts.values())[:top]), n=measure.n)
