"""One or several of many options, ranked."""

from __future__ import annotations

from cast import asked, every_kind, options, package, text
from samklang.story.charts import RankedChart
from telling import answers, figure, scene

CAST = every_kind()


def test_choices_are_ranked_with_count_and_percent() -> None:
    """The most and the least chosen stand in the headline."""
    chosen = {"relief": 26, "economy": 15, "quality": 10, "meaning": 8}
    counts = {f"delegation__{key}": {1: count, 0: 34 - count} for key, count in chosen.items()}
    told = scene(CAST, answers(CAST, 34, **counts), "delegation")
    assert told.title == "Flest peger på ”Relief”: 26 af 34 – færrest på ”Meaning”: 8"
    chart = figure(told).chart
    assert isinstance(chart, RankedChart)
    assert [bar.text.replace("\u00a0", " ") for bar in chart.bars] == [
        "26 · 76 %",
        "15 · 44 %",
        "10 · 29 %",
        "8 · 24 %",
    ]


def test_choices_with_a_tie_at_the_bottom_name_only_the_top() -> None:
    """No option is called the least chosen when two are."""
    counts = {
        f"delegation__{key}": {1: n, 0: 20 - n}
        for key, n in [("relief", 9), ("economy", 5), ("quality", 4), ("meaning", 4)]
    }
    assert scene(CAST, answers(CAST, 20, **counts), "delegation").title == "Flest peger på ”Relief”: 9 af 20"


def test_choices_that_all_tie_have_no_winner() -> None:
    """A ranking of equals says so."""
    counts = {f"delegation__{key}": {1: 6, 0: 14} for key in ("relief", "economy", "quality", "meaning")}
    told = scene(CAST, answers(CAST, 20, **counts), "delegation")
    assert told.title == "Ingen svar skiller sig ud, når det gælder delegation"


def test_health_choices_hide_the_few_and_the_nearly_all() -> None:
    """Small and nearly full options are words, not numbers."""
    counts = {
        f"habits__{key}": {1: n, 0: 30 - n} for key, n in [("breaks", 29), ("hours", 12), ("delay", 2), ("help", 0)]
    }
    told = scene(CAST, answers(CAST, 30, **counts), "habits")
    chart = figure(told).chart
    assert told.title == "Flest peger på ”Breaks”"
    assert isinstance(chart, RankedChart)
    assert chart.bars[0].text == "næsten alle"
    assert [bar.text for bar in chart.bars][2:] == ["færre end 3", "færre end 3"]
    assert [bar.value for bar in chart.bars][2:] == [None, None]


def test_choices_show_last_round_beside_this_one() -> None:
    """Both values, no verdict: choices are never measurement points."""
    now = {f"delegation__{key}": {1: 8, 0: 12} for key in ("relief", "economy", "quality", "meaning")}
    told = scene(CAST, answers(CAST, 20, **now), "delegation", before=answers(CAST, 20, **now))
    chart = figure(told).chart
    assert isinstance(chart, RankedChart)
    assert (chart.before_heading, chart.bars[0].before) == ("Sidst", "40\u00a0%")


def test_choices_take_the_colours_of_their_groups() -> None:
    """Options of one family share a colour and a legend entry."""
    families = [{"key": "people", "text": text("Mennesker")}, {"key": "time", "text": text("Tid")}]
    grouped = [
        {**options("help")[0], "group": "people"},
        {**options("breaks")[0], "group": "time", "noun": text("pauser")},
    ]
    asking = package(asked("joys", "choices", options=grouped, groups=families))
    told = scene(asking, answers(asking, 12, joys__help={1: 4, 0: 8}, joys__breaks={1: 9, 0: 3}), "joys")
    chart = figure(told).chart
    assert told.title == "Flest peger på pauser: 9 af 12 – færrest på ”Help”: 4"
    assert isinstance(chart, RankedChart)
    assert (chart.groups, [bar.group for bar in chart.bars]) == (("Mennesker", "Tid"), [1, 0])


def test_choices_from_few_answers_are_withheld() -> None:
    """Under ten answers there is no ranking."""
    counts = {f"delegation__{key}": {1: 3, 0: 4} for key in ("relief", "economy", "quality", "meaning")}
    assert "ingen tal" in scene(CAST, answers(CAST, 7, **counts), "delegation").title


def test_a_choice_is_ranked_largest_first() -> None:
    """The most common answer is the headline."""
    told = scene(CAST, answers(CAST, 20, setting={"country": 12, "town": 6, "island": 2}), "setting")
    assert told.title == "Det hyppigste svar om setting er ”Country”: 12 af 20"


def test_a_choice_shows_last_round_beside_this_one() -> None:
    """Both values where the options are the same."""
    now, before = {"country": 12, "town": 6, "island": 2}, {"country": 10, "town": 10}
    told = scene(CAST, answers(CAST, 20, setting=now), "setting", before=answers(CAST, 20, setting=before))
    chart = figure(told).chart
    assert isinstance(chart, RankedChart)
    assert (chart.before_heading, [bar.before for bar in chart.bars]) == (
        "Sidst",
        ["50\u00a0%", "50\u00a0%", "0\u00a0%"],
    )


def test_a_health_choice_pools_its_small_options() -> None:
    """The pool is named by what it holds."""
    told = scene(CAST, answers(CAST, 20, pressure={"time": 11, "tasks": 7, "tone": 2}), "pressure")
    chart = figure(told).chart
    assert isinstance(chart, RankedChart)
    assert any(" og " in bar.label for bar in chart.bars)


def test_a_choice_that_nearly_all_make_says_at_least() -> None:
    """All alike reads 'at least'."""
    told = scene(CAST, answers(CAST, 20, pressure={"time": 20}), "pressure")
    assert told.title == "Når det gælder pressure, svarer mindst 90\u00a0% ”Time”"


def test_a_choice_from_few_answers_is_withheld() -> None:
    """Under ten answers nothing is said of it."""
    assert "ingen tal" in scene(CAST, answers(CAST, 7, setting={"town": 4, "country": 3}), "setting").title
