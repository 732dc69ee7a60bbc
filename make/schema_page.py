"""A page that says in tables what a JSON Schema says in braces."""

from __future__ import annotations

import json
import re
from typing import Any

Schema = dict[str, Any]

OPENING = """\
# {title}

{about}

Generated from the source: `make docs` writes it anew. The same as a JSON Schema:
[schemas/{name}.schema.json](schemas/{name}.schema.json).

"""


def schema_page(title: str, about: str, schema: Schema) -> str:
    """The page of `schema`: its own fields first, then each type it uses, in alphabetical order."""
    opening = OPENING.format(title=title, about=about, name=title.removesuffix(".json"))
    types = [section(name, part) for name, part in sorted(schema.get("$defs", {}).items())]
    return opening + "\n".join([section(schema["title"], schema), *types])


def section(name: str, part: Schema) -> str:
    """One type: what it is, and its fields."""
    about = described(part)
    needed = part.get("required", [])
    rows = [row(field, shape, field in needed) for field, shape in part.get("properties", {}).items()]
    table = ["| field | type | what it is |", "|---|---|---|", *rows, ""] if rows else [f"{cell(type_of(part))}.", ""]
    return "\n".join([f"## {name}", "", *([about, ""] if about else []), *table])


def row(field: str, shape: Schema, needed: bool) -> str:
    """One field as a line of the table; a field that may be left out shows what it then is."""
    about = described(shape)
    if not needed and "default" in shape:
        about = f"{about} Default: `{spelled(shape['default'])}`.".strip()
    return f"| `{field}` | {cell(type_of(shape))} | {cell(about)} |"


def described(part: Schema) -> str:
    """What the source says of it, on one line and with JSON's word for nothing."""
    return re.sub(r"\bNone\b", "null", " ".join(part.get("description", "").split()))


def type_of(shape: Schema) -> str:
    """The type in words: `whole number`, `list of Finding`, `Share or null`."""
    if "$ref" in shape:
        name = shape["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    for key in ("anyOf", "oneOf"):
        if key in shape:
            return " or ".join(type_of(part) for part in shape[key])
    if "const" in shape:
        return f"`{spelled(shape['const'])}`"
    if "enum" in shape:
        return ", ".join(f"`{spelled(value)}`" for value in shape["enum"])
    return plain_type(shape) + bounds(shape)


def plain_type(shape: Schema) -> str:
    """The type of a shape that is no reference and no choice."""
    match shape.get("type"):
        case "array":
            inner = shape.get("items") or {"type": "any"}
            return "list of " + type_of(inner)
        case "object" if isinstance(shape.get("additionalProperties"), dict):
            return "map from text to " + type_of(shape["additionalProperties"])
        case known:
            return {"string": "text", "integer": "whole number", "boolean": "true or false"}.get(str(known), str(known))


def bounds(shape: Schema) -> str:
    """The least and the most a number may be."""
    least, most = shape.get("minimum"), shape.get("maximum")
    return (f" from {least}" if least is not None else "") + (f" to {most}" if most is not None else "")


def spelled(value: Any) -> str:
    """A value as JSON spells it, but words without quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def cell(words: str) -> str:
    """`words` made safe inside a table."""
    return words.replace("|", "\\|")
