"""The programme as a sheet: the clock, what happens, how people sit, and for how long."""

from __future__ import annotations

from samklang.package.agenda import PlannedBlock
from samklang.story.context import Context
from samklang.story.format import clock
from samklang.story.frame import programme as told
from samklang.story.sheets.model import Handout, Page, Table
from samklang.story.sheets.paper import eyebrow, handout, prose, say


def programme(context: Context) -> Handout:
    """One page with the meeting's blocks."""
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "programme_title"),
        lead=context.words(context.package.credentials.about),
        blocks=(clock_table(context), prose(f"{told(context).summary}.")),
    )
    return handout(context, "programme", [page])


def clock_table(context: Context, *, clocked: bool = True) -> Table:
    """The blocks with their clock, where the start is known and `clocked`; with their minutes always."""
    blocks = context.plan.blocks
    clocked = clocked and context.occasion.start is not None
    headings = (*([say(context, "clock")] if clocked else []), *(say(context, word) for word in _COLUMNS))
    rows = tuple((*([_clock(context, planned)] if clocked else []), *_row(context, planned)) for planned in blocks)
    quiet = tuple(i for i, planned in enumerate(blocks) if planned.block.kind == "break")
    return Table(headings=headings, rows=rows, widths=(2, 11, 5, 2) if clocked else (12, 5, 2), quiet=quiet)


_COLUMNS = ("item", "form", "minutes")


def _clock(context: Context, planned: PlannedBlock) -> str:
    start = context.occasion.start
    assert start is not None
    return clock(start, planned.begins, context.language)


def _row(context: Context, planned: PlannedBlock) -> tuple[str, str, str]:
    block = planned.block
    title = context.words(block.title)
    about = f"\n{context.words(block.about)}" if block.about is not None else ""
    form = "" if block.kind == "break" else context.say(f"form_{block.form}")
    return title + about, "" if form == title else form, str(planned.minutes)
