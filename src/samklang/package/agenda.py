"""The meeting's blocks as an author writes them, and the plan they become (`agenda_solver` makes it)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from samklang.package.questions import Key
from samklang.values import Frozen, Text

Form = Literal["plenary", "groups", "walk", "neighbour", "table", "round", "practice", "none"]
TALKING: frozenset[Form] = frozenset({"groups", "walk", "neighbour", "table", "round", "practice"})

BlockKind = Literal[
    "introduction",
    "follow_up",
    "results",
    "talk",
    "input",
    "video",
    "plenary",
    "break",
    "implementation",
    "other",
]


class Minutes(Frozen):
    """How long a block may, should and can last, in whole minutes."""

    min: int = Field(ge=1, description="The least it can do with.")
    ideal: int = Field(ge=1, description="What it should have.")
    max: int = Field(ge=1, description="The most it can fill.")

    @model_validator(mode="after")
    def _ordered(self) -> Minutes:
        if not self.min <= self.ideal <= self.max:
            raise PydanticCustomError(
                "rule", "the minutes do not run min ≤ ideal ≤ max", {"cure": "Set ideal between min and max"}
            )
        return self


class Step(Frozen):
    """A part of a talk: its share of the block (in ideal minutes) and what is done."""

    minutes: int = Field(ge=1, description="Its part of the block's ideal minutes.")
    text: Text = Field(description="What is done.")


class Block(Frozen):
    """One entry of the programme."""

    key: Key = Field(description="Its name in slides; unique in the agenda.")
    kind: BlockKind = Field(description="What it is; 'implementation' is never dropped and gets its ideal minutes.")
    form: Form = Field(description="How people sit or walk while it lasts; 'none' for breaks and meals.")
    title: Text = Field(description="Its line in the programme.")
    about: Text | None = Field(default=None, description="One line under the title in the programme.")
    minutes: Minutes = Field(description="How long it may, should and can last.")
    drop: int | None = Field(
        default=None, ge=1, description="1 is dropped first when time is short; never, if left out."
    )
    steps: tuple[Step, ...] = Field(default=(), max_length=4, description="The parts of a talk, with minutes.")
    who: Text | None = Field(default=None, description="Size and make-up of the groups.")
    chair: Text | None = Field(default=None, description="How each group finds its chair.")

    @property
    def talks(self) -> bool:
        """Whether the doctors themselves talk in this block."""
        return self.form in TALKING


class Agenda(Frozen):
    """The blocks in order, and the lengths of meeting the package is made for."""

    minutes: int = Field(ge=15, description="The meeting's usual length.")
    profiles: tuple[int, ...] = Field(default=(), description="Other lengths, in minutes, that must fit too.")
    blocks: tuple[Block, ...] = Field(min_length=1, description="The blocks in order.")


class PlannedBlock(Frozen):
    """A block with the minutes it got and the minute of the meeting it begins at."""

    block: Block
    minutes: int
    begins: int


class Plan(Frozen):
    """The programme for one meeting: what is held, and what was dropped to make room."""

    minutes: int
    blocks: tuple[PlannedBlock, ...]
    dropped: tuple[Block, ...] = ()

    def minutes_of(self, key: str) -> int | None:
        """The minutes of the block called `key`, or None if it was dropped."""
        return next((planned.minutes for planned in self.blocks if planned.block.key == key), None)


class DoesNotFit(ValueError):  # noqa: N818 (it says what the blocks do, as callers read it)
    """The blocks cannot be stretched or cut to the minutes asked for."""
