"""The package's own arithmetic: scales turn the right way, instruments score as their owners say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from cast import asked, every_kind, items, package, scale, text, who5
from samklang.package.explain import Fault, explain, instead
from samklang.package.instruments import Instrument
from samklang.package.model import Reference
from samklang.package.questions import KINDS, Question, Scale, measure_keys
from samklang.package.slides import FrontMatter
from samklang.package.yaml_source import parse

WHO5 = who5()


def test_every_kind_is_known() -> None:
    """The list of kinds is the kinds there are."""
    tags = TypeAdapter(Question).json_schema()["discriminator"]["mapping"]
    assert sorted(KINDS) == sorted(tags)
    assert {question.kind for question in every_kind().questionnaire.questions} == set(KINDS)


def test_a_question_is_found_by_its_key() -> None:
    """The questionnaire gives the question by key, and says so if there is none."""
    questionnaire = every_kind().questionnaire
    assert questionnaire.question("joy").key == "joy"
    with pytest.raises(KeyError, match="sorrow"):
        questionnaire.question("sorrow")


def test_measures_are_items_where_there_are_items() -> None:
    """A grid and a rating with items measure each item; all other kinds measure themselves."""
    low = text("lav")
    questions = package(
        asked("g", "grid", scale="degree", items=items("a", "b")),
        asked("r", "rating", low=low, high=low, better="low", items=items("c")),
        asked("s", "rating", low=low, high=low, better="low"),
    ).questionnaire.questions
    assert [measure_keys(question) for question in questions] == [("g.a", "g.b"), ("r.c",), ("s",)]


@pytest.mark.parametrize(
    ("direction", "codes", "top"),
    [("best_first", (3, 2, 1), (3, 2)), ("worst_first", (1, 2, 3), (3, 2)), ("neutral", (1, 2, 3), (1, 2))],
)
def test_the_top_is_counted_from_the_best_end(direction: str, codes: tuple[int, ...], top: tuple[int, ...]) -> None:
    """Whichever way a scale is written, its top is its best labels; a neutral one's are its first."""
    assert Scale.model_validate(scale(direction, 2, codes)).top_codes == top


@given(st.lists(st.integers(0, 5), min_size=5, max_size=5))
def test_who5_is_the_sum_times_four(points: list[int]) -> None:
    """The raw sum of five answers lies between 0 and 25, and the score is four times it."""
    assert WHO5.raw_sum(points) == sum(points)
    assert (WHO5.maximum_sum, WHO5.maximum) == (25, 100)


@given(st.lists(st.integers(0, 5), min_size=5, max_size=5), st.integers(0, 4))
def test_a_missing_item_leaves_no_score(points: list[int], missing: int) -> None:
    """Nothing is guessed for an item that was not answered."""
    given_points: list[int | None] = [*points]
    given_points[missing] = None
    assert WHO5.raw_sum(given_points) is None


def test_a_reversed_item_is_turned() -> None:
    """An item that is worded the other way round counts the other way round."""
    data = WHO5.model_dump()
    data["items"][0]["reversed"] = True
    assert Instrument.model_validate(data).raw_sum([5, 5, 5, 5, 5]) == 20


def test_a_sheet_of_another_length_is_refused() -> None:
    """Answers that do not match the items are a mistake in the program, never a score."""
    with pytest.raises(ValueError, match="who-5 has 5 items, got 4 answers"):
        WHO5.raw_sum([1, 2, 3, 4])


@pytest.mark.parametrize(
    ("score", "band"), [(0, "high-risk"), (35, "high-risk"), (36, "risk"), (50, "risk"), (52, "no-immediate-risk")]
)
def test_a_score_falls_in_its_band(score: int, band: str) -> None:
    """The ends of the bands belong to them."""
    assert WHO5.band_of(score).key == band


def test_a_reference_has_a_name_for_the_foot_of_a_slide() -> None:
    """It is the short name where there is one, else what stands before the first full stop."""
    long = "Falck Sundhedsbarometer. Copenhagen; 2023."
    assert Reference(key="falck", text=long).name == "Falck Sundhedsbarometer"
    assert Reference(key="falck", text=long, short="Falck 2023").name == "Falck 2023"


def test_a_fault_without_words_of_its_own_is_still_told() -> None:
    """Should pydantic find what nobody thought of, its own words are passed on with the place."""
    source = parse("f.yaml", "a: 1\nkind: 2\n")
    error = {"type": "surprise", "loc": ("kind",), "msg": "This Is New", "input": 2}
    (problem,) = explain(FrontMatter, [error], source)  # type: ignore[list-item]  # one of pydantic's own, simplified
    assert (problem.line, problem.message) == (2, "'kind': this is new")
    whole = Fault(FrontMatter, {**error, "loc": ()})  # type: ignore[arg-type]
    assert whole.name == "the file"


def test_where_nothing_may_stand_the_cure_is_to_remove_it() -> None:
    """A word for which there is no alternative is best removed."""
    assert instead("x", ()) == "Remove it"


def test_a_line_is_found_for_every_path() -> None:
    """Keys, indexes and the keys of entries lead to a line; where the path ends early, the nearest line is given."""
    source = parse("f.yaml", "list:\n  - key: a\n    x: 1\n  - key: b\n    x:\n      y: 2\n", first_line=11)
    assert source.line("list", "b", "x", "y") == 16
    assert source.line("list", 0, "x") == 13
    assert source.line("list", 1) == 14
    assert source.line("list", "c") == 11
    assert source.line("nothing", "here") == 11
