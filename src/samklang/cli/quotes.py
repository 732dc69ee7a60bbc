"""`samklang quotes`: the table in which somebody outside the cluster decides on each text; and its way back."""

from __future__ import annotations

import argparse
import difflib
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from samklang.answers.model import Answers
from samklang.answers.table import read_table
from samklang.answers.table_quotes import QuoteRow, read_quotes, write_quotes
from samklang.cli.meeting import load_meeting
from samklang.cli.writing import write_file
from samklang.disclosure.masking import Masked, Masker
from samklang.disclosure.quotes import LEAST_TEXTS, Ruling, moderate
from samklang.findings import Policy, Quote, Reason, load_policy
from samklang.package.load import load
from samklang.pipeline import propose
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.values import Occasion

RAW = """\
You who run this hold the table of answers, and in it every text as it was written. The table made here holds the
masked texts alone: send that one to somebody outside the cluster, and let them decide. What masking overlooked,
they must catch. No text is shown before they have written 'vis' (or 'show') beside it."""


def quotes(arguments: argparse.Namespace) -> int:
    """Write the approval table, or say why there is none; both end well."""
    output: Path = arguments.output
    if output.suffix.lower() not in (".csv", ".xlsx"):
        raise refuse(output, "is neither .csv nor .xlsx", "Give a file name with one of those endings")
    meeting = load_meeting(arguments.meeting) if arguments.meeting is not None else Occasion()
    policy = load_policy(arguments.policy) if arguments.policy is not None else Policy()
    package = load(arguments.package)
    occasion = Occasion(roster=meeting.roster, language=meeting.language)
    answers = read_table(arguments.answers, package)
    proposed = propose(package, answers, occasion, policy)
    rows = [(key, masked) for key, said in proposed.items() if isinstance(said, tuple) for masked in said]
    if rows:
        _write(output, rows, occasion)
    floors = policy.stricter(package.credentials.floors.model_dump())
    print(_account(proposed, rows, output, floors, arguments.meeting is None or not meeting.roster))
    return 0


def _write(output: Path, rows: list[tuple[str, Masked]], occasion: Occasion) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        table = Path(scratch) / output.name
        write_quotes(table, ((key, masked.text, masked.pieces) for key, masked in rows), occasion.language)
        write_file(output, table.read_bytes())


def _account(
    proposed: Mapping[str, tuple[Masked, ...] | Reason],
    rows: list[tuple[str, Masked]],
    output: Path,
    floors: Policy,
    nameless: bool,
) -> str:
    why = {
        "texts_closed": f"fewer than {floors.text_from} answers came in, so no text is read or shown",
        "few_texts": f"fewer than {LEAST_TEXTS} wrote something, so no text is read or shown",
    }
    lines = [f"{key}: {why[said]}" for key, said in proposed.items() if not isinstance(said, tuple)]
    if not proposed:
        lines.append("The package asks for no words of one's own")
    if not rows:
        return "\n".join([*lines, "No table was written"])
    masked = sum(one.pieces for _, one in rows)
    lines.append(f"{len(rows)} texts written to {output}; pieces masked in them: {masked}")
    if nameless:
        lines.append("No roster was given (--meeting FILE with 'roster'), so colleagues' names were not looked for")
    return "\n".join([*lines, "", RAW])


def approved(path: Path, answers: Answers, occasion: Occasion) -> Mapping[str, tuple[Quote, ...]]:
    """The texts that the table at `path` lets pass, by question; ProblemsFound where it is not about these answers."""
    rows = read_quotes(path)
    rulings = {Ruling(row.question, row.text, row.show, row.theme, row.edited): row for row in rows}
    moderated = moderate(answers.texts, rulings, Masker(occasion.roster, occasion.language))
    if moderated.strange:
        raise ProblemsFound(_strange(path, rulings[ruling], answers) for ruling in moderated.strange)
    if moderated.undecided:
        print(f"note: {moderated.undecided} texts have no decision in {path} and are withheld", file=sys.stderr)
    return moderated.approved


def _strange(path: Path, row: QuoteRow, answers: Answers) -> Problem:
    if row.question not in answers.texts:
        near = difflib.get_close_matches(row.question, answers.texts, 1) or sorted(answers.texts)
        cure = f"Use {' or '.join(near)}" if near else "Leave --quotes out: the package asks for no words of one's own"
        return Problem(str(path), row.line, f"there is no text question '{row.question}'", cure, "question")
    cure = "Leave the text as 'samklang quotes' wrote it; changed words belong in the column 'edited'"
    return Problem(str(path), row.line, "nobody has answered with this text", cure, "text")
