"""Twenty decks read back from the file alone: nothing in them that the release does not hold, and nothing pinned.

The recoverer judges the release; here every number of a deck (charts, their workbooks, slides, notes, alternative
texts) is found in the release of its own question, so that what holds for the release holds for the deck.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any

import pytest

from promises.data_sets import PACKAGE, wave
from promises.test_nothing_is_pinned import JUDGES, judged
from reading import numbers, opened, parts, texts, xpath
from samklang.documents import pptx
from samklang.findings import Findings, Policy, QuestionFindings
from samklang.package.agenda_solver import solve
from samklang.pipeline import keep_baseline, release
from samklang.story import tell
from samklang.values import Occasion
from telling import slide

COMPARED = ("who5", "joy", "effort", "energy")
TOLD = PACKAGE.model_copy(
    update={
        "slides": (
            *(slide("finding", question.key) for question in PACKAGE.questionnaire.questions),
            *(slide("comparison", key) for key in COMPARED),
        )
    }
)
LIMITS = {0, 25, 35, 36, 50, 75, 100}  # the score's bands and its axis
SCALE_OF_TEN = {1, 3, 4, 7, 8, 10}
FIXED = re.compile(
    r"Aksen begynder ved \d+|WHO-5|CC BY-NC-SA 3\.0 IGO|95\s?%-sikkerhedsinterval|label \d", re.IGNORECASE
)


def built(seed: int, slip: str = "") -> tuple[Findings, bytes]:
    """The release and the deck of one random wave that follows another; `slip` is added to every headline."""
    rng = random.Random(seed)
    before, now = wave(rng, rng.randint(5, 45)), wave(rng, rng.randint(0, 45))
    invited = now.n + rng.randint(0, 9)
    findings = release(TOLD, now, invited, Policy(), keep_baseline(TOLD, before, None, Policy()))
    story = tell(TOLD, findings, Occasion(invited=invited), solve(TOLD.agenda))
    scenes = tuple(scene.model_copy(update={"title": scene.title + slip}) for scene in story.scenes)
    return findings, pptx.write(story.model_copy(update={"scenes": scenes}))


def leaves(value: Any) -> Iterator[float]:
    """Every number in a piece of the release."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for part in value:
            yield from leaves(part)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield float(value)


def sayable(findings: Findings, question: QuestionFindings) -> set[float]:
    """What may stand on a slide of `question`: its own release, the wave, the floors, and the scales' own numbers."""
    own = set(leaves(question.model_dump())) | set(leaves(findings.wave.model_dump()))
    own |= set(leaves(findings.policy.model_dump())) | LIMITS | SCALE_OF_TEN
    if findings.wave.percent is not None:
        own.add(float(findings.wave.percent))
    for measure in question.measures:
        for display in measure.shown:
            if display.kind == "bands":  # '8 under 50, of them 3 under 35': the lower bands added up
                own.add(float(sum(band.count for band in display.bands[:-1])))
    return own | {abs(number) for number in own}


def said(words: str) -> set[float]:
    """The numbers in a text, as Danish writes them."""
    found = re.findall(r"\d+(?:,\d+)?", FIXED.sub("", words))
    return {float(number.replace(",", ".")) for number in found}


def drawn(page: Any) -> set[float]:
    """The numbers in the workbooks of a slide's charts that are not worked out from the others there."""
    charts = [shape.chart.part for shape in page.shapes if getattr(shape, "has_chart", False)]
    return {number for part in charts for number in numbers(part)}


def written(page: Any) -> str:
    """Every word of a slide: what it shows, what is said beside it, and what stands for its pictures."""
    words = [*texts(page), *texts(page.notes_slide), *xpath(page._element, ".//p:cNvPr/@descr")]
    return "\n".join(words)


@pytest.mark.parametrize("seed", range(20))
def test_a_deck_says_no_number_that_its_release_does_not_hold(seed: int) -> None:
    """Every number on a figure's slide, in its notes and in its alternative text is one of its own question's."""
    findings, deck = built(seed)
    pages = list(opened(deck).slides)
    shown = zip(pages, TOLD.slides, strict=True) if findings.opened else ()
    for number, (page, told) in enumerate(shown, 1):
        may = sayable(findings, findings.question(told.front.shows or "")) | {float(number)}
        assert said(written(page)) <= may, (told.front.shows, sorted(said(written(page)) - may))


@pytest.mark.parametrize("seed", range(20))
def test_a_chart_holds_only_what_its_release_holds(seed: int) -> None:
    """The workbook inside a chart is data too: every number in it is in the release of its own question."""
    findings, deck = built(seed)
    pages = list(opened(deck).slides) if findings.opened else []
    for page, told in zip(pages, TOLD.slides, strict=bool(pages)):
        may = sayable(findings, findings.question(told.front.shows or ""))
        assert drawn(page) <= may, (told.front.shows, sorted(drawn(page) - may))


def test_a_number_that_slips_in_is_seen() -> None:
    """An exact mean that was never released does not pass unnoticed."""
    findings, deck = built(3, slip=" (61,37)")
    page = opened(deck).slides[0]
    assert said(written(page)) - sayable(findings, findings.question("who5")) == {61.37}


def test_a_deck_of_too_few_answers_holds_no_chart() -> None:
    """Where nothing was opened there is nothing to read back."""
    empty = next(deck for findings, deck in map(built, range(100, 200)) if not findings.opened)
    assert not [name for name in parts(empty) if "chart" in name.lower()]


def test_the_same_waves_pin_nothing() -> None:
    """The recoverer on the releases of waves like these."""
    verdicts = judged(range(40))
    assert {kind: tally.pinned for kind, tally in verdicts.items()} == dict.fromkeys(JUDGES, 0)
