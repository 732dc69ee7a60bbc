"""The meeting's blocks with the clock, as a table whose first column names the time; two tables for a long day."""

from __future__ import annotations

from collections.abc import Sequence

from samklang.documents import fit
from samklang.documents.pptx import table
from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, MUTED, PALER, PAPER, Colour
from samklang.documents.pptx.geometry import POINT, Box, inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.table import Cell
from samklang.documents.pptx.text import Paragraph, Style, say
from samklang.story.model import Programme, ProgrammeRow, Scene

SIZES = (20, 19, 18, 17, 16, 15, 14, 13, 12)
LARGE = tuple(size for size in SIZES if size >= 14)
"""Rows of two tables are equally high, so that they stand in line, where that leaves their text this large."""
ONE_TABLE = 12
"""Up to this many blocks stand in one table."""


def write(stage: Stage, scene: Scene, content: Programme) -> None:
    """Headline, the table, and one line that sums it up."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    room = body.upper(body.height - inch(0.42))
    if len(content.rows) <= ONE_TABLE:
        _one(stage, room, content.rows)
    else:
        _two(stage, room.columns((1, 1), inch(0.4)), content.rows)
    summary = [say(content.summary, Style(MUTED))]
    stage.text(body.below(body.height - inch(0.34)), summary, (16, 15, 14, 13, 12), "Summary", anchor="b")
    source(stage, scene.source)


def _one(stage: Stage, room: Box, rows: Sequence[ProgrammeRow]) -> None:
    """Time, title, and what it is about in a column of its own."""
    clock = _clock_width(stage, rows, SIZES[0])
    shares = (clock, (room.width - clock) * 0.46, (room.width - clock) * 0.54)
    cells = [[_time(stage, row), _cell(row, [_title(stage, row)]), _cell(row, _about(stage, row))] for row in rows]
    table.write(stage, room, cells, shares, SIZES, tallest=inch(0.55), header_column=True)


def _two(stage: Stage, halves: Sequence[Box], rows: Sequence[ProgrammeRow]) -> None:
    """Time, and under the title what it is about; both halves set alike."""
    half = -(-len(rows) // 2)
    clock = _clock_width(stage, rows, 14)
    shares = (clock, halves[0].width - clock)
    cells = [[_time(stage, row), _cell(row, [_title(stage, row), *_about(stage, row)])] for row in rows]
    parts = (cells[:half], cells[half:])
    tall = halves[0].height // half
    widths = [column.width for column in halves[0].columns(shares, 0)]
    size = table.even_size(stage, cells, widths, tall, LARGE) or min(
        table.size_of(stage, room, part, shares, SIZES) for room, part in zip(halves, parts, strict=True)
    )
    for room, part in zip(halves, parts, strict=True):
        table.write(stage, room, part, shares, (size,), tallest=tall, header_column=True)


def _clock_width(stage: Stage, rows: Sequence[ProgrammeRow], size: float) -> float:
    """The width of the first column: the longest time on one line."""
    widest = max(fit.text_width(row.time, size, stage.faces.body, bold=True) for row in rows)
    return widest * POINT + 2 * table.ACROSS + inch(0.1)


def _time(stage: Stage, row: ProgrammeRow) -> Cell:
    colour = MUTED if row.form == "break" else ACCENT
    return _cell(row, [say(row.time, Style(stage.on(_ground(row) or PAPER, colour), bold=True))])


def _title(stage: Stage, row: ProgrammeRow) -> Paragraph:
    quiet = row.form == "break"
    return say(row.title, Style(stage.on(_ground(row) or PAPER, MUTED if quiet else HEADLINE), bold=not quiet))


def _about(stage: Stage, row: ProgrammeRow) -> list[Paragraph]:
    colour = stage.on(_ground(row) or PAPER, MUTED if row.form == "break" else INK)
    return [say(row.about, Style(colour, scale=0.85))] if row.about else []


def _cell(row: ProgrammeRow, words: Sequence[Paragraph]) -> Cell:
    return Cell(tuple(words), _ground(row))


def _ground(row: ProgrammeRow) -> Colour | None:
    return PALER if row.form == "talk" else None
