"""The meeting's blocks with the clock, as a table whose first column names the time."""

from __future__ import annotations

from samklang.documents import fit
from samklang.documents.pptx import table
from samklang.documents.pptx.colours import ACCENT, HEADLINE, INK, MUTED, PALER, PAPER
from samklang.documents.pptx.geometry import POINT, inch
from samklang.documents.pptx.slides.frame import head, source
from samklang.documents.pptx.stage import Stage
from samklang.documents.pptx.table import Cell
from samklang.documents.pptx.text import Style, say
from samklang.story.model import Programme, ProgrammeRow, Scene

SIZES = (20, 19, 18, 17, 16, 15, 14, 13, 12)


def write(stage: Stage, scene: Scene, content: Programme) -> None:
    """Headline, the table, and one line that sums it up."""
    head(stage, scene.title, scene.eyebrow, scene.subtitle)
    body = stage.boxes["body"]
    rows = body.upper(body.height - inch(0.45))
    clock = _clock_width(stage, content)
    shares = (clock, (body.width - clock) * 0.46, (body.width - clock) * 0.54)
    table.write(stage, rows, [_row(stage, row) for row in content.rows], shares, SIZES, tallest=inch(0.55), header_column=True)
    summary = [say(content.summary, Style(MUTED))]
    stage.text(body.below(body.height - inch(0.36)), summary, (16, 15, 14, 13, 12), "Summary", anchor="b")
    source(stage, scene.source)


def _clock_width(stage: Stage, content: Programme) -> float:
    """The width of the first column: the longest time on one line."""
    widest = max(fit.text_width(row.time, SIZES[0], stage.faces.body, bold=True) for row in content.rows)
    return widest * POINT + 2 * table.ACROSS + inch(0.1)


def _row(stage: Stage, row: ProgrammeRow) -> list[Cell]:
    """Talk stands out, breaks recede."""
    ground = PALER if row.form == "talk" else None
    quiet = row.form == "break"
    time = Style(stage.on(ground or PAPER, MUTED if quiet else ACCENT), bold=True)
    title = Style(stage.on(ground or PAPER, MUTED if quiet else HEADLINE), bold=not quiet)
    about = (say(row.about, Style(stage.on(ground or PAPER, MUTED if quiet else INK), scale=0.85)),) if row.about else ()
    return [Cell((say(row.time, time),), ground), Cell((say(row.title, title),), ground), Cell(about, ground)]
