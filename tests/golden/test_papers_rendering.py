"""Word and Excel open the papers without repair, and each sheet prints on one piece of paper."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from papers import PACKAGES, every_block, invented, loaded, told
from render import FONTCONFIG
from samklang.documents import docx, xlsx
from samklang.documents.theme import FONTS
from samklang.values import LANGUAGES, Language
from validator import errors

pytestmark = pytest.mark.render


def printed(folder: Path, documents: list[Path]) -> dict[str, int]:
    """How many pages LibreOffice prints each document on, with the theme's own fonts."""
    settings = folder / "fonts.conf"
    settings.write_text(FONTCONFIG.format(fonts=FONTS, cache=folder / "cache"), encoding="utf-8")
    environment = os.environ | {"FONTCONFIG_FILE": str(settings), "HOME": str(folder)}
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, documents)]
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=300)
    return {document.stem: pages(document.with_suffix(".pdf")) for document in documents}


def pages(pdf: Path) -> int:
    """How many pages poppler counts."""
    told_of = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    return int(next(line for line in told_of.splitlines() if line.startswith("Pages:")).split()[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("more", [{}, {"flows": True}, {"paper": "a3", "landscape": True}], ids=str)
def test_word_opens_every_block_without_repair(tmp_path: Path, language: Language, more: dict[str, object]) -> None:
    """The Open XML SDK finds no error in a block of any kind, on any paper."""
    file = tmp_path / "sheet.docx"
    file.write_bytes(docx.write(every_block(language, **more)))
    assert errors(file) == []


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_excel_opens_the_numbers_without_repair(tmp_path: Path, path: Path) -> None:
    """The Open XML SDK finds no error in the workbook of any package."""
    file = tmp_path / "numbers.xlsx"
    file.write_bytes(xlsx.write(told(loaded(path), invented(loaded(path)))[0].numbers))
    assert errors(file) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sheet_prints_on_one_page(tmp_path: Path, language: Language) -> None:
    """Sheets of every package fit their paper in a word processor too, and each poster its own."""
    expected: dict[str, int] = {}
    for path in PACKAGES:
        for sheet in told(loaded(path), invented(loaded(path)), language=language)[0].sheets:
            if not sheet.flows:
                name = f"{path.name}-{sheet.key}"
                (tmp_path / f"{name}.docx").write_bytes(docx.write(sheet))
                expected[name] = len(sheet.pages)
    assert printed(tmp_path, sorted(tmp_path.glob("*.docx"))) == expected
