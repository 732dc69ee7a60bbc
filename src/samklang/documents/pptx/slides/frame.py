"""What every slide has: eyebrow, headline, subtitle, source and number."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx.colours import ACCENT, GREY, HEADLINE, MUTED, PAPER, STRONG
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, say

TITLE_SIZES = (46, 44, 40, 36, 32, 30, 29, 28, 27, 26, 25, 24, 22, 20)
"""No headline is smaller than the last: a longer one is for its author to shorten."""
HEADLINE_SIZE = 30
"""Headlines are no larger than this, whatever a template says; only the opening's is."""
ONE_LINE_FROM = 26
"""A headline that fits one line at this size or more stays on it."""
SUBTITLE_SIZES = (22, 20, 18, 17, 16, 15, 14, 13, 12)
SOURCE_SIZES = (12, 11, 10.5, 10)


def head(stage: Stage, title: str, eyebrow: str | None, subtitle: str | None) -> None:
    """Headline, eyebrow and subtitle, in the order in which they are read aloud."""
    headline = say(title, Style(HEADLINE, heading=True))
    size, lines = _headline_size(stage, headline)
    stage.fill("title", [headline], [size])
    _eyebrow(stage, eyebrow)
    beneath = stage.boxes["title"].top + (0 if lines == 1 else stage.boxes["title"].height)
    body = stage.boxes["body"].top
    if subtitle:
        moved = _moved(stage, beneath)
        style = Style(PAPER if stage.dark else MUTED)
        stage.fill("subtitle", [say(subtitle, style)], _upto(stage, "subtitle", SUBTITLE_SIZES, 22), box=moved)
        if moved:
            stage.begin(moved.bottom + inch(0.15))
    else:
        stage.begin(min(body, max(beneath, stage.boxes["subtitle"].top) + inch(0.3)))


def opening_head(stage: Stage, title: str, eyebrow: str | None, subtitle: str | None) -> None:
    """The same on the first slide, where the headline may be large and nothing moves."""
    stage.fill("title", [say(title, Style(HEADLINE, heading=True))], _upto(stage, "title", TITLE_SIZES, TITLE_SIZES[0]))
    _eyebrow(stage, eyebrow)
    if subtitle:
        stage.fill(
            "subtitle",
            [say(subtitle, Style(PAPER if stage.dark else MUTED))],
            _upto(stage, "subtitle", SUBTITLE_SIZES, 22),
        )


def _eyebrow(stage: Stage, eyebrow: str | None) -> None:
    if eyebrow:
        colour = STRONG if stage.dark else stage.on(PAPER, ACCENT)
        stage.fill("eyebrow", [say(eyebrow, Style(colour, bold=True, capitals=True, spaced=True))], (15, 14, 13, 12))


def source(stage: Stage, *texts: str | None) -> None:
    """The line that names the sources."""
    style = Style(PAPER if stage.dark else GREY, floor=fit.SOURCE_FLOOR)
    said = [say(text, style) for text in texts if text]
    if said:
        stage.fill("source", said, _upto(stage, "source", SOURCE_SIZES, 12))


def _upto(stage: Stage, part: str, sizes: tuple[float, ...], largest: float) -> list[float]:
    """The sizes no larger than the placeholder's own."""
    own = stage.places[part].own.size if part in stage.places else None
    top = min(largest, own or largest)
    return [size for size in sizes if size <= top] or [top]


def _headline_size(stage: Stage, headline: Paragraph) -> tuple[float, int]:
    """The headline's size in points, and its lines: one line, slightly smaller, rather than two."""
    box, place = stage.boxes["title"], stage.places["title"]
    width, tall = box.width / POINT - FIXED, box.height / POINT
    block = place.own.measured(headline).block(stage.faces)
    sizes = _upto(stage, "title", TITLE_SIZES, HEADLINE_SIZE)
    one = [size for size in sizes if size >= ONE_LINE_FROM and fit.line_count(block, size, width) == 1]
    size = max(one) if one else fit.largest([block], sizes, width, tall) or min(sizes)
    return size, fit.line_count(block, size, width) or 1


def _moved(stage: Stage, beneath: int) -> Box | None:
    """Where the subtitle goes when the headline takes the place it would have had; None if it need not move."""
    subtitle, body = stage.boxes["subtitle"], stage.boxes["body"]
    if beneath <= subtitle.top:
        return None
    top = stage.boxes["title"].bottom + inch(0.06)
    return Box(subtitle.left, top, subtitle.width, max(subtitle.height * 3 // 4, body.top - top))
