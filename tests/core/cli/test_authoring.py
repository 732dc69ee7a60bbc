"""The commands of a package's author."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from samklang.cli import main


@pytest.fixture
def mine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new package of the user's own."""
    assert main(["new", "min-pakke", "--folder", str(tmp_path)]) == 0
    capsys.readouterr()
    return tmp_path / "min-pakke"


def test_a_new_package_checks_clean_and_builds(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From an idea to a deck in four commands."""
    answers, kit = mine.parent / "svar.csv", mine.parent / "kit"
    assert main(["check", str(mine)]) == 0
    assert "no faults found" in capsys.readouterr().out
    assert main(["invent", str(mine), "--n", "20", "-o", str(answers)]) == 0
    assert main(["build", str(mine), str(answers), "-o", str(kit)]) == 0
    assert len(list(kit.glob("*.pptx"))) == 1


def test_new_says_what_to_do_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The next command stands ready to copy."""
    assert main(["new", "min-pakke", "--folder", str(tmp_path)]) == 0
    assert f"samklang check {tmp_path / 'min-pakke'}" in capsys.readouterr().out


def test_check_tells_every_fault_with_its_line(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two faults in two files are told at once, and the exit code is 2."""
    for name in ("package.yaml", "agenda.yaml"):
        path = mine / name
        path.write_text(path.read_text(encoding="utf-8") + "\nnonsens: 1\n", encoding="utf-8")
    assert main(["check", str(mine)]) == 2
    said = capsys.readouterr().err
    assert "min-pakke/package.yaml:" in said
    assert "min-pakke/agenda.yaml:" in said
    assert "2 problems" in said


def test_check_can_be_read_by_a_program(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--json lists the faults, and an empty list is a clean package."""
    assert main(["check", str(mine), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    (mine / "agenda.yaml").unlink()
    assert main(["check", str(mine), "--json"]) == 2
    (fault,) = json.loads(capsys.readouterr().out)
    assert fault["file"].endswith("agenda.yaml")


def test_check_finds_text_that_will_not_fit_its_box(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A title of a hundred words is told before anybody prints it."""
    slide = sorted((mine / "slides").glob("*.md"))[-1]
    words = slide.read_text(encoding="utf-8")
    long = "meget lange ord " * 60
    slide.write_text(words.replace("---\n", f"---\ntitle: {{da: {long}, en: Short}}\n", 1), encoding="utf-8")
    assert main(["check", str(mine)]) == 2
    said = capsys.readouterr().err
    assert slide.name in said
    assert "does not fit its box in Danish" in said


def test_one_schema_or_all_of_them_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """An editor needs one; a mirror of them all needs one command."""
    assert main(["schema", "questionnaire"]) == 0
    assert "properties" in json.loads(capsys.readouterr().out)
    assert main(["schema"]) == 0
    assert {"package", "questionnaire", "agenda"} <= set(json.loads(capsys.readouterr().out))


def test_schemas_are_written_as_files(tmp_path: Path) -> None:
    """Each in a file of its own, in a folder that is made for them."""
    assert main(["schema", "-o", str(tmp_path / "new")]) == 0
    assert (tmp_path / "new" / "questionnaire.schema.json").is_file()


def test_an_unknown_schema_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    """The ones there are stand in the message."""
    assert main(["schema", "nonsens"]) == 2
    assert "questionnaire" in capsys.readouterr().err


def test_invented_answers_are_the_same_for_the_same_seed(mine: Path) -> None:
    """Synthetic answers can be made again."""
    first, second, other = (mine.parent / f"{name}.csv" for name in "abc")
    for path, seed in ((first, "7"), (second, "7"), (other, "8")):
        assert main(["invent", str(mine), "--seed", seed, "-o", str(path)]) == 0
    assert first.read_bytes() == second.read_bytes() != other.read_bytes()


def test_invented_answers_go_in_a_table(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only .csv and .xlsx are tables."""
    assert main(["invent", str(mine), "-o", str(mine.parent / "svar.txt")]) == 2
    assert "neither .csv nor .xlsx" in capsys.readouterr().err
