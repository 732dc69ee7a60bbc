"""Scores: bars, bands or the plainest true thing, and what the headline claims."""

from __future__ import annotations

from cast import every_kind
from samklang.story.charts import BarChart, StackedChart
from samklang.story.model import BigNumber, Count
from telling import answers, figure, scene

CAST = every_kind()
WHO5 = {8: 3, 10: 3, 12: 2, 14: 6, 16: 8, 18: 8, 20: 4}  # raw sums: 3 at 35 or under, 5 to 50, 26 over


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
        "4 har svaret på spørgsmålet. Tal i stedet ud fra jeres egne erfaringer – "
        "spørgsmålene er lige så gode uden tal."
    )
    assert "Færre end 5 har svaret" in (figure(told).reason or "")


def test_a_score_that_can_be_exactly_at_a_limit_says_at_or_under() -> None:
    """'Under 50' would be false where somebody may score 50; WHO-5 cannot, in steps of four."""
    steps_of_five = CAST.instruments["who-5"].model_copy(update={"factor": 5})
    bands = tuple(
        band.model_copy(update={"upto": upto}) for band, upto in zip(steps_of_five.bands, (35, 50, 125), strict=True)
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
