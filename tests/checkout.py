"""The checkout as the house tests see it: its root, its files, its modules."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "src" / "samklang"


@cache
def kept_files() -> tuple[Path, ...]:
    """Every file that git keeps or would keep; ignored ones are nobody's concern."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def words_of(path: Path) -> str | None:
    """The text of a file, or None if it is not UTF-8 text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def python_files(folder: Path) -> list[Path]:
    """Every Python file under `folder`, in order."""
    return sorted(folder.rglob("*.py"))


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def short(path: Path) -> str:
    """The path as people say it: from the root."""
    return path.relative_to(ROOT).as_posix()
