"""A slide being written: its boxes, its colours, and the calls that put text, shapes, tables and charts on it.

Everything goes through here, so everything has a name, an id, a language, and either an alt text or the mark of
a decoration; and no text is written before it has been measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from samklang.documents.pptx.colours import INK, Colour, Palette
from samklang.documents.pptx.geometry import POINT, Box
from samklang.documents.pptx.markup import Element, a, element, p, paint, placed, stroke
from samklang.documents.pptx.text import Faces, Own, Paragraph, Setting, marked, setting

FIXED = 1.0
"""Points kept free in every box, so that a renderer's rounding never touches its edge."""


@dataclass(frozen=True, order=True)
class Overflow:
    """A text that does not fit its box even at the smallest size: which scene, which box."""

    scene: str
    box: str


@dataclass(frozen=True)
class Place:
    """A placeholder of the layout: its type and index in the file, the box of its text, and how that is set.

    `across` and `down` are its margins, which lie outside the box.
    """

    kind: str | None
    idx: int
    box: Box
    own: Own = field(default_factory=Own)
    across: int = 0
    down: int = 0


@dataclass
class Stage:
    """One slide. `boxes` has the parts of every slide (title, eyebrow, subtitle, body, panel, source)."""

    tree: Element
    part: Any
    scene: str
    title: str
    language: str
    palette: Palette
    faces: Faces
    dark: bool
    painted_panel: bool
    boxes: Mapping[str, Box]
    places: Mapping[str, Place]
    overflows: list[Overflow] = field(default_factory=list)
    last_id: int = 1
    timing: Element | None = None
    _begun: set[str] = field(default_factory=set)

    def begin(self, top: int) -> None:
        """Moves the upper edge of body and panel to `top`, where the headline leaves room or takes more of it."""
        whole = "panel" in self.boxes and self.boxes["panel"].top < self.boxes["body"].top  # painted edge to edge
        for part in ("body",) if whole or "panel" not in self.boxes else ("body", "panel"):
            box = self.boxes[part]
            self.boxes = {**self.boxes, part: box.below(top - box.top)}
            self._begun.add(part)

    def begun(self, part: str) -> Box | None:
        """The box of `part` if it is no longer where the layout has it."""
        return self.boxes[part] if part in self._begun else None

    def on(self, ground: Colour, wanted: Colour = INK, least: float = 4.5) -> Colour:
        """`wanted` where it reads on `ground` with WCAG contrast `least`, else paper or ink."""
        return self.palette.legible(wanted, ground, least)

    def text(
        self,
        box: Box,
        paragraphs: Sequence[Paragraph],
        sizes: Sequence[float],
        name: str,
        *,
        anchor: str = "t",
    ) -> None:
        """Text in a box of its own, without margins, at the largest of `sizes` at which it fits."""
        self.tree.append(self.words(box, paragraphs, sizes, name, anchor=anchor))

    def words(
        self, box: Box, paragraphs: Sequence[Paragraph], sizes: Sequence[float], name: str, *, anchor: str = "t"
    ) -> Element:
        """The same, not yet on the slide: for groups."""
        return p(
            "sp",
            p("nvSpPr", self._name(name), p("cNvSpPr", txBox=True), p("nvPr")),
            p("spPr", placed(box), _outline("rect"), a("noFill")),
            self._body(self.measured(box, paragraphs, sizes, name), anchor),
        )

    def common_size(self, texts: Sequence[tuple[Box, Sequence[Paragraph]]], sizes: Sequence[float]) -> float:
        """The largest of `sizes` at which each text fits its own box, so that neighbours are set alike."""
        return min(
            (
                setting(words, sizes, box.width / POINT - FIXED, box.height / POINT, self.faces).base
                for box, words in texts
            ),
            default=min(sizes),
        )

    def measured(self, box: Box, paragraphs: Sequence[Paragraph], sizes: Sequence[float], name: str) -> Setting:
        """The paragraphs set in `box`; a text that had to be cut is put on the list of overflows."""
        made = setting(paragraphs, sizes, box.width / POINT - FIXED, box.height / POINT, self.faces)
        if not made.whole:
            self.overflow(name)
        return made

    def overflow(self, box: str) -> None:
        """Notes that the text of `box` does not fit."""
        self.overflows.append(Overflow(self.scene, box))

    def fill(
        self, part: str, paragraphs: Sequence[Paragraph], sizes: Sequence[float], *, box: Box | None = None
    ) -> None:
        """Text in the layout's placeholder for `part`, or in a box of its own where the layout has none.

        `box` moves the placeholder; it stays where the layout has it if left out.
        """
        place = self.places.get(part)
        if place is None:
            self.text(box or self.boxes[part], paragraphs, sizes, part.capitalize())
            return
        shown = [place.own.measured(paragraph) for paragraph in paragraphs]
        made = self.measured(box or place.box, shown, sizes, part.capitalize())
        moved = placed(box.inset(-place.across, -place.down)) if box else None
        self.tree.append(
            p(
                "sp",
                p(
                    "nvSpPr",
                    self._name(part.capitalize()),
                    p("cNvSpPr", a("spLocks", noGrp=True)),
                    p("nvPr", p("ph", type=place.kind, idx=place.idx or None)),
                ),
                p("spPr", moved),
                p("txBody", a("bodyPr", a("noAutofit")), a("lstStyle"), marked(made, self.language, place.own)),
            )
        )

    def shape(
        self,
        form: str,
        box: Box,
        fill: Colour | Element | None,
        *,
        line: Colour | None = None,
        width: float = 1,
        name: str = "Decoration",
        words: Setting | None = None,
        adjust: Mapping[str, int] | None = None,
    ) -> int:
        """A shape on the slide; without words it is a decoration. Its id, so that it can be animated."""
        self.tree.append(self.drawn(form, box, fill, line=line, width=width, name=name, words=words, adjust=adjust))
        return self.last_id

    def drawn(
        self,
        form: str,
        box: Box,
        fill: Colour | Element | None,
        *,
        line: Colour | None = None,
        width: float = 1,
        name: str = "Decoration",
        words: Setting | None = None,
        adjust: Mapping[str, int] | None = None,
    ) -> Element:
        """The same, not yet on the slide: for groups."""
        return p(
            "sp",
            p("nvSpPr", self._name(name, decorative=words is None), p("cNvSpPr"), p("nvPr")),
            p(
                "spPr",
                placed(box),
                _outline(form, adjust or {}),
                paint(fill) if fill is None or isinstance(fill, Colour) else fill,
                stroke(line, width),
            ),
            self._body(words or Setting((), 12), "ctr"),
        )

    def group(self, name: str, alt: str, box: Box, members: Sequence[Element]) -> None:
        """Shapes that are one picture, with the words for those who cannot see it."""
        frame = p(
            "grpSpPr",
            a(
                "xfrm",
                a("off", x=box.left, y=box.top),
                a("ext", cx=box.width, cy=box.height),
                a("chOff", x=box.left, y=box.top),
                a("chExt", cx=box.width, cy=box.height),
            ),
        )
        names = p("nvGrpSpPr", self._name(name, alt=alt), p("cNvGrpSpPr"), p("nvPr"))
        self.tree.append(p("grpSp", names, frame, list(members)))

    def frame(self, name: str, alt: str, box: Box, content: Element, kind: str) -> None:
        """A chart or a table in its frame, with the words for those who cannot see it."""
        self.tree.append(
            p(
                "graphicFrame",
                p(
                    "nvGraphicFramePr",
                    self._name(name, alt=alt),
                    p("cNvGraphicFramePr", a("graphicFrameLocks", noGrp=True)),
                    p("nvPr"),
                ),
                placed(box, "p"),
                a(
                    "graphic",
                    a("graphicData", content, uri=f"http://schemas.openxmlformats.org/drawingml/2006/{kind}"),
                ),
            )
        )

    def _name(self, name: str, *, alt: str | None = None, decorative: bool = False) -> Element:
        self.last_id += 1
        mark = element("adec", "decorative", val=True) if decorative else None
        extension = a("extLst", a("ext", mark, uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}")) if decorative else None
        return p("cNvPr", extension, id=self.last_id, name=f"{name} {self.last_id}", descr=alt)

    def _body(self, words: Setting, anchor: str) -> Element:
        margins = {"lIns": 0, "tIns": 0, "rIns": 0, "bIns": 0}
        properties = a("bodyPr", a("noAutofit"), wrap="square", **margins, rtlCol=False, anchor=anchor)
        return p("txBody", properties, a("lstStyle"), marked(words, self.language))


def _outline(form: str, adjust: Mapping[str, int] | None = None) -> Element:
    guides = [a("gd", name=name, fmla=f"val {value}") for name, value in (adjust or {}).items()]
    return a("prstGeom", a("avLst", guides), prst=form)
