"""The meeting as an entry of a calendar, once its day and hour are known."""

from __future__ import annotations

import datetime
import hashlib

from samklang.story.context import Context
from samklang.story.sheets.model import Event
from samklang.story.sheets.paper import cluster, contact, say


def event(context: Context) -> Event | None:
    """The meeting's entry; None while date or start is unknown."""
    occasion = context.occasion
    if occasion.date is None or occasion.start is None:
        return None
    person = contact(context)
    title = context.words(context.package.title)
    about = context.words(context.package.credentials.about)
    reach = say(context, "event_contact", contact=", ".join((person.name, *person.ways)))
    return Event(
        name=say(context, "name_event"),
        title=say(context, "event_title", title=title),
        begins=datetime.datetime.combine(occasion.date, occasion.start),
        minutes=context.plan.minutes,
        place=occasion.place,
        about=f"{about}\n\n{reach}",
        uid=_uid(context),
        language=context.language,
    )


def _uid(context: Context) -> str:
    """The same for every kit of the meeting's day, so that a new one replaces the old entry."""
    named = (context.package.key, cluster(context), str(context.occasion.date))
    return f"{hashlib.sha256('|'.join(named).encode()).hexdigest()[:32]}@samklang"
