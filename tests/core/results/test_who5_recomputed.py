"""WHO-5 from item-level tables, recomputed here from the published scoring alone."""

from __future__ import annotations

import csv
import math
import random
from pathlib import Path

import pytest

from cast import asked, package
from samklang.answers.table import read_table
from samklang.results import compute

ITEMS = ("cheerful", "calm", "active", "rested", "interested")


def recomputed(sheets: list[list[int | None]]) -> tuple[int, int, int, float, float]:
    """Answered, incomplete and blank sets, mean and sample variance, by the book: sum of five, times four."""
    whole = [4 * sum(sheet) for sheet in sheets if None not in sheet]  # type: ignore[arg-type]
    blank = sum(all(answer is None for answer in sheet) for sheet in sheets)
    mean = math.fsum(whole) / len(whole)
    variance = math.fsum((score - mean) ** 2 for score in whole) / (len(whole) - 1)
    return len(whole), len(sheets) - len(whole) - blank, blank, mean, variance


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("codes", [None, (1, 2, 3, 4, 5, 6), (6, 5, 4, 3, 2, 1)])
def test_figures_equal_an_independent_recomputation(tmp_path: Path, seed: int, codes: tuple[int, ...] | None) -> None:
    """With missing items and with codes that run the other way, every WHO-5 figure is the recomputed one."""
    rng = random.Random(seed)
    sheets = [[rng.choice((None, *range(6), *range(6))) for _ in ITEMS] for _ in range(60)] + [[None] * 5] * 2
    written = dict(zip(range(5, -1, -1), codes or range(5, -1, -1), strict=True))
    more = {} if codes is None else {"codes": codes, "reversed": codes[0] == 1}
    asks = package(asked("who5", "instrument", "health", instrument="who-5", **more))
    table = tmp_path / "answers.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(f"who5.{item}" for item in ITEMS)
        writer.writerows(["" if answer is None else written[answer] for answer in sheet] for sheet in sheets)
    ((_, (measure,)),) = compute(asks, read_table(table, asks)).questions
    answered, incomplete, _, mean, variance = recomputed(sheets)
    assert measure.score is not None
    assert (measure.n, measure.incomplete) == (answered, incomplete)
    assert measure.score.mean == pytest.approx(mean, abs=1e-12)
    assert measure.score.variance == pytest.approx(variance, abs=1e-9)
