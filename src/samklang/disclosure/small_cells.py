"""Which small counts must be joined before a distribution may be shown (R6), and when all but a few agree (R7).

A label or option is small with 0, 1 or 2 answers (under the floor). Nought counts as small on purpose: joining
only ones and twos would tell the reader that it was one or two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise


def boundaries(counts: Sequence[int], floor: int) -> frozenset[int]:
    """Where an ordered scale may be cut so that every part holds at least `floor`; empty if nowhere.

    A cut at 2 stands between the second label and the third. Small labels merge towards the middle, from the
    outermost inwards; what is still small in the middle joins its smaller side (the first side, if equal).
    """
    size = len(counts)
    outside = (size - 1) // 2
    first = _swept(counts[:outside], floor)
    last = {size - cut for cut in _swept(counts[::-1][:outside], floor)}
    cuts = first | last
    if size % 2 == 0 and _bears(counts, cuts, size // 2, floor):
        cuts |= {size // 2}  # an even scale has two labels in the middle, apart only if neither is small
    while cuts and (small := _small_part(counts, cuts, floor)):
        cuts -= {_smaller_side(counts, cuts, small)}
    return frozenset(cuts)


def _bears(counts: Sequence[int], cuts: set[int], cut: int, floor: int) -> bool:
    return all(sum(counts[part]) >= floor for part in parts(counts, cuts | {cut}) if cut in (part.start, part.stop))


def parts(counts: Sequence[int], cuts: Iterable[int]) -> list[slice]:
    """The labels of each part when the scale is cut at `cuts`, in order."""
    return [slice(*ends) for ends in pairwise([0, *sorted(cuts), len(counts)])]


def _swept(counts: Sequence[int], floor: int) -> set[int]:
    """Cuts from the outer end inwards, one wherever enough has gathered; the rest goes on to the middle."""
    cuts, gathered = set(), 0
    for place, count in enumerate(counts, start=1):
        gathered += count
        if gathered >= floor:
            cuts.add(place)
            gathered = 0
    return cuts


def _small_part(counts: Sequence[int], cuts: Iterable[int], floor: int) -> slice | None:
    return next((part for part in parts(counts, cuts) if sum(counts[part]) < floor), None)


def _smaller_side(counts: Sequence[int], cuts: Iterable[int], small: slice) -> int:
    """The cut to take away so that the small part joins the smaller of its neighbours."""
    divided = parts(counts, cuts)
    before = [(sum(counts[part]), part.stop) for part in divided if part.stop == small.start]
    after = [(sum(counts[part]), part.start) for part in divided if part.start == small.stop]
    _, cut = min(before + after)
    return int(cut)


def pool(counts: Mapping[str, int], floor: int) -> frozenset[str]:
    """The options that must be told as one: those under `floor`, and the next smallest until they hold it.

    Empty where no option is small. Of equally small ones the last listed joins first.
    """
    listed = list(counts)
    smallest_first = sorted(listed, key=lambda key: (counts[key], -listed.index(key)))
    pooled = sum(1 for count in counts.values() if count < floor)
    while 0 < pooled < len(listed) and _tells_too_much([counts[key] for key in smallest_first], pooled, floor):
        pooled += 1
    return frozenset(smallest_first[:pooled])


def _tells_too_much(smallest_first: Sequence[int], pooled: int, floor: int) -> bool:
    """Whether the first `pooled` counts, told as one, leave too little to guess.

    What joins the pool is smaller than all that stands alone. So a total that is neither small enough to be spread
    over small options alone, nor smaller than what stands alone, would say how much of it is small.
    """
    together, alone = sum(smallest_first[:pooled]), smallest_first[pooled]
    return together < floor or (together > (pooled - 1) * (floor - 1) and together >= alone)


def nearly_all(counts: Mapping[str, int], floor: int) -> tuple[str, int] | None:
    """The label that all but fewer than `floor` gave, and the percent this is at least; None if there is none.

    The percent is a multiple of ten that holds for every number of others under the floor, so that nobody,
    one and two others read alike.
    """
    n = sum(counts.values())
    least = n - (floor - 1)
    label = next((label for label, count in counts.items() if count >= least and 2 * least > n), None)
    return None if label is None else (label, 100 * least // n // 10 * 10)
