"""Elements of the file's XML, written as calls: `a("solidFill", a("schemeClr", val="accent1"))`.

lxml has no types, so it is met here and nowhere else: an `Element` is whatever lxml makes.
"""

from __future__ import annotations

from typing import Any

from pptx.oxml import oxml_parser
from pptx.oxml.ns import qn

from samklang.documents.pptx.colours import Colour
from samklang.documents.pptx.geometry import Box, points

Element = Any
"""An lxml element of python-pptx's own classes."""
Child = Any
"""An element, a list of them, a text, or None, which adds nothing."""

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
    "c15": "http://schemas.microsoft.com/office/drawing/2012/chart",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}


def element(prefix: str, tag: str, *children: Child, **attributes: object) -> Element:
    """One element; attributes that are None are left out, True and False are 1 and 0, `r_id` is `r:id`."""
    made = oxml_parser.makeelement(f"{{{NAMESPACES[prefix]}}}{tag}", nsmap={prefix: NAMESPACES[prefix]})
    for name, value in attributes.items():
        if value is not None:
            text = str(int(value)) if isinstance(value, bool) else str(value)
            made.set(f"{{{NAMESPACES['r']}}}{name[2:]}" if name.startswith("r_") else name, text)
    _fill(made, children)
    return made


def _fill(parent: Element, children: tuple[Child, ...] | list[Child]) -> None:
    for child in children:
        if isinstance(child, list | tuple):
            _fill(parent, child)
        elif isinstance(child, str):
            parent.text = child
        elif child is not None:
            parent.append(child)


def a(tag: str, *children: Child, **attributes: object) -> Element:
    """An element of drawing."""
    return element("a", tag, *children, **attributes)


def c(tag: str, *children: Child, **attributes: object) -> Element:
    """An element of a chart."""
    return element("c", tag, *children, **attributes)


def p(tag: str, *children: Child, **attributes: object) -> Element:
    """An element of a slide."""
    return element("p", tag, *children, **attributes)


def name_of(prefixed: str) -> str:
    """`a:p` as lxml names it."""
    return str(qn(prefixed))


def paint(colour: Colour | None) -> Element:
    """A solid fill, or none."""
    if colour is None:
        return a("noFill")
    return a("solidFill", a("schemeClr", [a(tag, val=value) for tag, value in colour.changes], val=colour.name))


def hatch(colour: Colour) -> Element:
    """Diagonal lines of `colour` on paper."""
    solid = a("schemeClr", val=colour.name)
    return a("pattFill", a("fgClr", solid), a("bgClr", a("schemeClr", val="bg1")), prst="wdUpDiag")


def stroke(colour: Colour | None, width: float = 1, dash: str | None = None) -> Element:
    """A line `width` points wide; None draws none."""
    if colour is None:
        return a("ln", a("noFill"))
    return a("ln", paint(colour), a("prstDash", val=dash) if dash else None, w=points(width))


def placed(box: Box, prefix: str = "a") -> Element:
    """Where something stands, and how large it is."""
    return element(prefix, "xfrm", a("off", x=box.left, y=box.top), a("ext", cx=box.width, cy=box.height))
