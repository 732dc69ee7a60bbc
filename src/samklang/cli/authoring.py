"""The commands of a package's author: check, new, schema and invent."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import json
import tempfile
from pathlib import Path

from samklang.answers.invent import invent as invented
from samklang.answers.table import write_table
from samklang.cli.writing import write_file
from samklang.package.load import load
from samklang.package.new import new as scaffold
from samklang.package.schema import schemas
from samklang.pipeline import check_package
from samklang.problems import ProblemsFound, refuse


def check(arguments: argparse.Namespace) -> int:
    """Print every fault; exit code 2 if there is any."""
    problems = check_package(arguments.package, datetime.date.today())
    if arguments.json:
        print(json.dumps([dataclasses.asdict(problem) for problem in problems], ensure_ascii=False, indent=2))
        return 2 if problems else 0
    if problems:
        raise ProblemsFound(problems)
    print(f"{arguments.package}: no faults found")
    return 0


def new(arguments: argparse.Namespace) -> int:
    """Write a package to start from, and say what to do next."""
    paths = scaffold(arguments.key, arguments.folder, datetime.date.today())
    folder = arguments.folder / arguments.key
    print(f"{len(paths)} files written to {folder}. Next: samklang check {folder}")
    return 0


def schema(arguments: argparse.Namespace) -> int:
    """Print the JSON Schemas, or write each to a file."""
    every = schemas()
    if arguments.name is not None and arguments.name not in every:
        raise refuse(
            "schema", f"there is no schema called '{arguments.name}'", f"Use one of {', '.join(sorted(every))}"
        )
    chosen = every if arguments.name is None else {arguments.name: every[arguments.name]}
    if arguments.output is None:
        print(_written(next(iter(chosen.values())) if arguments.name is not None else chosen))
        return 0
    arguments.output.mkdir(parents=True, exist_ok=True)
    for name, content in chosen.items():
        write_file(arguments.output / f"{name}.schema.json", (_written(content) + "\n").encode("utf-8"))
    print(f"{len(chosen)} schemas written to {arguments.output}")
    return 0


def _written(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2)


def invent(arguments: argparse.Namespace) -> int:
    """Write synthetic answers as a table."""
    package = load(arguments.package)
    path: Path = arguments.output
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise refuse(path, "is neither .csv nor .xlsx", "Give a file name with one of those endings")
    with tempfile.TemporaryDirectory() as scratch:
        table = Path(scratch) / path.name
        write_table(table, package, invented(package, arguments.n, arguments.seed))
        write_file(path, table.read_bytes())
    print(f"{arguments.n} invented answers to {package.key} written to {path}")
    return 0
