"""The last slide: whom to call."""

from __future__ import annotations

from samklang.documents.pptx.colours import HEADLINE, INK, PAPER, STRONG
from samklang.documents.pptx.geometry import inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Style, say
from samklang.story.model import ContactCard, Scene


def write(stage: Stage, scene: Scene, content: ContactCard) -> None:
    """Headline, the person's name, phone and mail, and a closing line."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    ink = PAPER if stage.dark else INK
    body = stage.boxes["body"]
    body = body.centred(body.width, min(body.height, inch(3.6)))
    card = body.upper(inch(2.2)).beside(inch(0.4))
    stage.shape(
        "rect",
        body.lefthand(inch(0.07)).upper(card.height),
        stage.on(HEADLINE if stage.dark else PAPER, STRONG, 3),
        name="Edge",
    )
    said = [say(content.name, Style(ink, heading=True))]
    said += [say(text, Style(ink, scale=0.62, before=0.25)) for text in (content.phone, content.mail) if text]
    stage.text(card, said, (40, 36, 32, 28, 26, 24, 22, 20), "Contact", anchor="ctr")
    closing = body.below(inch(2.6))
    stage.text(closing, [say(content.closing, Style(ink))], (22, 20, 18, 17, 16, 15, 14, 13, 12), "Closing")
    source(stage, scene.source)
