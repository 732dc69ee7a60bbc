"""Sections: the slides grouped as the story groups its scenes, so that a long deck can be found one's way in."""

from __future__ import annotations

import itertools
import uuid
from typing import Any

from samklang.documents.pptx.markup import Element, element, p
from samklang.story.model import Scene

SPACE = uuid.UUID("5d9d4c36-0a3c-5be4-9a57-6a0e5a1f6f5e")
"""Where the sections' ids come from: equal names in equal places give equal ids."""


def write(presentation: Any, scenes: tuple[Scene, ...]) -> None:
    """Neighbouring scenes of one section become one section of the file."""
    ids = [slide.slide_id for slide in presentation.slides]
    sections, begins = [], 0
    for name, members in itertools.groupby(scenes, key=lambda scene: scene.section):
        count = len(list(members))
        sections.append(_section(name, ids[begins : begins + count], begins))
        begins += count
    listed = element("p14", "sectionLst", sections)
    root = presentation.part._element
    root.append(p("extLst", p("ext", listed, uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}")))


def _section(name: str, ids: list[int], begins: int) -> Element:
    slides = element("p14", "sldIdLst", [element("p14", "sldId", id=number) for number in ids])
    key = str(uuid.uuid5(SPACE, f"{begins} {name}")).upper()
    return element("p14", "section", slides, name=name, id=f"{{{key}}}")
