"""The deck as a PowerPoint file: native, editable charts in the built-in theme or in anybody's template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samklang.story.model import Story

if TYPE_CHECKING:
    from samklang.documents.pptx.stage import Overflow

__all__ = ["overflows", "write"]


def write(story: Story, template: Path | None = None) -> bytes:
    """`story` as the bytes of a .pptx file; equal stories give equal bytes.

    `template` is any .pptx or .potx with named layouts, and a mapping file beside it with .toml for an ending.
    ProblemsFound names everything the template lacks.
    """
    from samklang.documents.pptx.deck import build  # python-pptx is heavy, so only where it is used

    return build(story, template)[0]


def overflows(story: Story, template: Path | None = None) -> tuple[Overflow, ...]:
    """The texts of `story` that do not fit their boxes even at the smallest size: which scene, which box."""
    from samklang.documents.pptx.deck import build

    return tuple(sorted(build(story, template)[1]))
