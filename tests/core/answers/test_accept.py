"""The door: one row in, one sheet or a list of faults out."""

from __future__ import annotations

import pytest

from cast import asked, every_kind, options, package, scale
from samklang.answers.accept import accept
from samklang.answers.form import form_of
from samklang.answers.sheet import Sheet
from samklang.package.model import MeetingPackage
from samklang.problems import Problem, ProblemsFound

ITEMS = ("cheerful", "calm", "active", "rested", "interested")


def read(package: MeetingPackage, **cells: str) -> Sheet:
    """The sheet of a row at line 7, its columns written with two underscores for the dot."""
    row = {column.replace("__", "."): cell for column, cell in cells.items()}
    return accept(form_of(package), row, file="answers.csv", line=7)


def faults(package: MeetingPackage, **cells: str) -> tuple[Problem, ...]:
    """What is wrong with such a row."""
    with pytest.raises(ProblemsFound) as caught:
        read(package, **cells)
    return caught.value.problems


def test_a_blank_row_is_a_sheet_without_answers() -> None:
    """Blank means not answered, for every kind of question."""
    assert read(every_kind()) == Sheet()


def test_every_kind_of_question_is_read() -> None:
    """Labels, codes, options, ticks, ratings, items and words each find their place on the sheet."""
    sheet = read(
        every_kind(),
        solo="nej",
        **{f"who5__{item}": "Hele tiden" for item in ITEMS},
        joy="Label 4",
        effort="3.0",
        setting="island (en)",
        pressure="time",
        habits__breaks="x",
        habits__help="nej",
        delegation__economy="0",
        culture__tone="5",
        burdens__rush="10",
        energy="1",
        ideas="  Frokost\r\nsammen\x07 ",
    )
    assert sheet == Sheet(
        picked={
            "joy": 4,
            "effort": 3,
            "setting": "island",
            "pressure": "time",
            "culture.tone": 5,
            "burdens.rush": 10,
            "energy": 1,
        },
        chosen={"habits": frozenset({"breaks"}), "delegation": frozenset()},
        points={"who5": (5, 5, 5, 5, 5)},
        texts={"ideas": "Frokost\nsammen"},
        solo=False,
    )


def test_ticks_left_blank_beside_an_answer_are_not_chosen() -> None:
    """One option that says no is an answer: nothing was chosen."""
    assert read(every_kind(), habits__delay="0").chosen == {"habits": frozenset()}


def test_an_instrument_keeps_its_blanks_in_place() -> None:
    """An item left blank stays None between the others."""
    assert read(every_kind(), who5__calm="3", who5__rested="At no time").points == {"who5": (None, 3, None, 0, None)}


def test_reversed_codes_are_read_as_the_package_declares_them() -> None:
    """Where 1 stands for all of the time, 1 gives five points and 6 gives none."""
    turned = package(asked("who5", "instrument", "health", instrument="who-5", codes=(1, 2, 3, 4, 5, 6), reversed=True))
    cells = dict(zip(ITEMS, ("1", "2", "6", "5", "Hele tiden"), strict=True))
    sheet = read(turned, **{f"who5__{item}": cell for item, cell in cells.items()})
    assert sheet.points == {"who5": (5, 4, 0, 1, 5)}
    [fault] = faults(turned, who5__calm="0")
    assert fault.cure.startswith("It may hold 1 (Hele tiden), 2 (Det meste af tiden), ")


@pytest.mark.parametrize("raw", ["0", "11", "7.5", "seven", "1-3", "-2"])
def test_a_rating_is_a_whole_number_from_1_to_10(raw: str) -> None:
    """Everything else is a fault with its row and column."""
    [fault] = faults(every_kind(), energy=raw)
    assert (fault.file, fault.line, fault.column) == ("answers.csv", 7, "energy")
    assert fault.message == f"'{raw}' is not among its values"


def test_every_fault_of_a_row_is_listed() -> None:
    """One bad cell does not hide the next."""
    found = faults(every_kind(), solo="måske", who5__calm="9", joy="label 44", habits__help="2", setting="by")
    assert [fault.column for fault in found] == ["habits.help", "joy", "setting", "solo", "who5.calm"]
    assert found[1].cure.startswith("Did you mean 'label 4'? ")


def test_a_solo_practitioner_answers_nothing_that_is_not_asked() -> None:
    """Anything in a column that solo practitioners skip is a fault; blanks are as they should be."""
    assert read(every_kind(), solo="ja", joy="5") == Sheet(picked={"joy": 5}, solo=True)
    [fault] = faults(every_kind(), solo="ja", joy="5", effort="2")
    assert (fault.line, fault.column) == (7, "effort")
    assert fault.message == "a solo practitioner has answered a question that is not for solo practitioners"


def test_without_a_solo_line_everyone_is_asked() -> None:
    """A package that does not ask who is solo has no solo column."""
    sheet = read(package(asked("effort", "scale", scale="degree", asked="not_solo")), effort="5", solo="ja")
    assert sheet == Sheet(picked={"effort": 5}, solo=None)


def test_a_text_longer_than_its_question_allows_is_not_cut() -> None:
    """Too long a text is a fault that says how long it is and may be."""
    short = package(asked("ideas", "text", max_length=50))
    assert read(short, ideas="a" * 50).texts == {"ideas": "a" * 50}
    [fault] = faults(short, ideas="a" * 51)
    assert (fault.column, fault.message, fault.cure) == ("ideas", "the text has 51 characters", "Shorten it to 50")


def test_a_text_of_invisible_signs_is_not_answered() -> None:
    """What cannot be seen is no text."""
    assert read(every_kind(), ideas="\u200b \u00a0") == Sheet()


def test_columns_come_in_the_packages_order() -> None:
    """Solo first, then question by question, a dot before each item or option."""
    small = package(
        asked("delegation", "choices", options=options("relief", "economy")),
        asked("joy", "scale", scale="degree"),
        scales={"degree": scale()},
        solo=True,
    )
    assert form_of(small).columns == ("solo", "delegation.relief", "delegation.economy", "joy")
