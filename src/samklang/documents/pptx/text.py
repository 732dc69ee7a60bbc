"""Words on a slide: how they are set, how they are measured, and the paragraphs they become in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from samklang.documents import fit
from samklang.documents.pptx.colours import INK, Colour
from samklang.documents.pptx.geometry import points
from samklang.documents.pptx.markup import Element, a, paint
from samklang.package.slides import Line, Run

Align = Literal["l", "ctr", "r"]


@dataclass(frozen=True)
class Style:
    """How a paragraph is set. `scale` is its size relative to the box's; capitals are style, never spelling.

    `spaced` sets the letters apart; `before` is the space above in ems, which `lines` sets.
    """

    colour: Colour = INK
    heading: bool = False
    bold: bool = False
    scale: float = 1.0
    floor: float = fit.FLOOR
    capitals: bool = False
    spaced: bool = False
    align: Align = "l"
    before: float = 0.0


SPACING = 1.2
"""Points between the letters of eyebrows and headings in capitals."""
BULLET = "•"


@dataclass(frozen=True)
class Paragraph:
    """Runs in one style. `mark` is a bullet's character or a number; None where there is neither."""

    runs: tuple[Run, ...]
    style: Style = Style()
    mark: str | int | None = None

    @property
    def indent(self) -> float:
        """The room its mark takes, in ems."""
        return 0.0 if self.mark is None else 1.0 if isinstance(self.mark, str) else 1.7

    def block(self, faces: Faces) -> fit.Block:
        """The paragraph as something to measure."""
        style = self.style
        return fit.Block(
            runs=tuple(run.model_copy(update={"bold": run.bold or style.bold}) for run in self.runs),
            face=faces.heading if style.heading else faces.body,
            scale=style.scale,
            floor=style.floor,
            before=style.before,
            indent=self.indent,
            capitals=style.capitals,
            spacing=SPACING if style.spaced else 0.0,
        )


@dataclass(frozen=True)
class Faces:
    """What the template's two fonts are measured with."""

    heading: fit.Typeface = fit.HEADING
    body: fit.Typeface = fit.BODY


@dataclass(frozen=True)
class Setting:
    """Paragraphs set at a size at which they fit; `whole` is False where words had to be cut."""

    paragraphs: tuple[Paragraph, ...]
    base: float
    whole: bool = True


def say(text: str, style: Style = Style()) -> Paragraph:  # frozen
    """One paragraph in one style."""
    return Paragraph((Run(text=text),), style)


def lines(written: Sequence[Line], style: Style, heading: Style, gap: float = 0.4) -> list[Paragraph]:
    """An author's lines as paragraphs: headings in `heading`, bullets and numbers with their marks, `gap` ems apart."""
    made = []
    for line in written:
        mark = BULLET if line.style == "bullet" else line.number if line.style == "number" else None
        chosen = heading if line.style == "heading" else style
        made.append(Paragraph(line.runs, replace(chosen, before=gap), mark))
    return made


def setting(
    paragraphs: Sequence[Paragraph], sizes: Sequence[float], width: float, height: float, faces: Faces
) -> Setting:
    """`paragraphs` at the largest of `sizes` at which they fit `width` by `height` points.

    Where not even the smallest fits, words are cut from the end and the setting says so.
    """
    blocks = [paragraph.block(faces) for paragraph in paragraphs]
    size = fit.largest(blocks, sizes, width, height)
    if size is not None:
        return Setting(tuple(paragraphs), size)
    kept = fit.cut(blocks, min(sizes), width, height)
    cut = [replace(paragraph, runs=block.runs) for paragraph, block in zip(paragraphs, kept, strict=False)]
    return Setting(tuple(cut), min(sizes), whole=False)


@dataclass(frozen=True)
class Own:
    """What a placeholder brings along: its size in points (None if unknown), bold and capitals.

    Text in a placeholder keeps the template's colour, font, alignment and capitals.
    """

    size: float | None = None
    bold: bool = False
    capitals: bool = False

    def measured(self, paragraph: Paragraph) -> Paragraph:
        """`paragraph` as it will look in the placeholder."""
        style = paragraph.style
        capitals, bold = style.capitals or self.capitals, style.bold or self.bold
        return replace(paragraph, style=replace(style, capitals=capitals, bold=bold))


def marked(set_: Setting, language: str, own: Own | None = None) -> list[Element]:
    """The setting's paragraphs as the file writes them; `own` is given where they stand in a placeholder."""
    made = [
        _paragraph(paragraph, set_.base, language, own, first=i == 0) for i, paragraph in enumerate(set_.paragraphs)
    ]
    return made or [a("p", a("endParaRPr", lang=language))]


def _paragraph(paragraph: Paragraph, base: float, language: str, own: Own | None, *, first: bool) -> Element:
    style = paragraph.style
    size = paragraph.block(Faces()).size(base)
    indent = points(paragraph.indent * size)
    properties = a(
        "pPr",
        a("spcBef", a("spcPts", val=0 if first else round(style.before * size * 100))),
        _mark(paragraph),
        marL=indent,
        indent=-indent,
        algn=None if own else style.align,
    )
    shown = None if own and size == own.size else round(size * 100)
    runs = [_run(run, style, shown, language, own) for run in paragraph.runs]
    return a("p", properties, runs, a("endParaRPr", lang=language, sz=shown))


def _mark(paragraph: Paragraph) -> list[Element]:
    if paragraph.mark is None:
        return [a("buNone")]
    colour = a("buClr", a("schemeClr", val="accent1"))
    if isinstance(paragraph.mark, str):
        return [colour, a("buFont", typeface="Arial"), a("buChar", char=paragraph.mark)]
    return [colour, a("buFont", typeface="+mj-lt"), a("buAutoNum", type="arabicPeriod", startAt=paragraph.mark)]


def _run(run: Run, style: Style, size: int | None, language: str, own: Own | None) -> list[Element]:
    """The run, with a break for each line break in it."""
    made: list[Element] = []
    for i, text in enumerate(run.text.split("\n")):
        if i:
            made.append(a("br", _properties(run, style, size, language, own)))
        made.append(a("r", _properties(run, style, size, language, own), a("t", text)))
    return made


def _properties(run: Run, style: Style, size: int | None, language: str, own: Own | None) -> Element:
    return a(
        "rPr",
        None if own else paint(style.colour),
        a("latin", typeface="+mj-lt") if style.heading and not own else None,
        lang=language,
        sz=size,
        b=True if run.bold or (style.bold and not (own and own.bold)) else None,
        i=True if run.italic else None,
        cap="all" if style.capitals and not own else None,
        spc=round(SPACING * 100) if style.spaced and not own else None,
        dirty=False,
    )
