"""The workbook holds what may be shown, number by number, and says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cast import asked, every_kind, package
from papers import PACKAGES, invented, loaded, told
from samklang.findings import AtLeast, Bars, FewLow, Mean, Part, Parts, Quote, Quotes, Rating
from samklang.findings.model import BarGroup
from samklang.story.context import Context
from samklang.story.sheets.figures import Row, rows
from samklang.story.sheets.model import NumberTable
from samklang.values import LANGUAGES, Language, Occasion
from telling import answers


def numbers_in(data: Any) -> Iterator[float]:
    """Every number anywhere in `data`."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from numbers_in(part)
    elif isinstance(data, int | float):
        yield float(data)


def cells(table: NumberTable, *columns: int) -> list[Any]:
    """The cells of some columns that hold anything."""
    return [row[column] for row in table.rows for column in columns if row[column] is not None]


def context(language: Language = "da") -> Context:
    """A context to tell rows from; rows ask only for its words and its package."""
    asks = every_kind()
    _, _, findings = told(asks, invented(asks))
    return Context(asks, findings, Occasion(language=language), None)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_every_number_is_a_finding(path: Path, language: Language) -> None:
    """Percents and values stand in the release as they are; counts too, but for bars counted together."""
    whole = loaded(path)
    papers, _, findings = told(whole, invented(whole), invented(whole, 38, 8), language=language, invited=42)
    released = set(numbers_in(findings.model_dump(mode="json")))
    bars = "Søjler" if language == "da" else "Bars"
    for table in papers.numbers.tables[1:]:
        assert set(cells(table, 4, 5)) <= released
        assert {row[3] for row in table.rows if row[3] is not None and not str(row[2]).startswith(bars)} <= released


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_one_sheet_a_question_after_the_one_about_the_data(path: Path) -> None:
    """Tabs are in the questionnaire's order, their names ones that a workbook may have."""
    papers, _, _ = told(loaded(path), invented(loaded(path)))
    names = [table.name for table in papers.numbers.tables]
    assert names[0] == "Om data"
    assert [name.split()[0] for name in names[1:]] == [str(i) for i in range(1, len(names))]
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)


def test_about_the_data_names_floors_answers_checksum_and_contact() -> None:
    """Whoever finds the workbook sees what it may be used for and where it came from."""
    papers, _, findings = told(every_kind(), invented(every_kind()), invented(every_kind(), 20, 8), invited=42)
    facts = dict(papers.numbers.tables[0].rows)
    assert facts["Inviterede"] == 42
    assert facts["Har svaret"] == 34
    assert facts["Svarede i sidste måling"] == 20
    assert facts["Mødets dato"] == "onsdag den 13.\u00a0januar 2027"
    assert facts["Pakkens kontrolsum (SHA-256)"] == findings.package.checksum
    assert facts["Personer bag et tal, der vises i klyngen"] == findings.policy.cell_inside
    assert facts["Kontakt"] == "Bodil Engvang, 00 00 00 00, bodil@example.org"


def test_what_is_not_known_is_said_to_be_so() -> None:
    """Neither a missing date nor a missing number invited is left blank."""
    papers, _, _ = told(every_kind(), invented(every_kind()), date=None)
    facts = dict(papers.numbers.tables[0].rows)
    assert facts["Inviterede"] == facts["Mødets dato"] == "kendes ikke"
    assert "Svarede i sidste måling" not in facts


def test_wave_too_small_to_open_says_why_on_every_sheet() -> None:
    """Under the floor there are no rows at all, and a reason."""
    papers, _, _ = told(every_kind(), invented(every_kind(), 3))
    for table in papers.numbers.tables[1:]:
        assert table.rows == ()
        assert table.about[0].startswith("Der skal mindst 5 svar til")


def test_words_stand_where_a_count_may_not() -> None:
    """An option few chose has words in place of its number, the same words as on the slide."""
    asks = every_kind()
    wave = answers(
        asks,
        30,
        habits__breaks={1: 29, 0: 1},
        habits__hours={1: 10, 0: 20},
        habits__delay={1: 1, 0: 29},
        habits__help={1: 12, 0: 18},
    )
    table = next(table for table in told(asks, wave)[0].numbers.tables if "Habits" in table.name)
    notes = {row[2]: (row[3], row[6]) for row in table.rows}
    assert notes["Breaks"] == (None, "næsten alle")
    assert notes["Delay"] == (None, "færre end 3")
    assert notes["Hours"] == (10, None)


def test_change_carries_its_verdict_and_caveats() -> None:
    """A measurement point's difference stands with the words of its slide; others have none."""
    asks = package(
        asked("joy", "scale", scale="degree", measurement_point=True), asked("more", "scale", scale="degree")
    )
    now = answers(asks, 30, joy={5: 15, 3: 15}, more={5: 15, 3: 15})
    before = answers(asks, 30, joy={5: 12, 3: 18}, more={5: 12, 3: 18})
    tables = told(asks, now, before)[0].numbers.tables
    changes = [row for table in tables for row in table.rows if len(row) > 2 and row[2] == "Forskel"]
    assert [row[5] for row in changes] == [10, 10]
    assert str(changes[0][6]).startswith("peger mod en bedring, men det kan være tilfældigt. Svarprocenten")


def test_displays_that_say_less_are_told_as_they_are() -> None:
    """Nothing but a limit, a lower bound, bars without height, means, shares of 1–10, words."""
    question = every_kind().questionnaire.question
    half = Part(labels=("a",), count=5, percent=50)
    interval = {"low": 3.0, "high": 4.0}
    told_rows = {
        "who5": [FewLow(most=2, upto=50), Bars(groups=(BarGroup(height=60, doctors=3, band="high"),) * 2, flat=4)],
        "joy": [
            AtLeast(labels=("5", "4"), percent=90),
            Mean(value=3.5, step=0.1),
            Parts(parts=(Part(labels=("3",), count=4, percent=40),)),
        ],
        "energy": [Mean(value=3.5, step=0.1, interval=interval), Rating(low=half, middle=half, high=half)],
        "ideas": [Quotes(quotes=(Quote(text="Jeg går en tur.", theme="Pauser"), Quote(text="Ved ikke.")))],
        "setting": [Parts(parts=(Part(labels=("town", "island"), count=5, percent=50),))],
    }
    assert {key: rows(context(), question(key), displays) for key, displays in told_rows.items()} == {
        "who5": [
            Row("Score 50 eller derunder", note="højst 2 læger"),
            Row("Søjler uden højde", count=4),
            Row("Søjler i højden 60", count=6),
        ],
        "joy": [
            Row("Label 5 eller label 4", percent=90, note="mindst så mange procent"),
            Row("Gennemsnit", value=3.5),
            Row("Label 3", count=4, percent=40),
        ],
        "energy": [
            Row("Gennemsnit", value=3.5),
            Row("Gennemsnit, usikkerhed fra", value=3.0),
            Row("Gennemsnit, usikkerhed til", value=4.0),
            Row("Svar 1–3", 5, 50),
            Row("Svar 4–7", 5, 50),
            Row("Svar 8–10", 5, 50),
        ],
        "setting": [Row("Town og Island", 5, 50)],
        "ideas": [Row("Pauser", note="Jeg går en tur."), Row("", note="Ved ikke.")],
    }


def test_bars_and_bands_count_everybody_once() -> None:
    """The bars' counts add up to those who answered, as do the bands'."""
    asks = package(asked("who5", "instrument", "health", instrument="who-5"))
    papers, _, findings = told(asks, invented(asks))
    (finding,) = findings.questions[0].measures
    assert finding.answered is not None
    rows_ = papers.numbers.tables[1].rows
    for word in ("Søjler", "Score"):
        assert sum(int(row[3]) for row in rows_ if str(row[2]).startswith(word)) == finding.answered.answered
