"""What an onlooker reads off a finding: the shown figures alone, as plain tuples in the manner of the open rules."""

from __future__ import annotations

from collections.abc import Sequence

from promises.open_rules import Seen
from samklang.findings import AtLeast, Bands, Bars, Change, Display, FewLow, Finding, Mean, Options, Parts, Rating, Top


def one(shown: Sequence[Display], kind: type) -> Display | None:
    """The display of one kind, None if it is not among those shown."""
    return next((display for display in shown if isinstance(display, kind)), None)


def read_labels(shown: Sequence[Display], names: Sequence[str]) -> Seen:
    """A scale or an item of a grid on health."""
    parts, top, alike = one(shown, Parts), one(shown, Top), one(shown, AtLeast)
    if isinstance(parts, Parts):
        return ("parts", _groups(parts, names), top.count if isinstance(top, Top) else None)
    if isinstance(top, Top):
        return ("top", top.count)
    return read_alike(alike, names)


def read_choice(shown: Sequence[Display], names: Sequence[str]) -> Seen:
    """One of many on health."""
    parts = one(shown, Parts)
    return ("parts", _groups(parts, names)) if isinstance(parts, Parts) else read_alike(one(shown, AtLeast), names)


def read_alike(alike: Display | None, names: Sequence[str]) -> Seen:
    """'At least 90 %', or nothing."""
    if not isinstance(alike, AtLeast):
        return ()
    return ("at least", tuple(names.index(label) for label in alike.labels), alike.percent)


def _groups(parts: Parts, names: Sequence[str]) -> Seen:
    return tuple((tuple(names.index(label) for label in part.labels), part.count) for part in parts.parts)


def read_choices(shown: Sequence[Display], names: Sequence[str]) -> Seen:
    """Several of many on health."""
    options = one(shown, Options)
    if not isinstance(options, Options):
        return ()
    return tuple((names.index(option.key), option.words or option.count) for option in options.options)


def read_rating(shown: Sequence[Display]) -> Seen:
    """Ratings on health."""
    shares, mean = one(shown, Rating), one(shown, Mean)
    if not isinstance(mean, Mean):
        return ()
    counts = (shares.low.count, shares.middle.count, shares.high.count) if isinstance(shares, Rating) else None
    return (counts, mean.value)


def read_who5(finding: Finding) -> Seen:
    """WHO-5: bands, flat block, bars, mean, interval; how many answered is shown too."""
    shown, mean = finding.shown, one(finding.shown, Mean)
    if finding.answered is None or finding.answered.answered < 5:
        return shown
    if isinstance(mean, Mean) and mean.step == 5:
        return (mean.value,)
    bars, bands = one(shown, Bars), one(shown, Bands)
    counted = tuple((b.lowest, b.highest, b.count) for b in bands.bands) if isinstance(bands, Bands) else None
    interval = mean.interval if isinstance(mean, Mean) else None
    return (
        ("few",) if one(shown, FewLow) else counted,
        bars.flat if isinstance(bars, Bars) else None,
        tuple((group.height, group.doctors) for group in bars.groups) if isinstance(bars, Bars) else None,
        mean.value if isinstance(mean, Mean) else None,
        (interval.low, interval.high) if interval else None,
    )


def read_change(change: Change | None) -> Seen:
    """What the second wave adds: the difference, the interval and the verdict."""
    if change is None:
        return ()
    interval = (change.interval.low, change.interval.high) if change.interval else None
    return (change.before, change.now, change.difference, interval, change.verdict)
