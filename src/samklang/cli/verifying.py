"""`samklang verify`: a kit's folder read back, and every number in it that does not agree."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

from samklang.problems import refuse
from samklang.values import Text
from samklang.verification import Stray, Verdict, verify
from samklang.verification.judge import Fault

_AGREE = Text(da="alle {count} tal stemmer", en="all {count} numbers agree")
_PARTLY = Text(
    da="alle {count} tal i de læste filer stemmer", en="all {count} numbers in the files that were read agree"
)
_DISAGREE = Text(da="{wrong} af {count} tal stemmer ikke", en="{wrong} of {count} numbers do not agree")
_UNREAD = Text(da="ikke læst: {files}", en="not read: {files}")
_PAGE = Text(da="{file}, dias {page}, {place}", en="{file}, slide {page}, {place}")
_SHEET = Text(da="{file}, ark {page}, {place}", en="{file}, sheet {page}, {place}")
_PLACES: dict[str, str] = {
    "text": "tekst",
    "notes": "noter",
    "alternative text": "alternativ tekst",
    "chart": "diagram",
    "page number": "sidetal",
}
_FAULTS: dict[Fault, Text] = {
    "unknown": Text(da="står hverken i tallene eller i pakken", en="is neither a finding nor the package's own"),
    "apart": Text(da="hører ikke sammen", en="do not belong together"),
    "cell": Text(da="står ikke i tallene", en="is no finding"),
    "formula": Text(da="følger ikke af de andre celler", en="does not follow from the other cells"),
    "chart": Text(da="er ikke det, der står i diagrammets ark", en="is not what the chart's sheet holds"),
    "page": Text(da="er ikke diassets nummer", en="is not the slide's number"),
    "seal": Text(da="er ændret, efter at den blev skrevet", en="was changed after it was written"),
}


def read_back(arguments: argparse.Namespace) -> int:
    """Say that all numbers agree, or list those that do not; exit code 2 if there is any."""
    verdict = verify(_files(arguments.folder))
    print(_as_json(verdict) if arguments.json else _told(verdict))
    return 2 if verdict.strays else 0


def _files(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        raise refuse(folder, "is not a folder", "Give the folder that 'samklang build' wrote")
    return {entry.name: entry.read_bytes() for entry in sorted(folder.iterdir()) if entry.is_file()}


def _told(verdict: Verdict) -> str:
    lines = [_line(stray, verdict) for stray in verdict.strays]
    if verdict.unread:
        lines.append(_UNREAD.in_(verdict.language).format(files=", ".join(verdict.unread)))
    words = _DISAGREE if verdict.strays else _PARTLY if verdict.unread else _AGREE
    lines.append(words.in_(verdict.language).format(wrong=len(verdict.strays), count=verdict.count))
    return "\n".join(lines)


def _line(stray: Stray, verdict: Verdict) -> str:
    fault = _FAULTS[stray.fault].in_(verdict.language)
    if stray.page is None:
        return f"{stray.file} {fault}"
    place = _place(stray.place) if verdict.language == "da" else stray.place
    pattern = _SHEET if stray.file.endswith(".xlsx") else _PAGE
    where = pattern.in_(verdict.language).format(file=stray.file, page=stray.page, place=place)
    around = f" («{stray.around}»)" if stray.around else ""
    return f"{where}: {stray.number} {fault}{around}"


def _place(place: str) -> str:
    return _PLACES.get(place, place.replace("cell ", "celle "))


def _as_json(verdict: Verdict) -> str:
    account = {
        "numbers": verdict.count,
        "agree": not verdict.strays,
        "strays": [dataclasses.asdict(stray) for stray in verdict.strays],
        "not_read": list(verdict.unread),
    }
    return json.dumps(account, ensure_ascii=False, indent=2)
