"""A small kit in memory, and slips of the pen in its files."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Callable, Mapping

from openpyxl import load_workbook

from promises.data_sets import PACKAGE
from samklang.answers.invent import invent
from samklang.answers.model import Answers
from samklang.answers.tally import tally
from samklang.documents import pptx, xlsx
from samklang.findings import Policy, sealed, with_own_words
from samklang.package.agenda_solver import solve
from samklang.package.model import MeetingPackage
from samklang.pipeline import keep_baseline, release
from samklang.story import tell
from samklang.story.sheets import tell_papers
from samklang.values import Agreement, Contact, Language, Occasion
from telling import slide

COMPARED = ("who5", "joy", "effort", "energy")
TOLD = PACKAGE.model_copy(
    update={
        "slides": (
            slide("title", name="01-title"),
            slide("programme", name="02-programme"),
            slide("talk", name="03-talk", block=PACKAGE.agenda.blocks[0].key),
            slide("follow_up", name="04-follow-up"),
            *(slide("finding", question.key) for question in PACKAGE.questionnaire.questions),
            *(slide("comparison", key) for key in COMPARED),
            slide("contact", name="90-contact"),
        )
    }
)
"""Every kind of question and of slide with numbers on it."""
MEETING = {
    "cluster": "Klynge 7",
    "date": datetime.date(2027, 1, 13),
    "start": datetime.time(9, 10),
    "contact": Contact(name="Bodil", phone="00 00 00 00"),
    "agreements": (Agreement(text="12 pauser om ugen"),),
    "invited": 42,
}
DECK, BOOK = "deck.pptx", "numbers.xlsx"


def kit(n: int = 34, language: Language = "da", package: MeetingPackage = TOLD, **meeting: object) -> dict[str, bytes]:
    """The release, the deck and the workbook of `n` invented answers that follow another round."""
    occasion = Occasion.model_validate({**MEETING, "language": language, **meeting})
    before, now = (tally(package, invent(package, count, seed)) for count, seed in ((30, 3), (n, 7)))
    return made(package, before, now, occasion)


def made(package: MeetingPackage, before: Answers, now: Answers, occasion: Occasion) -> dict[str, bytes]:
    """The release, the deck and the workbook, as a kit holds them among its other documents."""
    baseline = keep_baseline(package, before, None, Policy())
    plan = solve(package.agenda, occasion.minutes)
    findings = release(package, now, occasion.invited, Policy(), baseline)
    story = tell(package, findings, occasion, plan)
    numbers = tell_papers(package, findings, occasion, plan, story).numbers
    whole = sealed(with_own_words(findings, package, occasion, plan))
    release_ = whole.model_dump_json(indent=2).encode()
    return {"findings.json": release_, DECK: pptx.write(story), BOOK: xlsx.write(numbers)}


def with_part(files: Mapping[str, bytes], name: str, change: Callable[[bytes], bytes]) -> dict[str, bytes]:
    """The kit with one part of its deck, the first whose name matches, changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files[DECK])) as old, zipfile.ZipFile(made, "w") as new:
        chosen = next(part for part in old.namelist() if re.fullmatch(name, part))
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if part == chosen else content)
    return {**files, DECK: made.getvalue()}


def words(pattern: str, other: str) -> Callable[[bytes], bytes]:
    """A change of the first words that match."""

    def change(content: bytes) -> bytes:
        text = content.decode("utf-8")
        assert re.search(pattern, text), pattern
        return re.sub(pattern, other, text, count=1).encode("utf-8")

    return change


def cell(address: str, value: object) -> Callable[[bytes], bytes]:
    """A change of one cell of a chart's workbook, the formulas' values kept."""

    def change(content: bytes) -> bytes:
        book = load_workbook(io.BytesIO(content))
        assert book.active is not None
        assert book.active[address].value is not None
        book.active[address] = value
        saved = io.BytesIO()
        book.save(saved)
        return saved.getvalue()

    return change
