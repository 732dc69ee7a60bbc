"""Every rule in one list: those that make a package unusable, those worth mending, and those that need today's date."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from samklang.package.checks import agenda, credentials, figures, keys, questions, slides
from samklang.package.draft import Draft
from samklang.problems import Problem

Check = Callable[[Draft], Iterator[Problem]]
DatedCheck = Callable[[Draft, datetime.date], Iterator[Problem]]

STOPPING: tuple[Check, ...] = (
    keys.duplicate_keys,
    keys.reserved_keys,
    keys.ambiguous_texts,
    keys.unknown_groups,
    questions.unknown_scales,
    questions.scale_codes,
    questions.unknown_instruments,
    questions.instrument_codes,
    questions.solo_asked_for,
    questions.measurement_points,
    questions.verdictless_points,
    slides.shows_missing,
    slides.unknown_question,
    slides.comparable,
    slides.block_missing,
    slides.unknown_block,
    agenda.fits_minutes,
    credentials.unknown_sources,
    figures.unknown_sources,
    figures.unknown_questions,
    figures.incomparable_questions,
    figures.units,
    figures.ranges,
    credentials.register_data,
)
"""A package that breaks one of these is not loaded."""

ADVISING: tuple[Check, ...] = (
    keys.unused_groups,
    questions.unused_scales,
    questions.solo_used,
    questions.solo_words,
    slides.talking_block,
    slides.needless_shows,
    slides.needless_title,
    slides.titles,
    slides.words,
    slides.notes,
    slides.help_slide,
    agenda.fits_profiles,
    agenda.time_to_talk,
    agenda.implementation,
    agenda.implementation_stays,
    agenda.drop_order,
    agenda.steps_fit,
    figures.unseen,
    figures.unsourced,
    credentials.key_and_folder,
    credentials.review_order,
    credentials.help_named,
)
"""A package that breaks one of these can be built; `samklang check` says what to mend."""

DATED: tuple[DatedCheck, ...] = (credentials.review_past, credentials.support_review_past)
"""As above, seen from a day."""


def stops(draft: Draft) -> list[Problem]:
    """What makes the package unusable, beyond the faults of each file by itself."""
    return [problem for check in STOPPING for problem in check(draft)]


def advice(draft: Draft, today: datetime.date) -> list[Problem]:
    """What should be mended before the package is used."""
    general = [problem for check in ADVISING for problem in check(draft)]
    return general + [problem for check in DATED for problem in check(draft, today)]
