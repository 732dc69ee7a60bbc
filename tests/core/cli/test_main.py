"""The command line as a whole."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from samklang.cli import authoring, main


def test_help_is_a_map(capsys: pytest.CaptureFixture[str]) -> None:
    """Every command stands in --help with what it is for."""
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for command in ("check", "new", "schema", "invent", "build"):
        assert f"\n    {command} " in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["invent", "p", "--n", "-1", "-o", "a.csv"], "not a whole number"),
        (["invent", "p", "--n", "ti", "-o", "a.csv"], "not a whole number"),
        (["build", "p", "a.csv", "-o", "k", "--date", "13-01-2027"], "not a date such as 2027-01-13"),
        (["byg"], "invalid choice"),
        ([], "required"),
    ],
)
def test_a_slip_of_the_finger_ends_with_exit_code_2(
    capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    """Wrong arguments are told on standard error."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("error", [OSError(13, "Permission denied", "kit"), OSError("odd")])
def test_the_disks_own_errors_are_told_plainly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    """No traceback where a file cannot be read or written."""

    def fails(*_: object) -> int:
        raise error

    monkeypatch.setattr(authoring, "check", fails)
    assert main(["check", "p"]) == 2
    assert capsys.readouterr().err.startswith("samklang: ")


def test_a_reader_that_leaves_early_is_no_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`samklang build … | head -1` ends quietly: the kit was written before the account was read."""

    def gone(*_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(authoring, "check", gone)
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    assert main(["check", "p"]) == 0
    sys.stdout.close()
    monkeypatch.undo()
    assert capsys.readouterr().err == ""


def test_python_m_samklang_is_the_same_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Both doors lead to the same place."""
    monkeypatch.setattr(sys, "argv", ["samklang", "check", str(tmp_path / "none")])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("samklang", run_name="__main__")
    assert ended.value.code == 2


def test_help_does_not_import_what_it_does_not_use() -> None:
    """Heavy libraries are imported where they are used, so that --help answers at once."""
    script = "import sys; from samklang.cli.arguments import parser; parser(); print(sorted(sys.modules))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    for heavy in ("'pptx'", "'numpy'", "'scipy'", "'openpyxl'", "'PIL'", "'ruamel.yaml'"):
        assert heavy not in told
