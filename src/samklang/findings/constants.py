"""The numbers a kit may say that are no findings: those in the package's own words, and those of the meeting.

Each stands with where it comes from and on which slides it may be said, so that a folder can be read back without
the package. Numbers are in the form that `numerals` gives them.
"""

from __future__ import annotations

import datetime

from pydantic import Field

from samklang.package.slides import SlideKind
from samklang.values import Frozen, Language


class Said(Frozen):
    """The numbers in words that somebody wrote."""

    source: str = Field(description="Where the words stand: `agenda.yaml: group-work`, `slides/10-title.md`.")
    slides: tuple[str, ...] = Field(description="The package's slides on which they may be said.")
    question: str | None = Field(default=None, description="The question they belong to, if they belong to one.")
    numbers: tuple[str, ...] = Field(description="26 is `26`, 82 % `82%`, +5 `+5`, 7,5 `7.5`; a clock is as written.")


class Told(Frozen):
    """A slide of the package: the question whose finding it shows and the block it belongs to, if any."""

    slide: str
    kind: SlideKind
    question: str | None = None
    block: str | None = None


class Published(Frozen):
    """A published figure; how far the cluster lies from it may be said."""

    key: str
    question: str
    value: float


class Constants(Frozen):
    """What the package itself says in numbers."""

    slides: tuple[Told, ...]
    said: tuple[Said, ...]
    published: tuple[Published, ...] = ()


class Held(Frozen):
    """A block of the programme as it is held: when it begins, its minutes, and the minutes of its steps."""

    key: str
    begins: int = Field(description="Minutes after the meeting's start.")
    minutes: int
    steps: tuple[int, ...] = ()
    talks: bool = Field(description="Whether the doctors themselves talk in it.")
    counts: bool = Field(description="Whether it counts towards the meeting's minutes; breaks do not.")


class Meeting(Frozen):
    """When the meeting is, what it consists of, and the numbers in what was written about it."""

    language: Language
    date: datetime.date | None = None
    start: datetime.time | None = None
    minutes: int
    blocks: tuple[Held, ...]
    said: tuple[Said, ...] = ()
