"""A scaffolded package on disk, for tests to read, break and read again."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from samklang.package.new import new

TODAY = datetime.date(2026, 11, 24)


@pytest.fixture
def today() -> datetime.date:
    """The day the tests look at packages."""
    return TODAY


@pytest.fixture(scope="session")
def scaffold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as `samklang new` writes it; nobody changes it."""
    parent = tmp_path_factory.mktemp("scaffold")
    new("my-package", parent, TODAY)
    return parent / "my-package"


@pytest.fixture
def folder(scaffold: Path, tmp_path: Path) -> Path:
    """A copy of the scaffold to break."""
    return Path(shutil.copytree(scaffold, tmp_path / "my-package", ignore=shutil.ignore_patterns(".schema")))
