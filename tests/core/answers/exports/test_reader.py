"""What one cell of an export says."""

from __future__ import annotations

import pytest

from cast import asked, items, options, package, text
from samklang.answers.exports.headings import spellings
from samklang.answers.exports.personal import looks_personal, named_personal
from samklang.answers.exports.reader import Reading
from samklang.answers.exports.targets import Targets

ASKS = Targets(
    package(
        asked("joy", "scale", scale="degree"),
        asked("setting", "choice", options=options("town", "country")),
        asked(
            "habits",
            "choices",
            options=[
                {"key": "breaks", "text": text("Pauser")},
                {"key": "time", "text": text("Tid, ro og rum")},
                {"key": "b-12", "text": text("B 12")},
                {"key": "b12", "text": text("B12 og D")},
            ],
        ),
        asked("energy", "rating", low=text("lav"), high=text("høj"), better="high"),
        asked("strain", "grid", scale="degree", items=items("body")),
        asked("ideas", "text"),
        solo=True,
    )
)


def read(column: str, raw: str, **values: str) -> Reading:
    """How one cell is read under a mapping's translations."""
    return ASKS.by_column[column].reader.read(raw, values)


@pytest.mark.parametrize(
    ("column", "raw", "cell"),
    [
        ("joy", "label 4", "4"),
        ("joy", "Label 4 (EN)", "4"),
        ("joy", "4.0", "4"),
        ("joy", "label 4 (1)", "4"),
        ("joy", "2 - label 4", "4"),
        ("joy", "(2)", "2"),
        ("joy", "<p>label&nbsp;4</p>", "4"),
        ("setting", "Town", "town"),
        ("energy", "10 (meget høj)", "10"),
        ("energy", "1 – lav", "1"),
        ("energy", "meget høj (10)", "10"),
        ("habits.breaks", "Checked", "1"),
        ("habits.breaks", "Ikke valgt", "0"),
        ("habits.breaks", "Pauser", "1"),
        ("solo", "ja (1)", "1"),
        ("ideas", "<b>Ro</b>", "<b>Ro</b>"),
    ],
)
def test_a_cell_is_understood(column: str, raw: str, cell: str) -> None:
    """Labels, codes and both together, in any program's way of writing them."""
    reading = read(column, raw)
    assert reading.cells == {column: cell}
    assert reading.unknown == []


@pytest.mark.parametrize(
    ("column", "raw"),
    [("joy", "glad (4)"), ("joy", "6"), ("energy", "11"), ("habits.breaks", "måske"), ("setting", "1")],
)
def test_what_is_not_ours_is_not_guessed(column: str, raw: str) -> None:
    """A label that is not the package's is not saved by the code beside it."""
    reading = read(column, raw)
    assert reading.cells == {}
    assert [word for word, _ in reading.unknown] == [raw]


@pytest.mark.parametrize(
    ("column", "raw", "coded"), [("joy", "4", True), ("joy", "label 4", False), ("energy", "4", False)]
)
def test_bare_codes_are_noticed(column: str, raw: str, coded: bool) -> None:
    """A program may have numbered the labels in its own way; a rating is a number everywhere."""
    assert read(column, raw).coded is coded


@pytest.mark.parametrize(
    ("raw", "chosen"),
    [
        ("Pauser", {"breaks"}),
        ("Pauser;Tid, ro og rum;", {"breaks", "time"}),
        ("Tid, ro og rum, Pauser", {"breaks", "time"}),
        ("breaks time", {"breaks", "time"}),
        ("Pauser\nB12 og D", {"breaks", "b12"}),
        ("Pauser|Pauser (en)", {"breaks"}),
    ],
)
def test_several_answers_in_one_cell(raw: str, chosen: set[str]) -> None:
    """Semicolons, commas, lines, bars and spaces part answers, but not inside a label."""
    reading = read("habits", raw)
    assert {column.split(".")[1] for column, cell in reading.cells.items() if cell == "1"} == chosen
    assert reading.unknown == []


def test_an_unknown_answer_among_several_is_told_by_itself() -> None:
    """The other answers in the cell are not lost from sight."""
    reading = read("habits", "Pauser, Kaffe , B 12;  ;")
    assert [(word, str(why)) for word, why in reading.unknown] == [
        ("Kaffe", "'Kaffe' is not among its values"),
        ("B 12", "'B 12' stands for two different answers"),
    ]


@pytest.mark.parametrize("column", ["joy", "habits.breaks", "habits", "ideas"])
def test_a_mapping_can_say_that_words_are_no_answer(column: str) -> None:
    """'Ved ikke' becomes a blank where a person has said so."""
    assert read(column, "Ved ikke", **{"ved ikke": ""}) == Reading()


def test_a_mapping_translates() -> None:
    """Words of another survey count as the code they are translated to; a question mark decides nothing."""
    assert read("joy", "Tit", tit="4").cells == {"joy": "4"}
    assert read("habits", "Kaffe,Pauser", kaffe="time").cells["habits.time"] == "1"
    assert read("joy", "4", **{"4": "2"}) == Reading({"joy": "2"})
    assert read("joy", "Tit", tit="?").unknown != []


@pytest.mark.parametrize(
    ("column", "word", "may"),
    [
        ("joy", "4", True),
        ("joy", "6", False),
        ("habits", "breaks", True),
        ("habits", "coffee", False),
        ("habits.breaks", "1", True),
        ("ideas", "Ro", True),
    ],
)
def test_translations_lead_to_values_of_ours(column: str, word: str, may: bool) -> None:
    """What no column of ours can hold is not a translation."""
    assert ASKS.by_column[column].reader.accepts(word) is may


@pytest.mark.parametrize(
    "heading",
    ["IPAddress", "E-mailadresse", "Din e-mail", "Navn", "recipient_email", "telephone_1", "_id", "Klinikkens adresse"],
)
def test_personal_headings(heading: str) -> None:
    """Names, addresses, numbers and ids are known in both languages."""
    assert named_personal([heading], ours=False)


@pytest.mark.parametrize(
    ("heading", "ours"),
    [("Hvor ofte læser du e-mail uden for arbejdstid?", False), ("Godt samarbejde i praksis", True), ("Valid", False)],
)
def test_questions_are_not_personal(heading: str, ours: bool) -> None:
    """A question that speaks of mail or of the practice is a question."""
    assert not named_personal([heading], ours=ours)


@pytest.mark.parametrize(
    "cell",
    ["a@b.dk", "10.0.0.1", "010203-1234", "12 34 56 78", "2026-11-01 08:15", "1/11/2026", "08:15", "56.1629 10.2039"],
)
def test_personal_cells(cell: str) -> None:
    """What most cells look like tells, whatever the heading; a few are somebody's words."""
    assert looks_personal([cell, "", cell, "ro"])
    assert not looks_personal([cell, "ro"])
    assert not looks_personal(["10", "5", ""])


@pytest.mark.parametrize("heading", ["3. Joy", "Q3: Joy", "joy. Joy", "side/1/joy", "<b>Joy</b>", "JOY (en)"])
def test_a_question_is_found_under_many_headings(heading: str) -> None:
    """With number, code, group or markup, in either language."""
    assert ASKS.called([heading]) == {"joy"}


def test_a_line_by_itself_is_found_only_where_it_is_the_whole_heading() -> None:
    """Behind another question's words the same line means another thing."""
    assert ASKS.called(["Body"]) == {"strain.body"}
    assert ASKS.called(["other question/Body"]) == frozenset()


def test_spellings_are_letters_and_digits() -> None:
    """Punctuation, case and space make no difference."""
    assert set(spellings("2) Én, to/TRE!")) == {"2éntotre", "tre", "éntotre"}
