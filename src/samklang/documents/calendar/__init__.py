"""The meeting as a file that any calendar takes in."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from samklang.story.sheets.model import Event

__all__ = ["write"]

DENMARK = ZoneInfo("Europe/Copenhagen")


def write(event: Event) -> bytes:
    """`event` as the bytes of an .ics file; equal events give equal bytes.

    Times are written in UTC, so that no table of time zones is needed; the time stamp is the meeting's own, for a
    file that says when it was made would differ each time.
    """
    import icalendar  # heavy, so only where it is used

    begins = event.begins.replace(tzinfo=DENMARK).astimezone(datetime.UTC)
    entry = icalendar.Event()
    entry.add("uid", event.uid)
    entry.add("dtstamp", begins)
    entry.add("dtstart", begins)
    entry.add("dtend", begins + datetime.timedelta(minutes=event.minutes))
    entry.add("summary", event.title)
    entry.add("description", event.about)
    if event.place is not None:
        entry.add("location", event.place)
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//Samklang//{event.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())
