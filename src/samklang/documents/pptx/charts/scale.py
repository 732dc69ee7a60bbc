"""The shades of an ordered scale: accent colour at the good end, greys at the other, red where items disagree."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, GREY, SILVER, Colour, ramp


def shades(count: int, good: int) -> list[Colour]:
    """`count` colours from the best label to the worst, the first `good` of them in the accent colour."""
    greys = [SILVER, *reversed(ramp(GREY, count - good - 1))]
    return [*ramp(ACCENT, good), *greys][:count]


def poles(left: int, middle: bool, right: int, low: Colour) -> list[Colour]:
    """Colours from the worst label to the best: full at both ends, pale towards the middle."""
    return [*ramp(low, left, dull=35), *([SILVER] if middle else []), *reversed(ramp(ACCENT, right))]
