"""A kit's folder against itself: every document against the release that lies beside it."""

from __future__ import annotations

import functools
import zipfile
from collections.abc import Mapping

from pydantic import ValidationError

from samklang.documents.readers import READERS
from samklang.documents.reading import Reading
from samklang.findings import Findings, Meeting, is_whole
from samklang.problems import ProblemsFound, refuse
from samklang.verification.judge import Stray, Verdict, judge
from samklang.verification.page import page

RELEASE = "findings.json"


def verify(files: Mapping[str, bytes]) -> Verdict:
    """Reads back every file it has a reader for; ProblemsFound where there is nothing to hold them against."""
    findings, meeting = _release(files)
    readable = {name: READERS[_ending(name)] for name in sorted(files) if _ending(name) in READERS}
    if not readable:
        raise refuse(RELEASE, "lies alone: there is no document to read back", "Give the whole folder of the kit")
    may = functools.cache(lambda scene: page(findings, meeting, scene))
    changed = [] if is_whole(findings) else [Stray(RELEASE, None, "", "", "", "seal")]
    judged = [judge(name, _read(name, files[name]), may, meeting.language) for name in readable]
    return Verdict(
        language=meeting.language,
        count=sum(verdict.count for verdict in judged),
        strays=(*changed, *(stray for verdict in judged for stray in verdict.strays)),
        unread=tuple(sorted(set(files) - {RELEASE, *readable})),
    )


def _ending(name: str) -> str:
    return f".{name.rpartition('.')[2].lower()}"


def _release(files: Mapping[str, bytes]) -> tuple[Findings, Meeting]:
    if RELEASE not in files:
        raise refuse(RELEASE, "is missing", "Give the folder that 'samklang build' wrote")
    try:
        findings = Findings.model_validate_json(files[RELEASE])
    except ValidationError as error:
        raise refuse(RELEASE, _why(error), "Build the kit anew, or use the Samklang it was built with") from error
    if findings.meeting is None or findings.constants is None:
        raise refuse(RELEASE, "does not say which numbers are the package's own", "Build the kit anew")
    return findings, findings.meeting


def _why(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"])
    return f"is not a release ({place}: {first['msg']})" if place else f"is not a release ({first['msg']})"


def _read(name: str, content: bytes) -> Reading:
    try:
        return READERS[_ending(name)](content)
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: Exception) -> ProblemsFound:
    return refuse(name, f"cannot be read ({error})", "Open it, save it anew, or build the kit anew")
