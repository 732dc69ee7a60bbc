"""What may be shown of a measure, as rows of a table: one row a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from samklang.findings import (
    AtLeast,
    Bands,
    Bars,
    Display,
    FewLow,
    Mean,
    Options,
    Part,
    Parts,
    Quotes,
    RankedOption,
    Rating,
    Top,
)
from samklang.package.questions import ChoiceQuestion, ChoicesQuestion, GridQuestion, Question, ScaleQuestion
from samklang.story.context import Context
from samklang.story.figures.labels import legend, option_label
from samklang.story.sheets.paper import say


@dataclass(frozen=True)
class Row:
    """What a number is, and the number: a count, a whole percent or a value; or words in its place."""

    what: str
    count: int | None = None
    percent: int | None = None
    value: float | None = None
    note: str | None = None


def rows(context: Context, question: Question, displays: Iterable[Display]) -> list[Row]:
    """The rows of every display of `question`'s measure."""
    return [row for display in displays for row in _rows(context, question, display)]


def _rows(context: Context, question: Question, display: Display) -> list[Row]:
    match display:
        case Bars():
            return _bars(context, display)
        case Bands(bands=bands):
            return [
                Row(say(context, "row_band", low=band.lowest, high=band.highest), band.count, band.percent)
                for band in bands
            ]
        case FewLow(most=most, upto=upto):
            return [Row(say(context, "row_few_low", upto=upto), note=say(context, "note_at_most", most=most))]
        case Mean():
            return _mean(context, display)
        case Parts(parts=parts):
            return [Row(_label(context, question, part), part.count, part.percent) for part in parts]
        case Top(count=count, percent=percent):
            return [Row(say(context, "row_top"), count, percent)]
        case AtLeast(labels=labels, percent=percent):
            label = _label(context, question, Part(labels=labels, count=0, percent=percent))
            return [Row(label, percent=percent, note=say(context, "note_at_least"))]
        case Options(options=options):
            return [_option(context, question, option) for option in options]
        case Rating():
            ranges = ((display.low, 1, 3), (display.middle, 4, 7), (display.high, 8, 10))
            return [
                Row(say(context, "row_rating", low=low, high=high), part.count, part.percent)
                for part, low, high in ranges
            ]
        case Quotes(quotes=quotes):
            return [Row(quote.theme or "", note=quote.text) for quote in quotes]
        case _:
            assert_never(display)


def _bars(context: Context, bars: Bars) -> list[Row]:
    """How many bars of each height, as they can be counted on the slide."""
    heights: Counter[int] = Counter()
    for group in bars.groups:
        heights[group.height] += group.doctors
    told = [Row(say(context, "row_bar", height=height), count=count) for height, count in sorted(heights.items())]
    flat = [Row(say(context, "row_flat"), count=bars.flat)] if bars.flat else []
    return [*flat, *told]


def _mean(context: Context, mean: Mean) -> list[Row]:
    told = [Row(say(context, "row_mean"), value=mean.value)]
    if mean.interval is not None:
        told.append(Row(say(context, "row_low"), value=mean.interval.low))
        told.append(Row(say(context, "row_high"), value=mean.interval.high))
    return told


def _label(context: Context, question: Question, part: Part) -> str:
    if isinstance(question, ScaleQuestion | GridQuestion):
        return legend(context, context.package.questionnaire.scales[question.scale], part)
    assert isinstance(question, ChoiceQuestion)
    return option_label(context, question, part)


def _option(context: Context, question: Question, option: RankedOption) -> Row:
    assert isinstance(question, ChoicesQuestion)
    named = {choice.key: context.words(choice.text) for choice in question.options}
    floor = context.findings.policy.cell_inside
    note = context.say(option.words, cell=floor) if option.words is not None else None
    return Row(named[option.key], option.count, option.percent, note=note)
