"""The numbers in a package's own words and in what is known of a meeting, each with its source and its slides."""

from __future__ import annotations

import datetime

from cast import asked, package, scale, text, who5
from samklang.findings import Said
from samklang.findings.own_words import meeting_constants, package_constants
from samklang.package.agenda import Agenda
from samklang.package.agenda_solver import solve
from samklang.package.model import MeetingPackage, Reference, ReferenceFigure, ReferenceFigures, Support
from samklang.package.slides import Line, Run
from samklang.values import Agreement, Contact, Occasion, Text
from telling import slide

AGENDA = Agenda.model_validate(
    {
        "minutes": 60,
        "blocks": [
            {
                "key": "talk",
                "kind": "talk",
                "form": "groups",
                "title": text("Snak 1"),
                "who": text("4 sammen"),
                "minutes": {"min": 10, "ideal": 40, "max": 50},
                "steps": [{"minutes": 3, "text": text("hver")}, {"minutes": 1, "text": text("alle")}],
            },
            {
                "key": "rest",
                "kind": "break",
                "form": "none",
                "title": text("Pause"),
                "minutes": {"min": 20, "ideal": 20, "max": 20},
            },
        ],
    }
)


def made() -> MeetingPackage:
    """A package with a number in each of its corners."""
    numbered = Line(style="number", runs=(Run(text="Hvad så?"),), number=3)
    talk = slide("talk", name="20-talk", block="talk", body=("Tag 7 minutter",))
    talk = talk.model_copy(update={"da": talk.da.model_copy(update={"ask": (numbered,)})})
    bare = package(
        asked("who5", "instrument", "health", instrument="who-5"),
        {**asked("joy", "scale", scale="extent"), "known": [{"text": text("88 ved det"), "source": "falck"}]},
        scales={"extent": scale()},
        title=text("Møde 2"),
    )
    figures = (
        ReferenceFigure(
            key="adults", question="joy", label=text_("Voksne"), value=71, unit="percent", n=1697, year=2023
        ),
        ReferenceFigure(key="doctors", question="joy", label=text_("Læger"), source="falck", where="notes"),
    )
    credentials = bare.credentials.model_copy(
        update={
            "references": (Reference(key="falck", text="Falck. Barometer 2023.", short="Falck 23"),),
            "support": (
                Support(
                    name=text_("Hjælp"), what=text_("Døgnet rundt"), contact="11 22", review=datetime.date(2027, 1, 1)
                ),
            ),
        }
    )
    slides = (
        slide("title", name="10-title"),
        slide("programme", name="15-programme"),
        talk,
        slide("finding", "joy", name="30-joy", block="rest"),
        slide("comparison", "joy", name="31-joy", block="rest"),
        slide("finding", "who5", name="32-who5", block="rest"),
        slide("follow_up", name="40-follow-up"),
        slide("help", name="50-help"),
        slide("references", name="60-references"),
        slide("contact", name="70-contact"),
    )
    return bare.model_copy(
        update={
            "agenda": AGENDA,
            "slides": slides,
            "credentials": credentials,
            "figures": ReferenceFigures(figures=figures),
            "instruments": {"who-5": who5()},
        }
    )


def text_(words: str) -> Text:
    """A text as the models hold it."""
    return Text.model_validate(text(words))


def said(entries: tuple[Said, ...], source: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The slides and the numbers of each entry from one source."""
    return [(entry.slides, entry.numbers) for entry in entries if entry.source == source]


def test_each_number_has_its_source_and_its_slides() -> None:
    """Slides, questions, instruments, figures, blocks and the package's file."""
    known = package_constants(made())
    assert said(known.said, "slides/20-talk.md") == [(("20-talk",), ("3", "7"))]
    assert said(known.said, "questionnaire.yaml: joy") == [(("30-joy", "31-joy"), ("1", "2", "3", "4", "5"))]
    (limits,) = said(known.said, "instruments/who-5.yaml")
    assert limits[0] == ("32-who5",)
    assert {"0", "35", "36", "50", "51", "100", "5"} <= set(limits[1])
    assert said(known.said, "references.yaml: adults") == [(("31-joy",), ("1697", "2023", "71", "71%"))]
    assert said(known.said, "references.yaml: doctors") == [(("30-joy",), ("23",))]
    assert said(known.said, "package.yaml: title") == [(("10-title",), ("2",))]
    assert said(known.said, "package.yaml: version") == [(("10-title",), ("1.0.0",))]
    assert said(known.said, "package.yaml: support") == [(("50-help",), ("11", "22"))]
    assert said(known.said, "package.yaml: references") == [(("60-references",), ("2023",))]


def test_a_blocks_title_is_said_on_its_slides_in_the_programme_and_above_slides_without_a_block() -> None:
    """Who sits with whom is said on the block's own slides alone."""
    known = package_constants(made())
    after = ("40-follow-up", "50-help", "60-references", "70-contact")
    assert said(known.said, "agenda.yaml: talk") == [(("20-talk",), ("1", "4")), (("15-programme", *after), ("1",))]
    assert said(known.said, "agenda.yaml: rest") == []


def test_the_slides_name_what_they_show() -> None:
    """Question, kind and block of each slide, in order; and the figures that distances may be told from."""
    known = package_constants(made())
    assert [(told.slide, told.kind, told.question, told.block) for told in known.slides[2:4]] == [
        ("20-talk", "talk", None, "talk"),
        ("30-joy", "finding", "joy", "rest"),
    ]
    assert [(figure.key, figure.question, figure.value) for figure in known.published] == [("adults", "joy", 71)]


def test_the_meeting_says_its_programme_and_nothing_about_people() -> None:
    """Minutes and clock of every block; of what was written about the meeting only the numbers."""
    occasion = Occasion(
        cluster="Klynge 7",
        contact=Contact(name="Bodil", phone="12 34", mail="b2@klynge.example"),
        agreements=(Agreement(text="12 pauser", outcome="9 af dem"), Agreement(text="Ro")),
        roster=("Agnete Holm",),
    )
    known = meeting_constants(made(), occasion, solve(AGENDA))
    assert [(held.key, held.begins, held.minutes, held.steps) for held in known.blocks] == [
        ("talk", 0, 40, (30, 10)),
        ("rest", 40, 20, ()),
    ]
    assert [(held.talks, held.counts) for held in known.blocks] == [(True, True), (False, False)]
    assert said(known.said, "meeting: cluster") == [(("10-title",), ("7",))]
    assert said(known.said, "meeting: agreements") == [(("40-follow-up",), ("12", "9"))]
    assert said(known.said, "meeting: contact") == [(("70-contact",), ("12", "2", "34"))]
    written = known.model_dump_json()
    assert "Bodil" not in written
    assert "Agnete" not in written


def test_a_meeting_of_which_nothing_is_known_says_nothing() -> None:
    """No words, no numbers."""
    assert meeting_constants(made(), Occasion(), solve(AGENDA)).said == ()
