"""The meeting file: when and where, who to call, what was agreed last time; every field may be left out."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path

from pydantic import ValidationError

from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Occasion


def load_meeting(path: Path) -> Occasion:
    """The meeting in a TOML file; ProblemsFound with every fault and its line."""
    try:
        words = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(words)
    except OSError as error:
        raise refuse(path, f"cannot be read ({error.strerror})", "Give the path of a TOML file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise refuse(
            path, f"is not TOML in UTF-8 ({error})", "Mend the syntax; a line reads 'key = \"value\"'"
        ) from error
    try:
        return Occasion.model_validate(data)
    except ValidationError as error:
        faults = [_problem(path, words, details["loc"], details["type"], details["msg"]) for details in error.errors()]
        raise ProblemsFound(faults) from error


def _problem(path: Path, words: str, place: tuple[int | str, ...], fault: str, message: str) -> Problem:
    name = ".".join(str(part) for part in place)
    line = _line(words, str(place[-1]))
    if fault != "extra_forbidden":
        return Problem(str(path), line, f"'{name}' cannot be used: {message}", f"Write {_example(str(place[0]))}")
    known = sorted(Occasion.model_fields) if len(place) == 1 else ["name", "phone", "mail", "text", "outcome"]
    near = difflib.get_close_matches(str(place[-1]), known, 1)
    cure = f"Did you mean '{near[0]}'" if near else f"Use one of {', '.join(known)}"
    return Problem(str(path), line, f"'{name}' is not known", cure)


def _line(words: str, key: str) -> int | None:
    """The first line that sets `key` or opens its table; None where the key is missing."""
    pattern = re.compile(rf"^\s*(\[+\s*)?\"?{re.escape(key)}\"?\s*(=|\])")
    return next((number for number, line in enumerate(words.splitlines(), 1) if pattern.match(line)), None)


def _example(key: str) -> str:
    examples = {
        "date": "date = 2027-01-13",
        "start": "start = 09:00:00",
        "minutes": "minutes = 150",
        "language": 'language = "da" or "en"',
        "invited": "invited = 42",
        "previous_invited": "previous_invited = 42",
        "contact": '[contact] with name = "…", phone = "…", mail = "…"',
        "agreements": '[[agreements]] with text = "…" and outcome = "…"',
        "roster": 'roster = ["Agnete Holm", "Peter Lund"]',
        "invented": "invented = true",
    }
    return examples.get(key, f'{key} = "…"')
