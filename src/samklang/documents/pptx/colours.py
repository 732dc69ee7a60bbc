"""Colours by the theme's own names, so that any template restyles the deck, and how legible they are on each other."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass

from samklang.story.charts import Tone

RGB = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""


@dataclass(frozen=True)
class Colour:
    """A theme colour; `mod`, `off` and `sat` (percent) scale its lightness, lift it, and scale its saturation."""

    name: str
    mod: int | None = None
    off: int | None = None
    sat: int | None = None

    @property
    def changes(self) -> tuple[tuple[str, int], ...]:
        """What is done to the theme's colour, as (element, thousandths of a percent)."""
        all_ = (("satMod", self.sat), ("lumMod", self.mod), ("lumOff", self.off))
        return tuple((tag, value * 1000) for tag, value in all_ if value is not None)


INK = Colour("tx1")
PAPER = Colour("bg1")
HEADLINE = Colour("tx2")
SAND = Colour("bg2")
MUTED = Colour("tx1", mod=75, off=25, sat=45)
GRID = Colour("bg1", mod=85)
FRAME = Colour("bg1", mod=75)
ACCENT = Colour("accent1")
STRONG = Colour("accent2")
GREY = Colour("tx1", mod=65, off=30, sat=45)
PALE = Colour("accent1", mod=40, off=60, sat=35)
PALER = Colour("accent1", mod=20, off=80, sat=35)
SILVER = Colour("bg1", mod=82)

NEUTRAL_TONES: dict[Tone, Colour] = {"low": HEADLINE, "middle": ACCENT, "high": PALE}
"""The band colours of a template that names none: told apart by lightness, without a claim to red and green."""


def ramp(colour: Colour, count: int, dull: int = 65) -> list[Colour]:
    """`count` shades of a full theme colour, from itself to a pale tint of it, `dull` percent less saturated."""
    steps = [i / max(1, count - 1) for i in range(count)]
    tints = [Colour(colour.name, round(100 - 60 * step), round(60 * step), round(100 - dull * step)) for step in steps]
    return [colour, *tints[1:]] if count else []


@dataclass(frozen=True)
class Palette:
    """A template's theme as colours: `scheme` holds slide names (tx1, bg1, accent1 …), `tones` the bands'."""

    scheme: Mapping[str, RGB]
    tones: Mapping[Tone, Colour]

    def rgb(self, colour: Colour) -> RGB:
        """What `colour` looks like in this theme."""
        hue, light, saturation = colorsys.rgb_to_hls(*self.scheme[colour.name])
        saturation = min(1.0, saturation * (100 if colour.sat is None else colour.sat) / 100)
        light = light * (100 if colour.mod is None else colour.mod) / 100 + (colour.off or 0) / 100
        return colorsys.hls_to_rgb(hue, min(1.0, light), saturation)

    def contrast(self, one: Colour, other: Colour) -> float:
        """The WCAG contrast of two colours, 1 to 21."""
        dark, light = sorted((_luminance(self.rgb(one)), _luminance(self.rgb(other))))
        return (light + 0.05) / (dark + 0.05)

    def ink_on(self, ground: Colour) -> Colour:
        """Paper or ink, whichever reads better on `ground`."""
        return max((PAPER, INK), key=lambda ink: self.contrast(ink, ground))

    def legible(self, wanted: Colour, ground: Colour, least: float = 4.5) -> Colour:
        """`wanted` if it reads on `ground`, else paper or ink; `least` is WCAG's AA (3 for large text)."""
        return wanted if self.contrast(wanted, ground) >= least else self.ink_on(ground)

    def tone(self, tone: Tone) -> Colour:
        """The colour of a band."""
        return self.tones[tone]


def _luminance(rgb: RGB) -> float:
    red, green, blue = ((part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for part in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
