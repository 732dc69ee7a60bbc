"""The reference round, from its tables on disk to the slides: the figures that every build must reproduce."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reading import cached, charts, opened, texts
from samklang.cli import main

RETREAT = Path(__file__).parents[2] / "packages" / "internat-uddelegering"


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference round built as `make demo` builds it."""
    folder = tmp_path_factory.mktemp("kit")
    examples = RETREAT / "examples"
    previous, meeting = str(examples / "previous.csv"), str(examples / "meeting.toml")
    more = ["--previous", previous, "--invited", "42", "--meeting", meeting, "-o", str(folder)]
    assert main(["build", str(RETREAT), str(examples / "answers.csv"), *more]) == 0
    return folder


@pytest.fixture(scope="module")
def findings(kit: Path) -> dict[str, Any]:
    """The release."""
    release: dict[str, Any] = json.loads((kit / "findings.json").read_text(encoding="utf-8"))
    return release


@pytest.fixture(scope="module")
def deck(kit: Path) -> bytes:
    """The deck."""
    (path,) = kit.glob("*.pptx")
    return path.read_bytes()


def display(findings: dict[str, Any], key: str, kind: str, when: str = "shown") -> dict[str, Any]:
    """One display of one measure."""
    measures = [measure for question in findings["questions"] for measure in question["measures"]]
    shown = next(measure[when] for measure in measures if measure["key"] == key)
    return next(entry for entry in shown if entry["kind"] == kind)


def words(deck: bytes) -> str:
    """Every word on every slide."""
    return "\n".join(text for slide in opened(deck).slides for text in texts(slide)).replace("\u00a0", " ")


def test_the_release_holds_the_rounds_figures(findings: dict[str, Any]) -> None:
    """34 of 42, mean 63 from 58, 3 and 5 and 26 in the bands, 15/38/35/12 percent, 26/15/10/8."""
    assert (findings["wave"]["answered"], findings["wave"]["invited"], findings["before"]["answered"]) == (34, 42, 38)
    assert display(findings, "who5", "mean")["value"] == 63
    assert display(findings, "who5", "mean", "before")["value"] == 58
    assert [band["count"] for band in display(findings, "who5", "bands")["bands"]] == [3, 5, 26]
    assert [part["percent"] for part in display(findings, "joy", "parts")["parts"]] == [15, 38, 35, 12]
    assert [part["count"] for part in display(findings, "joy", "parts")["parts"]] == [5, 13, 12, 4]
    assert [option["count"] for option in display(findings, "delegation", "options")["options"]] == [26, 15, 10, 8]


def test_the_release_holds_the_verdict(findings: dict[str, Any]) -> None:
    """An interval of about −3.5 to +13.5 points to an improvement that may be chance."""
    who5 = next(question for question in findings["questions"] if question["key"] == "who5")["measures"][0]
    assert who5["change"]["verdict"] == "maybe_better"
    assert (who5["change"]["difference"], who5["change"]["interval"]) == (5, {"low": -3, "high": 14})


def test_the_slides_say_the_same(deck: bytes) -> None:
    """The figures stand on the slides in the words agreed on."""
    said = words(deck)
    for sentence in (
        "34 af 42 læger",
        "26 af 34 ligger over grænsen på 50, 8 ligger under – heraf 3 under 35",
        "Klyngens gennemsnit er 63 mod 58 sidst – det peger mod en bedring, men det kan være tilfældigt",
        "Hver søjle er gennemsnittet for mindst tre læger",
        "Flest peger på aflastning: 26 af 34 – færrest på meningsfyldt arbejde: 8",
    ):
        assert sentence in said


def test_the_charts_hold_the_same(deck: bytes) -> None:
    """The bars of joy and of delegation carry the percents of the release, and the labels its counts."""
    values = [[value for _, value in cached(part)] for part in charts(deck)]
    flat = {tuple(numbers) for numbers in values}
    assert any({"15", "38", "35", "12"} <= {value.removesuffix(".0") for value in numbers} for numbers in flat)
    assert any({"76", "44", "29", "24"} <= {value.removesuffix(".0") for value in numbers} for numbers in flat)
    everything = "\n".join(value for numbers in values for value in numbers).replace("\u00a0", " ") + words(deck)
    for label in ("26 · 76 %", "15 · 44 %", "10 · 29 %", "8 · 24 %"):
        assert label in everything
