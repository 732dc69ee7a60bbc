"""The page on the package format is whole and current: a package written from it alone checks clean and builds."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
from ruamel.yaml import YAML

from samklang.answers.invent import invent
from samklang.answers.tally import tally
from samklang.cli.meeting import load_meeting
from samklang.findings import Policy
from samklang.package.agenda import BlockKind, Form
from samklang.package.load import load
from samklang.package.questions import KINDS
from samklang.package.reference import reference
from samklang.package.schema import schemas
from samklang.package.slides import SlideKind
from samklang.pipeline import build_kit, check_package
from samklang.values import LANGUAGES, Agreement, Contact, Language, Occasion

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT / "docs" / "reference"
TODAY = datetime.date(2026, 11, 24)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package that the page's examples make, put together block by block."""
    folder = tmp_path_factory.mktemp("written") / "my-meeting"
    for name, body in re.findall(r"```\w+ file=(\S+)\n(.*?)```", reference(), re.DOTALL):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(body)
    return folder


def test_a_package_written_from_the_page_checks_clean(written: Path) -> None:
    """Whoever copies the page's examples has a package without a fault, whose texts fit their boxes."""
    assert check_package(written, TODAY) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_package_written_from_the_page_builds(written: Path, language: Language) -> None:
    """Its answers become a deck in which every slide is told, the comparison with published figures too."""
    package = load(written)
    occasion = Occasion(language=language, invited=42, invented=True)
    kit = build_kit(package, tally(package, invent(package, 34, 7)), occasion, Policy())
    assert [scene.key for scene in kit.story.scenes] == [slide.name for slide in package.slides]
    assert [name for name in kit.files if name.endswith(".pptx")]


def test_its_questions_are_of_every_kind(written: Path) -> None:
    """The page shows each kind of question by an example that works."""
    assert {question.kind for question in load(written).questionnaire.questions} == set(KINDS)


def test_the_page_leaves_nothing_out() -> None:
    """Every kind of question, slide and block, every form and every field of every file is on the page."""
    page = reference()
    words = {*KINDS, *get_args(SlideKind), *get_args(BlockKind), *get_args(Form), *_fields()}
    assert [word for word in sorted(words) if f"`{word}`" not in page] == []
    assert "{{" not in page


def _fields() -> set[str]:
    """The names of all fields in all schemas."""
    definitions = [part for schema in schemas().values() for part in (schema, *schema.get("$defs", {}).values())]
    return {name for definition in definitions for name in definition.get("properties", {})} - {"da", "en"}


def test_the_meeting_on_the_page_can_be_used(tmp_path: Path) -> None:
    """The example of a meeting file is read as it stands, and fills in every field that the page lists."""
    path = tmp_path / "meeting.toml"
    (example,) = re.findall(r"```toml\n(.*?)```", reference(), re.DOTALL)
    path.write_text(example, encoding="utf-8")
    assert load_meeting(path).model_fields_set == set(Occasion.model_fields)


def test_the_page_lists_every_field_of_the_meeting() -> None:
    """Whoever fills in a meeting file finds all there is to fill in."""
    section = reference().partition("## The meeting file")[2].partition("\n## ")[0]
    fields = {*Occasion.model_fields, *Contact.model_fields, *Agreement.model_fields}
    assert [field for field in sorted(fields) if f"`{field}`" not in section] == []


def test_every_field_says_what_it_means() -> None:
    """An editor that shows the schema's descriptions has one for every field."""
    bare = [
        f"{name}.{definition.get('title')}.{field}"
        for name, schema in schemas().items()
        for definition in (schema, *schema.get("$defs", {}).values())
        for field, content in definition.get("properties", {}).items()
        if "description" not in content
    ]
    assert bare == []


def test_the_page_in_the_docs_is_current() -> None:
    """docs/reference/package-format.md is what the source says; 'make docs' writes it anew."""
    assert (REFERENCE / "package-format.md").read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_schema_in_the_docs_is_current(name: str) -> None:
    """The published schemas are what the source says; 'make docs' writes them anew."""
    path = REFERENCE / "schemas" / f"{name}.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == schemas()[name]
    jsonschema.Draft202012Validator.check_schema(schemas()[name])


PACKAGES = sorted(path.parent for path in (ROOT / "packages").glob("*/package.yaml"))
INSTRUMENTS = sorted((ROOT / "src" / "samklang" / "instruments").glob("*.yaml"))


@pytest.mark.parametrize("folder", PACKAGES, ids=lambda path: path.name)
def test_shipped_packages_fit_the_schemas(folder: Path) -> None:
    """Every file of every package passes the published schema for its kind."""
    for name in ("package", "questionnaire", "references", "agenda"):
        jsonschema.validate(_data((folder / f"{name}.yaml").read_text(encoding="utf-8")), schemas()[name])
    for slide in sorted(folder.glob("slides/*.md")):
        front = slide.read_text(encoding="utf-8").split("---\n")[1]
        jsonschema.validate(_data(front), schemas()["slide"])


@pytest.mark.parametrize("path", INSTRUMENTS, ids=lambda path: path.stem)
def test_shipped_instruments_fit_the_schema(path: Path) -> None:
    """Every instrument passes the published schema."""
    jsonschema.validate(_data(path.read_text(encoding="utf-8")), schemas()["instrument"])


def test_the_schema_refuses_what_the_format_refuses() -> None:
    """An unknown key is refused by the schema too, so that an editor marks it."""
    with pytest.raises(jsonschema.ValidationError, match="blok"):
        jsonschema.validate({"kind": "points", "blok": "x"}, schemas()["slide"])


def _data(text: str) -> Any:
    """YAML as JSON knows it: dates are text."""
    return json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=str))
