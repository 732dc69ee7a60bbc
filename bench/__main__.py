"""Runs every benchmark and writes bench/RESULTS.md."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from bench.commands import commands
from bench.decks import decks
from bench.figures import figures
from bench.kits import CLUSTERS, kits
from bench.timing import Timed

RESULTS = Path(__file__).with_name("RESULTS.md")
HEAD = """# Speed, as measured

`make bench` writes this page. Medians of interleaved runs; only the ratios within one run count, since a shared
machine's speed swings. The floor is the least there is to do; the stock way is how the library's own documentation
does the same work.

"""


def main() -> None:
    """Measure, write, and say where."""
    sections = [
        _section("One deck, 31 slides", decks(9), "ours"),
        _section("One cluster's results with the gate", figures(25), "ours"),
        _section("The command line", commands(7), "help", "check"),
        _kits(),
    ]
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}."
    RESULTS.write_text(HEAD + machine + "\n\n" + "\n".join(sections), encoding="utf-8")
    print(f"written to {RESULTS}")


def _section(title: str, timed: list[Timed], *subjects: str) -> str:
    rows = [f"## {title}", "", "| what | median | against " + " | against ".join(_others(timed, subjects)) + " |"]
    rows.append("|---|---|" + "---|" * len(_others(timed, subjects)))
    seconds = {entry.name: entry.seconds for entry in timed}
    for entry in timed:
        ratios = [
            f"{entry.seconds / seconds[other]:.2f}" if entry.name in subjects else ""
            for other in _others(timed, subjects)
        ]
        rows.append(f"| {entry.name} | {entry.seconds * 1000:.1f} ms | " + " | ".join(ratios) + " |")
    return "\n".join(rows) + "\n"


def _others(timed: list[Timed], subjects: tuple[str, ...]) -> list[str]:
    return [entry.name for entry in timed if entry.name not in subjects]


def _kits() -> str:
    ours, stock = kits()
    return (
        f"## {CLUSTERS} kits on two cores\n\n"
        f"Ours (the whole kit): {ours:.1f} s, {ours / CLUSTERS * 1000:.0f} ms a kit. "
        f"The stock way (the deck alone): {stock:.1f} s. Ratio {ours / stock:.2f}. First must: under 60 s.\n"
    )


if __name__ == "__main__":
    main()
