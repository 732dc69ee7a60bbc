"""`samklang build`: the kit for one meeting, and a plain account of what was found and made."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

from samklang.answers.model import Answers
from samklang.answers.table import read_table
from samklang.cli.meeting import load_meeting
from samklang.cli.quotes import approved
from samklang.cli.writing import ensure_empty, write_folder
from samklang.findings import Baseline, Policy, load_policy
from samklang.package.load import load
from samklang.package.model import MeetingPackage
from samklang.pipeline import Kit, build_kit, keep_baseline
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.story.model import Figure, QuoteWall
from samklang.values import Occasion


def build(arguments: argparse.Namespace) -> int:
    """Read everything, make the kit, write it whole, say what it holds."""
    ensure_empty(arguments.output)
    meeting = load_meeting(arguments.meeting) if arguments.meeting is not None else Occasion()
    policy = load_policy(arguments.policy) if arguments.policy is not None else Policy()
    package = load(arguments.package)
    _remind(package)
    _progress("Reading answers …")
    answers = read_table(arguments.answers, package)
    occasion = _occasion(arguments, meeting)
    _plausible(answers.n, occasion.invited, "--invited", arguments.answers)
    previous = _previous(arguments, occasion, package, policy)
    texts = approved(arguments.quotes, answers, occasion) if arguments.quotes is not None else None
    _progress("Making the kit …")
    kit = build_kit(package, answers, occasion, policy, previous, arguments.template, texts)
    write_folder(arguments.output, kit.files)
    print(_as_json(kit) if arguments.json else _account(kit, arguments.output))
    return 0


def _occasion(arguments: argparse.Namespace, meeting: Occasion) -> Occasion:
    """The meeting file's fields, each overruled by what was typed."""
    typed = {
        name: getattr(arguments, name)
        for name in ("cluster", "date", "minutes", "language", "invited", "previous_invited")
        if getattr(arguments, name) is not None
    }
    if typed.get("minutes") == 0:
        raise refuse("--minutes", "a meeting cannot last 0 minutes", "Give the meeting's length, for example 150")
    known = {name: getattr(meeting, name) for name in meeting.model_fields_set}
    return _writable(Occasion.model_validate({**known, **typed}))


def _writable(occasion: Occasion) -> Occasion:
    """The occasion, unless a name in it holds what no document can: control characters and halves of letters."""
    for field, value in occasion.model_dump(mode="json").items():
        if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in str(value)):
            raise refuse("the meeting", f"'{field}' holds a control character", "Type it again without it")
    return occasion


def _previous(
    arguments: argparse.Namespace, occasion: Occasion, package: MeetingPackage, policy: Policy
) -> Baseline | None:
    if arguments.previous is None:
        return None
    answers: Answers = read_table(arguments.previous, package, partial=True)
    _plausible(answers.n, occasion.previous_invited, "--previous-invited", arguments.previous)
    return keep_baseline(package, answers, occasion.previous_invited, policy)


def _plausible(answered: int, invited: int | None, option: str, table: Path) -> None:
    if invited is not None and invited < answered:
        message = f"holds {answered} answers, but {option} says {invited}"
        raise ProblemsFound([Problem(str(table), None, message, f"Correct {option}, or the table")])


def _remind(package: MeetingPackage) -> None:
    """A word on standard error when the package's review date has passed; the kit is made all the same."""
    if package.credentials.next_review < datetime.date.today():
        when = package.credentials.next_review.isoformat()
        print(f"note: {package.key} should have been reviewed by {when}", file=sys.stderr)


def _progress(words: str) -> None:
    if sys.stderr.isatty():
        print(words, file=sys.stderr)


def _account(kit: Kit, folder: Path) -> str:
    wave = kit.findings.wave
    response = f"{wave.answered} of {wave.invited}" if wave.invited is not None else f"{wave.answered}"
    lines = [f"{kit.story.title}: {response} answered"]
    lines += [f"  · {scene.title}" for scene in kit.story.scenes if isinstance(scene.content, Figure | QuoteWall)]
    lines.append(f"{len(kit.story.scenes)} slides, {kit.plan.minutes} minutes. Written to {folder}:")
    lines += [f"  {name} ({len(content) / 1024:,.0f} kB)" for name, content in sorted(kit.files.items())]
    return "\n".join(lines)


def _as_json(kit: Kit) -> str:
    account: dict[str, Any] = {
        "package": {"key": kit.findings.package.key, "version": kit.findings.package.version},
        "answered": kit.findings.wave.answered,
        "invited": kit.findings.wave.invited,
        "opened": kit.findings.opened,
        "headlines": [scene.title for scene in kit.story.scenes if isinstance(scene.content, Figure | QuoteWall)],
        "slides": len(kit.story.scenes),
        "minutes": kit.plan.minutes,
        "findings_sha256": kit.checksum,
        "files": {name: len(content) for name, content in sorted(kit.files.items())},
    }
    return json.dumps(account, ensure_ascii=False, indent=2)
