"""Where to get help: a card for each offer; shown to everyone, so that its presence tells nothing."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, HEADLINE, MUTED, SAND
from samklang.documents.pptx.geometry import inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import Offer, Offers, Scene

SIZES = (22, 20, 19, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Offers) -> None:
    """Headline, the cards, the closing line and the source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    room = body.upper(body.height - inch(0.6)) if content.closing else body
    count = len(content.offers)
    across = 2 if count in (1, 2, 4) else 3
    tall = min(room.height, inch(2.5) * -(-count // across))
    cells = room.upper(tall).grid(count, across, inch(0.18)) if count else []
    inner = [cell.inset(inch(0.26), inch(0.2)) for cell in cells]
    words = [_card(stage, offer) for offer in content.offers]
    size = stage.common_size(list(zip(inner, words, strict=True)), SIZES)
    for cell, box, offer, said in zip(cells, inner, content.offers, words, strict=True):
        stage.shape("rect", cell, SAND, name="Card")
        stage.shape("rect", cell.upper(inch(0.07)), ACCENT, name="Edge")
        stage.text(box, said, (size,), offer.name)
    if content.closing:
        below = (
            room.below(tall + inch(0.2)).upper(inch(0.8))
            if tall + inch(1) <= body.height
            else body.below(body.height - inch(0.45))
        )
        stage.text(below, [say(content.closing, Style(MUTED))], (20, 18, 17, 16, 15, 14, 13, 12), "Closing")
    source(stage, scene.source)


def _card(stage: Stage, offer: Offer) -> list[Paragraph]:
    said = [
        say(offer.name, Style(stage.on(SAND, HEADLINE), bold=True)),
        say(offer.what, Style(stage.on(SAND), scale=0.9, before=0.2)),
    ]
    if offer.contact:
        said.append(say(offer.contact, Style(stage.on(SAND, ACCENT), bold=True, scale=0.9, before=0.3)))
    return said
