"""What every deck promises: titles, notes, alt texts, languages, sections, and nothing about who made it or when."""

from __future__ import annotations

import datetime
import itertools
from functools import cache
from typing import Any

import pytest

from reading import NS, opened, parts, texts, xpath
from samklang.documents import FORMATS
from samklang.documents.pptx import overflows, write
from samklang.documents.pptx.deck import build
from samklang.documents.pptx.stage import Overflow
from samklang.package.slides import Line, Run
from samklang.story.model import Notes, Points, Scene, Story, Talk
from samklang.values import Language
from scenes import every_scene


@cache
def built(language: Language) -> tuple[bytes, tuple[Overflow, ...]]:
    """The story in this language as a deck, and what did not fit; written once."""
    return build(every_scene(language), None)


@pytest.fixture(params=["da", "en"])
def story(request: pytest.FixtureRequest) -> Story:
    """A scene of every kind, in each language."""
    return every_scene(request.param)


@pytest.fixture
def deck(story: Story) -> bytes:
    """The story as a deck."""
    return built(story.language)[0]


def slide_of(story: Story, deck: bytes, key: str) -> Any:
    """The slide of the scene called `key`."""
    keys = [scene.key for scene in story.scenes]
    return opened(deck).slides[keys.index(key)]


def words(content: Any) -> set[str]:
    """Every text inside a scene's content, at any depth."""
    found: set[str] = set()
    for value in content.values() if isinstance(content, dict) else content if isinstance(content, list) else ():
        found |= {value} if isinstance(value, str) else words(value)
    return found


def test_a_deck_is_written_through_the_table_of_formats(story: Story):
    """`pptx` is one of the formats a story can be written in."""
    assert FORMATS["pptx"].ending == ".pptx"
    one = story.model_copy(update={"scenes": story.scenes[:1]})
    assert FORMATS["pptx"].write(one, None) == write(one)


def test_every_slide_has_a_real_title_of_its_own(story: Story, deck: bytes):
    """Titles are the story's headlines, in title placeholders, none empty and none twice."""
    titles = [slide.shapes.title.text_frame.text for slide in opened(deck).slides]
    assert titles == [scene.title for scene in story.scenes]
    assert len(set(titles)) == len(titles)


def test_no_text_overflows_its_box_with_the_longest_labels(story: Story):
    """Every box was measured, and everything fits at 12 points or more."""
    assert built(story.language)[1] == ()


def test_no_text_is_smaller_than_twelve_points_but_the_source_line(deck: bytes):
    """10 points for the sources."""
    for slide in opened(deck).slides:
        for shape in slide.shapes:
            smallest = 1000 if shape.name.startswith(("Source", "Slide number")) else 1200
            assert all(int(size) >= smallest for size in xpath(shape._element, ".//a:rPr/@sz"))
    for name, data in parts(deck).items():
        if name.startswith("ppt/charts/chart"):
            assert b'sz="1000"' not in data
            assert b'sz="1100"' not in data


def test_the_story_is_told_whole_and_nothing_is_added(story: Story, deck: bytes):
    """Each word of the slides is the story's; only numbers and 'min.' are the writer's own."""
    known = " ".join(words(story.model_dump(mode="json"))).replace("\n", "")
    for scene, slide in zip(story.scenes, opened(deck).slides, strict=True):
        for text in texts(slide):
            plain = text.replace(" min.", "")
            assert plain in known or plain.isdigit() or all(word in known for word in plain.split()), (scene.key, text)


def test_reading_order_is_title_eyebrow_subtitle_content_source(story: Story, deck: bytes):
    """A screen reader hears the headline first and the source last."""
    names = [shape.name.rpartition(" ")[0] for shape in slide_of(story, deck, "who5").shapes]
    assert names[:4] == ["Title", "Eyebrow", "Subtitle", "Chart"]
    assert names[4] == "Panel"
    assert names[-2:] == ["Source", "Slide"]


def test_charts_tables_and_groups_are_described_and_decorations_marked(story: Story, deck: bytes):
    """What is no text has an alt text, or the mark of a decoration, and the chart's is the story's."""
    for slide in opened(deck).slides:
        for shape in slide.shapes:
            name = shape._element.xpath(".//p:cNvPr")[0]
            decorative = xpath(name, ".//adec:decorative/@val") == ["1"]
            silent = not (shape.has_text_frame and shape.text_frame.text)
            assert bool(name.get("descr")) or decorative if silent else not decorative
    chart = next(shape for shape in slide_of(story, deck, "who5").shapes if shape.has_chart)
    assert chart._element.xpath(".//p:cNvPr")[0].get("descr") == story.scenes[9].content.alt  # type: ignore[union-attr]


def test_the_ring_has_a_dot_for_each_doctor_and_says_so(story: Story, deck: bytes):
    """42 dots, 34 of them filled, and the caption as its alt text."""
    ring = next(shape for shape in slide_of(story, deck, "opening").shapes if shape.name.startswith("Ring"))
    dots = [shape for shape in ring.shapes if shape.name.startswith("Doctor")]
    assert len(dots) == 42
    assert len([dot for dot in dots if xpath(dot._element, "./p:spPr/a:solidFill")]) == 34
    assert "34" in ring._element.xpath(".//p:cNvPr")[0].get("descr")


def test_every_slide_has_notes_with_the_script_under_its_headings(story: Story, deck: bytes):
    """Timing, what to say, ask and skip when late; an empty page where a scene has none."""
    headings = {"da": ["Sig", "Spørg", "Når tiden er knap"], "en": ["Say", "Ask", "When time is short"]}
    for scene, slide in zip(story.scenes, opened(deck).slides, strict=True):
        assert slide.has_notes_slide
        said = slide.notes_slide.notes_text_frame.text
        if scene.notes == Notes():
            assert said == ""
        else:
            lines = said.split("\n")
            assert lines[0] == scene.notes.timing
            assert [line for line in lines if line in headings[story.language]] == headings[story.language]
            assert "1. " in said
            assert "• " in said


def test_notes_without_timing_begin_with_what_to_say():
    """A scene outside the programme has no clock."""
    line = Line(style="paragraph", runs=(Run(text="Velkommen"),))
    scene = Scene(key="a", section="A", title="A", content=Points(lines=(line,)), notes=Notes(say=(line,)))
    deck = write(every_scene().model_copy(update={"scenes": (scene,)}))
    assert opened(deck).slides[0].notes_slide.notes_text_frame.text == "Sig\nVelkommen"


def test_every_run_carries_the_language(story: Story, deck: bytes):
    """On slides, in charts and in notes, so that spelling is checked and read aloud right."""
    tag = {"da": "da-DK", "en": "en-GB"}[story.language]
    for slide in opened(deck).slides:
        for element in (slide._element, slide.notes_slide._element):
            assert {run.get("lang") for run in xpath(element, ".//a:rPr|.//a:endParaRPr|.//a:fld/a:rPr")} == {tag}
            assert all(run.find("a:rPr", NS) is not None for run in xpath(element, ".//a:r"))


def test_sections_are_the_storys(story: Story, deck: bytes):
    """Neighbouring scenes of a section stand under its name, every slide in one of them."""
    found = xpath(opened(deck).part._element, ".//p14:section")
    expected = [
        (name, len(list(group))) for name, group in itertools.groupby(story.scenes, lambda scene: scene.section)
    ]
    assert [(section.get("name"), len(xpath(section, ".//p14:sldId"))) for section in found] == expected


def test_slide_numbers_are_copied_from_the_layout(story: Story, deck: bytes):
    """Each slide shows its own number, but the first, whose layout has none."""
    for number, slide in enumerate(opened(deck).slides, start=1):
        shown = xpath(slide._element, ".//a:fld[@type='slidenum']/a:t/text()")
        assert shown == ([] if story.scenes[number - 1].content.kind == "opening" else [str(number)])


def test_the_timer_runs_as_long_as_the_talk_and_starts_on_a_click(story: Story, deck: bytes):
    """20 minutes are 1,200,000 milliseconds of the wheel, on the ring itself."""
    slide = slide_of(story, deck, "talk")
    ring = xpath(slide._element, ".//p:animEffect//p:spTgt/@spid")[0]
    clock = next(shape for shape in slide.shapes if str(shape.shape_id) == ring)
    assert clock.name.startswith("Clock ")
    assert xpath(slide._element, ".//p:animEffect/@filter") == ["wheel(1)"]
    assert xpath(slide._element, ".//p:animEffect//p:cTn/@dur") == ["1200000"]
    assert xpath(slide._element, ".//p:cTn/@nodeType")[2] == "clickEffect"
    assert not xpath(slide_of(story, deck, "who5")._element, ".//p:timing")


def test_the_file_says_nothing_of_author_or_time(story: Story, deck: bytes):
    """Title, language and the meeting's date are all it says of itself; no thumbnail, no hidden slide."""
    content = parts(deck)
    core = content["docProps/core.xml"].decode()
    assert "creator" not in core
    assert "lastModifiedBy" not in core
    assert "revision" not in core
    assert "2027-01-13T00:00:00Z" in core
    assert story.title in core
    assert not [name for name in content if "thumbnail" in name or "app.xml" in name or "custom" in name]
    assert not any(b'show="0"' in data for name, data in content.items() if name.startswith("ppt/slides/slide"))


def test_a_story_without_a_date_is_dated_at_the_epoch(story: Story):
    """The clock of the machine is never asked."""
    undated = write(story.model_copy(update={"date": None, "scenes": story.scenes[:1]}))
    assert "2000-01-01T00:00:00Z" in parts(undated)["docProps/core.xml"].decode()


def test_equal_stories_give_equal_bytes(story: Story, deck: bytes):
    """Also when written by another call, and each part lies in a fixed order with a fixed time."""
    assert write(every_scene(story.language)) == deck
    assert next(iter(parts(deck))) == "[Content_Types].xml"


def test_only_theme_colours_and_theme_fonts_are_used(deck: bytes):
    """So any template restyles the whole deck."""
    for name, data in parts(deck).items():
        if name.startswith(("ppt/slides/slide", "ppt/charts/chart", "ppt/slideLayouts/")):
            assert b"srgbClr" not in data
            assert b"prstClr" not in data
            for face in data.split(b'typeface="')[1:]:
                assert face.startswith((b"+mj-", b"+mn-", b"Arial"))


def test_a_deck_stays_small(deck: bytes):
    """Far under two megabytes."""
    assert len(deck) < 500_000


def test_an_empty_story_is_an_empty_deck(story: Story):
    """No scenes, no slides, no sections."""
    deck = opened(write(story.model_copy(update={"scenes": (), "date": datetime.date(2027, 1, 1)})))
    assert len(deck.slides) == 0
    assert not xpath(deck.part._element, ".//p14:section")


@pytest.mark.parametrize(
    ("scene", "change", "box"),
    [
        ("who5", {"title": "Trivsel " * 60}, "Title"),
        ("who5", {"title": "Speciallægepraksissammenslutningsmedlemskab" * 3}, "Title"),
        ("who5", {"subtitle": "Hver søjle er en gruppe " * 20}, "Subtitle"),
        ("who5", {"source": "Kilde: spørgeskemaet, " * 30}, "Source"),
        ("who5", {"eyebrow": "Individuel trivsel " * 20}, "Eyebrow"),
    ],
)
def test_what_cannot_fit_is_named_by_scene_and_box(scene: str, change: dict[str, str], box: str):
    """So that the package's author hears of it before anybody sees a cut text."""
    story = every_scene()
    scenes = tuple(each.model_copy(update=change) for each in story.scenes if each.key == scene)
    found = overflows(story.model_copy(update={"scenes": scenes}))
    assert [(overflow.scene, overflow.box) for overflow in found] == [(scene, box)]


def test_a_text_that_cannot_fit_is_cut_and_never_crosses_its_box():
    """The last resort: words from the end go, and dots say so."""
    story = every_scene()
    scene = next(each for each in story.scenes if each.key == "talk")
    assert isinstance(scene.content, Talk)
    long = scene.content.model_copy(update={"form": "grupper på tværs af klinikker " * 40})
    deck = write(story.model_copy(update={"scenes": (scene.model_copy(update={"content": long}),)}))
    assert any(text.endswith("…") for text in texts(opened(deck).slides[0]))
