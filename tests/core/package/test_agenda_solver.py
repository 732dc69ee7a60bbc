"""The solver keeps its promises for every agenda it can fit, and says so where it cannot."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cast import text
from samklang.package.agenda import Agenda, Block, DoesNotFit, Plan
from samklang.package.agenda_solver import solve, talking_share


def block(key: str, least: int, ideal: int, most: int, form: str = "plenary", **more: Any) -> dict[str, Any]:
    """A block as the loader would read it."""
    minutes = {"min": least, "ideal": ideal, "max": most}
    return {"key": key, "kind": "other", "form": form, "title": text(key), "minutes": minutes, **more}


def agenda(*blocks: dict[str, Any], minutes: int = 60) -> Agenda:
    """An agenda of `blocks`."""
    return Agenda.model_validate({"minutes": minutes, "blocks": list(blocks)})


def given_minutes(plan: Plan) -> dict[str, int]:
    """The minutes of each block that is held."""
    return {planned.block.key: planned.minutes for planned in plan.blocks}


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """Agendas of one to eight blocks of any kind, form and droppability."""
    blocks = []
    for i in range(draw(st.integers(1, 8))):
        limits = sorted(draw(st.lists(st.integers(1, 90), min_size=3, max_size=3)))
        made = block(
            f"b{i}", limits[0], limits[1], limits[2], draw(st.sampled_from(["plenary", "groups", "none", "walk"]))
        )
        made["kind"] = draw(st.sampled_from(["other", "talk", "implementation"]))
        made["drop"] = draw(st.none() | st.integers(1, 3))
        blocks.append(made)
    return agenda(*blocks)


def solvable(draw_from: Agenda, minutes: int) -> Plan:
    """The plan; what cannot be planned is set aside."""
    try:
        return solve(draw_from, minutes)
    except DoesNotFit:
        assume(False)
        raise


MINUTES = st.integers(15, 400)
SLOW = settings(deadline=None, max_examples=50)


@SLOW
@given(agendas(), MINUTES)
def test_the_minutes_add_up_within_every_limit(made: Agenda, minutes: int) -> None:
    """The blocks fill the meeting exactly, each within its limits, one after the other, and none is forgotten."""
    plan = solvable(made, minutes)
    assert sum(planned.minutes for planned in plan.blocks) == minutes == plan.minutes
    begins = 0
    for planned in plan.blocks:
        assert planned.block.minutes.min <= planned.minutes <= planned.block.minutes.max
        assert planned.begins == begins
        begins += planned.minutes
    held = [planned.block for planned in plan.blocks]
    assert sorted([*held, *plan.dropped], key=made.blocks.index) == list(made.blocks)


@SLOW
@given(agendas(), MINUTES)
def test_only_what_may_go_goes_and_only_when_it_must(made: Agenda, minutes: int) -> None:
    """Blocks are dropped in their order, never the implementation, and no more of them than need be."""
    plan = solvable(made, minutes)
    assert all(gone.drop is not None and gone.kind != "implementation" for gone in plan.dropped)
    for planned in plan.blocks:
        if planned.block.drop is not None and planned.block.kind != "implementation":
            assert all((gone.drop or 0) <= planned.block.drop for gone in plan.dropped)
    if plan.dropped:
        least = sum(planned.block.minutes.min for planned in plan.blocks)
        last = max(plan.dropped, key=lambda gone: (gone.drop or 0, made.blocks.index(gone)))
        assert least + last.minutes.min > minutes


@SLOW
@given(agendas(), MINUTES)
def test_the_implementation_gets_its_ideal_where_it_can(made: Agenda, minutes: int) -> None:
    """Wherever the other blocks' limits allow it, implementation blocks get exactly their ideal minutes."""
    plan = solvable(made, minutes)
    mine = [planned for planned in plan.blocks if planned.block.kind == "implementation"]
    others = [planned.block for planned in plan.blocks if planned.block.kind != "implementation"]
    ideal = sum(planned.block.minutes.ideal for planned in mine)
    if sum(b.minutes.min for b in others) <= minutes - ideal <= sum(b.minutes.max for b in others):
        assert all(planned.minutes == planned.block.minutes.ideal for planned in mine)


def best_balance(held: list[Block], fixed: dict[str, int], minutes: int) -> int:
    """The most that talk can exceed listening by, found by trying every total of each of the three kinds."""
    spans = {"talk": [0, 0], "listen": [0, 0], "break": [0, 0]}
    for one in held:
        role = "break" if one.form == "none" else "talk" if one.talks else "listen"
        spans[role][0] += fixed.get(one.key, one.minutes.min)
        spans[role][1] += fixed.get(one.key, one.minutes.max)
    best = -(10**6)
    for listen in range(spans["listen"][0], spans["listen"][1] + 1):
        for rest in range(spans["break"][0], spans["break"][1] + 1):
            talk = minutes - listen - rest
            if spans["talk"][0] <= talk <= spans["talk"][1]:
                best = max(best, talk - listen)
    return best


@SLOW
@given(agendas(), MINUTES)
def test_talk_fills_half_of_the_time_where_it_can(made: Agenda, minutes: int) -> None:
    """Where any division of the minutes gives talk half of the time, this one does; else it comes as near as any."""
    plan = solvable(made, minutes)
    share = talking_share(plan)
    balance = 2 * share.count - share.n
    held = [planned.block for planned in plan.blocks]
    fixed = {p.block.key: p.minutes for p in plan.blocks if p.block.kind == "implementation"}
    assert balance >= 0 or balance == best_balance(held, fixed, minutes)


@SLOW
@given(agendas(), MINUTES)
def test_the_same_agenda_gives_the_same_plan(made: Agenda, minutes: int) -> None:
    """Nothing is left to chance."""
    assert solvable(made, minutes) == solve(made, minutes)


@SLOW
@given(st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=6), st.data())
def test_fives_stay_fives(sizes: list[tuple[int, int, int]], data: st.DataObject) -> None:
    """Limits and a meeting in multiples of five give minutes in multiples of five."""
    blocks = [
        block(f"b{i}", 5 * a, 5 * (a + b), 5 * (a + b + c), data.draw(st.sampled_from(["plenary", "groups", "none"])))
        for i, (a, b, c) in enumerate(sizes)
    ]
    made = agenda(*blocks)
    low, high = (sum(getattr(b.minutes, end) for b in made.blocks) // 5 for end in ("min", "max"))
    plan = solve(made, 5 * data.draw(st.integers(low, high)))
    assert all(planned.minutes % 5 == 0 for planned in plan.blocks)


def test_time_is_shared_in_proportion() -> None:
    """Twice the time gives each block twice its ideal."""
    made = agenda(block("a", 5, 10, 60, "groups"), block("b", 5, 20, 60, "groups"), block("c", 5, 30, 90))
    assert given_minutes(solve(made, 120)) == {"a": 20, "b": 40, "c": 60}


def test_the_usual_length_is_the_default() -> None:
    """Without minutes, the agenda's own length is planned for."""
    plan = solve(agenda(block("a", 10, 20, 60, "walk"), minutes=45))
    assert (plan.minutes, given_minutes(plan)) == (45, {"a": 45})


def test_an_odd_length_makes_one_block_odd() -> None:
    """A meeting of 62 minutes has one block that is not a multiple of five."""
    made = agenda(block("a", 10, 20, 40, "groups"), block("b", 10, 20, 40, "walk"), block("c", 10, 20, 40))
    odd = [minutes for minutes in given_minutes(solve(made, 62)).values() if minutes % 5]
    assert len(odd) == 1


def test_one_is_dropped_first() -> None:
    """Where time is short, 'drop: 1' goes before 'drop: 2'."""
    made = agenda(block("a", 20, 30, 40, "groups"), block("b", 20, 20, 20, drop=2), block("c", 20, 20, 20, drop=1))
    plan = solve(made, 45)
    assert [gone.key for gone in plan.dropped] == ["c"]
    assert plan.minutes_of("c") is None
    assert plan.minutes_of("b") == 20


@pytest.mark.parametrize(("minutes", "words"), [(19, "need at least 20 minutes"), (41, "fill at most 40 minutes")])
def test_what_cannot_fit_is_said(minutes: int, words: str) -> None:
    """Too short and too long a meeting are named with the minutes the blocks can do."""
    with pytest.raises(DoesNotFit, match=f"{words}, and the meeting has {minutes}"):
        solve(agenda(block("a", 20, 30, 40)), minutes)


@pytest.mark.parametrize(("minutes", "got"), [(30, 15), (40, 20), (90, 50)])
def test_the_implementation_bends_only_when_it_must(minutes: int, got: int) -> None:
    """It leaves its ideal only where the other blocks can give or take no more."""
    made = agenda(block("a", 15, 20, 40, "groups"), block("plan", 10, 20, 60, "practice", kind="implementation"))
    assert solve(made, minutes).minutes_of("plan") == got


@pytest.mark.parametrize(
    ("talk", "listen", "pause", "minutes"),
    [
        ((20, 25, 60), (20, 60, 60), (10, 10, 10), 90),  # listening gives to talk
        ((20, 25, 60), (40, 40, 40), (10, 40, 40), 100),  # listening cannot give, so the break does
        ((20, 25, 25), (20, 60, 60), (10, 10, 60), 95),  # talk can take no more, so the break does
        ((20, 21, 60), (20, 24, 60), (1, 1, 1), 46),  # a few minutes are enough
    ],
)
def test_minutes_move_until_talk_has_half(
    talk: tuple[int, int, int], listen: tuple[int, int, int], pause: tuple[int, int, int], minutes: int
) -> None:
    """Whichever way the limits leave open, minutes move until talk fills half of the time."""
    made = agenda(block("t", *talk, "walk"), block("l", *listen), block("p", *pause, "none"))
    share = talking_share(solve(made, minutes))
    assert 2 * share.count >= share.n
