"""From what was typed to an exit code: 0 when done, 2 with one clear message when something is wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from samklang.cli.arguments import parser
from samklang.problems import ProblemsFound

WRONG = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; faults in the input are told on standard error."""
    arguments = parser().parse_args(argv)
    try:
        return _command(_name(arguments))(arguments)
    except ProblemsFound as found:
        print(_told(found), file=sys.stderr)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 -- the reader has left, as `| head` does
        return 0
    except OSError as error:
        print(f"samklang: {error.filename or 'the disk'}: {error.strerror or error}", file=sys.stderr)
    return WRONG


def _name(arguments: argparse.Namespace) -> str:
    return "compare" if getattr(arguments, "diff", None) is not None else str(arguments.command)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """The command's function, imported only now: `--help` must not wait for what it does not use."""
    if name == "build":
        from samklang.cli.build import build

        return build
    if name == "read":
        from samklang.cli.reading import read

        return read
    if name == "quotes":
        from samklang.cli.quotes import quotes

        return quotes
    if name == "verify":
        from samklang.cli.verifying import read_back

        return read_back
    if name == "compare":
        from samklang.cli.comparing import versions

        return versions
    from samklang.cli import authoring

    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": authoring.check,
        "new": authoring.new,
        "schema": authoring.schema,
        "invent": authoring.invent,
    }
    return commands[name]


def _told(found: ProblemsFound) -> str:
    lines = [str(problem) for problem in found.problems]
    if len(lines) > 1:
        lines.append(f"{len(lines)} problems.")
    return "\n".join(lines)
