"""The floors under which nothing is shown, read from one TOML file and printed in every kit."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from samklang.package import floors
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Frozen


class Policy(Frozen):
    """How many people must stand behind what is shown. Each floor may be raised, never lowered."""

    open_from: int = Field(
        default=floors.OPEN_FROM, ge=floors.OPEN_FROM, description="Answers in the wave before anything is opened."
    )
    aggregate_from: int = Field(
        default=floors.AGGREGATE_FROM,
        ge=floors.AGGREGATE_FROM,
        description="Answers to a question before an aggregate is shown.",
    )
    full_from: int = Field(
        default=floors.FULL_FROM,
        ge=floors.FULL_FROM,
        description="Answers to a question before every display may be tried.",
    )
    text_from: int = Field(
        default=floors.TEXT_FROM, ge=floors.TEXT_FROM, description="Answers in the wave before any text is shown."
    )
    bar_group: int = Field(
        default=floors.BAR_GROUP, ge=floors.BAR_GROUP, description="Doctors behind each height of a bar."
    )
    cell_inside: int = Field(
        default=floors.CELL_INSIDE,
        ge=floors.CELL_INSIDE,
        description="People behind each count shown inside the cluster.",
    )
    cell_outside: int = Field(
        default=floors.CELL_OUTSIDE,
        ge=floors.CELL_OUTSIDE,
        description="People behind each count shown outside the cluster.",
    )

    def stricter(self, floors: dict[str, int | None]) -> Policy:
        """This policy with every floor in `floors` that is higher; lower ones and None change nothing."""
        raised = {name: max(getattr(self, name), floor) for name, floor in floors.items() if floor is not None}
        return self.model_copy(update=raised)


def load_policy(path: Path) -> Policy:
    """The policy in a TOML file; ProblemsFound if it cannot be read, names an unknown floor or loosens one."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise refuse(path, f"cannot be read ({error.strerror})", "Give the path of a TOML file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise refuse(path, f"is not TOML ({error})", "Mend the syntax; each line is 'floor = number'") from error
    try:
        return Policy.model_validate(data)
    except ValidationError as error:
        raise ProblemsFound(
            _problem(str(path), details["loc"], details["type"]) for details in error.errors()
        ) from error


def _problem(file: str, place: tuple[int | str, ...], fault: str) -> Problem:
    name = str(place[0])
    known = ", ".join(Policy.model_fields)
    if name not in Policy.model_fields:
        return Problem(file, None, f"'{name}' is not a floor", f"Use one of {known}")
    if fault == "greater_than_equal":
        least = Policy().model_dump()[name]
        return Problem(file, None, f"'{name}' is below {least}", "Floors may be raised, never lowered")
    return Problem(file, None, f"'{name}' is not a whole number", "Write it as 'floor = 5'")
