"""What was said, as counts: after the door there are no persons, only how many gave each value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

NOT_ANSWERED = "not_answered"
NOT_ASKED = "not_asked"
INCOMPLETE = "incomplete"

Value = int | str
"""A code, a raw sum, an option's key, or one of NOT_ANSWERED, NOT_ASKED and INCOMPLETE."""


@dataclass(frozen=True)
class Answers:
    """One wave of one package.

    `counts` maps a measure to how many gave each value; every measure's counts add up to `n`:

    - scale, grid item: the label's code            - rating, rating item: 1 to 10
    - instrument: the raw sum (0–25), or INCOMPLETE - choice: the option's key
    - choices: `question.option` maps 1 (chosen) and 0 (not chosen)
    - text: 1 for those who wrote something

    `texts` holds each text by itself, ordered by a hash of question and text: its place tells nothing.
    """

    package: str
    n: int
    counts: Mapping[str, Mapping[Value, int]]
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
