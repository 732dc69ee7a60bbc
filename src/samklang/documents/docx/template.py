"""The empty document every sheet begins as: our styles alone, in one language, at one size of type."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from samklang.documents.docx.look import LEADING, LOOKS, NUMBER, SAND, TEAL, Look
from samklang.documents.docx.markup import w
from samklang.documents.fit import HEADING

_KEPT = {look.style for look in LOOKS} | {"Default Paragraph Font", "Normal Table", "No List", "Header", "Footer"}

_ODD_ENDS = ("/stylesWithEffects", "/customXml", "/thumbnail")


def empty(language: str, scale: float) -> Any:
    """A document without a word, its text in `language` ('da-DK'), its styles' sizes times `scale`."""
    return docx.Document(io.BytesIO(_template(language, scale)))


def counted(document: Any) -> int:
    """The id of the list that the style for numbered entries counts in."""
    return int(document.styles[NUMBER.style].element.pPr.numPr.numId.val)


@lru_cache(maxsize=32)
def _template(language: str, scale: float) -> bytes:
    document = docx.Document()
    for style in list(document.styles):
        if style.name not in _KEPT:
            style.delete()
    for kind in LOOKS:
        _style(document, kind, scale)
    _language(document, language)
    _modern(document)
    _slim(document)
    _shade(document.styles["Finding"], w("pBdr", w("left", val="single", sz=20, space=8, color=TEAL)))
    _shade(document.styles["Contact"], w("shd", val="clear", color="auto", fill=SAND))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _style(document: Any, kind: Look, scale: float) -> None:
    names = {style.name for style in document.styles}
    made = document.styles[kind.style] if kind.style in names else _new(document, kind.style)
    made.quick_style = True
    for close in made.element.findall(f".//{qn('w:contextualSpacing')}"):
        close.getparent().remove(close)
    _font(made, kind, scale)
    shape = made.paragraph_format
    shape.space_before, shape.space_after = Pt(kind.before * scale), Pt(kind.after * scale)
    shape.line_spacing = LEADING
    shape.keep_with_next = kind.keep
    shape.left_indent = Pt(kind.indent * scale)
    shape.first_line_indent = Pt(-kind.hanging * scale)


def _new(document: Any, name: str) -> Any:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    return made


def _font(style: Any, kind: Look, scale: float) -> None:
    font = style.font
    font.size = Pt(round(kind.size * scale * 2) / 2)
    font.bold, font.italic, font.all_caps = kind.bold, kind.italic, kind.capitals
    font.color.rgb = RGBColor.from_string(kind.colour)
    name = "Georgia" if kind.face is HEADING else "Calibri"
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for place in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{place}"), name)


def _language(document: Any, language: str) -> None:
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(w("lang", val=language, eastAsia=language))


def _shade(style: Any, element: Any) -> None:
    shape = style.element.get_or_add_pPr()
    shape.insert_element_before(element, "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl")


def _slim(document: Any) -> None:
    """Without the picture, the second set of styles and the odd ends that the library's own template carries."""
    part = document.part
    for rels in (part.rels, part.package.rels):
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(_ODD_ENDS)]:
            del rels[key]


def _modern(document: Any) -> None:
    """Laid out as today's Word does, not as one from before 2013 would."""
    settings = document.settings.element
    for old in settings.findall(qn("w:compat")):
        settings.remove(old)
    uri = "http://schemas.microsoft.com/office/word"
    mode = w("compatSetting", name="compatibilityMode", uri=uri, val=15)
    after = ("w:docVars", "w:rsids", "m:mathPr", "w:attachedSchema", "w:themeFontLang", "w:clrSchemeMapping")
    settings.insert_element_before(w("compat", mode), *after)
