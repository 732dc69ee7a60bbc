"""The clock of a talk: a ring that, once started, wipes itself away in just the minutes there are."""

from __future__ import annotations

from samklang.documents.pptx.markup import Element, p
from samklang.documents.pptx.stage import Stage


def start_on_click(stage: Stage, shape: int, minutes: int) -> None:
    """The next click on the slide starts the exit effect 'wheel' on `shape`, `minutes` long."""
    stage.timing = p("timing", p("tnLst", p("par", _root(shape, minutes * 60_000))))


def _root(shape: int, milliseconds: int) -> Element:
    effect = p(
        "cTn",
        _starts("0"),
        p("childTnLst", _wipe(shape, milliseconds), _hide(shape, milliseconds)),
        id=5,
        presetID=21,
        presetClass="exit",
        presetSubtype=1,
        fill="hold",
        grpId=0,
        nodeType="clickEffect",
    )
    inner = p("par", p("cTn", _starts("0"), p("childTnLst", p("par", effect)), id=4, fill="hold"))
    outer = p("par", p("cTn", _starts("indefinite"), p("childTnLst", inner), id=3, fill="hold"))
    sequence = p(
        "seq",
        p("cTn", p("childTnLst", outer), id=2, dur="indefinite", nodeType="mainSeq"),
        p("prevCondLst", p("cond", p("tgtEl", p("sldTgt")), evt="onPrev", delay=0)),
        p("nextCondLst", p("cond", p("tgtEl", p("sldTgt")), evt="onNext", delay=0)),
        concurrent=True,
        nextAc="seek",
    )
    return p("cTn", p("childTnLst", sequence), id=1, dur="indefinite", restart="never", nodeType="tmRoot")


def _starts(delay: str) -> Element:
    return p("stCondLst", p("cond", delay=delay))


def _wipe(shape: int, milliseconds: int) -> Element:
    behaviour = p("cBhvr", p("cTn", id=6, dur=milliseconds), _target(shape))
    return p("animEffect", behaviour, transition="out", filter="wheel(1)")


def _hide(shape: int, milliseconds: int) -> Element:
    """The ring stays away when the time is up."""
    behaviour = p(
        "cBhvr",
        p("cTn", _starts(str(milliseconds - 1)), id=7, dur=1, fill="hold"),
        _target(shape),
        p("attrNameLst", p("attrName", "style.visibility")),
    )
    return p("set", behaviour, p("to", p("strVal", val="hidden")))


def _target(shape: int) -> Element:
    return p("tgtEl", p("spTgt", spid=shape))
