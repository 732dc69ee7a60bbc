"""Tells the papers of a meeting from invented answers, and holds one sheet with every kind of block."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Any

from checkout import ROOT
from samklang.answers.invent import invent
from samklang.answers.model import Answers
from samklang.answers.tally import tally
from samklang.findings import Findings, Policy
from samklang.package.agenda_solver import solve
from samklang.package.load import load
from samklang.package.model import MeetingPackage
from samklang.package.slides import Line, Run
from samklang.pipeline import keep_baseline, release
from samklang.story import Story, tell
from samklang.story.sheets import Papers, tell_papers
from samklang.story.sheets.model import (
    Box,
    Boxes,
    Contact,
    Cue,
    FindingLine,
    Handout,
    Heading,
    Page,
    Piece,
    Prose,
    Table,
)
from samklang.values import Language, Occasion

PACKAGES = [*sorted((ROOT / "packages").iterdir()), ROOT / "tests/data/packages/laegemiddelgennemgang"]
MEETING: dict[str, Any] = {
    "cluster": "Klynge Havbakken",
    "date": datetime.date(2027, 1, 13),
    "start": datetime.time(17, 0),
    "place": "Mødelokale 2",
    "contact": {"name": "Bodil Engvang", "phone": "00 00 00 00", "mail": "bodil@example.org"},
    "facilitator": "Agnete Fjordgaard",
}


@cache
def loaded(path: Path) -> MeetingPackage:
    """The package in `path`, read once."""
    return load(path)


def invented(package: MeetingPackage, n: int = 34, seed: int = 7) -> Answers:
    """`n` invented answers."""
    return tally(package, invent(package, n, seed))


def told(
    package: MeetingPackage, wave: Answers, before: Answers | None = None, **occasion: Any
) -> tuple[Papers, Story, Findings]:
    """The papers, the story and the release of `wave`, for the meeting of MEETING unless told otherwise."""
    meeting = Occasion.model_validate(MEETING | occasion)
    baseline = keep_baseline(package, before, None, Policy()) if before is not None else None
    findings = release(package, wave, meeting.invited, Policy(), baseline)
    plan = solve(package.agenda, meeting.minutes)
    story = tell(package, findings, meeting, plan)
    return tell_papers(package, findings, meeting, plan, story), story, findings


def sheet_of(papers: Papers, key: str) -> Handout:
    """The one sheet called `key`."""
    (only,) = [sheet for sheet in papers.sheets if sheet.key == key]
    return only


def line(text: str, style: Any = "paragraph", number: int | None = None, **look: bool) -> Line:
    """A line of one run."""
    return Line(style=style, runs=(Run(text=text, **look),), number=number)


def blocks(prefix: str = "") -> tuple[Piece, ...]:
    """A block of every kind in every form, each word beginning with `prefix`."""
    lines = (
        line(f"{prefix}Afsnit", bold=True),
        line(f"{prefix}Mellemrubrik", "heading", italic=True),
        line(f"{prefix}Punkt", "bullet"),
        line(f"{prefix}Først", "number", 1),
        line(f"{prefix}Så", "number", 2),
        line(f"{prefix}Igen"),
        line(f"{prefix}Fra tre", "number", 3),
    )
    box = Box(heading=f"{prefix}Felt", question=f"{prefix}Hvad?", solo=f"{prefix}Sololæge: Hvad?")
    return (
        Heading(text=f"{prefix}Kapitel"),
        Heading(level=2, text=f"{prefix}Del", aside=f"{prefix}kl. 9.00"),
        Heading(level=3, text=f"{prefix}Scene"),
        Prose(lines=lines),
        Cue(label=f"{prefix}Sig", lines=lines[:1]),
        FindingLine(text=f"{prefix}Fund", source=f"{prefix}Kilde"),
        FindingLine(text=f"{prefix}Fund uden kilde"),
        Table(
            headings=(f"{prefix}A", f"{prefix}B"),
            rows=((f"{prefix}1\n{prefix}2", ""), ("x", "y")),
            widths=(2, 1),
            quiet=(1,),
        ),
        Table(headings=(f"{prefix}C",), rows=(("",),), widths=(1,), write_on=True),
        Boxes(boxes=(box, Box(heading=f"{prefix}Uden"), box), columns=2),
        Boxes(boxes=(box,), ruled=True),
    )


def every_block(language: Language = "da", prefix: str = "", **more: Any) -> Handout:
    """A sheet with a block of every kind."""
    page = Page(eyebrow=f"{prefix}Over", title=f"{prefix}Titel", lead=f"{prefix}Under", blocks=blocks(prefix))
    contact = Contact(heading=f"{prefix}Kontakt", name=f"{prefix}Navn", ways=(f"{prefix}Tlf",))
    given = {"key": "notes", "name": "Ark", "language": language, "pages": (page,), "contact": contact}
    return Handout.model_validate({**given, "footer": f"{prefix}Fod", "page_label": "Side", **more})
