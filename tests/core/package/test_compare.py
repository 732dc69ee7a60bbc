"""Two versions of a package: what changes for the meeting, which figures stay comparable, what the version owes."""

from __future__ import annotations

from typing import Any

import pytest

from cast import asked, items, options, package, scale, text, who5
from samklang.package.agenda import Minutes
from samklang.package.comparable import Figure
from samklang.package.compare import Change, Comparison, compare
from samklang.package.model import MeetingPackage, ReferenceFigure, ReferenceFigures
from samklang.values import Text
from telling import slide

QUESTIONS: dict[str, dict[str, Any]] = {
    "who5": asked("who5", "instrument", "health", instrument="who-5"),
    "joy": asked("joy", "scale", scale="extent"),
    "choice": asked("choice", "choice", options=options("a", "b")),
    "factors": asked("factors", "choices", options=options("a", "b")),
    "energy": asked("energy", "rating", low=text("lidt"), high=text("meget"), better="high"),
    "culture": asked("culture", "grid", scale="extent", items=items("tone", "help")),
    "words": asked("words", "text"),
}


def version(changed: dict[str, dict[str, Any]] | None = None, number: str = "1.0.0", **scales: Any) -> MeetingPackage:
    """The package with some of its questions changed, left out (None) or added."""
    questions = {key: entry for key, entry in {**QUESTIONS, **(changed or {})}.items() if entry is not None}
    made = package(*questions.values(), scales={"extent": scale(**scales)}, version=number)
    return made.model_copy(update={"checksum": str((changed, scales, number))})


def figure(comparison: Comparison, key: str) -> Figure:
    """What is said of one figure."""
    return next(figure for figure in comparison.figures if figure.key == key)


def changed(key: str, **fields: Any) -> dict[str, dict[str, Any]]:
    """One question with other fields."""
    return {key: {**QUESTIONS[key], **fields}}


REASONS = {
    "question": ("joy", changed("joy", text={"da": "Andet", "en": "Joy (en)"}), "the question's text (da)"),
    "sensitivity": (
        "joy",
        changed("joy", sensitivity="health"),
        "was held to be 'opinion', which is shown in another way",
    ),
    "asked": ("joy", changed("joy", asked="not_solo"), "was asked of 'everyone'"),
    "kind": ("joy", {"joy": asked("joy", "text")}, "was a question of kind 'scale'"),
    "option gone": ("choice", changed("choice", options=options("a", "c")), "options added: c"),
    "option text": (
        "factors",
        changed("factors", options=[*options("a"), {"key": "b", "text": text("Noget andet")}]),
        "the text of option b (da, en)",
    ),
    "low end": ("energy", changed("energy", low=text("intet")), "what 1 means (da, en)"),
    "high end": ("energy", changed("energy", high=text("alt")), "what 10 means (da, en)"),
    "better end": ("energy", changed("energy", better="low"), "the better end was 'high'"),
    "item": (
        "culture.tone",
        changed("culture", items=[{"key": "tone", "text": text("Klang"), "noun": text("tonen")}, *items("help")]),
        "the item's text (da, en)",
    ),
    "gone": ("words", {"words": None}, "no longer asked"),
}


@pytest.mark.parametrize("case", REASONS)
def test_what_breaks_a_figure_is_told(case: str) -> None:
    """A figure asked in another way is not comparable, the reason is told, and a new major version is asked for."""
    key, change, why = REASONS[case]
    comparison = compare(version(), version(change, "1.1.0"))
    assert figure(comparison, key).stays == "broken"
    assert why in figure(comparison, key).why
    assert (comparison.needs, comparison.kept) == ("major", False)
    assert compare(version(), version(change, "2.0.0")).kept


SCALES = {
    "codes": ({"codes": (4, 3, 2, 1)}, "the scale's codes"),
    "top": ({"top": 1}, "which of the scale's labels count as its top"),
    "direction": ({"direction": "neutral"}, "the scale's direction was 'best_first'"),
}


@pytest.mark.parametrize("case", SCALES)
def test_a_scale_that_changes_breaks_all_that_use_it(case: str) -> None:
    """The figures of every question on a changed scale are not comparable; the others are."""
    change, why = SCALES[case]
    comparison = compare(version(), version(None, "2.0.0", **change))
    for key in ("joy", "culture.tone", "culture.help"):
        assert why in figure(comparison, key).why
    assert figure(comparison, "energy").stays == "comparable"


def test_a_label_in_other_words_is_told_with_its_code() -> None:
    """The label's code says which of them it is."""
    new = version(number="2.0.0")
    extent = new.questionnaire.scales["extent"]
    labels = (extent.labels[0].model_copy(update={"text": Text(da="helt", en="label 5 (en)")}), *extent.labels[1:])
    scales = {"extent": extent.model_copy(update={"labels": labels})}
    new = new.model_copy(update={"questionnaire": new.questionnaire.model_copy(update={"scales": scales})})
    assert figure(compare(version(), new), "joy").why == ("the scale's label 5 (da)",)


def test_an_instrument_in_another_version_breaks_its_figure() -> None:
    """Another edition of the scale, or another scale, is another figure."""
    old = version()
    edition = old.model_copy(update={"instruments": {"who-5": who5().model_copy(update={"version": "2030"})}})
    assert figure(compare(old, edition), "who5").why == ("the instrument's version",)
    other = version(changed("who5", instrument="who-9"))
    other = other.model_copy(update={"instruments": {"who-9": who5().model_copy(update={"key": "who-9"})}})
    assert figure(compare(old, other), "who5").why == ("the instrument was 'who-5'",)


def test_line_breaks_and_nouns_break_nothing() -> None:
    """What nobody who answers can see does not matter to the figure."""
    change = changed("joy", noun=text("arbejdsglæden"), text={"da": "Joy ", "en": "Joy  (en)"})
    comparison = compare(version(), version(change, "1.0.1"))
    assert {figure.stays for figure in comparison.figures} == {"comparable"}
    assert (comparison.needs, comparison.kept) == ("raise", True)


def test_a_new_question_is_new_and_breaks_nothing() -> None:
    """A question may be added in a minor version."""
    comparison = compare(version(), version({"more": asked("more", "text")}, "1.1.0"))
    assert figure(comparison, "more") == Figure("more", "new")
    assert (comparison.needs, comparison.kept) == ("raise", True)


@pytest.mark.parametrize(("number", "kept"), [("1.0.0", True), ("1.0.1", True), ("0.9.0", False)])
def test_the_same_package_owes_nothing(number: str, kept: bool) -> None:
    """Where nothing changed the version may stay, but not fall."""
    old = version()
    same = old.model_copy(update={"credentials": old.credentials.model_copy(update={"version": number})})
    comparison = compare(old, same)
    assert (comparison.needs, comparison.kept, comparison.changes) == ("none", kept, ())


def test_measurement_points_that_come_and_go_are_told() -> None:
    """A question's or an item's verdict is told where it begins and where it ends."""
    item = [{**items("tone")[0], "measurement_point": True}, *items("help")]
    before = version(changed("joy", measurement_point=True))
    now = version(changed("culture", items=item))
    comparison = compare(before, now)
    assert (comparison.points_added, comparison.points_removed) == (("culture.tone",), ("joy",))


def test_the_meeting_changes_are_told_in_its_order() -> None:
    """Title, minutes, blocks, slides and published figures: added, changed, moved or gone."""
    old = version()
    old = old.model_copy(
        update={
            "slides": (
                slide("points", name="10-a", title=text("Et")),
                slide("points", name="20-b"),
                slide("help", name="30-c"),
            ),
            "figures": ReferenceFigures(figures=(published("adults", 63), published("gone", 1))),
        }
    )
    block = old.agenda.blocks[0]
    longer = block.model_copy(update={"minutes": Minutes(min=1, ideal=2, max=3), "title": Text(da="Ny", en="New")})
    added = block.model_copy(update={"key": "added"})
    new = old.model_copy(
        update={
            "credentials": old.credentials.model_copy(update={"title": Text(da="Ny", en="New"), "key": "other"}),
            "agenda": old.agenda.model_copy(
                update={"minutes": 90, "profiles": (90, 120), "blocks": (longer, *old.agenda.blocks[1:], added)}
            ),
            "slides": (
                slide("help", name="30-c"),
                slide("points", name="10-a", body=("Andet",)),
                slide("points", name="40-d"),
            ),
            "figures": ReferenceFigures(figures=(published("adults", 64),)),
        }
    )
    minutes = f"{block.minutes.min}–{block.minutes.ideal}–{block.minutes.max} → 1–2–3"
    assert compare(old, new).changes == (
        Change("package", f"the key was '{old.key}'"),
        Change("package", f"the title was '{old.title.da}'"),
        Change("agenda", f"{old.agenda.minutes} → 90 minutes"),
        Change("agenda", "profiles none → 90, 120"),
        Change(f"block {block.key}", f"minutes {minutes}; changed: title"),
        Change("block added", "added"),
        Change("slide 10-a", "title 'Et' → 'none'; changed: da, en"),
        Change("slide 40-d", "added"),
        Change("slide 20-b", "removed"),
        Change("slides", "in another order"),
        Change("published figure adults", "changed"),
        Change("published figure gone", "removed"),
    )


def test_a_title_or_minutes_alone_are_told_alone() -> None:
    """Nothing else is said of a slide or a block of which nothing else changed."""
    old = version().model_copy(update={"slides": (slide("points", name="10-a"),)})
    block = old.agenda.blocks[0].model_copy(update={"minutes": Minutes(min=1, ideal=2, max=3)})
    new = old.model_copy(
        update={
            "slides": (slide("points", name="10-a", title=text("To")),),
            "agenda": old.agenda.model_copy(update={"blocks": (block, *old.agenda.blocks[1:])}),
        }
    )
    told = [change.how for change in compare(old, new).changes]
    assert told[0].endswith("→ 1–2–3")
    assert told[1] == "title 'none' → 'To'"


def test_other_words_alone_are_told_alone() -> None:
    """A block's minutes and a slide's title are not mentioned where they are as they were."""
    old = version().model_copy(update={"slides": (slide("points", name="10-a"),)})
    block = old.agenda.blocks[0].model_copy(update={"title": Text(da="Ny", en="New")})
    new = old.model_copy(
        update={
            "slides": (slide("points", name="10-a", body=("Andet",)),),
            "agenda": old.agenda.model_copy(update={"blocks": (block, *old.agenda.blocks[1:])}),
        }
    )
    assert [change.how for change in compare(old, new).changes] == ["changed: title", "changed: da, en"]


def published(key: str, value: float) -> ReferenceFigure:
    """A published figure of joy."""
    return ReferenceFigure(key=key, question="joy", label=Text(da=key, en=key), value=value)
