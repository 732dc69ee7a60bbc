"""The cluster now beside its last round and beside published figures, with what may honestly be said of each."""

from __future__ import annotations

import math

from samklang.findings import Finding, Mean, Top
from samklang.package.model import ReferenceFigure
from samklang.package.questions import InstrumentQuestion, RatingQuestion, ScaleQuestion
from samklang.story.charts import Axis, ComparisonChart, Point, RuleLine
from samklang.story.context import Context, answered, first, paragraph, sentences
from samklang.story.figures.change import points_somewhere, uncertainty, verdict_words
from samklang.story.figures.drawn import Drawn
from samklang.story.format import capital, one_decimal
from samklang.story.model import Passage
from samklang.story.wording import CAVEATS
from samklang.values import Text, whole

Comparable = InstrumentQuestion | ScaleQuestion | RatingQuestion


def draw_comparison(context: Context, question: Comparable, finding: Finding) -> Drawn | None:
    """Means (or top shares) side by side, or None where this round's may not be shown."""
    now = _value(finding, before=False)
    if now is None:
        return None
    figures = [figure for figure in context.package.figures.figures if figure.question == question.key]
    shown = [figure for figure in figures if figure.where == "slide"]
    points = (
        *_own_points(context, question, finding),
        *(_figure_point(context, figure) for figure in shown if figure.value is not None),
    )
    axis = _axis(context, points, question)
    headline = _headline(context, question, finding, now, shown)
    chart = ComparisonChart(points=points, lines=_lines(context, question), axis=axis)
    return Drawn(
        headline=headline,
        told=_cannot_judge(context, finding, shown),
        subtitle=_subtitle(context, question, points),
        chart=chart,
        alt=_alt(context, question, headline, chart),
        facts=_facts(context, question, finding, now, shown),
        footnotes=(
            *_axis_note(context, axis),
            *(_source(context, figure) for figure in shown if figure.value is not None),
        ),
    )


def _value(finding: Finding, *, before: bool) -> float | None:
    displays = finding.before if before else finding.shown
    mean, top = first(displays, Mean), first(displays, Top)
    if mean is not None:
        return mean.value
    return None if top is None or top.percent is None else float(top.percent)


def written_value(context: Context, question: Comparable, value: float) -> str:
    """`value` in the question's own unit: whole points, one decimal for 1–10, percent for a top share."""
    if isinstance(question, RatingQuestion):
        return one_decimal(value, context.language)
    return context.percent(value) if isinstance(question, ScaleQuestion) else context.number(value)


def _now_words(context: Context, question: Comparable, finding: Finding, now: float) -> str:
    """This round's figure in a sentence; a mean rounded to the nearest 5 is 'about'."""
    words = written_value(context, question, now)
    return context.say("about", value=words) if _is_coarse(finding) else words


def _is_coarse(finding: Finding) -> bool:
    mean = first(finding.shown, Mean)
    return mean is not None and mean.step >= 5


def _own_points(context: Context, question: Comparable, finding: Finding) -> list[Point]:
    points = []
    earlier, now = _value(finding, before=True), _value(finding, before=False)
    if finding.change is not None and earlier is not None:
        n = finding.change.before_answered
        points.append(_own_point(context, question, "cluster_before", n, earlier, first(finding.before, Mean)))
    assert now is not None
    points.append(_own_point(context, question, "cluster_now", answered(finding), now, first(finding.shown, Mean)))
    return points


def _own_point(context: Context, question: Comparable, label: str, n: int, value: float, mean: Mean | None) -> Point:
    interval = mean.interval if mean is not None else None
    return Point(
        label=context.say(label),
        note=context.say("answers_n", n=context.number(n)),
        value=value,
        text=written_value(context, question, value),
        role="now" if label == "cluster_now" else "before",
        low=interval.low if interval is not None else None,
        high=interval.high if interval is not None else None,
    )


def _figure_point(context: Context, figure: ReferenceFigure) -> Point:
    assert figure.value is not None
    text = context.percent(figure.value) if figure.unit == "percent" else context.number(figure.value)
    return Point(
        label=context.words(figure.label),
        note=_year_and_n(context, figure),
        value=figure.value,
        text=text,
        role="reference",
    )


def _year_and_n(context: Context, figure: ReferenceFigure) -> str:
    n = context.say("n_unknown") if figure.n is None else context.say("answers_n", n=context.number(figure.n))
    return n if figure.year is None else context.say("figure_note", year=figure.year, n=n)


def _axis(context: Context, points: tuple[Point, ...], question: Comparable) -> Axis:
    """Whole tens around a score's points and its upper limit; the whole scale for ratings and shares."""
    if isinstance(question, RatingQuestion):
        return Axis(low=1, high=10, step=1)
    if isinstance(question, ScaleQuestion):
        return Axis(low=0, high=100, step=25)
    ends = [end for point in points for end in (point.value, point.low, point.high) if end is not None]
    ends += _limits(context, question)
    low = max(0, math.floor((min(ends) - 5) / 10) * 10)
    high = min(100, math.ceil((max(ends) + 5) / 10) * 10)
    return Axis(low=low, high=high, step=10)


def _limits(context: Context, question: Comparable) -> list[int]:
    """The score's upper limit (50 for WHO-5); none for other questions or an instrument without bands."""
    if not isinstance(question, InstrumentQuestion):
        return []
    return [band.upto for band in context.package.instruments[question.instrument].bands[:-1]][-1:]


def _lines(context: Context, question: Comparable) -> tuple[RuleLine, ...]:
    return tuple(
        RuleLine(label=context.say("limit_line", limit=limit), value=limit, style="limit")
        for limit in _limits(context, question)
    )


def _axis_note(context: Context, axis: Axis) -> tuple[str, ...]:
    return (context.say("axis_cut", low=context.number(axis.low)),) if axis.low > 1 else ()


def _source(context: Context, figure: ReferenceFigure) -> str:
    """'Danske voksne 2023: Falck Sundhedsbarometer', as far as year and source are given."""
    year = "" if figure.year is None else f" {figure.year}"
    source = context.source_name(figure.source)
    named = f"{context.words(figure.label)}{year}"
    return named if source is None else context.say("alt_pair", label=named, value=source)


def _subtitle(context: Context, question: Comparable, points: tuple[Point, ...]) -> str:
    if isinstance(question, ScaleQuestion):
        top = context.package.questionnaire.scales[question.scale].top.text
        return context.say("share_subtitle", noun=capital(context.words(question.noun)), top=context.words(top))
    if isinstance(question, InstrumentQuestion):
        name = context.words(context.package.instruments[question.instrument].name)
    else:
        name = context.words(question.noun)
    uncertain = any(point.low is not None for point in points)
    return context.say("comparison_subtitle" if uncertain else "mean_subtitle", name=name)


def _headline(
    context: Context, question: Comparable, finding: Finding, now: float, figures: list[ReferenceFigure]
) -> str:
    kind = "share" if isinstance(question, ScaleQuestion) else "comparison"
    places: dict[str, object] = {"now": _now_words(context, question, finding, now)}
    if isinstance(question, ScaleQuestion):
        places["top"] = context.words(context.package.questionnaire.scales[question.scale].top.text)
    change = finding.change
    if change is not None:
        places["before"] = written_value(context, question, change.before)
        words = verdict_words(context, change)
        if words is None:
            return context.say(f"{kind}_headline_plain", **places)
        pattern = f"{kind}_headline_point" if points_somewhere(change) else f"{kind}_headline"
        return context.say(pattern, verdict=words, **places)
    published = next((figure for figure in figures if figure.value is not None and figure.year is not None), None)
    if published is None or published.value is None or kind == "share" or _is_coarse(finding):
        return context.say(f"{kind}_headline_now", **places)
    label = _in_sentence(context, published.label)
    value = context.number(published.value)
    return context.say("comparison_headline_figure", label=label, value=value, year=published.year, **places)


def _in_sentence(context: Context, text: Text) -> str:
    """A label for the middle of a sentence: 'Danske voksne' → 'danske voksne'.

    Abbreviations keep their capitals, and so does English, where nationalities have one.
    """
    words = context.words(text)
    if context.language == "en":
        return words
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _facts(
    context: Context, question: Comparable, finding: Finding, now: float, figures: list[ReferenceFigure]
) -> tuple[Passage, ...]:
    mean = first(finding.shown, Mean)
    lines: list[str] = []
    if finding.change is not None:
        lines += [uncertainty(context, finding.change) or ""]
        lines += [context.words(CAVEATS[caveat]) for caveat in finding.change.caveats]
    elif mean is not None and mean.interval is not None:
        ends = {"low": context.number(mean.interval.low), "high": context.number(mean.interval.high)}
        lines.append(context.say("mean_interval", mean=written_value(context, question, mean.value), **ends))
    # A mean rounded to the nearest 5 is too coarse to say by how much it differs.
    told_of = [figure for figure in figures if figure.value is None or not _is_coarse(finding)]
    lines += [_against(context, question, finding, figure, now) for figure in told_of]
    told = tuple(paragraph(line) for line in lines if line)
    return (Passage(heading=context.say("figures_show"), lines=told),) if told else ()


def _against(context: Context, question: Comparable, finding: Finding, figure: ReferenceFigure, now: float) -> str:
    """Which is higher and by how much, or that nothing is published; judged only where the figure can be."""
    if figure.value is None:
        return context.say("no_published_line", label=context.words(figure.label))
    difference = now - figure.value
    least = 0.05 if isinstance(question, RatingQuestion) else 0.5
    pattern = "figure_equal" if abs(difference) < least else "figure_higher" if difference > 0 else "figure_lower"
    size, unit = _size(context, question, figure, abs(difference))
    label = _in_sentence(context, figure.label)
    named = label if figure.year is None else f"{label} ({figure.year})"
    sentence = context.say(pattern, difference=size, unit=unit, label=named)
    judged = next((entry.certain for entry in finding.against if entry.figure == figure.key), None)
    if judged is None:
        return sentence
    return f"{sentence} {context.say('figure_certain' if judged else 'figure_chance')}"


def _size(context: Context, question: Comparable, figure: ReferenceFigure, difference: float) -> tuple[str, str]:
    """A difference in whole points, or one decimal on 1–10, with its unit."""
    size = context.number(difference if isinstance(question, RatingQuestion) else whole(difference))
    return size, context.say("unit_point" if size == "1" and figure.unit == "points" else f"unit_{figure.unit}")


def _cannot_judge(context: Context, finding: Finding, figures: list[ReferenceFigure]) -> tuple[str, ...]:
    """Said once in the notes where a figure is shown that cannot be judged."""
    judged = {entry.figure for entry in finding.against}
    bare = any(figure.value is not None and figure.key not in judged for figure in figures)
    return (context.say("figure_no_judgement"),) if bare else ()


def _alt(context: Context, question: Comparable, headline: str, chart: ComparisonChart) -> str:
    kind = "alt_shares" if isinstance(question, ScaleQuestion) else "alt_comparison"
    told = []
    for point in chart.points:
        words = context.say("alt_point", label=point.label, note=point.note, value=point.text)
        if point.low is not None and point.high is not None:
            words += context.say("alt_interval", low=context.number(point.low), high=context.number(point.high))
        told.append(words)
    return sentences(context.say(kind), headline, *told)
