"""What pydantic found wrong with a file, said in words an author can act on, at the line where it stands."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from samklang.package.questions import KINDS
from samklang.package.yaml_source import Path, Source
from samklang.problems import Problem
from samklang.values import Text

_NAMES = {"da": "Danish", "en": "English"}


def place(error: ErrorDetails) -> Path:
    """Where the fault is in the file: pydantic's path without the tag of a question's kind and of a map's key."""
    path = tuple(step for step in error["loc"] if step != "[key]")
    return path[:2] + path[3:] if len(path) > 2 and path[0] == "questions" else path


def explain(model: type[BaseModel], errors: Iterable[ErrorDetails], source: Source) -> list[Problem]:
    """Each of `errors`, found when `model` read `source`, as a problem with line and cure."""
    problems = []
    for error in errors:
        path = place(error)
        message, cure = _SAYINGS.get(error["type"], _otherwise)(error, path, model)
        at = path if error["type"] != "missing" else path[:-1]
        problems.append(source.problem(message, cure, *at))
    return problems


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The word of `known` that `word` was probably meant to be."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)


def instead(word: str, known: Iterable[str]) -> str:
    """The cure for a word that is not among `known`: the one probably meant, or all of them."""
    known = list(known)
    meant = nearest(word, known)
    if meant is not None:
        return f"Did you mean '{meant}'"
    return f"Use one of: {', '.join(known)}" if known else "Remove it"


_Say = Callable[[ErrorDetails, Path, type[BaseModel]], tuple[str, str]]


def _name(path: Path) -> str:
    """What a person calls the value at `path`: its key, or `labels, entry 2`."""
    if not path:
        return "the file"
    if isinstance(path[-1], int):
        return f"'{path[-2] if len(path) > 1 else 'list'}', entry {path[-1] + 1},"
    return f"'{path[-1]}'"


def _missing(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    word = str(path[-1])
    if word in _NAMES:
        return f"{_name(path)} is missing", f"Add the {_NAMES[word]} text"
    _, info = _walk(model, error["loc"])
    allowed = literals(info.annotation) if info else ()
    if allowed:
        return f"{_name(path)} is missing", f"Add '{word}:' with one of: {', '.join(allowed)}"
    meaning = f"; {info.description.rstrip('.')}" if info and info.description else ""
    return f"{_name(path)} is missing", f"Add '{word}:'{meaning}"


def _unknown(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    owner, _ = _walk(model, error["loc"][:-1])
    return f"{_name(path)} is not a key here", instead(str(path[-1]), owner.model_fields if owner else ())


def _mapping(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    if error["input"] is None:
        return _empty(path)
    owner, _ = _walk(model, error["loc"])
    if owner is Text:
        return f"{_name(path)} does not say both languages", "Write 'da:' and 'en:' under it"
    keys = f" ({', '.join(owner.model_fields)})" if owner else ""
    return f"{_name(path)} is not a set of keys and values", f"Write its keys on lines of their own under it{keys}"


def _list(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    if error["input"] is None:
        return _empty(path)
    return f"{_name(path)} is not a list", "Begin each entry with '- '"


def _empty(path: Path) -> tuple[str, str]:
    return f"{_name(path)} is empty", "Fill it in, or remove the key"


def _text(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    if error["input"] in (None, ""):
        word = str(path[-1])
        return f"{_name(path)} is empty", f"Add the {_NAMES[word]} text" if word in _NAMES else "Fill it in"
    if isinstance(error["input"], dict | list):
        return f"{_name(path)} is not one text", "Write the words on the same line"
    return f"{_name(path)} is not text", f'Put it in quotes: "{error["input"]}"'


def _literal(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    _, info = _walk(model, error["loc"])
    allowed = literals(info.annotation) if info else ()
    return f"{_name(path)} cannot be '{error['input']}'", instead(str(error["input"]), allowed)


def _pattern(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    message = f"{_name(path)} cannot be '{error['input']}'"
    if path[-1] == "version":
        return message, "Write three numbers with dots, such as 1.0.0"
    if path[-1] == "tone":
        return message, "Use one of: low, middle, high"
    return message, "Use lower-case letters a–z, digits and hyphens, a letter first"


def _kind_missing(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return "'kind' is missing", f"Add 'kind:' with one of: {', '.join(KINDS)}"


def _kind_unknown(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    kind = str(error["ctx"]["tag"])
    return f"'{kind}' is not a kind of question", instead(kind, KINDS)


def _whole(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is not a whole number", "Write a whole number without quotes"


def _number(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is not a number", "Write a number such as 58.1, or leave it blank"


def _truth(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is neither true nor false", "Write true or false"


def _date(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is not a date", "Write year, month and day: 2026-11-01"


def _low(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is {error['input']}", f"Let it be at least {error['ctx']['ge']}"


def _high(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)} is {error['input']}", f"Let it be at most {error['ctx']['le']}"


def _few(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    context = error["ctx"]
    return f"{_name(path)} has {_entries(context['actual_length'])}", f"Let it have at least {context['min_length']}"


def _many(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    cure = f"Let it have at most {error['ctx']['max_length']}"
    return f"{_name(path)} has {_entries(len(error['input']))}", cure


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _rule(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return error["msg"], error["ctx"]["cure"]


def _otherwise(error: ErrorDetails, path: Path, model: type[BaseModel]) -> tuple[str, str]:
    return f"{_name(path)}: {error['msg'].lower()}", "See the reference of the package format"


_SAYINGS: dict[str, _Say] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "dict_type": _mapping,
    "tuple_type": _list,
    "string_type": _text,
    "string_too_short": _text,
    "literal_error": _literal,
    "string_pattern_mismatch": _pattern,
    "union_tag_not_found": _kind_missing,
    "union_tag_invalid": _kind_unknown,
    "int_type": _whole,
    "int_parsing": _whole,
    "int_from_float": _whole,
    "float_type": _number,
    "float_parsing": _number,
    "finite_number": _number,
    "bool_type": _truth,
    "bool_parsing": _truth,
    "date_type": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "greater_than_equal": _low,
    "less_than_equal": _high,
    "too_short": _few,
    "too_long": _many,
    "rule": _rule,
}


def literals(annotation: Any) -> tuple[str, ...]:
    """The words an annotation allows, where it is a choice between words."""
    origin = get_origin(annotation)
    if origin is Literal:
        return tuple(str(word) for word in get_args(annotation))
    return ()


def _walk(model: type[BaseModel], loc: tuple[int | str, ...]) -> tuple[type[BaseModel] | None, FieldInfo | None]:
    """The model that stands at pydantic's path `loc` (None if none does), and the last field passed."""
    here: Any = model
    info: FieldInfo | None = None
    for step in loc:
        if isinstance(here, type) and issubclass(here, BaseModel):
            info = here.model_fields.get(str(step))
            here = _bare(info.annotation) if info else None
        else:
            here = _inside(here, step)
    return (here if isinstance(here, type) and issubclass(here, BaseModel) else None), info


def _bare(annotation: Any) -> Any:
    """`annotation` without what Annotated adds and without None."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    parts = [part for part in get_args(annotation) if part is not type(None)]
    return parts[0] if type(None) in get_args(annotation) and len(parts) == 1 else annotation


def _inside(annotation: Any, step: int | str) -> Any:
    """What an entry of a list or map is; of the kinds of question, the one whose tag is `step`."""
    arguments = get_args(annotation)
    if get_origin(annotation) is dict:
        return _bare(arguments[1])
    if get_origin(annotation) is tuple:
        return _bare(arguments[0])
    tagged = (kind for kind in arguments if step in literals(kind.model_fields["kind"].annotation))
    return next(tagged, None)
