"""Speaker notes: the script beside a slide, under the headings a facilitator looks for."""

from __future__ import annotations

from typing import Any

from samklang.documents.pptx.markup import Element, a, name_of, p
from samklang.documents.pptx.text import BULLET
from samklang.documents.wording import ASK, LANGUAGE_TAG, LATE, SAY
from samklang.package.slides import Line
from samklang.story.model import Notes
from samklang.values import Language


def write(slide: Any, notes: Notes, language: Language) -> None:
    """Every slide has notes, if only an empty page; each run carries the language."""
    page = slide.notes_slide
    tag = LANGUAGE_TAG[language]
    body = next(
        (
            shape._element
            for shape in page.placeholders
            if shape._element.find(f".//{name_of('p:ph')}").get("type") == "body"
        ),
        None,
    )
    if body is None:
        body = _body()
        page.shapes._spTree.append(body)
    text = body.find(name_of("p:txBody"))
    for old in text.findall(name_of("a:p")):
        text.remove(old)
    text.extend(_paragraphs(notes, language) or [a("p", a("endParaRPr", lang=tag))])
    for properties in page._element.iter(name_of("a:rPr"), name_of("a:endParaRPr")):
        properties.set("lang", tag)


def _paragraphs(notes: Notes, language: Language) -> list[Element]:
    made = [_paragraph([(notes.timing, True)])] if notes.timing else []
    for heading, said in ((SAY, notes.say), (ASK, notes.ask), (LATE, notes.late)):
        if said:
            made += [a("p", a("endParaRPr"))] if made else []
            made += [_paragraph([(heading.in_(language), True)]), *(_line(line) for line in said)]
    return made


def _line(line: Line) -> Element:
    mark = {"bullet": f"{BULLET} ", "number": f"{line.number}. "}.get(line.style, "")
    return _paragraph([(mark, False), *((run.text, run.bold or line.style == "heading") for run in line.runs)])


def _paragraph(runs: list[tuple[str, bool]]) -> Element:
    return a("p", [a("r", a("rPr", b=True if bold else None), a("t", text)) for text, bold in runs if text])


def _body() -> Element:
    """A place for notes where the template's notes page has none."""
    names = p("nvSpPr", p("cNvPr", id=900, name="Notes"), p("cNvSpPr"), p("nvPr", p("ph", type="body", idx=1)))
    return p("sp", names, p("spPr"), p("txBody", a("bodyPr"), a("lstStyle"), a("p")))
