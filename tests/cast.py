"""The standing people, clusters and packages that tests share, built in memory."""

from __future__ import annotations

import datetime
from importlib import resources
from typing import Any

from ruamel.yaml import YAML

from samklang.package.agenda import Agenda
from samklang.package.instruments import Instrument
from samklang.package.model import Credentials, MeetingPackage, ReferenceFigures
from samklang.package.questions import Questionnaire


def text(words: str) -> dict[str, str]:
    """A text that says the same in both languages, told apart by its ending."""
    return {"da": words, "en": f"{words} (en)"}


def who5() -> Instrument:
    """WHO-5 as it is shipped."""
    raw = resources.files("samklang").joinpath("instruments/who-5.yaml").read_text(encoding="utf-8")
    return Instrument.model_validate(YAML(typ="safe", pure=True).load(raw))


def asked(key: str, kind: str, sensitivity: str = "opinion", **more: Any) -> dict[str, Any]:
    """A question as the loader would read it."""
    return {
        "key": key,
        "kind": kind,
        "text": text(key.capitalize()),
        "noun": text(key),
        "sensitivity": sensitivity,
        **more,
    }


def scale(direction: str = "best_first", top: int = 2, codes: tuple[int, ...] = (5, 4, 3, 2, 1)) -> dict[str, Any]:
    """A scale of one label a code."""
    return {
        "direction": direction,
        "top": {"labels": top, "text": text("i høj grad eller mere")},
        "labels": [{"code": code, "text": text(f"label {code}")} for code in codes],
    }


def options(*keys: str, **more: Any) -> list[dict[str, Any]]:
    """Options of a choice, one a key."""
    return [{"key": key, "text": text(key.capitalize()), **more} for key in keys]


def items(*keys: str) -> list[dict[str, Any]]:
    """Items of a grid or rating, one a key."""
    return [{"key": key, "text": text(key.capitalize()), "noun": text(key)} for key in keys]


def package(
    *questions: dict[str, Any], scales: dict[str, Any] | None = None, solo: bool = False, **credentials: Any
) -> MeetingPackage:
    """A package that asks `questions`, with one block and no slides."""
    return MeetingPackage(
        credentials=Credentials.model_validate(
            {
                "key": "test-package",
                "version": "1.0.0",
                "title": text("Testpakke"),
                "about": text("En pakke til prøver."),
                "data_source": "questionnaire",
                "authors": [{"name": "Agnete Holm"}],
                "reviewer": {"name": "Peter Lund"},
                "reviewed": datetime.date(2026, 11, 1),
                "next_review": datetime.date(2027, 11, 1),
                **credentials,
            }
        ),
        questionnaire=Questionnaire.model_validate(
            {
                "introduction": text("Velkommen"),
                "solo": {"text": text("Jeg er sololæge")} if solo else None,
                "scales": scales or {"degree": scale()},
                "questions": list(questions),
            }
        ),
        figures=ReferenceFigures(),
        agenda=Agenda.model_validate(
            {
                "minutes": 60,
                "blocks": [
                    {
                        "key": "talk",
                        "kind": "talk",
                        "form": "groups",
                        "title": text("Snak"),
                        "minutes": {"min": 30, "ideal": 60, "max": 90},
                    }
                ],
            }
        ),
        slides=(),
        instruments={"who-5": who5()},
        checksum="0" * 64,
    )


def every_kind() -> MeetingPackage:
    """A package with one question of every kind, at every sensitivity that changes how it is shown."""
    return package(
        asked("who5", "instrument", "health", instrument="who-5", measurement_point=True),
        asked("joy", "scale", "health", scale="degree", measurement_point=True),
        asked("effort", "scale", "opinion", scale="degree", asked="not_solo"),
        asked("setting", "choice", "fact", options=options("town", "country", "island")),
        asked("pressure", "choice", "health", options=options("time", "tasks", "tone")),
        asked("habits", "choices", "health", options=options("breaks", "hours", "delay", "help")),
        asked("delegation", "choices", "opinion", options=options("relief", "economy", "quality", "meaning")),
        asked("culture", "grid", "opinion", scale="degree", items=items("tone", "help", "praise")),
        asked("strain", "grid", "health", scale="degree", items=items("body", "mind")),
        asked(
            "burdens",
            "rating",
            "opinion",
            low=text("lav"),
            high=text("høj"),
            better="low",
            items=items("admin", "rush"),
        ),
        asked("energy", "rating", "health", low=text("lav"), high=text("høj"), better="high"),
        asked("ideas", "text", "opinion"),
        solo=True,
    )
