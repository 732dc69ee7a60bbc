"""The story and the papers as files: one writer a format. `FORMATS` is the table of what a story can become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from samklang.documents import pptx
from samklang.documents.papers import bundle as bundle
from samklang.documents.papers import write_papers as write_papers
from samklang.documents.pptx import overflows as overflows
from samklang.story.model import Story


@dataclass(frozen=True)
class Format:
    """A kind of file: its ending, and the call that writes a story as its bytes (template or None)."""

    ending: str
    write: Callable[[Story, Path | None], bytes]


FORMATS: dict[str, Format] = {"pptx": Format(".pptx", pptx.write)}
