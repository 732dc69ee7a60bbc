"""A verdict on a published figure is given only where the cluster's own figure is open."""

from __future__ import annotations

import pytest

from samklang.disclosure.against import against
from samklang.findings import Against, Bands, Display, Interval, Mean, Top
from samklang.results.model import Difference, Measure
from samklang.values import Score

NOW, THEN = Score(n=34, mean=63, variance=300), Score(n=1000, mean=58, variance=300)
MEASURE = Measure(
    key="who5",
    n=34,
    not_answered=0,
    incomplete=0,
    not_asked=0,
    counts={},
    against={"adults": Difference(THEN, NOW, 5, -1, 11), "gps": Difference(THEN, NOW, 15, 9, 21)},
)


@pytest.mark.parametrize(
    "shown", [Mean(value=63, step=1, interval=Interval(low=57, high=69)), Top(count=20, percent=59)]
)
def test_an_open_figure_is_judged(shown: Display) -> None:
    """Certain where the interval excludes 0, and a yes or no is all that is said."""
    assert against(MEASURE, [shown]) == (Against(figure="adults", certain=False), Against(figure="gps", certain=True))


@pytest.mark.parametrize("shown", [Mean(value=65, step=5), Top(count=5), Bands(bands=())])
def test_a_coarse_figure_is_not_judged(shown: Display) -> None:
    """A mean of few answers, or a count without percent, is held against nothing."""
    assert against(MEASURE, [shown]) == ()


def test_what_is_not_shown_is_not_judged() -> None:
    """Where nothing may be said, nothing is said of the difference either."""
    assert against(MEASURE, []) == ()
