"""Any template with named layouts carries the deck, and one that cannot says everything it lacks."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from pptx import Presentation

from reading import opened, parts, texts, xpath
from samklang.documents.pptx import write
from samklang.documents.pptx.colours import NEUTRAL_TONES, Colour
from samklang.documents.pptx.deck import build
from samklang.documents.pptx.mapping import load_mapping
from samklang.documents.pptx.template import open_template
from samklang.documents.theme import TEMPLATE
from samklang.problems import ProblemsFound
from samklang.story.model import Story
from scenes import every_scene

DATA = Path(__file__).parents[2] / "data/pptx"
DEFAULT, MASTERS = DATA / "pythonpptx_default.pptx", DATA / "poi_WithMaster.pptx"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """The plain 4:3 template in a folder of its own, for a mapping file beside it."""
    return Path(shutil.copy(DEFAULT, tmp_path / "own.pptx"))


def few(language: str = "da") -> Story:
    """A story of one scene for each role of a layout."""
    story = every_scene(language)  # type: ignore[arg-type]
    keys = ("opening", "programme", "rules", "text", "who5", "comparison", "burdens", "talk", "contact")
    return story.model_copy(update={"scenes": tuple(scene for scene in story.scenes if scene.key in keys)})


def mapped(template: Path, text: str) -> Path:
    """The template with this mapping file beside it."""
    template.with_suffix(".toml").write_text(text, encoding="utf-8")
    return template


def faults(template: Path) -> list[str]:
    """What opening the template complains about, with the cures."""
    with pytest.raises(ProblemsFound) as found:
        open_template(template)
    return [str(problem) for problem in found.value.problems]


@pytest.mark.parametrize("file", [DEFAULT, MASTERS], ids=["4:3", "several masters"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_template_without_a_mapping_file_is_guessed_by_common_names(file: Path, language: str):
    """Every scene finds a layout, every title is the story's, and no text overflows."""
    story = every_scene(language)  # type: ignore[arg-type]
    deck, cut = build(story, file)
    titles = [slide.shapes.title.text_frame.text for slide in opened(deck).slides]
    assert titles == [scene.title for scene in story.scenes]
    assert cut == ()


def test_everything_stays_on_the_slide_in_another_shape():
    """On a 4:3 slide nothing lies outside it."""
    deck = opened(write(every_scene(), DEFAULT))
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width + 12700
            assert shape.top + shape.height <= deck.slide_height + 12700


def test_sample_slides_and_their_sections_are_taken_out(tmp_path: Path):
    """Only the story's slides are in the file, and nothing that named the samples."""
    sample = tmp_path / "sample.pptx"
    sample.write_bytes(write(few(), DEFAULT))
    story = few("en")
    deck = write(story, sample)
    slides = [name for name in parts(deck) if name.startswith("ppt/slides/slide")]
    assert len(slides) == len(story.scenes)
    assert len(xpath(opened(deck).part._element, ".//p14:sectionLst")) == 1


def test_a_potx_is_opened_as_a_presentation(tmp_path: Path):
    """A template differs from a deck by its content type alone, and the deck has a deck's."""
    kind = b"application/vnd.openxmlformats-officedocument.presentationml.%s.main+xml"
    file = tmp_path / "own.potx"
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts(DEFAULT.read_bytes()).items():
            archive.writestr(name, data.replace(kind % b"presentation", kind % b"template"))
    deck = write(few(), file)
    assert kind % b"presentation" in parts(deck)["[Content_Types].xml"]


def test_a_mapping_file_names_layouts_placeholders_dark_roles_and_tones(template: Path):
    """What it says is what is used."""
    mapped(
        template,
        'dark = ["closing"]\n[layouts]\nfigure = "Two Content"\n[placeholders.figure]\nbody = 1\npanel = 2\n'
        '[tones]\nlow = "accent2"\n',
    )
    grounds = open_template(template).grounds
    assert grounds["figure"].layout.name == "Two Content"
    assert grounds["figure"].boxes["panel"].left > grounds["figure"].boxes["body"].right
    assert grounds["closing"].dark
    assert not grounds["figure"].dark
    assert grounds["figure"].palette.tone("low") == Colour("accent2")
    assert grounds["figure"].palette.tone("high") == NEUTRAL_TONES["high"]


def test_without_tones_no_colour_is_taken_for_red_or_green():
    """The bands are told apart by lightness of one family of colours."""
    palette = open_template(DEFAULT).grounds["figure"].palette
    lightness = [sum(palette.rgb(palette.tone(tone))) for tone in ("low", "middle", "high")]
    assert lightness == sorted(lightness)


def test_missing_layouts_and_placeholders_are_all_named_at_once(template: Path):
    """Each with a cure that names the mapping file and what exists."""
    mapped(
        template,
        '[layouts]\nfigure = "Figur"\npage = "Blank"\n'
        "[placeholders.talk]\neyebrow = 77\n[placeholders.points]\nbody = 88\n",
    )
    said = faults(template)
    assert len(said) == 4
    assert any("no layout named 'Figur', for the role 'figure'" in fault and "'Title Only'" in fault for fault in said)
    assert any("layout 'Blank' has no title, needed for the role 'page'" in fault for fault in said)
    assert any("no placeholder 77, named for 'eyebrow' of 'talk'" in fault and "0 (Title 1)" in fault for fault in said)
    assert all("own.toml" in fault for fault in said)


def test_a_template_without_known_names_is_told_what_to_write(tmp_path: Path):
    """One problem a role, listing the layouts that exist."""
    presentation = Presentation(str(DEFAULT))
    for layout in list(presentation.slide_layouts)[1:]:
        presentation.slide_layouts.remove(layout)
    presentation.slide_layouts[0]._element.cSld.set("name", "Forside")
    presentation.save(str(tmp_path / "own.pptx"))
    said = faults(tmp_path / "own.pptx")
    assert len(said) == 6
    assert all("no layout with a name that is known" in fault and "'Forside'" in fault for fault in said)


def test_a_template_without_layouts_says_so(tmp_path: Path):
    """There is nothing to choose from, and the cure says that there is none."""
    presentation = Presentation(str(DEFAULT))
    for layout in list(presentation.slide_layouts):
        presentation.slide_layouts.remove(layout)
    presentation.save(str(tmp_path / "own.pptx"))
    assert all("exist: none" in fault for fault in faults(tmp_path / "own.pptx"))


def test_a_placeholder_asked_of_a_layout_that_has_none_but_numbers(template: Path):
    """The cure says that the layout has none."""
    mapped(template, '[layouts]\npage = "Blank"\n[placeholders.page]\nbody = 1\n')
    assert any("the layout has: none" in fault for fault in faults(template))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("layouts = [", "is not a readable TOML file"),
        ('[layouts]\nforside = "Title Slide"\n', "'layouts.forside' cannot be used"),
        ("[placeholders.figure]\nbody = 'x'\n", "'placeholders.figure.body' cannot be used"),
        ("[tones]\nlow = 'red'\n", "'tones.low' cannot be used"),
        ("colour = 1\n", "'colour' cannot be used"),
    ],
)
def test_a_faulty_mapping_file_is_refused_with_what_may_be_written(template: Path, content: str, says: str):
    """The message names the place in the file."""
    mapped(template, content)
    with pytest.raises(ProblemsFound, match=r"own\.toml") as found:
        load_mapping(template)
    assert says in str(found.value)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "cannot be read"),
        (b"%PDF-1.7", "is not a PowerPoint file that can be opened"),
        (b"", "is not a PowerPoint file that can be opened"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 512, "is encrypted"),
        (b"PK\x03\x04 not a zip after all", "is not a PowerPoint file that can be opened"),
    ],
)
def test_a_file_that_is_no_template_gives_one_clear_problem(tmp_path: Path, content: bytes | None, says: str):
    """Missing, not a zip, empty, encrypted, broken."""
    file = tmp_path / "own.pptx"
    if content is not None:
        file.write_bytes(content)
    assert [says in fault for fault in faults(file)] == [True]


@pytest.mark.parametrize("damage", ["a part is missing", "a part is broken", "another kind of file", "no theme"])
def test_a_damaged_package_gives_one_clear_problem(tmp_path: Path, damage: str):
    """Whatever is wrong inside, the message is about the file."""
    content = parts(DEFAULT.read_bytes())
    if damage == "a part is missing":
        del content["ppt/presentation.xml"]
    elif damage == "a part is broken":
        content["ppt/presentation.xml"] = b"<p:presentation"
    elif damage == "no theme":
        del content["ppt/theme/theme1.xml"]
    else:
        content["[Content_Types].xml"] = content["[Content_Types].xml"].replace(
            b"presentationml.presentation.main", b"presentationml.slideshow.other"
        )
    file = tmp_path / "own.pptx"
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    assert len(faults(file)) == 1


def test_notes_find_a_place_where_the_notes_page_has_none(tmp_path: Path):
    """A notes master without a body does not lose the script."""
    presentation = Presentation(str(DEFAULT))
    master = presentation.notes_master
    for shape in list(master.placeholders):
        if shape.placeholder_format.type is not None and "BODY" in str(shape.placeholder_format.type):
            shape._element.getparent().remove(shape._element)
    presentation.save(str(tmp_path / "own.pptx"))
    deck = opened(write(few(), tmp_path / "own.pptx"))
    assert any("Sig" in texts(slide.notes_slide) for slide in deck.slides)


def test_placeholders_in_capitals_and_bold_are_measured_so(tmp_path: Path):
    """A template that sets titles in bold capitals gets smaller titles, not overflowing ones."""
    presentation = Presentation(str(DEFAULT))
    style = xpath(presentation.slide_master._element, ".//p:titleStyle/a:lvl1pPr/a:defRPr")[0]
    style.set("cap", "all")
    style.set("b", "1")
    presentation.save(str(tmp_path / "own.pptx"))

    def sizes(file: Path) -> list[int]:
        deck = opened(write(few(), file))
        return [int(xpath(slide.shapes.title._element, ".//a:rPr/@sz")[0]) for slide in list(deck.slides)[1:]]

    assert sum(sizes(tmp_path / "own.pptx")) < sum(sizes(DEFAULT))


def test_a_template_whose_placeholders_have_no_sizes_gets_ours(tmp_path: Path):
    """Where nothing says how large a title is, our own sizes hold."""
    presentation = Presentation(str(TEMPLATE))
    for element in xpath(presentation.slide_master._element, ".//a:defRPr[@sz]"):
        del element.attrib["sz"]
    for layout in presentation.slide_layouts:
        for element in xpath(layout._element, ".//a:defRPr[@sz]"):
            del element.attrib["sz"]
    file = io.BytesIO()
    presentation.save(file)
    (tmp_path / "Own.pptx").write_bytes(file.getvalue())
    deck = opened(write(few(), tmp_path / "Own.pptx"))
    assert int(xpath(deck.slides[1].shapes.title._element, ".//a:rPr/@sz")[0]) == 3000
