"""The smallest words that every stage shares: texts in two languages, shares, scores and the occasion."""

from __future__ import annotations

import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["da", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "en")


class Frozen(BaseModel):
    """A value that never changes and accepts no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Frozen):
    """The same words in Danish and in English; both are always there."""

    da: str = Field(min_length=1, description="The text in Danish.")
    en: str = Field(min_length=1, description="The text in English.")

    def in_(self, language: Language) -> str:
        """The words in `language`."""
        return self.da if language == "da" else self.en


class Share(Frozen):
    """A part of a whole, kept as counts so that no rounding is ever undone."""

    count: int = Field(ge=0)
    n: int = Field(ge=0)

    @property
    def percent(self) -> int:
        """The share in whole percent, half up; 0 of 0 is 0."""
        return whole(100 * self.count / self.n) if self.n else 0


class Score(Frozen):
    """The mean of `n` scores and their sample variance (n - 1); variance is 0 when n is below 2."""

    n: int = Field(ge=0)
    mean: float
    variance: float = Field(ge=0)


class Occasion(Frozen):
    """Which meeting a kit is for; every field but the language may be unknown."""

    cluster: str | None = None
    date: datetime.date | None = None
    start: datetime.time | None = None
    minutes: int | None = Field(default=None, gt=0)
    language: Language = "da"
    place: str | None = None
    region: str | None = None
    facilitator: str | None = None
    contact: Contact | None = None
    invited: int | None = Field(default=None, ge=0)
    previous_invited: int | None = Field(default=None, ge=0)
    agreements: tuple[Agreement, ...] = ()
    roster: tuple[str, ...] = ()
    invented: bool = False


class Contact(Frozen):
    """The person the cluster calls when something is unclear."""

    name: str
    phone: str | None = None
    mail: str | None = None


class Agreement(Frozen):
    """What the cluster agreed at an earlier meeting, and what became of it; `outcome` is None until known."""

    text: str
    outcome: str | None = None


Occasion.model_rebuild()


def whole(value: float) -> int:
    """`value` as a whole number, halves away from zero (Python's own `round` sends 62.5 to 62)."""
    return int(rounded(value, "1"))


def rounded(value: float, step: str) -> Decimal:
    """`value` rounded to the decimal places of `step` ("1", "0.1"), halves away from zero.

    The value is first read at ten decimals, so that 0.15 stored as 0.1499999… still rounds to 0.2.
    """
    return Decimal(f"{value:.10f}").quantize(Decimal(step), rounding=ROUND_HALF_UP)


def to_nearest(value: float, step: int) -> int:
    """`value` rounded to the nearest multiple of `step`, halves away from zero."""
    return whole(value / step) * step


def apportioned(counts: list[int], total: int) -> list[int]:
    """`total` shared out in proportion to `counts` as whole numbers that add up, by the largest-remainder method.

    Equal remainders favour the larger count, then the earlier one. All zero gives all zero.
    """
    whole_count = sum(counts)
    if whole_count == 0:
        return [0] * len(counts)
    shares = [total * count // whole_count for count in counts]
    order = sorted(range(len(counts)), key=lambda i: (-(total * counts[i] % whole_count), -counts[i], i))
    for i in order[: total - sum(shares)]:
        shares[i] += 1
    return shares


def percents(counts: list[int]) -> list[int]:
    """Whole percents of `counts` that add up to 100, by the largest-remainder method."""
    return apportioned(counts, 100)
