"""How each style looks: one table that both makes the styles and measures what is set in them. Sizes in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from samklang.documents.fit import BODY, HEADING, Block, Typeface, height
from samklang.package.slides import Run
from samklang.story.sheets.model import Handout

INK, HEADLINE, TEAL, AMBER, SAND, GREY, FRAME = "18282E", "0B3C49", "0C7276", "E3A02F", "F4F1EA", "55656F", "B4BEC2"
LEADING = 1.08
"""Lines are this much further apart than the font asks for."""
MM = 72 / 25.4


@dataclass(frozen=True)
class Look:
    """A paragraph style: its name in Word, its face, size, room above and below, colour, weight."""

    style: str
    size: float
    before: float = 0
    after: float = 4
    face: Typeface = BODY
    colour: str = INK
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    spacing: float = 0
    indent: float = 0
    hanging: float = 0
    keep: bool = False

    def tall(self, runs: Sequence[Run], width: float, scale: float) -> float:
        """How high a paragraph of `runs` stands in a column `width` wide, room above and below included."""
        styled = tuple(run.model_copy(update={"bold": run.bold or self.bold}) for run in runs)
        block = Block(styled, self.face, floor=1, capitals=self.capitals, spacing=self.spacing)
        lines = height([block], self.size * scale, width - self.indent * scale)
        return (lines if lines is not None else 2 * self.size * scale) * LEADING + (self.before + self.after) * scale


NORMAL = Look("Normal", 11, after=5)
EYEBROW = Look("Eyebrow", 9, after=2, colour=TEAL, bold=True, capitals=True, spacing=0.6, keep=True)
TITLE = Look("Heading 1", 25, after=5, face=HEADING, colour=HEADLINE, keep=True)
LEAD = Look("Lead", 11.5, after=9, colour=GREY)
CHAPTER = Look("Heading 2", 16, before=15, after=5, face=HEADING, colour=HEADLINE, keep=True)
PART = Look("Heading 3", 12.5, before=13, after=4, face=HEADING, colour=HEADLINE, keep=True)
SCENE = Look("Heading 4", 11, before=11, after=3, colour=HEADLINE, bold=True, keep=True)
ASIDE = Look("Aside", 9.5, before=11, after=0, colour=TEAL, bold=True, keep=True)
BULLET = Look("List Bullet", 11, after=3, indent=14, hanging=14)
NUMBER = Look("List Number", 11, after=3, indent=18, hanging=18)
CUE = Look("Cue", 9, before=5, after=1, colour=TEAL, bold=True, capitals=True, spacing=0.6, keep=True)
FINDING = Look("Finding", 12.5, before=4, after=6, face=HEADING, colour=HEADLINE, indent=12)
SOURCE = Look("Finding source", 9, after=6, colour=GREY, indent=12)
COLUMN = Look("Table heading", 9.5, before=2, after=2, colour=TEAL, bold=True)
CELL = Look("Table text", 10.5, before=3, after=1)
DETAIL = Look("Table detail", 9.5, after=2, colour=GREY)
BOX = Look("Box heading", 12.5, before=4, after=1, face=HEADING, colour=HEADLINE)
HELP = Look("Box help", 10, after=2, colour=GREY)
SOLO = Look("Box help solo", 10, after=2, colour=GREY, italic=True)
CONTACT = Look("Contact", 11, before=12, after=0)
FOOTER = Look("Footer", 8.5, after=0, colour=GREY)

LOOKS: tuple[Look, ...] = (
    *(NORMAL, EYEBROW, TITLE, LEAD, CHAPTER, PART, SCENE, ASIDE, BULLET, NUMBER, CUE, FINDING, SOURCE),
    *(COLUMN, CELL, DETAIL, BOX, HELP, SOLO, CONTACT, FOOTER),
)
"""Every style of a document."""


@dataclass(frozen=True)
class Paper:
    """A sheet's paper and its margins; A3 is read from further away, so its type is larger by `wide`."""

    width: float
    height: float
    side: float
    top: float
    bottom: float
    wide: float

    @property
    def column(self) -> float:
        """How wide the text may run."""
        return self.width - 2 * self.side

    @property
    def room(self) -> float:
        """How high the text may stand."""
        return self.height - self.top - self.bottom


def paper(sheet: Handout) -> Paper:
    """The paper of `sheet`: A4, or A3, standing or lying."""
    short, long = (297 * MM, 420 * MM) if sheet.paper == "a3" else (210 * MM, 297 * MM)
    width, height_ = (long, short) if sheet.landscape else (short, long)
    wide = 1.6 if sheet.paper == "a3" else 1.0
    margin = 25 * MM if sheet.paper == "a3" else 20 * MM
    return Paper(width, height_, margin, 20 * MM, 19 * MM, wide)
