"""What may stand in one sheet of the workbook: a question's figures row by row, or what is told about the data."""

from __future__ import annotations

from samklang.findings import Bars, Findings, Meeting, QuestionFindings, Rating, Said
from samklang.findings.numerals import numerals, plain
from samklang.values import LANGUAGES
from samklang.verification.sayable import Sayable, add_question, add_unopened, add_wave
from samklang.verification.when import add_date

RANGES = {"1", "3", "4", "7", "8", "10"}
"""The ends of the ranges that answers from 1 to 10 are counted in."""


def add_table(sayable: Sayable, findings: Findings, meeting: Meeting, number: int) -> None:
    """The sheet called `number`: 0 is about the data, the others are the questions in order, counted from 1."""
    own = {"meeting: cluster"}
    if number == 0:
        own |= {"meeting: contact", "package.yaml: version", "package.yaml: title"}
        _add_data(sayable, findings, meeting)
    elif number <= len(findings.questions):
        question = findings.questions[number - 1]
        own |= {said.source for said in _said(findings, meeting) if said.question == question.key}
        _add_figures(sayable, findings, question)
    for said in _said(findings, meeting):
        if said.source in own:
            sayable.own |= set(said.numbers)


def _said(findings: Findings, meeting: Meeting) -> tuple[Said, ...]:
    return (*(findings.constants.said if findings.constants is not None else ()), *meeting.said)


def _add_data(sayable: Sayable, findings: Findings, meeting: Meeting) -> None:
    """Both rounds, every floor, the day, and the package's version and checksum."""
    add_wave(sayable, findings)
    add_date(sayable, meeting)
    before = (findings.before.answered,) if findings.before is not None else ()
    sayable.numbers |= {plain(count) for count in (*before, *findings.policy.model_dump().values())}
    for language in LANGUAGES:
        for words in (findings.package.version, findings.package.checksum):
            sayable.own |= {found.value for found in numerals(words, language)}


def _add_figures(sayable: Sayable, findings: Findings, question: QuestionFindings) -> None:
    """As on a slide; here a bar's height has words too, and a difference stands without its plus."""
    if not findings.opened:
        add_unopened(sayable, findings)
        return
    add_question(sayable, findings, question)
    for measure in question.measures:
        for display in (*measure.shown, *measure.before):
            if isinstance(display, Bars):
                _add_bars(sayable, display)
            elif isinstance(display, Rating):
                sayable.own |= RANGES
        if measure.answered is not None:
            sayable.numbers.add(plain(measure.answered.not_answered))
        if measure.change is not None:
            interval = measure.change.interval
            ends = (interval.low, interval.high) if interval is not None else ()
            sayable.numbers |= {plain(value) for value in (measure.change.difference, *ends)}


def _add_bars(sayable: Sayable, bars: Bars) -> None:
    """Each height, and how many bars have it: groups of one height are added up."""
    for height in {group.height for group in bars.groups}:
        doctors = sum(group.doctors for group in bars.groups if group.height == height)
        sayable.numbers |= {plain(height), plain(doctors)}
    if bars.flat is not None:
        sayable.numbers.add(plain(bars.flat))
