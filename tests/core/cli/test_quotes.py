"""`samklang quotes` and `build --quotes`: from raw texts, over a person's decisions, to the wall."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkout import ROOT
from samklang.cli import main

PACKAGE = ROOT / "packages" / "trivsel-og-arbejdsglaede"
RETREAT = ROOT / "packages" / "internat-uddelegering"
EXAMPLES = PACKAGE / "examples"
ANSWERS, MEETING, QUOTES = EXAMPLES / "answers.csv", EXAMPLES / "meeting.toml", EXAMPLES / "quotes.csv"


def quotes(*more: str | Path, answers: Path = ANSWERS, package: Path = PACKAGE) -> int:
    """The exit code of one `samklang quotes`."""
    return main(["quotes", str(package), str(answers), *(str(word) for word in more)])


def build(*more: str | Path, package: Path = PACKAGE, answers: Path = ANSWERS) -> int:
    """The exit code of one build."""
    return main(["build", str(package), str(answers), *(str(word) for word in more)])


def rows(path: Path) -> list[list[str]]:
    """The cells of a table."""
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def refilled(path: Path, column: int, words: str, *, line: int = 1) -> Path:
    """The example's table with one cell changed."""
    changed = rows(QUOTES)
    changed[line][column] = words
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(changed)
    return path


def contents(folder: Path) -> Iterator[tuple[str, str]]:
    """Everything that can be read in a kit's files, in the parts of those that are archives too."""
    for path in sorted(folder.iterdir()):
        yield from parts(path.name, path.read_bytes())


def parts(name: str, raw: bytes) -> Iterator[tuple[str, str]]:
    """One file, or each that it is made of."""
    if not raw.startswith(b"PK"):
        yield name, raw.decode("utf-8", errors="replace")
        return
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for part in archive.namelist():
            yield from parts(f"{name}/{part}", archive.read(part))


def few(path: Path, n: int, texts: int = 400) -> Path:
    """The example's first `n` answers, of which only the first `texts` hold words of one's own."""
    kept = rows(ANSWERS)[: n + 1]
    place = kept[0].index("pressure")
    for row in kept[1 + texts :]:
        row[place] = ""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(kept)
    return path


def test_the_example_s_table_is_what_the_command_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Question, masked text and count as in examples/quotes.csv; the columns to fill in are blank."""
    assert quotes("--meeting", MEETING, "-o", tmp_path / "q.csv") == 0
    written = rows(tmp_path / "q.csv")
    assert [row[:3] for row in written] == [row[:3] for row in rows(QUOTES)]
    assert {tuple(row[3:]) for row in written[1:]} == {("", "", "")}
    told = capsys.readouterr().out
    assert "13 texts written" in told
    assert "You who run this hold the table of answers, and in it every text as it was written" in told
    assert "to somebody outside the cluster" in told


def test_without_a_roster_the_command_says_that_names_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A colleague's first name is then left for the person who reads to catch."""
    assert quotes("-o", tmp_path / "q.xlsx") == 0
    assert "names were not looked for" in capsys.readouterr().out
    assert (tmp_path / "q.xlsx").read_bytes().startswith(b"PK")


def test_the_table_is_no_other_kind_of_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A name without .csv or .xlsx is refused before anything is read."""
    assert quotes("-o", tmp_path / "q.txt") == 2
    assert "neither .csv nor .xlsx" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("n", "texts", "floor", "why"),
    [
        (9, 9, 10, "pressure: fewer than 10 answers came in, so no text is read or shown"),
        (20, 3, 10, "pressure: fewer than 5 wrote something, so no text is read or shown"),
        (30, 30, 40, "pressure: fewer than 40 answers came in, so no text is read or shown"),
    ],
)
def test_too_few_is_no_error_and_no_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], n: int, texts: int, floor: int, why: str
) -> None:
    """The command says why, ends well, and writes nothing."""
    policy = tmp_path / "policy.toml"
    policy.write_text(f"text_from = {floor}\n", encoding="utf-8")
    answers = few(tmp_path / "a.csv", n, texts)
    assert quotes("--policy", policy, "-o", tmp_path / "q.csv", answers=answers) == 0
    assert capsys.readouterr().out == f"{why}\nNo table was written\n"
    assert not (tmp_path / "q.csv").exists()


def test_a_package_without_free_text_has_no_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says so."""
    answers = RETREAT / "examples" / "answers.csv"
    assert quotes("-o", tmp_path / "q.csv", answers=answers, package=RETREAT) == 0
    assert "asks for no words of one's own" in capsys.readouterr().out


def test_the_kit_holds_approved_texts_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Twelve of thirteen are in findings.json; the hidden one is in no file, nor is who was named in another."""
    assert build("--meeting", MEETING, "--quotes", QUOTES, "-o", tmp_path / "kit") == 0
    told = capsys.readouterr()
    assert "13 af jer har skrevet om måder at håndtere presset på (1 af 2)" in told.out
    assert "no decision" not in told.err
    assert [name for name, words in contents(tmp_path / "kit") if "synger i kor" in words] == []
    words = (tmp_path / "kit" / "findings.json").read_text(encoding="utf-8")
    measure = next(q for q in json.loads(words)["questions"] if q["key"] == "pressure")["measures"][0]
    assert len(measure["shown"][0]["quotes"]) == 12
    assert "synger i kor" not in words
    assert [name for name, told in contents(tmp_path / "kit") if "Birthe og jeg" in told] == []


def test_texts_that_nobody_decided_on_are_counted_and_withheld(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A blank table shows nothing, and the kit is made all the same."""
    assert quotes("--meeting", MEETING, "-o", tmp_path / "q.csv") == 0
    assert build("--meeting", MEETING, "--quotes", tmp_path / "q.csv", "-o", tmp_path / "kit") == 0
    told = capsys.readouterr()
    assert "note: 13 texts have no decision" in told.err
    assert "Vi viser ingen tekster om måder at håndtere presset på denne gang" in told.out


@pytest.mark.parametrize(
    ("column", "words", "message"),
    [
        (0, "presure", "column question: there is no text question 'presure'. Use pressure."),
        (1, "Jeg har aldrig skrevet det her", "column text: nobody has answered with this text."),
        (3, "måske", "column decision: 'måske' is no decision."),
    ],
)
def test_a_table_that_is_not_about_these_answers_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], column: int, words: str, message: str
) -> None:
    """Row and column of every fault, and no kit."""
    table = refilled(tmp_path / "q.csv", column, words)
    assert build("--meeting", MEETING, "--quotes", table, "-o", tmp_path / "kit") == 2
    told = capsys.readouterr().err
    assert f"{table}:2, {message}" in told
    assert not (tmp_path / "kit").exists()


def test_a_table_for_a_package_without_free_text_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing it could be about."""
    answers = RETREAT / "examples" / "answers.csv"
    assert build("--quotes", QUOTES, "-o", tmp_path / "kit", package=RETREAT, answers=answers) == 2
    assert "Leave --quotes out" in capsys.readouterr().err
