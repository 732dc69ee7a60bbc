"""JSON Schemas of a package's files, so that editors complete and check them while they are written."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from samklang.package.agenda import Agenda
from samklang.package.instruments import Instrument
from samklang.package.model import Credentials, ReferenceFigures
from samklang.package.questions import Questionnaire
from samklang.package.slides import FrontMatter

_FILES: dict[str, type[BaseModel]] = {
    "package": Credentials,
    "questionnaire": Questionnaire,
    "references": ReferenceFigures,
    "agenda": Agenda,
    "slide": FrontMatter,
    "instrument": Instrument,
}


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each kind of file, by its name; `slide` is a slide's front matter."""
    return {name: _schema(model) for name, model in _FILES.items()}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
