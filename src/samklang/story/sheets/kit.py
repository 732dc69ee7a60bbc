"""Every paper of a kit, told at once."""

from __future__ import annotations

from dataclasses import dataclass

from samklang.findings import Findings
from samklang.package.agenda import Plan
from samklang.package.model import MeetingPackage
from samklang.story.context import Context
from samklang.story.model import Story
from samklang.story.sheets.brochure import brochure
from samklang.story.sheets.event import event
from samklang.story.sheets.homework import homework
from samklang.story.sheets.model import Event, Handout, NumberBook
from samklang.story.sheets.numbers import numbers
from samklang.story.sheets.paper import say
from samklang.story.sheets.programme import programme
from samklang.story.sheets.reflection import reflection
from samklang.story.sheets.script import script
from samklang.story.sheets.support import offers
from samklang.story.sheets.writing import note_sheet, plan, posters
from samklang.values import Occasion


@dataclass(frozen=True)
class Papers:
    """The kit beside the deck: its sheets, its numbers, its entry in a calendar, and what the whole is called."""

    sheets: tuple[Handout, ...]
    numbers: NumberBook
    event: Event | None
    bundle: str


def tell_papers(package: MeetingPackage, findings: Findings, occasion: Occasion, planned: Plan, story: Story) -> Papers:
    """The papers of the meeting that `story` tells, in the occasion's language."""
    context = Context(package, findings, occasion, planned)
    every = (
        script(context, story),
        programme(context),
        reflection(context),
        note_sheet(context),
        plan(context),
        offers(context),
        homework(context, story),
        posters(context, story),
        brochure(context),
    )
    return Papers(
        sheets=tuple(sheet for sheet in every if sheet is not None),
        numbers=numbers(context),
        event=event(context),
        bundle=say(context, "name_bundle"),
    )
