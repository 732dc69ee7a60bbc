"""The same answers through different programs' exports are the same answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exporting import ASKS, EXPORTS, WHO, people
from samklang.answers.exports.check import Check
from samklang.answers.exports.convert import convert
from samklang.answers.exports.export import load
from samklang.answers.exports.guess import guess
from samklang.answers.exports.mapping import load_mapping, written
from samklang.answers.exports.targets import Targets
from samklang.answers.model import Answers
from samklang.answers.sheet import Sheet
from samklang.answers.table import read_table, write_table
from samklang.answers.tally import tally
from samklang.findings import Policy
from samklang.pipeline import release

Writer = Callable[[Path, list[Sheet]], Path]
TARGETS = Targets(ASKS)


def through(export: Path, folder: Path) -> Answers:
    """The answers in `export`, by way of the mapping's file and our own table."""
    found = load(export, TARGETS)
    guessed = guess(found, TARGETS)
    assert guessed.problems == []
    path = folder / "mapping.toml"
    path.write_text(written(guessed.mapping(found, TARGETS), TARGETS.labels, guessed.proposals, {}), encoding="utf-8")
    mapping = load_mapping(path)
    assert mapping == guessed.mapping(found, TARGETS)
    conversion = convert(load(export, TARGETS, mapping.header_rows), mapping, TARGETS)
    assert [*Check(mapping, found, TARGETS, "f").problems(), *conversion.problems] == []
    table = folder / "answers.csv"
    write_table(table, ASKS, conversion.sheets)
    said = table.read_text(encoding="utf-8") + path.read_text(encoding="utf-8")
    assert not [secret for secret in WHO if secret in said]
    return read_table(table, ASKS)


@pytest.mark.parametrize("writer", EXPORTS, ids=lambda writer: writer.__name__)
def test_an_export_holds_what_was_answered(writer: Writer, tmp_path: Path) -> None:
    """Every count and text is the one that the sheets give, and nothing of the person comes along."""
    sheets = people()
    assert through(writer(tmp_path, sheets), tmp_path) == tally(ASKS, sheets)


def test_findings_do_not_know_which_program_was_used(tmp_path: Path) -> None:
    """What may be shown at the meeting is the same, to the last figure."""
    sheets = people(34, 3)
    found = {
        release(ASKS, through(writer(tmp_path, sheets), tmp_path), 42, Policy(), None).model_dump_json()
        for writer in EXPORTS
    }
    assert len(found) == 1


@pytest.mark.parametrize(
    ("writer", "left_out"),
    [
        ("surveyxact", {"status 'Distribueret'": 1}),
        ("surveyxact_csv", {"status 'Distribueret'": 1}),
        ("redcap_raw", {"no question answered": 1}),
        ("qualtrics", {"status 'Survey Preview'": 1, "no question answered": 1}),
        ("google", {}),
    ],
)
def test_rows_without_answers_are_left_out_and_told(writer: str, left_out: dict[str, int], tmp_path: Path) -> None:
    """Who was invited and did not answer, and who only looked, is not a row."""
    export = load(next(w for w in EXPORTS if w.__name__ == writer)(tmp_path, people()), TARGETS)
    conversion = convert(export, guess(export, TARGETS).mapping(export, TARGETS), TARGETS)
    assert conversion.left_out == left_out
    assert len(conversion.sheets) == 20 == conversion.read - sum(left_out.values())


def test_the_order_of_the_rows_is_gone(tmp_path: Path) -> None:
    """Who answered first cannot be read from the table."""
    sheets = people()
    tables = []
    for order in (sheets, sheets[::-1]):
        export = load(EXPORTS[-1](tmp_path, order), TARGETS)
        tables.append(convert(export, guess(export, TARGETS).mapping(export, TARGETS), TARGETS).sheets)
    assert tables[0] == tables[1]


@pytest.mark.parametrize(
    ("writer", "tool"),
    [
        ("surveyxact", "SurveyXact"),
        ("surveyxact_csv", "SurveyXact"),
        ("redcap_raw", "REDCap"),
        ("redcap_labels", "REDCap"),
        ("qualtrics", "Qualtrics"),
        ("limesurvey", "LimeSurvey"),
        ("limesurvey_codes", "LimeSurvey"),
        ("kobo", "Kobo"),
        ("google", "Google Forms"),
        ("microsoft", "Microsoft Forms"),
        ("merged_headings", "a table"),
    ],
)
def test_the_program_is_known_by_its_columns(writer: str, tool: str, tmp_path: Path) -> None:
    """Nobody has to say where the file comes from."""
    assert load(next(w for w in EXPORTS if w.__name__ == writer)(tmp_path, people(2)), TARGETS).tool == tool
