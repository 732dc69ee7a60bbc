"""What every slide has: eyebrow, headline, subtitle, source and number."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, GREY, HEADLINE, MUTED, PAPER, STRONG
from samklang.documents.pptx.geometry import POINT, Box
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Own, Paragraph, Style, say
from samklang.documents import fit

TITLE_SIZES = (46, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12)
HEADLINE_SIZE = 30
"""Headlines are no larger than this, whatever a template says; only the opening's is."""
SUBTITLE_SIZES = (22, 20, 18, 17, 16, 15, 14, 13, 12)
SOURCE_SIZES = (12, 11, 10.5, 10)


def head(stage: Stage, title: str, eyebrow: str | None, subtitle: str | None, *, largest: float = HEADLINE_SIZE) -> None:
    """Headline, eyebrow and subtitle, in the order in which they are read aloud."""
    headline = say(title, Style(HEADLINE, heading=True))
    stage.fill("title", [headline], _upto(stage, "title", TITLE_SIZES, largest))
    if eyebrow:
        colour = STRONG if stage.dark else stage.palette.legible(ACCENT, PAPER)
        stage.fill("eyebrow", [say(eyebrow, Style(colour, bold=True, capitals=True, spaced=True))], (15, 14, 13, 12))
    if subtitle:
        style = Style(PAPER if stage.dark else MUTED)
        stage.fill("subtitle", [say(subtitle, style)], _upto(stage, "subtitle", SUBTITLE_SIZES, 22), box=_under(stage, headline))


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
    return [size for size in sizes if size <= top] or [min(sizes)]


def _under(stage: Stage, headline: Paragraph) -> Box | None:
    """Where the subtitle goes when the headline takes the place it would have had; None if it need not move."""
    title, subtitle, body = (stage.boxes[part] for part in ("title", "subtitle", "body"))
    if subtitle.top >= title.bottom:
        return None
    own = stage.places["title"].own if "title" in stage.places else Own()
    block = own.measured(headline).block(stage.faces)
    if fit.fits([block], HEADLINE_SIZE, title.width / POINT - 1, (subtitle.top - title.top) / POINT):
        return None
    return Box(subtitle.left, title.bottom, subtitle.width, body.top - title.bottom)
