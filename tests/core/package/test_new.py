"""A scaffolded package is whole, clean and never half written."""

from __future__ import annotations

import datetime
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from samklang.package import new as new_module
from samklang.package.check import check
from samklang.package.load import load
from samklang.package.new import new
from samklang.package.schema import schemas
from samklang.problems import ProblemsFound


def test_it_checks_clean(folder: Path, today: datetime.date) -> None:
    """What `samklang new` writes has no fault."""
    assert check(folder, today) == []


def test_it_loads_with_what_the_format_is_about(folder: Path) -> None:
    """The scaffold holds an instrument, a scale, choices, a figure, a comparison, a talk and a plan."""
    package = load(folder)
    assert [question.kind for question in package.questionnaire.questions] == ["instrument", "scale", "choices"]
    assert {"finding", "comparison", "talk", "plan", "help"} <= {slide.front.kind for slide in package.slides}
    assert [figure.key for figure in package.figures.figures] == ["danish-adults"]
    assert list(package.instruments) == ["who-5"]


def test_it_names_what_it_wrote(tmp_path: Path, today: datetime.date) -> None:
    """The paths given back are exactly the files there are, and each YAML file begins with its schema."""
    paths = new("fresh", tmp_path, today)
    assert sorted(paths) == sorted(path for path in (tmp_path / "fresh").rglob("*") if path.is_file())
    for path in (tmp_path / "fresh").glob("*.yaml"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema=.schema/{path.stem}.schema.json"
        assert (path.parent / first.partition("=")[2]).is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["fresh"]


def test_the_files_fit_their_json_schemas(folder: Path) -> None:
    """An editor that checks the scaffold by the published schemas finds no fault in it."""
    for name in ("package", "agenda", "questionnaire", "references"):
        data = YAML(typ="safe", pure=True).load((folder / f"{name}.yaml").read_text(encoding="utf-8"))
        jsonschema.validate(_dates_as_text(data), schemas()[name])


def _dates_as_text(data: object) -> object:
    if isinstance(data, dict):
        return {key: _dates_as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_dates_as_text(value) for value in data]
    return data.isoformat() if isinstance(data, datetime.date) else data


@pytest.mark.parametrize(
    ("day", "then"),
    [
        (datetime.date(2026, 11, 24), datetime.date(2027, 11, 24)),
        (datetime.date(2028, 2, 29), datetime.date(2029, 2, 28)),
    ],
)
def test_the_next_review_is_a_year_away(tmp_path: Path, day: datetime.date, then: datetime.date) -> None:
    """The next review is a year after the day it was made, on 29 February too."""
    new("dated", tmp_path, day)
    credentials = load(tmp_path / "dated").credentials
    assert (credentials.reviewed, credentials.next_review) == (day, then)


@pytest.mark.parametrize("key", ["", "My", "1st", "æble", "a b", "a/b", "..", "a\n"])
def test_a_bad_key_is_refused(tmp_path: Path, today: datetime.date, key: str) -> None:
    """A key that is no key writes nothing."""
    with pytest.raises(ProblemsFound, match="is not a key"):
        new(key, tmp_path, today)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, today: datetime.date) -> None:
    """Nothing is ever written over."""
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "note.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for key in ("taken", "file"):
        with pytest.raises(ProblemsFound, match="is there already"):
            new(key, tmp_path, today)
    assert [path.name for path in (tmp_path / "taken").iterdir()] == ["note.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path, today: datetime.date) -> None:
    """A folder made beforehand is fine as long as it is empty."""
    (tmp_path / "made").mkdir()
    assert tmp_path / "made" / "package.yaml" in new("made", tmp_path, today)
    assert check(tmp_path / "made", today) == []


def test_a_full_disk_leaves_nothing(tmp_path: Path, today: datetime.date, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk fills up on the way, one message says so and not one file is left."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_module.shutil, "move", full)
    with pytest.raises(ProblemsFound, match="No space left on device"):
        new("big", tmp_path, today)
    assert list(tmp_path.iterdir()) == []
