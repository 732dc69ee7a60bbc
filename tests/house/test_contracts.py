"""The import rules of docs/map.md hold, and a breach of each is caught."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkout import CORE, ROOT


@dataclass(frozen=True)
class Breach:
    """Imports that break one contract, planted in files that exist or are made for it."""

    contract: str
    plants: dict[str, str]
    says: str

    def plant(self, core: Path) -> None:
        """Add each line to its file under `core`."""
        for name, line in self.plants.items():
            with (core / name).open("a", encoding="utf-8") as file:
                file.write(f"\n{line}\n")


BREACHES = {
    "a stage imports a later one": Breach(
        "line", {"package/planted.py": "import samklang.findings"}, "samklang.package.planted -> samklang.findings"
    ),
    "a sibling imports its sibling": Breach(
        "line", {"story/planted.py": "import samklang.disclosure"}, "samklang.story.planted -> samklang.disclosure"
    ),
    "the smallest words import each other": Breach(
        "line", {"problems.py": "import samklang.values"}, "samklang.problems -> samklang.values"
    ),
    "a module belongs to no stage": Breach("line", {"stray.py": '"""Stray."""'}, "samklang.stray"),
    "the command line reads exact results": Breach(
        "gate", {"cli.py": "import samklang.results"}, "samklang.cli -> samklang.results"
    ),
    "a document reads exact results": Breach(
        "gate",
        {"documents/planted.py": "from samklang.results.model import Results"},
        "samklang.documents.planted -> samklang.results.model",
    ),
    "the gate reads answers": Breach(
        "answers",
        {"disclosure/planted.py": "from samklang.answers.model import Answers"},
        "samklang.disclosure.planted -> samklang.answers.model",
    ),
    "a document imports the gate": Breach(
        "no-chain",
        {"documents/planted.py": "import samklang.disclosure"},
        "samklang.documents.planted -> samklang.disclosure",
    ),
    "a document reaches answers by way of another stage": Breach(
        "no-chain",
        {"documents/planted.py": "import samklang.plan", "plan.py": "import samklang.answers.model"},
        "samklang.plan -> samklang.answers.model",
    ),
    "the core imports the web framework": Breach(
        "pure", {"results/planted.py": "from django.db import models"}, "samklang.results.planted -> django"
    ),
    "the core imports the site": Breach(
        "pure", {"package/planted.py": "import samklang_web.surveys"}, "samklang.package.planted -> samklang_web"
    ),
    "the story knows a file format": Breach(
        "formats", {"story/planted.py": "import pptx"}, "samklang.story.planted -> pptx"
    ),
    "a format is read beside the table reader": Breach(
        "formats", {"answers/planted.py": "import openpyxl"}, "samklang.answers.planted -> openpyxl"
    ),
    "a document reads YAML": Breach(
        "yaml", {"documents/planted.py": "from ruamel.yaml import YAML"}, "samklang.documents.planted -> ruamel"
    ),
    "one writer imports another": Breach(
        "writers",
        {"documents/docx/planted.py": "import samklang.documents.pptx"},
        "samklang.documents.docx.planted -> ",
    ),
}


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The outcome of import-linter on the source in `folder`, its lines wide enough not to be broken."""
    program = "from importlinter.cli import lint_imports_command as lint; lint()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-logo", "--no-cache", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the core and of the contracts, to be spoilt."""
    shutil.copytree(CORE, tmp_path / "src" / "samklang", ignore=shutil.ignore_patterns("__pycache__", "fonts", "*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold() -> None:
    """Every contract is kept by the source as it stands."""
    outcome = lint(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("breach", BREACHES.values(), ids=BREACHES.keys())
def test_breach_is_caught(breach: Breach, copy: Path) -> None:
    """A planted import that breaks a contract fails the check, which names the import."""
    breach.plant(copy / "src" / "samklang")
    outcome = lint(copy, "--contract", breach.contract)
    assert outcome.returncode == 1
    assert "Contracts: 0 kept, 1 broken." in outcome.stdout
    assert breach.says in outcome.stdout


def test_every_contract_has_a_breach() -> None:
    """No contract stands without a planted breach that proves it catches something."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["id"] for contract in settings["tool"]["importlinter"]["contracts"]}
    assert contracts == {breach.contract for breach in BREACHES.values()}


def test_a_name_passed_on_by_the_pipeline_is_caught(tmp_path: Path) -> None:
    """Exact results taken from the pipeline, which import-linter lets through, do not pass mypy."""
    core = tmp_path / "src" / "samklang"
    core.mkdir(parents=True)
    (core / "__init__.py").touch()
    (core / "results.py").write_text("class Results: ...\n", encoding="utf-8")
    (core / "pipeline.py").write_text("from samklang.results import Results\n", encoding="utf-8")
    (core / "cli.py").write_text("from samklang.pipeline import Results\n", encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    outcome = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 1
    assert '"samklang.pipeline" does not explicitly export attribute "Results"' in outcome.stdout
