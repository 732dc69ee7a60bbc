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
LEADS = (0.34, 0.4, 0.46)
"""The parts of a card that its lead may take beside its sentence."""
Card = list[tuple[Box, list[Paragraph]]]
"""A card's texts, each in its room."""
LEAD_ENDS = ".:!?"
"""A bold beginning that ends so is a lead of its own; otherwise it is the beginning of a sentence."""
NUMBERED, PLAIN = inch(0.98), inch(0.36)
"""Where a card's text begins: past the number's circle, or past the coloured edge."""


def write(stage: Stage, scene: Scene, content: Points) -> None:
    """Headline, points and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    shown = [_seen(line) for line in content.lines]
    if _are_cards(shown):
        _cards(stage, stage.boxes["body"], shown)
    else:
        said = lines(shown, Style(INK), Style(HEADLINE, bold=True), gap=0.55)
        stage.fill("body", said, SIZES, box=stage.begun("body"))
    source(stage, scene.source)


def _seen(line: Line) -> Line:
    """The line without empty runs."""
    return line.model_copy(update={"runs": tuple(run for run in line.runs if run.text)})


def _are_cards(shown: Sequence[Line]) -> bool:
    """Whether the lines are a few points of one kind; lines of mixed kinds keep their order as running text."""
    alike = len({line.style for line in shown}) == 1
    points = all(line.style in ("bullet", "number") or _lead(line) for line in shown)
    return alike and points and 2 <= len(shown) <= MOST_CARDS


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
    tall = min(body.height, inch(2.6 if across == 2 else 1.75) * -(-len(shown) // across))
    cells = body.upper(tall).grid(len(shown), across, inch(0.16))
    size, texts = _set(stage, shown, cells, led=led)
    for i, (line, cell, card) in enumerate(zip(shown, cells, texts, strict=True)):
        stage.shape("rect", cell, SAND, name="Card")
        _mark(stage, line, cell)
        for room, said in card:
            stage.text(room, said, (size,), f"Card {i + 1}", anchor="ctr")


def _set(stage: Stage, shown: Sequence[Line], cells: Sequence[Box], *, led: bool) -> tuple[float, list[Card]]:
    """The cards' words, and the size at which all of them fit; leads beside them take the share that serves it best."""
    tried = []
    for share in LEADS if led and len(shown) > 4 else (None,):
        texts = [_texts(stage, line, cell, led, share) for line, cell in zip(shown, cells, strict=True)]
        tried.append((stage.common_size([text for card in texts for text in card], SIZES), texts))
    return max(tried, key=lambda each: each[0])


def _mark(stage: Stage, line: Line, cell: Box) -> None:
    """A number in a circle, or a coloured edge."""
    if line.style == "number":
        circle = min(inch(0.52), cell.height - inch(0.16))
        mark = [say(str(line.number), Style(stage.on(ACCENT), bold=True, align="ctr"))]
        spot = cell.lefthand(NUMBERED).centred(circle, circle)
        stage.shape("ellipse", spot, ACCENT, words=setting(mark, (20,), 99, 99, stage.faces), name="Number")
    else:
        stage.shape("rect", cell.lefthand(inch(0.09)), ACCENT, name="Edge")


def _texts(stage: Stage, line: Line, cell: Box, led: bool, share: float | None) -> Card:
    """What a card says, and where in it: its lead above its sentence, or beside it in this `share` of the card."""
    begins = NUMBERED if line.style == "number" else PLAIN
    room = cell.beside(begins).inset(0, inch(0.05))
    room = room.lefthand(room.width - inch(0.25))
    body = Style(stage.on(SAND))
    if not led:
        return [(room, [Paragraph(line.runs, body)])]
    lead, rest = line.runs[0], _without_dash(line.runs[1:])
    first = say(lead.text.rstrip(), Style(stage.on(SAND, HEADLINE), bold=True))
    if share:
        left, right = room.columns((share, 1 - share), inch(0.2))
        return [(left, [first]), (right, [Paragraph(rest, body)])]
    return [(room, [first, Paragraph(rest, Style(stage.on(SAND), scale=0.9, before=0.12))])]


def _without_dash(runs: Sequence[Run]) -> tuple[Run, ...]:
    """What follows a lead, without the space or dash between them."""
    return (runs[0].model_copy(update={"text": runs[0].text.lstrip(" –")}), *runs[1:])
