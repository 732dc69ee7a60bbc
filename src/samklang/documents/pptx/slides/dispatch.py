"""Which layout a scene stands on, and which module writes it."""

from __future__ import annotations

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
    reference_list,
    talk,
)
from samklang.documents.pptx.stage import Stage
from samklang.story import model as story

ROLE: dict[str, Role] = {
    "opening": "opening",
    "programme": "page",
    "points": "points",
    "figure": "figure",
    "talk": "talk",
    "offers": "page",
    "plan_sheet": "page",
    "agreements": "page",
    "reference_list": "points",
    "contact_card": "closing",
}
"""The role of each kind of content."""


def write(stage: Stage, scene: story.Scene) -> None:
    """Put the scene on the stage."""
    match scene.content:
        case story.Opening() as content:
            opening.write(stage, scene, content)
        case story.Programme() as content:
            programme.write(stage, scene, content)
        case story.Points() as content:
            points.write(stage, scene, content)
        case story.Figure() as content:
            figure.write(stage, scene, content)
        case story.Talk() as content:
            talk.write(stage, scene, content)
        case story.Offers() as content:
            offers.write(stage, scene, content)
        case story.PlanSheet() as content:
            plan_sheet.write(stage, scene, content)
        case story.Agreements() as content:
            agreements.write(stage, scene, content)
        case story.ReferenceList() as content:
            reference_list.write(stage, scene, content)
        case story.ContactCard() as content:
            contact_card.write(stage, scene, content)
