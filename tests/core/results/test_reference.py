"""Published figures are judged only where their number and spread are published too."""

from __future__ import annotations

from typing import Any

import pytest

from cast import text
from samklang.package.model import ReferenceFigure
from samklang.results.reference import against, published
from samklang.values import Score, Share


def figure(**more: Any) -> ReferenceFigure:
    """A published figure on well-being."""
    return ReferenceFigure.model_validate(
        {"key": "adults", "question": "who5", "label": text("Danske voksne"), "value": 58.0, **more}
    )


@pytest.mark.parametrize("more", [{"value": None, "n": 100, "spread": 18}, {"spread": 18}, {"n": 100}, {}])
def test_a_mean_without_number_or_spread_cannot_be_judged(more: dict[str, Any]) -> None:
    """What is not published is not guessed."""
    assert published(figure(**more)) is None
    assert against([figure(**more)], Score(n=30, mean=63, variance=300)) == {}


def test_a_mean_with_number_and_spread_is_a_group_of_its_own() -> None:
    """The difference is the cluster minus the figure, with Welch's interval."""
    found = against([figure(n=1000, spread=18)], Score(n=34, mean=63, variance=324))["adults"]
    assert found.difference == pytest.approx(5)
    assert found.low < 0 < found.high


def test_a_share_needs_its_number_alone() -> None:
    """A percentage of a known number is a count."""
    percent = figure(unit="percent", value=40, n=200)
    assert published(percent) == Share(count=80, n=200)
    assert against([percent], Share(count=30, n=34))["adults"].low > 0


def test_a_mean_is_not_held_against_a_share() -> None:
    """Points and percent are different figures."""
    assert against([figure(n=1000, spread=18)], Share(count=3, n=9)) == {}
