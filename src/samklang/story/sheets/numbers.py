"""The workbook: what may be shown of each question as rows of figures, and a first sheet about the data."""

from __future__ import annotations

import re

from samklang.findings import Change, Finding, QuestionFindings
from samklang.package.questions import GridQuestion, Question, RatingQuestion
from samklang.story.context import Context
from samklang.story.figures.withheld import reason
from samklang.story.format import capital, date
from samklang.story.sheets.figures import Row, rows
from samklang.story.sheets.model import Cell, NumberBook, NumberTable
from samklang.story.sheets.paper import cluster, contact, say
from samklang.story.wording import CAVEATS, VERDICTS

_COLUMNS = ("line", "round", "what", "count", "percent", "value", "note")
_TAB_LENGTH = 31


def numbers(context: Context) -> NumberBook:
    """The whole workbook; a question whose figures are withheld has a sheet that says why."""
    questions = context.package.questionnaire.questions
    return NumberBook(
        name=say(context, "name_numbers"),
        title=say(context, "numbers_title", cluster=cluster(context)),
        language=context.language,
        tables=(_about(context), *(_question(context, i, asked) for i, asked in enumerate(questions, 1))),
        date=context.occasion.date,
    )


def _about(context: Context) -> NumberTable:
    notes = [say(context, "data_may"), say(context, "data_stays")]
    if context.occasion.invented:
        notes.append(say(context, "data_invented"))
    return NumberTable(
        name=say(context, "about_data"),
        title=say(context, "about_data"),
        about=tuple(notes),
        headings=(say(context, "about_heading"), say(context, "about_value")),
        rows=tuple((say(context, f"fact_{name}"), value) for name, value in _facts(context).items()),
    )


def _facts(context: Context) -> dict[str, Cell]:
    source, wave, before = context.findings.package, context.findings.wave, context.findings.before
    person = contact(context)
    day = context.occasion.date
    facts: dict[str, Cell] = {
        "package": context.words(source.title),
        "version": source.version,
        "meeting": date(day, context.language) if day is not None else say(context, "fact_unknown"),
        "invited": wave.invited if wave.invited is not None else say(context, "fact_unknown"),
        "answered": wave.answered,
    }
    if before is not None:
        facts["before"] = before.answered
    ending: dict[str, Cell] = {"checksum": source.checksum, "contact": ", ".join((person.name, *person.ways))}
    return facts | context.findings.policy.model_dump() | ending


def _question(context: Context, number: int, question: Question) -> NumberTable:
    found = context.findings.question(question.key)
    return NumberTable(
        name=_tab(number, context.words(question.noun)),
        title=context.words(question.text),
        about=_withheld(context, found),
        headings=tuple(say(context, f"col_{column}") for column in _COLUMNS),
        rows=tuple(row for finding in found.measures for row in _measure(context, question, finding)),
        percents=(_COLUMNS.index("percent"),),
    )


def _tab(number: int, noun: str) -> str:
    """'2 Arbejdsglæde': unique by its number, without the letters a tab may not have."""
    return re.sub(r"[\[\]:*?/\\']", " ", f"{number} {capital(noun)}")[:_TAB_LENGTH].strip()


def _withheld(context: Context, found: QuestionFindings) -> tuple[str, ...]:
    told = reason(context, [code for finding in found.measures for code in finding.withheld])
    return (told,) if told is not None else ()


def _measure(context: Context, question: Question, finding: Finding) -> list[tuple[Cell, ...]]:
    line = _line(context, question, finding)
    now, before = say(context, "round_now"), say(context, "round_before")
    told = [(now, row) for row in _answered(context, finding)]
    told += [(now, row) for row in rows(context, question, finding.shown)]
    told += [(before, row) for row in rows(context, question, finding.before)]
    if finding.change is not None:
        told.append((now, _change(context, finding.change)))
    return [(line, round_, row.what, row.count, row.percent, row.value, row.note) for round_, row in told]


def _line(context: Context, question: Question, finding: Finding) -> str:
    items = question.items if isinstance(question, GridQuestion | RatingQuestion) else ()
    named = {f"{question.key}.{item.key}": context.words(item.text) for item in items}
    return named.get(finding.key, capital(context.words(question.noun)))


def _answered(context: Context, finding: Finding) -> list[Row]:
    """How many answered, and how many did not, where any did not."""
    if finding.answered is None:
        return []
    counts = finding.answered.model_dump()
    told = {name: count for name, count in counts.items() if count or name == "answered"}
    return [Row(say(context, f"row_{name}"), count=count) for name, count in told.items()]


def _change(context: Context, change: Change) -> Row:
    told = [context.words(VERDICTS[change.verdict])] if change.verdict is not None else []
    told += [context.words(CAVEATS[caveat]) for caveat in change.caveats]
    return Row(say(context, "row_change"), value=change.difference, note=". ".join(told) or None)
