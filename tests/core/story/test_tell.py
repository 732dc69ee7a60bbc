"""The whole meeting: every kind of slide, the clock, the script, and what happens when little is known."""

from __future__ import annotations

import datetime
from typing import Any

from cast import every_kind, text
from samklang.package.agenda import Agenda
from samklang.package.model import MeetingPackage, Support
from samklang.package.slides import Line, Run, Words
from samklang.story.model import (
    Agreements,
    ContactCard,
    Offers,
    Opening,
    Passage,
    PlanSheet,
    Points,
    Programme,
    ReferenceList,
    Talk,
    VideoSlot,
)
from telling import answers, figure, scene, slide, story

CAST = every_kind()
WAVE = answers(CAST, 34, who5={14: 34})


def block(key: str, kind: str, form: str, ideal: int, **more: Any) -> dict[str, Any]:
    """A block that may be five minutes shorter or longer."""
    minutes = {"min": ideal - 5, "ideal": ideal, "max": ideal + 5}
    return {"key": key, "kind": kind, "form": form, "title": text(key.capitalize()), "minutes": minutes, **more}


def programme_package() -> MeetingPackage:
    """A package with a welcome, a talk in steps, a break and a plan."""
    steps = [{"minutes": 5, "text": text("Tænk")}, {"minutes": 15, "text": text("Tal")}]
    blocks = [
        block("welcome", "introduction", "plenary", 10, about=text("Hvorfor vi er her")),
        block("talk", "talk", "groups", 20, steps=steps, chair=text("Fornavn først i alfabetet")),
        block("coffee", "break", "none", 15, drop=1),
        block("plan", "implementation", "practice", 30, who=text("Egen praksis")),
    ]
    return CAST.model_copy(update={"agenda": Agenda.model_validate({"minutes": 75, "blocks": blocks})})


def test_the_opening_tells_who_when_where_and_how_many() -> None:
    """Everything known stands on the first slide."""
    told = story(
        CAST,
        WAVE,
        slide("title"),
        cluster="Klynge Havbakken",
        date=datetime.date(2027, 1, 13),
        start=datetime.time(9),
        place="Kursuscentret",
        invited=42,
        invented=True,
        before=WAVE,
    )
    opening = told.scenes[0].content
    assert isinstance(opening, Opening)
    assert (opening.cluster, opening.where) == ("Klynge Havbakken", "Kursuscentret")
    assert opening.when == "Klyngemøde onsdag den 13.\u00a0januar 2027 kl. 9.00"
    assert (opening.response.headline, opening.response.invited) == ("81\u00a0%", 42)
    assert opening.response.caption == "34 af 42 læger\nhar svaret"
    assert opening.footnote == "Klyngepakke, version 1.0.0 · opfølgende måling · eksempeldata, ikke en virkelig klynge"
    assert told.scenes[0].eyebrow == "Klyngepakke"


def test_an_opening_of_which_nothing_is_known_reads_sensibly() -> None:
    """Date and place are to be agreed, and there is no ring without the number invited."""
    opening = story(CAST, WAVE, slide("title")).scenes[0].content
    assert isinstance(opening, Opening)
    assert (opening.cluster, opening.when, opening.where) == ("Jeres kvalitetsklynge", "Dato aftales", "Sted aftales")
    response = opening.response
    assert (response.headline, response.caption, response.invited) == ("34", "læger har svaret", None)


def test_a_date_without_a_time_names_no_hour() -> None:
    """Only what is known is said."""
    opening = story(CAST, WAVE, slide("title"), date=datetime.date(2027, 1, 13), language="en").scenes[0].content
    assert isinstance(opening, Opening)
    assert opening.when == "Cluster meeting Wednesday 13 January 2027"


def test_the_programme_has_the_clock_where_the_start_is_known() -> None:
    """Each block begins where the one before it ended."""
    told = story(programme_package(), WAVE, slide("programme"), start=datetime.time(17))
    programme = told.scenes[0].content
    assert isinstance(programme, Programme)
    assert [(row.time, row.title, row.form) for row in programme.rows] == [
        ("17.00", "Welcome", "show"),
        ("17.10", "Talk", "talk"),
        ("17.30", "Coffee", "break"),
        ("17.45", "Plan", "talk"),
    ]
    assert programme.rows[0].about == "Hvorfor vi er her"
    assert programme.summary == "50 af 60 minutter er jeres egen snak"


def test_the_programme_has_minutes_where_the_start_is_not_known() -> None:
    """Without a clock the lengths are enough."""
    programme = story(programme_package(), WAVE, slide("programme")).scenes[0].content
    assert isinstance(programme, Programme)
    assert programme.rows[0].time == "10 min."


def test_a_shorter_meeting_says_what_there_is_no_room_for() -> None:
    """The dropped block's slides are gone, and the notes of the programme name it."""
    told = story(programme_package(), WAVE, slide("programme"), slide("points", block="coffee"), minutes=45)
    assert [scene.key for scene in told.scenes] == ["10-programme-x"]
    assert told.scenes[0].notes.say[0].plain == "Med 45 minutter er der ikke plads til: Coffee."


def test_a_talk_has_its_minutes_its_people_and_its_steps() -> None:
    """Steps are scaled to the minutes the block got and add up to them."""
    body = (
        Line(style="number", number=1, runs=(Run(text="Først", bold=True), Run(text=" Hvad tænker du?"))),
        Line(style="paragraph", runs=(Run(text="Ikke et spørgsmål"),)),
    )
    asking = slide("talk", block="talk")
    asking = asking.model_copy(update={"da": Words(body=body)})
    told = story(programme_package(), WAVE, asking, minutes=80)
    talk = told.scenes[0].content
    assert isinstance(talk, Talk)
    assert sum(step.minutes for step in talk.steps) == talk.minutes
    assert [(question.lead, question.text) for question in talk.questions] == [("Først", "Hvad tænker du?")]
    assert (talk.form_heading, talk.form) == ("Grupper", "4–5 læger, gerne på tværs af klinikker")
    assert (talk.chair_heading, talk.chair) == ("Ordstyrer", "Fornavn først i alfabetet")


def test_a_talk_may_say_who_sits_together_and_have_no_chair() -> None:
    """The author's words come before ours."""
    talk = story(programme_package(), WAVE, slide("talk", block="plan")).scenes[0].content
    assert isinstance(talk, Talk)
    assert (talk.form, talk.chair_heading, talk.steps) == ("Egen praksis", None, ())


def test_notes_have_the_clock_of_their_block() -> None:
    """From when to when, and how long."""
    told = story(programme_package(), WAVE, slide("points", block="talk"), start=datetime.time(17))
    assert told.scenes[0].notes.timing == "Talk: kl. 17.10–17.30 · 20 min. i alt"
    assert (
        story(programme_package(), WAVE, slide("points", block="talk")).scenes[0].notes.timing == "Talk: 20 min. i alt"
    )
    assert story(programme_package(), WAVE, slide("points")).scenes[0].notes.timing is None


def test_sections_follow_the_blocks() -> None:
    """A slide without a block belongs with the one before it, and the first ones to the welcome."""
    told = story(programme_package(), WAVE, slide("title"), slide("points", block="talk"), slide("points", name="x"))
    assert [scene.section for scene in told.scenes] == ["Velkommen", "Talk", "Talk"]
    assert told.scenes[2].eyebrow == "Talk"


def test_a_slide_outside_the_blocks_names_its_own_matter() -> None:
    """Sources and contact do not belong with the block before them."""
    told = story(programme_package(), WAVE, slide("points", block="talk"), slide("references"), slide("contact"))
    assert [scene.eyebrow for scene in told.scenes] == ["Talk", "Kilder", "Kontakt"]


def test_the_authors_own_eyebrow_title_and_subtitle_win() -> None:
    """What the author wrote is what is shown."""
    own = slide("points", eyebrow=text("Øverst"), title=text("Titel"), subtitle=text("Under"))
    (told,) = story(CAST, WAVE, own).scenes
    assert (told.eyebrow, told.title, told.subtitle) == ("Øverst", "Titel", "Under")


def test_what_was_agreed_last_time_opens_the_meeting() -> None:
    """An agreement without an outcome invites the talk."""
    agreed = [{"text": "Fælles pause", "outcome": "Holdes"}, {"text": "Ring til en kollega"}]
    agreements = story(CAST, WAVE, slide("follow_up"), agreements=agreed).scenes[0].content
    assert isinstance(agreements, Agreements)
    assert [row.outcome for row in agreements.rows] == ["Holdes", "Tal om det nu"]
    assert agreements.empty is None


def test_where_no_agreement_is_noted_the_cluster_is_asked() -> None:
    """Nothing known is a question, not a hole."""
    agreements = story(CAST, WAVE, slide("follow_up")).scenes[0].content
    assert isinstance(agreements, Agreements)
    assert "Hvad husker I" in (agreements.empty or "")


def test_todays_agreements_have_lines_to_write_on() -> None:
    """Four empty rows with who and when."""
    agreements = story(CAST, WAVE, slide("agreements")).scenes[0].content
    assert isinstance(agreements, Agreements)
    assert ([row.text for row in agreements.rows], agreements.headings[1]) == ([""] * 4, "Hvem og hvornår")


def test_help_is_for_the_region_and_for_everyone() -> None:
    """Offers of other regions are left out; the rest is always there."""
    review = datetime.date(2027, 6, 30)
    support = [
        {"name": text("Netværket"), "what": text("Ring"), "review": review},
        {"name": text("Nord-POL"), "what": text("Besøg"), "region": "Region Nordjylland", "review": review},
    ]
    offers = tuple(Support.model_validate(entry) for entry in support)
    credentials = CAST.credentials.model_copy(update={"support": offers})
    helping = CAST.model_copy(update={"credentials": credentials})
    everywhere = story(helping, WAVE, slide("help", body=("Man må gerne bruge den.",))).scenes[0].content
    north = story(helping, WAVE, slide("help"), region="Region Nordjylland").scenes[0].content
    assert isinstance(everywhere, Offers)
    assert isinstance(north, Offers)
    assert ([offer.name for offer in everywhere.offers], everywhere.closing) == (
        ["Netværket"],
        "Man må gerne bruge den.",
    )
    assert ([offer.name for offer in north.offers], north.closing) == (["Netværket", "Nord-POL"], None)


def test_plan_references_points_and_contact_have_their_slides() -> None:
    """Each kind of slide becomes its kind of scene, with a title of its own where the author wrote none."""
    told = story(CAST, WAVE, slide("plan"), slide("references"), slide("points"), slide("video"), slide("contact"))
    kinds = [type(scene.content) for scene in told.scenes]
    assert kinds == [PlanSheet, ReferenceList, Points, VideoSlot, ContactCard]
    assert told.scenes[0].title == "Jeres plan: hvad gør I hjemme?"
    card = told.scenes[4].content
    assert isinstance(card, ContactCard)
    assert card.name == "Kontaktperson aftales"


def test_the_contact_person_is_named() -> None:
    """Name, phone and mail as the meeting file gives them."""
    card = (
        story(CAST, WAVE, slide("contact"), contact={"name": "Bodil Engvang", "phone": "00 00 00 00"}).scenes[0].content
    )
    assert isinstance(card, ContactCard)
    assert (card.name, card.phone, card.mail) == ("Bodil Engvang", "00 00 00 00", None)


def test_too_few_answers_make_one_slide_that_says_why() -> None:
    """One scene stands for all figures; the rest of the meeting is held as planned."""
    few = answers(CAST, 4, who5={14: 4})
    slides = (
        slide("title"),
        slide("finding", "who5"),
        slide("comparison", "who5"),
        slide("finding", "joy"),
        slide("contact"),
    )
    told = story(CAST, few, *slides, invited=42)
    assert len(told.scenes) == 3
    only = told.scenes[1]
    assert only.title == "Denne gang er der for få svar til at vise tal"
    assert (
        figure(only).statement == "4 svar er kommet ind. Derfor er ingen besvarelser åbnet, og ingen tal bliver vist."
    )
    assert "mindst 5 svar" in (figure(only).reason or "")
    assert only.notes.say


def test_the_authors_words_become_passages_of_the_panel() -> None:
    """A heading opens a passage; words before the first heading stand without one."""
    words = Words(
        body=(
            Line(style="paragraph", runs=(Run(text="Forrest"),)),
            Line(style="heading", runs=(Run(text="Tal om"),)),
            Line(style="paragraph", runs=(Run(text="Et"),)),
            Line(style="paragraph", runs=(Run(text="To"),)),
        )
    )
    own = slide("finding", "ideas").model_copy(update={"da": words})
    (told,) = story(CAST, WAVE, own).scenes
    passages = [part for part in figure(told).panel if isinstance(part, Passage)]
    assert [(part.heading, len(part.lines)) for part in passages] == [("", 1), ("Tal om", 2)]


def test_a_score_always_carries_its_caution_in_the_notes() -> None:
    """A thermometer, not a diagnosis: said wherever a score is shown."""
    told = scene(CAST, WAVE, "who5")
    assert any("termometer, ikke en diagnose" in line.plain for line in told.notes.say)


def test_the_source_tells_what_is_not_counted() -> None:
    """Incomplete sets, those not asked, and that figures are invented."""
    wave = answers(CAST, 34, who5={14: 30, "incomplete": 2}, effort={5: 20, "not_asked": 6})
    assert "Ufuldstændige svar, der ikke tæller med: 2" in (scene(CAST, wave, "who5").source or "")
    told = scene(CAST, wave, "effort", invented=True)
    assert "Ikke spurgt: 6" in (told.source or "")
    assert (told.source or "").endswith("Opdigtede tal.")


def test_the_story_knows_whose_it_is() -> None:
    """Title, language and package go with the scenes."""
    told = story(CAST, WAVE, slide("title"), cluster="Klynge A", language="en")
    assert (told.title, told.language, told.cluster, told.package_key) == (
        "Testpakke (en)",
        "en",
        "Klynge A",
        "test-package",
    )
