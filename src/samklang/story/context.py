"""What every scene is told from, and the small moves that all of them make."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from samklang.findings import Display, Finding, Findings
from samklang.package.agenda import Plan
from samklang.package.model import MeetingPackage
from samklang.package.slides import Line, Run
from samklang.story import format as written
from samklang.story.wording import phrase
from samklang.values import Language, Occasion, Text

Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Context:
    """One package, one release, one meeting, one language."""

    package: MeetingPackage
    findings: Findings
    occasion: Occasion
    plan: Plan

    @property
    def language(self) -> Language:
        """The story's language."""
        return self.occasion.language

    def words(self, text: Text) -> str:
        """`text` in the story's language."""
        return text.in_(self.language)

    def say(self, pattern: str, /, **places: object) -> str:
        """The fixed phrase called `pattern`, filled in."""
        return phrase(pattern, self.language, **places)

    def number(self, value: float) -> str:
        """`value` with at most one decimal."""
        return written.number(value, self.language)

    def percent(self, value: float) -> str:
        """`value` as a percentage."""
        return written.percent(value, self.language)

    def quoted(self, words: str) -> str:
        """`words` in quotation marks."""
        return written.quoted(words, self.language)

    def listed(self, words: list[str]) -> str:
        """`words` as a list in a sentence."""
        return written.listed(words, self.language)

    def source_name(self, key: str | None) -> str | None:
        """The work called `key` in a few words; None where no source is given."""
        return next((work.name for work in self.package.credentials.references if work.key == key), None)


def paragraph(text: str) -> Line:
    """One plain paragraph."""
    return Line(style="paragraph", runs=(Run(text=text),))


def first(displays: Iterable[Display], kind: type[Kind]) -> Kind | None:
    """The first display of `kind`, or None."""
    return next((display for display in displays if isinstance(display, kind)), None)


def answered(finding: Finding) -> int:
    """How many answered this measure; 0 where the wave was never opened."""
    return finding.answered.answered if finding.answered is not None else 0


def sentences(*words: str) -> str:
    """`words` as sentences, each ended with one full stop."""
    return " ".join(sentence.rstrip(".") + "." for sentence in words if sentence)
