"""A kit read back agrees with itself, and one changed digit anywhere is found."""

from __future__ import annotations

import functools
import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from openpyxl import load_workbook

from core.verification.kits import BOOK, DECK, cell, kit, with_part, words
from promises.data_sets import PACKAGE
from samklang.documents.readers import READERS
from samklang.documents.reading import Passage
from samklang.findings import Findings
from samklang.problems import ProblemsFound
from samklang.values import Language
from samklang.verification import Stray, Verdict, verify
from samklang.verification.judge import Judged
from samklang.verification.page import page
from telling import slide


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    """A kit in which every number agrees."""
    return kit()


def slide_of(files: Mapping[str, bytes], scene: str) -> str:
    """The part of the deck that holds the slide of `scene`."""
    with zipfile.ZipFile(io.BytesIO(files[DECK])) as deck:
        return next(name for name in deck.namelist() if f'<p:cSld name="{scene}"'.encode() in deck.read(name))


def related(files: Mapping[str, bytes], part: str, kind: str) -> str:
    """The part of `kind` that another part names: a slide's chart or notes, a chart's workbook."""
    folder, _, name = part.rpartition("/")
    with zipfile.ZipFile(io.BytesIO(files[DECK])) as deck:
        relations = deck.read(f"{folder}/_rels/{name}.rels").decode("utf-8")
    found = re.search(rf'Target="\.\./({kind}/[^"]+)"', relations)
    assert found
    return f"ppt/{found[1]}"


def only(verdict: Verdict) -> Stray:
    """The one number that does not agree."""
    assert len(verdict.strays) == 1, verdict.strays
    return verdict.strays[0]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("n", [0, 7, 12, 34])
def test_a_kit_agrees_with_itself(n: int, language: Language) -> None:
    """Whatever may be shown and whatever the language, no number of a fresh kit is strange."""
    verdict = verify(kit(n, language))
    assert verdict.strays == ()
    assert verdict.language == language
    assert verdict.count > 20


def test_a_meeting_of_which_nothing_is_known_agrees() -> None:
    """No date, no clock, no contact, and nobody knows how many were invited."""
    nothing = dict.fromkeys(("cluster", "date", "start", "contact", "invited")) | {"agreements": ()}
    assert verify(kit(**nothing)).strays == ()


def test_the_packages_own_numbers_may_be_said_on_their_own_slide_alone() -> None:
    """'9 råd' on one slide makes no 9 on another known."""
    told = PACKAGE.model_copy(
        update={"slides": (slide("points", name="10-a", body=("9 råd",)), slide("points", name="20-b", body=("Råd",)))}
    )
    files = kit(package=told)
    assert verify(files).strays == ()
    moved = with_part(files, slide_of(files, "20-b"), words(">Råd<", ">9 råd<"))
    assert only(verify(moved)).around == "9 råd"


def test_a_digit_in_a_headline_is_found(whole: dict[str, bytes]) -> None:
    """The number, the slide and the words around it are told."""
    stray = only(verify(with_part(whole, slide_of(whole, "10-finding-who5"), words(r"<a:t>\d+ af", "<a:t>99 af"))))
    assert (stray.file, stray.page, stray.place, stray.number, stray.fault) == (DECK, 5, "text", "99", "unknown")
    assert re.match(r"99 af \d+ ligger", stray.around)


def test_known_numbers_that_do_not_belong_together_are_found(whole: dict[str, bytes]) -> None:
    """'50 af 34' is strange where both may be said, but not the one of the other."""
    stray = only(verify(with_part(whole, slide_of(whole, "10-finding-who5"), words(r"<a:t>\d+ af", "<a:t>50 af"))))
    assert (stray.number.startswith("50 af "), stray.fault) == (True, "apart")


def test_a_digit_in_the_notes_is_found(whole: dict[str, bytes]) -> None:
    """The facilitator's words are read as well."""
    notes = related(whole, slide_of(whole, "10-finding-joy"), "notesSlides")
    stray = only(verify(with_part(whole, notes, words(r"(\d+)( |\u00a0)%", "77 %"))))
    assert (stray.place, stray.number) == ("notes", "77 %")


def test_the_clock_in_the_notes_is_held_against_the_programme(whole: dict[str, bytes]) -> None:
    """A block begins when the programme says."""
    notes = related(whole, slide_of(whole, "03-talk"), "notesSlides")
    assert only(verify(with_part(whole, notes, words("9.10", "9.11")))).number == "9.11"


def test_a_digit_in_an_alternative_text_is_found(whole: dict[str, bytes]) -> None:
    """What those hear who cannot see the figure is read as well."""
    part = slide_of(whole, "10-finding-joy")
    stray = only(verify(with_part(whole, part, words(r'(descr="[^"]*?)\d+( |\u00a0)%', r"\g<1>77 %"))))
    assert (stray.place, stray.number) == ("alternative text", "77 %")


def test_percents_in_another_order_are_found(whole: dict[str, bytes]) -> None:
    """Percents that are all known are strange where they are not those of one whole, in its order."""
    part = slide_of(whole, "10-finding-joy")
    said = re.search(rb'descr="([^"]*%[^"]*)"', zipfile.ZipFile(io.BytesIO(whole[DECK])).read(part))
    assert said
    shares = re.findall("\\d+(?:\u00a0)%", said[1].decode("utf-8"))
    one, other = next((a, b) for a, b in pairwise(shares) if a != b)
    swapped = said[1].decode("utf-8").replace(other, "#").replace(one, other).replace("#", one)
    change = with_part(whole, part, lambda content: content.replace(said[1], swapped.encode("utf-8"), 1))
    assert {stray.fault for stray in verify(change).strays} == {"apart"}


def test_a_changed_cell_is_found_in_the_sheet_and_beside_the_chart(whole: dict[str, bytes]) -> None:
    """A cell that no finding has is strange, and the chart still shows what stood there."""
    sheet = related(whole, related(whole, slide_of(whole, "10-finding-joy"), "charts"), "embeddings")
    strays = verify(with_part(whole, sheet, cell("B2", 77))).strays
    assert [(stray.fault, stray.place) for stray in strays] == [("cell", "cell B2"), ("chart", "cell B2")]
    assert strays[0].around.startswith("Label")


def test_a_cell_with_more_decimals_than_are_said_is_found(whole: dict[str, bytes]) -> None:
    """61.37 does not pass for 61.4."""
    sheet = related(whole, related(whole, slide_of(whole, "10-finding-energy"), "charts"), "embeddings")
    before = READERS[".pptx"](whole[DECK])
    held = next(each for each in before.sheets if each.scene == "10-finding-energy").cells["C2"].value
    strays = verify(with_part(whole, sheet, cell("C2", float(held) + 0.03))).strays
    assert {"cell", "chart"} <= {stray.fault for stray in strays if stray.place == "cell C2"}


def test_a_changed_cell_of_the_workbook_is_found(whole: dict[str, bytes]) -> None:
    """The workbook is read back cell by cell, each sheet beside its own question."""
    stray = only(verify({**whole, BOOK: cell("B10", 77)(whole[BOOK])}))
    assert (stray.file, stray.page, stray.place, stray.number, stray.fault) == (BOOK, 1, "cell B10", "77", "cell")


def test_a_formula_in_the_workbook_is_found(whole: dict[str, bytes]) -> None:
    """The workbook holds findings and no formula."""
    stray = only(verify({**whole, BOOK: cell("B7", "=A1")(whole[BOOK])}))
    assert (stray.place, stray.fault) == ("cell B7", "formula")


def test_a_sheet_of_no_question_may_hold_no_number(whole: dict[str, bytes]) -> None:
    """A sheet that somebody added has no figures of its own."""
    book = load_workbook(io.BytesIO(whole[BOOK]))
    book.create_sheet("Mere")["A1"] = 34
    saved = io.BytesIO()
    book.save(saved)
    assert only(verify({**whole, BOOK: saved.getvalue()})).place == "cell A1"


def test_a_value_that_the_chart_keeps_is_found(whole: dict[str, bytes]) -> None:
    """What the chart shows before anybody opens its sheet is held against the sheet."""
    chart = related(whole, slide_of(whole, "10-finding-joy"), "charts")
    flat = words(r"(?s)(<c:numCache>.*?<c:v>)\d+(</c:v>)", r"\g<1>77\g<2>")
    assert only(verify(with_part(whole, chart, flat))).fault == "chart"


def test_a_page_number_that_a_program_has_not_filled_in_is_found(whole: dict[str, bytes]) -> None:
    """The slide's number is a number too."""
    part = slide_of(whole, "03-talk")
    stray = only(verify(with_part(whole, part, words(r'(?s)(type="slidenum".*?<a:t>)3<', r"\g<1>9<"))))
    assert (stray.place, stray.number, stray.fault) == ("page number", "9", "page")


def test_a_changed_release_is_found(whole: dict[str, bytes]) -> None:
    """The seal tells that a digit of findings.json is not the one that was written."""
    changed = whole["findings.json"].replace(b'"answered": 34', b'"answered": 35', 1)
    assert changed != whole["findings.json"]
    assert verify({**whole, "findings.json": changed}).strays[0].fault == "seal"


def test_a_release_of_other_answers_does_not_stand_behind_the_deck(whole: dict[str, bytes]) -> None:
    """A deck beside the figures of another round is full of strange numbers."""
    other = kit(29)
    assert len(verify({**whole, "findings.json": other["findings.json"]}).strays) > 20


def test_a_slide_from_elsewhere_may_say_no_number(whole: dict[str, bytes]) -> None:
    """A slide that the package does not know has no numbers of its own."""
    part = slide_of(whole, "10-finding-joy")
    strays = verify(with_part(whole, part, words('name="10-finding-joy"', 'name="99-added"'))).strays
    assert {stray.page for stray in strays} == {strays[0].page}
    assert len(strays) > 5


def test_what_cannot_be_read_back_is_named(whole: dict[str, bytes]) -> None:
    """A file of a kind that nobody reads is not passed over in silence."""
    assert verify({**whole, "notes.txt": b"26"}).unread == ("notes.txt",)


REFUSED = {
    "no release": (lambda files: {DECK: files[DECK], BOOK: files[BOOK]}, "is missing"),
    "no document": (lambda files: {"findings.json": files["findings.json"]}, "lies alone"),
    "no JSON": (lambda files: {**files, "findings.json": b"{"}, "is not a release ("),
    "another release": (lambda files: {**files, "findings.json": b'{"opened": 3}'}, "is not a release (package:"),
    "no deck": (lambda files: {**files, DECK: b"PK"}, "cannot be read"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_folder_that_is_no_kit_is_refused(whole: dict[str, bytes], case: str) -> None:
    """What is missing or broken is said plainly."""
    change, message = REFUSED[case]
    with pytest.raises(ProblemsFound, match=re.escape(message)):
        verify(change(whole))


def test_a_release_without_the_packages_words_is_refused(whole: dict[str, bytes]) -> None:
    """Without the constants nothing can be held against anything."""
    bare = Findings.model_validate_json(whole["findings.json"]).model_copy(update={"constants": None, "meeting": None})
    with pytest.raises(ProblemsFound, match="the package's own"):
        verify({**whole, "findings.json": bare.model_dump_json().encode()})


FEWEST = {"text": 0.8, "notes": 0.8, "alternative text": 0.8}
"""How many of all one-digit slips on the slides of figures must be found, by where they are made."""


def test_most_slips_of_a_single_digit_are_found(whole: dict[str, bytes]) -> None:
    """Each digit of each figure's words is exchanged for another: few of the slips turn into something sayable."""
    findings = Findings.model_validate_json(whole["findings.json"])
    assert findings.meeting is not None
    meeting = findings.meeting
    may = functools.cache(lambda scene: page(findings, meeting, scene))
    made, found = dict.fromkeys(FEWEST, 0), dict.fromkeys(FEWEST, 0)
    for passage in READERS[".pptx"](whole[DECK]).passages:
        for slip in slips(passage) if "finding" in passage.scene and passage.place in FEWEST else ():
            judged = Judged(DECK, may, "da")
            judged.passage(slip, set())
            made[passage.place] += 1
            found[passage.place] += bool(judged.strays)
    shares = {place: found[place] / made[place] for place in FEWEST}
    assert all(shares[place] >= FEWEST[place] for place in FEWEST), shares


def slips(passage: Passage) -> list[Passage]:
    """The passage with each of its digits two higher."""
    digits = [found.start() for found in re.finditer("[0-9]", passage.words)]
    texts = [(passage.words[:at], str((int(passage.words[at]) + 2) % 10), passage.words[at + 1 :]) for at in digits]
    return [replace(passage, words="".join(text)) for text in texts]
