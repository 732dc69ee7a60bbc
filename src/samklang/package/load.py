"""Reads a package's folder: `load` for a meeting, `read` for the checks, which go on where `load` must stop."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from samklang.package.agenda import Agenda
from samklang.package.checks.table import stops
from samklang.package.draft import AGENDA, FIGURES, INSTRUMENTS, PACKAGE, QUESTIONNAIRE, Draft
from samklang.package.explain import nearest
from samklang.package.instruments import Instrument
from samklang.package.mend import Model, validate
from samklang.package.model import Credentials, MeetingPackage, ReferenceFigures
from samklang.package.questions import InstrumentQuestion, Questionnaire
from samklang.package.slide_parser import read_slide
from samklang.package.slides import Slide
from samklang.package.yaml_source import Source, decode, parse
from samklang.problems import Problem, ProblemsFound

_FILES = (PACKAGE, QUESTIONNAIRE, FIGURES, AGENDA)


def load(path: Path) -> MeetingPackage:
    """The package in the folder `path`; ProblemsFound with every fault that makes it unusable."""
    return assembled(read(path))


def assembled(draft: Draft) -> MeetingPackage:
    """The package that was read; ProblemsFound with every fault that makes it unusable."""
    problems = [*draft.problems, *stops(draft)]
    if problems or not (draft.credentials and draft.questionnaire and draft.figures and draft.agenda):
        raise ProblemsFound(problems)
    return MeetingPackage(
        credentials=draft.credentials,
        questionnaire=draft.questionnaire,
        figures=draft.figures,
        agenda=draft.agenda,
        slides=draft.slides,
        instruments={key: draft.instruments[key] for key in sorted(_used(draft))},
        checksum=draft.checksum,
    )


def read(path: Path) -> Draft:
    """The package in the folder `path` as far as it can be read, with the faults of each file by itself."""
    folder = _Folder(path)
    if not path.is_dir():
        folder.problems.append(
            Problem(str(path), None, "there is no such folder", "Give the path of a package's folder")
        )
        return _empty(folder)
    credentials = folder.part(PACKAGE, Credentials)
    questionnaire = folder.part(QUESTIONNAIRE, Questionnaire)
    figures = folder.part(FIGURES, ReferenceFigures) if (path / FIGURES).exists() else ReferenceFigures()
    agenda = folder.part(AGENDA, Agenda)
    slides = folder.slides()
    coming = shipped()
    own = folder.instruments(coming)
    folder.strangers()
    draft = Draft(
        name=folder.name,
        credentials=credentials,
        questionnaire=questionnaire,
        figures=figures,
        agenda=agenda,
        slides=slides,
        instruments={key: instrument for key, (instrument, _) in coming.items()} | own,
        sources=folder.sources,
        problems=tuple(folder.problems),
        lost=folder.lost,
    )
    used = {f"instruments/{key}.yaml": coming[key][1] for key in _used(draft) if key in coming}
    return dataclasses.replace(draft, checksum=_checksum(folder.files | used))


class _Folder:
    """A package's folder while it is read: bytes and faults so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.resolve().name
        self.files: dict[str, bytes] = {}
        self.sources: dict[str, Source] = {}
        self.problems: list[Problem] = []
        self.lost: dict[str, frozenset[str]] = {}

    def part(self, file: str, model: type[Model]) -> Model | None:
        """One YAML file as its model, mended where it has faults; None if nothing can be kept."""
        raw = self._bytes(file)
        return None if raw is None else self._validated(file, model, raw)

    def slides(self) -> tuple[Slide, ...]:
        """The slides in the order of their files' names."""
        files = self._names("slides", ".md")
        if not files:
            self._fault("slides", "there are no slides", "Add files such as slides/10-title.md")
        return tuple(slide for slide in map(self._slide, files) if slide is not None)

    def instruments(self, shipped: Mapping[str, object]) -> dict[str, Instrument]:
        """The package's own instruments; a faulty one is lost."""
        own: dict[str, Instrument] = {}
        faulty: set[str] = set()
        for file in self._names(INSTRUMENTS, ".yaml"):
            key, before = Path(file).stem, len(self.problems)
            instrument = self.part(file, Instrument)
            if key in shipped:
                self._fault(file, f"'{key}' comes with Samklang", "Remove the file, or give it a name of its own")
            if instrument is not None and instrument.key != key:
                at = self.sources[file].line("key")
                self._fault(file, f"the key '{instrument.key}' is not the file's name", f"Write 'key: {key}'", at)
            if instrument is not None and len(self.problems) == before:
                own[key] = instrument
            else:
                faulty.add(key)
        self.lost[INSTRUMENTS] = frozenset(faulty)
        return own

    def strangers(self) -> None:
        """Files that look as if they belong but are never read: a slip in a name hides a whole part."""
        for entry in sorted(self.path.iterdir()):
            if entry.suffix in (".yaml", ".yml") and entry.name not in _FILES:
                meant = nearest(entry.name, _FILES)
                cure = f"Did you mean '{meant}'" if meant else f"A package's files are {', '.join(_FILES)}"
                self._fault(entry.name, "is not a file of a package", cure)

    def _slide(self, file: str) -> Slide | None:
        raw = self._bytes(file)
        if raw is None:
            return None
        reading = read_slide(Path(file).stem, self._shown(file), raw)
        self.sources[file] = reading.source
        self.problems += reading.problems
        return reading.slide

    def _validated(self, file: str, model: type[Model], raw: bytes) -> Model | None:
        text, problems = decode(self._shown(file), raw)
        self.problems += problems
        if text is None:
            return None
        source = self.sources[file] = parse(self._shown(file), text)
        reading = validate(model, source)
        self.problems += [*source.problems, *reading.problems]
        self.lost[file] = reading.lost
        return reading.part

    def _names(self, folder: str, ending: str) -> list[str]:
        """The files in a folder inside the package, sorted by name, as paths with '/'."""
        return sorted(f"{folder}/{entry.name}" for entry in (self.path / folder).glob(f"*{ending}"))

    def _bytes(self, file: str) -> bytes | None:
        try:
            raw = self.files[file] = (self.path / file).read_bytes()
        except FileNotFoundError:
            self._fault(file, "the file is missing", "Add it; 'samklang new' writes an example")
        except OSError as error:
            self._fault(file, f"cannot be read ({error.strerror})", "Let it be a file that you may read")
        else:
            return raw
        return None

    def _shown(self, file: str) -> str:
        return f"{self.name}/{file}"

    def _fault(self, file: str, message: str, cure: str, line: int | None = None) -> None:
        self.problems.append(Problem(self._shown(file), line, message, cure))


def _empty(folder: _Folder) -> Draft:
    return Draft(
        name=folder.name,
        credentials=None,
        questionnaire=None,
        figures=None,
        agenda=None,
        slides=(),
        instruments={},
        sources={},
        problems=tuple(folder.problems),
    )


@functools.cache
def shipped() -> dict[str, tuple[Instrument, bytes]]:
    """The instruments that come with Samklang, each with the bytes of its file."""
    found = {}
    for entry in resources.files("samklang").joinpath("instruments").iterdir():
        if entry.name.endswith(".yaml"):
            raw = entry.read_bytes()
            data = parse(entry.name, raw.decode("utf-8")).data
            found[entry.name.removesuffix(".yaml")] = (Instrument.model_validate(data), raw)
    return found


def _used(draft: Draft) -> set[str]:
    return {question.instrument for question in draft.questions if isinstance(question, InstrumentQuestion)}


def _checksum(files: Mapping[str, bytes]) -> str:
    """SHA-256 over names and contents, sorted by name; line ends count as \\n, as they differ between machines."""
    digest = hashlib.sha256()
    for name in sorted(files):
        content = files[name].replace(b"\r\n", b"\n")
        digest.update(f"{name}\n{len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
