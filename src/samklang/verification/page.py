"""What may be said on one page: its own question's findings, its own words, its own block's minutes and clock."""

from __future__ import annotations

import re

from samklang.findings import Findings, Held, Meeting, Told
from samklang.findings.numerals import plain
from samklang.verification.sayable import Sayable, add_question, add_unopened, add_wave
from samklang.verification.table import add_table
from samklang.verification.when import add_clock, add_date

TABLE = re.compile(r"table ([0-9]+)")
"""A sheet of the workbook: 0 is about the data, the others are the questions in order, counted from 1."""
TOO_FEW = "-too-few"
"""What is added to a slide's name where its figures were never opened."""


def page(findings: Findings, meeting: Meeting, scene: str) -> Sayable:
    """What the page made from `scene` may say; nothing where no such slide is known."""
    sayable = Sayable()
    table = TABLE.fullmatch(scene)
    if table is not None:
        add_table(sayable, findings, meeting, int(table[1]))
        return sayable
    name = scene.removesuffix(TOO_FEW)
    slide = next((slide for slide in _slides(findings) if slide.slide == name), None)
    if slide is None:
        return sayable
    _add_figures(sayable, findings, slide)
    _add_own_words(sayable, findings, meeting, name)
    _add_programme(sayable, meeting, slide)
    return sayable


def _slides(findings: Findings) -> tuple[Told, ...]:
    return findings.constants.slides if findings.constants is not None else ()


def _add_figures(sayable: Sayable, findings: Findings, slide: Told) -> None:
    if slide.kind == "title":
        add_wave(sayable, findings)
    elif slide.question is not None and findings.opened:
        add_question(sayable, findings, findings.question(slide.question))
    elif slide.question is not None:
        add_unopened(sayable, findings)


def _add_own_words(sayable: Sayable, findings: Findings, meeting: Meeting, name: str) -> None:
    package = findings.constants.said if findings.constants is not None else ()
    for said in (*package, *meeting.said):
        if name in said.slides:
            sayable.own |= set(said.numbers)


def _add_programme(sayable: Sayable, meeting: Meeting, slide: Told) -> None:
    """Minutes and clock: of the slide's own block, or on the programme of them all."""
    if slide.kind == "title":
        add_date(sayable, meeting)
    if slide.kind == "programme":
        talk = sum(block.minutes for block in meeting.blocks if block.talks)
        sayable.count(talk, sum(block.minutes for block in meeting.blocks if block.counts))
        sayable.numbers.add(plain(meeting.minutes))
    for block in meeting.blocks:
        if slide.kind == "programme" or slide.block == block.key:
            _add_block(sayable, meeting, block)


def _add_block(sayable: Sayable, meeting: Meeting, block: Held) -> None:
    sayable.numbers |= {plain(minutes) for minutes in (block.minutes, *block.steps)}
    if meeting.start is not None:
        for minute in (block.begins, block.begins + block.minutes):
            add_clock(sayable, meeting, meeting.start, minute)
