"""What an export or a mapping may have wrong, and what is then said."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.chart import BarChart

from cast import asked, items, options, package
from samklang.answers.exports.check import Check
from samklang.answers.exports.convert import Conversion, convert
from samklang.answers.exports.export import Export, load
from samklang.answers.exports.guess import guess
from samklang.answers.exports.mapping import PERSONAL, Mapping, line_of, load_mapping, written
from samklang.answers.exports.targets import Targets
from samklang.answers.table_xlsx import read_sheets
from samklang.problems import ProblemsFound

TARGETS = Targets(
    package(
        asked("joy", "scale", scale="degree"),
        asked("effort", "scale", scale="degree", asked="not_solo"),
        asked("habits", "choices", options=options("breaks", "hours")),
        asked("culture", "grid", scale="degree", items=items("tone", "hours")),
        asked("ideas", "text", max_length=50),
        solo=True,
    )
)
ALL = "solo,joy,effort,habits,culture.tone,culture.hours,ideas"


def export(folder: Path, words: str) -> Export:
    """An export of these lines."""
    path = folder / "export.csv"
    path.write_text(words, encoding="utf-8")
    return load(path, TARGETS)


def told(folder: Path, words: str, **mapping: object) -> list[str]:
    """Everything that is wrong with an export under the guessed mapping, changed by `mapping`."""
    found = export(folder, words)
    guessed = guess(found, TARGETS)
    changed = Mapping.model_validate(guessed.mapping(found, TARGETS).model_dump() | mapping)
    problems = [*guessed.problems, *Check(changed, found, TARGETS, "map.toml").problems()]
    return [str(problem) for problem in [*problems, *convert(found, changed, TARGETS).problems]]


def converted(folder: Path, words: str, **mapping: object) -> Conversion:
    """What comes of an export under the guessed mapping, changed by `mapping`."""
    found = export(folder, words)
    changed = guess(found, TARGETS).mapping(found, TARGETS).model_dump() | mapping
    return convert(found, Mapping.model_validate(changed), TARGETS)


def test_an_unknown_word_is_told_with_row_and_column(tmp_path: Path) -> None:
    """Each cell, under the name that the export gives its column."""
    (problem,) = told(tmp_path, ALL.replace("joy", "Joy (en)") + "\nnej,4,4,Breaks,4,4,ro\nnej,tit,4,,,,\n")
    assert "export.csv:3, column Joy (en): 'tit' is not among its values" in problem


def test_a_solo_practitioner_who_answered_too_much_is_told_in_the_exports_words(tmp_path: Path) -> None:
    """The door's own rules hold, and name the export's column."""
    (problem,) = told(tmp_path, ALL.replace("effort", "Effort (en)") + "\nja,4,4,,,,\n")
    assert "column Effort (en): a solo practitioner has answered" in problem


def test_a_text_that_is_too_long_is_told(tmp_path: Path) -> None:
    """It is not cut off silently."""
    assert "the text has 60 characters" in told(tmp_path, ALL + "\nnej,,,,,," + "x" * 60 + "\n")[0]


@pytest.mark.parametrize("row", ["nej,4", "nej,4,4,,,,,en,to"])
def test_a_row_that_lost_its_columns_is_told(row: str, tmp_path: Path) -> None:
    """Too few cells and too many alike."""
    assert "there are headings for 7" in told(tmp_path, f"{ALL}\n{row}\n")[0]


def test_who_says_only_that_they_are_solo_has_not_answered(tmp_path: Path) -> None:
    """The line before the questions is no answer, since some programs write 'no' for everybody."""
    conversion = converted(tmp_path, ALL + "\nnej,,,,,,\nja,4,,,,,\n")
    assert conversion.left_out == {"no question answered": 1}
    assert [sheet.solo for sheet in conversion.sheets] == [True]


def test_two_columns_for_one_question_are_told(tmp_path: Path) -> None:
    """Neither is taken, and the mapping proposes both."""
    words = f"{ALL},Q1. Joy\nnej,4,4,Breaks,4,4,ro,5\n"
    assert "several columns could answer joy: joy, Q1. Joy" in told(tmp_path, words)[0]
    assert guess(export(tmp_path, words), TARGETS).proposals["joy"] == ["joy", "Q1. Joy"]


def test_a_column_for_two_questions_is_told(tmp_path: Path) -> None:
    """A line that stands under two questions, by itself."""
    problems = told(tmp_path, ALL.replace("culture.hours", "Hours") + "\nnej,4,4,Breaks,4,4,ro\n")
    assert "column Hours: the column could be culture.hours or habits.hours" in problems[0]
    assert "no column answers the question 'culture', of which culture.hours is missing" in problems[1]


def test_a_question_without_a_column_is_told(tmp_path: Path) -> None:
    """Unless somebody says that it was not asked."""
    words = "joy,effort,habits,culture.tone,culture.hours\n4,4,Breaks,4,4\n"
    problems = told(tmp_path, words)
    assert "no column answers who is a solo practitioner" in problems[0]
    assert "no column answers the question 'ideas'" in problems[1]
    assert told(tmp_path, words, not_asked=["ideas", "solo"]) == []


def test_lines_numbered_in_order_are_proposed(tmp_path: Path) -> None:
    """`culture_1` and `culture_2` may be its two lines, but that is for a person to say."""
    guessed = guess(export(tmp_path, "culture_1,culture[SQ002],habits_1\n4,4,1\n"), TARGETS)
    assert guessed.proposals == {"culture.tone": ["culture_1"], "culture.hours": ["culture[SQ002]"]}
    assert guessed.columns == {}
    guessed = guess(export(tmp_path, "culture_1,culture_2,culture.tone\n4,4,1\n"), TARGETS)
    assert guessed.proposals == {"culture.hours": ["culture_2"]}


@pytest.mark.parametrize(
    ("headings", "taken", "left"),
    [
        ("habits,habits.breaks,habits.hours", {"habits.breaks", "habits.hours"}, {"habits"}),
        ("habits,habits.breaks", {"habits"}, {"habits.breaks"}),
    ],
)
def test_the_fuller_way_of_several_answers_is_taken(
    headings: str, taken: set[str], left: set[str], tmp_path: Path
) -> None:
    """A column for each option where there is one for each, else the one for all."""
    guessed = guess(export(tmp_path, "\n".join((headings, ",".join("x" for _ in headings.split(",")), ""))), TARGETS)
    assert (set(guessed.columns), set(guessed.ignored)) == (taken, left)


@pytest.mark.parametrize("name", ["E-mail", "s7"])
def test_a_personal_column_cannot_be_mapped(name: str, tmp_path: Path) -> None:
    """By its heading or by what stands in it, and whatever the mapping says."""
    words = ALL.replace("ideas", name) + "\nnej,4,4,Breaks,4,4,agnete@klinik.example\n"
    assert guess(export(tmp_path, words), TARGETS).ignored == {name: PERSONAL}
    columns = dict(zip(ALL.split(","), [*ALL.split(",")[:-1], name], strict=True))
    (problem,) = told(tmp_path, words, columns=columns)
    assert f"'{name}' is personal or technical" in problem
    assert "never imported" in problem


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"package": "another"}, "the mapping is for 'another', not for 'test-package'"),
        ({"columns": {"joi": "joy"}}, "no column 'joi'. Did you mean 'joy'"),
        ({"columns": {"joy": "zzz"}}, "the export has no column 'zzz'. Use one of solo, joy"),
        ({"columns": {"joy": "joy", "effort": "joy"}}, "'joy' feeds several columns"),
        ({"values": {"joi": {}}}, "the package has no column 'joi'"),
        ({"values": {"joy": {"tit": "9"}}}, "'9' is not a value of joy"),
        ({"not_asked": ["joi"]}, "the package has no question 'joi'"),
    ],
)
def test_a_mapping_that_does_not_fit_is_told(change: dict[str, object], says: str, tmp_path: Path) -> None:
    """Each fault says what there is instead."""
    assert says in "\n".join(told(tmp_path, ALL + "\nnej,4,4,Breaks,4,4,ro\n", **change))


def test_words_that_are_no_answer_or_undecided_are_allowed_in_a_mapping(tmp_path: Path) -> None:
    """A blank says no answer, a question mark says nothing yet."""
    values = {"joy": {"ved ikke": "", "tit": "?"}}
    assert told(tmp_path, ALL + "\nnej,ved ikke,4,Breaks,4,4,ro\n", values=values) == []


def test_an_unknown_status_is_told_and_can_be_decided(tmp_path: Path) -> None:
    """A person says whether it counts."""
    words = f"Status,{ALL}\nSat på pause,nej,4,4,Breaks,4,4,ro\n,nej,3,4,Breaks,4,4,ro\n"
    (problem,) = told(tmp_path, words)
    assert "column Status: 'Sat på pause' is not a status that is known" in problem
    assert converted(tmp_path, words).unknown_statuses == {"Sat på pause"}
    assert len(converted(tmp_path, words, statuses={"sat på pause": "counts"}).sheets) == 2
    left_out = converted(tmp_path, words, statuses={"Sat på pause": "left out"}).left_out
    assert left_out == {"status 'Sat på pause'": 1}


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """There is nothing to read."""
    with pytest.raises(ProblemsFound, match="the table is empty"):
        export(tmp_path, "\n\n")


def test_several_rows_a_person_are_refused(tmp_path: Path) -> None:
    """REDCap's events would count a person twice; a single event is no harm."""
    assert len(export(tmp_path, "record_id,redcap_event_name,joy\n1,first,4\n2,first,4\n").rows) == 2
    with pytest.raises(ProblemsFound, match=r"may have several rows \(first, second\)"):
        export(tmp_path, "record_id,redcap_event_name,joy\n1,first,4\n1,second,4\n")


def test_columns_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    """The second has a number; a column without heading is called by its place, if anything stands in it."""
    found = export(tmp_path, 'a,a,,,{"b"\n1,1,1,,1\n')
    assert [source.name for source in found.sources] == ["a", "a #2", "column 3", '{"b"']


def test_a_formula_without_a_value_is_told(tmp_path: Path) -> None:
    """Nothing stands in for what the spreadsheet did not work out."""
    book = Workbook()
    book.active.append(["joy", "habits"])
    book.active.append(["=1+1", "Breaks"])
    book.save(tmp_path / "export.xlsx")
    found = load(tmp_path / "export.xlsx", TARGETS)
    (problem,) = convert(found, guess(found, TARGETS).mapping(found, TARGETS), TARGETS).problems
    assert "a formula without a value stands where a value should" in problem.message


def test_an_empty_workbook_and_one_of_charts_alone_are_refused(tmp_path: Path) -> None:
    """There must be a sheet with something in it."""
    path = tmp_path / "export.xlsx"
    Workbook().save(path)
    with pytest.raises(ProblemsFound, match="the table is empty"):
        load(path, TARGETS)
    book = Workbook()
    book.remove(book.active)
    book.create_chartsheet().add_chart(BarChart())
    book.save(path)
    with pytest.raises(ProblemsFound, match="cannot be read as a workbook"):
        read_sheets(path, path.read_bytes())


def test_surveyxact_cells_beyond_the_last_variable_are_told(tmp_path: Path) -> None:
    """They belong to nothing."""
    book = Workbook()
    book.active.title = "Dataset"
    for row in (["joy"], [4, "løs"]):
        book.active.append(row)
    for title in ("Variables", "Labels"):
        book.create_sheet(title).append(["joy", 4, "label 4"])
    book.save(tmp_path / "export.xlsx")
    found = load(tmp_path / "export.xlsx", TARGETS)
    problems = convert(found, guess(found, TARGETS).mapping(found, TARGETS), TARGETS).problems
    assert [problem.message for problem in problems] == ["the row has 2 cells, but there are headings for 1"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (None, "cannot be read"),
        ("package = ", "is not TOML in UTF-8"),
        ('package = "p"\nheader_rows = 0\n', ":2: 'header_rows' cannot be used"),
        ('package = "p"\n[values."joy"]\n"tit" = 4\n', ":3: 'values.joy.tit' cannot be used"),
        ('package = "p"\nnonsens = 1\n', "Use one of package, tool"),
    ],
)
def test_a_mapping_file_with_faults_is_refused(words: str | None, says: str, tmp_path: Path) -> None:
    """With the line, and how it should read."""
    path = tmp_path / "map.toml"
    if words is not None:
        path.write_text(words, encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        load_mapping(path)
    assert says in str(found.value)


def test_a_mapping_reads_as_it_was_written(tmp_path: Path) -> None:
    """Quotes, hashes, line ends and signs that no text should hold are kept, and never break the file."""
    nasty = 'a "b" # c\n\x7f\\ [d]'
    mapping = Mapping(
        package="p",
        header_rows=2,
        not_asked=("joy",),
        columns={"joy": nasty},
        values={"joy": {nasty: "4"}},
        statuses={nasty: "counts"},
        ignored={nasty: "why"},
    )
    words = written(mapping, {"joy": nasty, "effort": "\x07"}, {"effort": [nasty]}, {nasty: nasty})
    (tmp_path / "map.toml").write_text(words, encoding="utf-8")
    assert load_mapping(tmp_path / "map.toml") == mapping
    assert '# "effort"' in words
    assert "effort" not in tomllib.loads(words)["columns"]


def test_a_line_is_found_by_its_key() -> None:
    """Bare, quoted or as a table's name; None where it is not."""
    words = 'package = "p"\n[values."joy"]\n"tit" = "4"\n'
    assert [line_of(words, key) for key in ("package", "joy", "tit", "tat")] == [1, 2, 3, None]
