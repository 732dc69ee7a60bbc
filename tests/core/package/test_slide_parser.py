"""A slide's file is read as it is meant, and every slip in it is named at its line."""

from __future__ import annotations

import pytest

from samklang.package.slide_parser import SlideReading, read_slide
from samklang.package.slides import Line, Run

WHOLE = """---
kind: points
title: { da: Det, en: It }
---

# Dansk

Et **fedt** ord
på to linjer.

### Mellem

- en *skrå*
- to

3. tre
4. fire

## Noter

### Sig

Sig det.

### Spørg

- Hvorfor?

### Når tiden er knap

Spring over.

# English

A **bold** word{hard}
on two lines.

### Between

- an *italic*

## Notes

### Say

Say it.

### Ask

- Why?

### When time is short

Skip it.
""".replace("{hard}", "  ")


def read(text: str) -> SlideReading:
    """The slide in `text`."""
    return read_slide("10-it", "p/slides/10-it.md", text.encode())


def plain(lines: tuple[Line, ...]) -> list[tuple[str, str]]:
    """Style and words of each line."""
    return [(line.style, line.plain) for line in lines]


def test_every_part_lands_in_its_place() -> None:
    """Body and the three parts of the notes are told apart in both languages."""
    reading = read(WHOLE)
    assert reading.problems == ()
    slide = reading.slide
    assert slide is not None
    assert (slide.name, slide.front.kind) == ("10-it", "points")
    assert plain(slide.words("da").body) == [
        ("paragraph", "Et fedt ord på to linjer."),
        ("heading", "Mellem"),
        ("bullet", "en skrå"),
        ("bullet", "to"),
        ("number", "tre"),
        ("number", "fire"),
    ]
    assert [line.number for line in slide.da.body] == [None, None, None, None, 3, 4]
    assert plain(slide.da.say) == [("paragraph", "Sig det.")]
    assert plain(slide.da.ask) == [("bullet", "Hvorfor?")]
    assert plain(slide.da.late) == [("paragraph", "Spring over.")]
    assert plain(slide.words("en").body)[0] == ("paragraph", "A bold word on two lines.")
    assert [plain(part)[0][1] for part in (slide.en.say, slide.en.ask, slide.en.late)] == [
        "Say it.",
        "Why?",
        "Skip it.",
    ]


def test_styles_become_runs() -> None:
    """Bold and italic are runs of their own, and neighbours of one style are one run."""
    slide = read(WHOLE).slide
    assert slide is not None
    assert slide.da.body[0].runs == (Run(text="Et "), Run(text="fedt", bold=True), Run(text=" ord på to linjer."))
    assert slide.da.body[2].runs == (Run(text="en "), Run(text="skrå", italic=True))


def test_windows_files_read_alike() -> None:
    """A byte order mark and Windows line ends make no difference."""
    windows = b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode()
    assert read_slide("10-it", "x", windows).slide == read(WHOLE).slide


STRANGE = [
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a table cannot stand"),
    ("![alt](x.png)", "an image cannot stand"),
    ("[words](https://example.org)", "a link cannot stand"),
    ("<b>bold</b>", "HTML cannot stand"),
    ("<div>\nbold\n</div>", "HTML cannot stand"),
    ("`code`", "code cannot stand"),
    ("```\ncode\n```", "a code block cannot stand"),
    ("    far in", "a line indented by four spaces cannot stand"),
    ("> said", "a block quote cannot stand"),
    ("~~gone~~", "struck-out text cannot stand"),
    ("***", "a dividing line cannot stand"),
    ("#### deep", "the heading is too deep"),
    ("## Elsewhere", "'## Elsewhere' has no place here"),
    ("# Norsk", "'# Norsk' is not a language"),
]


@pytest.mark.parametrize(("markdown", "message"), STRANGE)
def test_what_no_slide_can_hold_is_named_at_its_line(markdown: str, message: str) -> None:
    """Whatever is more than words in simple styles is a fault at the line where it stands."""
    reading = read(WHOLE.replace("### Mellem", markdown))
    assert any(message in problem.message for problem in reading.problems)
    assert {problem.line for problem in reading.problems if message in problem.message} == {11}


def test_a_fault_inside_a_paragraph_has_its_own_line() -> None:
    """In a paragraph of several lines, the fault's line is named and not the first."""
    (problem,) = read(WHOLE.replace("på to linjer.", "på `to` linjer.")).problems
    assert (problem.line, problem.message) == (9, "code cannot stand on a slide")


def test_words_over_a_line_of_hyphens_are_no_heading() -> None:
    """Three hyphens under a paragraph are refused, and never turn it into a heading in silence."""
    (problem,) = read(WHOLE.replace("### Mellem", "Mellem\n---")).problems
    assert (problem.line, problem.message) == (12, "a dividing line cannot stand on a slide")


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("- to\n", "- to\n  - indeni\n", 15, "an entry of a list holds more than one line of text"),
        ("- to\n", "- to\n\n  og mere\n", 16, "an entry of a list holds more than one line of text"),
        ("- to\n", "- # to\n", 14, "an entry of a list holds more than one line of text"),
        ("### Spørg", "### Spørgsmål", 25, "'### Spørgsmål' is not a part of the notes"),
        ("### Sig\n", "", 22, "the note belongs to no part"),
        ("# English", "# Dansk", 33, "'# Dansk' stands here twice"),
        ("# English", "# Engelsk", 33, "'# Engelsk' is not a language"),
        ("# Dansk\n", "", 7, "there are words before the first language"),
        ("kind: points", "kind: pionts", 2, "'kind' cannot be 'pionts'"),
        ("kind: points", "kind: points\nkind: help", 3, "'kind' stands here twice, first on line 2"),
        ("title: { da: Det, en: It }", "title: { da: Det }", 3, "'en' is missing"),
        ("### Ask\n\n- Why?\n", "", 33, "the note on what to ask is missing under '# English'"),
        ("Sig det.", "", 6, "the note on what to say is missing under '# Dansk'"),
    ],
)
def test_a_slip_is_named_at_its_line(old: str, new: str, line: int, message: str) -> None:
    """Each slip in a slide's file is found where it was made."""
    assert WHOLE.count(old) >= 1
    found = [(problem.line, problem.message) for problem in read(WHOLE.replace(old, new)).problems]
    assert (line, message) in found


def test_a_language_that_is_not_there_is_missed() -> None:
    """A slide in one language is a fault, whatever it says."""
    (problem,) = read(WHOLE.partition("# English")[0]).problems
    assert (problem.line, problem.message) == (5, "'# English' is missing")


def test_an_empty_entry_is_left_out() -> None:
    """A bullet without words says nothing, and nothing is shown for it."""
    slide = read(WHOLE.replace("- to\n", "- to\n-\n")).slide
    assert slide is not None
    assert plain(slide.da.body)[3:5] == [("bullet", "to"), ("number", "tre")]


@pytest.mark.parametrize("text", ["", "# Dansk\n", "---\nkind: points\n", "words\n---\nkind: points\n---\n"])
def test_front_matter_is_needed(text: str) -> None:
    """A file that does not begin with front matter is told how to."""
    reading = read(text)
    assert reading.slide is None
    assert [(problem.line, problem.message) for problem in reading.problems] == [(1, "the front matter is missing")]


def test_empty_front_matter_is_said_to_be_empty() -> None:
    """Front matter without a word in it is a fault of its own."""
    reading = read("---\n---\n# Dansk\n# English\n")
    assert reading.slide is None
    assert [problem.message for problem in reading.problems] == ["there is nothing here"]


def test_bytes_that_are_no_text_are_refused() -> None:
    """A file in another encoding is a fault at the line of its first strange byte."""
    reading = read_slide("x", "x", WHOLE.encode().replace("Spørg".encode(), "Spørg".encode("cp1252")))
    assert reading.slide is None
    assert [(problem.line, problem.message) for problem in reading.problems] == [(25, "the text is not UTF-8")]
