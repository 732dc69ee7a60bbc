"""How numbers are made, as small tables: the same rows stand in the manual's chapter."""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from cast import asked, package, scale, who5
from samklang.answers.model import Answers
from samklang.disclosure.bands import bands
from samklang.disclosure.bars import bars
from samklang.disclosure.small_cells import boundaries, parts
from samklang.disclosure.verdict import POINTS, verdict
from samklang.findings import Bands, FewLow
from samklang.results import change, compute
from samklang.results import score as scores
from samklang.results.model import Difference
from samklang.story.wording import VERDICTS
from samklang.values import Score, Share, percents, rounded

FLOOR = 3


def adding_up(counts: list[int]) -> list[Any]:
    """Counts as percents."""
    return [percents(counts)]


def rounding(value: float, step: str) -> list[Any]:
    """A value as it is written."""
    return [str(rounded(value, step))]


def who5_score(points: list[int | str]) -> list[Any]:
    """One sheet's sum, score and band."""
    instrument = who5()
    total = instrument.raw_sum([None if isinstance(given, str) else given for given in points])
    if total is None:
        return ["–", "–", "incomplete"]
    return [total, total * instrument.factor, instrument.band_of(total * instrument.factor).key]


def mean(values: list[int]) -> list[Any]:
    """Scores as n, mean and spread."""
    found = scores.score(Counter(values))
    return [found.n, one(found.mean), one(math.sqrt(found.variance))]


def mean_interval(n: int, middle: float, spread: float) -> list[Any]:
    """The interval of a mean."""
    ends = scores.mean_interval(Score(n=n, mean=middle, variance=spread**2))
    assert ends is not None
    return [one(end) for end in ends]


def top(counts: list[int], labels: int) -> list[Any]:
    """The top share of an ordered scale, by way of a whole package."""
    codes = tuple(range(len(counts), 0, -1))
    asking = package(asked("joy", "scale", scale="degree"), scales={"degree": scale(top=labels, codes=codes)})
    answers = Answers(asking.key, sum(counts), {"joy": dict(zip(codes, counts, strict=True))})
    share = compute(asking, answers).questions[0][1][0].top
    assert share is not None
    return [share.count, share.n, share.percent]


def welch(n0: int, mean0: float, spread0: float, n1: int, mean1: float, spread1: float) -> list[Any]:
    """A change of means with its interval."""
    before = Score(n=n0, mean=mean0, variance=spread0**2)
    return told(change.difference(before, Score(n=n1, mean=mean1, variance=spread1**2)), 1)


def newcombe(count0: int, n0: int, count1: int, n1: int) -> list[Any]:
    """A change of shares with its interval, in percentage points."""
    return told(change.difference(Share(count=count0, n=n0), Share(count=count1, n=n1)), 100)


def told(found: Difference | None, times: int) -> list[Any]:
    """A difference and its interval at one decimal."""
    assert found is not None
    return [one(times * value) for value in (found.difference, found.low, found.high)]


def judged(before: int, now: int, better: Any, difference: float, low: float, high: float) -> list[Any]:
    """The verdict's words in Danish and English."""
    first, second = (Score(n=n, mean=0, variance=1) for n in (before, now))
    words = VERDICTS[verdict(Difference(first, second, difference, low, high), POINTS, better, 10)]
    return [words.da, words.en]


def banded(low: int, middle: int, high: int) -> list[Any]:
    """What is told of so many in each band."""
    shown = bands([20] * low + [40] * middle + [60] * high, who5(), FLOOR)
    match shown:
        case Bands():
            return [" · ".join(f"{band.lowest}–{band.highest}: {band.count}" for band in shown.bands)]
        case FewLow():
            return [f"0–{shown.most} at {shown.upto} or under"]
        case None:
            return ["nothing"]


def heights(values: list[int]) -> list[Any]:
    """The height of each bar, where all three bands are told."""
    shown = bands(values, who5(), FLOOR)
    assert isinstance(shown, Bands)
    drawn = bars(values, shown, who5(), FLOOR)
    assert drawn is not None
    return [[group.height for group in drawn.groups for _ in range(group.doctors)]]


def joined(counts: Sequence[int]) -> list[Any]:
    """The counts that are told when small labels have been joined."""
    return [[sum(counts[part]) for part in parts(counts, boundaries(counts, FLOOR))]]


def one(value: float) -> float:
    """A value at one decimal."""
    return float(rounded(value, "0.1"))


CALCULATIONS: dict[str, Callable[..., list[Any]]] = {
    "percents": adding_up,
    "rounding": rounding,
    "who5": who5_score,
    "mean": mean,
    "mean_interval": mean_interval,
    "top": top,
    "welch": welch,
    "newcombe": newcombe,
    "verdict": judged,
    "bands": banded,
    "bars": heights,
    "labels": joined,
}
TABLES = tomllib.loads(Path(__file__).with_name("numbers.toml").read_text(encoding="utf-8"))["table"]
ROWS = [(table["key"], table["given"], row) for table in TABLES for row in table["rows"]]


@pytest.mark.parametrize(("key", "given", "row"), ROWS, ids=lambda value: str(value))
def test_row_comes_out_as_the_manual_says(key: str, given: int, row: list[Any]) -> None:
    """What goes into each row of the manual's tables gives what the row says."""
    assert CALCULATIONS[key](*row[:given]) == row[given:]


def test_every_table_is_calculated() -> None:
    """No table is printed that nothing checks, and no calculation lacks its table."""
    assert [table["key"] for table in TABLES] == list(CALCULATIONS)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table["key"])
def test_rows_fill_their_columns(table: dict[str, Any]) -> None:
    """Every row has one cell for each column, and something comes out of it."""
    assert {len(row) for row in table["rows"]} == {len(table["columns"])}
    assert table["given"] < len(table["columns"])
