"""Each kind of block as the elements of a Word document."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from typing import Any, assert_never

from samklang.documents.docx import look
from samklang.documents.docx.look import Paper
from samklang.documents.docx.markup import paragraph, w
from samklang.documents.docx.room import HEADINGS, LINES
from samklang.documents.docx.tables import boxes, table
from samklang.package.slides import Line
from samklang.story.sheets.model import Boxes, Cue, FindingLine, Heading, Piece, Prose, Table


@dataclass(frozen=True)
class Writer:
    """Writes blocks on `paper` in type of `scale`.

    `numbering` is the file's part of that name, and `counted` the id in it of the style for numbered entries.
    """

    paper: Paper
    scale: float
    numbering: Any
    counted: int

    def write(self, block: Piece, row: float) -> Iterable[Any]:
        """The elements of `block`; each row of its boxes is `row` points high."""
        match block:
            case Heading():
                return _heading(block)
            case Prose(lines=lines):
                return self._prose(lines)
            case Cue(label=label, lines=lines):
                return [paragraph(look.CUE, label), *self._prose(lines)]
            case FindingLine(text=text, source=source):
                below = [paragraph(look.SOURCE, source)] if source is not None else []
                return [paragraph(look.FINDING, text), *below]
            case Table():
                return table(block, self.paper.column, self.scale)
            case Boxes():
                return boxes(block, self.paper.column, row, self.scale)
            case _:
                assert_never(block)

    def _prose(self, lines: Iterable[Line]) -> Iterable[Any]:
        """Neighbouring numbered entries are one list, counted from the first one's number."""
        for numbered, together in groupby(lines, lambda line: line.number is not None):
            entries = list(together)
            shape = self._counted(self._list(entries[0].number or 1)) if numbered else ()
            for line in entries:
                yield paragraph(LINES[line.style], line.runs, *deepcopy(shape))

    def _counted(self, list_: int) -> tuple[Any, ...]:
        """What makes a paragraph an entry of a list; the list's own indent would overrule the style's."""
        indent = round(look.NUMBER.indent * self.scale * 20)
        return w("numPr", w("ilvl", val=0), w("numId", val=list_)), w("ind", left=indent, hanging=indent)

    def _list(self, start: int) -> int:
        """The id of a numbered list of its own."""
        made = self.numbering.add_num(self.numbering.num_having_numId(self.counted).abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(made.numId)


def _heading(heading: Heading) -> list[Any]:
    """A heading; what stands before it is a line of its own, kept with it."""
    kind = HEADINGS[heading.level]
    if heading.aside is None:
        return [paragraph(kind, heading.text)]
    close = w("spacing", before=0)
    return [paragraph(look.ASIDE, heading.aside), paragraph(kind, heading.text, close)]
