"""The deck: every scene on its layout, with notes, sections and slide numbers, saved as bytes."""

from __future__ import annotations

import copy
from pathlib import Path

from samklang.documents.pptx import notes, sections
from samklang.documents.pptx.markup import name_of
from samklang.documents.pptx.slides import dispatch
from samklang.documents.pptx.stage import Overflow, Stage
from samklang.documents.pptx.template import Ground, Template, open_template
from samklang.documents.pptx.tidy import saved
from samklang.documents.wording import LANGUAGE_TAG
from samklang.story.model import Scene, Story


def build(story: Story, template: Path | None) -> tuple[bytes, tuple[Overflow, ...]]:
    """The deck's bytes, and the texts that had to be cut to stay in their boxes."""
    opened = open_template(template)
    overflows = [overflow for scene in story.scenes for overflow in _slide(opened, scene, story)]
    if story.scenes:
        sections.write(opened.presentation, story.scenes)
    return saved(opened.presentation, story), tuple(overflows)


def _slide(opened: Template, scene: Scene, story: Story) -> list[Overflow]:
    ground = opened.grounds[dispatch.ROLE[scene.content.kind]]
    slide = opened.presentation.slides.add_slide(ground.layout)
    slide._element.cSld.set("name", scene.key)  # so that the slide can be read back beside its own figures
    tree = slide.shapes._spTree
    for empty in list(tree.iter_shape_elms()):
        tree.remove(empty)
    stage = Stage(
        tree=tree,
        part=slide.part,
        scene=scene.key,
        title=scene.title,
        language=LANGUAGE_TAG[story.language],
        palette=ground.palette,
        faces=ground.faces,
        dark=ground.dark,
        painted_panel=ground.painted_panel,
        boxes=ground.boxes,
        places=ground.places,
    )
    dispatch.write(stage, scene)
    _number(stage, ground, len(opened.presentation.slides))
    if stage.timing is not None:
        slide._element.append(stage.timing)
    notes.write(slide, scene.notes, story.language)
    return stage.overflows


def _number(stage: Stage, ground: Ground, number: int) -> None:
    """The slide's number, copied from the layout: a slide shows none by itself."""
    if ground.number is None:
        return
    shape = copy.deepcopy(ground.number)
    stage.last_id += 1
    shape.find(f".//{name_of('p:cNvPr')}").set("id", str(stage.last_id))
    properties = shape.find(name_of("p:spPr"))
    for child in list(properties):
        properties.remove(child)
    for style in shape.iter(name_of("a:lstStyle")):
        for child in list(style):
            style.remove(child)
    for run in shape.iter(name_of("a:rPr"), name_of("a:endParaRPr")):
        run.set("lang", stage.language)
    for text in shape.iterfind(f".//{name_of('a:fld')}/{name_of('a:t')}"):
        text.text = str(number)
    stage.tree.append(shape)
