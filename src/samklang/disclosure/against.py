"""A verdict on a published figure, only where the cluster's own figure is shown with its uncertainty or as a share."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.findings.model import Against, Display, Mean, Top
from samklang.results.model import Measure


def against(measure: Measure, shown: Sequence[Display]) -> tuple[Against, ...]:
    """Whether each difference that can be judged is certain; nothing where the cluster's own figure is coarse.

    A yes or no tells no more than the interval of the mean, or the share with its number, tells already.
    """
    if not any(_is_open(display) for display in shown):
        return ()
    return tuple(Against(figure=key, certain=found.low > 0 or found.high < 0) for key, found in measure.against.items())


def _is_open(display: Display) -> bool:
    match display:
        case Mean(interval=interval):
            return interval is not None
        case Top(percent=percent):
            return percent is not None
        case _:
            return False
