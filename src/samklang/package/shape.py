"""The shape of a file as its models say it: what may stand where."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def literals(annotation: Any) -> tuple[str, ...]:
    """The words an annotation allows, where it is a closed list of words."""
    return tuple(map(str, get_args(annotation))) if get_origin(annotation) is Literal else ()


def bare(annotation: Any) -> Any:
    """`annotation` without what Annotated adds and without None."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    parts = get_args(annotation)
    if type(None) in parts:
        return bare(next(part for part in parts if part is not type(None)))
    return annotation


def is_model(annotation: Any) -> bool:
    """Whether `annotation` is one model."""
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def standing_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> tuple[type[BaseModel] | None, FieldInfo | None]:
    """The model that stands at pydantic's path `loc` (None if none does), and the last field on the way."""
    here: Any = model
    info: FieldInfo | None = None
    for step in loc:
        if is_model(here):
            info = here.model_fields.get(str(step))
            here = bare(info.annotation) if info else None
        else:
            here = _inside(here, step)
    return (here if is_model(here) else None), info


def _inside(annotation: Any, step: int | str) -> Any:
    """What an entry of a list or map is; of the kinds of question, the one whose tag is `step`."""
    arguments = get_args(annotation)
    if get_origin(annotation) is dict:
        return bare(arguments[1])
    if get_origin(annotation) is tuple:
        return bare(arguments[0])
    tagged = (kind for kind in arguments if step in literals(kind.model_fields["kind"].annotation))
    return next(tagged, None)
