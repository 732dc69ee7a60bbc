"""The built-in theme: made by a script, named for people, legible for everyone."""

from __future__ import annotations

import itertools
import runpy
from pathlib import Path

import pytest

from samklang.documents import theme
from samklang.documents.pptx import colours
from samklang.documents.pptx.charts.scale import poles, shades, steps
from samklang.documents.pptx.colours import ACCENT, GREY, HEADLINE, INK, MUTED, PALER, PAPER, SAND, STRONG, Colour, ramp
from samklang.documents.pptx.mapping import ROLES
from samklang.documents.pptx.template import open_template
from samklang.documents.theme import build


@pytest.fixture(scope="module")
def palette() -> colours.Palette:
    """The built-in theme's colours."""
    return open_template(None).grounds["figure"].palette


def test_the_template_kept_is_the_one_the_script_makes():
    """Nobody edits samklang.pptx by hand without the script knowing."""
    assert theme.TEMPLATE.read_bytes() == build.template()


def test_the_script_writes_the_template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """`python -m samklang.documents.theme.build` makes the file anew."""
    monkeypatch.setattr(theme, "TEMPLATE", tmp_path / "made.pptx")
    runpy.run_path(build.__file__, run_name="__main__")
    assert (tmp_path / "made.pptx").read_bytes() == build.template()


def test_there_is_a_layout_for_each_role_under_a_plain_name():
    """Six layouts, each with a real title and the places our slides fill."""
    grounds = open_template(None).grounds
    assert [grounds[role].layout.name for role in ROLES] == ["Opening", "Figure", "Talk", "Points", "Page", "Closing"]
    assert all({"title", "eyebrow", "subtitle", "body", "source"} <= set(grounds[role].places) for role in ROLES)


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (INK, PAPER),
        (HEADLINE, PAPER),
        (ACCENT, PAPER),
        (MUTED, PAPER),
        (GREY, PAPER),
        (Colour("accent6"), PAPER),
        (INK, SAND),
        (HEADLINE, SAND),
        (ACCENT, SAND),
        (INK, PALER),
        (HEADLINE, PALER),
        (PAPER, HEADLINE),
        (STRONG, HEADLINE),
        (PAPER, ACCENT),
        (PAPER, GREY),
        (Colour("accent3"), PAPER),
    ],
)
def test_every_pair_of_text_and_ground_passes_aa(palette: colours.Palette, ink: Colour, ground: Colour):
    """WCAG AA asks for a contrast of 4.5."""
    assert palette.contrast(ink, ground) >= 4.5


def test_the_bands_differ_in_grey_print(palette: colours.Palette):
    """Without colour the three bands still have three lightnesses."""
    tones = [palette.tone(tone) for tone in ("low", "middle", "high")]
    assert all(palette.contrast(one, other) >= 1.3 for one, other in itertools.combinations(tones, 2))


@pytest.mark.parametrize("good", [1, 2, 3])
@pytest.mark.parametrize("count", [4, 5, 7])
def test_labels_in_the_bars_of_a_scale_are_legible(palette: colours.Palette, count: int, good: int):
    """Each part of a stacked bar has its own colour, and its bold label passes AA for large text."""
    made = shades(count, good)
    assert len(set(made)) == count
    assert all(palette.contrast(palette.ink_on(colour), colour) >= 3 for colour in made)


@pytest.mark.parametrize(
    ("left", "middle", "right"), [(1, False, 1), (2, True, 2), (3, False, 3), (3, True, 3), (1, True, 2)]
)
def test_the_two_ends_of_a_scale_are_the_full_colours(left: int, middle: bool, right: int):
    """Worst on the left in the low tone, best on the right in the accent colour, each part its own."""
    made = poles(left, middle, right, Colour("accent3"))
    assert len(set(made)) == left + middle + right
    assert (made[0], made[-1]) == (Colour("accent3"), ACCENT)


@pytest.mark.parametrize("count", range(2, 8))
def test_shades_of_how_often_stay_apart_in_grey_print(palette: colours.Palette, count: int):
    """From pale to dark in clear steps, each with a label that passes AA."""
    made = steps(count)
    lightness = [palette.contrast(colour, INK) for colour in made]
    assert lightness == sorted(lightness, reverse=True)
    assert all(palette.contrast(one, other) >= 1.3 for one, other in itertools.pairwise(made))
    assert all(palette.contrast(palette.ink_on(colour), colour) >= 4.45 for colour in made)


def test_no_shades_are_no_shades():
    """A ramp of nothing is empty."""
    assert ramp(ACCENT, 0) == []


def test_a_colour_that_cannot_be_read_gives_way(palette: colours.Palette):
    """Amber on paper becomes ink, amber on dark teal stays."""
    assert palette.legible(STRONG, PAPER) == INK
    assert palette.legible(STRONG, HEADLINE) == STRONG
