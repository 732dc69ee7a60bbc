"""Against a published figure: a difference can be judged only where its number and spread are published too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from samklang.package.model import ReferenceFigure
from samklang.results.change import difference
from samklang.results.model import Difference
from samklang.values import Score, Share, whole


def against(figures: Sequence[ReferenceFigure], now: Score | Share | None) -> Mapping[str, Difference]:
    """The cluster minus each figure that can be judged, by the figure's key, as two independent groups."""
    told = {figure.key: difference(published(figure), now) for figure in figures}
    return {key: found for key, found in told.items() if found is not None}


def published(figure: ReferenceFigure) -> Score | Share | None:
    """The figure as a mean (needs number and standard deviation) or a share (needs number); None otherwise."""
    if figure.value is None or figure.n is None:
        return None
    if figure.unit == "percent":
        return Share(count=whole(figure.value * figure.n / 100), n=figure.n)
    if figure.spread is None:
        return None
    return Score(n=figure.n, mean=figure.value, variance=figure.spread**2)
