"""The package's papers: sources exist, reviews are not overdue, help is named."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from samklang.package.draft import PACKAGE, QUESTIONNAIRE, Draft
from samklang.package.explain import instead
from samklang.problems import Problem


def unknown_sources(draft: Draft) -> Iterator[Problem]:
    """What is known about a subject names a work in the list of references."""
    for i, question in enumerate(draft.questions):
        for j, known in enumerate(question.known):
            if draft.lacks_reference(known.source):
                message, cure = f"there is no reference '{known.source}'", instead(known.source, draft.references)
                yield draft.problem(QUESTIONNAIRE, message, cure, "questions", i, "known", j, "source")


def register_data(draft: Draft) -> Iterator[Problem]:
    """The data source is questionnaire: register data have a name in the format and no way in yet."""
    if draft.credentials and draft.credentials.data_source == "register":
        cure = "Write 'data_source: questionnaire'"
        yield draft.problem(PACKAGE, "register data are not supported yet", cure, "data_source")


def key_and_folder(draft: Draft) -> Iterator[Problem]:
    """The package's key is its folder's name."""
    if draft.credentials and "key" not in draft.lost_in(PACKAGE) and draft.credentials.key != draft.name:
        message = f"the key '{draft.credentials.key}' is not the folder's name, '{draft.name}'"
        yield draft.problem(PACKAGE, message, "Rename one of them", "key")


def review_order(draft: Draft) -> Iterator[Problem]:
    """The next review comes after the last."""
    if draft.credentials and draft.credentials.reviewed >= draft.credentials.next_review:
        yield draft.problem(PACKAGE, "'next_review' is not after 'reviewed'", "Set a later date", "next_review")


def help_named(draft: Draft) -> Iterator[Problem]:
    """Where health is asked about, the package names somewhere to get help."""
    health = any(question.sensitivity == "health" for question in draft.questions)
    if draft.credentials and health and not draft.credentials.support and not draft.lost_in(PACKAGE):
        cure = "Add 'support:' with at least one offer"
        yield draft.problem(PACKAGE, "health is asked about, and no support is named", cure)


def review_past(draft: Draft, today: datetime.date) -> Iterator[Problem]:
    """Somebody has read the package through when it was due."""
    if draft.credentials and draft.credentials.next_review < today:
        message = f"the review was due on {draft.credentials.next_review}"
        yield draft.problem(PACKAGE, message, "Review the package and set new dates", "next_review")


def support_review_past(draft: Draft, today: datetime.date) -> Iterator[Problem]:
    """Offers of help are looked at when they are due, for they move and close."""
    for i, offer in enumerate(draft.credentials.support if draft.credentials else ()):
        if offer.review < today:
            message = f"'{offer.name.da}' was to be looked at on {offer.review}"
            yield draft.problem(
                PACKAGE, message, "See that it is still right and set a new date", "support", i, "review"
            )
