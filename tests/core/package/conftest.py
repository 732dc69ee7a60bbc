"""A scaffolded package on disk, for tests to read, break and read again."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from samklang.package.new import new

TODAY = datetime.date(2026, 11, 24)


@pytest.fixture
def today() -> datetime.date:
    """The day the tests look at packages."""
    return TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package as `samklang new` writes it."""
    new("my-package", tmp_path, TODAY)
    return tmp_path / "my-package"
