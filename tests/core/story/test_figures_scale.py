"""An ordered scale as one stacked bar, and what stands where it may not be drawn."""

from __future__ import annotations

from cast import every_kind
from samklang.story.charts import StackedChart
from samklang.story.model import BigNumber
from telling import answers, figure, scene

CAST = every_kind()
JOY = {5: 5, 4: 13, 3: 12, 2: 4}


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
