"""The panel beside a chart: the two or three numbers that matter, and what to make of them."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents import fit
from samklang.documents.pptx.colours import ACCENT, HEADLINE, SAND
from samklang.documents.pptx.geometry import POINT, Box, inch, points
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, lines, say
from samklang.story.model import BigNumber, Count, PanelPart, Passage

SIZES = (18, 17, 16, 15, 14, 13, 12)
LEAST_GAP, MOST_GAP = inch(0.12), inch(0.32)
"""Between parts: as wide as there is room for."""
MARGIN = inch(0.25)
BIG, COUNTED = 3.2, 1.9
"""The sizes of a big number and a count, relative to the panel's text."""
STRIPE = inch(0.09)


def write(stage: Stage, box: Box, parts: Sequence[PanelPart]) -> None:
    """The parts from the top, at the largest size at which all of them fit."""
    stage.shape("rect", box, SAND, name="Panel")
    inner = box.inset(MARGIN, inch(0.22))
    size, gap = _chosen(stage, inner, parts)
    top = 0
    for part in parts:
        tall = _height(stage, parts, part, inner.width, size)
        _put(stage, parts, inner.below(top).upper(min(tall, inner.height - top)), part, size)
        top += tall + gap


def _chosen(stage: Stage, inner: Box, parts: Sequence[PanelPart]) -> tuple[float, int]:
    """The text's size and the room between parts, in EMU: what is left over, within reason."""
    for size in SIZES:
        left = inner.height - sum(_height(stage, parts, part, inner.width, size) for part in parts)
        gaps = max(1, len(parts) - 1)
        if left >= LEAST_GAP * gaps:
            return size, min(MOST_GAP, left // gaps)
    return SIZES[-1], LEAST_GAP


def _height(stage: Stage, parts: Sequence[PanelPart], part: PanelPart, width: int, size: float) -> int:
    match part:
        case BigNumber():
            figure, note = _big_columns(stage, part, width, size)
            beside = tall_of(stage, [_big_note(stage, part)], note, size)
            head = tall_of(stage, [_heading(stage, part.heading)], width, size)
            return head + (max(figure[1], beside) if note < width else figure[1] + beside)
        case Count():
            return _count_height(stage, parts, width, size)
        case _:
            return tall_of(stage, passage(stage, part), width, size)


def _count_height(stage: Stage, parts: Sequence[PanelPart], width: int, size: float) -> int:
    """The height of every count: that of the one with the most words."""
    room = width - _count_indent(stage, parts, size)
    words = [tall_of(stage, _count_words(stage, part), room, size) for part in parts if isinstance(part, Count)]
    return max(*words, points(_counted(size) * 1.22)) + inch(0.04)


def _put(stage: Stage, parts: Sequence[PanelPart], box: Box, part: PanelPart, size: float) -> None:
    match part:
        case BigNumber():
            _put_big(stage, box, part, size)
        case Count():
            _put_count(stage, box, part, size, _count_indent(stage, parts, size))
        case _:
            stage.text(box, passage(stage, part), (size,), part.heading)


def _put_big(stage: Stage, box: Box, part: BigNumber, size: float) -> None:
    heading = _heading(stage, part.heading)
    below = box.below(tall_of(stage, [heading], box.width, size))
    stage.text(box.upper(box.height - below.height), [heading], (size,), f"{part.heading}: heading")
    (wide, tall), note = _big_columns(stage, part, box.width, size)
    value = Style(stage.on(SAND, HEADLINE), bold=True)
    stage.text(
        below.upper(tall).lefthand(wide),
        [say(part.value, value)],
        (_big(size),),
        f"{part.heading}: value",
        anchor="ctr",
    )
    beside = below.beside(wide + inch(0.15)).upper(tall) if note < box.width else below.below(tall)
    stage.text(
        beside, [_big_note(stage, part)], (size,), f"{part.heading}: note", anchor="ctr" if note < box.width else "t"
    )


def _big_columns(stage: Stage, part: BigNumber, width: int, size: float) -> tuple[tuple[int, int], int]:
    """The big number's width and height, and the width of its note: beside it where there is room, else under it."""
    wide = points(fit.text_width(part.value, _big(size), stage.faces.body, bold=True) + 2 * FIXED)
    tall = points(_big(size) * 1.22)
    left = width - wide - inch(0.15)
    note = [_big_note(stage, part)]
    beside = left >= inch(0.9) and _fits(stage, note, left, size, tall)
    return (min(wide, width), tall), left if beside else width


def _put_count(stage: Stage, box: Box, part: Count, size: float, indent: int) -> None:
    colour = stage.palette.tone(part.tone) if part.tone else ACCENT
    stage.shape("rect", box.lefthand(STRIPE), colour, name="Band")
    value = Style(stage.on(SAND, HEADLINE), bold=True)
    figure = box.beside(STRIPE + inch(0.12)).lefthand(indent - STRIPE - inch(0.28))
    stage.text(
        figure, [say(part.value, value)], (_counted(size), size * 1.6, size), f"{part.label}: value", anchor="ctr"
    )
    stage.text(box.beside(indent), _count_words(stage, part), (size,), part.label, anchor="ctr")


def _count_indent(stage: Stage, parts: Sequence[PanelPart], size: float) -> int:
    """Room for the stripe and the widest of the panel's counts, so that their labels stand in line."""
    counts = [part.value for part in parts if isinstance(part, Count)]
    widest = max(fit.text_width(value, _counted(size), stage.faces.body, bold=True) for value in counts)
    return STRIPE + inch(0.12) + points(widest + 2 * FIXED) + inch(0.16)


def _count_words(stage: Stage, part: Count) -> list[Paragraph]:
    ink = stage.on(SAND)
    return [say(part.label, Style(ink, bold=True)), *([say(part.note, Style(ink))] if part.note else [])]


def _big(size: float) -> float:
    return float(round(size * BIG))


def _counted(size: float) -> float:
    return float(round(size * COUNTED))


def _big_note(stage: Stage, part: BigNumber) -> Paragraph:
    return say(part.note, Style(stage.on(SAND)))


def passage(stage: Stage, part: Passage) -> list[Paragraph]:
    """A passage's heading and lines."""
    return [
        _heading(stage, part.heading),
        *lines(part.lines, Style(stage.on(SAND)), Style(stage.on(SAND, HEADLINE), bold=True), gap=0.25),
    ]


def _heading(stage: Stage, text: str) -> Paragraph:
    return say(text, Style(stage.on(SAND, ACCENT), bold=True, scale=0.82, capitals=True, spaced=True))


def tall_of(stage: Stage, words: Sequence[Paragraph], width: int, size: float) -> int:
    """The words' height; far more than any panel where a word is wider than the panel."""
    height = fit.height([paragraph.block(stage.faces) for paragraph in words], size, width / POINT - FIXED)
    return inch(10) if height is None else points(height) + POINT


def _fits(stage: Stage, words: Sequence[Paragraph], width: int, size: float, tall: int) -> bool:
    return fit.fits([paragraph.block(stage.faces) for paragraph in words], size, width / POINT - FIXED, tall / POINT)
