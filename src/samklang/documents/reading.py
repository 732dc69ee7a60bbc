"""What is read back out of a written document: its texts, and its sheets cell by cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = Literal["text", "notes", "alternative text", "chart", "page number"]


@dataclass(frozen=True)
class Passage:
    """A paragraph: the page it stands on (from 1), the scene that page was made from, and where on the page."""

    page: int
    scene: str
    place: Place
    words: str


@dataclass(frozen=True)
class Cell:
    """A cell of a sheet: its value, and the formula that gives it (without '='), None where it is written there."""

    value: float | str
    formula: str | None = None


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet by address. `shown` is what a chart drawn from it keeps of its own, by address.

    `begins` is where the chart's visible axes begin.
    """

    page: int
    scene: str
    cells: dict[str, Cell]
    shown: tuple[tuple[str, str], ...] = ()
    begins: tuple[float, ...] = ()


@dataclass(frozen=True)
class Reading:
    """Everything that a document says."""

    passages: tuple[Passage, ...] = ()
    sheets: tuple[Sheet, ...] = ()
