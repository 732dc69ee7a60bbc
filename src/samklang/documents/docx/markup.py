"""WordprocessingML, element by element: python-docx looks each style up by name, which is slow in long documents."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from samklang.documents.docx.look import Look
from samklang.package.slides import Run


def w(tag: str, *children: Any, **attributes: object) -> Any:
    """The element `w:tag` with attributes of the same namespace."""
    made: Any = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(_qualified(name), str(value))
    made.extend(children)
    return made


@lru_cache(maxsize=256)
def _qualified(name: str) -> str:
    return str(qn(f"w:{name}"))


def style_id(style: str) -> str:
    """What a style called `style` is called inside the file."""
    return style.replace(" ", "")


def paragraph(kind: Look, runs: str | Iterable[Run], *properties: Any) -> Any:
    """A paragraph in the style of `kind`; `properties` stand in the schema's order."""
    words = [Run(text=runs)] if isinstance(runs, str) else runs
    shape = w("pPr", w("pStyle", val=style_id(kind.style)), *properties)
    return w("p", shape, *(_run(run) for run in words))


def _run(run: Run) -> Any:
    looks = [w(tag) for tag, on in (("b", run.bold), ("i", run.italic)) if on]
    return w("r", *([w("rPr", *looks)] if looks else []), text(run.text))


def text(words: str) -> Any:
    """The words of a run, with every space of theirs."""
    made = w("t")
    made.text = words
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def gap(points: float) -> Any:
    """An empty line `points` high: a word processor joins two tables that touch."""
    exact = w("spacing", before=0, after=0, line=round(points * 20), lineRule="exact")
    return w("p", w("pPr", exact))


def field(instruction: str) -> list[Any]:
    """The runs of a field, such as PAGE, that the word processor fills in."""
    words = w("instrText")
    words.text = instruction
    parts = (w("fldChar", fldCharType="begin"), words, w("fldChar", fldCharType="end"))
    return [w("r", part) for part in parts]
