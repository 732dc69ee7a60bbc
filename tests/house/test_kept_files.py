"""What git keeps names no machine and no package index, and every link in it leads somewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from checkout import CORE, ROOT, kept_files, short, words_of

# Written in parts, so that this file does not hold what it looks for.
INDEX_ADDRESSES = re.compile(
    "|".join(
        [
            r"pypi\." + "org",
            r"python" + r"hosted\.",
            r"registry\." + "npm",
            r"npm" + r"js\.com",
            r"--(extra-)?" + "index-url",
        ]
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.*~-])/(?:" + "|".join(["work", "root", "home", "Users"]) + r")/\w")
LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")

TEXTS = [path for path in kept_files() if words_of(path) is not None]
PAGES = [path for path in TEXTS if path.suffix == ".md" and "packages" not in path.parts[len(ROOT.parts) :]]


@pytest.mark.parametrize("path", TEXTS, ids=short)
def test_no_addresses_of_indexes_or_machines(path: Path) -> None:
    """No kept file says which index or which machine it was made with."""
    words = words_of(path) or ""
    assert not INDEX_ADDRESSES.search(words)
    assert not MACHINE_PATHS.search(words)


@pytest.mark.parametrize("name", ["run", "dev"])
def test_requirements_are_locked(name: str) -> None:
    """Every requirement names one version and the hashes it may have."""
    lines = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    starts = [line for line in lines if re.match(r"[a-z0-9]", line)]
    assert starts
    assert all("==" in line and line.endswith("\\") for line in starts)
    assert len(starts) <= sum("--hash=sha256:" in line for line in lines)


def test_node_lock_holds_no_addresses() -> None:
    """The lock of the file checker's package gives versions, never where they were fetched."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    assert lock["packages"]
    assert not [name for name, entry in lock["packages"].items() if "resolved" in entry]


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_links_lead_somewhere(page: Path) -> None:
    """Every link to a file of ours leads to one."""
    targets = [target for target in LINK.findall(words_of(page) or "") if not re.match(r"[a-z]+:|#", target)]
    broken = [target for target in targets if not (page.parent / target.partition("#")[0]).exists()]
    assert not broken


def test_map_shows_every_stage() -> None:
    """docs/map.md names each module and folder of the core."""
    words = (ROOT / "docs" / "map.md").read_text(encoding="utf-8")
    names = {path.stem for path in CORE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert not {name for name in names - {"__init__"} if not re.search(rf"\b{name}\b", words)}
