"""Files that other programs really wrote, with packages that ask what they ask."""

from __future__ import annotations

from pathlib import Path

from cast import asked, items, options, package, text
from samklang.answers.exports.check import Check
from samklang.answers.exports.convert import NOBODY_ANSWERED, Conversion, convert
from samklang.answers.exports.export import load
from samklang.answers.exports.guess import Guess, guess
from samklang.answers.exports.mapping import PERSONAL
from samklang.answers.exports.targets import Targets
from samklang.package.model import MeetingPackage

FILES = Path(__file__).parents[3] / "data" / "exports"


def worded(key: str, words: str) -> dict[str, object]:
    """An option or a line with words of its own."""
    return {"key": key, "text": text(words)}


def by_guessing(name: str, asks: MeetingPackage) -> tuple[Guess, Conversion]:
    """What is guessed of a file, and what comes of it."""
    targets = Targets(asks)
    export = load(FILES / name, targets)
    guessed = guess(export, targets)
    return guessed, convert(export, guessed.mapping(export, targets), targets)


def test_surveyxact() -> None:
    """The workbook's own sheets say what variables and codes mean, and a bare '(2)' between labels is a code."""
    degree = {
        "direction": "worst_first",
        "top": {"labels": 2, "text": text("high")},
        "labels": [
            {"code": code, "text": text(words)}
            for code, words in enumerate(("Low", "rather low", "Medium", "rather high", "High"), start=1)
        ],
    }
    abc = [worded(f"option-{letter}", f"Option {letter.upper()}") for letter in "abc"]
    one = [*abc[:2], worded("both-of-them", "Both A and B"), worded("neither", "Neither")]
    elements = [{**line, "text": text(f"Element {line['key']}")} for line in items("one", "two", "three")]
    asks = package(
        asked("one", "choice", text=text("Select one option"), options=one),
        asked("some", "choices", text=text("Select one or more options"), options=abc),
        asked("battery", "grid", text=text("Question battery"), scale="degree", items=elements),
        asked("free", "text", text=text("Free text response")),
        scales={"degree": degree},
    )
    guessed, conversion = by_guessing("surveyxact.xlsx", asks)
    assert guessed.problems == conversion.problems == []
    assert guessed.columns["some.option-b"] == "s_2_2"
    assert guessed.ignored["stato_2"] == "says which rows count"
    found = {sheet.texts["free"]: sheet for sheet in conversion.sheets}
    assert found["Three"].picked == {"one": "both-of-them", "battery.one": 3, "battery.two": 4, "battery.three": 5}
    assert found["Answer one"].picked["battery.two"] == 2
    assert found["Two"].chosen == {"some": frozenset({"option-b"})}
    assert found["Three"].chosen == {"some": frozenset({"option-a", "option-b"})}


def test_qualtrics() -> None:
    """Three rows of headings, German among them; address and place stay behind, and the bare code is told."""
    asks = package(
        asked("one", "scale", text=text("This is a multiple choice question."), scale="degree"),
        asked("free", "text", text=text("This is a free text question.")),
    )
    guessed, conversion = by_guessing("qualtrics.csv", asks)
    assert guessed.columns == {"one": "Q1", "free": "Q2"}
    personal = {name for name, why in guessed.ignored.items() if why == PERSONAL}
    assert {"IPAddress", "RecipientEmail", "LocationLatitude", "ResponseId", "StartDate"} <= personal
    (sheet,) = conversion.sheets
    assert (sheet.picked, sheet.texts, conversion.coded) == ({"one": 2}, {"free": "Hello World!"}, {"one"})


def test_redcap() -> None:
    """Options with letters are found; numbered ones are proposed in order, and taken when somebody says so."""
    asks = package(
        asked("check-one", "choices", options=options("one", "two", "three", "four")),
        asked("check-two", "choices", options=options("a", "b", "c", "d", "e")),
        asked("desired-result", "text"),
    )
    guessed, _ = by_guessing("redcap_checkboxes.csv", asks)
    assert guessed.proposals["check-one.two"] == ["check_one___2"]
    targets = Targets(asks)
    export = load(FILES / "redcap_checkboxes.csv", targets)
    mapping = guessed.mapping(export, targets)
    assert [problem.column for problem in Check(mapping, export, targets, "f").problems()] == ["check-one.one"]
    accepted = {column: names[0] for column, names in guessed.proposals.items()}
    mapping = mapping.model_copy(update={"columns": mapping.columns | accepted})
    assert Check(mapping, export, targets, "f").problems() == []
    conversion = convert(export, mapping, targets)
    assert conversion.left_out == {NOBODY_ANSWERED: 1}
    assert {frozenset(sheet.chosen.items()) for sheet in conversion.sheets} == {
        frozenset({("check-one", frozenset({"one"})), ("check-two", frozenset({"a", "c"}))}),
        frozenset({("check-two", frozenset({"b", "d"}))}),
        frozenset({("check-one", frozenset({"one", "two", "three", "four"}))}),
    }


def test_redcap_with_people_in_it() -> None:
    """Names, addresses, telephone numbers and birthdays are told from what was asked."""
    guessed, _ = by_guessing("redcap_simple.csv", package(asked("comments", "text")))
    assert guessed.columns == {"comments": "comments"}
    assert {name for name, why in guessed.ignored.items() if why == PERSONAL} == {
        *("record_id", "name_first", "name_last", "address", "telephone", "email", "dob"),
    }
