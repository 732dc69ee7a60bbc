"""`samklang read` from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from exporting import as_csv
from samklang.answers.table import read_table
from samklang.cli import main
from samklang.package.load import load

RETREAT = Path(__file__).parents[3] / "packages" / "internat-uddelegering"
WHO5 = ("cheerful", "calm", "active", "rested", "interested")
NAMES = ["E-mail", *(f"who5[{item}]" for item in WHO5), "joy", "delegation", "Andet"]
ROW = ["a@b.example", "5", "4", "3", "2", "1", "i høj grad", "Aflastning, Økonomi", "ro"]


def export(folder: Path, *rows: list[str]) -> Path:
    """An export with a header and these rows."""
    return as_csv(folder / "export.csv", [NAMES, *rows])


def read(file: Path, output: Path, *more: str) -> int:
    """The command's exit code."""
    return main(["read", str(file), "--package", str(RETREAT), "-o", str(output), *more])


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_an_export_becomes_a_table(ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The account says what was read, what was left out, what stays behind and what to look at."""
    output = tmp_path / f"svar{ending}"
    assert read(export(tmp_path, ROW, ["c@d.example", *[""] * 8]), output) == 0
    answers = read_table(output, load(RETREAT))
    assert (answers.n, answers.counts["who5"], answers.counts["delegation.relief"]) == (1, {15: 1}, {1: 1})
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path / 'export.csv'}: a table, 2 rows read, 1 answers",
        "  1 row left out: no question answered",
        "  never imported, personal or technical: E-mail",
        "  not imported: Andet",
        "  codes without labels, read as the package's own; see that they are: who5",
        f"Written to {output}; how the columns were read stands in {tmp_path / 'svar.mapping.toml'}",
    ]


def test_a_mapping_is_left_to_mend_and_then_followed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first run says what it could not read; the mapping holds a line for it, and decides the second run."""
    file, output, mapping = (
        export(tmp_path, [*ROW[:6], "tit", *ROW[7:]]),
        tmp_path / "svar.csv",
        tmp_path / "svar.mapping.toml",
    )
    assert read(file, output) == 2
    said = capsys.readouterr().err
    assert f"{file}:2, column joy: 'tit' is not among its values" in said
    assert f"give it with --map {mapping}" in said
    assert not output.exists()
    words = mapping.read_text(encoding="utf-8")
    assert '"tit" = "?"' in words
    mapping.write_text(words.replace('"tit" = "?"', '"tit" = "4"'), encoding="utf-8")
    assert read(file, output, "--map", str(mapping)) == 0
    assert read_table(output, load(RETREAT)).counts["joy"] == {4: 1}


def test_what_could_be_meant_waits_in_the_mapping(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Proposals and gaps are lines that wait for a person."""
    file = as_csv(tmp_path / "export.csv", [["who5_1", "who5_2", "who5_3", "who5_4", "who5_5", "joy"], list("543214")])
    assert read(file, tmp_path / "svar.csv") == 2
    words = (tmp_path / "svar.mapping.toml").read_text(encoding="utf-8")
    assert '# "who5.calm" = "who5_2"' in words
    assert '# "delegation.relief" = "?"' in words


def test_a_question_that_was_not_asked_is_told_in_the_account(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody wonders later why nothing is shown of it."""
    file, mapping = as_csv(tmp_path / "export.csv", [["joy"], ["i høj grad"]]), tmp_path / "map.toml"
    mapping.write_text(
        'package = "internat-uddelegering"\nnot_asked = ["who5", "delegation"]\n[columns]\njoy = "joy"\n',
        encoding="utf-8",
    )
    assert read(file, tmp_path / "svar.csv", "--map", str(mapping)) == 0
    assert "not asked: who5, delegation" in capsys.readouterr().out


def test_faults_of_a_mapping_name_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A personal column is refused where it is asked for."""
    file, mapping = export(tmp_path, ROW), tmp_path / "map.toml"
    mapping.write_text('package = "internat-uddelegering"\n[columns]\n"joy" = "E-mail"\n', encoding="utf-8")
    assert read(file, tmp_path / "svar.csv", "--map", str(mapping)) == 2
    assert f"{mapping}:3: 'E-mail' is personal or technical" in capsys.readouterr().err


def test_a_mapping_somebody_changed_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same command again is fine; after a change it must be given, or taken away."""
    file, output = export(tmp_path, ROW), tmp_path / "svar.csv"
    assert read(file, output) == 0
    assert read(file, output) == 0
    mapping = tmp_path / "svar.mapping.toml"
    mapping.write_text(mapping.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    capsys.readouterr()
    assert read(file, output) == 2
    assert "a mapping is there already" in capsys.readouterr().err
    assert mapping.read_text(encoding="utf-8").endswith("# mine\n")


def test_the_table_has_a_tables_name_and_not_the_exports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written over what was read."""
    file = export(tmp_path, ROW)
    assert read(file, tmp_path / "svar.txt") == 2
    assert read(file, file) == 2
    said = capsys.readouterr().err
    assert "neither .csv nor .xlsx" in said
    assert "is the export itself" in said
