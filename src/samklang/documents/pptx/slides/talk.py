"""Talk in groups, pairs or with one's neighbour: the clock on the left, the questions as cards, the steps below."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents.pptx import timer
from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, MUTED, PALE, PAPER, SAND, STRONG, Colour
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.text import Paragraph, Style, say, setting
from samklang.documents.wording import MINUTES
from samklang.story.model import Scene, Talk, TalkQuestion, TalkStep

DARK = HEADLINE
"""What the left panel is painted with."""
CARD_SIZES = (28, 26, 24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12)
STEPS = inch(1.12)
"""The height of the bar of steps with its words."""
SMALLEST_STEP = 0.24
"""No step's bar is narrower than this part of the whole, so that its words find room."""


def write(stage: Stage, scene: Scene, content: Talk) -> None:
    """Headline, clock, questions, steps and source."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    if content.steps and content.questions:
        _cards(stage, body.upper(body.height - STEPS - inch(0.22)), _questions(stage, content.questions))
        _steps(stage, body.below(body.height - STEPS), content.steps)
    else:
        _cards(stage, body, _questions(stage, content.questions) or _as_cards(stage, content.steps))
    _clock(stage, stage.boxes["panel"], content)
    source(stage, scene.source)


def _clock(stage: Stage, panel: Box, content: Talk) -> None:
    """The minutes in a ring that wipes itself away in just that time, and who talks with whom."""
    if not stage.painted_panel:
        stage.shape("rect", panel, DARK, name="Panel")
        panel = panel.inset(inch(0.2))
    ring = panel.upper(min(panel.width, round(panel.height * 0.5))).inset(inch(0.05))
    ring = ring.centred(min(ring.width, ring.height), min(ring.width, ring.height))
    ink, accent = stage.on(DARK, Colour("bg1")), stage.on(DARK, STRONG, 3)
    donut = {"adj": 9000}
    stage.shape("donut", ring, Colour("tx2", mod=80, off=20), adjust=donut, name="Clock face")
    hand = stage.shape("donut", ring, accent, adjust=donut, name="Clock")
    timer.start_on_click(stage, hand, content.minutes)
    middle = ring.inset(round(ring.width * 0.17), round(ring.height * 0.24))
    upper, lower = middle.rows((2, 1), 0)
    number = [say(str(content.minutes), Style(ink, bold=True, align="ctr"))]
    stage.text(upper, number, (80, 72, 66, 60, 54, 48, 40, 32), "Minutes", anchor="b")
    stage.text(lower, [say(content.minutes_label, Style(ink, align="ctr"))], (20, 18, 16, 14, 12), "Minutes label")
    below = panel.below(ring.bottom - panel.top + inch(0.1))
    if content.timer_label:
        label = [say(content.timer_label, Style(ink, align="ctr"))]
        stage.text(below.upper(inch(0.5)), label, (14, 13, 12), "Clock label")
    words = _who(content, ink, accent)
    stage.text(below.below(inch(0.55)), words, (18, 17, 16, 15, 14, 13, 12), "Who", anchor="t")


def _who(content: Talk, ink: Colour, accent: Colour) -> list[Paragraph]:
    said: list[Paragraph] = []
    for heading, text in ((content.form_heading, content.form), (content.chair_heading, content.chair)):
        if heading and text:
            style = Style(accent, bold=True, capitals=True, spaced=True, scale=0.85, before=1.0)
            said += [say(heading, style), say(text, Style(ink, before=0.1))]
    return said


def _questions(stage: Stage, questions: Sequence[TalkQuestion]) -> list[tuple[str, list[Paragraph]]]:
    lead, text = Style(stage.on(SAND, HEADLINE), bold=True), Style(stage.on(SAND, INK), scale=0.92, before=0.1)
    return [(str(i + 1), [say(each.lead, lead), say(each.text, text)]) for i, each in enumerate(questions)]


def _as_cards(stage: Stage, steps: Sequence[TalkStep]) -> list[tuple[str, list[Paragraph]]]:
    return [(str(i + 1), _step(stage, step, SAND)) for i, step in enumerate(steps)]


def _cards(stage: Stage, box: Box, cards: Sequence[tuple[str, list[Paragraph]]]) -> None:
    """Cards of equal height, all set at the size the fullest of them needs."""
    if not cards:
        return
    gap = inch(0.14)
    tall = min(inch(1.4 + 0.8 / len(cards)), (box.height - gap * (len(cards) - 1)) // len(cards))
    rows = box.upper(tall * len(cards) + gap * (len(cards) - 1)).rows([1] * len(cards), gap)
    circle = min(inch(0.52), tall - inch(0.2))
    rooms = [row.beside(circle + inch(0.48)).inset(inch(0.02), inch(0.06)) for row in rows]
    rooms = [room.lefthand(room.width - inch(0.2)) for room in rooms]
    size = stage.common_size(list(zip(rooms, [words for _, words in cards], strict=True)), CARD_SIZES)
    for (mark, words), row, room in zip(cards, rows, rooms, strict=True):
        stage.shape("rect", row, SAND, name="Card")
        spot = row.lefthand(circle + inch(0.46)).centred(circle, circle)
        number = setting(
            [say(mark, Style(stage.on(ACCENT, Colour("bg1")), bold=True, align="ctr"))],
            (20, 18, 16, 14, 12),
            99,
            99,
            stage.faces,
        )
        stage.shape("ellipse", spot, ACCENT, words=number, name="Number")
        stage.text(room, words, (size,), f"Card {mark}", anchor="ctr")


def _steps(stage: Stage, box: Box, steps: Sequence[TalkStep]) -> None:
    """A bar cut as the minutes are, the longest step in full colour, each step's words under its part."""
    total = sum(step.minutes for step in steps)
    columns = box.columns([max(step.minutes / total, SMALLEST_STEP) for step in steps], inch(0.06))
    longest = max(step.minutes for step in steps)
    rooms = [column.below(inch(0.26)).lefthand(column.width - inch(0.08)) for column in columns]
    words = [_step(stage, step, PAPER) for step in steps]
    size = stage.common_size(list(zip(rooms, words, strict=True)), (16, 15, 14, 13, 12))
    for step, column, room, said in zip(steps, columns, rooms, words, strict=True):
        stage.shape("rect", column.upper(inch(0.16)), ACCENT if step.minutes == longest else PALE, name="Step")
        stage.text(room, said, (size,), f"Step: {step.text}")


def _step(stage: Stage, step: TalkStep, ground: Colour) -> list[Paragraph]:
    minutes = say(f"{step.minutes} {MINUTES}", Style(stage.on(ground, HEADLINE), bold=True))
    return [minutes, say(step.text, Style(stage.on(ground, MUTED)))]
