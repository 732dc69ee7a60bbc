"""A meeting package as it stands in memory: frozen, complete and free of faults."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from samklang.package.agenda import Agenda
from samklang.package.instruments import Instrument
from samklang.package.questions import Key, Questionnaire
from samklang.package.slides import Slide
from samklang.values import Frozen, Text


class Person(Frozen):
    """Somebody who wrote or reviewed the package."""

    name: str
    role: Text | None = None


class Reference(Frozen):
    """A work the package leans on."""

    key: Key
    text: str = Field(description="Authors, title, place and year, as in a reference list.")
    link: str | None = None


class Support(Frozen):
    """Somewhere to get help; shown to everyone, never only to those who score low."""

    name: Text
    what: Text
    contact: str | None = None
    region: str | None = Field(default=None, description="Only for meetings in this region; everywhere if left out.")
    review: datetime.date = Field(description="When somebody must look at whether this is still right.")


class ReferenceFigure(Frozen):
    """A published figure to compare with. A blank `value` is said aloud, never filled in."""

    key: Key
    question: str
    label: Text = Field(description="Who the figure is about: 'Danske voksne'.")
    value: float | None = None
    unit: Literal["points", "percent"] = "points"
    n: int | None = Field(default=None, description="How many answered; blank where it is not published.")
    spread: float | None = Field(default=None, description="Standard deviation; blank where it is not published.")
    year: int | None = None
    source: str | None = Field(default=None, description="A key in the package's references.")
    where: Literal["slide", "notes"] = "slide"


class ReferenceFigures(Frozen):
    """The file references.yaml."""

    figures: tuple[ReferenceFigure, ...] = ()


class Floors(Frozen):
    """Stricter floors than the policy's, for this package alone."""

    open_from: int | None = None
    aggregate_from: int | None = None
    full_from: int | None = None
    text_from: int | None = None
    bar_group: int | None = None
    cell_inside: int | None = None
    cell_outside: int | None = None


class Credentials(Frozen):
    """The file package.yaml: what the package is, who stands behind it, and until when."""

    key: Key
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$", description="Semantic version, 1.0.0.")]
    title: Text
    about: Text = Field(description="One sentence on what the meeting is for.")
    data_source: Literal["questionnaire", "register"] = Field(
        description="questionnaire; register data is named here and not yet supported."
    )
    authors: tuple[Person, ...] = Field(min_length=1)
    reviewer: Person
    reviewed: datetime.date
    next_review: datetime.date
    licence: str = "CC-BY-4.0"
    credits: tuple[Text, ...] = ()
    references: tuple[Reference, ...] = ()
    support: tuple[Support, ...] = ()
    floors: Floors = Field(default_factory=Floors)


class MeetingPackage(Frozen):
    """Everything a meeting is made from. `checksum` is the SHA-256 over its files, so that a kit can name it."""

    credentials: Credentials
    questionnaire: Questionnaire
    figures: ReferenceFigures
    agenda: Agenda
    slides: tuple[Slide, ...]
    instruments: dict[str, Instrument]
    checksum: str

    @property
    def key(self) -> str:
        """The package's key, which is also its folder's name."""
        return self.credentials.key

    @property
    def title(self) -> Text:
        """The package's title."""
        return self.credentials.title
