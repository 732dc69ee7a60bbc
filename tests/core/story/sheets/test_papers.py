"""The papers of a kit say what the package and the release say, and nothing else."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from typing import Any

import pytest

from cast import asked, every_kind, items, options, package, text
from papers import MEETING, PACKAGES, invented, loaded, sheet_of, told
from samklang.package.agenda import Agenda
from samklang.package.model import MeetingPackage
from samklang.package.slides import Line, Run, Slide, Words
from samklang.story.model import Figure, Talk
from samklang.story.sheets.model import Boxes, Cue, FindingLine, Handout, Heading, Prose, Table
from samklang.values import LANGUAGES, Language
from telling import answers, slide

EVERY = {"script", "programme", "reflection", "notes", "plan", "offers", "homework", "posters", "brochure"}
WITHOUT_FIGURES = EVERY - {"script", "homework"}


def all_words(sheet: Handout) -> str:
    """Every word of the sheet, as one text."""
    return sheet.model_dump_json()


def lines_of(sheet: Handout) -> list[Line]:
    """The lines of every passage and cue."""
    blocks = [block for page in sheet.pages for block in page.blocks]
    return [line for block in blocks if isinstance(block, Prose | Cue) for line in block.lines]


def with_slides(told_package: MeetingPackage, *slides: Slide, **credentials: Any) -> MeetingPackage:
    """The package with other slides and credentials."""
    changed = told_package.credentials.model_copy(update=credentials)
    return told_package.model_copy(update={"slides": slides, "credentials": changed})


def with_blocks(told_package: MeetingPackage, *blocks: dict[str, Any]) -> MeetingPackage:
    """The package with other blocks, each as (key, kind, form) and what else it says."""
    whole = [
        {"title": text(block["key"].capitalize()), "minutes": {"min": 10, "ideal": 20, "max": 40}, **block}
        for block in blocks
    ]
    agenda = Agenda.model_validate({"minutes": 20 * len(blocks), "blocks": whole})
    return told_package.model_copy(update={"agenda": agenda})


def numbered(*entries: tuple[str, str]) -> Words:
    """A talk's questions: bold lead and question."""
    runs = [
        tuple(Run(text=words, bold=bold) for words, bold in ((lead, True), (rest, False)) if words)
        for lead, rest in entries
    ]
    return Words(body=tuple(Line(style="number", runs=run, number=i) for i, run in enumerate(runs, 1)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_every_package_has_every_paper_with_its_contact(path: Path, language: Language) -> None:
    """No package of ours lacks a paper, and on each stands whom to call."""
    papers, _, _ = told(loaded(path), invented(loaded(path)), language=language)
    assert {sheet.key for sheet in papers.sheets} == EVERY
    for sheet in papers.sheets:
        assert (sheet.contact.name, sheet.contact.ways) == ("Bodil Engvang", ("00 00 00 00", "bodil@example.org"))
        assert sheet.language == language
    assert papers.event is not None
    assert "Bodil Engvang" in papers.event.about


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_only_script_and_homework_hold_figures(path: Path) -> None:
    """Other answers change no other sheet, so these cannot tell anything about anybody."""
    one, other = (told(loaded(path), invented(loaded(path), n, seed))[0] for n, seed in ((34, 7), (21, 8)))
    for key in WITHOUT_FIGURES:
        assert sheet_of(one, key) == sheet_of(other, key)


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_homework_tells_headlines_word_for_word_but_none_about_health(path: Path) -> None:
    """What staff are told is what the slides say, and health stays in the room."""
    papers, story, findings = told(loaded(path), invented(loaded(path)))
    shows = {slide.name: slide.front.shows for slide in loaded(path).slides}
    health = {question.key for question in findings.questions if question.sensitivity == "health"}
    told_lines = [
        block.text for block in sheet_of(papers, "homework").pages[0].blocks if isinstance(block, FindingLine)
    ]
    allowed = [s.title for s in story.scenes if isinstance(s.content, Figure) and shows[s.key] not in health]
    assert told_lines
    assert len(told_lines) <= 5
    assert [line for line in told_lines if line not in allowed] == []


@pytest.mark.parametrize(("fewest", "told_of"), [(5, True), (4, False)])
def test_homework_tells_nothing_that_stands_on_a_handful(fewest: int, told_of: bool) -> None:
    """The sheet leaves the cluster, so a headline must bear the floor for what is shown outside it."""
    asks = package(asked("delegation", "choices", "opinion", options=options("relief", "economy")))
    wave = answers(asks, 30, delegation__relief={1: 20, 0: 10}, delegation__economy={1: fewest, 0: 30 - fewest})
    papers, story, _ = told(with_slides(asks, slide("finding", "delegation")), wave)
    assert str(fewest) in story.scenes[0].title
    assert (story.scenes[0].title in all_words(sheet_of(papers, "homework"))) is told_of


@pytest.mark.parametrize(("agreeing", "told_of"), [(6, True), (4, False)])
def test_homework_counts_the_people_behind_a_percentage(agreeing: int, told_of: bool) -> None:
    """A percentage on few people is a handful too."""
    asks = package(asked("culture", "grid", "opinion", scale="degree", items=items("tone", "help")))
    tone, help_ = {5: 20, 3: 10}, {5: agreeing, 3: 30 - agreeing}
    wave = answers(asks, 30, culture__tone=tone, culture__help=help_)
    papers, story, _ = told(with_slides(asks, slide("finding", "culture")), wave)
    assert "%" in story.scenes[0].title
    assert (story.scenes[0].title in all_words(sheet_of(papers, "homework"))) is told_of


def test_homework_without_figures_tells_what_was_talked_about() -> None:
    """Where nothing may be told, the sheet names the talks instead of leaving a hole."""
    asks = package(asked("joy", "scale", "health", scale="degree"))
    papers, _, _ = told(with_slides(asks, slide("finding", "joy")), answers(asks, 20, joy={5: 12, 3: 8}))
    sheet = sheet_of(papers, "homework")
    assert next(line.plain for line in lines_of(sheet)) == "Snak"
    assert "20" not in all_words(sheet).replace("2027", "")


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_script_holds_every_note_and_the_clock_of_every_block(path: Path) -> None:
    """Nothing of the notes is left out, and no block stands without its time."""
    papers, story, _ = told(loaded(path), invented(loaded(path)))
    script = sheet_of(papers, "script")
    said = lines_of(script)
    for scene in story.scenes:
        assert [line for line in (*scene.notes.say, *scene.notes.ask, *scene.notes.late) if line not in said] == []
    clocks = [block.aside for block in script.pages[0].blocks if isinstance(block, Heading) and block.level == 2]
    assert len(clocks) == len(loaded(path).agenda.blocks)
    assert all(clock is not None and clock.startswith("kl. ") for clock in clocks)


def test_script_numbers_slides_as_the_deck_does() -> None:
    """A scene of no block follows the one before it, and keeps its slide's number."""
    asks = with_blocks(
        every_kind(),
        {"key": "walk", "kind": "talk", "form": "walk"},
        {"key": "pause", "kind": "break", "form": "none"},
        {"key": "end", "kind": "other", "form": "plenary"},
    )
    shown = with_slides(
        asks,
        slide("title"),
        slide("talk", block="walk", name="2"),
        slide("points", block="end", name="3"),
        slide("contact"),
    )
    papers, _, _ = told(shown, invented(shown))
    headings = [block for block in sheet_of(papers, "script").pages[0].blocks if isinstance(block, Heading)]
    during = [(block.level, block.aside) for block in headings if block.level > 1]
    assert during == [
        (2, "kl. 17.00–17.20 · 20 min."),
        (3, "Slide 1"),
        (3, "Slide 2"),
        (2, "kl. 17.20–17.40 · 20 min."),
        (2, "kl. 17.40–18.00 · 20 min."),
        (3, "Slide 3"),
        (3, "Slide 4"),
    ]


def test_script_says_what_there_is_no_room_for() -> None:
    """A shorter meeting's script names the blocks that were dropped."""
    asks = with_blocks(
        every_kind(),
        {"key": "walk", "kind": "talk", "form": "walk"},
        {"key": "film", "kind": "video", "form": "plenary", "drop": 1},
    )
    papers, _, _ = told(asks, invented(asks), minutes=15)
    assert "Der er ikke plads til ”Film”" in all_words(sheet_of(papers, "script"))


def test_papers_of_a_meeting_nobody_has_planned_read_sensibly() -> None:
    """No cluster, date, start, place or contact: minutes for the clock, no entry for a calendar, and no holes."""
    nothing: dict[str, Any] = dict.fromkeys(MEETING)
    papers, _, _ = told(every_kind(), invented(every_kind()), **nothing)
    script = sheet_of(papers, "script")
    assert papers.event is None
    assert script.pages[0].eyebrow == "Jeres kvalitetsklynge"
    assert script.contact.name == "Kontaktperson aftales"
    assert script.contact.ways == ()
    programme = next(block for block in sheet_of(papers, "programme").pages[0].blocks if isinstance(block, Table))
    assert programme.headings == ("Punkt", "Sådan", "Min.")
    assert {sheet.key for sheet in papers.sheets} == EVERY - {"posters"}


def test_date_without_start_stands_alone() -> None:
    """A day without an hour is told as a day, and makes no entry for a calendar."""
    papers, _, _ = told(every_kind(), invented(every_kind()), start=None, place=None)
    assert papers.sheets[0].pages[0].eyebrow == "Klynge Havbakken · onsdag den 13.\u00a0januar 2027"
    assert papers.event is None


def test_invented_figures_are_said_to_be_so_on_every_paper() -> None:
    """Example data is named at the foot of each sheet and in the workbook."""
    papers, _, _ = told(every_kind(), invented(every_kind()), invented=True)
    assert all("eksempeldata" in sheet.footer for sheet in papers.sheets)
    assert "Tallene er opdigtede og viser ikke en virkelig klynge." in papers.numbers.tables[0].about


def test_reflection_asks_the_packages_own_questions_and_solo_practitioners_theirs() -> None:
    """Each reflection is a box; words for solo practitioners stand beside it."""
    both = {"everyone": text("Hvad hjælper?"), "solo": text("Hvem hjælper?")}
    asks = package(asked("joy", "scale", scale="degree", reflection=both), solo=True)
    (boxes,) = sheet_of(told(asks, invented(asks))[0], "reflection").pages[0].blocks
    assert isinstance(boxes, Boxes)
    assert [(box.heading, box.question, box.solo) for box in boxes.boxes] == [
        ("Joy", "Hvad hjælper?", "Sololæge: Hvem hjælper?")
    ]


def test_many_reflections_stand_in_two_columns() -> None:
    """More than four boxes share the page's width."""
    one = {"everyone": text("Hvad hjælper?")}
    asks = package(*(asked(f"q{i}", "scale", scale="degree", reflection=one) for i in range(5)))
    (boxes,) = sheet_of(told(asks, invented(asks))[0], "reflection").pages[0].blocks
    assert isinstance(boxes, Boxes)
    assert (len(boxes.boxes), boxes.columns) == (5, 2)


@pytest.mark.parametrize(("questions", "columns"), [(0, 1), (1, 1), (2, 2), (3, 3), (4, 2)])
def test_poster_has_a_box_for_each_question(questions: int, columns: int) -> None:
    """A group writes in one box a question, or in one large box where there is none."""
    entries = [(f"Ord {i}", f"Hvad {i}?") for i in range(questions)]
    told_slide = slide("talk", block="talk", title=text("Tal sammen"))
    shown = with_slides(every_kind(), told_slide.model_copy(update={"da": numbered(*entries)}))
    (page,) = sheet_of(told(shown, invented(shown))[0], "posters").pages
    (boxes,) = page.blocks
    assert isinstance(boxes, Boxes)
    assert (len(boxes.boxes), boxes.columns) == (max(1, questions), columns)
    assert page.title == "Tal sammen"


def test_poster_of_a_question_without_lead_shows_the_question() -> None:
    """A question in one style is the box's heading."""
    shown = with_slides(every_kind(), slide("talk", block="talk").model_copy(update={"da": numbered(("", "Hvad nu?"))}))
    (page,) = sheet_of(told(shown, invented(shown))[0], "posters").pages
    (boxes,) = page.blocks
    assert isinstance(boxes, Boxes)
    assert (boxes.boxes[0].heading, boxes.boxes[0].question) == ("Hvad nu?", "")


def test_talk_is_told_with_questions_and_minutes_in_the_script() -> None:
    """The facilitator sees what the groups talk about and how the time goes."""
    steps = [{"minutes": 5, "text": text("Tænk selv")}, {"minutes": 15, "text": text("Tal")}]
    asks = with_blocks(
        every_kind(), {"key": "talk", "kind": "talk", "form": "groups", "steps": steps, "chair": text("Den yngste")}
    )
    entries = (("Kort", "Hvad nu?"), ("Uden spørgsmål", ""))
    shown = with_slides(asks, slide("talk", block="talk").model_copy(update={"da": numbered(*entries)}))
    papers, story, _ = told(shown, invented(shown))
    assert isinstance(story.scenes[0].content, Talk)
    said = [line.plain for line in lines_of(sheet_of(papers, "script"))]
    assert [
        line for line in ("Kort Hvad nu?", "Uden spørgsmål", "5 min. Tænk selv", "15 min. Tal") if line not in said
    ] == []
    assert (
        sheet_of(papers, "posters").pages[0].lead
        == "20 minutter · 4–5 læger, gerne på tværs af klinikker · Ordstyrer: Den yngste"
    )


def test_offers_are_those_of_the_country_and_the_region() -> None:
    """Another region's offer is left out; the next date to look at them stands below."""
    review = datetime.date(2027, 6, 30)
    named = [("Alle", None, "00 00"), ("Nord", "Nord", None), ("Syd", "Syd", None)]
    support = [
        {"name": text(name), "what": text("Hjælp"), "region": region, "contact": contact, "review": review}
        for name, region, contact in named
    ]
    asks = package(asked("joy", "scale", scale="degree"), support=support)
    table, below = sheet_of(told(asks, invented(asks), region="Nord")[0], "offers").pages[0].blocks
    assert isinstance(table, Table)
    assert table.rows == (("Alle", "Hjælp", "00 00"), ("Nord", "Hjælp", ""))
    assert isinstance(below, Prose)
    assert below.lines[0].plain == "Oplysningerne bliver set efter igen senest onsdag den 30.\u00a0juni 2027."


def test_no_offers_at_all_are_said_plainly() -> None:
    """An empty list names the contact person instead, and the script has no empty table."""
    papers, _, _ = told(every_kind(), invented(every_kind()))
    (only,) = sheet_of(papers, "offers").pages[0].blocks
    assert isinstance(only, Prose)
    assert "Kontaktpersonen" in only.lines[0].plain


def test_plan_names_what_the_cluster_follows_up_on() -> None:
    """Measurement points stand on the plan; a package without any leaves the line out."""
    none = package(asked("joy", "choice", options=options("a", "b")))
    assert "følger op på who5 og joy" in all_words(sheet_of(told(every_kind(), invented(every_kind()))[0], "plan"))
    assert "følger op" not in all_words(sheet_of(told(none, invented(none))[0], "plan"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_brochure_has_eight_chapters(language: Language) -> None:
    """The chapters stand in their order, numbered."""
    papers, _, _ = told(every_kind(), invented(every_kind()), language=language)
    blocks = sheet_of(papers, "brochure").pages[0].blocks
    chapters = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
    assert [chapter.split(".")[0] for chapter in chapters] == list("12345678")


def test_brochure_cites_what_is_known_by_number() -> None:
    """What is known carries the number of its reference; a question without says so."""
    works = [{"key": "a", "text": "Et værk."}, {"key": "b", "text": "Et andet.", "link": "https://example.org"}]
    known = [{"text": text("Det hjælper."), "source": "b"}]
    asks = package(
        asked("joy", "scale", scale="degree", known=known),
        asked("more", "scale", scale="degree"),
        references=works,
        authors=[{"name": "Agnete Holm", "role": text("læge")}],
    )
    blocks = sheet_of(told(asks, invented(asks))[0], "brochure").pages[0].blocks
    table = next(block for block in blocks if isinstance(block, Table) and block.headings[0] == "Hvad ved vi?")
    assert [row[0] for row in table.rows] == ["Det hjælper (2).", "Her er det jeres egne erfaringer, der tæller."]
    last = blocks[-1]
    assert isinstance(last, Prose)
    assert [line.plain for line in last.lines] == ["Et værk.", "Et andet. https://example.org"]


def test_event_keeps_its_name_when_the_hour_moves() -> None:
    """A new kit for the same day replaces the old entry; another day is another meeting."""
    made = [
        told(every_kind(), invented(every_kind()), **change)[0].event
        for change in ({}, {"start": datetime.time(18, 0)}, {"date": datetime.date(2027, 1, 14)})
    ]
    uids = [event.uid for event in made if event is not None]
    assert uids[0] == uids[1] != uids[2]


def test_papers_are_told_alike_twice() -> None:
    """The same meeting gives the same papers."""
    one, other = (told(every_kind(), invented(every_kind()))[0] for _ in range(2))
    assert dataclasses.asdict(one) == dataclasses.asdict(other)
