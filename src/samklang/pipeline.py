"""The whole product in one function: a package and the answers to it become everything a coordinator needs.

Start reading at `build_kit`. Each line of it is one stage, and each stage is one folder of this package.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from samklang.answers.invent import invent
from samklang.answers.model import Answers
from samklang.answers.tally import tally
from samklang.disclosure import baseline, disclose
from samklang.disclosure.masking import Masked, Masker
from samklang.disclosure.quotes import closed, proposals
from samklang.documents import FORMATS, bundle, overflows, write_papers
from samklang.findings import Baseline, Findings, Policy, Quote, Reason, Source, sealed, with_own_words
from samklang.package.agenda import DoesNotFit, Plan
from samklang.package.agenda_solver import solve
from samklang.package.check import faults
from samklang.package.load import assembled, read
from samklang.package.model import MeetingPackage
from samklang.problems import Problem, ProblemsFound, refuse
from samklang.results import compute
from samklang.story import Story, tell
from samklang.story.sheets import tell_papers
from samklang.values import LANGUAGES, Language, Occasion

LONGEST_PART = 60
"""Letters of a cluster's or a document's name in a file's name, so that every disk takes it."""


@dataclass(frozen=True)
class Kit:
    """What one call makes: the release, the story told from it, and each file's name with its bytes."""

    findings: Findings
    story: Story
    plan: Plan
    files: dict[str, bytes]

    @property
    def checksum(self) -> str:
        """The SHA-256 of the release, by which a kit names the figures it was made from."""
        return hashlib.sha256(self.files["findings.json"]).hexdigest()


def build_kit(
    package: MeetingPackage,
    answers: Answers,
    occasion: Occasion,
    policy: Policy,
    previous: Baseline | None = None,
    template: Path | None = None,
    approved: Mapping[str, tuple[Quote, ...]] | None = None,
) -> Kit:
    """Everything for one meeting; ProblemsFound where the agenda or the template cannot carry it.

    `approved` holds the texts that may be shown, by question; None where nobody has read them.
    """
    plan = _plan(package, occasion)
    findings = release(package, answers, occasion.invited, policy, previous, approved)
    story = tell(package, findings, occasion, plan)
    findings = sealed(with_own_words(findings, package, occasion, plan))
    files = {"findings.json": _json(findings)}
    for document in FORMATS.values():
        files[file_stem(package, occasion) + document.ending] = document.write(story, template)
    papers = tell_papers(package, findings, occasion, plan, story)
    files |= write_papers(papers, lambda name: file_name(name, occasion))
    files[file_name(papers.bundle, occasion) + ".zip"] = bundle(files)
    return Kit(findings=findings, story=story, plan=plan, files=files)


def release(
    package: MeetingPackage,
    answers: Answers,
    invited: int | None,
    policy: Policy,
    previous: Baseline | None,
    approved: Mapping[str, tuple[Quote, ...]] | None = None,
) -> Findings:
    """What may be shown of one wave: exact results go in, and only findings come out."""
    exact = compute(package, answers, invited, previous.exact if previous is not None else None)
    return disclose(exact, _stricter(policy, package), _source(package), previous, approved)


def keep_baseline(package: MeetingPackage, answers: Answers, invited: int | None, policy: Policy) -> Baseline:
    """What is kept of a wave for the next one to compare with."""
    exact = compute(package, answers, invited, None)
    return baseline(exact, disclose(exact, _stricter(policy, package), _source(package), None))


def propose(
    package: MeetingPackage, answers: Answers, occasion: Occasion, policy: Policy
) -> dict[str, tuple[Masked, ...] | Reason]:
    """For each text question the masked texts that somebody outside the cluster is to read, or why there are none."""
    floors, masker = _stricter(policy, package), Masker(occasion.roster, occasion.language)
    return {key: closed(answers.n, len(said), floors) or proposals(said, masker) for key, said in answers.texts.items()}


def _stricter(policy: Policy, package: MeetingPackage) -> Policy:
    return policy.stricter(package.credentials.floors.model_dump())


def _source(package: MeetingPackage) -> Source:
    version = package.credentials.version
    return Source(key=package.key, version=version, title=package.title, checksum=package.checksum)


def _plan(package: MeetingPackage, occasion: Occasion) -> Plan:
    try:
        return solve(package.agenda, occasion.minutes)
    except DoesNotFit as error:
        cure = "Give other minutes, or change what the agenda's blocks may last"
        raise refuse(f"{package.key}/agenda.yaml", str(error), cure) from error


def _json(findings: Findings) -> bytes:
    return (findings.model_dump_json(indent=2) + "\n").encode("utf-8")


def file_stem(package: MeetingPackage, occasion: Occasion) -> str:
    """'Klynge-Havbakken_Trivsel-arbejdsglaede_2027-01-13': cluster, title and date, as far as they are known."""
    return file_name(package.title.in_(occasion.language), occasion)


def file_name(document: str, occasion: Occasion) -> str:
    """'Klynge-Havbakken_Drejebog_2027-01-13': cluster, document and date, as far as they are known; no ending."""
    parts = [occasion.cluster, document, occasion.date and occasion.date.isoformat()]
    return "_".join(safe for part in parts if part and (safe := _safe(part)))


def _safe(words: str) -> str:
    """`words` for a file's name: letters and digits stay, Danish ones too; everything else becomes one hyphen."""
    kept = "".join(letter if letter.isalnum() else " " for letter in words)
    return "-".join(kept.split())[:LONGEST_PART].strip("-")


def preview(package: MeetingPackage, language: Language, n: int = 34, seed: int = 7) -> Story:
    """The package's story with invented answers, for looking at a package before anybody has answered."""
    occasion = Occasion(language=language, invited=n + n // 4, invented=True)
    answers = tally(package, invent(package, n, seed))
    findings = release(package, answers, occasion.invited, Policy(), None)
    return tell(package, findings, occasion, _plan(package, occasion))


def check_package(path: Path, today: datetime.date) -> list[Problem]:
    """Every fault of the package in `path`; text that will not fit its box is told once the rest can be loaded."""
    draft = read(path)
    problems = faults(draft, today)
    try:
        package = assembled(draft)
    except ProblemsFound:
        return problems
    return [*problems, *(problem for language in LANGUAGES for problem in _overfull(package, language))]


def _overfull(package: MeetingPackage, language: Language) -> list[Problem]:
    return [
        Problem(
            f"{package.key}/slides/{overflow.scene}.md",
            None,
            f"the {overflow.box} does not fit its box in {'Danish' if language == 'da' else 'English'}",
            "Shorten it",
        )
        for overflow in overflows(preview(package, language))
    ]
