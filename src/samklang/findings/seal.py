"""The seal of a release: a checksum over everything in it, so that a changed digit is noticed."""

from __future__ import annotations

import hashlib

from samklang.findings.model import Findings


def sealed(findings: Findings) -> Findings:
    """The release with its checksum."""
    return findings.model_copy(update={"seal": _checksum(findings)})


def is_whole(findings: Findings) -> bool:
    """Whether the release is as it was when it was sealed."""
    return findings.seal == _checksum(findings)


def _checksum(findings: Findings) -> str:
    return hashlib.sha256(findings.model_dump_json(exclude={"seal"}).encode("utf-8")).hexdigest()
