"""One person's answers, alive only from the moment the row is read until it is counted."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Sheet:
    """What one person answered. A key that is absent was not answered.

    - `picked`: a scale's or grid item's code, a rating from 1 to 10, or a choice's option, by measure
    - `chosen`: the options ticked in a question of several; an empty set ticked none, and said so
    - `points`: an instrument's points in item order, None for an item left blank, before any turning
    - `texts`: words of one's own, never blank
    - `solo`: whether the person is a solo practitioner; None where it was not asked or not said
    """

    picked: dict[str, int | str] = field(default_factory=dict)
    chosen: dict[str, frozenset[str]] = field(default_factory=dict)
    points: dict[str, tuple[int | None, ...]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    solo: bool | None = None
