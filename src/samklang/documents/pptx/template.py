"""Opens a template, the built-in one or anybody's, and says what its layouts offer.

Sample slides are taken out; what is missing is all named at once.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml.etree import XMLSyntaxError
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml

from samklang.documents import fit
from samklang.documents.pptx.colours import NEUTRAL_TONES, RGB, Colour, Palette
from samklang.documents.pptx.geometry import Box, inch
from samklang.documents.pptx.mapping import ROLES, Mapping, Part, Role, load_mapping, mapping_file
from samklang.documents.pptx.markup import Element, name_of
from samklang.documents.pptx.stage import Place
from samklang.documents.pptx.text import Faces, Own
from samklang.documents.theme import TEMPLATE
from samklang.problems import Problem, ProblemsFound, refuse

OLE = bytes.fromhex("D0CF11E0A1B11AE1")
"""How an encrypted (or very old) office file begins."""
BROKEN = (zipfile.BadZipFile, XMLSyntaxError, PythonPptxError, KeyError, ValueError, AttributeError)
"""What python-pptx raises over a damaged file."""
NOT_FOR_US = (RT.THUMBNAIL, RT.EXTENDED_PROPERTIES, RT.CUSTOM_PROPERTIES, RT.CORE_PROPERTIES)
"""Parts of a template that say who made it and when; none is carried into a deck."""
ASIDE = {"dt", "ftr", "sldNum", "hdr"}
"""Placeholder types at a slide's foot, never used for text."""


@dataclass(frozen=True)
class Ground:
    """What a slide of one role stands on. `number` is the layout's slide number, None where it has none."""

    layout: Any
    boxes: dict[str, Box]
    places: dict[str, Place]
    number: Element | None
    palette: Palette
    faces: Faces
    dark: bool
    painted_panel: bool


@dataclass(frozen=True)
class Template:
    """An opened template without slides: python-pptx's presentation, and the ground for each role."""

    presentation: Any
    grounds: dict[Role, Ground]


def open_template(path: Path | None) -> Template:
    """The template at `path`, or the built-in one. ProblemsFound if it cannot be opened or lacks something."""
    file = path or TEMPLATE
    content = _content(file)
    mapping = load_mapping(file)
    try:
        presentation = Presentation(io.BytesIO(_as_presentation(content)))
        _strip(presentation)
        layouts = {layout.name: layout for master in presentation.slide_masters for layout in master.slide_layouts}
        problems = [problem for role in ROLES for problem in _missing(role, mapping, layouts, file)]
        grounds = {} if problems else _grounds(presentation, mapping, layouts)
    except BROKEN as error:
        raise refuse(
            file, "is not a PowerPoint file that can be opened", "Open it in PowerPoint and save it anew"
        ) from error
    if problems:
        raise ProblemsFound(problems)
    return Template(presentation, grounds)


def _content(file: Path) -> bytes:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise refuse(file, f"cannot be read ({error.strerror})", "Give the path of a .pptx or .potx file") from error
    if content.startswith(OLE):
        raise refuse(file, "is encrypted, or older than .pptx", "Save it from PowerPoint as .pptx without a password")
    return content


def _as_presentation(content: bytes) -> bytes:
    """A template (.potx) under a presentation's content type, which is all that sets them apart."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {info: archive.read(info) for info in archive.infolist()}
    wanted, found = CT.PML_PRESENTATION_MAIN.encode(), CT.PML_TEMPLATE_MAIN.encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for info, data in parts.items():
            archive.writestr(info, data.replace(found, wanted) if info.filename == "[Content_Types].xml" else data)
    return file.getvalue()


def _strip(presentation: Any) -> None:
    """Takes out sample slides, the sections and shows that name them, and who made the file."""
    root = presentation.part._element
    slides = root.find(name_of("p:sldIdLst"))
    for slide in list(slides if slides is not None else ()):
        presentation.part.drop_rel(slide.rId)
        slides.remove(slide)
    for tag in ("p:custShowLst", "p:extLst"):
        for found in root.findall(name_of(tag)):
            root.remove(found)
    package = presentation.part.package
    for key, relation in list(package._rels.items()):
        if relation.reltype in NOT_FOR_US:
            package._rels.pop(key)


def _missing(role: Role, mapping: Mapping, layouts: dict[str, Any], file: Path) -> Iterator[Problem]:
    """What the template lacks for `role`: a layout, its title, or a placeholder the mapping names."""
    where = mapping_file(file)
    name = mapping.layout_of(role, layouts)
    existing = ", ".join(f"'{layout}'" for layout in layouts) or "none"
    if name not in layouts:
        fault = f"has no layout named '{name}'" if name else "has no layout with a name that is known"
        cure = f"In {where} under [layouts] write {role} = one of the layouts that exist: {existing}"
        yield Problem(str(file), None, f"{fault}, for the role '{role}'", cure)
        return
    found = _placeholders(layouts[name])
    if not any(_kind(shape) in ("title", "ctrTitle") for shape in found.values()):
        cure = f"Give it a title in PowerPoint, or in {where} under [layouts] choose another for {role}: {existing}"
        yield Problem(str(file), None, f"layout '{name}' has no title, needed for the role '{role}'", cure)
    for part, idx in mapping.placeholders.get(role, {}).items():
        if idx not in found:
            there = ", ".join(f"{i} ({shape.name})" for i, shape in sorted(found.items())) or "none"
            cure = f"In {where} under [placeholders.{role}] correct or delete it; the layout has: {there}"
            yield Problem(
                str(file), None, f"layout '{name}' has no placeholder {idx}, named for '{part}' of '{role}'", cure
            )


def _placeholders(layout: Any) -> dict[int, Any]:
    return {shape.placeholder_format.idx: shape for shape in layout.placeholders if _kind(shape) not in ASIDE}


def _kind(shape: Any) -> str | None:
    return str(shape._element.find(f".//{name_of('p:ph')}").get("type", "")) or None


def _grounds(presentation: Any, mapping: Mapping, layouts: dict[str, Any]) -> dict[Role, Ground]:
    size = Box(0, 0, presentation.slide_width, presentation.slide_height)
    return {role: _ground(role, mapping, layouts[mapping.layout_of(role, layouts) or ""], size) for role in ROLES}


def _ground(role: Role, mapping: Mapping, layout: Any, size: Box) -> Ground:
    found = _placeholders(layout)
    wanted = dict(mapping.placeholders.get(role, {}))
    if "title" not in wanted:
        wanted["title"] = next(idx for idx, shape in found.items() if _kind(shape) in ("title", "ctrTitle"))
    if role not in mapping.placeholders:
        wanted |= _guessed(found)
    places = {part: _place(found[idx], layout) for part, idx in wanted.items()}
    numbers = [shape._element for shape in layout.placeholders if _kind(shape) == "sldNum"]
    palette, faces = _look(layout.slide_master, mapping)
    return Ground(
        layout=layout,
        boxes=_boxes(role, places, size),
        places={part: place for part, place in places.items() if part not in ("panel",)},
        number=numbers[0] if numbers else None,
        palette=palette,
        faces=faces,
        dark=role in mapping.dark,
        painted_panel="panel" in places,
    )


def _guessed(found: dict[int, Any]) -> dict[Part, int]:
    """The first subtitle and the first body of a layout nobody has mapped."""
    kinds: tuple[tuple[Part, tuple[str | None, ...]], ...] = (
        ("subtitle", ("subTitle",)),
        ("body", (None, "body", "obj")),
    )
    guessed: dict[Part, int] = {}
    for part, wanted in kinds:
        for idx, shape in found.items():
            if _kind(shape) in wanted and part not in guessed:
                guessed[part] = idx
    return guessed


def _place(shape: Any, layout: Any) -> Place:
    """A placeholder with the box its text has, its margins taken off."""
    body = shape._element.find(f".//{name_of('a:bodyPr')}")
    left, top, right, bottom = (
        int(body.get(side, usual))
        for side, usual in (("lIns", 91440), ("tIns", 45720), ("rIns", 91440), ("bIns", 45720))
    )
    across, down = max(left, right), max(top, bottom)
    box = Box(shape.left, shape.top, shape.width, shape.height).inset(across, down)
    size, bold, capitals = (_own_style(shape, layout, name) for name in ("sz", "b", "cap"))
    own = Own(int(size) / 100 if size else None, bold == "1", capitals == "all")
    return Place(_kind(shape), shape.placeholder_format.idx, box, own, across, down)


def _own_style(shape: Any, layout: Any, attribute: str) -> str | None:
    """An attribute of a placeholder's first level: the layout's, else the master's for its type."""
    style = "p:titleStyle" if _kind(shape) in ("title", "ctrTitle") else "p:bodyStyle"
    for place in (shape._element, layout.slide_master._element.find(f".//{name_of(style)}")):
        for properties in place.iterfind(f".//{name_of('a:lvl1pPr')}/{name_of('a:defRPr')}"):
            if properties.get(attribute):
                return str(properties.get(attribute))
    return None


def _boxes(role: Role, places: dict[Part, Place], size: Box) -> dict[str, Box]:
    """The box of every part: its placeholder's, else a place on our grid, scaled to the slide's size."""
    across, down = size.width / inch(13.333), size.height / inch(7.5)
    title = places["title"].box
    source = Box(title.left, round(inch(6.96) * down), round(title.width * 0.9), round(inch(0.30) * down))
    eyebrow_top = max(round(inch(0.12) * down), title.top - round(inch(0.32) * down))
    subtitle = Box(title.left, title.bottom + round(inch(0.06) * down), title.width, round(inch(0.36) * down))
    top = max(title.bottom, subtitle.bottom) + round(inch(0.15) * down)
    body = places["body"].box if "body" in places else Box(title.left, top, title.width, round(inch(6.70) * down) - top)
    ours = {
        "title": title,
        "eyebrow": Box(title.left, eyebrow_top, title.width, round(inch(0.30) * down)),
        "subtitle": subtitle,
        "body": body,
        "source": source,
    }
    boxes = ours | {part: place.box for part, place in places.items()}
    if "panel" not in boxes:
        gap, share = round(inch(0.3) * across), {"figure": 0.33, "talk": 0.32}.get(role, 0.0)
        wide = round(body.width * share)
        if role == "figure":
            boxes["panel"] = Box(body.right - wide, body.top, wide, body.height)
            boxes["body"] = body.lefthand(body.width - wide - gap)
        elif role == "talk":
            boxes["panel"] = body.lefthand(wide)
            boxes["body"] = body.beside(wide + gap)
    return boxes


def _look(master: Any, mapping: Mapping) -> tuple[Palette, Faces]:
    """The theme of `master` as colours and fonts, under the names slides use."""
    theme = master.part.part_related_by(RT.THEME)
    root = parse_xml(theme.blob)
    scheme = {child.tag.rpartition("}")[2]: _rgb(child[0]) for child in root.find(f".//{name_of('a:clrScheme')}")}
    names = dict(master._element.find(name_of("p:clrMap")).attrib)
    fonts = [
        root.find(f".//{name_of(f'a:{kind}Font')}/{name_of('a:latin')}").get("typeface") for kind in ("major", "minor")
    ]
    tones = NEUTRAL_TONES | {tone: Colour(name) for tone, name in mapping.tones.items()}
    palette = Palette({name: scheme[theirs] for name, theirs in names.items()}, tones)
    return palette, Faces(*(fit.typeface(font) for font in fonts))


def _rgb(colour: Any) -> RGB:
    value = colour.get("lastClr") or colour.get("val")
    red, green, blue = (int(value[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue
