"""Grids and ratings: items side by side, sorted, with what changed."""

from __future__ import annotations

from cast import asked, every_kind, items, package, scale, text
from samklang.story.charts import DivergingChart, DotChart, RankedChart
from samklang.story.model import BigNumber, Passage
from telling import answers, figure, scene

CAST = every_kind()


def test_a_grid_is_sorted_by_its_top_share() -> None:
    """Best and worst item stand in the headline, and the chart runs from the best down."""
    told = scene(
        CAST,
        answers(
            CAST,
            34,
            culture__tone={5: 17, 4: 12, 3: 3, 2: 2},
            culture__help={5: 3, 4: 9, 3: 9, 2: 9, 1: 4},
            culture__praise={5: 6, 4: 13, 3: 7, 2: 6, 1: 2},
        ),
        "culture",
    )
    chart = figure(told).chart
    assert told.title == "85\u00a0% svarer i høj grad eller mere om tone – 35\u00a0% om help"
    assert isinstance(chart, DivergingChart)
    assert [row.label for row in chart.rows] == ["Tone", "Praise", "Help"]
    assert (chart.middle, chart.split) == (2, 2)
    assert sum(chart.rows[0].values) == 100


def test_a_grid_whose_items_are_alike_says_so() -> None:
    """No best and worst where the figures are the same."""
    alike = {5: 10, 4: 5, 3: 5}
    told = scene(CAST, answers(CAST, 20, culture__tone=alike, culture__help=alike, culture__praise=alike), "culture")
    assert told.title == "75\u00a0% svarer i høj grad eller mere om hvert af de viste punkter"


def test_a_grid_from_few_answers_counts_the_top() -> None:
    """From five to nine answers the items are counts, and those that may not be shown are left out."""
    told = scene(CAST, answers(CAST, 8, culture__tone={5: 4, 2: 4}, culture__help={5: 5, 3: 3}), "culture")
    chart = figure(told).chart
    assert told.title == "5 af 8 svarer i høj grad eller mere om help – 4 af 8 om tone"
    assert isinstance(chart, RankedChart)
    assert [bar.text for bar in chart.bars] == ["5 af 8", "4 af 8"]


def test_a_grid_with_one_item_left_names_it() -> None:
    """One item needs no contrast."""
    told = scene(CAST, answers(CAST, 8, culture__tone={5: 4, 2: 4}), "culture")
    assert told.title == "4 af 8 svarer i høj grad eller mere om tone"


def test_a_health_grid_keeps_one_legend() -> None:
    """Items joined alike share the labels, and a base that differs reads as a range."""
    told = scene(
        CAST,
        answers(CAST, 34, strain__body={5: 12, 4: 8, 3: 8, 2: 5}, strain__mind={5: 20, 4: 6, 3: 4, 2: 4}),
        "strain",
    )
    chart = figure(told).chart
    assert isinstance(chart, DivergingChart)
    assert {len(row.values) for row in chart.rows} == {len(chart.labels)}
    assert "33–34 læger" in (told.subtitle or "")
    assert "33–34 svar pr. linje" in (told.source or "")


def test_a_health_grid_without_a_safe_top_share_has_a_plain_headline() -> None:
    """Where the joined labels straddle the top share, no total is claimed."""
    shares = {4: 2, 3: 20, 2: 5, 1: 3}
    told = scene(CAST, answers(CAST, 30, strain__body=shares, strain__mind=shares), "strain")
    chart = figure(told).chart
    assert told.title == "Sådan fordeler svarene om strain sig"
    assert isinstance(chart, DivergingChart)
    assert [row.total for row in chart.rows] == ["", ""]


def test_a_grid_of_which_nothing_may_be_said_says_why() -> None:
    """Health items from under ten people show nothing."""
    assert "ingen tal" in scene(CAST, answers(CAST, 8, strain__body={5: 4, 2: 4}), "strain").title


def test_how_often_is_stacked_from_the_left() -> None:
    """A neutral scale has no middle to stack about."""
    often = {"often": scale("neutral", 2, (6, 5, 4, 3, 2, 1))}
    asking = package(asked("meetings", "grid", scale="often", items=items("short", "long")), scales=often)
    counts = {6: 3, 5: 5, 4: 5, 3: 4, 2: 2, 1: 1}
    told = scene(asking, answers(asking, 20, meetings__short=counts, meetings__long=counts), "meetings")
    chart = figure(told).chart
    assert isinstance(chart, DivergingChart)
    assert (chart.middle, chart.split) == (None, 0)
    assert told.title == "40\u00a0% svarer i høj grad eller mere om hvert af de viste punkter"
    differing = scene(asking, answers(asking, 20, meetings__short=counts, meetings__long={1: 20}), "meetings")
    assert differing.title == "Short: 40\u00a0% i høj grad eller mere – long: 0\u00a0%"


def test_a_scale_of_even_length_is_stacked_about_the_line_between_its_halves() -> None:
    """Four labels have no middle one."""
    even = {"even": scale("best_first", 2, (4, 3, 2, 1))}
    asking = package(asked("tone", "grid", scale="even", items=items("a")), scales=even)
    chart = figure(scene(asking, answers(asking, 20, tone__a={4: 5, 3: 5, 2: 5, 1: 5}), "tone")).chart
    assert isinstance(chart, DivergingChart)
    assert (chart.middle, chart.split) == (None, 2)


def test_a_measurement_point_of_a_grid_tells_its_verdict_in_the_panel() -> None:
    """An item that is followed up shows last round and the verdict."""
    point = {**items("tone")[0], "measurement_point": True}
    asking = package(asked("culture", "grid", scale="degree", items=[point, *items("help")]))
    now, before = {5: 20, 3: 10}, {5: 4, 3: 26}
    told = scene(
        asking,
        answers(asking, 30, culture__tone=now, culture__help=now),
        "culture",
        before=answers(asking, 30, culture__tone=before, culture__help=before),
    )
    (passage,) = [part for part in figure(told).panel if isinstance(part, Passage)]
    assert [line.plain for line in passage.lines] == ["Tone: fra 13\u00a0% til 67\u00a0% – tydeligt bedre."]


def test_ratings_are_dots_from_the_highest_down() -> None:
    """Means have one decimal and their share of 8–10."""
    told = scene(CAST, answers(CAST, 20, burdens__admin={8: 12, 5: 8}, burdens__rush={3: 10, 6: 10}), "burdens")
    chart = figure(told).chart
    assert told.title == "Højest ligger admin med 6,8 – lavest rush med 4,5"
    assert isinstance(chart, DotChart)
    assert [(row.text, row.share) for row in chart.rows] == [("6,8", "60\u00a0%"), ("4,5", "0\u00a0%")]
    assert (chart.text_heading, chart.share_heading) == ("Gennemsnit", "Gav 8–10")
    assert (chart.low_end, chart.high_end) == ("lav", "høj")


def test_ratings_show_last_round_and_verdicts_of_measurement_points() -> None:
    """An item that is followed up tells its verdict in the panel; a base that differs reads as a range."""
    point = {**items("admin")[0], "measurement_point": True}
    asking = package(
        asked("burdens", "rating", low=text("lav"), high=text("høj"), better="low", items=[point, *items("rush")])
    )
    told = scene(
        asking,
        answers(asking, 20, burdens__admin={3: 20}, burdens__rush={4: 19}),
        "burdens",
        before=answers(asking, 20, burdens__admin={8: 20}, burdens__rush={4: 20}),
    )
    chart = figure(told).chart
    (passage,) = [part for part in figure(told).panel if isinstance(part, Passage)]
    assert [line.plain for line in passage.lines] == ["Admin: fra 8,0 til 3,0 – tydeligt bedre."]
    assert isinstance(chart, DotChart)
    assert (chart.before_name, [row.before for row in chart.rows]) == ("Gennemsnit sidst", [4, 8])
    assert "19–20 læger" in (told.subtitle or "")


def test_one_rating_without_items_has_a_panel() -> None:
    """A single 1–10 question shows its mean large."""
    single = package(
        asked("energy", "rating", low=text("lav"), high=text("høj"), better="high", measurement_point=True)
    )
    told = scene(
        single, answers(single, 20, energy={7: 10, 9: 10}), "energy", before=answers(single, 20, energy={5: 20})
    )
    panel = figure(told).panel
    assert told.title == "Gennemsnittet for energy er 8,0 på en skala fra 1 til 10"
    assert isinstance(panel[0], BigNumber)
    assert (panel[0].value, panel[0].note) == ("8,0", "Sidste måling: 5,0 – tydeligt bedre")


def test_a_health_rating_without_shares_shows_its_mean() -> None:
    """Shares that would point at one or two are left out."""
    told = scene(CAST, answers(CAST, 20, energy={7: 10, 9: 9, 1: 1}), "energy")
    chart = figure(told).chart
    assert isinstance(chart, DotChart)
    assert (chart.rows[0].share, chart.share_heading) == ("", None)
    assert len(figure(told).panel) == 1


def test_ratings_from_few_answers_are_withheld() -> None:
    """Under ten answers there is no mean."""
    assert "ingen tal" in scene(CAST, answers(CAST, 7, burdens__admin={5: 7}), "burdens").title
