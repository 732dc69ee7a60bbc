"""`samklang read`: another program's export becomes our own table, and how it was read is written down."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from samklang.answers.exports.check import Check
from samklang.answers.exports.convert import Conversion, convert
from samklang.answers.exports.export import Export
from samklang.answers.exports.export import load as load_export
from samklang.answers.exports.guess import Guess, guess
from samklang.answers.exports.mapping import PERSONAL, Mapping, load_mapping, written
from samklang.answers.exports.reader import UNDECIDED
from samklang.answers.exports.targets import Targets
from samklang.answers.table import write_table
from samklang.cli.writing import write_file
from samklang.package.load import load
from samklang.problems import Problem, ProblemsFound, refuse


def read(arguments: argparse.Namespace) -> int:
    """Read an export by a mapping, given or guessed; every fault is told and then no table is written."""
    _fit_for_a_table(arguments)
    targets = Targets(load(arguments.package))
    if arguments.map is None:
        _by_guessing(arguments.file, targets, arguments.output)
    else:
        _by_the_mapping(arguments.file, targets, arguments.output, arguments.map)
    return 0


def _fit_for_a_table(arguments: argparse.Namespace) -> None:
    output: Path = arguments.output
    if output.suffix.lower() not in (".csv", ".xlsx"):
        raise refuse(output, "is neither .csv nor .xlsx", "Give a file name with one of those endings")
    if output.resolve() == arguments.file.resolve():
        raise refuse(output, "is the export itself", "Give another name, so that nothing is written over it")


def _by_the_mapping(file: Path, targets: Targets, output: Path, path: Path) -> None:
    mapping = load_mapping(path)
    export = load_export(file, targets, mapping.header_rows)
    check = Check(mapping, export, targets, str(path), path.read_text(encoding="utf-8-sig"))
    conversion = convert(export, mapping, targets)
    _stop_at([*check.problems(), *conversion.problems])
    _write(output, targets, conversion)
    print(_account(export, mapping, conversion, targets, output, path))


def _by_guessing(file: Path, targets: Targets, output: Path) -> None:
    """Guess, and leave the mapping beside the table, also where it does not yet suffice."""
    export = load_export(file, targets)
    guessed = guess(export, targets)
    mapping = guessed.mapping(export, targets)
    conversion = convert(export, mapping, targets)
    check = Check(mapping, export, targets, str(file))
    path = output.with_suffix(".mapping.toml")
    words = _words(export, mapping, conversion, targets, guessed)
    problems = [*guessed.problems, *check.problems(), *conversion.problems]
    _keep(path, words, problems)
    if problems:
        print(f"How far it came is written to {path}: mend it there and give it with --map {path}", file=sys.stderr)
    _stop_at(problems)
    _write(output, targets, conversion)
    print(_account(export, mapping, conversion, targets, output, path))


def _keep(path: Path, words: str, problems: list[Problem]) -> None:
    """Write the mapping, but never over one that somebody may have changed."""
    if not path.exists():
        write_file(path, words.encode("utf-8"))
    elif path.read_text(encoding="utf-8", errors="replace") != words:
        cure = "Give it with --map if you have changed it, or take it away to guess anew"
        raise ProblemsFound([*problems, Problem(str(path), None, "a mapping is there already", cure)])


def _words(export: Export, mapping: Mapping, conversion: Conversion, targets: Targets, guessed: Guess) -> str:
    """The mapping as a file, with a line for each word that somebody must still translate."""
    values = {column: dict(words) for column, words in conversion.unknown.items()}
    statuses = dict.fromkeys(sorted(conversion.unknown_statuses), UNDECIDED)
    whole = mapping.model_copy(update={"values": values, "statuses": statuses})
    proposals = {column: guessed.proposals.get(column) or [UNDECIDED] for column in targets.unfed(mapping.columns)}
    headings = {source.name: source.headings[-1] for source in export.sources if len(source.headings) > 1}
    return written(whole, targets.labels, {**guessed.proposals, **proposals}, headings)


def _stop_at(problems: list[Problem]) -> None:
    if problems:
        raise ProblemsFound(problems)


def _write(output: Path, targets: Targets, conversion: Conversion) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        table = Path(scratch) / output.name
        write_table(table, targets.package, conversion.sheets)
        write_file(output, table.read_bytes())


def _account(
    export: Export, mapping: Mapping, conversion: Conversion, targets: Targets, output: Path, path: Path
) -> str:
    lines = [f"{export.file}: {export.tool}, {_rows(conversion.read)} read, {len(conversion.sheets)} answers"]
    lines += [f"  {_rows(n)} left out: {why}" for why, n in sorted(conversion.left_out.items())]
    lines += _ignored(mapping)
    lines += [f"  not asked: {', '.join(mapping.not_asked)}"] if mapping.not_asked else []
    lines += list(_coded(conversion, targets))
    lines.append(f"Written to {output}; how the columns were read stands in {path}")
    return "\n".join(lines)


def _rows(n: int) -> str:
    return f"{n} row" if n == 1 else f"{n} rows"


def _ignored(mapping: Mapping) -> list[str]:
    personal = [name for name, why in mapping.ignored.items() if why == PERSONAL]
    others = [name for name, why in mapping.ignored.items() if why != PERSONAL]
    return [
        f"  {what}: {', '.join(names)}"
        for what, names in (("never imported, personal or technical", personal), ("not imported", others))
        if names
    ]


def _coded(conversion: Conversion, targets: Targets) -> Iterator[str]:
    """Bare numbers mean what the package says they mean; a tool may have numbered the answers in another way."""
    questions = dict.fromkeys(
        targets.by_column[column].question for column in targets.by_column if column in conversion.coded
    )
    if questions:
        yield f"  codes without labels, read as the package's own; see that they are: {', '.join(questions)}"
