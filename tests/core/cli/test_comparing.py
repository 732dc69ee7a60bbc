"""`samklang check --diff OLD NEW` from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from samklang.cli import main


@pytest.fixture
def old(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A package as it was."""
    assert main(["new", "my-package", "--folder", str(tmp_path / "old")]) == 0
    capsys.readouterr()
    return tmp_path / "old" / "my-package"


@pytest.fixture
def new(old: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copytree(old, tmp_path / "new" / "my-package"))


def replaced(path: Path, old: str, new: str) -> None:
    """Other words in a file of the package."""
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), encoding="utf-8")


def told(capsys: pytest.CaptureFixture[str], old: Path, new: Path, code: int, *more: str) -> str:
    """What is said of two versions, ending with `code`."""
    assert main(["check", "--diff", str(old), str(new), *more]) == code
    return capsys.readouterr().out


def test_the_same_package_is_as_it_was(capsys: pytest.CaptureFixture[str], old: Path, new: Path) -> None:
    """Nothing changed: everything is comparable and nothing is asked of the version."""
    said = told(capsys, old, new, 0)
    assert "The meeting:\n  as it was\n" in said
    assert "not comparable" not in said
    assert said.endswith("The version: nothing changed.\n")


def test_a_question_in_other_words_asks_for_a_major_version(
    capsys: pytest.CaptureFixture[str], old: Path, new: Path
) -> None:
    """The figure is named with the reason, and exit code 2 says that the version must be raised."""
    replaced(new / "questionnaire.yaml", "Hvordan har du haft det?", "Hvordan går det?")
    said = told(capsys, old, new, 2)
    assert "not comparable: the question's text (da)" in said
    assert "ask for a new major version (1.2.0 → 2.0.0), but it is" in said


def test_the_comparison_can_be_read_by_a_program(capsys: pytest.CaptureFixture[str], old: Path, new: Path) -> None:
    """--json holds what the text holds; a version raised as it should be ends with 0."""
    version = json.loads(told(capsys, old, new, 0, "--json"))["old_version"]
    replaced(new / "package.yaml", version, "9.0.0")
    account = json.loads(told(capsys, old, new, 0, "--json"))
    assert (account["needs"], account["kept"], account["new_version"]) == ("raise", True, "9.0.0")
    assert {figure["stays"] for figure in account["figures"]} == {"comparable"}


def test_what_changes_for_the_meeting_is_told(capsys: pytest.CaptureFixture[str], old: Path, new: Path) -> None:
    """Each change on a line of its own."""
    (new / "slides" / "09-plan.md").unlink()
    assert "\n  slide 09-plan: removed\n" in told(capsys, old, new, 2)


def test_a_version_raised_and_points_that_move_are_told(
    capsys: pytest.CaptureFixture[str], old: Path, new: Path
) -> None:
    """Measurement points that come and go stand beside the figures, and the version is praised where it is right."""
    replaced(new / "questionnaire.yaml", "measurement_point: true", "measurement_point: false")
    replaced(new / "package.yaml", "version: ", "version: 9")  # 0.1.0 becomes 90.1.0
    said = told(capsys, old, new, 0)
    assert "is no longer a measurement point" in said
    assert "which it has" in said
    assert "is now a measurement point" in told(capsys, new, old, 2)
