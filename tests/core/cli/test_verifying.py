"""`samklang verify` from the command line: the shipped packages agree, and what does not is listed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from core.verification.kits import BOOK, DECK, cell, kit, with_part, words
from samklang.cli import main
from samklang.values import Language

ROOT = Path(__file__).parents[3]
RETREAT = ROOT / "packages" / "internat-uddelegering"


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    """A kit in which every number agrees."""
    return kit()


def folder(path: Path, files: dict[str, bytes]) -> Path:
    """The files on the disk."""
    path.mkdir(exist_ok=True)
    for name, content in files.items():
        (path / name).write_bytes(content)
    return path


def test_a_kit_that_was_just_built_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The reference round, built with the round before, agrees to the last number."""
    examples = RETREAT / "examples"
    built = ["build", RETREAT, examples / "answers.csv", "--previous", examples / "previous.csv", "--invited", "42"]
    assert main([str(word) for word in (*built, "--meeting", examples / "meeting.toml", "-o", tmp_path / "kit")]) == 0
    capsys.readouterr()
    assert main(["verify", str(tmp_path / "kit"), "--json"]) == 0
    account = json.loads(capsys.readouterr().out)
    assert (account["agree"], account["strays"]) == (True, [])
    assert account["numbers"] > 400


@pytest.mark.parametrize(("language", "ends"), [("da", " tal stemmer\n"), ("en", " numbers agree\n")])
def test_the_last_line_says_that_all_agree(
    language: Language, ends: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the language of the deck; where papers were not read, the line does not speak for them."""
    files = kit(12, language)
    assert main(["verify", str(folder(tmp_path / "a", files))]) == 0
    assert capsys.readouterr().out.endswith(ends)
    assert main(["verify", str(folder(tmp_path / "b", {**files, "noter.txt": b""}))]) == 0
    assert capsys.readouterr().out.endswith(("i de læste filer stemmer\n", "that were read agree\n"))


def test_a_strange_number_is_told_with_its_place(
    whole: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """File, slide, place and the words around; exit code 2."""
    changed = with_part(whole, "ppt/slides/slide2.xml", words("9.10", "9.11"))
    assert main(["verify", str(folder(tmp_path, {**changed, "noter.txt": b""}))]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{DECK}, dias 2, tekst: 9.11 står hverken i tallene eller i pakken («9.11»)"
    assert lines[1] == "ikke læst: noter.txt"
    assert lines[2].startswith("1 af ")
    assert lines[2].endswith(" tal stemmer ikke")


def test_cells_and_the_release_are_told_in_english_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A chart's cell by its address, and a release that was changed."""
    files = kit(34, "en")
    changed = with_part(files, r"ppt/charts/chart[0-9]+\.xml", words(r"(?s)(<c:numCache>.*?<c:v>)\d+", r"\g<1>77"))
    release = files["findings.json"].replace(b'"invited": 42', b'"invited": 43')
    assert main(["verify", str(folder(tmp_path, {**changed, "findings.json": release}))]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "findings.json was changed after it was written"
    assert any(", cell " in line and "is not what the chart's sheet holds" in line for line in lines)
    assert lines[-1].endswith(" numbers do not agree")


def test_a_cell_is_named_in_danish(whole: dict[str, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """'celle B2', on a slide or on a sheet."""
    change = words(r"(?s)(<c:numCache>.*?<c:v>)\d+", r"\g<1>77")
    changed = with_part(whole, r"ppt/charts/chart[0-9]+\.xml", change)
    changed[BOOK] = cell("B10", 77)(changed[BOOK])
    assert main(["verify", str(folder(tmp_path, changed))]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert f"{BOOK}, ark 1, celle B10: 77 står ikke i tallene" in lines[-2]
    assert ", celle " in lines[0]


def test_what_is_no_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear message."""
    assert main(["verify", str(tmp_path / "nowhere")]) == 2
    assert "is not a folder" in capsys.readouterr().err


def test_a_folder_in_the_kit_is_passed_over(whole: dict[str, bytes], tmp_path: Path) -> None:
    """Only files are read."""
    kit_folder = folder(tmp_path, whole)
    shutil.copytree(RETREAT / "slides", kit_folder / "slides")
    assert main(["verify", str(kit_folder)]) == 0
