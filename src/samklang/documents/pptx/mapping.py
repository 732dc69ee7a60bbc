"""Which layout of a template each kind of slide uses: read from a TOML file beside it, or guessed from common names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping as Mapped
from pathlib import Path
from typing import Literal, get_args

from pydantic import Field, ValidationError

from samklang.problems import Problem, ProblemsFound, refuse
from samklang.story.charts import Tone
from samklang.values import Frozen

Role = Literal["opening", "figure", "talk", "points", "page", "closing"]
"""What a slide is for, as far as its layout is concerned."""
ROLES: tuple[Role, ...] = get_args(Role)

Part = Literal["title", "eyebrow", "subtitle", "body", "panel", "source"]
"""The places of a slide that a layout may have a placeholder for."""
PARTS: tuple[Part, ...] = get_args(Part)

ThemeColour = Literal["tx1", "tx2", "bg1", "bg2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"]

TITLE_ONLY = ("Title Only", "Kun titel")
TITLE_AND_TEXT = (
    "Title and Content",
    "Titel og indhold",
    "Titel og indholdsobjekt",
    "Title and Text",
    "Titel og tekst",
)
TITLE_SLIDE = ("Title Slide", "Titelslide", "Titeldias")
COMMON: dict[Role, tuple[str, ...]] = {
    "opening": ("Opening", *TITLE_SLIDE, *TITLE_ONLY),
    "figure": ("Figure", *TITLE_ONLY, *TITLE_AND_TEXT),
    "talk": ("Talk", *TITLE_ONLY, *TITLE_AND_TEXT),
    "points": ("Points", *TITLE_AND_TEXT, *TITLE_ONLY),
    "page": ("Page", *TITLE_ONLY, *TITLE_AND_TEXT),
    "closing": ("Closing", *TITLE_ONLY, *TITLE_AND_TEXT),
}
"""Layout names to look for where no mapping file says which."""


class Mapping(Frozen):
    """The mapping file. Layouts are named; placeholders are given by their idx; tones by theme colour."""

    layouts: dict[Role, str] = Field(default_factory=dict)
    placeholders: dict[Role, dict[Part, int]] = Field(default_factory=dict)
    dark: tuple[Role, ...] = ()
    tones: dict[Tone, ThemeColour] = Field(default_factory=dict)

    def layout_of(self, role: Role, existing: Mapped[str, object]) -> str | None:
        """The name of the layout for `role`: the one that is mapped, else the first common name that exists."""
        if role in self.layouts:
            return self.layouts[role]
        return next((name for name in COMMON[role] if name in existing), None)


def mapping_file(template: Path) -> Path:
    """Where the mapping file of `template` is looked for: beside it, with .toml for an ending."""
    return template.with_suffix(".toml")


def load_mapping(template: Path) -> Mapping:
    """The mapping beside `template`; an empty one where there is no file. ProblemsFound if the file is faulty."""
    path = mapping_file(template)
    if not path.exists():
        return Mapping()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise refuse(path, f"is not a readable TOML file ({error})", "Mend the syntax") from error
    try:
        return Mapping.model_validate(data)
    except ValidationError as error:
        raise ProblemsFound(_problem(path, details["loc"], details["msg"]) for details in error.errors()) from error


def _problem(path: Path, place: tuple[int | str, ...], message: str) -> Problem:
    name = ".".join(str(part) for part in place if part != "[key]")
    cure = (
        f"Tables are [layouts], [placeholders.ROLE] and [tones], and 'dark' is a list of roles; "
        f"roles are {', '.join(ROLES)}; "
        f"placeholders are {', '.join(PARTS)}; tones are {', '.join(get_args(Tone))}, with theme colours "
        f"{', '.join(get_args(ThemeColour))}"
    )
    return Problem(str(path), None, f"'{name}' cannot be used ({message})", cure)
