"""`samklang check --diff OLD NEW`: what a new version of a package changes, and what that asks of its number."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Iterator

from samklang.package.compare import Comparison, compare
from samklang.package.load import load

_NEEDS = {
    "none": "nothing changed",
    "raise": "every change asks for a higher version",
    "major": "figures that can no longer be compared ask for a new major version (1.2.0 → 2.0.0)",
}


def versions(arguments: argparse.Namespace) -> int:
    """Tell what changed; exit code 2 where the version was not raised as the changes ask."""
    comparison = compare(load(arguments.diff), load(arguments.package))
    print(_as_json(comparison) if arguments.json else "\n".join(_told(comparison)))
    return 0 if comparison.kept else 2


def _as_json(comparison: Comparison) -> str:
    return json.dumps(dataclasses.asdict(comparison), ensure_ascii=False, indent=2)


def _told(comparison: Comparison) -> Iterator[str]:
    yield f"{comparison.key}: {comparison.old_version} → {comparison.new_version}"
    yield "The meeting:"
    yield from (f"  {change.what}: {change.how}" for change in comparison.changes)
    if not comparison.changes:
        yield "  as it was"
    yield "The figures, between a wave asked with each version:"
    for figure in comparison.figures:
        said = {"comparable": "comparable", "broken": "not comparable", "new": "new"}[figure.stays]
        yield f"  {figure.key}: {said}{': ' if figure.why else ''}{'; '.join(figure.why)}"
    yield from (f"  {key} is now a measurement point" for key in comparison.points_added)
    yield from (f"  {key} is no longer a measurement point" for key in comparison.points_removed)
    kept = "which it has" if comparison.kept else f"but it is {comparison.new_version}"
    yield f"The version: {_NEEDS[comparison.needs]}{'' if comparison.needs == 'none' else f', {kept}'}."
