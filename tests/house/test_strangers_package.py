"""A package written by a stranger from the reference page alone, with a question of every kind, needs no new code."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkout import ROOT
from samklang.cli.main import main
from samklang.package.load import load
from samklang.package.questions import KINDS
from samklang.pipeline import check_package

PACKAGE = ROOT / "tests" / "data" / "packages" / "laegemiddelgennemgang"


def test_it_asks_a_question_of_every_kind() -> None:
    """No kind of question is left untried."""
    assert {question.kind for question in load(PACKAGE).questionnaire.questions} == set(KINDS)


def test_it_checks_clean() -> None:
    """On the day of its review it has no fault, and every text fits its box in both languages."""
    assert check_package(PACKAGE, load(PACKAGE).credentials.reviewed) == []


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("n", [34, 8, 4, 0])
def test_it_builds(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, n: int) -> None:
    """From many answers, few, too few and none, in both languages, there is a kit to hold the meeting with."""
    answers, kit = tmp_path / "answers.csv", tmp_path / "kit"
    assert main(["invent", str(PACKAGE), "--n", str(n), "--seed", "7", "-o", str(answers)]) == 0
    assert main(["build", str(PACKAGE), str(answers), "--invited", "40", "--language", language, "-o", str(kit)]) == 0
    assert f"{n} of 40 answered" in capsys.readouterr().out
    assert {".json", ".pptx"} <= {path.suffix for path in kit.iterdir()}
