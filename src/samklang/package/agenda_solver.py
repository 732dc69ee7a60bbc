"""Fits the blocks of an agenda into the minutes there are.

Each block keeps between its min and its max, as near its ideal as the others allow. How near is judged in
proportion: the sum of (minutes - ideal)² / ideal is made as small as it can be, which stretches or cuts all blocks
by the same share. The order of what matters: the total is exact; a block of kind implementation gets its ideal;
the doctors talk at least half of the time; minutes go in fives; then nearness.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from samklang.package.agenda import Agenda, Block, DoesNotFit, Plan, PlannedBlock
from samklang.values import Share

STEP = 5


@dataclass
class _Part:
    """A block on its way to its minutes: what it has now, and the limits it may move within."""

    block: Block
    least: int
    most: int
    minutes: int = 0

    @property
    def begin(self) -> int:
        """The least that is a multiple of five, if the limits hold one."""
        five = -(-self.least // STEP) * STEP
        return five if five <= self.most else self.least

    def cost(self, change: int) -> Fraction:
        """How much further from its ideal `change` brings it; negative if nearer."""
        ideal = self.block.minutes.ideal
        now, then = self.minutes - ideal, self.minutes + change - ideal
        return Fraction(then * then - now * now, ideal)

    def may(self, change: int) -> bool:
        """Whether `change` keeps it within its limits."""
        return self.least <= self.minutes + change <= self.most


def solve(agenda: Agenda, minutes: int | None = None) -> Plan:
    """The programme for a meeting of `minutes` (the agenda's own if None); DoesNotFit if there is none."""
    minutes = agenda.minutes if minutes is None else minutes
    kept, dropped = _make_room(agenda.blocks, minutes)
    parts = [_Part(block, block.minutes.min, block.minutes.max) for block in kept]
    _protect(parts, minutes)
    _fill(parts, minutes)
    _let_talk(parts)
    return Plan(minutes=minutes, blocks=_placed(parts), dropped=dropped)


def talking_share(plan: Plan) -> Share:
    """The minutes in which the doctors themselves talk, of all minutes but breaks and meals."""
    awake = [planned for planned in plan.blocks if planned.block.form != "none"]
    talking = sum(planned.minutes for planned in awake if planned.block.talks)
    return Share(count=talking, n=sum(planned.minutes for planned in awake))


def _make_room(blocks: Sequence[Block], minutes: int) -> tuple[list[Block], tuple[Block, ...]]:
    """The blocks to hold and those to drop, in the order of the agenda."""
    kept = list(blocks)
    droppable = [block for block in blocks if block.drop is not None and block.kind != "implementation"]
    for block in sorted(droppable, key=lambda block: block.drop or 0):
        if sum(block.minutes.min for block in kept) <= minutes:
            break
        kept = [other for other in kept if other is not block]
    least = sum(block.minutes.min for block in kept)
    most = sum(block.minutes.max for block in kept)
    if least > minutes:
        raise DoesNotFit(f"the blocks need at least {least} minutes, and the meeting has {minutes}")
    if most < minutes:
        raise DoesNotFit(f"the blocks fill at most {most} minutes, and the meeting has {minutes}")
    return kept, tuple(block for block in blocks if not any(block is other for other in kept))


def _protect(parts: list[_Part], minutes: int) -> None:
    """Fix the implementation blocks at their ideal, or as near as the other blocks leave them."""
    mine = [part for part in parts if part.block.kind == "implementation"]
    others = [part for part in parts if part.block.kind != "implementation"]
    ideal = sum(part.block.minutes.ideal for part in mine)
    least, most = minutes - sum(part.most for part in others), minutes - sum(part.least for part in others)
    if least <= ideal <= most:
        for part in mine:
            part.minutes = part.block.minutes.ideal
    else:
        _fill(mine, least if ideal < least else most)
    for part in mine:
        part.least = part.most = part.minutes


def _fill(parts: list[_Part], total: int) -> None:
    """Give the parts `total` minutes between them, in fives as far as that goes."""
    for part in parts:
        part.minutes = part.begin
    if sum(part.minutes for part in parts) > total:
        for part in parts:
            part.minutes = part.least
    left = total - sum(part.minutes for part in parts)
    left = _pour(parts, left, STEP)
    left = _pour(parts, left, max(left, 1))
    _pour(parts, left, 1)


def _pour(parts: list[_Part], left: int, step: int) -> int:
    """Hand out `left` minutes, `step` at a time, where they are missed most; what is left over comes back."""
    while left >= step:
        open_ = [part for part in parts if part.may(step)]
        if not open_:
            break
        min(open_, key=lambda part: part.cost(step)).minutes += step
        left -= step
    return left


def _let_talk(parts: list[_Part]) -> None:
    """Move minutes from listening to talking until talk fills half of the time, or no limit gives way."""
    for step in (STEP, 1):
        while _balance(parts) < 0:
            move = _cheapest_move(parts, step)
            if move is None:
                break
            giver, taker = move
            giver.minutes -= step
            taker.minutes += step


def _role(part: _Part) -> str:
    return "break" if part.block.form == "none" else "talk" if part.block.talks else "listen"


def _balance(parts: list[_Part]) -> int:
    """Minutes of talk less minutes of listening."""
    weight = {"talk": 1, "listen": -1, "break": 0}
    return sum(weight[_role(part)] * part.minutes for part in parts)


_MOVES = (("listen", "talk"), ("break", "talk"), ("listen", "break"))


def _cheapest_move(parts: list[_Part], step: int) -> tuple[_Part, _Part] | None:
    """From whom to whom `step` minutes go: the first kind of move that is possible, and of it the cheapest."""
    for gives, takes in _MOVES:
        givers = [part for part in parts if _role(part) == gives and part.may(-step)]
        takers = [part for part in parts if _role(part) == takes and part.may(step)]
        if givers and takers:
            return min(product(givers, takers), key=lambda move: move[0].cost(-step) + move[1].cost(step))
    return None


def _placed(parts: list[_Part]) -> tuple[PlannedBlock, ...]:
    placed, begins = [], 0
    for part in parts:
        placed.append(PlannedBlock(block=part.block, minutes=part.minutes, begins=begins))
        begins += part.minutes
    return tuple(placed)
