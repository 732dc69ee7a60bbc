"""The page that describes the whole package format, its tables filled in from the models and the checks."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from importlib import resources
from inspect import getdoc
from typing import Any, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from samklang.package import agenda, instruments, model, questions, slides
from samklang.package.checks.keys import RESERVED
from samklang.package.checks.table import ADVISING, DATED, STOPPING
from samklang.package.load import shipped
from samklang.package.shape import bare, is_model, literals
from samklang.values import Text

_MODELS: dict[str, type[BaseModel]] = {
    name: found
    for module in (model, questions, agenda, slides, instruments)
    for name, found in vars(module).items()
    if is_model(found)
}

_COMMON = frozenset(questions.Asked.model_fields)
_KEY = questions.KEY_PATTERN
_PLAIN = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    datetime.date: "date",
    Text: "da and en",
}


def reference() -> str:
    """The page in Markdown; the same for the same source."""
    page = resources.files("samklang.package").joinpath("format.md").read_text(encoding="utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda match: _part(match[1]), page)


def _part(name: str) -> str:
    """What stands in the page's place called `name`: a model's table, or a list."""
    if name in _MODELS:
        return _table(_MODELS[name])
    return {
        "reserved": ", ".join(f"`{word}`" for word in sorted(RESERVED)),
        "talking": ", ".join(f"`{form}`" for form in sorted(agenda.TALKING)),
        "shipped": " ".join(f"`{key}` ({name}) comes with Samklang." for key, name in _instruments()),
        "stopping": _rules(STOPPING),
        "advising": _rules((*ADVISING, *DATED)),
    }[name]


def _instruments() -> list[tuple[str, str]]:
    return sorted((key, instrument.name.en) for key, (instrument, _) in shipped().items())


def _rules(checks: Iterable[Callable[..., object]]) -> str:
    return "\n".join(f"- {' '.join((getdoc(check) or '').split())}" for check in checks)


def _table(found: type[BaseModel]) -> str:
    """One row a field; fields that all kinds of question share are told once, for all of them."""
    told_before = _COMMON if found is not questions.Asked and issubclass(found, questions.Asked) else frozenset()
    rows = [_row(name, info) for name, info in found.model_fields.items() if name not in told_before]
    return "\n".join(["| field | what it holds | required | meaning |", "|---|---|---|---|", *rows])


def _row(name: str, info: FieldInfo) -> str:
    return f"| `{name}` | {_holds(info)} | {_required(info)} | {info.description} |"


def _required(info: FieldInfo) -> str:
    if info.is_required():
        return "yes"
    plain = isinstance(info.default, str | int | float) and not isinstance(info.default, bool)
    return f"no, else `{info.default}`" if plain else "no, else `false`" if info.default is False else "no"


def _holds(info: FieldInfo) -> str:
    """The type in words, with its limits."""
    patterns = [getattr(limit, "pattern", None) for limit in info.metadata]
    kind = "key" if _KEY in patterns else _type(info.annotation)
    return f"{kind}{_limits(info.metadata)}"


def _type(annotation: Any) -> str:
    kind = bare(annotation)
    words = literals(kind)
    if words:
        return ", ".join(f"`{word}`" for word in words)
    if get_origin(kind) is tuple:
        return f"list of {_plural(get_args(kind)[0])}"
    if get_origin(kind) is dict:
        return "scales by key"
    return _PLAIN.get(kind, "fields of its own, below")


def _plural(annotation: Any) -> str:
    return {int: "whole numbers", Text: "texts, da and en"}.get(annotation, "entries, below")


def _limits(metadata: Iterable[object]) -> str:
    """The limits on a number or on how many entries a list has."""
    said = []
    for limit in metadata:
        match limit:
            case Ge(ge=least) | MinLen(min_length=least):
                said.append(f"at least {least}")
            case Le(le=most) | MaxLen(max_length=most):
                said.append(f"at most {most}")
    return f", {', '.join(said)}" if said else ""
