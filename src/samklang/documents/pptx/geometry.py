"""Boxes on a slide, in EMU (914,400 to the inch, 12,700 to the point), and how they are divided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

POINT = 12_700


def inch(inches: float) -> int:
    """Inches in EMU."""
    return round(inches * 914_400)


def points(size: float) -> int:
    """Points in EMU."""
    return round(size * POINT)


@dataclass(frozen=True)
class Box:
    """A rectangle; the origin is the slide's upper left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Where it ends to the right."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Where it ends below."""
        return self.top + self.height

    def inset(self, across: int, down: int | None = None) -> Box:
        """The box with `across` taken off both sides and `down` (the same, if left out) off top and bottom."""
        down = across if down is None else down
        return Box(self.left + across, self.top + down, self.width - 2 * across, self.height - 2 * down)

    def upper(self, height: int) -> Box:
        """Its uppermost `height`."""
        return Box(self.left, self.top, self.width, height)

    def below(self, height: int) -> Box:
        """What is left under its uppermost `height`."""
        return Box(self.left, self.top + height, self.width, self.height - height)

    def lefthand(self, width: int) -> Box:
        """Its leftmost `width`."""
        return Box(self.left, self.top, width, self.height)

    def beside(self, width: int) -> Box:
        """What is left to the right of its leftmost `width`."""
        return Box(self.left + width, self.top, self.width - width, self.height)

    def rows(self, shares: Sequence[float], gap: int) -> list[Box]:
        """The box cut into rows whose heights are as `shares`, `gap` apart."""
        room = self.height - gap * (len(shares) - 1)
        boxes, top = [], self.top
        for share in shares:
            tall = round(room * share / sum(shares))
            boxes.append(Box(self.left, top, self.width, tall))
            top += tall + gap
        return boxes

    def columns(self, shares: Sequence[float], gap: int) -> list[Box]:
        """The box cut into columns whose widths are as `shares`, `gap` apart."""
        turned = Box(self.top, self.left, self.height, self.width).rows(shares, gap)
        return [Box(box.top, box.left, box.height, box.width) for box in turned]

    def grid(self, count: int, across: int, gap: int) -> list[Box]:
        """The first `count` cells of the box cut into rows of `across` cells, `gap` apart."""
        rows = self.rows([1] * -(-count // across), gap)
        return [cell for row in rows for cell in row.columns([1] * across, gap)][:count]

    def centred(self, width: int, height: int) -> Box:
        """A box of this size in its middle."""
        return Box(self.left + (self.width - width) // 2, self.top + (self.height - height) // 2, width, height)
