"""The block model: what a printed page holds, whatever file it becomes.

A block is whole in itself; words are already in the sheet's language, and nothing in a text is markup.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from samklang.package.slides import Line
from samklang.values import Frozen, Language

Kind = Literal["script", "programme", "reflection", "notes", "plan", "offers", "homework", "posters", "brochure"]


class Heading(Frozen):
    """A heading under the page's title; `level` 1 opens a chapter, 2 and 3 its parts.

    `aside` stands before it, quiet: the clock, or a slide's number.
    """

    kind: Literal["heading"] = "heading"
    level: Literal[1, 2, 3] = 1
    text: str
    aside: str | None = None


class Prose(Frozen):
    """Paragraphs, bullets and numbered entries."""

    kind: Literal["prose"] = "prose"
    lines: tuple[Line, ...]


class Cue(Frozen):
    """Part of the script: a label such as 'Sig', and what belongs to it."""

    kind: Literal["cue"] = "cue"
    label: str
    lines: tuple[Line, ...]


class Table(Frozen):
    """Rows under headings; `widths` are shares of the page, `write_on` makes the rows tall enough for handwriting.

    The first line of a cell is its matter; lines after it step back.
    """

    kind: Literal["table"] = "table"
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    write_on: bool = False
    quiet: tuple[int, ...] = Field(default=(), description="Rows that step back, such as breaks, by index.")


class Box(Frozen):
    """A box to write in: what it is for, a question that helps, and what solo practitioners are asked instead."""

    heading: str
    question: str = ""
    solo: str | None = None


class Boxes(Frozen):
    """Boxes to write in, side by side in `columns`; together they take `share` of the room the page has left."""

    kind: Literal["boxes"] = "boxes"
    boxes: tuple[Box, ...]
    columns: Literal[1, 2, 3] = 1
    share: int = 1
    ruled: bool = Field(default=False, description="Lines to write on instead of an empty box.")


class FindingLine(Frozen):
    """The headline of a figure, word for word as it stands on its slide, and its source."""

    kind: Literal["finding"] = "finding"
    text: str
    source: str | None = None


class Contact(Frozen):
    """Whom to call: on every sheet."""

    kind: Literal["contact"] = "contact"
    heading: str
    name: str
    ways: tuple[str, ...]


Piece = Annotated[Heading | Prose | Cue | Table | Boxes | FindingLine, Field(discriminator="kind")]


class Page(Frozen):
    """A title with what belongs under it: a sheet's single page, one poster of several, or a document that flows."""

    eyebrow: str
    title: str
    lead: str | None = None
    blocks: tuple[Piece, ...]


class Handout(Frozen):
    """A document. Unless it `flows`, each of its pages fits on one piece of paper.

    `name` is its word in the file's name ('Drejebog'); `footer` stands small at the foot of each page.
    """

    key: Kind
    name: str
    language: Language
    paper: Literal["a4", "a3"] = "a4"
    landscape: bool = False
    flows: bool = False
    pages: tuple[Page, ...]
    contact: Contact
    footer: str
    page_label: str = Field(description="'Side', before the page's number in a document that flows.")
    date: datetime.date | None = None

    @property
    def title(self) -> str:
        """What the document calls itself: the title of its only page, or its name."""
        return self.pages[0].title if len(self.pages) == 1 else self.name


Cell = str | int | float | None


class NumberTable(Frozen):
    """One sheet of the workbook: lines about it, headings, and rows of figures and words.

    The columns in `percents` hold whole percents, counted from 0.
    """

    name: str = Field(description="The tab's name, at most 31 letters.")
    title: str
    about: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    percents: tuple[int, ...] = ()


class NumberBook(Frozen):
    """The workbook: what the sheets may be used for, then one sheet a question."""

    name: str
    title: str
    language: Language
    tables: tuple[NumberTable, ...]
    date: datetime.date | None = None


class Event(Frozen):
    """The meeting in a calendar; times are local Danish time."""

    name: str
    title: str
    begins: datetime.datetime
    minutes: int
    place: str | None
    about: str
    uid: str
    language: Language
