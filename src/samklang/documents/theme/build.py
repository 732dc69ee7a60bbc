"""Makes samklang.pptx, the built-in template: `python -m samklang.documents.theme.build` writes it anew.

Everything is written by hand, part by part, so that the file holds nothing but what this module says.
Lengths are in inches, sizes in points.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

from samklang.documents.theme import TEMPLATE

WIDTH, HEIGHT = 13.333, 7.5

COLOURS = {
    "dk1": "18282E",  # ink
    "lt1": "FFFFFF",  # paper
    "dk2": "0B3C49",  # dark teal: headlines, dark panels
    "lt2": "F4F1EA",  # warm sand: panels and cards
    "accent1": "0C7276",  # teal: the cluster itself
    "accent2": "E3A02F",  # amber: the ring, the middle band
    "accent3": "B5362F",  # red: the low band
    "accent4": "8FC3C6",  # paler teal
    "accent5": "3E9878",  # green: the high band
    "accent6": "5F717C",  # grey: sources, slide numbers
    "hlink": "0C7276",
    "folHlink": "5F717C",
}

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True)
class Place:
    """One placeholder: `kind` is its type in the file, the box in inches, `size` in points, `colour` a theme name."""

    name: str
    kind: str
    idx: int
    left: float
    top: float
    width: float
    height: float
    size: float
    colour: str = "tx1"
    anchor: str = "t"
    align: str = "l"
    look: str = ""
    prompt: str = ""


@dataclass(frozen=True)
class Layout:
    """One named layout: its placeholders, what is painted behind them, and whether its ground is dark."""

    name: str
    places: tuple[Place, ...]
    dark: bool = False
    painted: str = field(default="")


def emu(inches: float) -> int:
    """Inches as the file counts them."""
    return round(inches * 914400)


CAPITALS = ' b="1" cap="all" spc="120"'
"""How eyebrows are set; capitals by style, so that the text itself stays as written."""


def _frame(left: float, width: float, *, dark: bool = False, body_width: float | None = None) -> tuple[Place, ...]:
    """The placeholders every content layout shares, in a column from `left`, `width` wide."""
    paper, quiet, accent = ("bg1", "bg1", "accent2") if dark else ("tx2", "accent6", "accent1")
    ink = "bg1" if dark else "tx1"
    return (
        Place("Title", "title", 0, left, 0.68, width, 1.00, 30, paper),
        Place("Eyebrow", "body", 13, left, 0.40, width, 0.30, 14, accent, look=CAPITALS),
        Place("Subtitle", "body", 14, left, 1.26, width, 0.43, 18, quiet),
        Place("Body", "body", 15, left, 1.95, body_width or width, 4.80, 20, ink),
        Place("Source", "body", 17, left, 6.95, width - 0.9, 0.38, 11, quiet, anchor="ctr"),
    )


def _number(colour: str = "accent6") -> Place:
    return Place("Slide number", "sldNum", 18, WIDTH - 1.3, 6.95, 0.7, 0.38, 11, colour, anchor="ctr", align="r")


def _hairline(left: float, width: float) -> str:
    """A thin line above the source, painted by the layout."""
    return (
        '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="90" name="Hairline"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>'
        "<p:spPr>"
        f'<a:xfrm><a:off x="{emu(left)}" y="{emu(6.90)}"/><a:ext cx="{emu(width)}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:schemeClr val="bg1">'
        '<a:lumMod val="85000"/></a:schemeClr></a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )


def _block(left: float, top: float, width: float, height: float, colour: str) -> str:
    """A plain rectangle painted by the layout."""
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="91" name="Ground"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{emu(left)}" y="{emu(top)}"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        '<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p>'
        "</p:txBody></p:sp>"
    )


EDGE, WIDE = 0.6, WIDTH - 1.2
TALK_LEFT = 4.95

LAYOUTS = (
    Layout(
        "Opening",
        (
            Place("Title", "title", 0, 0.75, 1.60, 6.3, 2.3, 46, "bg1", anchor="b"),
            Place("Eyebrow", "body", 13, 0.75, 0.95, 6.3, 0.32, 15, "accent2", look=CAPITALS),
            Place("Subtitle", "body", 14, 0.75, 4.05, 6.3, 0.45, 22, "bg1"),
            Place("Body", "body", 15, 0.75, 4.90, 6.3, 1.55, 22, "bg1"),
            Place("Panel", "body", 16, 7.35, 0.95, 5.2, 5.6, 20, "bg1"),
            Place("Source", "body", 17, 0.75, 6.66, 6.3, 0.36, 12, "bg1", anchor="ctr"),
        ),
        dark=True,
    ),
    Layout(
        "Figure",
        (
            *_frame(EDGE, WIDE, body_width=8.10),
            Place("Panel", "body", 16, 8.98, 1.95, WIDTH - 0.6 - 8.98, 4.80, 16),
            _number(),
        ),
        painted=_hairline(EDGE, WIDE),
    ),
    Layout(
        "Talk",
        (
            *_frame(TALK_LEFT, WIDTH - 0.6 - TALK_LEFT),
            Place("Panel", "body", 16, 0.55, 0.55, 3.3, 6.4, 16, "bg1"),
            _number(),
        ),
        painted=_block(0, 0, 4.4, HEIGHT, "tx2") + _hairline(TALK_LEFT, WIDTH - 0.6 - TALK_LEFT),
    ),
    Layout("Points", (*_frame(EDGE, WIDE), _number()), painted=_hairline(EDGE, WIDE)),
    Layout("Page", (*_frame(EDGE, WIDE), _number()), painted=_hairline(EDGE, WIDE)),
    Layout("Closing", (*_frame(EDGE + 0.15, WIDE - 0.3, dark=True), _number("bg1")), dark=True),
)


def _shape(place: Place, number: int, on_layout: bool) -> str:
    """A placeholder as the master or a layout writes it."""
    idx = f' idx="{place.idx}"' if place.idx else ""
    kind = f' type="{place.kind}"' if place.kind != "body" or not on_layout else ' type="body" sz="quarter"'
    style = (
        f'<a:lvl1pPr marL="0" indent="0" algn="{place.align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{round(place.size * 100)}"{place.look}><a:solidFill><a:schemeClr val="{place.colour}"/>'
        "</a:solidFill></a:defRPr></a:lvl1pPr>"
    )
    words = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
        if place.kind == "sldNum"
        else f'<a:r><a:rPr lang="en-GB"/><a:t>{place.name}</a:t></a:r>'
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{place.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{idx}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
        f'<a:off x="{emu(place.left)}" y="{emu(place.top)}"/><a:ext cx="{emu(place.width)}" cy="{emu(place.height)}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>'
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{place.anchor}"><a:noAutofit/></a:bodyPr>'
        f"<a:lstStyle>{style}</a:lstStyle><a:p>{words}</a:p></p:txBody></p:sp>"
    )


def _tree(shapes: str) -> str:
    return (
        '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
        f"{shapes}</p:spTree>"
    )


def _ground(colour: str) -> str:
    return f'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'


def _layout(layout: Layout) -> str:
    shapes = layout.painted + "".join(_shape(place, i + 2, True) for i, place in enumerate(layout.places))
    ground = _ground("tx2") if layout.dark else ""
    return (
        f'{HEAD}<p:sldLayout {NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="{layout.name}">'
        f"{ground}{_tree(shapes)}"
        "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _levels(size: int, colour: str, font: str) -> str:
    """The nine levels of a text style, all alike: levels are set on the slide."""
    return "".join(
        f'<a:lvl{n}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        'hangingPunct="1">'
        f'<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="{size}00" kern="1200"><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="+{font}-lt"/><a:ea typeface="+{font}-ea"/>'
        f'<a:cs typeface="+{font}-cs"/></a:defRPr></a:lvl{n}pPr>'
        for n in range(1, 10)
    )


def _master() -> str:
    frame = _frame(EDGE, WIDE)
    places = (frame[0], frame[3], _number())
    shapes = "".join(_shape(place, i + 2, False) for i, place in enumerate(places))
    layouts = "".join(f'<p:sldLayoutId id="{2147483649 + i}" r:id="rId{i + 1}"/>' for i in range(len(LAYOUTS)))
    return (
        f"{HEAD}<p:sldMaster {NAMESPACES}><p:cSld>{_ground('bg1')}{_tree(shapes)}</p:cSld>"
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" '
        'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        f"<p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst><p:txStyles>"
        f"<p:titleStyle>{_levels(30, 'tx2', 'mj')}</p:titleStyle>"
        f"<p:bodyStyle>{_levels(20, 'tx1', 'mn')}</p:bodyStyle><p:otherStyle>{_levels(16, 'tx1', 'mn')}</p:otherStyle>"
        "</p:txStyles></p:sldMaster>"
    )


def _theme() -> str:
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind, face in (("major", "Georgia"), ("minor", "Calibri"))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Samklang">'
        "<a:themeElements>"
        f'<a:clrScheme name="Samklang">{colours}</a:clrScheme><a:fontScheme name="Samklang">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Samklang"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _presentation() -> str:
    return (
        f'{HEAD}<p:presentation {NAMESPACES} saveSubsetFonts="1">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        f'</p:sldMasterIdLst><p:sldSz cx="{emu(WIDTH)}" cy="{emu(HEIGHT)}"/><p:notesSz cx="{emu(7.5)}" cy="{emu(10)}"/>'
        f"<p:defaultTextStyle>{_levels(18, 'tx1', 'mn')}</p:defaultTextStyle></p:presentation>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{i + 1}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(targets)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _types() -> str:
    parts = {"presentation": "presentation.main", "slideMasters/slideMaster1": "slideMaster"}
    parts |= {f"slideLayouts/slideLayout{i + 1}": "slideLayout" for i in range(len(LAYOUTS))}
    rows = "".join(
        f'<Override PartName="/ppt/{name}.xml" ContentType="{CONTENT}.presentationml.{kind}+xml"/>'
        for name, kind in parts.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'{rows}<Override PartName="/ppt/theme/theme1.xml" ContentType="{CONTENT}.theme+xml"/></Types>'
    )


def template() -> bytes:
    """The built-in template, byte for byte the same on every call."""
    master = [("slideLayout", f"../slideLayouts/slideLayout{i + 1}.xml") for i in range(len(LAYOUTS))]
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": _presentation(),
        "ppt/_rels/presentation.xml.rels": _relations(
            ("slideMaster", "slideMasters/slideMaster1.xml"), ("theme", "theme/theme1.xml")
        ),
        "ppt/theme/theme1.xml": _theme(),
        "ppt/slideMasters/slideMaster1.xml": _master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": _relations(*master, ("theme", "../theme/theme1.xml")),
    }
    for i, layout in enumerate(LAYOUTS):
        parts[f"ppt/slideLayouts/slideLayout{i + 1}.xml"] = _layout(layout)
        parts[f"ppt/slideLayouts/_rels/slideLayout{i + 1}.xml.rels"] = _relations(
            ("slideMaster", "../slideMasters/slideMaster1.xml")
        )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content.encode("utf-8"), zipfile.ZIP_DEFLATED
            )
    return file.getvalue()


def main() -> None:
    """Write the template where the package keeps it."""
    TEMPLATE.write_bytes(template())


if __name__ == "__main__":
    main()
