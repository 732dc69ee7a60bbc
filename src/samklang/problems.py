"""What is wrong, where it stands (file and line, or row and column), and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One fault. `line` and `column` are None where the fault belongs to the file as a whole.

    `column` is a column's name in a table of answers; `line` counts from 1, the header included.
    """

    file: str
    line: int | None
    message: str
    cure: str
    column: str | None = None

    def __str__(self) -> str:
        """`file:line, column: message. Cure.` as one line for a person."""
        place = self.file + (f":{self.line}" if self.line is not None else "")
        if self.column is not None:
            place += f", column {self.column}"
        return f"{place}: {self.message}. {self.cure}."


class ProblemsFound(Exception):  # noqa: N818 -- faults told to people, not an error of ours
    """Input that cannot be used, with every fault found in it; the command line ends with exit 2."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=_place))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def _place(problem: Problem) -> tuple[str, int, str, str]:
    return (problem.file, problem.line or 0, problem.column or "", problem.message)


def refuse(file: str | Path, message: str, cure: str, line: int | None = None) -> ProblemsFound:
    """One fault as the exception that carries it."""
    return ProblemsFound([Problem(str(file), line, message, cure)])
