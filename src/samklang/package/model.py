"""A meeting package as it stands in memory: frozen, complete and free of faults."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from samklang.package import floors
from samklang.package.agenda import Agenda
from samklang.package.instruments import Instrument
from samklang.package.questions import Key, Questionnaire
from samklang.package.slides import Slide
from samklang.values import Frozen, Text


class Person(Frozen):
    """Somebody who wrote or reviewed the package."""

    name: str = Field(description="The person's name.")
    role: Text | None = Field(default=None, description="Title or place of work.")


class Reference(Frozen):
    """A work the package leans on."""

    key: Key = Field(description="What 'source' elsewhere names.")
    text: str = Field(description="Authors, title, place and year, as in a reference list.")
    short: str | None = Field(
        default=None,
        description="What stands at the foot of a slide, a few words such as 'Falck Sundhedsbarometer'; "
        "what comes before the first full stop of 'text' if left out.",
    )
    link: str | None = Field(default=None, description="Where it can be read.")

    @property
    def name(self) -> str:
        """The work in a few words."""
        return self.short or self.text.split(". ")[0]


class Support(Frozen):
    """Somewhere to get help; shown to everyone, never only to those who score low."""

    name: Text = Field(description="What the offer is called.")
    what: Text = Field(description="What it helps with, in a sentence.")
    contact: str | None = Field(
        default=None,
        description="A phone number, mail or web address, the same in both languages; no words.",
    )
    region: str | None = Field(
        default=None,
        description="Only for meetings whose 'region' reads exactly so; everywhere if left out.",
    )
    review: datetime.date = Field(description="When somebody must look at whether this is still right.")


class ReferenceFigure(Frozen):
    """A published figure to compare with. A blank `value` is said aloud, never filled in."""

    key: Key = Field(description="The figure's name; unique in the file.")
    question: str = Field(
        description="The key of the question it stands beside: an instrument, a scale, or a rating without items."
    )
    label: Text = Field(description="Who the figure is about: 'Danske voksne'.")
    value: float | None = Field(
        default=None,
        allow_inf_nan=False,
        description="The figure, within the question's range; blank where none is published.",
    )
    unit: Literal["points", "percent"] = Field(
        default="points",
        description="points for an instrument or a rating, percent for a scale.",
    )
    n: int | None = Field(default=None, description="How many answered; blank where it is not published.")
    spread: float | None = Field(default=None, description="Standard deviation; blank where it is not published.")
    year: int | None = Field(default=None, description="The year it was measured.")
    source: str | None = Field(default=None, description="A key in the package's references.")
    where: Literal["slide", "notes"] = Field(
        default="slide",
        description="slide: shown on the question's comparison slide; notes: told in the notes of its finding slide.",
    )


class ReferenceFigures(Frozen):
    """The file references.yaml."""

    figures: tuple[ReferenceFigure, ...] = Field(default=(), description="Published figures to compare with.")


class Floors(Frozen):
    """Stricter floors than the policy's, for this package alone."""

    open_from: int | None = Field(default=None, ge=floors.OPEN_FROM, description="Answers before anything is opened.")
    aggregate_from: int | None = Field(
        default=None, ge=floors.AGGREGATE_FROM, description="Answers to a question before an aggregate."
    )
    full_from: int | None = Field(
        default=None, ge=floors.FULL_FROM, description="Answers to a question before every display."
    )
    text_from: int | None = Field(default=None, ge=floors.TEXT_FROM, description="Answers before any text is shown.")
    bar_group: int | None = Field(default=None, ge=floors.BAR_GROUP, description="Doctors behind each height of a bar.")
    cell_inside: int | None = Field(
        default=None, ge=floors.CELL_INSIDE, description="People behind a count shown in the cluster."
    )
    cell_outside: int | None = Field(
        default=None, ge=floors.CELL_OUTSIDE, description="People behind a count shown outside it."
    )


class Credentials(Frozen):
    """The file package.yaml: what the package is, who stands behind it, and until when."""

    key: Key = Field(description="The package's name, the same as its folder's.")
    version: Annotated[
        str, Field(pattern=r"^\d+\.\d+\.\d+$", description="Three numbers, 1.0.0; raised at each change.")
    ]
    title: Text = Field(description="The meeting's title.")
    about: Text = Field(description="One sentence on what the meeting is for.")
    data_source: Literal["questionnaire", "register"] = Field(
        description="questionnaire; register data is named here and not yet supported."
    )
    authors: tuple[Person, ...] = Field(min_length=1, description="Who wrote it.")
    reviewer: Person = Field(description="Who read it through.")
    reviewed: datetime.date = Field(description="When it was last read through, 2026-11-01.")
    next_review: datetime.date = Field(description="When it must be read through again.")
    licence: str = Field(default="CC-BY-4.0", description="The licence of the package's own words.")
    credits: tuple[Text, ...] = Field(
        default=(), description="Who is thanked, and for what; used by the brochure, not by the deck."
    )
    references: tuple[Reference, ...] = Field(default=(), description="Works the package leans on.")
    support: tuple[Support, ...] = Field(default=(), description="Where to get help; shown to everyone.")
    floors: Floors = Field(
        default_factory=Floors,
        description="Stricter floors than the policy's; a lower number changes nothing.",
    )


class MeetingPackage(Frozen):
    """Everything a meeting is made from. `checksum` is the SHA-256 over its files, for a kit to name."""

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
