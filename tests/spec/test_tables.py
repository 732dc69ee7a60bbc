"""The arithmetic as tables: each row of each file is computed, and must come out as it stands there."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from cast import who5
from samklang.disclosure.bands import bands
from samklang.disclosure.bars import bars
from samklang.disclosure.options import choices
from samklang.disclosure.small_cells import boundaries, nearly_all, parts, pool
from samklang.disclosure.verdict import POINTS, RATINGS, SHARES, verdict
from samklang.findings import Bands, Bars, FewLow, Options, Policy
from samklang.results.change import newcombe, welch
from samklang.results.model import Difference, Measure
from samklang.values import Score, Share, percents

TABLES = Path(__file__).parent / "tables"
WHO5 = who5()
Row = Mapping[str, str]


def rows(file: Path) -> list[dict[str, str]]:
    """The rows of the one table in a Markdown file, by the words of its heading."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    heading, _, *body = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return [dict(zip(heading, cells, strict=True)) for cells in body]


def numbers(cell: str) -> list[int]:
    """Whole numbers apart."""
    return [int(number) for number in cell.split()]


def share(cell: str) -> Share:
    """'56/70' as a share."""
    count, n = cell.split("/")
    return Share(count=int(count), n=int(n))


def percents_row(row: Row) -> dict[str, str]:
    """Percents of counts."""
    return {"percents": " ".join(map(str, percents(numbers(row["counts"]))))}


def who5_row(row: Row) -> dict[str, str]:
    """One sheet's score and band."""
    given = [None if answer == "-" else int(answer) for answer in row["answers"].split()]
    if row["coding"] == "reversed":
        given = [None if answer is None else 6 - answer for answer in given]
    raw = WHO5.raw_sum(given)
    if raw is None:
        return {"score": "none", "band": "none"}
    score = raw * WHO5.factor
    return {"score": str(score), "band": WHO5.band_of(score).key}


def bands_row(row: Row) -> dict[str, str]:
    """The bands shown of a split."""
    low, middle, high = (int(row[name]) for name in ("0–35", "36–50", "51–100"))
    match bands([0] * low + [40] * middle + [100] * high, WHO5, 3):
        case Bands(bands=shown):
            return {"shown": ", ".join(f"{band.lowest}–{band.highest}: {band.count}" for band in shown)}
        case FewLow(most=most, upto=upto):
            return {"shown": f"at most {most} at {upto} or under"}
        case None:
            return {"shown": "nothing"}


def bars_row(row: Row) -> dict[str, str]:
    """The bars drawn of scores."""
    scores = numbers(row["scores"])
    divided = bands(scores, WHO5, 3)
    drawn = bars(scores, divided, WHO5, 3) if isinstance(divided, Bands) else None
    if not isinstance(drawn, Bars):
        return {"bars": "none", "flat": "–"}
    heights = " ".join(f"{group.height}×{group.doctors}" for group in drawn.groups)
    return {"bars": heights, "flat": str(drawn.flat or "–")}


def joined(counts: list[int]) -> str:
    """Counts as they stand, those told as one in brackets."""
    inside = " ".join(map(str, counts))
    return f"({inside})" if len(counts) > 1 else inside


def alike(counts: dict[str, int], noun: str) -> str:
    """'At least …', or nothing."""
    found = nearly_all(counts, 3)
    return f"at least {found[1]} % {noun} {found[0]}" if found else "nothing"


def labels_row(row: Row) -> dict[str, str]:
    """A scale's labels as they are joined."""
    counts = numbers(row["counts"])
    cuts = boundaries(counts, 3)
    if cuts:
        return {"shown": " ".join(joined(counts[part]) for part in parts(counts, cuts))}
    return {"shown": alike({str(at): count for at, count in enumerate(counts, 1)}, "label")}


def pools_row(row: Row) -> dict[str, str]:
    """A choice's options as they are pooled."""
    counts = {str(at): count for at, count in enumerate(numbers(row["counts"]), 1)}
    pooled = pool(counts, 3)
    if len(pooled) == len(counts):
        return {"shown": alike(counts, "option")}
    alone = sorted((counts[key] for key in counts if key not in pooled), reverse=True)
    together = [counts[key] for key in counts if key in pooled]
    return {"shown": " ".join([*map(str, alone), *([joined(together)] if together else [])])}


def ticks_row(row: Row) -> dict[str, str]:
    """Options that several may tick, and their ranks, in the package's order."""
    counts: dict[str | int, int] = {f"o{at}": count for at, count in enumerate(numbers(row["ticked"]))}
    said = choices(Measure("q", int(row["answered"]), 0, 0, 0, counts), "health", Policy())
    if not said.shown:
        return {"ranks": "–", "shown": "nothing"}
    (shown,) = said.shown
    assert isinstance(shown, Options)
    each = {option.key: option for option in shown.options}
    words = {"few": "few", "nearly_all": "nearly all"}
    return {
        "ranks": " ".join(str(each[str(key)].rank) for key in counts),
        "shown": ", ".join(words.get(each[str(key)].words or "", str(each[str(key)].count)) for key in counts),
    }


def verdicts_row(row: Row) -> dict[str, str]:
    """The verdict on a difference and its interval."""
    unit = {"points": POINTS, "ratings": RATINGS, "percent": SHARES}[row["unit"]]
    before, now = (Share(count=0, n=int(row[wave])) for wave in ("before n", "now n"))
    change = Difference(before, now, *(float(row[name]) for name in ("difference", "low", "high")))
    return {"verdict": verdict(change, unit, row["better"], 10)}  # type: ignore[arg-type]


def shares_row(row: Row) -> dict[str, str]:
    """The interval of a difference between shares."""
    low, high = newcombe(share(row["second"]), share(row["first"]))
    return {"low": f"{low:.4f}", "high": f"{high:.4f}"}


def means_row(row: Row) -> dict[str, str]:
    """The interval of a difference between means."""
    before, now = (
        Score(n=n, mean=mean, variance=spread**2) for n, mean, spread in (numbers(row[w]) for w in ("before", "now"))
    )
    low, high = welch(before, now)
    return {"low": f"{low:.2f}", "high": f"{high:.2f}"}


COMPUTED: dict[str, Callable[[Row], dict[str, str]]] = {
    "bands": bands_row,
    "bars": bars_row,
    "labels": labels_row,
    "means": means_row,
    "percents": percents_row,
    "pools": pools_row,
    "shares": shares_row,
    "ticks": ticks_row,
    "verdicts": verdicts_row,
    "who5": who5_row,
}


def test_every_table_is_computed() -> None:
    """Each table in the folder has a row of code that computes it."""
    assert {file.stem for file in TABLES.glob("*.md")} == set(COMPUTED)


@pytest.mark.parametrize("name", COMPUTED)
def test_the_table_comes_out_as_it_stands(name: str) -> None:
    """Every row of the table is what the product computes."""
    for row in rows(TABLES / f"{name}.md"):
        computed = COMPUTED[name](row)
        assert {column: row[column] for column in computed} == computed


def test_welch_agrees_with_an_independent_program() -> None:
    """Welch's interval is the one that scipy's t test gives for the same numbers."""
    from scipy.stats import ttest_ind

    before, now = [40.0, 44, 52, 60, 64, 76, 80], [36.0, 60, 64, 64, 72, 72, 76, 88, 100]
    expected = ttest_ind(now, before, equal_var=False).confidence_interval(0.95)
    scores = [_score(before), _score(now)]
    assert welch(*scores) == pytest.approx((expected.low, expected.high))


def _score(values: list[float]) -> Score:
    mean = math.fsum(values) / len(values)
    return Score(n=len(values), mean=mean, variance=math.fsum((v - mean) ** 2 for v in values) / (len(values) - 1))
