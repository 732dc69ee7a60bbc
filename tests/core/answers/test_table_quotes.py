"""The approval table goes out blank and comes back filled in, whatever a spreadsheet program did to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from samklang.answers.table_quotes import QuoteRow, read_quotes, write_quotes
from samklang.problems import ProblemsFound
from samklang.values import LANGUAGES, Language

ROWS = [("ideas", "Pauser, og kaffe", 0), ("ideas", "=1+1", 2), ("hopes", "- mere tid", 0)]


def table(folder: Path, words: str, name: str = "q.csv") -> Path:
    """A table with these words in it."""
    path = folder / name
    path.write_text(words, encoding="utf-8")
    return path


def problems(path: Path) -> list[tuple[int | None, str | None, str]]:
    """Line, column and message of every fault."""
    with pytest.raises(ProblemsFound) as found:
        read_quotes(path)
    return [(problem.line, problem.column, problem.message) for problem in found.value.problems]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_goes_out_comes_back_undecided(tmp_path: Path, ending: str, language: Language) -> None:
    """Every text as it was, formulas too, and nothing decided."""
    path = tmp_path / f"q{ending}"
    write_quotes(path, ROWS, language)
    assert read_quotes(path) == tuple(
        QuoteRow(line, question, text, None, None, None) for line, (question, text, _) in enumerate(ROWS, 2)
    )


def test_the_table_holds_six_columns_and_no_formula(tmp_path: Path) -> None:
    """Question, text, how many pieces were masked, and three columns to fill in."""
    path = tmp_path / "q.csv"
    write_quotes(path, ROWS, "da")
    assert path.read_text(encoding="utf-8-sig").splitlines() == [
        "spørgsmål,tekst,maskeret,afgørelse,tema,redigeret",
        'ideas,"Pauser, og kaffe",0,,,',
        "ideas,'=1+1,2,,,",
        "hopes,'- mere tid,0,,,",
    ]


@pytest.mark.parametrize(
    ("word", "show"),
    [("vis", True), (" VIS ", True), ("show", True), ("skjul", False), ("Hide", False), ("", None), ("  ", None)],
)
def test_decisions(tmp_path: Path, word: str, show: bool | None) -> None:
    """In either language, whatever the letters; blank is undecided."""
    path = table(tmp_path, f"question;text;decision;theme;edited\nideas;Pauser;{word};Ro;Kaffe\n")
    assert read_quotes(path) == (QuoteRow(2, "ideas", "Pauser", show, "Ro", "Kaffe"),)


def test_columns_that_are_not_needed_may_be_gone(tmp_path: Path) -> None:
    """Without theme and edited text, and in another order."""
    path = table(tmp_path, "Afgørelse,Tekst,Spørgsmål\n\nvis,Pauser,ideas\n")
    assert read_quotes(path) == (QuoteRow(3, "ideas", "Pauser", True, None, None),)


def test_unknown_decisions_are_all_named(tmp_path: Path) -> None:
    """Row and column of each."""
    path = table(tmp_path, "question,text,decision\nideas,Pauser,måske\nideas,Ro,vis\nideas,Tid,ja\n")
    assert problems(path) == [(2, "decision", "'måske' is no decision"), (4, "decision", "'ja' is no decision")]


def test_missing_columns_are_all_named(tmp_path: Path) -> None:
    """Without question or decision nothing can be decided."""
    assert problems(table(tmp_path, "text,theme\nPauser,Ro\n")) == [
        (1, None, "there is no column 'decision'"),
        (1, None, "there is no column 'question'"),
    ]


def test_an_empty_table_is_no_table(tmp_path: Path) -> None:
    """Nothing in it is a fault, not a table without rows."""
    assert problems(table(tmp_path, "\n\n")) == [(None, None, "the table is empty")]


def test_a_row_that_ends_early_is_undecided(tmp_path: Path) -> None:
    """Spreadsheet programs leave out blank cells at the end."""
    path = table(tmp_path, "question,text,decision,theme\nideas,Pauser\n")
    assert read_quotes(path) == (QuoteRow(2, "ideas", "Pauser", None, None, None),)
