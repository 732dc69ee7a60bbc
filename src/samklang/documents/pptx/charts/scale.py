"""The shades of an ordered scale: good and bad ends in colours of their own, or pale to dark where neither is bad."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, GREY, HEADLINE, SILVER, Colour, ramp


def shades(count: int, good: int) -> list[Colour]:
    """`count` colours from the best label to the worst, the first `good` of them in the accent colour."""
    greys = [SILVER, *reversed(ramp(GREY, count - good - 1))]
    return [*ramp(ACCENT, good), *greys][:count]


def poles(left: int, middle: bool, right: int, low: Colour) -> list[Colour]:
    """Colours from the worst label to the best: full at both ends, pale towards the middle."""
    return [*ramp(low, left, dull=35), *([SILVER] if middle else []), *reversed(ramp(ACCENT, right))]


LIGHTEST = 90
"""How far the palest shade is lifted towards paper, in percent."""
MURKY = (0.28, 0.44)
"""The part of the way to the palest shade where neither ink nor paper reads well; shades keep out of it."""


def steps(count: int) -> list[Colour]:
    """`count` shades of one dark colour from the palest to itself, for a scale without a bad end (how often).

    They are told apart by lightness alone, so that they stay apart in grey print.
    """
    return [_step(place / max(1, count - 1)) for place in reversed(range(count))]


def _step(pale: float) -> Colour:
    """A shade part of the way to the palest; the paler, the greyer."""
    if MURKY[0] < pale < MURKY[1]:
        pale = min(MURKY, key=lambda edge: abs(edge - pale))
    return Colour(HEADLINE.name, round(100 - 100 * pale), round(LIGHTEST * pale), round(100 - 85 * pale**0.5))
