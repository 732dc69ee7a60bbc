"""Each planted fault is found at its file and line, with a cure, and nothing else is said to be wrong."""

# ruff: noqa: E501 (a table of faults is read one a line)

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest

from samklang.package.check import check
from samklang.package.load import load
from samklang.problems import ProblemsFound


@dataclass(frozen=True)
class Fault:
    """A change to one file, the message it must give, and the text on whose line it must be found.

    `at` is looked for in `found_in` (the changed file if blank) after the change; None: the file as a whole.
    `stops` says whether the package cannot even be loaded.
    """

    name: str
    file: str
    old: str
    new: str
    message: str
    at: str | None
    stops: bool = True
    cure: str = ""
    found_in: str = ""


Q, P, A, R = "questionnaire.yaml", "package.yaml", "agenda.yaml", "references.yaml"
WHO5 = "    instrument: who-5\n"
GRID = """  - key: culture
    kind: grid
    scale: degree
    text: { da: Hos os, en: With us }
    noun: { da: kulturen, en: the culture }
    sensitivity: opinion
    items:
      - { key: tone, text: { da: tonen, en: the tone }, noun: { da: tonen, en: the tone }, measurement_point: true }
      - { key: help, text: { da: hjælp, en: help }, noun: { da: hjælp, en: help }, measurement_point: true }
"""
RATING = """  - key: burdens
    kind: rating
    text: { da: Hvor meget, en: How much }
    noun: { da: byrder, en: burdens }
    sensitivity: opinion
    low: { da: lidt, en: little }
    high: { da: meget, en: much }
    better: low
    measurement_point: false # rating
    items: [{ key: rush, text: { da: Travlhed, en: Rush }, noun: { da: travlhed, en: rush } }]
"""
TEXT = """  - key: ideas
    kind: text
    text: { da: Idéer, en: Ideas }
    noun: { da: idéer, en: ideas }
    sensitivity: opinion
"""
SOURCES = "  - key: sources\n"
TALK = "slides/07-groups.md"
SEEN = "slides/06-sources.md"

SHAPE = [
    Fault("unknown key", Q, "noun: { da: trivsel", "nuon: { da: trivsel", "'nuon' is not a key here", "nuon", cure="Did you mean 'noun'"),
    Fault("missing language", Q, "{ da: trivsel, en: well-being }", "{ da: trivsel }", "'en' is missing", "{ da: trivsel }", cure="Add the English text"),
    Fault("empty language", Q, "{ da: trivsel, en: well-being }", "{ da: '', en: well-being }", "'da' is empty", "{ da: ''", cure="Add the Danish text"),
    Fault("blank language", P, "  en: How we are doing", "  en:", "'en' is empty", "  en:\n", cure="Add the English text"),
    Fault("one text for two", P, "title:\n  da: Sådan har vi det\n  en: How we are doing", "title: Sådan", "'title' does not say both languages", "title: Sådan"),
    Fault("blank text", P, "title:\n  da: Sådan har vi det\n  en: How we are doing", "title:", "'title' is empty", "title:\n"),
    Fault("comma in braces", Q, "en: well-being }", "en: well-being, joy }", "the text is cut off before 'joy'", "well-being, joy"),
    Fault("list for text", P, "  - name: Skriv dit navn her", "  - name: [Skriv]", "'name' is not one text", "name: [Skriv]"),
    Fault("number for text", P, "version: 0.1.0", "version: 1.0", "'version' is not text", "version: 1.0", cure='Put it in quotes: "1.0"'),
    Fault("version", P, "version: 0.1.0", "version: v1", "'version' cannot be 'v1'", "version: v1", cure="Write three numbers"),
    Fault("map for list", P, "  - name: Skriv dit navn her", "  name: Skriv", "'authors' is not a list", "authors:"),
    Fault("blank list", P, "  - name: Skriv dit navn her\n", "", "'authors' is empty", "authors:"),
    Fault("empty list", P, "authors:\n  - name: Skriv dit navn her\n", "authors: []\n", "'authors' has too few entries", "authors: []"),
    Fault("list for map", P, "reviewer:\n  name:", "reviewer:\n  - name:", "'reviewer' is not a set of keys", "reviewer:", cure="name, role"),
    Fault("text among entries", P, "  - name: Skriv dit navn her", "  - Skriv dit navn", "entry 1 of 'authors' is not a set of keys", "- Skriv dit"),
    Fault("scales as list", Q, "  degree:\n    direction: best_first", "  - degree:\n    direction: best_first", "'scales' is not a set of keys", "scales:"),
    Fault("text among questions", Q, SOURCES, "  - hello\n" + SOURCES, "entry 3 of 'questions' is not a question", "- hello"),
    Fault("no kind", Q, "    kind: scale\n", "", "'kind' is missing", "- key: joy", cure="scale, choice, choices"),
    Fault("wrong kind", Q, "    kind: scale\n", "    kind: scael\n", "'scael' is not a kind of question", "- key: joy", cure="Did you mean 'scale'"),
    Fault("missing key", Q, "    scale: degree\n", "", "'scale' is missing", "- key: joy", cure="A key under 'scales'"),
    Fault("missing direction", Q, "    direction: best_first\n", "", "'direction' is missing", "  degree:", cure="best_first, worst_first, neutral"),
    Fault("missing top", P, "reviewed: 2026-11-24\n", "", "'reviewed' is missing", "key: my-package"),
    Fault("not allowed", Q, "sensitivity: opinion", "sensitivity: opinoin", "'sensitivity' cannot be 'opinoin'", "opinoin", cure="Did you mean 'opinion'"),
    Fault("not allowed at all", Q, "sensitivity: opinion", "sensitivity: xyz", "'sensitivity' cannot be 'xyz'", "xyz", cure="Use one of: health, opinion, fact"),
    Fault("bad key", Q, "key: joy", "key: Joy at work", "'key' cannot be 'Joy at work'", "Joy at work", cure="lower-case", ),
    Fault("bad scale key", Q, "  degree:\n", "  Degree:\n", "'Degree' cannot be 'Degree'", "  Degree:"),
    Fault("not a number", R, "value: 58.1", "value: many", "'value' is not a number", "value: many"),
    Fault("not finite", R, "value: 58.1", "value: .inf", "'value' is not a number", "value: .inf"),
    Fault("number as list", R, "value: 58.1", "value: [58]", "'value' is not a number", "value: [58]"),
    Fault("not whole", A, "minutes: 120", "minutes: 2 h", "'minutes' is not a whole number", "minutes: 2 h"),
    Fault("half minutes", A, "minutes: 120", "minutes: 119.5", "'minutes' is not a whole number", "minutes: 119.5"),
    Fault("not true", Q, "measurement_point: true # a", "measurement_point: maybe # a", "'measurement_point' is neither", "maybe"),
    Fault("not a date", P, "reviewed: 2026-11-24\n", "reviewed: soon\n", "'reviewed' is not a date", "reviewed: soon"),
    Fault("no such date", P, "reviewed: 2026-11-24\n", "reviewed: 2026-13-45\n", "'reviewed' is not a date", "reviewed: 2026-13"),
    Fault("date with a clock", P, "reviewed: 2026-11-24\n", "reviewed: 2026-11-24 10:00:00\n", "'reviewed' is not a date", "reviewed: 2026-11-24 10"),
    Fault("date as list", P, "reviewed: 2026-11-24\n", "reviewed: []\n", "'reviewed' is not a date", "reviewed: []"),
    Fault("too low", A, "minutes: 120", "minutes: 5", "'minutes' is 5", "minutes: 5", cure="at least 15"),
    Fault("too high", Q, "code: 5", "code: 500", "'code' is 500", "code: 500", cure="at most 99"),
    Fault("too many groups", Q, "    groups: #", "    groups: [" + ", ".join(f"{{ key: g{i}, text: {{ da: a, en: b }} }}" for i in range(4)) + "]\n    g: #", "'groups' has too many entries", "groups: [{ key: g0"),
    Fault("shared code", Q, "code: 4", "code: 5", "two labels share a code", "  degree:"),
    Fault("top is all", Q, "labels: 2", "labels: 5", "'top' counts every label", "  degree:"),
    Fault("minutes order", A, "{ min: 15, ideal: 20, max: 25 }", "{ min: 15, ideal: 10, max: 25 }", "the minutes do not run", "ideal: 10, max: 25"),
    Fault("key twice", Q, "    kind: scale\n", "    kind: scale\n    kind: scale\n", "'kind' stands here twice", "    kind: scale\n    scale"),
    Fault("tab", Q, "    kind: scale\n", "\tkind: scale\n", "there is a tab", "\tkind"),
    Fault("colon", P, "  da: Et møde om", "  da: Et møde: om", "there is a colon where none can stand", "Et møde:"),
    Fault("sign", P, "  da: Et møde om", "  da: @Et møde om", "the text begins with a sign", "@Et"),
    Fault("two documents", R, "    unit: points", "---\nunit: points", "there is a line of three hyphens", "---\nunit"),
    Fault("tag", R, "value: 58.1", "value: !big 58.1", "words after '!' are not used here", "!big"),
    Fault("anchor", R, "figures:\n", "figures: &all\n", "anchors such as '&all' are not used here", "figures: &all"),
    Fault("not YAML", R, "figures:\n", "}\nfigures:\n", "this is not YAML", "}"),
    Fault("unprintable", R, "figures:\n", "figures: \x07\n", "there is a character that YAML does not allow", "# yaml"),
]  # fmt: skip

CROSS = [
    Fault("question twice", Q, SOURCES, "  - key: joy\n", "the key 'joy' is used twice in 'questions'", "  - key: joy\n    kind: choices"),
    Fault("option twice", Q, "key: patients,", "key: colleagues,", "the key 'colleagues' is used twice in 'options'", "Kendskabet"),
    Fault("item twice", Q, SOURCES, GRID.replace("key: help", "key: tone").replace("point: true", "point: false") + SOURCES, "the key 'tone' is used twice in 'items'", "da: hjælp, en: help }, n"),
    Fault("group twice", Q, "- { key: work, text", "- { key: people, text", "the key 'people' is used twice in 'groups'", "{ key: people, text: { da: Arb"),
    Fault("block twice", A, "key: round", "key: welcome", "the key 'welcome' is used twice in 'blocks'", "key: welcome\n    kind: plenary"),
    Fault("reference twice", P, "  - key: falck-2023\n", "  - { key: falck-2023, text: x }\n  - key: falck-2023\n", "the key 'falck-2023' is used twice", "  - key: falck-2023\n"),
    Fault("figure twice", R, "figures:\n", "figures:\n  - { key: danish-adults, question: wellbeing, label: { da: a, en: b } }\n", "the key 'danish-adults' is used twice", "  - key: danish-adults"),
    Fault("reserved", Q, "key: time,", "key: incomplete,", "the key 'incomplete' has a meaning of its own", "key: incomplete"),
    Fault("labels alike", Q, "da: I ringe grad, en: To a low degree", "da: slet ikke, en: To a low degree", "'Slet ikke' reads as another entry does", "da: Slet ikke"),
    Fault("options alike", Q, "en: Knowing my patients", "en: samarbejdet med kolleger ", "'Kendskabet til mine patienter' reads as", "Kendskabet"),
    Fault("label is a number", Q, "text: { da: I ringe grad, en: To a low degree }", "text: { da: '4', en: '2' }", "the label reads 4 but its code is 2", "da: '4'"),
    Fault("unknown group", Q, "group: work, text: { da: Tid", "group: wokr, text: { da: Tid", "'wokr' is not a group of 'sources'", "wokr", cure="Did you mean 'work'"),
    Fault("unknown scale", Q, "scale: degree", "scale: degrees", "there is no scale 'degrees'", "scale: degrees", cure="Did you mean 'degree'"),
    Fault("codes rise", Q, "direction: best_first\n", "direction: worst_first\n", "the worst label has the highest code", "direction: worst_first\n"),
    Fault("codes fall wrongly", Q, "code: 1,", "code: 9,", "the codes neither rise nor fall", "    labels:\n"),
    Fault("unknown instrument", Q, "instrument: who-5", "instrument: who5", "there is no instrument 'who5'", "instrument: who5", cure="Did you mean 'who-5'"),
    Fault("too few codes", Q, WHO5, WHO5 + "    codes: [6, 5, 4]\n", "there are 3 codes for 6 labels", "codes:"),
    Fault("equal codes", Q, WHO5, WHO5 + "    codes: [6, 5, 4, 3, 2, 2]\n", "a code is used twice", "codes:"),
    Fault("negative codes", Q, WHO5, WHO5 + "    codes: [4, 3, 2, 1, 0, -1]\n", "a code is below 0", "codes:"),
    Fault("zigzag codes", Q, WHO5, WHO5 + "    codes: [6, 5, 4, 3, 1, 2]\n", "the codes neither rise nor fall", "codes:"),
    Fault("reversed unsaid", Q, WHO5, WHO5 + "    codes: [1, 2, 3, 4, 5, 6]\n", "the best answer has the lowest code", "codes:", cure="reversed: true"),
    Fault("reversed untrue", Q, WHO5, WHO5 + "    codes: [6, 5, 4, 3, 2, 1]\n    reversed: true\n", "'reversed' is true but the best answer has", "reversed:"),
    Fault("reversed alone", Q, WHO5, WHO5 + "    reversed: true\n", "'reversed' is true but there are no codes", "reversed:"),
    Fault("not solo", Q, "    scale: degree\n", "    scale: degree\n    asked: not_solo\n", "solo practitioners skip this", "asked:"),
    Fault("four points", Q, SOURCES, GRID + SOURCES, "there are 4 measurement points", "da: hjælp, en: help }, n"),
    Fault("point on choices", Q, SOURCES, SOURCES + "    measurement_point: true # x\n", "a question of kind choices gets no verdict", "true # x"),
    Fault("point on items", Q, SOURCES, RATING.replace("false # rating", "true # rating") + SOURCES, "the question is judged item by item", "true # rating"),
    Fault("shows nothing", SEEN, "shows: sources\n", "", "a slide of kind finding shows nothing", "kind: finding"),
    Fault("shows unknown", SEEN, "shows: sources", "shows: source", "there is no question 'source'", "shows: source", cure="Did you mean 'sources'"),
    Fault("cannot compare", SEEN, "kind: finding", "kind: comparison", "a question of kind choices cannot be compared", "kind: comparison", cure="show one of: wellbeing, joy (instrument, scale, or rating without items)"),
    Fault("talk without block", TALK, "block: groups #", "#", "a slide of kind talk has no block", "kind: talk"),
    Fault("unknown block", SEEN, "block: groups", "block: group", "there is no block 'group'", "block: group"),
    Fault("too short", A, "minutes: 120", "minutes: 60", "the blocks need at least 70 minutes", "minutes: 60"),
    Fault("too long", A, "minutes: 120", "minutes: 300", "the blocks fill at most 155 minutes", "minutes: 300"),
    Fault("unknown known", Q, "    scale: degree\n", "    scale: degree\n    known: [{ text: { da: a, en: b }, source: falk }]\n", "there is no reference 'falk'", "source: falk"),
    Fault("unknown figure source", R, "source: falck-2023", "source: falck", "there is no reference 'falck'", "source: falck"),
    Fault("unknown figure question", R, "question: wellbeing", "question: welbeing", "there is no question 'welbeing'", "question: welbeing", cure="Did you mean 'wellbeing'"),
    Fault("figure of choices", R, "question: wellbeing", "question: sources", "nothing can be compared with 'sources'", "question: sources", cure="Name one of: wellbeing, joy (instrument, scale, or rating without items)"),
    Fault("figure of an option", R, "question: wellbeing", "question: sources.time", "nothing can be compared with 'sources.time'", "question: sources.time", cure="Name one of: wellbeing, joy ("),
    Fault("figure of no item", R, "question: wellbeing", "question: joy.much", "nothing can be compared with 'joy.much'", "question: joy.much"),
    Fault("percent of a score", R, "unit: points", "unit: percent", "the unit is percent, but 'wellbeing' is of kind instrument", "unit: percent", cure="Write 'unit: points'"),
    Fault("points of a scale", R, "question: wellbeing", "question: joy", "the unit is points, but 'joy' is of kind scale", "unit: points", cure="Write 'unit: percent'"),
    Fault("score too high", R, "value: 58.1", "value: 100.5", "the figure 100.5 lies outside 0 to 100, the range of 'wellbeing'", "value: 100.5"),
    Fault("score too low", R, "value: 58.1", "value: -1", "the figure -1 lies outside 0 to 100, the range of 'wellbeing'", "value: -1"),
    Fault("register", P, "data_source: questionnaire", "data_source: register", "register data are not supported yet", "data_source: register"),
]  # fmt: skip

ADVICE = [
    Fault("unused group", Q, "- { key: work, text: { da: Arbejdet, en: The work } }", "- { key: work, text: { da: Arbejdet, en: The work } }\n      - { key: none-yet, text: { da: Intet, en: None } }", "no option is in the group 'none-yet'", "none-yet", stops=False),
    Fault("unused scale", Q, "scales:\n", "scales:\n  spare:\n    direction: neutral\n    top: { labels: 1, text: { da: a, en: b } }\n    labels: [{ code: 1, text: { da: c, en: d } }, { code: 2, text: { da: e, en: f } }]\n", "no question uses the scale 'spare'", "  spare:", stops=False),
    Fault("solo for nothing", Q, "scales:\n", "solo: { text: { da: Sololæge, en: Solo } }\nscales:\n", "nothing depends on 'solo'", "solo:", stops=False),
    Fault("solo words", Q, "    scale: degree\n", "    scale: degree\n    reflection: { everyone: { da: a, en: b }, solo: { da: c, en: d } }\n", "there are words for solo practitioners", "reflection:", stops=False),
    Fault("silent block", TALK, "block: groups #", "block: figures #", "nobody talks in the block 'figures'", "block: figures", stops=False),
    Fault("needless shows", TALK, "kind: talk", "kind: talk\nshows: joy", "a slide of kind talk shows no finding", "shows: joy", stops=False),
    Fault("needless title", SEEN, "kind: finding", "kind: finding\ntitle: { da: a, en: b }", "a slide of kind finding writes its own headline", "title:", stops=False),
    Fault("no title", TALK, "title:\n  da: Hvad giver os arbejdsglæde?\n  en: What gives us joy at work?\n", "", "a slide of kind talk has no title", "kind: talk", stops=False),
    Fault("no words", "slides/10-references.md", "kind: references", "kind: points\ntitle: { da: a, en: b }", "a slide of kind points has no words", "kind: points", stops=False),
    Fault("no questions", TALK, "1. **Genkend.** Hvornår gik du sidst glad hjem fra arbejde?\n2. **Vælg.**", "**Vælg.**", "a slide of kind talk has no questions", "kind: talk", stops=False),
    Fault("no notes", "slides/10-references.md", "## Noter\n\n### Sig\n\nHer står, hvor tallene kommer fra.\n\n# English\n\n## Notes\n\n### Say\n\nThis is where the figures come from.\n", "# English\n", "the slide has no notes on what to say", "kind:", stops=False),
    Fault("no help slide", "slides/08-help.md", "kind: help", "kind: contact", "health is asked about, and no slide", None, stops=False, found_in="slides"),
    Fault("profile", A, "[90, 150]", "[90, 500]", "the blocks fill at most 155 minutes", "[90, 500]", stops=False),
    Fault("little talk", A, "form: groups", "form: plenary", "less than half", "blocks:", stops=False),
    Fault("no implementation", A, "kind: implementation", "kind: other", "no block is of kind implementation", "blocks:", stops=False),
    Fault("dropped implementation", A, "form: practice", "form: practice\n    drop: 3", "a block of kind implementation is never dropped", "drop: 3", stops=False),
    Fault("same drop", A, "form: round", "form: round\n    drop: 1", "two blocks have 'drop: 1'", "drop: 1\n    title: { da: Afs", stops=False),
    Fault("long steps", A, "minutes: 35, text", "minutes: 36, text", "the steps take 41 minutes, the block 40", "steps:", stops=False),
    Fault("figure on no slide", R, "figures:\n", "figures:\n  - { key: gladness, question: joy, unit: percent, label: { da: a, en: b } }\n", "no comparison slide shows 'joy', so the figure is seen nowhere", "key: gladness", stops=False, cure="'kind: comparison' and 'shows: joy'"),
    Fault("blank in the notes", R, "value: 58.1", "where: notes # 58.1", "the notes pass over a figure without a value", "where: notes", stops=False, cure="'where: slide'"),
    Fault("figure unsourced", R, "    source: falck-2023", "    #", "the figure 'danish-adults' has no source", "- key: danish", stops=False),
    Fault("key and folder", P, "key: my-package", "key: your-package", "the key 'your-package' is not the folder's name", "key: your", stops=False),
    Fault("review order", P, "reviewed: 2026-11-24", "reviewed: 2027-11-24", "'next_review' is not after 'reviewed'", "next_review:", stops=False),
    Fault("review past", P, "reviewed: 2026-11-24\nnext_review: 2027-11-24", "reviewed: 2025-11-24\nnext_review: 2026-11-23", "the review was due on 2026-11-23", "next_review: 2026", stops=False),
    Fault("offer past", P, "    review: 2027-11-24", "    review: 2026-11-23", "'Kollegialt Netværk for Læger' was to be looked at", "    review: 2026", stops=False),
]  # fmt: skip

EVERY = [*SHAPE, *CROSS, *ADVICE]


def plant(folder: Path, fault: Fault) -> None:
    """Make the change in the file."""
    path = folder / fault.file
    text = path.read_text(encoding="utf-8")
    assert fault.old in text
    path.write_text(text.replace(fault.old, fault.new, 1), encoding="utf-8")


def line_of(folder: Path, fault: Fault) -> int | None:
    """The line of the text the fault must be found at."""
    if fault.at is None:
        return None
    text = (folder / fault.file).read_text(encoding="utf-8")
    assert fault.at in text
    return text[: text.index(fault.at)].count("\n") + 1


@pytest.mark.parametrize("fault", EVERY, ids=[fault.name for fault in EVERY])
def test_a_planted_fault_is_found_where_it_is(folder: Path, today: datetime.date, fault: Fault) -> None:
    """File and line are named, with message and cure; it stops loading only where the package is unusable."""
    plant(folder, fault)
    found = [problem for problem in check(folder, today) if fault.message in problem.message]
    assert [(problem.file, problem.line) for problem in found] == [
        (f"my-package/{fault.found_in or fault.file}", line_of(folder, fault))
    ]
    assert fault.cure in found[0].cure
    assert not found[0].cure.endswith((".", "?"))
    assert any(fault.message in message for message in stops(folder)) == fault.stops


def stops(folder: Path) -> list[str]:
    """The messages with which loading is refused; none if it is not."""
    try:
        load(folder)
    except ProblemsFound as found:
        return [problem.message for problem in found.problems]
    return []


def test_one_fault_does_not_hide_the_next(folder: Path, today: datetime.date) -> None:
    """Faults planted in every file and of every sort are all named at once."""
    planted = [
        fault
        for fault in EVERY
        if fault.name
        in {
            "unknown key",
            "not allowed",
            "version",
            "unknown scale",
            "unknown figure question",
            "shows unknown",
            "no title",
            "same drop",
            "offer past",
            "long steps",
        }
    ]
    for fault in planted:
        plant(folder, fault)
    messages = [problem.message for problem in check(folder, today)]
    assert all(any(fault.message in message for message in messages) for fault in planted)
    assert len(messages) == len(planted)


def test_a_lost_question_is_not_called_missing(folder: Path, today: datetime.date) -> None:
    """Slides, figures and sources that name something faulty are not told that it does not exist."""
    plant(folder, Fault("", Q, "sensitivity: health # health", "sensitivity: ill # health", "", None))
    plant(folder, Fault("", A, "form: groups", "form: gruops", "", None))
    plant(folder, Fault("", P, "    text: Falck Sundhedsbarometer 2023.\n", "", "", None))
    files = [(problem.file, problem.message.split()[0]) for problem in check(folder, today)]
    assert files == [
        ("my-package/agenda.yaml", "'form'"),
        ("my-package/package.yaml", "'text'"),
        ("my-package/questionnaire.yaml", "'sensitivity'"),
    ]


def test_free_text_is_shown_but_not_compared(folder: Path, today: datetime.date) -> None:
    """A finding may show a text question, which the gate holds back until it is approved; a comparison may not."""
    plant(folder, Fault("", Q, SOURCES, TEXT + SOURCES, "", None))
    plant(folder, Fault("", SEEN, "shows: sources", "shows: ideas", "", None))
    plant(folder, Fault("", "slides/04-compared.md", "shows: wellbeing", "shows: ideas", "", None))
    (folder / R).unlink()
    problems = check(folder, today)
    assert [problem.message for problem in problems] == ["a question of kind text cannot be compared"]
    with pytest.raises(ProblemsFound, match="cannot be compared"):
        load(folder)


def test_health_needs_help(folder: Path, today: datetime.date) -> None:
    """A package that asks about health and names no support is told so."""
    text = (folder / P).read_text(encoding="utf-8")
    (folder / P).write_text(text.partition("# Where to get help")[0], encoding="utf-8")
    assert [problem.message for problem in check(folder, today)] == ["health is asked about, and no support is named"]


def test_a_best_first_scale_that_rises_is_refused(folder: Path, today: datetime.date) -> None:
    """Codes that rise from the best label are the wrong way round; on a neutral scale they are not."""
    path = folder / Q
    text = path.read_text(encoding="utf-8")
    for old, new in ((5, 11), (4, 12), (3, 13), (2, 14), (1, 15)):
        text = text.replace(f"code: {old},", f"code: {new},")
    path.write_text(text, encoding="utf-8")
    assert [problem.message for problem in check(folder, today)] == ["the best label has the lowest code"]
    path.write_text(text.replace("direction: best_first", "direction: neutral"), encoding="utf-8")
    assert check(folder, today) == []


@pytest.mark.parametrize("codes", ["codes: [60, 50, 40, 30, 20, 10]", "codes: [1, 2, 3, 4, 5, 6]\n    reversed: true"])
def test_codes_of_one_s_own_are_fine(folder: Path, today: datetime.date, codes: str) -> None:
    """A table may code the answers in its own way, reversed too where the package says so."""
    plant(folder, Fault("", Q, WHO5, f"{WHO5}    {codes}\n", "", None))
    assert check(folder, today) == []
