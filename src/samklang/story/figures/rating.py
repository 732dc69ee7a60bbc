"""Answers from 1 to 10: means as dots, highest first, with the share that gave 8–10."""

from __future__ import annotations

from dataclasses import dataclass

from samklang.findings import Finding, Mean, QuestionFindings, Rating
from samklang.package.questions import RatingQuestion
from samklang.story.charts import Axis, DotChart, DotRow
from samklang.story.context import Context, answered, first, paragraph, sentences
from samklang.story.figures.change import caution, since_last, since_last_passage, verdict_words
from samklang.story.figures.drawn import Drawn
from samklang.story.format import capital, one_decimal
from samklang.story.model import BigNumber, PanelPart, Passage
from samklang.values import Text

ONE_TO_TEN = Axis(low=1, high=10, step=1)


@dataclass(frozen=True)
class Row:
    """One item with its mean."""

    text: Text
    noun: Text
    finding: Finding
    mean: Mean


def draw_rating(context: Context, question: RatingQuestion, findings: QuestionFindings) -> Drawn | None:
    """The means that may be shown, or None where none may."""
    rows = sorted(_rows(question, findings), key=lambda row: -row.mean.value)
    if not rows:
        return None
    headline = _headline(context, rows)
    chart = DotChart(
        rows=tuple(_dot(context, row) for row in rows),
        axis=ONE_TO_TEN,
        low_end=context.words(question.low),
        high_end=context.words(question.high),
        series_name=context.say("series_mean"),
        text_heading=context.say("mean_heading_short"),
        share_heading=context.say("share_heading") if any(first(row.finding.shown, Rating) for row in rows) else None,
        before_name=context.say("series_before") if any(_before(row) is not None for row in rows) else None,
    )
    bases = sorted({answered(row.finding) for row in rows})
    n = context.number(bases[0]) if len(bases) == 1 else f"{bases[0]}–{bases[-1]}"
    ends = {"low": context.words(question.low), "high": context.words(question.high)}
    return Drawn(
        headline=headline,
        subtitle=context.say("rating_subtitle", n=n, **ends),
        chart=chart,
        alt=_alt(context, headline, rows),
        facts=since_last_passage(context, _since_last(context, rows)) if question.items else _facts(context, rows),
    )


def _rows(question: RatingQuestion, findings: QuestionFindings) -> list[Row]:
    named = {f"{question.key}.{item.key}": (item.text, item.noun) for item in question.items}
    named[question.key] = (question.noun, question.noun)
    means = [(finding, first(finding.shown, Mean)) for finding in findings.measures]
    return [Row(*named[finding.key], finding, mean) for finding, mean in means if mean is not None]


def _before(row: Row) -> float | None:
    mean = first(row.finding.before, Mean)
    return mean.value if mean is not None else None


def _dot(context: Context, row: Row) -> DotRow:
    shares = first(row.finding.shown, Rating)
    return DotRow(
        label=capital(context.words(row.text)),
        value=row.mean.value,
        text=one_decimal(row.mean.value, context.language),
        share=context.percent(shares.high.percent) if shares is not None else "",
        before=_before(row),
    )


def _headline(context: Context, rows: list[Row]) -> str:
    top, bottom = rows[0], rows[-1]
    high, low = (one_decimal(row.mean.value, context.language) for row in (top, bottom))
    if high == low:
        return context.say(
            "rating_headline_one", noun=context.listed([context.words(row.noun) for row in rows]), mean=high
        )
    nouns = {"best": context.words(top.noun), "worst": context.words(bottom.noun)}
    return context.say("rating_headline", high=high, low=low, **nouns)


def _facts(context: Context, rows: list[Row]) -> tuple[PanelPart, ...]:
    row = rows[0]
    change = row.finding.change
    before = one_decimal(change.before, context.language) if change is not None else ""
    value = one_decimal(row.mean.value, context.language)
    parts: list[PanelPart] = [
        BigNumber(heading=context.say("mean_heading"), value=value, note=since_last(context, change, before))
    ]
    shares = first(row.finding.shown, Rating)
    if shares is not None:
        heading = context.say("rating_shares_heading")
        parts.append(Passage(heading=heading, lines=(paragraph(_shares(context, shares)),)))
    return (*parts, *caution(context, change))


def _shares(context: Context, shares: Rating) -> str:
    return context.say(
        "rating_shares",
        high=context.percent(shares.high.percent),
        middle=context.percent(shares.middle.percent),
        low=context.percent(shares.low.percent),
    )


def _since_last(context: Context, rows: list[Row]) -> list[str]:
    notes = []
    for row in rows:
        words = verdict_words(context, row.finding.change)
        if words is not None and row.finding.change is not None:
            before, now = (
                one_decimal(value, context.language) for value in (row.finding.change.before, row.mean.value)
            )
            places = {"label": capital(context.words(row.noun)), "before": before, "now": now}
            notes.append(context.say("item_since_last", verdict=words, **places))
    return notes


def _alt(context: Context, headline: str, rows: list[Row]) -> str:
    told = []
    for row in rows:
        shares = first(row.finding.shown, Rating)
        value = one_decimal(row.mean.value, context.language)
        words = value if shares is None else f"{value} ({_shares(context, shares)})"
        told.append(context.say("alt_pair", label=capital(context.words(row.text)), value=words))
    return sentences(context.say("alt_dots"), headline, *told)
