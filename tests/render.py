"""Draws a deck as pictures, with LibreOffice and the theme's own fonts in the place of Georgia and Calibri."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from samklang.documents.theme import FONTS

FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}</cachedir>
  <alias binding="same"><family>Georgia</family><accept><family>Gelasio</family></accept></alias>
  <alias binding="same"><family>Calibri</family><accept><family>Carlito</family></accept></alias>
</fontconfig>
"""


def render(pptx: Path, out: Path, *, dots: int = 80) -> list[Path]:
    """The pages of `pptx` as PNG files in `out`, in order, at `dots` per inch; beside them their PDF."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        settings = Path(scratch, "fonts.conf")
        settings.write_text(FONTCONFIG.format(fonts=FONTS, cache=Path(scratch, "cache")), encoding="utf-8")
        environment = os.environ | {"FONTCONFIG_FILE": str(settings), "HOME": scratch}
        profile = f"-env:UserInstallation={Path(scratch, 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(out), str(pptx)]
        subprocess.run(command, check=True, env=environment, capture_output=True, timeout=180)
        pdf = out / f"{pptx.stem}.pdf"
        subprocess.run(["pdftoppm", "-r", str(dots), "-png", str(pdf), str(out / "page")], check=True, timeout=180)
    return sorted(out.glob("page*.png"))
