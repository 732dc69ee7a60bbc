"""The sample deck, slide by slide, as text: a change in what is said or where it stands is seen in a diff.

`SAMKLANG_REFRESH=1 python -m pytest tests/golden` writes the files anew.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reading import opened, xpath
from samklang.documents.pptx import write
from samklang.values import Language
from scenes import every_scene

GOLDEN = Path(__file__).parent


def outline(deck: bytes) -> Iterator[str]:
    """Each slide's layout, and each shape with its place in inches, its sizes and its words."""
    for number, slide in enumerate(opened(deck).slides, start=1):
        yield f"# {number} · {slide.slide_layout.name}"
        yield from (f"  {line}" for shape in slide.shapes for line in shape_lines(shape))
        yield f"  notes: {slide.notes_slide.notes_text_frame.text!r}"


def shape_lines(shape: Any) -> Iterator[str]:
    """One line for a shape that is seen; decorations without words are left out."""
    words = [" ".join("".join(p.xpath(".//a:t/text()")).split("\n")) for p in xpath(shape._element, ".//a:p")]
    described = shape._element.xpath(".//p:cNvPr/@descr")
    if not any(words) and not described:
        return
    place = ", ".join(f"{value / 914400:.2f}" for value in (shape.left, shape.top, shape.width, shape.height))
    sizes = sorted({int(size) / 100 for size in xpath(shape._element, ".//a:rPr/@sz")})
    yield f"{shape.name} [{place}] {'/'.join(f'{size:g}' for size in sizes)} {' | '.join(filter(None, words))}".rstrip()
    yield from (f"  alt: {alt}" for alt in described)
    if getattr(shape, "has_chart", False):
        for series in xpath(shape.chart.part._element, ".//c:ser"):
            name = xpath(series, "./c:tx//c:v/text()")
            values = xpath(series, "./c:val//c:v/text()|./c:xVal//c:v/text()")
            yield f"  series {''.join(name)!r}: {' '.join(values)}"


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_deck_is_as_it_was(language: Language):
    """Every slide says what it said, where it said it."""
    now = "\n".join(outline(write(every_scene(language)))) + "\n"
    file = GOLDEN / f"deck-{language}.txt"
    if os.environ.get("SAMKLANG_REFRESH"):
        file.write_text(now, encoding="utf-8")
    assert now == file.read_text(encoding="utf-8")
