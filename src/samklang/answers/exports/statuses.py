"""Which rows count: what a program says of how far each person came, in Danish or in English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from samklang.answers.exports.export import Export, Source
from samklang.answers.exports.headings import listed, squeezed
from samklang.answers.table_rows import Row
from samklang.answers.vocabulary import blank, folded

COUNTS, LEFT_OUT = "counts", "left out"

WORDS: dict[str, str] = {
    **dict.fromkeys(
        (
            *("gennemført", "afsluttet", "færdig", "fuldført", "besvaret", "indsendt"),
            *("nogen svar", "afgivet nogen svar", "delvis", "delvist", "delvist besvaret", "delvis besvaret"),
            *("påbegyndt", "i gang", "ufuldstændig"),
            *("complete", "completed", "finished", "submitted", "full", "full response", "unverified"),
            *("partial", "partially complete", "partially completed", "partial response", "in progress", "started"),
            *("incomplete", "some answers", "ip address", "imported"),
        ),
        COUNTS,
    ),
    **dict.fromkeys(
        (
            *("ny", "distribueret", "inviteret", "ikke besvaret", "ikke svaret", "ikke påbegyndt", "ingen svar"),
            *("frafaldet", "afvist", "frasorteret", "test", "forhåndsvisning"),
            *("new", "distributed", "invited", "not answered", "not started", "no answers", "no response"),
            *("dropped out", "rejected", "screened out", "disqualified", "preview", "survey preview", "survey test"),
            *("spam", "survey preview spam", "survey test spam"),
        ),
        LEFT_OUT,
    ),
}
"""Every status known; a row that counts may still be left out because nothing was answered in it."""

_QUALTRICS_CODES = {"0": "ip address", "1": "survey preview", "2": "survey test", "4": "imported", "8": "spam"}
"""What Qualtrics writes where an export holds numbers instead of words."""

_COLUMNS = listed("status|samlet status|svarstatus|besvarelsesstatus|response status|response type")
_TICKED = re.compile(r"^(?:samlet |overall )?status\s*[-–:/\[(]\s*(?P<word>[^\])]+?)\s*[\])]?$", re.IGNORECASE)
_TICKS = ("1", "1.0", "valgt", "checked", "ja", "yes", "true", "x")


@dataclass(frozen=True)
class Standing:
    """What a row's status says: whether it counts, and the word; `known` is False where nobody knows the word."""

    word: str
    counts: bool
    known: bool = True


@dataclass(frozen=True)
class Statuses:
    """The columns of an export that say how far people came; `own` are the mapping's words."""

    export: Export
    own: Mapping[str, str]

    @cached_property
    def columns(self) -> tuple[tuple[Source, str], ...]:
        """Those columns, with the status that a tick in them means, or "" where the word stands in them."""
        found = ((source, _told_by(source)) for source in self.export.sources)
        return tuple((source, word) for source, word in found if word is not None)

    def standing(self, row: Row) -> tuple[Standing, Source] | None:
        """Where the row stands, and the column that says so; None if no column says anything of it."""
        for source, word in self.columns:
            cell = row.cell(source.place)
            if word and folded(cell) in _TICKS:
                return self._of(word), source
            if not word and not blank(cell):
                return self._of(cell.strip()), source
        return None

    def _of(self, word: str) -> Standing:
        known = folded(word)
        if self.export.tool == "Qualtrics":
            known = _QUALTRICS_CODES.get(known, known)
        said = self.own.get(known, WORDS.get(known))
        return Standing(word, said == COUNTS, said in (COUNTS, LEFT_OUT))


def _told_by(source: Source) -> str | None:
    """The status that a tick in the column means, "" if the column holds the word itself, None if neither."""
    for heading in source.headings:
        if ticked := _TICKED.match(heading):
            return ticked["word"]
    if source.name.startswith("_"):
        return None  # Kobo's own '_status' tells how a form was sent
    return "" if any(squeezed(heading) in _COLUMNS for heading in source.headings) else None
