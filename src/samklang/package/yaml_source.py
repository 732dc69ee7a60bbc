"""YAML text as plain data that remembers on which line each value stands, so that a fault can name its line."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from samklang.problems import Problem

Step = str | int
Path = tuple[Step, ...]


@dataclass
class Marks:
    """The line of a value, of its keys, and the marks of what is inside it."""

    line: int
    keys: dict[str, int] = field(default_factory=dict)
    inside: dict[Step, Marks] = field(default_factory=dict)


@dataclass
class Source:
    """One file: its name as shown to people, its data (None if unreadable), where things stand, what is wrong."""

    file: str
    data: Any
    marks: Marks
    problems: list[Problem] = field(default_factory=list)

    def line(self, *path: Step) -> int:
        """The line of the value at `path`, or of the nearest thing around it that exists.

        A step is a key, an index, or the `key:` of an entry in a list: `line("questions", "joy", "scale")`.
        """
        marks, data = self.marks, self.data
        line = marks.line
        for step in path:
            step = _index(data, step)
            if step not in marks.inside:
                break
            line = marks.keys.get(str(step), marks.inside[step].line)
            marks, data = marks.inside[step], data[step]
        return line

    def problem(self, message: str, cure: str, *path: Step) -> Problem:
        """A fault at `path` in this file."""
        return Problem(self.file, self.line(*path), message, cure)


def _index(data: Any, step: Step) -> Step:
    """The index of the list entry called `step`; `step` itself where `data` is no list."""
    if isinstance(data, list) and isinstance(step, str):
        named = (i for i, entry in enumerate(data) if isinstance(entry, dict) and entry.get("key") == step)
        return next(named, -1)
    return step


def decode(file: str, raw: bytes) -> tuple[str | None, list[Problem]]:
    """The text in `raw`, or why it is no UTF-8; a byte order mark is dropped and line ends become \\n."""
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n"), []
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return None, [Problem(file, line, "the text is not UTF-8", "Save the file again with encoding UTF-8")]


def parse(file: str, text: str, first_line: int = 1) -> Source:
    """`text` as data; `first_line` is the line it begins on inside `file`."""
    yaml = YAML(typ="safe", pure=True)
    source = Source(file, None, Marks(first_line))
    try:
        node = yaml.compose(text)
        if node is not None:
            source.data, source.marks = _Reader(yaml, file, first_line, source.problems).read(node)
    except MarkedYAMLError as error:
        source.problems.append(_syntax(file, error, first_line))
    except YAMLError:
        cure = "Remove characters that cannot be seen"
        source.problems.append(Problem(file, first_line, "there is a character that YAML does not allow", cure))
    if source.data is None and not source.problems:
        source.problems.append(Problem(file, first_line, "there is nothing here", "Fill it in, or copy an example"))
    return source


@dataclass
class _Reader:
    """Turns YAML nodes into plain data and marks."""

    yaml: YAML
    file: str
    first_line: int
    problems: list[Problem]

    def read(self, node: Node) -> tuple[Any, Marks]:
        line = node.start_mark.line + self.first_line
        if node.anchor is not None:
            cure = "Write the value out each time"
            self.problems.append(Problem(self.file, line, f"anchors such as '&{node.anchor}' are not used here", cure))
            return None, Marks(line)
        if isinstance(node, MappingNode):
            return self._mapping(node, Marks(line))
        if isinstance(node, SequenceNode):
            return self._sequence(node, Marks(line))
        return self._scalar(node), Marks(line)

    def _mapping(self, node: MappingNode, marks: Marks) -> tuple[dict[str, Any], Marks]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + self.first_line
            if key in data:
                message = f"'{key}' stands here twice, first on line {marks.keys[key]}"
                self.problems.append(Problem(self.file, line, message, "Keep one of them"))
                continue
            marks.keys[key] = line
            data[key], marks.inside[key] = self.read(value_node)
        return data, marks

    def _sequence(self, node: SequenceNode, marks: Marks) -> tuple[list[Any], Marks]:
        data: list[Any] = []
        for i, entry in enumerate(node.value):
            value, marks.inside[i] = self.read(entry)
            data.append(value)
        return data, marks

    def _scalar(self, node: Node) -> Any:
        """Number, text, date, yes or no; what only looks like a date, and a date with a clock, stay text."""
        try:
            value = self.yaml.constructor.construct_object(node)
        except ValueError:
            return node.value
        return node.value if isinstance(value, datetime.datetime) else value


def _syntax(file: str, error: MarkedYAMLError, first_line: int) -> Problem:
    mark = error.problem_mark
    line = (mark.line if mark else 0) + first_line
    fault = str(error.problem)
    for sign, message, cure in _SYNTAX:
        if sign in fault:
            return Problem(file, line, message, cure)
    cure = "Look at the indentation, the colons and the quotes on this line and the one above"
    return Problem(file, line, f"this is not YAML ({fault})", cure)


_SYNTAX = (
    (r"'\t'", "there is a tab", "Indent with spaces"),
    ("mapping values", "there is a colon where none can stand", "Put the text in quotes"),
    ("cannot start any token", "the text begins with a sign that means something in YAML", "Put it in quotes"),
    ("end of stream", "a quote or bracket is never closed", "Close it"),
    ("another document", "there is a line of three hyphens in the middle", "Remove '---'"),
    ("could not determine a constructor", "words after '!' are not used here", "Put the text in quotes"),
)
