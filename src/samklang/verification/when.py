"""The meeting's day and its clock, as texts say them."""

from __future__ import annotations

import datetime

from samklang.findings import Meeting
from samklang.findings.numerals import numerals, plain
from samklang.story.format import clock
from samklang.verification.sayable import Sayable


def add_date(sayable: Sayable, meeting: Meeting) -> None:
    """Day, year and clock of the meeting's beginning."""
    if meeting.date is not None:
        sayable.numbers |= {plain(meeting.date.day), plain(meeting.date.year)}
    if meeting.start is not None:
        add_clock(sayable, meeting, meeting.start, 0)


def add_clock(sayable: Sayable, meeting: Meeting, start: datetime.time, minute: int) -> None:
    """The time `minute` minutes after `start`, as the meeting's language writes it."""
    time = clock(start, minute, meeting.language)
    sayable.numbers |= {found.value for found in numerals(time, meeting.language)}
