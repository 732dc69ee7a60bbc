"""Several items on one scale, stacked about the scale's middle and sorted by the top share."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from samklang.findings import Finding, Part, Parts, QuestionFindings, Top
from samklang.package.questions import GridQuestion, Item, Scale
from samklang.story.charts import Axis, Chart, DivergingChart, DivergingRow, RankedBar, RankedChart
from samklang.story.context import Context, answered, first, sentences
from samklang.story.figures.change import since_last_passage, verdict_words
from samklang.story.figures.drawn import Drawn
from samklang.story.figures.labels import legend
from samklang.story.format import capital


@dataclass(frozen=True)
class Row:
    """One item that may be shown, with its finding."""

    item: Item
    finding: Finding

    @property
    def parts(self) -> Parts | None:
        """The item's distribution, if it may be shown."""
        return first(self.finding.shown, Parts)

    @property
    def top(self) -> Top | None:
        """The item's top share, if it may be shown."""
        return first(self.finding.shown, Top)

    @property
    def share(self) -> float:
        """The top share as a fraction of those who answered; 0 where it may not be shown."""
        return self.top.count / answered(self.finding) if self.top is not None else 0.0


def draw_grid(context: Context, question: GridQuestion, findings: QuestionFindings) -> Drawn | None:
    """The grid's figure over the items that may be shown, or None where none may."""
    scale = context.package.questionnaire.scales[question.scale]
    items = {f"{question.key}.{item.key}": item for item in question.items}
    rows = [row for row in (Row(items[finding.key], finding) for finding in findings.measures) if row.parts or row.top]
    if not rows:
        return None
    rows.sort(key=lambda row: -row.share)
    full = [(row, row.parts.parts[::-1]) for row in rows if row.parts is not None]
    rows = [row for row, _ in full] or rows
    chart = _diverging(context, scale, full) if full else _counts(context, rows)
    headline = _headline(context, question, scale, rows)
    top = context.words(scale.top.text)
    subtitle = "grid_subtitle" if full else "grid_subtitle_count"
    return Drawn(
        headline=headline,
        subtitle=context.say(subtitle, top=top, n=_base(context, rows)),
        chart=chart,
        alt=_alt(context, headline, chart),
        facts=since_last_passage(context, _since_last(context, rows)),
    )


def _base(context: Context, rows: list[Row]) -> str:
    bases = sorted({answered(row.finding) for row in rows})
    return context.number(bases[0]) if len(bases) == 1 else f"{bases[0]}–{bases[-1]}"


def _diverging(context: Context, scale: Scale, rows: list[tuple[Row, tuple[Part, ...]]]) -> DivergingChart:
    """The items with their parts, worst first; the gate gave every item the same parts."""
    parts = rows[0][1]
    middle, split = _centre(scale, [len(part.labels) for part in parts])
    return DivergingChart(
        labels=tuple(legend(context, scale, part) for part in parts),
        rows=tuple(_diverging_row(context, row, row_parts) for row, row_parts in rows),
        middle=middle,
        split=split,
        total_heading=context.say("total_heading"),
    )


def _centre(scale: Scale, sizes: list[int]) -> tuple[int | None, int]:
    """Which part straddles the centre line, and how many lie on the left of it.

    A neutral scale (how often) has no centre: everything lies on the right.
    """
    if scale.direction == "neutral":
        return None, 0
    half, edges = len(scale.labels) / 2, list(accumulate(sizes))
    split = sum(edge <= half for edge in edges)
    return (None if half in edges else split), split


def _diverging_row(context: Context, row: Row, parts: tuple[Part, ...]) -> DivergingRow:
    values = tuple(float(part.percent) for part in parts)
    return DivergingRow(label=context.words(row.item.text), values=values, total=_total(context, row))


def _total(context: Context, row: Row) -> str:
    if row.top is None:
        return ""
    if row.top.percent is None:
        return context.say("count_of", count=row.top.count, n=answered(row.finding))
    return context.percent(row.top.percent)


def _counts(context: Context, rows: list[Row]) -> RankedChart:
    name = context.say("series_count")
    bars = [
        RankedBar(label=context.words(row.item.text), value=row.top.count, text=_total(context, row))
        for row in rows
        if row.top is not None
    ]
    most = max(answered(row.finding) for row in rows)
    return RankedChart(bars=tuple(bars), groups=(name,), axis=Axis(low=0, high=most, step=1), series_name=name)


def _headline(context: Context, question: GridQuestion, scale: Scale, rows: list[Row]) -> str:
    told = [row for row in rows if row.top is not None]
    if not told:
        return context.say("grid_headline_plain", noun=context.words(question.noun))
    top, best, worst = context.words(scale.top.text), told[0], told[-1]
    high, low = _total(context, best), _total(context, worst)
    if len(told) > 1 and high == low:
        return context.say("grid_headline_same", high=high, top=top)
    nouns = {"best": context.words(best.item.noun), "worst": context.words(worst.item.noun)}
    kind = "grid"
    if scale.direction == "neutral":  # how often: nobody 'answers monthly about' a meeting
        kind, nouns["best"] = "often", capital(nouns["best"])
    return context.say(
        f"{kind}_headline" if len(told) > 1 else f"{kind}_headline_one", high=high, low=low, top=top, **nouns
    )


def _since_last(context: Context, rows: list[Row]) -> list[str]:
    """Both values of the items that are measurement points, with their verdict."""
    notes = []
    for row in rows:
        words = verdict_words(context, row.finding.change)
        if words is not None and row.finding.change is not None:
            before, now = (context.percent(value) for value in (row.finding.change.before, row.finding.change.now))
            places = {"label": capital(context.words(row.item.noun)), "before": before, "now": now}
            notes.append(context.say("item_since_last", verdict=words, **places))
    return notes


def _alt(context: Context, headline: str, chart: Chart) -> str:
    if isinstance(chart, RankedChart):
        pairs = [context.say("alt_pair", label=bar.label, value=bar.text) for bar in chart.bars]
        return sentences(context.say("alt_ranked"), headline, "; ".join(pairs))
    assert isinstance(chart, DivergingChart)
    rows = []
    for row in chart.rows:
        cells = [f"{label} {context.percent(value)}" for label, value in zip(chart.labels, row.values, strict=True)]
        rows.append(context.say("alt_pair", label=row.label, value=", ".join(cells)))
    return sentences(context.say("alt_diverging"), headline, *rows)
