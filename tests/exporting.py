"""The same people's answers as seven programs would export them, written from what their vendors document."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from cast import asked, items, options, package
from samklang.answers.form import SOLO, Part, form_of
from samklang.answers.invent import invent
from samklang.answers.sheet import Sheet
from samklang.package.questions import ChoicesQuestion, GridQuestion, InstrumentQuestion, RatingQuestion

WHO = ("Agnete Holm", "agnete@klinik.example", "10.20.30.40", "2026-11-01 08:15:00", "56.1629", "R_7hemmelig")
"""What each export says of the person, and what must not come along."""


def both(words: str) -> dict[str, str]:
    """A text in two languages."""
    return {"da": words, "en": f"{words} (English)"}


def option(key: str, words: str) -> dict[str, object]:
    """One option with words of its own."""
    return {"key": key, "text": both(words)}


ASKS = package(
    asked("who5", "instrument", "health", instrument="who-5", text=both("Hvordan har du haft det? Vælg ét svar.")),
    asked("joy", "scale", "health", scale="degree", text=both("I hvilken grad giver arbejdet dig glæde?")),
    asked("effort", "scale", asked="not_solo", scale="degree", text=both("Hvor godt hjælper I hinanden?")),
    asked("setting", "choice", "fact", options=options("town", "country", "island"), text=both("Hvor er du læge?")),
    asked(
        "joy-factors",
        "choices",
        text=both("Hvad giver dig arbejdsglæde? Vælg så mange, du vil."),
        options=[
            option("colleagues", "Godt samarbejde i praksis"),
            option("terms", "Tid, vilkår og rammer"),
            option("skill", "Faglighed; at bruge det, jeg kan"),
            option("growth", "Udvikling"),
        ],
    ),
    asked("culture", "grid", scale="degree", items=items("tone", "praise"), text=both("Hvordan er det hos jer?")),
    asked(
        "burdens",
        "rating",
        low=both("lav"),
        high=both("høj"),
        better="low",
        items=items("admin", "rush"),
        text=both("Hvor meget tynger det?"),
    ),
    asked("ideas", "text", text=both("Hvad gør du, når der er travlt?")),
    solo=True,
)
"""A question of every kind, with commas and semicolons where they hurt."""

FORM = form_of(ASKS)


def people(n: int = 20, seed: int = 11) -> list[Sheet]:
    """Invented answers; nobody says expressly that they choose nothing, since most programs cannot hold that."""
    sheets = list(invent(ASKS, n, seed))
    for sheet in sheets:
        sheet.chosen = {key: chosen for key, chosen in sheet.chosen.items() if chosen}
    return sheets


@dataclass(frozen=True)
class Column:
    """One column of our table: the question's key and words, the line's key and words ("" if none), and its place."""

    key: str
    text: str
    line_key: str
    line: str
    place: int
    part: Part | None = None

    @property
    def ticks(self) -> bool:
        """Whether it is an option of several."""
        return self.part is not None and isinstance(self.part.question, ChoicesQuestion)


def columns() -> Iterator[Column]:
    """The columns of our table in order."""
    solo = ASKS.questionnaire.solo
    assert solo is not None
    yield Column(SOLO, solo.text.da, "", "", 0)
    place = 0
    for part in FORM.parts:
        question = part.question
        lines: list[tuple[str, str]] = [("", "")]
        if isinstance(question, InstrumentQuestion):
            lines = [(item.key, item.text.da) for item in ASKS.instruments[question.instrument].items]
        elif isinstance(question, ChoicesQuestion):
            lines = [(chosen.key, chosen.text.da) for chosen in question.options]
        elif isinstance(question, GridQuestion | RatingQuestion):
            lines = [(item.key, item.text.da) for item in question.items]
        for line_key, line in lines:
            place += 1
            yield Column(question.key, question.text.da, line_key, line, place, part)


COLUMNS = list(columns())
Rows = list[list[str]]


def table(
    sheets: list[Sheet],
    *,
    heading: Callable[[Column], str],
    labels: bool,
    ticks: tuple[str, str],
    joined: str | None = None,
) -> tuple[list[str], Rows]:
    """Headings, and the cells of each sheet; `ticks` are chosen and not chosen, `joined` what stands between."""
    apart = [column for column in COLUMNS if joined is None or not column.ticks]
    names = [heading(column) for column in apart]
    several = [part for part in FORM.parts if isinstance(part.question, ChoicesQuestion)]
    rows = []
    for sheet in sheets:
        cells = FORM.write(sheet, "da" if labels else None)
        row = [_cell(cells[column.place], column, ticks) for column in apart]
        rows.append(row + [_joined(sheet, part, joined or "") for part in several if joined is not None])
    return names + [part.question.text.da for part in several if joined is not None], rows


def _cell(cell: str, column: Column, ticks: tuple[str, str]) -> str:
    if column.ticks:
        return ticks[0] if cell in ("ja", "1") else ticks[1]
    return cell


def _joined(sheet: Sheet, part: Part, between: str) -> str:
    assert isinstance(part.question, ChoicesQuestion)
    chosen = sheet.chosen.get(part.question.key, frozenset())
    return between.join(one.text.da for one in part.question.options if one.key in chosen)


def with_person(names: list[str], rows: Rows, before: list[str], who: list[str]) -> Rows:
    """The whole sheet, with the columns `before` first, which say `who` it was."""
    return [before + names] + [who + row for row in rows]


def as_csv(path: Path, rows: Rows, separator: str = ",", encoding: str = "utf-8") -> Path:
    """The rows as CSV."""
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\r\n").writerows(rows)
    path.write_bytes(file.getvalue().encode(encoding))
    return path


def as_xlsx(path: Path, sheets: dict[str, Rows]) -> Path:
    """The sheets as a workbook; cells of digits alone become numbers."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append([float(cell) if cell.isascii() and cell.isdigit() else cell or None for cell in row])
    book.save(path)
    return path


def _bracketed(column: Column) -> str:
    return f"{column.text} [{column.line}]" if column.line else column.text


def surveyxact(folder: Path, sheets: list[Sheet]) -> Path:
    """The workbook: codes that are SurveyXact's own, with sheets that say what they mean."""
    names = [f"s_{column.place}" for column in COLUMNS]
    labels: Rows = []
    columns_of_codes: list[list[str]] = []
    words = [FORM.write(sheet, "da") for sheet in sheets]
    for name, column in zip(names, COLUMNS, strict=True):
        cells = [_cell(row[column.place], column, ("Valgt", "Ikke valgt")) for row in words]
        if column.key == "ideas":
            columns_of_codes.append(cells)
            continue
        codes = {word: str(code) for code, word in enumerate(sorted({*cells} - {""}), start=1)}
        labels += [[name, code, f"{word} ({code})"] for word, code in codes.items() if not column.ticks]
        labels += [[name, code, word] for word, code in codes.items() if column.ticks]
        columns_of_codes.append([codes.get(cell, "") for cell in cells])
    states = ["Ny", "Distribueret", "Nogen svar", "Gennemført", "Frafaldet"]
    status = [f"stato_{number}" for number in range(1, 6)]
    data = [list(cells) + list("00010") + list(WHO[:2]) for cells in zip(*columns_of_codes, strict=True)]
    data.append([""] * len(names) + list("01000") + list(WHO[:2]))
    said = [[name, f"{c.text} - {c.line}" if c.line else c.text] for name, c in zip(names, COLUMNS, strict=True)]
    said += [[name, f"Samlet status - {state}"] for name, state in zip(status, states, strict=True)]
    return as_xlsx(
        folder / "surveyxact.xlsx",
        {
            "Labels": labels,
            "Variables": [["variableName", "variableDescription"], *said],
            "Dataset": [[*names, *status, "respondentnavn", "email"], *data],
            "Structure": [["questionName"]],
        },
    )


def surveyxact_csv(folder: Path, sheets: list[Sheet]) -> Path:
    """One sheet of labels for a Danish spreadsheet program, with the status in words."""
    names, rows = table(
        sheets,
        heading=lambda c: f"{c.text} - {c.line}" if c.line else c.text,
        labels=True,
        ticks=("Valgt", "Ikke valgt"),
    )
    whole = with_person(names, rows, ["respondentid", "closetime", "Samlet status"], [*WHO[:1], WHO[3], "Gennemført"])
    whole[1][2] = "Afgivet nogen svar"
    whole.append(["17", "", "Distribueret", *[""] * len(names)])
    return as_csv(folder / "surveyxact.csv", whole, ";", "cp1252")


def redcap_raw(folder: Path, sheets: list[Sheet]) -> Path:
    """Raw data: codes, and a column of 1 and 0 for each option, also where nobody has been."""
    names, rows = table(
        sheets,
        heading=lambda c: f"{c.key}{'___' if c.ticks else '_'}{c.line_key}".replace("-", "_") if c.line else c.key,
        labels=False,
        ticks=("1", "0"),
    )
    blank = [("0" if column.ticks else "") for column in COLUMNS]
    before = ["record_id", "redcap_survey_identifier", "survey_timestamp"]
    whole = with_person(names, rows, before, [WHO[5], WHO[1], WHO[3]])
    whole.append(["99", "", "", *blank])
    return as_csv(folder / "redcap.csv", [[*row, "survey_complete" if not at else "2"] for at, row in enumerate(whole)])


def redcap_labels(folder: Path, sheets: list[Sheet]) -> Path:
    """Labels in headings and in cells."""
    names, rows = table(
        sheets,
        heading=lambda c: f"{c.text} (choice={c.line})" if c.ticks else f"{c.text} {c.line}".strip(),
        labels=True,
        ticks=("Checked", "Unchecked"),
    )
    return as_csv(
        folder / "redcap_labels.csv", with_person(names, rows, ["Record ID", "Survey Timestamp"], ["5", WHO[3]])
    )


def qualtrics(folder: Path, sheets: list[Sheet]) -> Path:
    """Three rows of headings; an option's column holds the option's words; a preview and an unseen form at the end."""
    _, rows = table(sheets, heading=_bracketed, labels=True, ticks=("", ""))
    for row, sheet in zip(rows, sheets, strict=True):
        for column in COLUMNS:
            if column.ticks and column.line_key in sheet.chosen.get(column.key, ()):
                row[column.place] = column.line
    names = [f"Q{column.place}" for column in COLUMNS]
    texts = [f"<b>{c.text}</b> - {c.line}" if c.line else c.text for c in COLUMNS]
    before = ["StartDate", "Status", "IPAddress", "Finished", "ResponseId", "RecipientEmail", "LocationLatitude"]
    who = [WHO[3], "IP Address", WHO[2], "True", WHO[5], WHO[1], WHO[4]]
    ids = [f'{{"ImportId":"QID{place}"}}' for place in range(len(before) + len(names))]
    preview = [WHO[3], "Survey Preview", *who[2:], *rows[0]]
    unseen = [*who, *["-99"] * len(names)]
    titles = ["Start Date", "Response Type", "IP Address", "Finished", "Response ID", "Recipient Email", "Latitude"]
    body = [who + row for row in rows]
    return as_csv(folder / "qualtrics.csv", [before + names, titles + texts, ids, *body, preview, unseen])


def limesurvey(folder: Path, sheets: list[Sheet]) -> Path:
    """Full questions in the headings, full answers in the cells, in UTF-8 with a byte order mark."""
    names, rows = table(sheets, heading=_bracketed, labels=True, ticks=("Ja", "N/A"))
    before = ["id. Response ID", "Date submitted", "Last page", "Start language", "Seed", "IP address"]
    whole = with_person(names, rows, before, ["7", WHO[3], "4", "da", "189", WHO[2]])
    whole[2][1] = ""  # somebody who did not reach the end
    return as_csv(folder / "limesurvey.csv", whole, ",", "utf-8-sig")


def limesurvey_codes(folder: Path, sheets: list[Sheet]) -> Path:
    """Codes in the headings, with Y for what was ticked."""
    names, rows = table(
        sheets,
        heading=lambda c: c.key.replace("-", "") + (f"[{c.line_key}]" if c.line else ""),
        labels=False,
        ticks=("Y", ""),
    )
    before = ["id", "submitdate", "lastpage", "startlanguage", "token"]
    return as_csv(
        folder / "limesurvey_codes.csv", with_person(names, rows, before, ["7", WHO[3], "4", "da", WHO[5]]), ";"
    )


def kobo(folder: Path, sheets: list[Sheet]) -> Path:
    """Paths of groups, several answers both joined by a space and in columns of their own."""
    names, rows = table(
        sheets,
        heading=lambda c: "side_1/" + "/".join(filter(None, (c.key, c.line_key))).replace("-", "_"),
        labels=False,
        ticks=("1", "0"),
    )
    factors = [" ".join(sorted(sheet.chosen.get("joy-factors", ()))) for sheet in sheets]
    rows = [[*row, joined, "uuid:1-2", "submitted_via_web"] for row, joined in zip(rows, factors, strict=True)]
    names += ["side_1/joy_factors", "_uuid", "_status"]
    before = ["start", "username", "_sted_latitude", "_submission_time"]
    return as_csv(folder / "kobo.csv", with_person(names, rows, before, [WHO[3], WHO[0], WHO[4], WHO[3]]), ";")


def google(folder: Path, sheets: list[Sheet]) -> Path:
    """`Question [Row]`, and several answers in one cell with a comma between."""
    names, rows = table(sheets, heading=_bracketed, labels=True, ticks=("", ""), joined=", ")
    return as_csv(folder / "google.csv", with_person(names, rows, ["Tidsstempel", "Mailadresse"], [WHO[3], WHO[1]]))


def microsoft(folder: Path, sheets: list[Sheet]) -> Path:
    """Lines of a grid under their own words alone, and several answers in one cell, each with a semicolon after."""
    names, rows = table(sheets, heading=lambda c: c.line or f"{c.text}\xa0", labels=True, ticks=("", ""), joined=";")
    rows = [[*row[:-1], f"{row[-1]};" if row[-1] else ""] for row in rows]
    before = ["ID", "Start time", "Completion time", "Email", "Name"]
    whole = with_person(names, rows, before, ["1", WHO[3], WHO[3], "anonymous", WHO[0]])
    return as_xlsx(folder / "microsoft.xlsx", {"Sheet1": whole})


def merged_headings(folder: Path, sheets: list[Sheet]) -> Path:
    """Two rows of headings: the question over the first of its columns, the lines in the row below."""
    _, rows = table(sheets, heading=_bracketed, labels=True, ticks=("x", ""))
    above, seen = [], ""
    for column in COLUMNS:
        above.append("" if column.key == seen else column.text)
        seen = column.key
    return as_xlsx(folder / "merged.xlsx", {"Om": [], "Svar": [above, [c.line for c in COLUMNS], *rows]})


EXPORTS = (
    surveyxact,
    surveyxact_csv,
    redcap_raw,
    redcap_labels,
    qualtrics,
    limesurvey,
    limesurvey_codes,
    kobo,
    google,
    microsoft,
    merged_headings,
)
"""Every way in which the same answers may come."""
