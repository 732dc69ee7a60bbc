"""Text is measured as the renderers set it, so that nothing on a slide overflows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samklang.documents import fit
from samklang.documents.fit import Block
from samklang.package.slides import Run


def block(*texts: str, **more: object) -> Block:
    """A paragraph of runs, every second one bold."""
    return Block(tuple(Run(text=text, bold=i % 2 == 1) for i, text in enumerate(texts)), **more)  # type: ignore[arg-type]


def test_a_line_breaks_at_spaces_and_after_hyphens_but_not_inside_numbers():
    """'12-mandsforening' may break after its hyphen, '36-50' may not."""
    assert fit.line_count(block("12-mandsforening"), 20, 130) == 2
    assert fit.line_count(block("36-50"), 20, 40) is None


def test_a_word_in_two_styles_is_one_word():
    """A word that turns bold in its middle is not broken there."""
    together = fit.text_width("arbejds", 20) + fit.text_width("glæde", 20, bold=True)
    assert fit.line_count(block("arbejds", "glæde"), 20, together + 1) == 1
    assert fit.line_count(block("arbejds", "glæde"), 20, together - 1) is None


def test_a_line_break_in_the_text_begins_a_new_line():
    """Two short lines are two lines, however wide the box."""
    assert fit.line_count(block("34 svar\nud af 42"), 12, 1000) == 2


def test_a_word_wider_than_the_box_fits_at_no_height():
    """A long Danish compound is never broken in its middle."""
    assert fit.height([block("arbejdsglædesundersøgelse")], 40, 100) is None
    assert not fit.fits([block("arbejdsglædesundersøgelse")], 40, 100, 1000)


def test_capitals_and_spacing_take_more_room():
    """An eyebrow in spaced capitals is measured as it is shown."""
    plain = fit.height([block("individuel trivsel i tal")], 14, 150)
    shown = fit.height([block("individuel trivsel i tal", capitals=True, spacing=1.5)], 14, 150)
    assert plain is not None
    assert shown is not None
    assert shown > plain


def test_the_space_above_counts_for_every_paragraph_but_the_first():
    """Two paragraphs half a line apart stand half a line taller."""
    lines = fit.height([block("a"), block("b")], 20, 100)
    apart = fit.height([block("a", before=0.5), block("b", before=0.5)], 20, 100)
    assert apart == pytest.approx((lines or 0) + 10)


def test_no_text_is_smaller_than_its_floor():
    """12 points, and 10 for the line that names the sources."""
    assert block("x", scale=0.5).size(16) == 12
    assert block("x", scale=0.5, floor=fit.SOURCE_FLOOR).size(16) == 10


def test_the_largest_size_that_fits_is_chosen():
    """None where not even the smallest does."""
    assert fit.largest([block("tre små ord")], (12, 16, 20), 1000, 30) == 20
    assert fit.largest([block("tre små ord")], (12, 16, 20), 1000, 20) == 16
    assert fit.largest([block("tre små ord")], (12, 16, 20), 1000, 10) is None


def test_an_unknown_font_is_taken_to_be_wide():
    """Calibri and Georgia are measured glyph by glyph, anything else with a margin."""
    assert fit.typeface("Calibri") == fit.BODY
    assert fit.typeface("Georgia") == fit.HEADING
    assert fit.typeface("Comic Neue").wider > 1.1
    wide = Block((Run(text="trivsel"),), fit.typeface("Verdana"))
    assert fit.line_count(wide, 20, fit.text_width("trivsel", 20)) is None


def test_what_is_cut_ends_in_dots_and_fits():
    """Words go from the end, whole paragraphs too, and a run that is left keeps its style."""
    kept = fit.cut([block("en to ", "tre fire", " fem"), block("seks")], 20, 1000, 25)
    assert ["".join(run.text for run in kept_block.runs) for kept_block in kept] == ["en to tre fire fem"]
    kept = fit.cut([block("en to ", "tre fire", " fem")], 20, fit.text_width("en to tre fire", 20), 25)
    assert "".join(run.text for run in kept[0].runs) == "en to tre …"
    assert kept[0].runs[1].bold


def test_a_box_too_small_for_a_word_is_left_empty():
    """Rather nothing than a word across the edge."""
    assert fit.cut([block("trivsel")], 20, 10, 100) == []


@given(st.lists(st.text("abcæøå -–", min_size=1, max_size=30), min_size=1, max_size=4), st.integers(20, 300))
def test_what_fits_a_box_fits_a_larger_one(texts: list[str], width: int):
    """A wider box never needs more height."""
    blocks = [block(text) for text in texts]
    narrow, wide = fit.height(blocks, 14, width), fit.height(blocks, 14, width * 2)
    assert narrow is None or (wide is not None and wide <= narrow)


@given(st.text("abcæøå ", min_size=1, max_size=60), st.integers(10, 200), st.integers(5, 100))
def test_what_is_left_after_cutting_always_fits(text: str, width: int, tall: int):
    """The last resort keeps the promise too."""
    kept = fit.cut([block(text)], 14, width, tall)
    assert kept == [] or fit.fits(kept, 14, width, tall)
