"""The command line as a whole process, against the interpreter alone."""

from __future__ import annotations

import subprocess
import sys

from bench.timing import Timed, interleaved
from bench.work import RETREAT


def commands(rounds: int) -> list[Timed]:
    """`samklang --help`, `samklang check PACKAGE`, and the floor: Python starting and ending."""

    def run(*words: str) -> None:
        subprocess.run([sys.executable, *words], capture_output=True, check=True)

    return interleaved(
        rounds,
        help=lambda: run("-m", "samklang", "--help"),
        check=lambda: run("-m", "samklang", "check", str(RETREAT)),
        floor=lambda: run("-c", "pass"),
    )
