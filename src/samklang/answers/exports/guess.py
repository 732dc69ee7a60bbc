"""A first mapping, from what the columns are called; what two columns or two questions claim is left open and told."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from samklang.answers.exports.export import Export, Source
from samklang.answers.exports.headings import squeezed
from samklang.answers.exports.mapping import PERSONAL, Mapping
from samklang.answers.exports.personal import looks_personal, named_personal
from samklang.answers.exports.statuses import Statuses
from samklang.answers.exports.targets import Targets
from samklang.problems import Problem

_NUMBERED = re.compile(r"^(?P<stem>.*?)[\s_.-]*\[?(?:SQ|AO)?0*(?P<number>\d+)\]?$", re.IGNORECASE)


@dataclass
class Guess:
    """What the headings say. `proposals` are sources that may answer a column of ours but were not taken."""

    columns: dict[str, str] = field(default_factory=dict)
    ignored: dict[str, str] = field(default_factory=dict)
    proposals: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    problems: list[Problem] = field(default_factory=list)

    def mapping(self, export: Export, targets: Targets) -> Mapping:
        """The guess as a mapping."""
        return Mapping(
            package=targets.package.key,
            tool=export.tool,
            header_rows=export.header_rows,
            columns=self.columns,
            ignored=self.ignored,
        )


def personal(export: Export, source: Source, targets: Targets) -> bool:
    """Whether a column may say who answered, from where or when."""
    ours = bool(targets.called(source.headings))
    return named_personal(source.headings, ours=ours) or looks_personal(export.cells(source))


def guess(export: Export, targets: Targets) -> Guess:
    """What each column of `export` is; nothing is taken that could be two things."""
    guessed, claims = Guess(), defaultdict[str, list[Source]](list)
    statuses = {source.name for source, _ in Statuses(export, {}).columns}
    for source in export.sources:
        called = targets.called(source.headings)
        if source.name in statuses:
            guessed.ignored[source.name] = "says which rows count"
        elif personal(export, source, targets):
            guessed.ignored[source.name] = PERSONAL
        elif len(called) == 1:
            claims[next(iter(called))].append(source)
        else:
            guessed.ignored[source.name] = "could be several questions" if called else "not a column of the package"
            for column in sorted(called):
                guessed.proposals[column].append(source.name)
            if called:
                guessed.problems.append(_ambiguous(export, source, sorted(called)))
    _prefer(guessed, claims, targets)
    _settle(guessed, claims, export)
    _propose(guessed, export, targets)
    return guessed


def _ambiguous(export: Export, source: Source, called: list[str]) -> Problem:
    message = f"the column could be {' or '.join(called)}"
    return Problem(export.file, 1, message, "Say which under [columns] in the mapping", source.name)


def _prefer(guessed: Guess, claims: dict[str, list[Source]], targets: Targets) -> None:
    """Where a question of several stands both ways, a column for each option says more than one for all."""
    for question in targets.questions:
        apart = targets.of(question)
        if question in apart or question not in claims:
            continue
        whole = all(column in claims for column in apart)
        for column in [question] if whole else apart:
            for source in claims.pop(column, []):
                guessed.ignored[source.name] = "the same answers stand in other columns"


def _settle(guessed: Guess, claims: dict[str, list[Source]], export: Export) -> None:
    for column, sources in claims.items():
        if len(sources) == 1:
            guessed.columns[column] = sources[0].name
            continue
        names = [source.name for source in sources]
        guessed.proposals[column].extend(names)
        guessed.ignored.update(dict.fromkeys(names, "one of several columns for the same question"))
        message = f"several columns could answer {column}: {', '.join(names)}"
        guessed.problems.append(Problem(export.file, 1, message, "Say which under [columns] in the mapping", names[0]))


def _propose(guessed: Guess, export: Export, targets: Targets) -> None:
    """Columns numbered under a question's key may be its lines in order; that is for a person to say."""
    numbered = defaultdict[str, dict[int, str]](dict)
    for source in export.sources:
        if found := _NUMBERED.match(source.name):
            numbered[squeezed(found["stem"])][int(found["number"])] = source.name
    for question in targets.questions:
        columns, names = targets.of(question), numbered[squeezed(question)]
        if len(columns) > 1 and set(names) == set(range(1, len(columns) + 1)):
            for number, column in enumerate(columns, start=1):
                if column not in guessed.columns:
                    guessed.proposals[column].append(names[number])
