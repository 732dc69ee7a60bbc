"""Tells the story of invented counts, so that a test names only the counts and the slide it cares about."""

from __future__ import annotations

from typing import Any

from samklang.answers.model import INCOMPLETE, NOT_ANSWERED, NOT_ASKED, Answers, Value
from samklang.findings import Baseline, Policy
from samklang.package.agenda_solver import solve
from samklang.package.model import MeetingPackage, ReferenceFigures
from samklang.package.slides import FrontMatter, Line, Run, Slide, Words
from samklang.pipeline import keep_baseline, release
from samklang.story import Scene, Story, tell
from samklang.story.model import Figure
from samklang.values import Occasion

MISSING = (NOT_ANSWERED, NOT_ASKED, INCOMPLETE)


def answers(package: MeetingPackage, n: int, **counts: dict[Value, int]) -> Answers:
    """`n` answers with the counts given (`joy={5: 10}`, `delegation__relief={1: 4}`); the rest did not answer."""
    given = {key.replace("__", "."): dict(values) for key, values in counts.items()}
    whole: dict[str, dict[Value, int]] = {}
    for key in measure_names(package):
        values = given.pop(key, {})
        missing = n - sum(values.values())
        whole[key] = {**values, **({NOT_ANSWERED: missing} if missing else {})}
    assert not given, f"no such measure: {sorted(given)}"
    return Answers(package=package.key, n=n, counts=whole)


def measure_names(package: MeetingPackage) -> list[str]:
    """Every name that counts are kept under."""
    names: list[str] = []
    for question in package.questionnaire.questions:
        parts = getattr(question, "items", ()) or (question.options if question.kind == "choices" else ())
        names += [f"{question.key}.{part.key}" for part in parts] or [question.key]
    return names


def slide(
    kind: str, shows: str | None = None, body: tuple[str, ...] = (), name: str | None = None, **front: Any
) -> Slide:
    """A slide with plain words, the same in both languages."""
    lines = tuple(Line(style="paragraph", runs=(Run(text=words),)) for words in body)
    words = Words(body=lines, say=(Line(style="paragraph", runs=(Run(text="Sig det."),)),))
    head = FrontMatter.model_validate({"kind": kind, "shows": shows, **front})
    return Slide(name=name or f"10-{kind}-{shows or 'x'}", front=head, da=words, en=words)


def story(
    package: MeetingPackage,
    wave: Answers,
    *slides: Slide,
    before: Answers | None = None,
    figures: list[dict[str, Any]] | None = None,
    **occasion: Any,
) -> Story:
    """The story of `wave` on the slides given."""
    told = package.model_copy(
        update={"slides": slides, "figures": ReferenceFigures.model_validate({"figures": figures or []})}
    )
    meeting = Occasion.model_validate(occasion)
    baseline: Baseline | None = None
    if before is not None:
        baseline = keep_baseline(told, before, meeting.previous_invited, Policy())
    findings = release(told, wave, meeting.invited, Policy(), baseline)
    return tell(told, findings, meeting, solve(told.agenda, meeting.minutes))


def scene(package: MeetingPackage, wave: Answers, shown: str, kind: str = "finding", **more: Any) -> Scene:
    """The one scene that shows the question called `shown`."""
    (only,) = story(package, wave, slide(kind, shown), **more).scenes
    return only


def figure(told: Scene) -> Figure:
    """The scene's figure."""
    assert isinstance(told.content, Figure)
    return told.content
