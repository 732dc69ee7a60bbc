"""What the gate lets out about one measure, and the floors it meets first."""

from __future__ import annotations

from typing import NamedTuple

from samklang.findings.model import Display, Reason
from samklang.findings.policy import Policy


class Said(NamedTuple):
    """The displays of one measure, richest first, and why nothing richer is among them."""

    shown: tuple[Display, ...] = ()
    withheld: tuple[Reason, ...] = ()


def under_floor(n: int, policy: Policy) -> Reason | None:
    """Why `n` answers to a question are too few for every display; None where all may be tried (R2)."""
    if n < policy.aggregate_from:
        return "too_few"
    if n < policy.full_from:
        return "under_full"
    return None
