"""The tally: sheets in, counts out, and no order left to tell who said what."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from cast import asked, every_kind, items, package
from samklang.answers.invent import invent
from samklang.answers.model import Answers
from samklang.answers.sheet import Sheet
from samklang.answers.tally import tally


def test_nobody_answered_is_a_tally_too() -> None:
    """No sheets give n = 0, every measure without counts and every text question without texts."""
    answers = tally(every_kind(), [])
    assert (answers.package, answers.n, answers.texts) == ("test-package", 0, {"ideas": ()})
    assert answers.counts["who5"] == {}
    assert len(answers.counts) == 22


def test_every_measure_adds_up() -> None:
    """Blank, not asked or incomplete: every person is counted once under every measure."""
    answers = tally(every_kind(), invent(every_kind(), 60, seed=1))
    assert {sum(counted.values()) for counted in answers.counts.values()} == {60}


def test_each_kind_is_counted_in_its_own_way() -> None:
    """Codes, options, ticks, sums, incomplete sets, texts and those not asked are told apart."""
    people = [
        Sheet(picked={"joy": 5, "setting": "town"}, points={"who5": (5, 4, 3, 2, 1)}, texts={"ideas": "Ro"}),
        Sheet(picked={"joy": 5, "effort": 2}, points={"who5": (5, 4, None, 2, 1)}, chosen={"habits": frozenset()}),
        Sheet(picked={"effort": 1}, points={"who5": (None,) * 5}, chosen={"habits": frozenset({"help"})}, solo=True),
    ]
    counts = tally(every_kind(), people).counts
    assert counts["who5"] == {15: 1, "incomplete": 1, "not_answered": 1}
    assert counts["joy"] == {5: 2, "not_answered": 1}
    assert counts["effort"] == {2: 1, "not_answered": 1, "not_asked": 1}
    assert counts["setting"] == {"town": 1, "not_answered": 2}
    assert counts["habits.help"] == {0: 1, 1: 1, "not_answered": 1}
    assert counts["ideas"] == {1: 1, "not_answered": 2}


def test_solo_practitioners_are_not_asked_any_part_of_a_question_that_skips_them() -> None:
    """Every item, option and text of it counts as not asked, and no text of theirs is kept."""
    skipped = package(
        asked(
            "habits",
            "choices",
            options=[{"key": key, "text": {"da": key, "en": key}} for key in "ab"],
            asked="not_solo",
        ),
        asked("culture", "grid", scale="degree", items=items("tone", "help"), asked="not_solo"),
        asked("ideas", "text", asked="not_solo"),
        solo=True,
    )
    answers = tally(skipped, [Sheet(texts={"ideas": "Ro"}, chosen={"habits": frozenset("a")}, solo=True)])
    assert answers.texts == {"ideas": ()}
    assert set(answers.counts) == {"habits.a", "habits.b", "culture.tone", "culture.help", "ideas"}
    assert all(counted == {"not_asked": 1} for counted in answers.counts.values())


def test_the_order_of_people_leaves_no_trace() -> None:
    """Any order of the same sheets gives the same tally, down to the order of its counts and texts."""
    people = invent(every_kind(), 40, seed=5)
    one, other = tally(every_kind(), people), tally(every_kind(), people[::-1])
    assert _spelled(one) == _spelled(other)


def test_each_questions_texts_have_an_order_of_their_own() -> None:
    """Texts stand by the hash of question and text, so no place in one question tells a place in another."""
    said = [f"svar {number}" for number in range(20)]
    asks = package(asked("ideas", "text"), asked("hopes", "text"))
    texts = tally(asks, [Sheet(texts={"ideas": text, "hopes": text}) for text in said]).texts
    for key in ("ideas", "hopes"):
        assert list(texts[key]) == sorted(said, key=lambda text: hashlib.sha256(f"{key}\n{text}".encode()).digest())
    assert texts["ideas"] != texts["hopes"]


def test_sheets_are_taken_one_by_one() -> None:
    """When the next sheet is asked for, the one before has already been let go."""
    alive: list[int] = []

    class Seen(Sheet):
        def __del__(self) -> None:
            alive.pop()

    def people() -> Iterator[Sheet]:
        for _ in range(5):
            assert len(alive) <= 1
            alive.append(1)
            yield Seen(picked={"joy": 5})

    assert tally(every_kind(), people()).counts["joy"] == {5: 5}


def test_questions_the_table_did_not_have_are_left_out() -> None:
    """A question that was not there is not counted as not answered."""
    answers = tally(every_kind(), [Sheet()], without={"culture", "ideas"})
    assert "culture.tone" not in answers.counts
    assert "ideas" not in answers.counts
    assert answers.texts == {}
    assert answers.counts["joy"] == {"not_answered": 1}


def _spelled(answers: Answers) -> str:
    """The tally with every order it holds."""
    return repr(answers)
