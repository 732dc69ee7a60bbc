"""One slide's file as a Slide: front matter, then `# Dansk` and `# English`, each with its words and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from samklang.package.mend import validate
from samklang.package.slides import FrontMatter, Line, Run, Slide, Words
from samklang.package.yaml_source import Marks, Source, decode, parse
from samklang.problems import Problem
from samklang.values import Language

HEADINGS: dict[str, Language] = {"Dansk": "da", "English": "en"}
NOTES: dict[Language, str] = {"da": "Noter", "en": "Notes"}
Part = Literal["say", "ask", "late"]
PARTS: dict[Language, dict[str, Part]] = {
    "da": {"Sig": "say", "Spørg": "ask", "Når tiden er knap": "late"},
    "en": {"Say": "say", "Ask": "ask", "When time is short": "late"},
}

_PART_NAMES = {
    "body": "what the slide says",
    "say": "the note on what to say",
    "ask": "the note on what to ask",
    "late": "the note on when time is short",
}

_STRANGE = {
    "fence": "a code block",
    "code_block": "a line indented by four spaces",
    "html_block": "HTML",
    "html_inline": "HTML",
    "table_open": "a table",
    "hr": "a dividing line",
    "blockquote_open": "a block quote",
    "image": "an image",
    "link_open": "a link",
    "code_inline": "code",
    "s_open": "struck-out text",
}
_CURES = {
    "code_block": "Begin the line at the margin",
    "link_open": "Write the words alone; links go under 'references' in package.yaml",
    "image": "Remove it; slides hold words and findings",
    "table_open": "Write it as a list",
    "hr": "Remove it",
}
_ALLOWED = "Use paragraphs, ### headings, lists, **bold** and *italic* only"


@dataclass(frozen=True)
class SlideReading:
    """A slide as read: None where it cannot be one. `source` holds the front matter's places."""

    slide: Slide | None
    source: Source
    problems: tuple[Problem, ...]


def read_slide(name: str, file: str, raw: bytes) -> SlideReading:
    """The slide `name` in the bytes of its file, shown to people as `file`, and every fault in it."""
    text, problems = decode(file, raw)
    nothing = Source(file, None, Marks(1))
    if text is None:
        return SlideReading(None, nothing, tuple(problems))
    head, body, first_line = _split(text)
    if head is None:
        cure = "Begin with '---', then 'kind: points' or another kind, then '---'"
        return SlideReading(None, nothing, (Problem(file, 1, "the front matter is missing", cure),))
    source = parse(file, head, first_line=2)
    front = validate(FrontMatter, source)
    words = _Body(file, first_line).read(body)
    problems = [*source.problems, *front.problems, *words.problems]
    slide = Slide(name=name, front=front.part, da=words.words("da"), en=words.words("en")) if front.part else None
    return SlideReading(slide, source, tuple(problems))


def _split(text: str) -> tuple[str | None, str, int]:
    """The front matter (None if there is none), the Markdown, and the line the Markdown begins on."""
    lines = text.split("\n")
    marks = [i for i, line in enumerate(lines) if line.rstrip() == "---"]
    if len(marks) < 2 or marks[0] != 0:
        return None, "", 1
    end = marks[1]
    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :]), end + 2


@dataclass
class _Body:
    """Walks the Markdown's tokens and sorts its lines by language and part."""

    file: str
    first_line: int
    problems: list[Problem] = field(default_factory=list)
    found: dict[tuple[Language, str], list[Line]] = field(default_factory=dict)
    seen: dict[Language, int] = field(default_factory=dict)
    language: Language | None = None
    part: str | None = "body"

    def read(self, markdown: str) -> _Body:
        tokens = _markdown().parse(markdown)
        for block in _blocks(tokens):
            self._block(block)
        for heading, language in HEADINGS.items():
            if language not in self.seen:
                self._fault(None, f"'# {heading}' is missing", f"Add '# {heading}' with the words under it")
        self._same_parts()
        return self

    def words(self, language: Language) -> Words:
        """What was found in `language`."""
        parts = {part: tuple(lines) for (spoken, part), lines in self.found.items() if spoken == language}
        return Words(**parts)

    def _block(self, tokens: Sequence[Token]) -> None:
        first = tokens[0]
        if first.type == "heading_open":
            self._heading(first, self._runs(tokens[1]))
        elif first.type == "paragraph_open":
            self._add(first, Line(style="paragraph", runs=self._runs(tokens[1])))
        elif first.type in ("bullet_list_open", "ordered_list_open"):
            self._list(tokens)
        else:
            self._strange(first.type, self._line(first))

    def _heading(self, token: Token, runs: tuple[Run, ...]) -> None:
        title = "".join(run.text for run in runs).strip()
        match token.tag:
            case "h1":
                self._begin_language(token, title)
            case "h2":
                self._begin_notes(token, title)
            case "h3" if self.part == "body":
                self._add(token, Line(style="heading", runs=runs))
            case "h3":
                self._begin_part(token, title)
            case _:
                self._fault(token, "the heading is too deep", "Use ### for headings inside a slide")

    def _begin_language(self, token: Token, title: str) -> None:
        self.language, self.part = HEADINGS.get(title), "body"
        if self.language is None:
            self._fault(token, f"'# {title}' is not a language", "Write '# Dansk' or '# English'; others take ###")
        elif self.language in self.seen:
            self._fault(token, f"'# {title}' stands here twice", "Keep one of them")
        else:
            self.seen[self.language] = self._line(token)

    def _begin_notes(self, token: Token, title: str) -> None:
        notes = NOTES[self.language or "da"]
        if title == notes:
            self.part = None
        else:
            self._fault(token, f"'## {title}' has no place here", f"Write '## {notes}', or ### for a heading")

    def _begin_part(self, token: Token, title: str) -> None:
        parts = PARTS[self.language or "da"]
        self.part = parts.get(title)
        if self.part is None:
            allowed = ", ".join(f"'### {name}'" for name in parts)
            self._fault(token, f"'### {title}' is not a part of the notes", f"Use one of: {allowed}")

    def _list(self, tokens: Sequence[Token]) -> None:
        opening = tokens[0]
        for entry in _blocks(tokens[1:-1]):
            inner = list(_blocks(entry[1:-1]))
            for extra in inner if not inner or inner[0][0].type != "paragraph_open" else inner[1:]:
                self._fault(extra[0], "an entry of a list holds more than one line of text", "Split it into entries")
            if inner and inner[0][0].type == "paragraph_open":
                number = int(entry[0].info) if opening.type == "ordered_list_open" else None
                style: Literal["number", "bullet"] = "bullet" if number is None else "number"
                self._add(entry[0], Line(style=style, runs=self._runs(inner[0][1]), number=number))

    def _add(self, token: Token, line: Line) -> None:
        if self.language is None and not self.seen:
            self._fault(token, "there are words before the first language", "Move them under '# Dansk' or '# English'")
        elif self.part is None:
            self._fault(token, "the note belongs to no part", "Put it under a heading such as '### Sig' or '### Say'")
        elif self.language is not None:
            self.found.setdefault((self.language, self.part), []).append(line)

    def _runs(self, inline: Token) -> tuple[Run, ...]:
        runs: list[Run] = []
        line, bold, italic = self._line(inline), False, False
        for token in inline.children or ():
            match token.type:
                case "text":
                    runs.append(Run(text=token.content, bold=bold, italic=italic))
                case "softbreak" | "hardbreak":
                    line += 1
                    runs.append(Run(text=" ", bold=bold, italic=italic))
                case "strong_open" | "strong_close":
                    bold = token.nesting == 1
                case "em_open" | "em_close":
                    italic = token.nesting == 1
                case _ if token.nesting >= 0:
                    self._strange(token.type, line)
        return _joined(runs)

    def _same_parts(self) -> None:
        """Words in one language alone are words that half of the readers never get."""
        for heading, language in HEADINGS.items():
            spoken = {part for lang, part in self.found if lang != language}
            for part in sorted(spoken - {part for lang, part in self.found if lang == language}):
                message = f"{_PART_NAMES[part]} is missing under '# {heading}'"
                line = self.seen.get(language)
                if line is not None:
                    cure = "Translate it from the other language"
                    self.problems.append(Problem(self.file, line, message, cure))

    def _strange(self, kind: str, line: int) -> None:
        message = f"{_STRANGE.get(kind, 'something unknown')} cannot stand on a slide"
        self.problems.append(Problem(self.file, line, message, _CURES.get(kind, _ALLOWED)))

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + self.first_line

    def _fault(self, token: Token | None, message: str, cure: str) -> None:
        line = self._line(token) if token else self.first_line
        self.problems.append(Problem(self.file, line, message, cure))


def _markdown() -> MarkdownIt:
    """CommonMark, with tables and strike-through understood so that they can be refused by name.

    Underlined headings and link definitions are off: the first turn text above '---' into a heading, the second
    vanish without a trace.
    """
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["lheading", "reference"])


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens of each block at the outermost level, its opening and closing included."""
    start, depth = 0, 0
    for i, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : i + 1]
            start = i + 1


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """`runs` with neighbours of one style put together."""
    joined: list[Run] = []
    for run in runs:
        if joined and (joined[-1].bold, joined[-1].italic) == (run.bold, run.italic):
            joined[-1] = run.model_copy(update={"text": joined[-1].text + run.text})
        else:
            joined.append(run)
    return tuple(joined)
