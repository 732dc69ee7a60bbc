"""Fixed scales such as WHO-5: items, labels, scoring and bands, read from data files that packages share.

Scoring one person's sheet lives here, because both the tally and the person's own page need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, LiteralString

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from samklang.package.questions import KEY_PATTERN
from samklang.values import Frozen, Text


def _broken(message: LiteralString, cure: str) -> PydanticCustomError:
    return PydanticCustomError("rule", message, {"cure": cure})


class InstrumentLabel(Frozen):
    """One answer of the instrument's scale and the points it gives."""

    points: int = Field(ge=0, description="Points this answer gives towards the raw sum.")
    text: Text = Field(description="The answer in the owner's exact words.")


class InstrumentItem(Frozen):
    """One statement of the instrument; `reversed` items give the highest points for the lowest answer."""

    key: str = Field(pattern=KEY_PATTERN, description="Its name in tables of answers.")
    text: Text = Field(description="The statement in the owner's exact words.")
    reversed: bool = Field(default=False, description="Whether the lowest answer gives the highest points.")


class Band(Frozen):
    """A range of scores with a name of its own; `upto` is the highest score inside it."""

    key: str = Field(pattern=KEY_PATTERN, description="The band's name in findings.")
    upto: int = Field(
        description="The highest score in the band, itself included; the last band's is the highest score there is."
    )
    text: Text = Field(description="What the band means, for example 'stor risiko for stress eller depression'.")
    tone: Literal["low", "middle", "high"] = Field(description="Which of the theme's three band colours it takes.")


class Instrument(Frozen):
    """A scale whose wording and scoring are fixed by its owner."""

    key: str = Field(pattern=KEY_PATTERN, description="The file's name without ending.")
    name: Text = Field(description="What it is called.")
    version: str = Field(description="The owner's version or year, in quotes.")
    licence: str = Field(description="The licence of the wording.")
    source: str = Field(description="Where the wording was published.")
    stem: Text = Field(description="The words before every item, for example 'I de sidste 2 uger …'.")
    labels: tuple[InstrumentLabel, ...] = Field(min_length=2, description="Best answer first.")
    items: tuple[InstrumentItem, ...] = Field(min_length=1, description="The statements in the owner's order.")
    factor: int = Field(ge=1, description="The raw sum times this is the score.")
    bands: tuple[Band, ...] = Field(default=(), description="Lowest band first; three, or none.")
    caution: Text = Field(description="What must be said wherever a score is shown.")

    @model_validator(mode="after")
    def _whole(self) -> Instrument:
        points = [label.points for label in self.labels]
        if points != sorted(points, reverse=True) or len(set(points)) != len(points):
            raise _broken("the labels do not run from the most points to the fewest", "List the best answer first")
        if self.bands and [band.upto for band in self.bands] != sorted({band.upto for band in self.bands}):
            raise _broken("the bands do not run from the lowest to the highest", "List the lowest band first")
        if self.bands and self.bands[-1].upto != self.maximum:
            raise _broken("the last band does not end at the highest score", f"Let it reach {self.maximum}")
        return self

    @property
    def maximum_sum(self) -> int:
        """The highest raw sum (25 for WHO-5)."""
        return self.labels[0].points * len(self.items)

    @property
    def maximum(self) -> int:
        """The highest score (100 for WHO-5)."""
        return self.maximum_sum * self.factor

    def raw_sum(self, points: Sequence[int | None]) -> int | None:
        """The sum of one person's points in item order, or None unless every item is answered.

        Points are those of the label chosen; reversed items are turned here. Nothing is imputed.
        """
        if len(points) != len(self.items):
            raise ValueError(f"{self.key} has {len(self.items)} items, got {len(points)} answers")
        best, worst = self.labels[0].points, self.labels[-1].points
        total = 0
        for item, given in zip(self.items, points, strict=True):
            if given is None:
                return None
            total += best + worst - given if item.reversed else given
        return total

    def band_of(self, score: float) -> Band:
        """The band `score` (0 to maximum) falls in; the instrument must have bands."""
        return next(band for band in self.bands if score <= band.upto)
