"""Tables as people make them: encodings, separators, and every kind of dirt with its row and column."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from cast import asked, every_kind, options, package
from samklang.answers.model import Answers
from samklang.answers.sheet import Sheet
from samklang.answers.table import read_table, write_table
from samklang.package.model import MeetingPackage
from samklang.problems import Problem, ProblemsFound

GRADES = {
    "direction": "best_first",
    "top": {"labels": 1, "text": {"da": "i høj grad", "en": "to a high degree"}},
    "labels": [
        {"code": 2, "text": {"da": "I høj grad", "en": "To a high degree"}},
        {"code": 1, "text": {"da": "På ingen måde", "en": "Not at all"}},
    ],
}


def small(**more: object) -> MeetingPackage:
    """A scale, a question of several and a text, with Danish letters in the labels."""
    return package(
        asked("joy", "scale", scale="grades"),
        asked("habits", "choices", options=options("breaks", "help")),
        asked("ideas", "text"),
        scales={"grades": GRADES},
        **more,
    )


HEADER = "joy,habits.breaks,habits.help,ideas\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Where the tests' table lies."""
    return tmp_path / "answers.csv"


def tallied(table: Path, content: str | bytes, *, partial: bool = False) -> Answers:
    """The tally of a table with that content, for the small package."""
    table.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(table, small(), partial=partial)


def faults(table: Path, content: str | bytes, *, partial: bool = False) -> list[Problem]:
    """What is wrong with it."""
    with pytest.raises(ProblemsFound) as caught:
        tallied(table, content, partial=partial)
    assert {problem.file for problem in caught.value.problems} == {str(table)}
    return list(caught.value.problems)


def places(problems: list[Problem]) -> list[tuple[int | None, str | None]]:
    """Row and column of each."""
    return [(problem.line, problem.column) for problem in problems]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_spreadsheets_csv_reads_the_same(table: Path, encoding: str, separator: str, end: str) -> None:
    """Encoding, separator and line ends are the program's choice, never the answer's."""
    rows = [
        ["joy", "habits.breaks", "habits.help", "ideas"],
        ["På ingen måde", "ja", "", "Frokost på øen"],
        ["2", "", "", ""],
    ]
    answers = tallied(table, (end.join(separator.join(row) for row in rows) + end).encode(encoding))
    assert answers.n == 2
    assert answers.counts["joy"] == {1: 1, 2: 1}
    assert answers.counts["habits.breaks"] == {1: 1, "not_answered": 1}
    assert answers.texts == {"ideas": ("Frokost på øen",)}


def test_columns_may_stand_in_any_order_and_case(table: Path) -> None:
    """Names are trimmed and their case ignored; blank columns after the last are nothing."""
    answers = tallied(table, " IDEAS ;Joy;Habits.Help;habits.breaks;;\nRo;2;x;;;\n")
    assert answers.counts["habits.help"] == {1: 1}
    assert answers.texts == {"ideas": ("Ro",)}


def test_blank_rows_are_not_rows(table: Path) -> None:
    """Rows without anything in them are skipped, before the header too, and the numbering goes on."""
    content = f"\n,,,\n{HEADER}\n2,,,\n , ,\u00a0,\n\n1,,,\n"
    assert tallied(table, content).n == 2
    assert places(faults(table, content + "9,,,\n")) == [(9, "joy")]


def test_a_header_without_rows_is_no_answers(table: Path) -> None:
    """Nobody has answered yet, which is not an error."""
    assert tallied(table, HEADER).n == 0
    assert tallied(table, HEADER.strip()).n == 0


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", " , \n,\n"])
def test_an_empty_file_is_an_error(table: Path, content: str) -> None:
    """Without a header nothing says what was asked."""
    [problem] = faults(table, content)
    assert (problem.line, problem.message) == (None, "the table is empty")


def test_line_numbers_are_the_files_own(table: Path) -> None:
    """A text that runs over three lines moves the rows after it, and its own row is where it begins."""
    content = HEADER + '2,,,"en\nto\ntre"\n7,,,\n8,,,"en\r\nto"\n9,,,\n'
    assert places(faults(table, content)) == [(5, "joy"), (6, "joy"), (8, "joy")]


def test_every_fault_of_a_dirty_table_is_listed_at_once(table: Path) -> None:
    """Header and rows alike, each with its row and column, in the order of the file."""
    content = (
        "joy,habits.braeks,habits.breaks,joy,mystery,,ideas\n"  # 1: misspelt, twice, unknown, nameless, one missing
        "i høj gard,,,,,,\n"  # 2: misspelt
        "2,,perhaps,,,,\n"  # 3: judged although its question lacks a column
        "3,,,,,,Ro\n"  # 4: no such code
        "2,,,,,,Ro,mere,og\n"  # 5: too long
        "1,,\n"  # 6: too short
    )
    problems = faults(table, content)
    assert places(problems) == [
        (1, None),
        (1, "habits.braeks"),
        (1, "habits.help"),
        (1, "joy"),
        (1, "mystery"),
        (2, "joy"),
        (3, "habits.breaks"),
        (4, "joy"),
        (5, None),
        (6, None),
    ]
    assert [problem.message for problem in problems] == [
        "column number 6 has no name",
        "the package has no such column",
        "the column is missing",
        "the column is there twice",
        "the package has no such column",
        "'i høj gard' is not among its values",
        "'perhaps' is not among its values",
        "'3' is not among its values",
        "the row has 9 cells, but the header names 7 columns",
        "the row has 3 cells, but the header names 7 columns",
    ]
    assert problems[1].cure == "Did you mean 'habits.breaks'? Correct the name or take the column away"
    assert problems[4].cure == "Take it away; the columns are joy, habits.breaks, habits.help, ideas"
    assert problems[5].cure == "Did you mean 'I høj grad'? It may hold 2 (I høj grad), 1 (På ingen måde)"


def test_an_unknown_column_named_twice_is_unknown_twice(table: Path) -> None:
    """Only columns that the package knows can be there once too often."""
    problems = faults(table, HEADER.replace("ideas", "ideas,odd,odd"))
    assert [problem.message for problem in problems] == ["the package has no such column"] * 2


def test_a_missing_question_lists_every_column_of_it(table: Path) -> None:
    """A table that lacks a whole question is not complete."""
    assert places(faults(table, "joy\n2\n")) == [(1, "habits.breaks"), (1, "habits.help"), (1, "ideas")]


def test_a_partial_table_may_lack_whole_questions_only(table: Path) -> None:
    """An earlier wave did not ask everything; what it did not ask is not counted, half a question is a fault."""
    answers = tallied(table, "joy\n2\n1\n", partial=True)
    assert (answers.n, answers.counts, answers.texts) == (2, {"joy": {1: 1, 2: 1}}, {})
    assert places(faults(table, "joy,habits.help,odd\n2,,\n", partial=True)) == [(1, "habits.breaks"), (1, "odd")]


def test_a_partial_table_needs_the_solo_column_only_where_it_matters(table: Path) -> None:
    """Who is solo decides who was asked, so it may be missing only when everything was asked of everyone."""
    asks = package(
        asked("joy", "scale", scale="degree"), asked("effort", "scale", scale="degree", asked="not_solo"), solo=True
    )
    table.write_text("joy\n5\n")
    assert read_table(table, asks, partial=True).counts == {"joy": {5: 1}}
    table.write_text("joy,effort\n5,5\n")
    with pytest.raises(ProblemsFound) as caught:
        read_table(table, asks, partial=True)
    assert places(list(caught.value.problems)) == [(1, "solo")]
    table.write_text("joy\n5\n")
    with pytest.raises(ProblemsFound) as caught:
        read_table(table, asks)
    assert places(list(caught.value.problems)) == [(1, "effort"), (1, "solo")]


def test_the_wrong_separator_below_the_header_is_noticed(table: Path) -> None:
    """The header decides, and rows that do not follow it are faults."""
    assert places(faults(table, HEADER + "2;;;\n")) == [(2, None)]


def test_blank_cells_after_the_last_column_are_nothing(table: Path) -> None:
    """A trailing separator does not make a row too long."""
    assert tallied(table, HEADER + "2,,,,,\n").n == 1


@pytest.mark.parametrize("row", ['2,,,"en "god" dag"\n', '2,,,"aldrig lukket\n1,,,\n'])
def test_quotation_marks_that_do_not_pair_are_shown_where_the_row_begins(table: Path, row: str) -> None:
    """The faults before it are listed with it; nothing after it can be read."""
    problems = faults(table, HEADER + "9,,,\n" + row)
    assert places(problems) == [(2, "joy"), (3, None)]
    assert problems[1].cure == "Check that its quotation marks come in pairs"


def test_a_header_that_cannot_be_read_is_one_fault(table: Path) -> None:
    """A quotation mark that is never closed leaves no header to speak of."""
    assert places(faults(table, '"joy,ideas\n2,\n')) == [(1, None)]


def test_bytes_that_are_not_text_are_refused_with_their_line(table: Path) -> None:
    """A NUL, half a UTF-16 letter, and a byte that cp1252 does not have are each one clear problem."""
    [nul] = faults(table, HEADER.encode() + b"2,,,\n2,,,a\0b\n")
    assert (nul.line, nul.message) == (3, "the file holds bytes that are not text")
    [odd] = faults(table, HEADER.encode("utf-16") + b"\x00")
    assert odd.message == "the file's letters cannot be read"
    [hole] = faults(table, HEADER.encode() + b"2,,,\xe6\x81\n")
    assert (hole.line, hole.message) == (2, "the file's letters cannot be read")
    assert hole.cure == "Save the table again as 'CSV UTF-8'"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone.csv", "there is no such file"),
        ("answers.ods", "'.ods' is not a kind of table"),
        ("folder.csv", "this is a folder"),
    ],
)
def test_a_path_that_is_no_table_is_one_clear_problem(tmp_path: Path, name: str, message: str) -> None:
    """What is missing, of another kind, or a folder says so."""
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ProblemsFound) as caught:
        read_table(tmp_path / name, small())
    [problem] = caught.value.problems
    assert (problem.file, problem.line, problem.message) == (str(tmp_path / name), None, message)


def test_a_file_that_may_not_be_read_says_why(table: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own reason is passed on."""

    def forbidden(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    with pytest.raises(ProblemsFound, match=r"the file cannot be opened \(Permission denied\)"):
        read_table(table, small())


def test_writing_to_an_unknown_kind_of_table_is_refused(tmp_path: Path) -> None:
    """Nothing is written under an ending that could not be read again."""
    with pytest.raises(ProblemsFound, match=r"'\.ods' is not a kind of table"):
        write_table(tmp_path / "answers.ods", small(), [])
    assert list(tmp_path.iterdir()) == []


def test_what_looks_like_a_formula_is_disarmed_on_the_way_out() -> None:
    """An apostrophe stands before =, +, - and @, so that no spreadsheet program runs a person's words."""
    said = ["=1+1", "+45 på vejen", "-nej", "@alle", "'=allerede", "helt = almindeligt", "'citat'"]
    out = io.StringIO()
    write_table(out, small(), [Sheet(texts={"ideas": text}) for text in said])
    cells = [line.removeprefix(",,,") for line in out.getvalue().splitlines()[1:]]
    assert cells == ["'=1+1", "'+45 på vejen", "'-nej", "'@alle", "''=allerede", "helt = almindeligt", "'citat'"]


def test_labels_are_written_in_the_language_asked_for() -> None:
    """Codes if no language is named, else its labels."""
    people = [Sheet(picked={"joy": 2}, chosen={"habits": frozenset({"help"})}), Sheet()]
    written = {}
    for language in ("da", "en", None):
        out = io.StringIO()
        write_table(out, small(), people, labels=language)
        written[language] = out.getvalue()
    assert written == {
        "da": HEADER + "I høj grad,nej,ja,\n",
        "en": HEADER + "To a high degree,no,yes,\n",
        None: HEADER + "2,0,1,\n",
    }


def test_a_big_package_lists_its_missing_columns(table: Path) -> None:
    """A file from somewhere else altogether gets every column named, once."""
    table.write_text("name,age\nA,5\n")
    with pytest.raises(ProblemsFound) as caught:
        read_table(table, every_kind())
    missing = [problem for problem in caught.value.problems if problem.message == "the column is missing"]
    assert len(missing) == len({problem.column for problem in missing}) == 27
