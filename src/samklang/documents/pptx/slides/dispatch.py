"""Which layout a scene stands on, and which module writes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samklang.documents.pptx.mapping import Role
from samklang.documents.pptx.slides import (
    agreements,
    contact_card,
    figure,
    offers,
    opening,
    plan_sheet,
    points,
    programme,
    quote_wall,
    reference_list,
    talk,
    video_slot,
)
from samklang.documents.pptx.stage import Stage
from samklang.story.model import Scene

ROLE: dict[str, Role] = {
    "opening": "opening",
    "programme": "page",
    "points": "points",
    "video_slot": "points",
    "figure": "figure",
    "talk": "talk",
    "offers": "page",
    "plan_sheet": "page",
    "agreements": "page",
    "reference_list": "points",
    "contact_card": "closing",
    "quote_wall": "page",
}
"""The role of each kind of content."""

WRITERS: dict[str, Callable[[Stage, Scene, Any], None]] = {
    "opening": opening.write,
    "programme": programme.write,
    "points": points.write,
    "video_slot": video_slot.write,
    "figure": figure.write,
    "talk": talk.write,
    "offers": offers.write,
    "plan_sheet": plan_sheet.write,
    "agreements": agreements.write,
    "reference_list": reference_list.write,
    "contact_card": contact_card.write,
    "quote_wall": quote_wall.write,
}
"""The writer of each kind of content."""


def write(stage: Stage, scene: Scene) -> None:
    """Put the scene on the stage."""
    WRITERS[scene.content.kind](stage, scene, scene.content)
