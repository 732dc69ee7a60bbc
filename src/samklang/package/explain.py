"""What pydantic found wrong with a file, said in words an author can act on, at the line where it stands."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from samklang.package.questions import KINDS
from samklang.package.shape import literals, standing_at
from samklang.package.yaml_source import Path, Source
from samklang.problems import Problem
from samklang.values import Text

_NAMES = {"da": "Danish", "en": "English"}


def explain(model: type[BaseModel], errors: Iterable[ErrorDetails], source: Source) -> list[Problem]:
    """Each of `errors`, found when `model` read `source`, as a problem with line and cure."""
    problems = []
    faults = [Fault(model, error) for error in errors]
    meant = {(*fault.path[:-1], fault.meant) for fault in faults if fault.error["type"] == "extra_forbidden"}
    for fault in faults:
        error = fault.error
        if error["type"] == "missing" and fault.path in meant:
            continue  # it stands there under a name with a slip, which is told
        message, cure = _SAYINGS.get(error["type"], _otherwise)(fault)
        at = fault.path[:-1] if error["type"] == "missing" else fault.path
        problems.append(source.problem(message, cure, *at))
    return problems


def place(error: ErrorDetails) -> Path:
    """Where the fault is in the file: pydantic's path without the tag of a question's kind and of a map's key."""
    path = tuple(step for step in error["loc"] if step != "[key]")
    return path[:2] + path[3:] if len(path) > 2 and path[0] == "questions" else path


def nearest(word: str, known: Collection[str]) -> str | None:
    """The word of `known` that `word` was probably meant to be."""
    return next(iter(difflib.get_close_matches(word, known, n=1)), None)


def instead(word: str, known: Collection[str]) -> str:
    """The cure for a word that is not among `known`: the one probably meant, or all of them."""
    meant = nearest(word, known)
    if meant is not None:
        return f"Did you mean '{meant}'"
    return f"Use one of: {', '.join(known)}" if known else "Remove it"


@dataclass(frozen=True)
class Fault:
    """One of pydantic's errors, with what an explanation needs to know about it."""

    model: type[BaseModel]
    error: ErrorDetails

    @property
    def path(self) -> Path:
        """Where it is in the file."""
        return place(self.error)

    @property
    def word(self) -> str:
        """The last key or number on the way to it."""
        return str(self.path[-1])

    @property
    def name(self) -> str:
        """What a person calls what is wrong: `'noun'`, or `entry 2 of 'labels'`."""
        if not self.path:
            return "the file"
        if isinstance(self.path[-1], int):
            return f"entry {self.path[-1] + 1} of '{self.path[-2]}'"
        return f"'{self.path[-1]}'"

    @property
    def given(self) -> Any:
        """What stood there."""
        return self.error["input"]

    @property
    def limits(self) -> dict[str, Any]:
        """What pydantic says about the limit that was broken."""
        return self.error["ctx"]

    @property
    def owner(self) -> type[BaseModel] | None:
        """The model that should stand there."""
        return standing_at(self.model, self.error["loc"])[0]

    @property
    def field(self) -> FieldInfo | None:
        """The field that is filled there."""
        return standing_at(self.model, self.error["loc"])[1]

    @property
    def siblings(self) -> tuple[str, ...]:
        """The keys that may stand beside it."""
        owner, _ = standing_at(self.model, self.error["loc"][:-1])
        return tuple(owner.model_fields) if owner else ()

    @property
    def meant(self) -> str | None:
        """The key that an unknown one was probably meant to be."""
        return nearest(self.word, self.siblings)

    @property
    def allowed(self) -> tuple[str, ...]:
        """The words that may stand there, where they are a closed list."""
        return literals(self.field.annotation) if self.field else ()


_Saying = Callable[[Fault], tuple[str, str]]


def _say(message: str, cure: str) -> _Saying:
    """The same words for every fault, but for its name."""
    return lambda fault: (f"{fault.name} {message}", cure)


def _missing(fault: Fault) -> tuple[str, str]:
    message = f"{fault.name} is missing"
    if fault.word in _NAMES:
        return message, f"Add the {_NAMES[fault.word]} text"
    if fault.allowed:
        return message, f"Add '{fault.word}:' with one of: {', '.join(fault.allowed)}"
    meaning = fault.field.description if fault.field else None
    return message, f"Add '{fault.word}:' ({meaning.rstrip('.')})" if meaning else f"Add '{fault.word}:'"


def _unknown(fault: Fault) -> tuple[str, str]:
    if fault.given is None and set(fault.siblings) == set(_NAMES):
        return f"the text is cut off before {fault.name}", "Put a text with a comma in quotes"
    return f"{fault.name} is not a key here", instead(fault.word, fault.siblings)


def _mapping(fault: Fault) -> tuple[str, str]:
    if fault.given is None:
        return _empty(fault)
    if fault.owner is Text:
        return f"{fault.name} does not say both languages", "Write 'da:' and 'en:' under it"
    keys = f": {', '.join(fault.owner.model_fields)}" if fault.owner else ""
    return f"{fault.name} is not a set of keys with values", f"Write its keys on lines of their own{keys}"


def _list(fault: Fault) -> tuple[str, str]:
    if fault.given is None:
        return _empty(fault)
    return f"{fault.name} is not a list", "Begin each entry with '- '"


def _text(fault: Fault) -> tuple[str, str]:
    if fault.given in (None, ""):
        return _empty(fault)
    if isinstance(fault.given, dict | list):
        return f"{fault.name} is not one text", "Write the words after the colon"
    return f"{fault.name} is not text", f'Put it in quotes: "{fault.given}"'


def _empty(fault: Fault) -> tuple[str, str]:
    if fault.word in _NAMES:
        return f"{fault.name} is empty", f"Add the {_NAMES[fault.word]} text"
    return f"{fault.name} is empty", "Fill it in, or remove the key"


def _literal(fault: Fault) -> tuple[str, str]:
    return f"{fault.name} cannot be '{fault.given}'", instead(str(fault.given), fault.allowed)


def _pattern(fault: Fault) -> tuple[str, str]:
    cure = _PATTERNS.get(fault.word, "Use lower-case letters a–z, digits and hyphens, a letter first")
    return f"{fault.name} cannot be '{fault.given}'", cure


_PATTERNS = {"version": "Write three numbers with dots, such as 1.0.0"}


def _kind_missing(fault: Fault) -> tuple[str, str]:
    if not isinstance(fault.given, dict):
        return f"{fault.name} is not a question", "Write 'key:', 'kind:' and the rest under it"
    return "'kind' is missing", f"Add 'kind:' with one of: {', '.join(KINDS)}"


def _kind_unknown(fault: Fault) -> tuple[str, str]:
    kind = str(fault.limits["tag"])
    return f"'{kind}' is not a kind of question", instead(kind, KINDS)


def _low(fault: Fault) -> tuple[str, str]:
    return f"{fault.name} is {fault.given}", f"Let it be at least {fault.limits['ge']}"


def _high(fault: Fault) -> tuple[str, str]:
    return f"{fault.name} is {fault.given}", f"Let it be at most {fault.limits['le']}"


def _few(fault: Fault) -> tuple[str, str]:
    return f"{fault.name} has too few entries", f"Let it have at least {fault.limits['min_length']}"


def _many(fault: Fault) -> tuple[str, str]:
    return f"{fault.name} has too many entries", f"Let it have at most {fault.limits['max_length']}"


def _rule(fault: Fault) -> tuple[str, str]:
    return fault.error["msg"], str(fault.limits["cure"])


def _otherwise(fault: Fault) -> tuple[str, str]:
    return f"{fault.name}: {fault.error['msg'].lower()}", "See the reference of the package format"


_WHOLE = _say("is not a whole number", "Write a whole number")
_NUMBER = _say("is not a number", "Write a number such as 58.1, or leave it blank")
_TRUTH = _say("is neither true nor false", "Write true or false")
_DATE = _say("is not a date", "Write year, month and day: 2026-11-01")

_SAYINGS: dict[str, _Saying] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "model_type": _mapping,
    "dict_type": _mapping,
    "tuple_type": _list,
    "string_type": _text,
    "string_too_short": _text,
    "literal_error": _literal,
    "string_pattern_mismatch": _pattern,
    "model_attributes_type": _kind_missing,
    "union_tag_not_found": _kind_missing,
    "union_tag_invalid": _kind_unknown,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "date_type": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "greater_than_equal": _low,
    "less_than_equal": _high,
    "too_short": _few,
    "too_long": _many,
    "rule": _rule,
}
