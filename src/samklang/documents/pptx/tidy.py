"""The file's last touches: what it says about itself, and a zip whose bytes depend on nothing but its content."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI

from samklang.documents.wording import LANGUAGE_TAG
from samklang.story.model import Story

EPOCH = datetime.date(2000, 1, 1)
"""The date a deck without a date is made on."""
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def saved(presentation: Any, story: Story) -> bytes:
    """The presentation as bytes: no author, no clock, no thumbnail; equal stories give equal bytes."""
    package = presentation.part.package
    properties = Part(PackURI("/docProps/core.xml"), CT.OPC_CORE_PROPERTIES, package, _properties(story))
    package.relate_to(properties, RT.CORE_PROPERTIES)
    file = io.BytesIO()
    presentation.save(file)
    return _rezipped(file.getvalue())


def _properties(story: Story) -> bytes:
    from xml.sax.saxutils import escape

    made = f"{(story.date or EPOCH).isoformat()}T00:00:00Z"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(story.title)}</dc:title>"
        f"<dc:language>{LANGUAGE_TAG[story.language]}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified>'
        "</cp:coreProperties>"
    ).encode()


def _rezipped(content: bytes) -> bytes:
    """The same parts in a fixed order (content types first, as readers expect) and with a fixed time."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            new.writestr(zipfile.ZipInfo(name, ZIP_TIME), old.read(name), zipfile.ZIP_DEFLATED, 9)
    return file.getvalue()
