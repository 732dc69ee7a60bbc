"""The reference round at the gate: the figures that every build must say."""

from __future__ import annotations

from cast import asked, options, package
from samklang.answers.model import Answers, Value
from samklang.disclosure import baseline, disclose
from samklang.findings import Bands, Bars, Findings, Mean, Options, Parts, Policy, Source, Top
from samklang.results import compute
from samklang.values import Text

SOURCE = Source(key="test-package", version="1.0.0", title=Text(da="Prøve", en="Test"), checksum="0" * 64)
ASKS = package(
    asked("who5", "instrument", "health", instrument="who-5", measurement_point=True),
    asked("joy", "scale", "health", scale="degree", measurement_point=True),
    asked("delegation", "choices", options=options("relief", "economy", "quality", "meaning")),
)
THIS_YEAR = [24, 28, 32, 40, 44, 44, 48, 48, 52, 52, 52, 56, 56, 56, 60, 60, 64]
THIS_YEAR += [64, 64, 68, 68, 68, 72, 72, 76, 76, 76, 80, 84, 84, 88, 92, 92, 100]
LAST_YEAR = [24, 28, 28, 32, 36, 40, 40, 44, 44, 48, 48, 48, 52, 52, 52, 56, 56, 56, 60]
LAST_YEAR += [60, 60, 60, 60, 60, 64, 64, 64, 68, 68, 68, 72, 72, 76, 80, 84, 88, 92, 100]


def sums(scores: list[int]) -> dict[Value, int]:
    """How many had each raw sum."""
    return {raw: scores.count(4 * raw) for raw in range(26)}


def released() -> Findings:
    """This year's wave, compared with last year's."""
    last: dict[str, dict[Value, int]] = {"who5": sums(LAST_YEAR), "joy": {5: 4, 4: 12, 3: 14, 2: 6, 1: 2}}
    then = compute(ASKS, Answers(ASKS.key, 38, last), 42)
    kept = baseline(then, disclose(then, Policy(), SOURCE))
    ticked = {"relief": 26, "economy": 15, "quality": 10, "meaning": 8}
    counts: dict[str, dict[Value, int]] = {
        "who5": sums(THIS_YEAR),
        "joy": {5: 5, 4: 13, 3: 12, 2: 4, 1: 0},
        **{f"delegation.{key}": {1: count, 0: 34 - count} for key, count in ticked.items()},
    }
    return disclose(compute(ASKS, Answers(ASKS.key, 34, counts), 42, kept.exact), Policy(), SOURCE, kept)


def test_the_reference_round_says_what_it_must() -> None:
    """34 of 42; mean 63 from 58; 3, 5 and 26 in the bands; 15/38/35/12 %; 26/15/10/8; pointing to an improvement."""
    findings = released()
    assert (findings.wave.answered, findings.wave.percent, findings.before and findings.before.percent) == (34, 81, 90)
    scores = findings.measure("who5")
    bars, bands, mean = scores.shown
    assert isinstance(bars, Bars)
    assert sum(group.doctors for group in bars.groups) == 34
    assert bars.flat is None
    assert isinstance(bands, Bands)
    assert [band.count for band in bands.bands] == [3, 5, 26]
    assert isinstance(mean, Mean)
    assert mean.value == 63
    assert mean.interval is not None
    change = scores.change
    assert change is not None
    assert (change.before, change.now, change.difference, change.verdict) == (58, 63, 5, "maybe_better")
    assert change.interval is not None
    assert change.interval.low < 0 < change.interval.high
    assert change.caveats == ()
    joy, top = findings.measure("joy").shown
    assert isinstance(joy, Parts)
    assert [(part.labels, part.percent) for part in joy.parts] == [
        (("5",), 15),
        (("4",), 38),
        (("3",), 35),
        (("2", "1"), 12),
    ]
    assert top == Top(count=18, percent=53)
    (ranked,) = findings.measure("delegation").shown
    assert isinstance(ranked, Options)
    assert [option.count for option in ranked.options] == [26, 15, 10, 8]
