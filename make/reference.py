"""The generated pages under docs/reference: written anew, or checked to be what the source says.

`python make/reference.py` writes them; with `--check` it names those that are stale and ends with 1.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from command_line_page import command_line_page
from numbers_page import numbers_page
from samklang.cli.arguments import parser
from samklang.findings import Findings
from samklang.package.reference import reference
from samklang.package.schema import schemas
from schema_page import schema_page

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("docs/reference")
FINDINGS = "What `findings.json` holds: everything that may be shown of one wave, and nothing else."


def pages() -> Iterator[tuple[Path, str]]:
    """Each generated file's path from the root, with what it should hold."""
    findings = Findings.model_json_schema(mode="serialization")
    yield FOLDER / "package-format.md", reference()
    yield FOLDER / "command-line.md", command_line_page(parser())
    yield FOLDER / "numbers.md", numbers_page(ROOT / "tests" / "spec" / "tables")
    yield FOLDER / "findings.md", schema_page("findings.json", FINDINGS, findings)
    yield FOLDER / "schemas" / "findings.schema.json", written(findings)
    for name, schema in sorted(schemas().items()):
        yield FOLDER / "schemas" / f"{name}.schema.json", written(schema)


def written(schema: dict[str, Any]) -> str:
    """A JSON Schema as it stands in a file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def stale(root: Path) -> list[Path]:
    """The files under `root` that differ from their source, and those that no source makes any more."""
    expected = dict(pages())
    differing = [path for path, words in expected.items() if read(root / path) != words]
    there = (path.relative_to(root) for path in (root / FOLDER).rglob("*") if path.is_file())
    return sorted([*differing, *(path for path in there if path not in expected)])


def read(path: Path) -> str | None:
    """What the file holds, None where there is none."""
    return path.read_text(encoding="utf-8") if path.is_file() else None


def write(root: Path) -> None:
    """Make the files under `root` what their source says."""
    expected = dict(pages())
    for path in stale(root):
        if path not in expected:
            (root / path).unlink()
            continue
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(expected[path], encoding="utf-8")


if __name__ == "__main__":
    old = stale(ROOT)
    if "--check" in sys.argv[1:]:
        if old:
            sys.exit("\n".join([*(f"{path} is not what its source says" for path in old), "Run 'make docs'."]))
        sys.exit(0)
    write(ROOT)
    print(f"{len(old)} generated pages written" if old else "The generated pages were current")
