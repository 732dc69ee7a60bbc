"""Free text on its way to the wall: masked, decided upon by a person, and shown where enough have written (R14)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from samklang.disclosure.masking import Masked, Masker
from samklang.disclosure.said import Said
from samklang.findings.model import Quote, Quotes, Reason
from samklang.findings.policy import Policy
from samklang.results.model import Measure

LEAST_TEXTS = 5
"""People who must have written something before any of it is shown."""


@dataclass(frozen=True)
class Ruling:
    """What a person decided about one masked text; `show` is None where they have not.

    `theme` groups texts on the wall; `edited` takes the text's place there.
    """

    question: str
    text: str
    show: bool | None
    theme: str | None = None
    edited: str | None = None


@dataclass(frozen=True)
class Moderated:
    """The texts that may be shown, by question, and how many wait for a decision.

    `strange` are the rulings on texts that nobody has written.
    """

    approved: Mapping[str, tuple[Quote, ...]]
    undecided: int
    strange: tuple[Ruling, ...]


def closed(answered: int, written: int, policy: Policy) -> Reason | None:
    """Why `written` texts in a wave of `answered` answers are not even read; None where they may be."""
    if answered < policy.text_from:
        return "texts_closed"
    return "few_texts" if written < LEAST_TEXTS else None


def proposals(texts: Iterable[str], masker: Masker) -> tuple[Masked, ...]:
    """`texts` masked, in their own order, which a hash decided; those that now read alike stand there once."""
    return tuple({masked.text: masked for masked in map(masker.mask, texts)}.values())


def moderate(texts: Mapping[str, Sequence[str]], rulings: Iterable[Ruling], masker: Masker) -> Moderated:
    """The rulings held against the texts they are about; what a person wrote of their own is masked too.

    A text without a ruling is undecided. Of two rulings on one text the one that hides it, or is undecided, holds.
    """
    written = {(key, masked.text) for key, said in texts.items() for masked in proposals(said, masker)}
    ruled: dict[tuple[str, str], Ruling] = {}
    strange: list[Ruling] = []
    for ruling in rulings:
        place = (ruling.question, masker.mask(ruling.text).text)
        if place not in written:
            strange.append(ruling)
        elif place not in ruled or ruled[place].show:
            ruled[place] = ruling
    shown = {place: _quote(ruling, place[1], masker) for place, ruling in ruled.items() if ruling.show}
    return Moderated(
        approved={key: tuple(quote for (of, _), quote in shown.items() if of == key) for key in texts},
        undecided=len(written) - sum(ruling.show is not None for ruling in ruled.values()),
        strange=tuple(strange),
    )


def _quote(ruling: Ruling, text: str, masker: Masker) -> Quote:
    edited = masker.mask(ruling.edited or "").text
    theme = masker.mask(ruling.theme or "").text
    return Quote(text=edited or text, theme=theme or None, edited=edited not in ("", text))


def quotes(measure: Measure, answered: int, policy: Policy, approved: Mapping[str, tuple[Quote, ...]] | None) -> Said:
    """The approved texts of a question, whatever its sensitivity; `answered` is how many answered in the wave."""
    reason = closed(answered, measure.n, policy)
    if reason is not None:
        return Said((), (reason,))
    if approved is None:
        return Said((), ("not_moderated",))
    shown = sorted(approved.get(measure.key, ()), key=lambda quote: _place(measure.key, quote))
    return Said((Quotes(quotes=tuple(shown)),)) if shown else Said((), ("none_approved",))


def _place(question: str, quote: Quote) -> bytes:
    """A place that question and text alone decide."""
    return hashlib.sha256(f"{question}\n{quote.text}".encode()).digest()
