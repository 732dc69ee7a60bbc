"""Each kind of question has its headline, its chart and its words, and never an empty hole."""

from __future__ import annotations

import pytest

from cast import asked, every_kind, items, options, package, scale, text
from samklang.story.charts import BarChart, DivergingChart, DotChart, RankedChart, StackedChart
from samklang.story.model import BigNumber, Count, Passage
from telling import answers, figure, scene

CAST = every_kind()
WHO5 = {8: 3, 10: 3, 12: 2, 14: 6, 16: 8, 18: 8, 20: 4}  # raw sums: 3 at 35 or under, 5 to 50, 26 over
JOY = {5: 5, 4: 13, 3: 12, 2: 4}


def test_a_score_with_three_bands_shows_bars_and_says_all_three() -> None:
    """The headline holds the counts over, under, and under the lowest limit."""
    told = scene(CAST, answers(CAST, 34, who5=WHO5), "who5", invited=42)
    assert told.title == "26 af 34 ligger over grænsen på 50, 8 ligger under – heraf 3 under 35"
    chart = figure(told).chart
    assert isinstance(chart, BarChart)
    assert [series.name for series in chart.series] == ["35 eller derunder", "36–50", "Over 50"]
    assert [line.label for line in chart.lines] == ["Grænse 35", "Grænse 50", "Gennemsnit 60"]
    assert len(chart.series[0].values) == 34
    assert "Hver søjle er gennemsnittet for mindst tre læger" in (told.subtitle or "")


def test_the_panel_counts_from_the_best_band_down() -> None:
    """The good news stands first, and every band says what it means."""
    told = figure(scene(CAST, answers(CAST, 34, who5=WHO5), "who5"))
    counts = [(part.value, part.label, part.note) for part in told.panel if isinstance(part, Count)]
    assert counts == [
        ("26", "Over 50", "ikke umiddelbart risiko"),
        ("5", "36–50", "risiko for stress eller depression"),
        ("3", "35 eller derunder", "stor risiko for stress eller depression"),
    ]


def test_a_score_with_two_bands_has_one_flat_block() -> None:
    """Where the lowest band is too small, everybody at 50 or under is one hatched block."""
    told = scene(CAST, answers(CAST, 30, who5={8: 1, 11: 4, 16: 25}), "who5")
    chart = figure(told).chart
    assert told.title == "25 af 30 ligger over grænsen på 50, 5 ligger under"
    assert isinstance(chart, BarChart)
    assert (chart.series[0].name, chart.series[0].hatched) == ("50 eller derunder (samlet)", True)
    assert [value for value in chart.series[0].values if value is not None] == [50] * 5


def test_a_score_with_low_bands_only_is_a_stacked_bar() -> None:
    """Where nearly nobody is over 50, the split at 35 is shown without bars."""
    told = scene(CAST, answers(CAST, 20, who5={5: 8, 11: 11, 16: 1}), "who5")
    chart = figure(told).chart
    assert told.title == "12 af 20 ligger over grænsen på 35, 8 ligger under"
    assert isinstance(chart, StackedChart)
    assert chart.labels == ("Over 35", "35 eller derunder")
    counts = [part for part in figure(told).panel if isinstance(part, Count)]
    assert counts[0].note == ""
    assert "søjlerne vises ikke" in (figure(told).reason or "").lower()


def test_a_score_with_few_low_says_no_more_than_that() -> None:
    """0, 1 or 2 at 50 or under read alike."""
    told = scene(CAST, answers(CAST, 20, who5={11: 1, 16: 19}), "who5")
    assert told.title == "0–2 læger ligger på 50 eller derunder – resten ligger over"
    assert figure(told).statement == told.title
    assert figure(told).chart is None


def test_a_score_from_few_answers_is_a_coarse_mean() -> None:
    """From five to nine answers the mean is 'about', to the nearest five."""
    told = scene(CAST, answers(CAST, 7, who5={14: 3, 18: 4}), "who5")
    assert told.title == "Klyngens gennemsnit på WHO-5-trivselsindeks er omkring 65"


def test_a_score_whose_bands_cannot_be_shown_is_a_mean() -> None:
    """Where no split is safe, the mean stands alone."""
    told = scene(CAST, answers(CAST, 14, who5={5: 1, 11: 12, 16: 1}), "who5")
    assert told.title.startswith("Klyngens gennemsnit på WHO-5-trivselsindeks er ")


def test_a_score_with_too_few_answers_says_so_and_leads_on_to_the_talk() -> None:
    """A withheld figure says why, how many answered, and what to do instead."""
    told = scene(CAST, answers(CAST, 30, who5={14: 4}), "who5")
    assert told.title == "Vi viser ingen tal for who5 denne gang"
    assert figure(told).statement == (
        "4 har svaret på spørgsmålet. Tal i stedet ud fra jeres egne erfaringer – spørgsmålene er lige så gode uden tal."
    )
    assert "Færre end 5 har svaret" in (figure(told).reason or "")


def test_a_scale_is_one_stacked_bar_with_its_top_share() -> None:
    """Percents add up, the empty label is joined, and the panel holds the top share."""
    told = scene(CAST, answers(CAST, 34, joy=JOY), "joy")
    chart = figure(told).chart
    assert told.title == "Når det gælder joy, svarer 18 af 34 i høj grad eller mere"
    assert isinstance(chart, StackedChart)
    assert chart.rows[0].values == (15, 38, 35, 12)
    assert chart.labels[-1] == "Label 2 eller label 1"
    assert chart.best_end == 2
    big = [part for part in figure(told).panel if isinstance(part, BigNumber)]
    assert (big[0].value, big[0].note) == ("53 %".replace(" ", "\u00a0"), "18 af 34 læger\nFørste måling")


def test_a_scale_shows_both_rounds_with_the_verdict() -> None:
    """Last round's bar stands under this round's, and the verdict's words in the panel."""
    told = scene(
        CAST, answers(CAST, 34, joy=JOY), "joy", before=answers(CAST, 38, joy={5: 4, 4: 12, 3: 14, 2: 6, 1: 2})
    )
    chart = figure(told).chart
    assert isinstance(chart, StackedChart)
    assert [row.role for row in chart.rows] == ["now", "before"]
    big = [part for part in figure(told).panel if isinstance(part, BigNumber)]
    assert "peger mod en bedring, men det kan være tilfældigt" in big[0].note
    assert "Sidste måling: 42" in figure(told).alt


def test_a_scale_whose_labels_joined_otherwise_last_time_shows_this_round_alone() -> None:
    """Two bars under one legend must mean the same."""
    told = scene(
        CAST, answers(CAST, 34, joy=JOY), "joy", before=answers(CAST, 38, joy={5: 1, 4: 20, 3: 10, 2: 4, 1: 3})
    )
    chart = figure(told).chart
    assert isinstance(chart, StackedChart)
    assert len(chart.rows) == 1


def test_a_scale_whose_top_is_hidden_names_the_most_common_answer() -> None:
    """Where a joined label straddles the top share, the headline says something else that is true."""
    told = scene(CAST, answers(CAST, 20, joy={5: 0, 4: 2, 3: 10, 2: 5, 1: 3}), "joy")
    assert told.title == "Når det gælder joy, er det hyppigste svar ”label 5, label 4 eller label 3” (60\u00a0%)"


def test_a_scale_that_nearly_all_answer_alike_says_at_least() -> None:
    """All alike reads 'at least', never 'everyone'."""
    told = scene(CAST, answers(CAST, 30, joy={4: 30}), "joy")
    assert told.title == "Når det gælder joy, svarer mindst 90\u00a0% ”label 4”"
    assert figure(told).chart is None


def test_an_opinion_from_few_answers_is_a_count_without_percent() -> None:
    """From five to nine answers, only the count of the top labels is said."""
    told = scene(CAST, answers(CAST, 8, effort={5: 2, 4: 3, 2: 3}), "effort")
    assert told.title == "Når det gælder effort, svarer 5 af 8 i høj grad eller mere"
    big = [part for part in figure(told).panel if isinstance(part, BigNumber)]
    assert big[0].value == "5"


def test_a_scale_of_which_nothing_may_be_said_says_why() -> None:
    """Health answers from under ten people show nothing at all."""
    assert scene(CAST, answers(CAST, 8, joy={5: 4, 2: 4}), "joy").title == "Vi viser ingen tal for joy denne gang"


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
    assert (chart.before_name, chart.bars[0].before) == ("Sidste måling", 40)


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
    assert (chart.before_name, [bar.before for bar in chart.bars]) == ("Sidste måling", [50, 50, 0])


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


def test_a_score_that_can_be_exactly_at_a_limit_says_at_or_under() -> None:
    """'Under 50' would be false where somebody may score 50; WHO-5 cannot, in steps of four."""
    steps_of_five = CAST.instruments["who-5"].model_copy(update={"factor": 5})
    bands = tuple(
        band.model_copy(update={"upto": min(upto, 125)}) for band, upto in zip(steps_of_five.bands, (35, 50, 125))
    )
    own = CAST.model_copy(update={"instruments": {"who-5": steps_of_five.model_copy(update={"bands": bands})}})
    told = scene(own, answers(own, 30, who5={7: 4, 10: 6, 20: 20}), "who5")
    chart = figure(told).chart
    assert told.title == (
        "20 af 30 ligger over grænsen på 50, 10 ligger på den eller under – heraf 4 på 35 eller under"
    )
    assert isinstance(chart, BarChart)
    assert (chart.axis.high, chart.axis.step) == (125, 25)
    two = scene(own, answers(own, 30, who5={7: 1, 10: 6, 20: 23}), "who5")
    assert two.title == "23 af 30 ligger over grænsen på 50, 7 ligger på den eller under"


def test_a_round_before_that_cannot_be_compared_is_not_called_the_first() -> None:
    """Where too few answered last time, the panel says that the rounds cannot be compared."""
    told = scene(CAST, answers(CAST, 34, who5=WHO5), "who5", before=answers(CAST, 30, who5={14: 4}))
    (big,) = [part for part in figure(told).panel if isinstance(part, BigNumber)]
    assert big.note == "Sidste måling kan ikke sammenlignes"


def test_a_score_whose_mean_would_tell_too_much_shows_the_split_alone() -> None:
    """The headline and the counts stand; no mean is named."""
    told = scene(CAST, answers(CAST, 20, who5={8: 8, 12: 11, 25: 1}), "who5")
    assert told.title == "12 af 20 ligger over grænsen på 35, 8 ligger under"
    assert not any(isinstance(part, BigNumber) for part in figure(told).panel)
    assert "Gennemsnit" not in figure(told).alt


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
    assert [row.text.replace("\u00a0", " ") for row in chart.rows] == ["6,8 · 8–10: 60 %", "4,5 · 8–10: 0 %"]
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
    assert "8–10" not in chart.rows[0].text
    assert len(figure(told).panel) == 1


def test_ratings_from_few_answers_are_withheld() -> None:
    """Under ten answers there is no mean."""
    assert "ingen tal" in scene(CAST, answers(CAST, 7, burdens__admin={5: 7}), "burdens").title


def test_texts_wait_for_somebody_outside_the_cluster() -> None:
    """Free text is never shown unread."""
    told = scene(CAST, answers(CAST, 20, ideas={1: 12}), "ideas")
    assert figure(told).reason == "Teksterne vises først, når en person uden for klyngen har læst og godkendt dem."


@pytest.mark.parametrize("question", [question.key for question in CAST.questionnaire.questions])
def test_no_slide_is_an_empty_hole(question: str) -> None:
    """Whatever may be shown, a figure has a chart or a statement, and an alternative text."""
    for n in (6, 12, 30):
        told = scene(CAST, answers(CAST, n, joy={5: n}, who5={14: n}), question)
        assert figure(told).chart is not None or figure(told).statement
        assert figure(told).alt


def test_english_is_complete() -> None:
    """The same scene reads in English, figures and all."""
    told = scene(CAST, answers(CAST, 34, who5=WHO5), "who5", language="en", invited=42)
    assert told.title == "26 of 34 are above the cut-off of 50, 8 are below – 3 of them below 35"
    assert told.source is not None
    assert told.source.startswith("Source: The cluster’s questionnaire. 34 of 42 answered, 34 answered this question.")
