"""Whether a figure of one version of a package may be set beside the same figure of another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from samklang.package.model import MeetingPackage
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Item,
    Option,
    Question,
    RatingQuestion,
    Scale,
    ScaleQuestion,
    measure_keys,
)
from samklang.values import Text


@dataclass(frozen=True)
class Figure:
    """A measure (`question` or `question.item`) in two versions.

    `stays` is 'comparable', 'broken' (asked or shown in another way, or no longer asked, as `why` tells) or 'new'.
    """

    key: str
    stays: Literal["comparable", "broken", "new"]
    why: tuple[str, ...] = ()


def figures(old: MeetingPackage, new: MeetingPackage) -> Iterator[Figure]:
    """Every measure of either version: those of `new` in its order, then those that are no longer asked."""
    before, now = _measures(old), _measures(new)
    for key, question in now.items():
        if key not in before:
            yield Figure(key, "new")
        else:
            why = tuple(_why(old, before[key], new, question, key))
            yield Figure(key, "broken" if why else "comparable", why)
    for key in before:
        if key not in now:
            yield Figure(key, "broken", ("no longer asked",))


def measurement_points(package: MeetingPackage) -> tuple[str, ...]:
    """The keys of the measures that get a verdict."""
    return tuple(
        key
        for key, question in _measures(package).items()
        if question.measurement_point or any(item.measurement_point for item in _items(question, key))
    )


def _measures(package: MeetingPackage) -> dict[str, Question]:
    return {key: question for question in package.questionnaire.questions for key in measure_keys(question)}


def _items(question: Question, key: str) -> list[Item]:
    """The item behind a measure, if it is one."""
    items = question.items if isinstance(question, GridQuestion | RatingQuestion) else ()
    return [item for item in items if f"{question.key}.{item.key}" == key]


def _why(old: MeetingPackage, before: Question, new: MeetingPackage, now: Question, key: str) -> Iterator[str]:
    if before.kind != now.kind:
        yield f"was a question of kind '{before.kind}'"
        return
    yield from _text("the question's text", before.text, now.text)
    for was, is_ in zip(_items(before, key), _items(now, key), strict=True):
        yield from _text("the item's text", was.text, is_.text)
    if before.asked != now.asked:
        yield f"was asked of '{before.asked}'"
    if before.sensitivity != now.sensitivity:
        yield f"was held to be '{before.sensitivity}', which is shown in another way"
    yield from _answers(old, before, new, now)


def _answers(old: MeetingPackage, before: Question, new: MeetingPackage, now: Question) -> Iterator[str]:
    """What could be answered, and how it is counted."""
    if isinstance(before, ScaleQuestion | GridQuestion) and isinstance(now, ScaleQuestion | GridQuestion):
        yield from _scale(old.questionnaire.scales[before.scale], new.questionnaire.scales[now.scale])
    elif isinstance(before, ChoiceQuestion | ChoicesQuestion) and isinstance(now, ChoiceQuestion | ChoicesQuestion):
        yield from _options(before.options, now.options)
    elif isinstance(before, RatingQuestion) and isinstance(now, RatingQuestion):
        yield from _rating(before, now)
    elif isinstance(before, InstrumentQuestion) and isinstance(now, InstrumentQuestion):
        yield from _instrument(old, before, new, now)


def _rating(old: RatingQuestion, new: RatingQuestion) -> Iterator[str]:
    yield from _text("what 1 means", old.low, new.low)
    yield from _text("what 10 means", old.high, new.high)
    if old.better != new.better:
        yield f"the better end was '{old.better}'"


def _scale(old: Scale, new: Scale) -> Iterator[str]:
    was, is_ = ({label.code: label.text for label in scale.labels} for scale in (old, new))
    if list(was) != list(is_):
        yield "the scale's codes"
    for code in (code for code in was if code in is_):
        yield from _text(f"the scale's label {code}", was[code], is_[code])
    if old.direction != new.direction:
        yield f"the scale's direction was '{old.direction}'"
    if old.top_codes != new.top_codes:
        yield "which of the scale's labels count as its top"


def _options(old: tuple[Option, ...], new: tuple[Option, ...]) -> Iterator[str]:
    was, is_ = ({option.key: option.text for option in options} for options in (old, new))
    added, removed = [key for key in is_ if key not in was], [key for key in was if key not in is_]
    if added:
        yield f"options added: {', '.join(added)}"
    if removed:
        yield f"options removed: {', '.join(removed)}"
    for key in (key for key in was if key in is_):
        yield from _text(f"the text of option {key}", was[key], is_[key])


def _instrument(
    old: MeetingPackage, before: InstrumentQuestion, new: MeetingPackage, now: InstrumentQuestion
) -> Iterator[str]:
    was, is_ = old.instruments[before.instrument], new.instruments[now.instrument]
    if was.key != is_.key:
        yield f"the instrument was '{was.key}'"
        return
    for field in ("version", "stem", "items", "labels", "factor", "bands"):
        if getattr(was, field) != getattr(is_, field):
            yield f"the instrument's {field}"


def _text(what: str, old: Text, new: Text) -> Iterator[str]:
    """That a text is another, and in which languages; a new line break or a double space is none."""
    changed = [name for name in ("da", "en") if getattr(old, name).split() != getattr(new, name).split()]
    if changed:
        yield f"{what} ({', '.join(changed)})"
