"""Workbooks as spreadsheet programs write them."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from cast import asked, package
from samklang.answers.invent import invent
from samklang.answers.model import Answers
from samklang.answers.table import read_table, write_table
from samklang.package.model import MeetingPackage
from samklang.problems import Problem, ProblemsFound


def small() -> MeetingPackage:
    """A scale, a rating and a text."""
    return package(
        asked("joy", "scale", scale="degree"),
        asked("energy", "rating", low={"da": "l", "en": "l"}, high={"da": "h", "en": "h"}, better="high"),
        asked("ideas", "text"),
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Where the tests' workbook lies."""
    return tmp_path / "Answers.XLSX"


def tallied(table: Path, *rows: list[Any]) -> Answers:
    """The tally of a workbook that openpyxl writes."""
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.create_sheet("other").append(["not", "ours"])
    workbook.save(table)
    return read_table(table, small())


def faults(table: Path) -> list[Problem]:
    """What is wrong with the workbook at `table`."""
    with pytest.raises(ProblemsFound) as caught:
        read_table(table, small())
    return list(caught.value.problems)


def test_numbers_dates_and_booleans_are_read_as_they_look(table: Path) -> None:
    """5 and 5.0 are the code 5; a date or a number in a text is its words; only the first sheet counts."""
    rows = [[5, 7.0, datetime.date(2027, 1, 13)], [4.0, "10", 2027], ["label 3", None, True]]
    answers = tallied(table, ["joy", "Energy ", "ideas"], *rows)
    assert answers.counts["joy"] == {3: 1, 4: 1, 5: 1}
    assert answers.counts["energy"] == {7: 1, 10: 1, "not_answered": 1}
    assert sorted(answers.texts["ideas"]) == ["2027", "2027-01-13T00:00:00", "True"]


def test_faults_name_the_workbooks_own_rows(table: Path) -> None:
    """Blank rows are skipped but counted, and short rows are blank at their end."""
    with pytest.raises(ProblemsFound) as caught:
        tallied(table, [], ["joy", "energy", "ideas"], [5], [], [5, 7.5], [6, datetime.date(2027, 3, 1), "Ro", "mere"])
    assert [(problem.line, problem.column) for problem in caught.value.problems] == [(5, "energy"), (6, None)]


def test_formulas_give_the_value_that_was_saved(table: Path) -> None:
    """The value beside the formula counts; a formula without one, or with an error, is a fault."""
    with xlsxwriter.Workbook(table) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["joy", "energy", "ideas"])
        sheet.write_formula(1, 0, "=2+3", value=5)
        sheet.write_formula(1, 2, '="Ro"', value="Ro")
    assert read_table(table, small()).texts == {"ideas": ("Ro",)}
    with xlsxwriter.Workbook(table) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["joy", "energy", "ideas"])
        sheet.write_formula(1, 0, "=NA()", value="#N/A")
        sheet.write_formula(1, 1, "=1/0", value="#DIV/0!")
        sheet.write_formula(2, 2, "=A1", value="")
        sheet.write_formula(3, 2, "=NA()", value="#N/A")
    problems = faults(table)
    assert [(problem.line, problem.column) for problem in problems] == [
        (2, "energy"),
        (2, "joy"),
        (3, "ideas"),
        (4, "ideas"),
    ]
    assert [problem.message for problem in problems] == [
        "#DIV/0! stands where a value should",
        "#N/A stands where a value should",
        "a formula without a value stands where a value should",
        "#N/A stands where a value should",
    ]


def test_a_workbook_that_claims_to_be_one_cell_large_is_read_whole(table: Path) -> None:
    """Some survey tools write a wrong extent; the rows themselves decide."""
    tallied(table, ["joy", "energy", "ideas"], [5, 7, "Ro"])
    _rewrite(table, r'<dimension ref="[^"]*"', '<dimension ref="A1"')
    assert read_table(table, small()).n == 1


def test_an_empty_workbook_is_an_error(table: Path) -> None:
    """A sheet without a header says nothing."""
    openpyxl.Workbook().save(table)
    [problem] = faults(table)
    assert problem.message == "the table is empty"


@pytest.mark.parametrize("content", [b"", b"joy,energy\n5,7\n", b"PK\x03\x04 and then nothing"])
def test_a_file_that_is_no_workbook_is_one_clear_problem(table: Path, content: bytes) -> None:
    """An empty file, a renamed CSV and a broken archive all say how to mend it."""
    table.write_bytes(content)
    [problem] = faults(table)
    assert (problem.line, problem.message) == (None, "the file cannot be read as a workbook")


def test_an_archive_that_holds_no_sheets_is_no_workbook(table: Path) -> None:
    """A zip of something else is told apart from a workbook."""
    with zipfile.ZipFile(table, "w") as archive:
        archive.writestr("readme.txt", "hej")
    assert [problem.message for problem in faults(table)] == ["the file cannot be read as a workbook"]


def test_a_sheet_cut_off_in_the_middle_is_no_workbook(table: Path) -> None:
    """Rows are not counted up to the break."""
    tallied(table, ["joy", "energy", "ideas"], [5, 7, "Ro"])
    _rewrite(table, r"</row></sheetData>.*", "")
    assert [problem.message for problem in faults(table)] == ["the file cannot be read as a workbook"]


def test_the_same_answers_give_the_same_bytes(tmp_path: Path) -> None:
    """A workbook holds no time of its making."""
    people = invent(small(), 5, seed=3)
    write_table(tmp_path / "one.xlsx", small(), people)
    write_table(tmp_path / "two.xlsx", small(), people)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_codes_are_written_as_numbers_and_words_never_as_formulas(tmp_path: Path) -> None:
    """A cell a person wrote stays words, whatever it begins with."""
    from samklang.answers.sheet import Sheet

    people = [Sheet(picked={"joy": 5}, texts={"ideas": "=1+1"}), Sheet(texts={"ideas": "http://eksempel.dk"})]
    write_table(tmp_path / "answers.xlsx", small(), people)
    sheet = openpyxl.load_workbook(tmp_path / "answers.xlsx").worksheets[0]
    assert (sheet["A2"].value, sheet["C2"].value, sheet["C2"].data_type) == (5, "'=1+1", "s")
    assert sheet["C3"].hyperlink is None


def _rewrite(table: Path, pattern: str, replacement: str) -> None:
    """Change the first sheet's XML in place."""
    with zipfile.ZipFile(table) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    changed = re.sub(pattern, replacement, parts[sheet].decode(), flags=re.DOTALL)
    assert changed != parts[sheet].decode()
    parts[sheet] = changed.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    table.write_bytes(out.getvalue())
