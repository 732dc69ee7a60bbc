"""What the explanation says of the floors is what the policy does."""

from __future__ import annotations

import re

from checkout import ROOT
from samklang.findings import Policy

PAGE = (ROOT / "docs" / "explanation" / "what-is-shown.md").read_text(encoding="utf-8")


def test_floors_are_explained() -> None:
    """The page names each floor of the policy with its built-in height."""
    told = dict(re.findall(r"^\| `(\w+)` \| (\d+) \|", PAGE, flags=re.MULTILINE))
    assert {name: int(height) for name, height in told.items()} == Policy().model_dump()
