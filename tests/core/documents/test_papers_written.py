"""Every paper of a kit becomes the files a cluster expects, the same each time, and all of them in one archive."""

from __future__ import annotations

import datetime
import io
import zipfile

import icalendar

from cast import every_kind
from papers import PACKAGES, invented, loaded, told
from samklang.documents import bundle, calendar, write_papers
from samklang.documents.archive import ZIP_TIME, rezipped
from samklang.story.sheets.model import Event

EVENT = Event(
    name="Kalender",
    title="Klyngemøde: Trivsel, og mere; igen",
    begins=datetime.datetime(2027, 7, 13, 17, 0),
    minutes=150,
    place="Mødelokale 2, Havbakken",
    about="Linje\nnæste linje, med æøå " + "langt " * 40,
    uid="abc@samklang",
    language="da",
)


def test_a_kit_holds_each_document_in_its_formats() -> None:
    """The retreat's papers, by file name."""
    whole = loaded(next(path for path in PACKAGES if path.name == "internat-uddelegering"))
    files = write_papers(told(whole, invented(whole))[0], lambda name: name)
    both = ["Frokostmøde", "Implementeringsplan", "Mødenoter", "Plancher", "Program", "Refleksionsark", "Tilbud"]
    one = ["Brochure.pdf", "Drejebog.docx", "Kalender.ics", "Tal.xlsx"]
    assert sorted(files) == sorted([*one, *(name + ending for name in both for ending in (".docx", ".pdf"))])


def test_no_entry_for_a_calendar_without_a_date() -> None:
    """A meeting nobody has dated has no .ics file."""
    papers, _, _ = told(every_kind(), invented(every_kind()), date=None)
    assert not any(name.endswith(".ics") for name in write_papers(papers, lambda name: name))


def test_calendar_reads_back_as_the_meeting() -> None:
    """Title, place, words and length survive, the hour as Danish summer time is in July."""
    (entry,) = icalendar.Calendar.from_ical(calendar.write(EVENT)).walk("VEVENT")
    assert (entry["summary"], entry["location"], entry["description"]) == (EVENT.title, EVENT.place, EVENT.about)
    assert entry["uid"] == EVENT.uid
    assert entry.decoded("dtstart") == datetime.datetime(2027, 7, 13, 15, 0, tzinfo=datetime.UTC)
    assert entry.decoded("dtend") - entry.decoded("dtstart") == datetime.timedelta(minutes=150)


def test_calendar_asks_no_clock_and_leaves_out_what_is_not_known() -> None:
    """Equal meetings are equal bytes; a meeting without a place has none."""
    assert calendar.write(EVENT) == calendar.write(EVENT)
    (entry,) = icalendar.Calendar.from_ical(calendar.write(EVENT.model_copy(update={"place": None}))).walk("VEVENT")
    assert "location" not in entry


def test_archive_depends_on_nothing_but_the_files() -> None:
    """The order they are given in and the time they are packed do not show."""
    files = {"b.txt": b"to", "a.txt": b"en"}
    made = bundle(files)
    assert made == bundle(dict(reversed(files.items())))
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        assert {info.filename: info.date_time for info in opened.infolist()} == {"a.txt": ZIP_TIME, "b.txt": ZIP_TIME}
        assert opened.read("b.txt") == b"to"


def test_office_files_begin_with_their_content_types() -> None:
    """A part whose name sorts before it still comes after."""
    first = rezipped(bundle({"A.xml": b"", "[Content_Types].xml": b""}))
    with zipfile.ZipFile(io.BytesIO(first)) as opened:
        assert opened.namelist() == ["[Content_Types].xml", "A.xml"]
