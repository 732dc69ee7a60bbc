"""`samklang build`: the reference round from the command line, and every way it can go wrong."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from pathlib import Path

import pytest

from samklang.cli import main

ROOT = Path(__file__).parents[3]
RETREAT = ROOT / "packages" / "internat-uddelegering"
ANSWERS, PREVIOUS = RETREAT / "examples" / "answers.csv", RETREAT / "examples" / "previous.csv"
MEETING = RETREAT / "examples" / "meeting.toml"


def build(*more: str | Path, answers: Path = ANSWERS, package: Path = RETREAT) -> int:
    """The exit code of one build."""
    return main(["build", str(package), str(answers), *(str(word) for word in more)])


def table(folder: Path, rows: int) -> Path:
    """The first `rows` answers of the reference round."""
    path = folder / "few.csv"
    path.write_text("\n".join(ANSWERS.read_text(encoding="utf-8").splitlines()[: rows + 1]) + "\n", encoding="utf-8")
    return path


def test_the_reference_round_says_what_it_found_and_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """34 of 42, 63 from 58, 8 under 50 and 3 under 35, and the most honest verdict that holds."""
    assert build("--previous", PREVIOUS, "--invited", "42", "--meeting", MEETING, "-o", tmp_path / "kit") == 0
    told = capsys.readouterr().out
    assert "34 of 42 answered" in told
    assert "26 af 34 ligger over grænsen på 50, 8 ligger under – heraf 3 under 35" in told
    assert "gennemsnit er 63 mod 58 sidst – det peger mod en bedring, men det kan være tilfældigt" in told
    assert "Flest peger på aflastning: 26 af 34" in told
    names = sorted(path.name for path in (tmp_path / "kit").iterdir())
    assert "Klynge-Havbakken_Trivsel-arbejdsglæde-og-uddelegering_2027-01-13.pptx" in names
    assert {"Klynge-Havbakken_Drejebog_2027-01-13.docx", "Klynge-Havbakken_Plancher_2027-01-13.pdf"} <= set(names)
    assert {"Klynge-Havbakken_Kalender_2027-01-13.ics", "findings.json"} <= set(names)
    with zipfile.ZipFile(tmp_path / "kit" / "Klynge-Havbakken_Klyngepakke_2027-01-13.zip") as whole:
        assert sorted([*whole.namelist(), Path(str(whole.filename)).name]) == names


def test_the_account_can_be_read_by_a_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--json names the figures' checksum, the headlines and the files."""
    assert build("--json", "--language", "en", "-o", tmp_path / "kit") == 0
    account = json.loads(capsys.readouterr().out)
    assert account["answered"] == 34
    assert account["invited"] is None
    assert account["opened"] is True
    assert set(account["files"]) == {path.name for path in (tmp_path / "kit").iterdir()}


def test_what_is_typed_overrules_the_meeting_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A cluster's name and date on the command line win."""
    typed = ("--cluster", "Klynge Å", "--date", "2027-03-01", "--minutes", "300")
    assert build("--meeting", MEETING, *typed, "-o", tmp_path) == 0
    assert any(path.name.startswith("Klynge-Å_") and "2027-03-01" in path.name for path in tmp_path.iterdir())
    assert "300 minutes" in capsys.readouterr().out


def test_four_answers_make_a_deck_without_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Too few is no error: the deck says why, and the command ends well."""
    assert build("--invited", "42", "-o", tmp_path / "kit", answers=table(tmp_path, 4)) == 0
    assert "Denne gang er der for få svar til at vise tal" in capsys.readouterr().out
    findings = json.loads((tmp_path / "kit" / "findings.json").read_text(encoding="utf-8"))
    assert findings["opened"] is False
    assert all(not measure["shown"] for question in findings["questions"] for measure in question["measures"])


def test_a_stricter_policy_is_kept(tmp_path: Path) -> None:
    """Floors raised on the command line are the ones the figures were shown under."""
    policy = tmp_path / "policy.toml"
    policy.write_text("cell_inside = 6\n", encoding="utf-8")
    assert build("--policy", policy, "-o", tmp_path / "kit") == 0
    findings = json.loads((tmp_path / "kit" / "findings.json").read_text(encoding="utf-8"))
    assert findings["policy"]["cell_inside"] == 6


def refused(capsys: pytest.CaptureFixture[str], folder: Path, code: int) -> str:
    """What was said on standard error, once nothing was written and the exit code is 2."""
    assert code == 2
    assert not folder.exists()
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


def test_a_table_with_faults_is_told_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every unknown value and column, with row and column, in one go."""
    path = table(tmp_path, 12)
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[0] += ",mail"
    path.write_text(
        "\n".join(f"{line}," if number else line for number, line in enumerate(lines)) + "\n", encoding="utf-8"
    )
    said = refused(capsys, tmp_path / "kit", build("-o", tmp_path / "kit", answers=path))
    assert "mail" in said


@pytest.mark.parametrize("option", ["--invited", "--previous-invited"])
def test_fewer_invited_than_answered_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    """33 cannot have been invited where 34 answered."""
    code = build("--previous", PREVIOUS, option, "33", "-o", tmp_path / "kit")
    assert f"but {option} says 33" in refused(capsys, tmp_path / "kit", code)


def test_a_meeting_of_no_minutes_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Zero minutes is a slip of the finger."""
    code = build("--minutes", "0", "-o", tmp_path / "kit")
    assert "cannot last 0 minutes" in refused(capsys, tmp_path / "kit", code)


@pytest.mark.parametrize("name", ["Klynge\x01", "Klynge\x1b[31m"])
def test_a_control_character_in_a_name_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """No document can hold it, and nothing is written."""
    code = build("--cluster", name, "-o", tmp_path / "kit")
    assert "'cluster' holds a control character" in refused(capsys, tmp_path / "kit", code)


def test_a_long_or_wordless_name_still_makes_files(tmp_path: Path) -> None:
    """A name of three hundred letters, or of none that a file may have, is cut or left out of the files' names."""
    assert build("--cluster", "W" * 300, "-o", tmp_path / "long") == 0
    assert build("--cluster", "😀", "-o", tmp_path / "none") == 0
    assert all(len(path.name) < 140 for path in (tmp_path / "long").iterdir())
    assert not any(path.name.startswith("_") for path in (tmp_path / "none").iterdir())


def test_minutes_that_the_agenda_cannot_fit_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The agenda's file is named, and what to do."""
    code = build("--minutes", "30", "-o", tmp_path / "kit")
    assert "agenda.yaml" in refused(capsys, tmp_path / "kit", code)


def test_a_missing_package_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The folder is named."""
    code = build("-o", tmp_path / "kit", package=tmp_path / "none")
    assert "none" in refused(capsys, tmp_path / "kit", code)


def test_an_output_folder_with_something_in_it_is_refused_untouched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of the user's is overwritten."""
    (tmp_path / "mine.txt").write_text("mine")
    assert build("-o", tmp_path) == 2
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_full_disk_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing half written is left behind."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    assert "no space left" in refused(capsys, tmp_path / "kit", build("-o", tmp_path / "kit"))


def test_a_review_date_that_has_passed_is_a_word_not_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kit is made, and standard error says that the package is due for review."""
    import datetime

    from samklang.cli import build as building

    class LaterDay(datetime.date):
        """A day long after any review date."""

        @classmethod
        def today(cls) -> LaterDay:
            return cls(2099, 1, 1)

    monkeypatch.setattr(building.datetime, "date", LaterDay)
    assert build("-o", tmp_path / "kit") == 0
    assert "should have been reviewed by" in capsys.readouterr().err


def test_progress_is_told_to_people_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal the steps are named; in a pipe standard error stays silent."""
    assert build("-o", tmp_path / "a") == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert build("-o", tmp_path / "b") == 0
    assert "Making the kit" in capsys.readouterr().err
