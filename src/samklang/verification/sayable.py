"""The numbers that a question's findings allow, each by a rule of its own."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import assert_never

from samklang.findings import (
    AtLeast,
    Bands,
    Bars,
    Change,
    Display,
    FewLow,
    Finding,
    Findings,
    Mean,
    Options,
    Part,
    Parts,
    QuestionFindings,
    Quotes,
    Rating,
    Reason,
    Top,
)
from samklang.findings.numerals import numerals, percent, plain, signed
from samklang.story.wording import REASONS
from samklang.values import LANGUAGES, whole

Row = tuple[tuple[str | None, str], ...]
"""Percents that belong together, in order, each with the number that stands before it, None where none must."""


@dataclass
class Sayable:
    """What may be said on a page: numbers in their comparable form, and which of them belong together.

    `drawn` may stand in a chart but is said in no text; `own` are numbers in somebody's own words. `pairs` are
    counts with their whole, `shares` counts with their percent, `rows` the percents of one whole.
    """

    numbers: set[str] = field(default_factory=set)
    drawn: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    shares: set[tuple[str, str]] = field(default_factory=set)
    rows: set[Row] = field(default_factory=set)

    def in_text(self, number: str) -> bool:
        """Whether a text may say `number`."""
        return number in self.numbers or number in self.own

    def in_cell(self, number: str) -> bool:
        """Whether a sheet may hold `number`; percents stand there without their sign."""
        return any(self.in_text(form) for form in (number, f"{number}%")) or number in self.drawn

    def count(self, part: int, of: int) -> None:
        """`part` of `of` may be said, together or each by itself."""
        self.numbers |= {plain(part), plain(of)}
        self.pairs.add((plain(part), plain(of)))

    def share(self, part: int, share: int) -> None:
        """`part`, which is `share` percent of its whole, may be said."""
        self.numbers |= {plain(part), percent(share)}
        self.shares.add((plain(part), percent(share)))


def add_wave(sayable: Sayable, findings: Findings) -> None:
    """How many answered, of how many, and the share that is."""
    wave = findings.wave
    sayable.numbers.add(plain(wave.answered))
    if wave.invited:
        sayable.count(wave.answered, wave.invited)
        sayable.numbers.add(percent(wave.percent or 0))


def add_unopened(sayable: Sayable, findings: Findings) -> None:
    """Where nothing was opened: how many answered, and how many must."""
    add_wave(sayable, findings)
    sayable.numbers.add(plain(findings.policy.open_from))


def add_question(sayable: Sayable, findings: Findings, question: QuestionFindings) -> None:
    """Everything that may be said of one question."""
    add_wave(sayable, findings)
    for measure in question.measures:
        _add_measure(sayable, findings, measure)
    floors = findings.policy.model_dump()
    reasons = {reason for measure in question.measures for reason in measure.withheld}
    sayable.numbers |= {plain(floors[name]) for name in _floors_named(reasons)}
    _add_distances(sayable, findings, question)


def _add_measure(sayable: Sayable, findings: Findings, measure: Finding) -> None:
    n = measure.answered.answered if measure.answered is not None else 0
    if measure.answered is not None:
        left_out = (measure.answered.incomplete, measure.answered.not_asked)
        sayable.numbers |= {plain(n), *(plain(count) for count in left_out if count)}
    before = measure.change.before_answered if measure.change is not None else 0
    for displays, base in ((measure.shown, n), (measure.before, before)):
        for display in displays:
            _add_display(sayable, findings, display, base)
            _add_rating(sayable, displays, display)
    if measure.change is not None:
        _add_change(sayable, measure.change)


def _add_display(sayable: Sayable, findings: Findings, display: Display, n: int) -> None:
    match display:
        case Bars():
            sayable.drawn |= {plain(group.height) for group in display.groups}
            sayable.numbers.add(plain(findings.policy.bar_group))
        case Bands():
            _add_bands(sayable, display, n)
        case FewLow():
            sayable.numbers |= {plain(display.most), plain(display.upto)}
        case Mean():
            ends = (display.interval.low, display.interval.high) if display.interval is not None else ()
            sayable.numbers |= {plain(value) for value in (display.value, *ends)}
        case Parts():
            _add_parts(sayable, display.parts, n)
        case Top():
            sayable.count(display.count, n)
            if display.percent is not None:
                sayable.share(display.count, display.percent)
        case AtLeast():
            sayable.numbers.add(percent(display.percent))
        case Options():
            _add_options(sayable, findings, display, n)
        case Rating():
            for part in (display.low, display.middle, display.high):
                sayable.count(part.count, n)
                sayable.share(part.count, part.percent)
        case Quotes():
            said = (numerals(quote.text, language) for quote in display.quotes for language in LANGUAGES)
            sayable.own |= {found.value for numbers in said for found in numbers}
        case _:
            assert_never(display)


def _add_bands(sayable: Sayable, bands: Bands, n: int) -> None:
    """Counts, percents and edges; 'over' and 'under' name the edge below, and the lower bands are added up."""
    for band in bands.bands:
        sayable.count(band.count, n)
        sayable.share(band.count, band.percent)
        sayable.numbers |= {plain(band.lowest), plain(band.highest)}
    sayable.numbers.add(plain(bands.bands[-1].lowest - 1))
    sayable.numbers.add(plain(sum(band.count for band in bands.bands[:-1])))


def _add_parts(sayable: Sayable, parts: Iterable[Part], n: int) -> None:
    """Counts and percents, and the whole that the counts make together."""
    known = tuple(parts)
    for part in known:
        sayable.count(part.count, n or sum(other.count for other in known))
        sayable.share(part.count, part.percent)
    for order in (known, known[::-1]):
        sayable.rows.add(tuple((None, percent(part.percent)) for part in order))


def _add_rating(sayable: Sayable, displays: Iterable[Display], rating: Display) -> None:
    """The shares of 1–10 answers as they are told, highest first, after the mean of the same answers."""
    if isinstance(rating, Rating):
        for mean in (display for display in displays if isinstance(display, Mean)):
            shares = [(None, percent(part.percent)) for part in (rating.middle, rating.low)]
            sayable.rows.add(((plain(mean.value), percent(rating.high.percent)), *shares))


def _add_options(sayable: Sayable, findings: Findings, options: Options, n: int) -> None:
    """Counts and percents; where words stand instead ('fewer than 5'), the floor behind them."""
    known = [(option.count, option.percent) for option in options.options]
    told = [(count, share) for count, share in known if count is not None and share is not None]
    for count, share in told:
        sayable.count(count, n)
        sayable.share(count, share)
    sayable.rows.add(tuple((plain(count), percent(share)) for count, share in told))
    for option in options.options:
        if option.words == "few":
            sayable.numbers.add(plain(findings.policy.cell_inside))


def _add_change(sayable: Sayable, change: Change) -> None:
    form = plain if change.measure == "mean" else percent
    sayable.numbers |= {form(change.before), form(change.now), plain(change.before_answered)}
    ends = (change.interval.low, change.interval.high) if change.interval is not None else ()
    sayable.numbers |= {signed(value) for value in (change.difference, *ends)}


def _floors_named(reasons: Iterable[Reason]) -> Iterator[str]:
    """The floors that the sentences on why something is not shown say aloud."""
    for reason in reasons:
        yield from (name for _, name, _, _ in string.Formatter().parse(REASONS[reason].da) if name)


def _add_distances(sayable: Sayable, findings: Findings, question: QuestionFindings) -> None:
    """How far this round's mean or top share lies from each published figure: whole points, a decimal on 1–10."""
    published = findings.constants.published if findings.constants is not None else ()
    values = [figure.value for figure in published if figure.question == question.key]
    for now in (now for measure in question.measures for now in _standing(measure)):
        distances = (abs(now - value) for value in values)
        sayable.numbers |= {plain(far if question.kind == "rating" else whole(far)) for far in distances}


def _standing(measure: Finding) -> Iterator[float]:
    for display in measure.shown:
        match display:
            case Mean():
                yield display.value
            case Top(percent=int(share)):
                yield share
