"""Slides: what they show and belong to exists, and each kind has what it needs."""

from __future__ import annotations

from collections.abc import Iterator

from samklang.package.checks.figures import one_of_comparable
from samklang.package.draft import AGENDA, QUESTIONNAIRE, Draft
from samklang.package.explain import instead
from samklang.package.questions import RatingQuestion, can_be_compared
from samklang.package.slides import Slide
from samklang.problems import Problem

SHOWING = ("finding", "comparison")
OWN_TITLE = ("points", "talk", "video")


def _problem(draft: Draft, slide: Slide, message: str, cure: str, *path: str) -> Problem:
    return draft.problem(f"slides/{slide.name}.md", message, cure, *path)


def shows_missing(draft: Draft) -> Iterator[Problem]:
    """A slide of kind finding or comparison says which question it shows."""
    for slide in draft.slides:
        if slide.front.kind in SHOWING and slide.front.shows is None:
            cure = "Add 'shows:' with the key of a question"
            yield _problem(draft, slide, f"a slide of kind {slide.front.kind} shows nothing", cure, "kind")


def unknown_question(draft: Draft) -> Iterator[Problem]:
    """What a slide shows is asked."""
    keys = [question.key for question in draft.questions]
    for slide in draft.slides:
        shows = slide.front.shows
        if shows is not None and draft.questionnaire and shows not in {*keys, *draft.lost_in(QUESTIONNAIRE)}:
            yield _problem(draft, slide, f"there is no question '{shows}'", instead(shows, keys), "shows")


def comparable(draft: Draft) -> Iterator[Problem]:
    """A comparison slide shows an instrument, a scale, or a rating without items: what has one figure of its own."""
    cure = f"Write 'kind: finding', or show {one_of_comparable(draft)}"
    for slide in draft.slides:
        question = draft.question(slide.front.shows)
        if slide.front.kind != "comparison" or question is None:
            continue
        if not can_be_compared(question):
            items = " with items" if isinstance(question, RatingQuestion) else ""
            message = f"a question of kind {question.kind}{items} cannot be compared"
            yield _problem(draft, slide, message, cure, "kind")


def block_missing(draft: Draft) -> Iterator[Problem]:
    """A talk says which block of the agenda it fills, for its minutes stand there."""
    for slide in draft.slides:
        if slide.front.kind == "talk" and slide.front.block is None:
            cure = "Add 'block:' with the key of a block in agenda.yaml"
            yield _problem(draft, slide, "a slide of kind talk has no block", cure, "kind")


def unknown_block(draft: Draft) -> Iterator[Problem]:
    """The block a slide belongs to is in the agenda."""
    keys = [block.key for block in draft.blocks]
    for slide in draft.slides:
        block = slide.front.block
        if block is not None and draft.agenda and block not in {*keys, *draft.lost_in(AGENDA)}:
            yield _problem(draft, slide, f"there is no block '{block}'", instead(block, keys), "block")


def talking_block(draft: Draft) -> Iterator[Problem]:
    """A talk slide belongs to a block in which the doctors talk."""
    for slide in draft.slides:
        block = draft.block(slide.front.block)
        if slide.front.kind == "talk" and block is not None and not block.talks:
            message = f"nobody talks in the block '{block.key}', whose form is {block.form}"
            yield _problem(draft, slide, message, "Change the block's form, or the slide's kind", "block")


def needless_shows(draft: Draft) -> Iterator[Problem]:
    """'shows' stands only where it is used."""
    for slide in draft.slides:
        if slide.front.shows is not None and slide.front.kind not in SHOWING:
            message = f"a slide of kind {slide.front.kind} shows no finding"
            yield _problem(draft, slide, message, "Remove 'shows', or write 'kind: finding'", "shows")


def needless_title(draft: Draft) -> Iterator[Problem]:
    """A slide of kind finding or comparison has no title: its headline says the finding."""
    for slide in draft.slides:
        if slide.front.kind in SHOWING and slide.front.title is not None:
            message = f"a slide of kind {slide.front.kind} writes its own headline"
            yield _problem(draft, slide, message, "Remove 'title'; 'eyebrow' and 'subtitle' may stay", "title")


def titles(draft: Draft) -> Iterator[Problem]:
    """A slide of kind points, talk or video has a title."""
    for slide in draft.slides:
        if slide.front.kind in OWN_TITLE and slide.front.title is None:
            message = f"a slide of kind {slide.front.kind} has no title"
            yield _problem(draft, slide, message, "Add 'title:' with da and en", "kind")


def notes(draft: Draft) -> Iterator[Problem]:
    """Every slide has notes that say what to say."""
    for slide in draft.slides:
        if not slide.da.say:
            cure = "Add '## Noter' and '### Sig', '## Notes' and '### Say'"
            yield _problem(draft, slide, "the slide has no notes on what to say", cure)


def words(draft: Draft) -> Iterator[Problem]:
    """A slide of points has something to read, and a talk has something to talk about."""
    for slide in draft.slides:
        if slide.front.kind == "points" and not slide.da.body:
            cure = "Write them under '# Dansk' and '# English'"
            yield _problem(draft, slide, "a slide of kind points has no words", cure, "kind")
        if slide.front.kind == "talk" and not any(line.style == "number" for line in slide.da.body):
            cure = "Write numbered entries: '1. **Lead.** Question'"
            yield _problem(draft, slide, "a slide of kind talk has no questions", cure, "kind")


def help_slide(draft: Draft) -> Iterator[Problem]:
    """Where health is asked about, help is named to everyone, so that its presence tells nothing."""
    health = any(question.sensitivity == "health" for question in draft.questions)
    if health and draft.slides and not any(slide.front.kind == "help" for slide in draft.slides):
        cure = "Add a slide of kind help"
        yield draft.problem("slides", "health is asked about, and no slide says where to get help", cure)
