"""One ordered scale as one stacked bar, with last round's bar under it where both may be shown."""

from __future__ import annotations

from samklang.findings import AtLeast, Finding, Part, Parts, Top
from samklang.package.questions import Scale, ScaleQuestion
from samklang.story.charts import StackedChart, StackedRow
from samklang.story.context import Context, answered, first, sentences
from samklang.story.figures.change import caution, since_last
from samklang.story.figures.drawn import Drawn
from samklang.story.figures.labels import legend, scale_label
from samklang.story.model import BigNumber, PanelPart


def draw_scale(context: Context, question: ScaleQuestion, finding: Finding) -> Drawn | None:
    """The scale's figure, or None where nothing of it may be shown."""
    scale = context.package.questionnaire.scales[question.scale]
    parts, top = first(finding.shown, Parts), first(finding.shown, Top)
    headline = _headline(context, question, scale, finding)
    if headline is None:
        return None
    chart = None if parts is None else _chart(context, scale, finding, parts)
    subtitle = None if parts is None else context.say("scale_subtitle", n=answered(finding))
    return Drawn(
        headline=headline,
        subtitle=subtitle,
        chart=chart,
        alt=_alt(context, finding, headline, chart),
        statement=headline if chart is None else None,
        facts=(*_top_fact(context, scale, finding, top), *caution(context, finding.change)),
    )


def _headline(context: Context, question: ScaleQuestion, scale: Scale, finding: Finding) -> str | None:
    noun, top = context.words(question.noun), first(finding.shown, Top)
    if top is not None:
        words = context.words(scale.top.text)
        return context.say("top_headline", noun=noun, count=top.count, n=answered(finding), top=words)
    at_least, parts = first(finding.shown, AtLeast), first(finding.shown, Parts)
    if at_least is not None:
        label = scale_label(context, scale, Part(labels=at_least.labels, count=0, percent=0))
        percent = context.percent(at_least.percent)
        return context.say("at_least", noun=noun, percent=percent, label=context.quoted(label))
    if parts is None:
        return None
    most = max(parts.parts, key=lambda part: part.count)
    label = context.quoted(scale_label(context, scale, most))
    return context.say("most_common", noun=noun, label=label, percent=context.percent(most.percent))


def _chart(context: Context, scale: Scale, finding: Finding, parts: Parts) -> StackedChart:
    rows = [StackedRow(label=context.say("now_n", n=answered(finding)), values=_values(parts))]
    before = first(finding.before, Parts)
    if before is not None and [part.labels for part in before.parts] == [part.labels for part in parts.parts]:
        n = sum(part.count for part in before.parts)
        rows.append(StackedRow(label=context.say("before_n", n=n), values=_values(before), role="before"))
    top_codes = {str(code) for code in scale.top_codes}
    return StackedChart(
        labels=tuple(legend(context, scale, part) for part in parts.parts),
        rows=tuple(rows),
        best_end=sum(set(part.labels) <= top_codes for part in parts.parts),
    )


def _values(parts: Parts) -> tuple[float, ...]:
    return tuple(float(part.percent) for part in parts.parts)


def _top_fact(context: Context, scale: Scale, finding: Finding, top: Top | None) -> tuple[PanelPart, ...]:
    if top is None:
        return ()
    note = context.say("top_note", count=top.count, n=answered(finding))
    change = finding.change
    before = context.percent(change.before) if change is not None else ""
    since = since_last(context, change, before)
    heading = context.say("top_heading", top=context.words(scale.top.text))
    value = context.percent(top.percent) if top.percent is not None else context.number(top.count)
    return (BigNumber(heading=heading, value=value, note=f"{note}\n{since}"),)


def _alt(context: Context, finding: Finding, headline: str, chart: StackedChart | None) -> str:
    if chart is None:
        return sentences(headline)
    said = [context.say("alt_stacked"), headline]
    for row in chart.rows:
        pairs = [
            context.say("alt_pair", label=label, value=context.percent(value))
            for label, value in zip(chart.labels, row.values, strict=True)
        ]
        said.append(f"{row.label}: {'; '.join(pairs)}")
    change = finding.change
    if change is not None:
        said.append(since_last(context, change, context.percent(change.before)))
    return sentences(*said)
