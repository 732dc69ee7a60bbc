"""Every package we publish is without a fault, and so are its example answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkout import ROOT
from samklang.answers.table import read_table
from samklang.package.load import load
from samklang.pipeline import check_package

PACKAGES = sorted(path.parent for path in (ROOT / "packages").glob("*/package.yaml"))


def test_there_are_packages() -> None:
    """The folder of packages is found, so that the tests below look at something."""
    assert ROOT / "packages" / "internat-uddelegering" in PACKAGES


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_package_checks_clean(path: Path) -> None:
    """On the day of its review a package has no fault, and every text fits its box."""
    assert check_package(path, load(path).credentials.reviewed) == []


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_package_has_a_licence_and_a_changelog(path: Path) -> None:
    """A package says how it may be used and what has changed in it."""
    assert (path / "LICENSE.md").is_file()
    assert (path / "CHANGELOG.md").is_file()


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_example_answers_can_be_read(path: Path) -> None:
    """The example answers fit the questionnaire they are an example of."""
    assert read_table(path / "examples" / "answers.csv", load(path)).n > 0
