"""Points: a short list as cards, with each point's bold lead set apart; anything else as running text."""

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
LEAD_ENDS = ".:!?"
"""A bold beginning that ends so is a lead of its own; otherwise it is the beginning of a sentence."""
NUMBERED, PLAIN = inch(0.98), inch(0.36)
"""Where a card's text begins: past the number's circle, or past the coloured edge."""


def write(stage: Stage, scene: Scene, content: Points) -> None:
    """Headline, points and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    shown = _numbered(content)
    if 2 <= len(shown) <= MOST_CARDS and all(line.style in ("bullet", "number") or _lead(line) for line in shown):
        _cards(stage, stage.boxes["body"], shown)
    else:
        said = lines(shown, Style(INK), Style(HEADLINE, bold=True), gap=0.55)
        stage.fill("body", said, SIZES, box=stage.begun("body"))
    source(stage, scene.source)


def _numbered(content: Points) -> list[Line]:
    """The lines without empty runs, counted where the slide is numbered; headings do not count."""
    made, number = [], 0
    for line in content.lines:
        update: dict[str, object] = {"runs": tuple(run for run in line.runs if run.text)}
        if content.numbered and line.style != "heading":
            number += 1
            update |= {"style": "number", "number": number}
        made.append(line.model_copy(update=update))
    return made


def _lead(line: Line) -> Run | None:
    """The bold words a point begins with, where they stand by themselves and something follows."""
    first = line.runs[0] if len(line.runs) > 1 and line.style != "heading" else None
    return first if first and first.bold and first.text.rstrip()[-1:] in LEAD_ENDS else None


def _cards(stage: Stage, body: Box, shown: Sequence[Line]) -> None:
    """A card for each point, all set at one size: four in two rows, any other number below each other.

    Leads stand over their sentence; where there are many cards, beside it.
    """
    led = all(_lead(line) for line in shown)
    across = 2 if led and len(shown) == 4 else 1
    beside = led and len(shown) > 4
    tall = min(body.height, inch(2.2 if across == 2 else 1.5) * -(-len(shown) // across))
    cells = body.upper(tall).grid(len(shown), across, inch(0.16))
    texts = [_texts(stage, line, cell, led=led, beside=beside) for line, cell in zip(shown, cells, strict=True)]
    size = stage.common_size([text for card in texts for text in card], SIZES)
    for i, (line, cell, card) in enumerate(zip(shown, cells, texts, strict=True)):
        stage.shape("rect", cell, SAND, name="Card")
        _mark(stage, line, cell)
        for room, said in card:
            stage.text(room, said, (size,), f"Card {i + 1}", anchor="ctr")


def _mark(stage: Stage, line: Line, cell: Box) -> None:
    """A number in a circle, or a coloured edge."""
    if line.style == "number":
        circle = min(inch(0.52), cell.height - inch(0.16))
        mark = [say(str(line.number), Style(stage.on(ACCENT), bold=True, align="ctr"))]
        spot = cell.lefthand(NUMBERED).centred(circle, circle)
        stage.shape("ellipse", spot, ACCENT, words=setting(mark, (20,), 99, 99, stage.faces), name="Number")
    else:
        stage.shape("rect", cell.lefthand(inch(0.09)), ACCENT, name="Edge")


def _texts(stage: Stage, line: Line, cell: Box, *, led: bool, beside: bool) -> list[tuple[Box, list[Paragraph]]]:
    """What a card says, and where in it."""
    begins = NUMBERED if line.style == "number" else PLAIN
    room = cell.beside(begins).inset(0, inch(0.08))
    room = room.lefthand(room.width - inch(0.25))
    body = Style(stage.on(SAND))
    if not led:
        return [(room, [Paragraph(line.runs, body)])]
    lead, rest = line.runs[0], _without_dash(line.runs[1:])
    first = say(lead.text.rstrip(), Style(stage.on(SAND, HEADLINE), bold=True))
    if beside:
        left, right = room.columns((0.34, 0.66), inch(0.2))
        return [(left, [first]), (right, [Paragraph(rest, body)])]
    return [(room, [first, Paragraph(rest, Style(stage.on(SAND), scale=0.9, before=0.12))])]


def _without_dash(runs: Sequence[Run]) -> tuple[Run, ...]:
    """What follows a lead, without the space or dash between them."""
    return (runs[0].model_copy(update={"text": runs[0].text.lstrip(" –")}), *runs[1:])
