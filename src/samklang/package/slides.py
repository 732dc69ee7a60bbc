"""Slides as an author writes them: front matter that says what is shown, and Markdown in both languages."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from samklang.values import Frozen, Language, Text

SlideKind = Literal[
    "title",
    "follow_up",
    "programme",
    "points",
    "finding",
    "comparison",
    "talk",
    "video",
    "help",
    "plan",
    "agreements",
    "references",
    "contact",
]


class Run(Frozen):
    """A stretch of words in one style."""

    text: str
    bold: bool = False
    italic: bool = False


class Line(Frozen):
    """A paragraph, heading, bullet or numbered entry; `number` is set for numbered entries only."""

    style: Literal["paragraph", "heading", "bullet", "number"]
    runs: tuple[Run, ...]
    number: int | None = None

    @property
    def plain(self) -> str:
        """The words without style."""
        return "".join(run.text for run in self.runs)


class Words(Frozen):
    """What a slide says in one language: on the slide, and in the speaker's notes.

    `say`, `ask` and `late` are the three parts of the notes: what to say, to ask, to skip when late.
    """

    body: tuple[Line, ...] = ()
    say: tuple[Line, ...] = ()
    ask: tuple[Line, ...] = ()
    late: tuple[Line, ...] = ()


class FrontMatter(Frozen):
    """The head of a slide's file."""

    kind: SlideKind = Field(description="What the slide is.")
    shows: str | None = Field(
        default=None,
        description="The key of the question whose finding it shows; for finding and comparison.",
    )
    block: str | None = Field(
        default=None, description="The key of the agenda's block it belongs to; talk slides must have one."
    )
    eyebrow: Text | None = Field(default=None, description="The short line above the headline.")
    title: Text | None = Field(default=None, description="The headline; slides that show a finding write their own.")
    subtitle: Text | None = Field(default=None, description="A line under the headline.")


class Slide(Frozen):
    """One slide: its file's name without ending, its front matter, its words in both languages."""

    name: str
    front: FrontMatter
    da: Words
    en: Words

    def words(self, language: Language) -> Words:
        """What it says in `language`."""
        return self.da if language == "da" else self.en
