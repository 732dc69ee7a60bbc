"""The shades of an ordered scale: full colour at the good end, grey in between, red at the bad end."""

from __future__ import annotations

from samklang.documents.pptx.colours import ACCENT, GREY, PALE, SILVER, Colour

DEEPER = Colour("accent1", mod=75)
GOOD = {1: (ACCENT,), 2: (ACCENT, PALE), 3: (DEEPER, ACCENT, PALE), 4: (DEEPER, ACCENT, PALE, Colour("accent1", mod=20, off=80, sat=35))}


def shades(count: int, good: int) -> list[Colour]:
    """`count` colours from the best label to the worst, the first `good` of them in the accent colour."""
    rest = count - good
    greys = [SILVER, Colour("accent6", mod=60, off=40), GREY, Colour("accent6", mod=75), Colour("accent6", mod=50)]
    return [*GOOD.get(good, (ACCENT,) * good), *greys[:rest]]
