"""The core is pure: given the same input it says the same, and it talks to nobody."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkout import CORE, parsed, python_files, short

FORBIDDEN_MODULES = {
    "asyncio", "ftplib", "getpass", "http", "httpx", "locale", "multiprocessing", "requests", "secrets", "smtplib",
    "socket", "sqlite3", "ssl", "subprocess", "threading", "time", "urllib",
}  # fmt: skip
CLOCK = {"now", "utcnow", "today", "stat", "getctime", "getmtime"}
HIDDEN_INPUT = {"environ", "getenv", "urandom", "getlogin", "gethostname", "uuid1", "uuid4"}
SPEAKS = {"print", "input", "breakpoint", "exit", "quit"}

AT_THE_DOOR = {"cli", "cli.py", "__main__.py"}
"""The command line alone reads today's date and speaks to people."""

PURE = [path for path in python_files(CORE) if path.relative_to(CORE).parts[0] not in AT_THE_DOOR]


def impurities(tree: ast.Module) -> Iterator[str]:
    """What in `tree` reaches outside: line and name, in the order of the source."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (at(node, name.name) for name in names if name.name.split(".")[0] in FORBIDDEN_MODULES)
            case ast.ImportFrom(module=str(module), names=names):
                if module.split(".")[0] in FORBIDDEN_MODULES:
                    yield at(node, module)
                if module == "random":
                    yield from (at(node, f"random.{name.name}") for name in names if name.name != "Random")
            case ast.Attribute(value=ast.Name(id="random"), attr=name) if name != "Random":
                yield at(node, f"random.{name}")
            case ast.Attribute(attr=name) if name in HIDDEN_INPUT:
                yield at(node, name)
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCK:
                yield at(node, name)
            case ast.Call(func=ast.Name(id=name)) if name in SPEAKS:
                yield at(node, name)
            case ast.Call(func=ast.Attribute(attr="Random" | "default_rng") | ast.Name(id="Random"), args=[]):
                yield at(node, "randomness without a seed")


def at(node: ast.stmt | ast.expr, what: str) -> str:
    """`what` with its line."""
    return f"line {node.lineno}: {what}"


@pytest.mark.parametrize("path", PURE, ids=short)
def test_core_reaches_for_nothing(path: Path) -> None:
    """No module of the core reads a clock, a network, the environment or unseeded chance, or prints."""
    assert list(impurities(parsed(path))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "from urllib.request import urlopen",
        "import time",
        "import datetime\ndatetime.date.today()",
        "import datetime\ndatetime.datetime.now()",
        "import random\nrandom.random()",
        "from random import shuffle",
        "import random\nrandom.Random()",
        "from random import Random\nRandom()",
        "import numpy\nnumpy.random.default_rng()",
        "import os\nos.environ",
        "import uuid\nuuid.uuid4()",
        "print(1)",
    ],
)
def test_impurity_is_seen(source: str) -> None:
    """The scan sees each way of reaching outside."""
    assert len(list(impurities(ast.parse(source)))) >= 1


@pytest.mark.parametrize(
    "source",
    [
        "import random\nrandom.Random(seed)",
        "import uuid\nuuid.uuid5(uuid.NAMESPACE_URL, name)",
        "change.now",
        "datetime.date.fromisoformat(words)",
    ],
)
def test_what_follows_from_its_input_is_allowed(source: str) -> None:
    """Seeds, names made from names and fields of ours hide nothing."""
    assert list(impurities(ast.parse(source))) == []
