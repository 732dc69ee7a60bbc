"""Points: as cards where each has a bold lead, as running text otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, SAND
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, lines, say, setting
from samklang.package.slides import Line, Run
from samklang.story.model import Points, Scene

SIZES = (24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12)
MOST_CARDS = 6


def write(stage: Stage, scene: Scene, content: Points) -> None:
    """Headline, points and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    if 2 <= len(content.lines) <= MOST_CARDS and all(_led(line) for line in content.lines):
        _cards(stage, body, content)
    else:
        said = lines(_numbered(content), Style(INK), Style(HEADLINE, bold=True), gap=0.55)
        stage.fill("body", said, SIZES, box=stage.lifted("body"))
    source(stage, scene.source)


def _led(line: Line) -> bool:
    """Whether the line begins with a bold lead and goes on."""
    return len(line.runs) > 1 and line.runs[0].bold and line.style != "heading"


def _numbered(content: Points) -> list[Line]:
    """The lines, counted where the slide is numbered; headings do not count."""
    made, number = [], 0
    for line in content.lines:
        if content.numbered and line.style != "heading":
            number += 1
            made.append(line.model_copy(update={"style": "number", "number": number}))
        else:
            made.append(line)
    return made


def _cards(stage: Stage, body: Box, content: Points) -> None:
    """Two cards in a row (three short ones below each other), all set at one size."""
    count = len(content.lines)
    across = 1 if count <= 3 else 2
    tall = min(body.height, inch(1.5 if across == 1 else 2.2) * -(-count // across))
    cells = body.upper(tall).grid(count, across, inch(0.18))
    words = [_card(stage, line) for line in content.lines]
    rooms = [_room(cell, content.numbered) for cell in cells]
    size = stage.common_size(list(zip(rooms, words, strict=True)), SIZES)
    for i, (cell, room, said) in enumerate(zip(cells, rooms, words, strict=True)):
        stage.shape("rect", cell, SAND, name="Card")
        if content.numbered:
            mark = [say(str(i + 1), Style(stage.on(ACCENT), bold=True, align="ctr"))]
            spot = cell.lefthand(inch(0.98)).centred(inch(0.52), inch(0.52))
            stage.shape("ellipse", spot, ACCENT, words=setting(mark, (20,), 99, 99, stage.faces), name="Number")
        else:
            stage.shape("rect", cell.lefthand(inch(0.09)), ACCENT, name="Edge")
        stage.text(room, said, (size,), f"Card {i + 1}", anchor="ctr")


def _room(cell: Box, numbered: bool) -> Box:
    room = cell.beside(inch(0.98) if numbered else inch(0.32)).inset(0, inch(0.12))
    return room.lefthand(room.width - inch(0.22))


def _card(stage: Stage, line: Line) -> list[Paragraph]:
    """The lead on a line of its own, then the rest."""
    lead, rest = line.runs[0], line.runs[1:]
    first = Run(text=rest[0].text.lstrip(" –:"), bold=rest[0].bold, italic=rest[0].italic)
    return [
        say(lead.text.rstrip(), Style(stage.on(SAND, HEADLINE), bold=True)),
        Paragraph((first, *rest[1:]), Style(stage.on(SAND), scale=0.9, before=0.12)),
    ]
