"""Two versions of a package side by side: what changes for the meeting, and which figures stay comparable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar

from samklang.package.agenda import Block
from samklang.package.comparable import Figure, figures, measurement_points
from samklang.package.model import MeetingPackage, ReferenceFigure
from samklang.package.slides import Slide

Entry = TypeVar("Entry")
Need = Literal["none", "raise", "major"]
"""What the new version's number owes the old one: nothing, being higher, or a higher first number."""


@dataclass(frozen=True)
class Change:
    """Something of the meeting that is not as it was: what it is, and how it changed."""

    what: str
    how: str


@dataclass(frozen=True)
class Comparison:
    """What differs between two versions of a package.

    `needs` is what the change asks of the version's number, `kept` whether the new number gives it.
    """

    key: str
    old_version: str
    new_version: str
    changes: tuple[Change, ...]
    figures: tuple[Figure, ...]
    points_added: tuple[str, ...]
    points_removed: tuple[str, ...]
    needs: Need
    kept: bool


def compare(old: MeetingPackage, new: MeetingPackage) -> Comparison:
    """`old` beside `new`: the meeting's changes in the order of the meeting, the figures in that of the questions."""
    known = tuple(figures(old, new))
    before, now = measurement_points(old), measurement_points(new)
    needs = _need(old, new, known)
    versions = old.credentials.version, new.credentials.version
    return Comparison(
        key=new.key,
        old_version=versions[0],
        new_version=versions[1],
        changes=tuple(_changes(old, new)),
        figures=known,
        points_added=tuple(key for key in now if key not in before),
        points_removed=tuple(key for key in before if key not in now),
        needs=needs,
        kept=_kept(*versions, needs),
    )


def _need(old: MeetingPackage, new: MeetingPackage, known: tuple[Figure, ...]) -> Need:
    if any(figure.stays == "broken" for figure in known):
        return "major"
    return "none" if old.checksum == new.checksum else "raise"


def _kept(old: str, new: str, needs: Need) -> bool:
    before, now = _numbers(old), _numbers(new)
    return {"none": now >= before, "raise": now > before, "major": now[0] > before[0]}[needs]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _changes(old: MeetingPackage, new: MeetingPackage) -> Iterator[Change]:
    if old.key != new.key:
        yield Change("package", f"the key was '{old.key}'")
    if old.title != new.title:
        yield Change("package", f"the title was '{old.title.da}'")
    if old.agenda.minutes != new.agenda.minutes:
        yield Change("agenda", f"{old.agenda.minutes} → {new.agenda.minutes} minutes")
    if old.agenda.profiles != new.agenda.profiles:
        yield Change("agenda", f"profiles {_listed(old.agenda.profiles)} → {_listed(new.agenda.profiles)}")
    yield from _entries("block", _blocks(old), _blocks(new), _block)
    yield from _entries("slide", _slides(old), _slides(new), _slide)
    yield from _entries("published figure", _published(old), _published(new), lambda _, __: "changed")


def _blocks(package: MeetingPackage) -> dict[str, Block]:
    return {block.key: block for block in package.agenda.blocks}


def _slides(package: MeetingPackage) -> dict[str, Slide]:
    return {slide.name: slide for slide in package.slides}


def _published(package: MeetingPackage) -> dict[str, ReferenceFigure]:
    return {figure.key: figure for figure in package.figures.figures}


def _entries(
    kind: str, old: dict[str, Entry], new: dict[str, Entry], how: Callable[[Entry, Entry], str]
) -> Iterator[Change]:
    """What was added, what changed, what is in another order, what is gone."""
    for key, entry in new.items():
        if key not in old:
            yield Change(f"{kind} {key}", "added")
        elif old[key] != entry:
            yield Change(f"{kind} {key}", how(old[key], entry))
    for key in old:
        if key not in new:
            yield Change(f"{kind} {key}", "removed")
    if [key for key in old if key in new] != [key for key in new if key in old]:
        yield Change(f"{kind}s", "in another order")


def _block(old: Block, new: Block) -> str:
    """The minutes first, as they are what a meeting notices; then which fields changed."""
    said = []
    if old.minutes != new.minutes:
        before, now = (f"{block.minutes.min}–{block.minutes.ideal}–{block.minutes.max}" for block in (old, new))
        said.append(f"minutes {before} → {now}")
    fields = [name for name, value in new if name != "minutes" and getattr(old, name) != value]
    if fields:
        said.append(f"changed: {', '.join(fields)}")
    return "; ".join(said)


def _slide(old: Slide, new: Slide) -> str:
    """The title where it is another; then which parts changed."""
    said = []
    if old.front.title != new.front.title:
        before, now = (slide.front.title.da if slide.front.title else "none" for slide in (old, new))
        said.append(f"title '{before}' → '{now}'")
    fields = [name for name, value in new.front if name != "title" and getattr(old.front, name) != value]
    fields += [name for name in ("da", "en") if getattr(old, name) != getattr(new, name)]
    if fields:
        said.append(f"changed: {', '.join(fields)}")
    return "; ".join(said)


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(str(number) for number in numbers) or "none"
