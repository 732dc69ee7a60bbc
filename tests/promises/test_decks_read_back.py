"""Twenty decks read back from the file alone: nothing in them that the release does not hold, and nothing pinned.

The recoverer judges the release; `samklang verify` finds every number of a deck (charts, their workbooks, slides,
notes, alternative texts) in the release of its own question, so that what holds for the release holds for the deck.
"""

from __future__ import annotations

import random

import pytest

from promises.data_sets import PACKAGE, wave
from promises.test_nothing_is_pinned import JUDGES, judged
from reading import parts
from samklang.documents import pptx
from samklang.findings import Findings, Policy, sealed, with_own_words
from samklang.package.agenda_solver import solve
from samklang.pipeline import keep_baseline, release
from samklang.story import tell
from samklang.values import Occasion
from samklang.verification import Verdict, verify
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
PLAN = solve(TOLD.agenda)


def built(seed: int, slip: str = "") -> tuple[Findings, bytes]:
    """The release and the deck of one random wave that follows another; `slip` is added to every headline."""
    rng = random.Random(seed)
    before, now = wave(rng, rng.randint(5, 45)), wave(rng, rng.randint(0, 45))
    occasion = Occasion(invited=now.n + rng.randint(0, 9))
    findings = release(TOLD, now, occasion.invited, Policy(), keep_baseline(TOLD, before, None, Policy()))
    story = tell(TOLD, findings, occasion, PLAN)
    scenes = tuple(scene.model_copy(update={"title": scene.title + slip}) for scene in story.scenes)
    deck = pptx.write(story.model_copy(update={"scenes": scenes}))
    return sealed(with_own_words(findings, TOLD, occasion, PLAN)), deck


def read_back(findings: Findings, deck: bytes) -> Verdict:
    """The verdict on the two files of a kit."""
    return verify({"findings.json": findings.model_dump_json().encode(), "deck.pptx": deck})


@pytest.mark.parametrize("seed", range(20))
def test_a_deck_says_no_number_that_its_release_does_not_hold(seed: int) -> None:
    """Every number on a figure's slide, its notes, its alternative text and in its charts is its own question's."""
    assert read_back(*built(seed)).strays == ()


def test_a_number_that_slips_in_is_seen() -> None:
    """An exact mean that was never released does not pass unnoticed, on whatever slide."""
    strays = read_back(*built(3, slip=" (61,37)")).strays
    assert {stray.number for stray in strays} == {"61,37"}
    assert len({stray.page for stray in strays}) == len(TOLD.slides)


def test_a_deck_of_too_few_answers_holds_no_chart() -> None:
    """Where nothing was opened there is nothing to read back."""
    empty = next(deck for findings, deck in map(built, range(100, 200)) if not findings.opened)
    assert not [name for name in parts(empty) if "chart" in name.lower()]


def test_the_same_waves_pin_nothing() -> None:
    """The recoverer on the releases of waves like these."""
    verdicts = judged(range(40))
    assert {kind: tally.pinned for kind, tally in verdicts.items()} == dict.fromkeys(JUDGES, 0)
