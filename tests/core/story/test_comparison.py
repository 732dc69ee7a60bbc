"""The cluster beside its last round and beside published figures: which is higher, and no more than that holds."""

from __future__ import annotations

from typing import Any

from cast import asked, every_kind, package, text
from samklang.story.charts import ComparisonChart
from samklang.story.model import Passage, Scene
from telling import answers, figure, scene, slide, story

CAST = every_kind()
NOW = {8: 3, 11: 5, 14: 6, 16: 8, 18: 8, 20: 4}
BEFORE = {8: 6, 11: 8, 14: 8, 16: 6, 18: 6, 20: 4}


def published(**more: Any) -> dict[str, Any]:
    """A published figure on well-being."""
    return {"key": "adults", "question": "who5", "label": text("Danske voksne"), "value": 58.1, "year": 2023, **more}


def blank(question: str) -> dict[str, Any]:
    """A figure that was looked for and is not published."""
    return {**published(value=None), "question": question}


BLANK = [blank("who5")]


def chart(told: Scene) -> ComparisonChart:
    """The scene's chart."""
    drawn = figure(told).chart
    assert isinstance(drawn, ComparisonChart)
    return drawn


def told_words(told: Scene) -> str:
    """The side panel's words."""
    return " ".join(line.plain for part in figure(told).panel if isinstance(part, Passage) for line in part.lines)


def test_both_rounds_stand_side_by_side_with_their_uncertainty() -> None:
    """The headline holds both means and the verdict; each point has its interval."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", before=answers(CAST, 38, who5=BEFORE))
    assert (
        told.title == "Klyngens gennemsnit er 61 mod 56 sidst – det peger mod en bedring, men det kan være tilfældigt"
    )
    assert [(point.label, point.note, point.role) for point in chart(told).points] == [
        ("Klyngen sidst", "38 svar", "before"),
        ("Klyngen nu", "34 svar", "now"),
    ]
    assert all(point.low is not None and point.high is not None for point in chart(told).points)
    assert "Forskellen er +5 point; usikkerheden går fra −2 til +12." in told_words(told)


def test_a_verdict_that_is_a_phrase_follows_the_dash() -> None:
    """'Tydeligt bedre' needs no 'det'."""
    told = scene(
        CAST,
        answers(CAST, 30, who5={20: 15, 18: 15}),
        "who5",
        "comparison",
        before=answers(CAST, 30, who5={10: 15, 8: 15}),
    )
    assert told.title == "Klyngens gennemsnit er 76 mod 36 sidst – tydeligt bedre"


def test_a_published_figure_is_named_with_year_and_number_and_never_judged() -> None:
    """Which is higher and by how much; that no spread is published is said in the notes."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[published()])
    assert told.title == "Klyngens gennemsnit er 61 – danske voksne lå på 58,1 i 2023"
    assert chart(told).points[-1].note == "2023 · antal ikke oplyst"
    assert "Klyngen ligger 3 point højere end danske voksne (2023)." in told_words(told)
    assert any("kan ikke vurderes" in line.plain for line in told.notes.say)


def test_a_published_figure_with_number_and_spread_is_judged() -> None:
    """With both, the difference is certain or may be chance; the notes then have nothing to excuse."""
    near, far = published(n=10000, spread=18), published(key="far", n=10000, spread=18, value=80, label=text("Andre"))
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[near, far])
    assert "højere end danske voksne (2023). Forskellen kan være tilfældig." in told_words(told)
    assert "lavere end andre (2023). Forskellen er sikker." in told_words(told)
    assert not any("kan ikke vurderes" in line.plain for line in told.notes.say)


def test_a_published_figure_above_the_cluster_is_higher() -> None:
    """The cluster is then lower, by whole points."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[published(value=70, n=1697)])
    assert "Klyngen ligger 9 point lavere end danske voksne (2023)." in told_words(told)
    assert chart(told).points[-1].note == "2023 · 1.697 svar"


def test_a_published_figure_like_the_clusters_own_is_the_same() -> None:
    """Less than half a point apart is no difference to speak of."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[published(value=61.2, year=None)])
    assert "på samme tal som danske voksne" in told_words(told)
    assert told.title == "Klyngens gennemsnit er 61"


def test_a_blank_figure_is_said_aloud() -> None:
    """Where nothing is published, no figure is invented and no point is drawn."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[published(value=None)])
    assert "Danske voksne: Der findes intet offentliggjort tal." in told_words(told)
    assert len(chart(told).points) == 1
    assert not any("kan ikke vurderes" in line.plain for line in told.notes.say)


def test_a_figure_for_the_notes_stays_off_the_slide() -> None:
    """Older figures are for the speaker's own knowledge."""
    figures = [published(where="notes", value=68), published(where="notes", value=70, year=None, label=text("Andre"))]
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", figures=figures)
    said = [line.plain for line in told.notes.say]
    assert "Til din egen viden: Danske voksne 68 (2023)." in said
    assert "Til din egen viden: Andre 70." in said
    assert "68" not in told_words(told)


def test_with_nothing_to_compare_there_is_no_comparison() -> None:
    """A slide with one lonely figure would only repeat the one before it."""
    assert story(CAST, answers(CAST, 34, who5=NOW), slide("comparison", "who5")).scenes == ()


def test_a_round_before_that_showed_nothing_is_no_comparison() -> None:
    """Where too few answered last time and nothing is published, there is nothing to stand beside."""
    few = answers(CAST, 4, who5={14: 4})
    assert story(CAST, answers(CAST, 34, who5=NOW), slide("comparison", "who5"), before=few).scenes == ()


def test_a_coarse_mean_is_about_and_compared_with_no_figure() -> None:
    """A mean of five to nine answers is rounded to the nearest five: too coarse to say by how much it differs."""
    told = scene(CAST, answers(CAST, 9, who5={12: 5, 14: 4}), "who5", "comparison", figures=[published()])
    assert told.title == "Klyngens gennemsnit er omkring 50"
    assert "point" not in told_words(told)


def test_a_figure_names_its_source_at_the_foot() -> None:
    """The work's short name, or what stands before its first full stop."""
    works = [
        {"key": "falck", "text": "Falck. Et langt navn.", "short": "Falck Sundhedsbarometer"},
        {"key": "plo", "text": "Pedersen AF, Vedsted P. Arbejdsmiljø 2023."},
    ]
    sourced = package(
        *(question.model_dump() for question in CAST.questionnaire.questions if question.key == "who5"),
        references=works,
    )
    figures = [published(source="falck"), published(source="plo", label=text("Læger"), year=None)]
    told = scene(sourced, answers(sourced, 34, who5=NOW), "who5", "comparison", figures=figures)
    assert "Danske voksne 2023: Falck Sundhedsbarometer. Læger: Pedersen AF, Vedsted P." in (told.source or "")


def test_english_keeps_its_capitals() -> None:
    """Danish adults are not danish."""
    figures = [published(label={"da": "Danske voksne", "en": "Danish adults"}, value=60.2)]
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=figures, language="en")
    assert "The cluster is 1 point higher than Danish adults (2023)." in told_words(told)


def test_abbreviations_keep_their_capitals_in_a_sentence() -> None:
    """PLO does not become pLO."""
    told = scene(
        CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=[published(label=text("PLO's læger"))]
    )
    assert "PLO's læger lå på" in told.title


def test_the_axis_is_cut_near_the_figures_and_says_so() -> None:
    """Differences can be seen, and the reader is told where the axis begins."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=BLANK)
    assert (chart(told).axis.low, chart(told).axis.high) == (40, 80)
    assert "Aksen begynder ved 40" in (told.source or "")
    assert [line.label for line in chart(told).lines] == ["Grænse 50"]


def test_without_a_round_before_the_uncertainty_of_this_one_is_told() -> None:
    """The interval of the mean stands in the panel."""
    told = scene(CAST, answers(CAST, 34, who5=NOW), "who5", "comparison", figures=BLANK)
    assert "Klyngens gennemsnit er 61; usikkerheden går fra 56 til 66." in told_words(told)


def test_an_axis_from_zero_is_not_called_cut() -> None:
    """Low figures need no cut axis, and the limit is on it all the same."""
    told = scene(CAST, answers(CAST, 20, who5={0: 17, 9: 3}), "who5", "comparison", figures=BLANK)
    assert (chart(told).axis.low, chart(told).axis.high) == (0, 60)
    assert "Aksen" not in (told.source or "")


def test_a_scale_is_compared_by_its_top_share() -> None:
    """Percent, with both rounds and the verdict."""
    told = scene(
        CAST,
        answers(CAST, 34, joy={5: 5, 4: 13, 3: 12, 2: 4}),
        "joy",
        "comparison",
        before=answers(CAST, 38, joy={5: 4, 4: 12, 3: 14, 2: 6, 1: 2}),
        figures=[{**published(unit="percent"), "question": "joy"}],
    )
    title = told.title.replace("\u00a0", " ")
    assert (
        title
        == "53 % svarer i høj grad eller mere mod 42 % sidst – det peger mod en bedring, men det kan være tilfældigt"
    )
    assert "procentpoint lavere end danske voksne" in told_words(told)


def test_a_scale_without_a_round_before_tells_this_rounds_share() -> None:
    """Nothing is compared with what is not there."""
    told = scene(CAST, answers(CAST, 34, joy={5: 5, 4: 13, 3: 12, 2: 4}), "joy", "comparison", figures=[blank("joy")])
    assert told.title.replace("\u00a0", " ") == "53 % svarer i høj grad eller mere"


def test_what_is_no_measurement_point_shows_both_values_without_a_verdict() -> None:
    """At most three measures get a verdict; the others show both values."""
    shares = {5: 5, 4: 13, 3: 12, 2: 4}
    told = scene(
        CAST, answers(CAST, 34, effort=shares), "effort", "comparison", before=answers(CAST, 34, effort=shares)
    )
    assert told.title.replace("\u00a0", " ") == "53 % svarer i høj grad eller mere mod 53 % sidst"


def test_a_rating_is_compared_on_its_own_scale() -> None:
    """One decimal, on an axis from 1 to 10."""
    told = scene(
        CAST,
        answers(CAST, 34, energy={7: 17, 8: 17}),
        "energy",
        "comparison",
        figures=[published(question="energy", value=6.8)],
    )
    assert told.title == "Klyngens gennemsnit er 7,5 – danske voksne lå på 6,8 i 2023"
    assert "0,7 point højere" in told_words(told)
    assert (chart(told).axis.low, chart(told).axis.high) == (1, 10)


def test_a_share_that_may_not_be_shown_in_percent_is_not_compared() -> None:
    """From five to nine answers there is a count but no percent."""
    told = scene(CAST, answers(CAST, 8, effort={5: 4, 2: 4}), "effort", "comparison", figures=[blank("effort")])
    assert told.title == "Vi viser ingen tal for effort denne gang"


def test_a_response_that_differs_is_a_caveat() -> None:
    """When more than ten points fewer answered, the reader is told to compare with care."""
    told = scene(
        CAST,
        answers(CAST, 20, who5={14: 10, 16: 10}),
        "who5",
        "comparison",
        before=answers(CAST, 38, who5=BEFORE),
        invited=40,
        previous_invited=40,
    )
    assert "Svarprocenten er forskellig" in told_words(told)


def test_a_single_rating_may_be_followed_up() -> None:
    """A 1–10 question without items is compared like any other."""
    single = package(
        asked("energy", "rating", low=text("lav"), high=text("høj"), better="high", measurement_point=True)
    )
    told = scene(
        single, answers(single, 20, energy={7: 20}), "energy", "comparison", before=answers(single, 20, energy={7: 20})
    )
    assert told.title == "Klyngens gennemsnit er 7,0 mod 7,0 sidst – ingen sikker ændring"
