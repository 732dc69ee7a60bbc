"""The built-in theme: a PowerPoint template, its mapping file, and the fonts that measure and draw its text."""

from __future__ import annotations

from pathlib import Path

THEME = Path(__file__).parent
TEMPLATE = THEME / "samklang.pptx"
FONTS = THEME / "fonts"
