"""The agenda: it fits its minutes, leaves time to talk, and ends in something that will be done."""

from __future__ import annotations

from collections.abc import Iterator

from samklang.package.agenda import Agenda, DoesNotFit
from samklang.package.agenda_solver import solve, talking_share
from samklang.package.draft import AGENDA, Draft
from samklang.problems import Problem

_CURE = "Change the blocks' min and max, or let more of them be dropped"


def _misfit(agenda: Agenda, minutes: int) -> str | None:
    try:
        solve(agenda, minutes)
    except DoesNotFit as error:
        return str(error)
    return None


def fits_minutes(draft: Draft) -> Iterator[Problem]:
    """The blocks fit the meeting's usual length."""
    if draft.agenda and not draft.lost_in(AGENDA):
        misfit = _misfit(draft.agenda, draft.agenda.minutes)
        if misfit:
            yield draft.problem(AGENDA, misfit, _CURE, "minutes")


def fits_profiles(draft: Draft) -> Iterator[Problem]:
    """The blocks fit every other length the package is made for."""
    if draft.agenda is None or draft.lost_in(AGENDA):
        return
    for i, minutes in enumerate(draft.agenda.profiles):
        misfit = _misfit(draft.agenda, minutes)
        if misfit:
            yield draft.problem(AGENDA, misfit, _CURE, "profiles", i)


def time_to_talk(draft: Draft) -> Iterator[Problem]:
    """At least half of the time, breaks left out, the doctors themselves talk."""
    if draft.agenda is None or draft.lost_in(AGENDA) or _misfit(draft.agenda, draft.agenda.minutes):
        return
    share = talking_share(solve(draft.agenda))
    if share.count * 2 < share.n:
        message = f"the doctors talk for {share.count} of {share.n} minutes, less than half"
        yield draft.problem(AGENDA, message, "Give more minutes to groups, walks, tables and rounds", "blocks")


def implementation(draft: Draft) -> Iterator[Problem]:
    """A meeting ends with a plan for what will be done."""
    if draft.agenda and not draft.lost_in(AGENDA) and not any(block.kind == "implementation" for block in draft.blocks):
        yield draft.problem(AGENDA, "no block is of kind implementation", "Add one", "blocks")


def implementation_stays(draft: Draft) -> Iterator[Problem]:
    """The implementation block is never dropped, so it has no place in the order of dropping."""
    for i, block in enumerate(draft.blocks):
        if block.kind == "implementation" and block.drop is not None:
            message = "a block of kind implementation is never dropped"
            yield draft.problem(AGENDA, message, "Remove 'drop'", "blocks", i, "drop")


def drop_order(draft: Draft) -> Iterator[Problem]:
    """Two blocks never share a place in the order of dropping."""
    seen: set[int] = set()
    for i, block in enumerate(draft.blocks):
        if block.drop is not None and block.drop in seen:
            message = f"two blocks have 'drop: {block.drop}'"
            yield draft.problem(AGENDA, message, "Give each a number of its own", "blocks", i, "drop")
        seen |= {block.drop} if block.drop is not None else set()


def steps_fit(draft: Draft) -> Iterator[Problem]:
    """The steps of a talk take no longer than the talk."""
    for i, block in enumerate(draft.blocks):
        taken = sum(step.minutes for step in block.steps)
        if taken > block.minutes.ideal:
            message = f"the steps take {taken} minutes, the block {block.minutes.ideal}"
            yield draft.problem(AGENDA, message, "Shorten the steps, or raise 'ideal'", "blocks", i, "steps")
