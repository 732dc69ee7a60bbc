"""PowerPoint opens the deck without repair, and LibreOffice draws every slide of it, charts and all."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from render import render
from samklang.documents.pptx import write
from samklang.story.model import Story
from samklang.values import Language
from scenes import every_scene
from validator import errors

DATA = Path(__file__).parents[1] / "data/pptx"
TEMPLATES = [None, DATA / "pythonpptx_default.pptx", DATA / "poi_WithMaster.pptx"]

pytestmark = pytest.mark.render


@pytest.fixture(scope="module")
def story() -> Story:
    """The Danish sample, with the longest labels."""
    return every_scene("da")


@pytest.fixture(scope="module")
def pages(story: Story, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The sample deck as pictures."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "deck.pptx").write_bytes(write(story))
    return render(folder / "deck.pptx", folder, dots=60)


@pytest.fixture(scope="module")
def text_of(story: Story, pages: list[Path]) -> Callable[[str], str]:
    """The words LibreOffice drew for the scene of a key."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pages[0].parent / "deck.pdf"), "-"], capture_output=True, text=True, check=True
    )
    drawn = done.stdout.replace("\u00a0", " ").split("\f")
    return lambda key: drawn[[scene.key for scene in story.scenes].index(key)]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("template", TEMPLATES, ids=["built-in", "4:3", "several masters"])
def test_powerpoint_opens_the_deck_without_repair(tmp_path: Path, template: Path | None, language: Language):
    """The Open XML SDK finds no error, whatever the template."""
    file = tmp_path / "deck.pptx"
    file.write_bytes(write(every_scene(language), template))
    assert errors(file) == []


def test_libreoffice_draws_every_slide(story: Story, pages: list[Path]):
    """As many pages as scenes, none of them blank."""
    assert len(pages) == len(story.scenes)
    for page in pages:
        with Image.open(page) as picture:
            assert len(picture.getcolors(maxcolors=1_000_000) or ()) > 5


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("who5", ["35 eller derunder", "36–50", "Over 50", "Gennemsnit 63", "Grænse 50", "Grænse 35"]),
        ("comparison", ["58,1", "63", "Klyngen sidste år", "antal ikke oplyst", "Grænse 50"]),
        ("factors", ["82 %", "18 %", "Relationer og samarbejde", "Tid, vilkår og rammer", "fx klynge og DGE-gruppe"]),
        ("delegation", ["færre end 3", "76 %", "Sidst", "68 %", "52 %"]),
        ("alone", ["Grænse 50", "63", "Klyngen nu"]),
        ("often", ["sjældnere end hver måned", "hver dag", "41"]),
        ("joy", ["15 %", "38 %", "35 %", "12 %", "i nogen grad"]),
        ("joy-change", ["i ringe grad eller slet ikke", "Sidste år, 38 svar", "16 %"]),
        ("culture", ["Helt uenig", "Helt enig", "85 %", "36 %", "Enige i alt"]),
        ("burdens", ["7,4", "2,7", "10 = høj", "Sidste år", "Gav 8–10", "52 %"]),
    ],
)
def test_libreoffice_draws_the_labels_of_each_chart(text_of: Callable[[str], str], key: str, words: list[str]):
    """Legends, values, names of lines, totals: all are seen outside PowerPoint too."""
    said = text_of(key)
    assert [word for word in words if word not in said] == []


def test_libreoffice_draws_the_intervals(story: Story, pages: list[Path]):
    """The accent colour reaches higher than the disc: the error bar is there."""
    page = pages[[scene.key for scene in story.scenes].index("comparison")]
    with Image.open(page) as picture:
        rgb = picture.convert("RGB")
        left = range(int(rgb.width * 0.2), int(rgb.width * 0.5))
        accent = (0x0C, 0x72, 0x76)
        near = [
            (x, y)
            for x in left
            for y in range(int(rgb.height * 0.25), int(rgb.height * 0.85))
            if sum(abs(a - b) for a, b in zip(rgb.getpixel((x, y)), accent, strict=True)) < 24
        ]
    across = max(x for x, _ in near) - min(x for x, _ in near)
    down = max(y for _, y in near) - min(y for _, y in near)
    assert down > across * 1.3
