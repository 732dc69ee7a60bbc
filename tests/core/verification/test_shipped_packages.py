"""The packages that come with Samklang: every number of their example rounds' decks agrees, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.verification.kits import made
from samklang.answers.table import read_table
from samklang.cli.meeting import load_meeting
from samklang.package.load import load
from samklang.values import Language, Occasion
from samklang.verification import verify

ROOT = Path(__file__).parents[3]
PACKAGES = sorted(path.parent for path in (ROOT / "packages").glob("*/package.yaml"))


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_a_shipped_package_verifies(package: Path, language: Language) -> None:
    """The round of the example, with the round before and the meeting as its file has it."""
    whole, examples = load(package), package / "examples"
    before = read_table(examples / "previous.csv", whole, partial=True)
    known = {name: value for name, value in load_meeting(examples / "meeting.toml") if value is not None}
    occasion = Occasion.model_validate({"invited": 42, **known, "language": language})
    verdict = verify(made(whole, before, read_table(examples / "answers.csv", whole), occasion))
    assert verdict.strays == ()
    assert verdict.count > 400
