"""A package as far as it could be read: its parts, where everything stands, and what is wrong so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from samklang.package.agenda import Agenda, Block
from samklang.package.instruments import Instrument
from samklang.package.model import Credentials, ReferenceFigures
from samklang.package.questions import Question, Questionnaire, can_be_compared
from samklang.package.slides import Slide
from samklang.package.yaml_source import Source, Step
from samklang.problems import Problem

PACKAGE, QUESTIONNAIRE, FIGURES, AGENDA = "package.yaml", "questionnaire.yaml", "references.yaml", "agenda.yaml"
INSTRUMENTS = "instruments"


@dataclass(frozen=True)
class Draft:
    """What was read from a package's folder.

    A part is None where its file is missing or beyond reading. Entries too faulty to keep are left out; their
    keys are in `lost`, by file, so that nobody is told that they do not exist. `sources` goes by the file's name
    inside the folder.
    `instruments` holds the package's own and those that come with Samklang, by key.
    """

    name: str
    credentials: Credentials | None
    questionnaire: Questionnaire | None
    figures: ReferenceFigures | None
    agenda: Agenda | None
    slides: tuple[Slide, ...]
    instruments: Mapping[str, Instrument]
    sources: Mapping[str, Source]
    problems: tuple[Problem, ...]
    lost: Mapping[str, frozenset[str]] = field(default_factory=dict)
    checksum: str = ""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that could be read."""
        return self.questionnaire.questions if self.questionnaire else ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks that could be read."""
        return self.agenda.blocks if self.agenda else ()

    @property
    def comparable(self) -> tuple[str, ...]:
        """The keys of the questions that can be compared with the last round and with published figures."""
        return tuple(question.key for question in self.questions if can_be_compared(question))

    def question(self, key: str | None) -> Question | None:
        """The question called `key`, if there is one."""
        return next((question for question in self.questions if question.key == key), None)

    def block(self, key: str | None) -> Block | None:
        """The block called `key`, if there is one."""
        return next((block for block in self.blocks if block.key == key), None)

    @property
    def references(self) -> tuple[str, ...]:
        """The keys of the works that could be read."""
        return tuple(work.key for work in self.credentials.references) if self.credentials else ()

    def lacks_reference(self, key: str) -> bool:
        """Whether the list of references could be read and `key` is not in it."""
        return self.credentials is not None and key not in {*self.references, *self.lost_in(PACKAGE)}

    def lost_in(self, *files: str) -> frozenset[str]:
        """The keys of entries of `files` that were too faulty to keep."""
        return frozenset().union(*(self.lost.get(file, frozenset()) for file in files))

    def problem(self, file: str, message: str, cure: str, *path: Step) -> Problem:
        """A fault at `path` in `file`, a name inside the package's folder."""
        source = self.sources.get(file)
        if source is None:
            return Problem(f"{self.name}/{file}", None, message, cure)
        return source.problem(message, cure, *path)
