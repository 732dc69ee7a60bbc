"""What the findings of a question allow a text to say, display by display."""

from __future__ import annotations

import pytest

from samklang.findings import (
    Answered,
    AtLeast,
    BandCount,
    Bands,
    Bars,
    Change,
    Constants,
    Display,
    FewLow,
    Finding,
    Findings,
    Interval,
    Mean,
    Options,
    Part,
    Policy,
    Published,
    QuestionFindings,
    Quote,
    Quotes,
    RankedOption,
    Rating,
    Source,
    Top,
    Wave,
)
from samklang.findings.model import BarGroup
from samklang.values import Text
from samklang.verification.sayable import Sayable, add_question, add_wave

FEW = RankedOption(key="c", rank=3, words="few")


def released(*finding: Finding, invited: int | None = None, value: float | None = None) -> Findings:
    """A release of one question."""
    question = QuestionFindings(key="q", kind="scale", sensitivity="opinion", measures=finding)
    published = () if value is None else (Published(key="p", question="q", value=value),)
    return Findings(
        package=Source(key="p", version="1.0.0", title=Text(da="P", en="P"), checksum="0"),
        policy=Policy(),
        opened=True,
        wave=Wave(answered=21, invited=invited),
        questions=(question,),
        constants=None if value is None else Constants(slides=(), said=(), published=published),
    )


def sayable(findings: Findings) -> Sayable:
    """What may be said of the release's one question."""
    made = Sayable()
    add_question(made, findings, findings.questions[0])
    return made


def finding(*shown: Display, **more: object) -> Finding:
    """One measure that 20 answered."""
    return Finding.model_validate({"key": "q", "answered": Answered(answered=20), "shown": shown, **more})


BAND = {"bands": ("a",), "percent": 40}
DISPLAYS: dict[str, tuple[Display, set[str]]] = {
    "bars": (Bars(groups=(BarGroup(height=65, doctors=3, band="a"),)), {"3"}),
    "bands": (
        Bands(
            bands=(
                BandCount(lowest=0, highest=35, count=3, **BAND),
                BandCount(lowest=36, highest=50, count=5, **BAND),
                BandCount(lowest=51, highest=100, count=12, **BAND),
            )
        ),
        {"0", "35", "3", "36", "50", "5", "51", "100", "12", "40%", "8"},
    ),
    "few low": (FewLow(most=3, upto=50), {"3", "50"}),
    "mean": (Mean(value=61.5, step=1), {"61.5"}),
    "mean and interval": (Mean(value=61, step=1, interval=Interval(low=55, high=67)), {"61", "55", "67"}),
    "top": (Top(count=11, percent=55), {"11", "55%"}),
    "top without a share": (Top(count=6), {"6"}),
    "at least": (AtLeast(labels=("a",), percent=75), {"75%"}),
    "options": (Options(options=(RankedOption(key="a", rank=1, count=12, percent=60), FEW)), {"12", "60%", "3"}),
}


@pytest.mark.parametrize("case", DISPLAYS)
def test_a_display_allows_its_own_numbers_and_no_others(case: str) -> None:
    """The wave and the number of answers may be said beside them."""
    display, numbers = DISPLAYS[case]
    assert sayable(released(finding(display))).numbers == numbers | {"20", "21"}


def test_a_bars_height_is_drawn_and_not_said() -> None:
    """A chart may hold it, a text may not."""
    made = sayable(released(finding(DISPLAYS["bars"][0])))
    assert made.in_cell("65")
    assert not made.in_text("65")


def test_ratings_are_told_after_their_mean() -> None:
    """The three shares belong together, highest first."""
    shares = Rating(
        low=Part(labels=("1", "3"), count=5, percent=25),
        middle=Part(labels=("4", "7"), count=5, percent=25),
        high=Part(labels=("8", "10"), count=10, percent=50),
    )
    made = sayable(released(finding(shares, Mean(value=6.4, step=0.1))))
    assert made.rows == {(("6.4", "50%"), (None, "25%"), (None, "25%"))}
    assert ("10", "50%") in made.shares


def test_numbers_in_approved_texts_are_somebodys_own() -> None:
    """A text says what it says."""
    made = sayable(released(finding(Quotes(quotes=(Quote(text="Jeg har 3,5 dag"),)))))
    assert "3.5" in made.own


def test_a_change_may_be_said_with_its_sign() -> None:
    """Both values, the difference and its interval; a share's values are percents."""
    change = {"before": 58, "now": 63, "difference": 5, "before_answered": 38}
    mean = sayable(released(finding(change=Change(measure="mean", interval=Interval(low=-1, high=11), **change))))
    assert {"58", "63", "+5", "-1", "+11", "38"} <= mean.numbers
    top = sayable(released(finding(change=Change(measure="top", **change))))
    assert {"58%", "63%", "+5"} <= top.numbers
    assert "58" not in top.numbers


def test_floors_are_said_only_where_a_reason_names_them() -> None:
    """'Færre end 5' says the floor that holds something back."""
    assert "5" in sayable(released(finding(withheld=("too_few",)))).numbers
    assert "5" not in sayable(released(finding(withheld=("bands_hidden",)))).numbers


def test_the_distance_to_a_published_figure_is_worked_out() -> None:
    """Whole points between this round's figure and the published one."""
    assert "7" in sayable(released(finding(Mean(value=61, step=1)), value=54)).numbers
    assert "7" in sayable(released(finding(Top(count=11, percent=55)), value=62)).numbers
    assert "7" not in sayable(released(finding(Top(count=11)), value=62)).numbers


def test_those_in_no_figure_are_counted() -> None:
    """Incomplete sets and those not asked, where there are any; a measure never opened has no answers."""
    made = sayable(released(finding(answered=Answered(answered=17, incomplete=2, not_asked=9))))
    assert {"17", "2", "9"} <= made.numbers
    assert sayable(released(finding(answered=None))).numbers == {"21"}


def test_the_response_is_said_where_it_is_known() -> None:
    """'21 af 42' and its share."""
    made = Sayable()
    add_wave(made, released(invited=42))
    assert (made.numbers, made.pairs) == ({"21", "42", "50%"}, {("21", "42")})
