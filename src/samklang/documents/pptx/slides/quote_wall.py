"""What the doctors have written: a column for each theme, and in it a quiet card for each quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from samklang.documents import fit
from samklang.documents.pptx.colours import ACCENT, HEADLINE, MUTED, PAPER, SAND
from samklang.documents.pptx.geometry import POINT, Box, inch, points
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import FIXED, Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import QuoteGroup, QuoteWall, Scene

SIZES = (24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12)
HEADINGS = (20, 19, 18, 17, 16, 15, 14, 13, 12)
CLOSINGS = (18, 17, 16, 15, 14, 13, 12)
GAP, HEADING, CLOSING = inch(0.16), inch(0.5), inch(0.42)
ACROSS, DOWN = inch(0.26), inch(0.14)
"""The margins of a card."""
AIR = inch(0.4)
"""What a card may at most be taller than its words need, where there is room to spare."""


@dataclass(frozen=True)
class Column:
    """Cards below each other: the room they have, and their quotes."""

    room: Box
    quotes: tuple[Paragraph, ...]

    def heights(self, stage: Stage, size: float) -> list[int] | None:
        """How tall each card is at `size` points; None where a word is wider than the card."""
        width = (self.room.width - 2 * ACROSS) / POINT - FIXED
        needed = [fit.height([quote.block(stage.faces)], size, width) for quote in self.quotes]
        return [points(tall + FIXED) + 2 * DOWN for tall in needed if tall is not None] if None not in needed else None

    def holds(self, stage: Stage, size: float) -> bool:
        """Whether all cards fit at `size` points."""
        heights = self.heights(stage, size)
        return heights is not None and sum(heights) + GAP * (len(heights) - 1) <= self.room.height

    def cards(self, stage: Stage, size: float) -> list[Box]:
        """A box for each quote, with some air where there is room, and squeezed alike where there is none."""
        room = self.room.height - GAP * (len(self.quotes) - 1)
        heights = self.heights(stage, size) or [room // len(self.quotes)] * len(self.quotes)
        spare = room - sum(heights)
        air = min(AIR, spare // len(heights))
        tall = [height + air if spare >= 0 else height * room // sum(heights) for height in heights]
        tops = [self.room.top + sum(tall[:i]) + GAP * i for i in range(len(tall))]
        return [Box(self.room.left, top, self.room.width, height) for top, height in zip(tops, tall, strict=True)]


def write(stage: Stage, scene: Scene, content: QuoteWall) -> None:
    """Headline, each theme with its quotes, the closing line and the source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    room = body.upper(body.height - CLOSING - GAP) if content.closing else body
    _groups(stage, room, content.groups)
    if content.closing:
        below = body.below(body.height - CLOSING)
        stage.text(below, [say(content.closing, Style(MUTED))], CLOSINGS, "Closing", anchor="b")
    source(stage, scene.source)


def _groups(stage: Stage, room: Box, groups: Sequence[QuoteGroup]) -> None:
    """A column a group, heading and cards in the order in which they are read; all quotes at one size."""
    headings = _headings(stage, room, groups)
    columns = _filled(room.below(HEADING + GAP // 2) if headings else room, groups)
    size = next((size for size in SIZES if all(column.holds(stage, size) for column in columns)), SIZES[-1])
    alike = stage.common_size(list(headings.values()), HEADINGS)
    for place, column in enumerate(columns):
        if place in headings:
            box, words = headings[place]
            stage.text(box, words, (alike,), "Theme", anchor="ctr")
        _cards(stage, column, size)


def _headings(stage: Stage, room: Box, groups: Sequence[QuoteGroup]) -> dict[int, tuple[Box, list[Paragraph]]]:
    """Where each theme's name stands, by the first of its columns; one name over columns of one theme."""
    style = Style(stage.on(PAPER, HEADLINE), bold=True)
    boxes = _columns(room.upper(HEADING), len(groups))
    found: dict[int, tuple[Box, list[Paragraph]]] = {}
    for theme, same in groupby(enumerate(groups), key=lambda placed: placed[1].heading):
        places = [place for place, _ in same]
        if theme:
            first, last = boxes[places[0]], boxes[places[-1]]
            over = Box(first.left, first.top, last.right - first.left, first.height)
            found[places[0]] = (over, [say(theme, style)])
    return found


def _filled(room: Box, groups: Sequence[QuoteGroup]) -> list[Column]:
    """A column a group; a group that stands alone is laid in two, unless it is one quote."""
    quotes = [group.quotes for group in groups]
    if len(quotes) == 1 and len(quotes[0]) > 1:
        half = -(-len(quotes[0]) // 2)
        quotes = [quotes[0][:half], quotes[0][half:]]
    rooms = _columns(room, len(quotes))
    return [Column(box, _quoted(said)) for box, said in zip(rooms, quotes, strict=True)]


def _columns(room: Box, count: int) -> list[Box]:
    return room.columns([1] * count, inch(0.3))


def _quoted(quotes: Sequence[str]) -> tuple[Paragraph, ...]:
    return tuple(say(quote, Style(heading=True)) for quote in quotes)


def _cards(stage: Stage, column: Column, size: float) -> None:
    for card, quote in zip(column.cards(stage, size), column.quotes, strict=True):
        stage.shape("rect", card, SAND, name="Card")
        stage.shape("rect", card.lefthand(inch(0.07)), ACCENT, name="Edge")
        words = Paragraph(quote.runs, Style(stage.on(SAND), heading=True))
        stage.text(card.inset(ACROSS, DOWN), [words], (size,), "Quote", anchor="ctr")
