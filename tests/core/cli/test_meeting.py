"""The meeting file: everything may be left out, and every fault is told with its line."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from samklang.cli.meeting import load_meeting
from samklang.problems import Problem, ProblemsFound

WHOLE = """\
cluster = "Klynge Havbakken"
date = 2027-01-13
start = 09:00:00
place = "Kursuscentret"
region = "Region Sjælland"
facilitator = "Agnete Holm"
roster = ["Peter Lund", "Henrik Dal"]
invented = true

[contact]
name = "Charlotte Vang"
phone = "00 00 00 00"

[[agreements]]
text = "Fælles frokostpause hver dag"
outcome = "Holdes de fleste dage"

[[agreements]]
text = "Ring til en kollega hver måned"
"""


def faults(path: Path) -> tuple[Problem, ...]:
    """What is wrong with the meeting file at `path`."""
    with pytest.raises(ProblemsFound) as found:
        load_meeting(path)
    return found.value.problems


def written(folder: Path, words: str) -> Path:
    """A meeting file that says `words`."""
    path = folder / "meeting.toml"
    path.write_text(words, encoding="utf-8")
    return path


def test_a_whole_meeting_file_is_read(tmp_path: Path) -> None:
    """Time, place, contact and agreements arrive as they stand."""
    meeting = load_meeting(written(tmp_path, WHOLE))
    assert meeting.date == datetime.date(2027, 1, 13)
    assert meeting.start == datetime.time(9, 0)
    assert meeting.contact is not None
    assert meeting.contact.mail is None
    assert [agreement.outcome for agreement in meeting.agreements] == ["Holdes de fleste dage", None]


def test_an_empty_meeting_file_is_a_meeting_of_which_nothing_is_known(tmp_path: Path) -> None:
    """No field is required."""
    assert load_meeting(written(tmp_path, "")).cluster is None


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    """Windows editors put one there."""
    assert load_meeting(written(tmp_path, '\ufeffcluster = "A"')).cluster == "A"


def test_an_unknown_field_is_told_with_its_line_and_the_likely_one(tmp_path: Path) -> None:
    """A slip of the finger gets a suggestion."""
    (problem,) = faults(written(tmp_path, 'cluster = "A"\nplaec = "B"\n'))
    assert (problem.line, problem.cure) == (2, "Did you mean 'place'")


def test_an_unknown_field_that_is_like_nothing_gets_the_list(tmp_path: Path) -> None:
    """Where nothing is near, every field is named."""
    (problem,) = faults(written(tmp_path, "zzz = 1\n"))
    assert "agreements" in problem.cure


def test_an_unknown_field_of_the_contact_is_found_in_its_table(tmp_path: Path) -> None:
    """The contact's own fields are suggested, not the meeting's."""
    (problem,) = faults(written(tmp_path, '[contact]\nname = "A"\nphon = "1"\n'))
    assert (problem.line, problem.cure) == (3, "Did you mean 'phone'")


def test_a_value_of_the_wrong_kind_is_told_with_an_example(tmp_path: Path) -> None:
    """Every wrong field is told at once, each with how to write it."""
    first, second = faults(written(tmp_path, 'date = "i morgen"\nplace = 3\n'))
    assert (first.line, first.cure) == (1, "Write date = 2027-01-13")
    assert (second.line, second.cure) == (2, 'Write place = "…"')


def test_a_contact_without_a_name_is_told_though_no_line_says_so(tmp_path: Path) -> None:
    """What is missing has no line of its own."""
    (problem,) = faults(written(tmp_path, '[contact]\nphone = "1"\n'))
    assert problem.line is None
    assert "contact.name" in problem.message


@pytest.mark.parametrize("words", [b'cluster = "A', b"\xe6\xf8\xe5 = 1"])
def test_what_is_not_toml_in_utf8_is_refused(tmp_path: Path, words: bytes) -> None:
    """Broken syntax and other encodings are one clear problem each."""
    path = tmp_path / "meeting.toml"
    path.write_bytes(words)
    (problem,) = faults(path)
    assert "is not TOML in UTF-8" in problem.message


def test_a_missing_meeting_file_is_refused(tmp_path: Path) -> None:
    """The path is named."""
    (problem,) = faults(tmp_path / "none.toml")
    assert "cannot be read" in problem.message
