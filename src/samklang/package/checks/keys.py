"""Keys: each is unique where it is looked up, and none is a word with a meaning of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samklang.package.draft import AGENDA, FIGURES, PACKAGE, QUESTIONNAIRE, Draft
from samklang.package.explain import instead
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    Item,
    Option,
    Question,
    RatingQuestion,
    Scale,
)
from samklang.package.yaml_source import Step
from samklang.problems import Problem

RESERVED = frozenset({"solo", "incomplete", "not-answered", "not-asked"})
"""Words that tables of answers and the tally use themselves."""

Kept = tuple[Step, ...]


def options_of(question: Question) -> tuple[Option, ...]:
    """The options of a choice; none for other kinds."""
    return question.options if isinstance(question, ChoiceQuestion | ChoicesQuestion) else ()


def items_of(question: Question) -> tuple[Item, ...]:
    """The items of a grid or of a rating with items; none for other kinds."""
    return question.items if isinstance(question, GridQuestion | RatingQuestion) else ()


def _lists(draft: Draft) -> Iterator[tuple[str, Kept, Sequence[str]]]:
    """Every list whose entries have keys: its file, its place and the keys."""
    if draft.credentials:
        yield PACKAGE, ("references",), [entry.key for entry in draft.credentials.references]
    if draft.figures:
        yield FIGURES, ("figures",), [entry.key for entry in draft.figures.figures]
    yield AGENDA, ("blocks",), [block.key for block in draft.blocks]
    yield QUESTIONNAIRE, ("questions",), [question.key for question in draft.questions]
    for i, question in enumerate(draft.questions):
        place = ("questions", i)
        yield QUESTIONNAIRE, (*place, "options"), [option.key for option in options_of(question)]
        yield QUESTIONNAIRE, (*place, "items"), [item.key for item in items_of(question)]
        if isinstance(question, ChoicesQuestion):
            yield QUESTIONNAIRE, (*place, "groups"), [group.key for group in question.groups]


def duplicate_keys(draft: Draft) -> Iterator[Problem]:
    """Two entries of one list never share a key; so no two measures do."""
    for file, place, keys in _lists(draft):
        for i, key in enumerate(keys):
            if key in keys[:i]:
                message = f"the key '{key}' is used twice in '{place[-1]}'"
                yield draft.problem(file, message, "Give each entry a key of its own", *place, i, "key")


def reserved_keys(draft: Draft) -> Iterator[Problem]:
    """No question, option or item is called by a word that tables of answers use themselves."""
    for file, place, keys in _lists(draft):
        if file != QUESTIONNAIRE or place[-1] == "groups":
            continue
        for i, key in enumerate(keys):
            if key in RESERVED:
                yield draft.problem(file, f"the key '{key}' has a meaning of its own", "Use another", *place, i, "key")


def ambiguous_texts(draft: Draft) -> Iterator[Problem]:
    """Labels of one scale and options of one question read differently, since tables may hold the words."""
    if draft.questionnaire:
        for key, scale in draft.questionnaire.scales.items():
            texts = [(label.text.da, label.text.en) for label in scale.labels]
            yield from _alike(draft, ("scales", key, "labels"), texts)
            yield from _numbers(draft, key, scale)
    for i, question in enumerate(draft.questions):
        for name, entries in (("options", options_of(question)), ("items", items_of(question))):
            yield from _alike(draft, ("questions", i, name), [(entry.text.da, entry.text.en) for entry in entries])


def _alike(draft: Draft, place: Kept, texts: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for i, pair in enumerate(texts):
        words = {text.strip().casefold() for text in pair}
        if words & seen:
            cure = "Word them so that they can be told apart"
            yield draft.problem(QUESTIONNAIRE, f"'{pair[0]}' reads as another entry does", cure, *place, i, "text")
        seen |= words


def _numbers(draft: Draft, key: str, scale: Scale) -> Iterator[Problem]:
    for i, label in enumerate(scale.labels):
        for text in {label.text.da.strip(), label.text.en.strip()}:
            if text.isdecimal() and int(text) != label.code:
                message = f"the label reads {text} but its code is {label.code}"
                yield draft.problem(QUESTIONNAIRE, message, f"Write 'code: {text}'", "scales", key, "labels", i, "code")


def unknown_groups(draft: Draft) -> Iterator[Problem]:
    """An option's group is one of its question's."""
    for i, question in enumerate(draft.questions):
        groups = [group.key for group in question.groups] if isinstance(question, ChoicesQuestion) else []
        for j, option in enumerate(options_of(question)):
            if option.group is not None and option.group not in groups:
                message = f"'{option.group}' is not a group of '{question.key}'"
                place = ("questions", i, "options", j, "group")
                yield draft.problem(QUESTIONNAIRE, message, instead(option.group, groups), *place)


def unused_groups(draft: Draft) -> Iterator[Problem]:
    """A group has at least one option."""
    for i, question in enumerate(draft.questions):
        if isinstance(question, ChoicesQuestion):
            used = {option.group for option in question.options}
            for j, group in enumerate(question.groups):
                if group.key not in used:
                    message = f"no option is in the group '{group.key}'"
                    yield draft.problem(QUESTIONNAIRE, message, "Remove it, or use it", "questions", i, "groups", j)
