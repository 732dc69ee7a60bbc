"""A score such as WHO-5 as bars and bands, or the plainest true thing where those may not be shown."""

from __future__ import annotations

from samklang.findings import BandCount, Bands, Bars, FewLow, Finding, Mean
from samklang.package.instruments import Instrument
from samklang.package.questions import InstrumentQuestion
from samklang.story.charts import Axis, BandSeries, BarChart, RuleLine, StackedChart, StackedRow, Tone
from samklang.story.context import Context, answered, first, sentences
from samklang.story.figures.change import since_last
from samklang.story.figures.drawn import Drawn
from samklang.story.format import spelled
from samklang.story.model import BigNumber, Count, PanelPart


def draw_score(context: Context, question: InstrumentQuestion, finding: Finding) -> Drawn | None:
    """The score's figure, or None where nothing of it may be shown."""
    instrument = context.package.instruments[question.instrument]
    bars, bands = first(finding.shown, Bars), first(finding.shown, Bands)
    mean, few = first(finding.shown, Mean), first(finding.shown, FewLow)
    if bars is not None and bands is not None and mean is not None:
        chart: BarChart | StackedChart | None = _bar_chart(context, instrument, bars, mean)
        subtitle = context.say("score_subtitle", group=_group(context), **_scale_places(context, instrument))
    else:
        chart = None if bands is None else _band_chart(context, instrument, bands)
        places = _scale_places(context, instrument)
        subtitle = context.say("score_subtitle_plain", n=answered(finding), **places)
    headline = _headline(context, instrument, finding, bands, few, mean)
    if headline is None:
        return None
    return Drawn(
        headline=headline,
        subtitle=subtitle,
        chart=chart,
        alt=_alt(context, finding, headline, bars, bands, mean),
        statement=headline if chart is None else None,
        facts=_facts(context, instrument, finding, bands, mean),
    )


def _scale_places(context: Context, instrument: Instrument) -> dict[str, object]:
    return {"name": context.words(instrument.name), "maximum": instrument.maximum}


def _group(context: Context) -> str:
    """How many doctors stand behind each height of a bar, in words."""
    return spelled(context.findings.policy.bar_group, context.language)


def _bar_chart(context: Context, instrument: Instrument, bars: Bars, mean: Mean) -> BarChart:
    heights = [(group.height, group.band) for group in bars.groups for _ in range(group.doctors)]
    flat = bars.flat or 0
    series = [_flat_series(context, instrument, flat, len(heights))] if flat else []
    for band in instrument.bands:
        if any(key == band.key for _, key in heights):
            values = [float(height) if key == band.key else None for height, key in heights]
            name = range_words(context, instrument, (band.key,))
            series.append(BandSeries(name=name, tone=_tone(band.tone), values=(*[None] * flat, *values)))
    limits = [band.upto for band in instrument.bands[:-1]][-1 if flat else 0 :]  # a flat block hides the lower limit
    lines = [
        RuleLine(
            label=context.say("limit_line", limit=limit),
            value=limit,
            style="low_limit" if limit < limits[-1] else "limit",
        )
        for limit in limits
    ]
    lines.append(
        RuleLine(label=context.say("mean_line", mean=context.number(mean.value)), value=mean.value, style="mean")
    )
    return BarChart(series=tuple(series), lines=tuple(lines), axis=_axis(instrument))


def _axis(instrument: Instrument) -> Axis:
    """From 0 to the highest score, in four steps or the next best number of whole ones."""
    parts = next((parts for parts in (4, 5, 3, 6, 2) if instrument.maximum % parts == 0), 1)
    return Axis(low=0, high=instrument.maximum, step=instrument.maximum / parts)


def _flat_series(context: Context, instrument: Instrument, flat: int, others: int) -> BandSeries:
    limit = instrument.bands[-2].upto
    name = context.say("flat_block", limit=limit)
    return BandSeries(name=name, tone="middle", values=(*[float(limit)] * flat, *[None] * others), hatched=True)


def _tone(tone: str) -> Tone:
    return "low" if tone == "low" else "middle" if tone == "middle" else "high"


def _band_chart(context: Context, instrument: Instrument, bands: Bands) -> StackedChart:
    best_first = bands.bands[::-1]
    labels = tuple(range_words(context, instrument, band.bands) for band in best_first)
    row = StackedRow(label=context.say("now"), values=tuple(float(band.percent) for band in best_first))
    return StackedChart(labels=labels, rows=(row,), best_end=1)


def range_words(context: Context, instrument: Instrument, keys: tuple[str, ...]) -> str:
    """The range that the bands called `keys` cover: '35 eller derunder', '36–50' or 'Over 50'."""
    order = [band.key for band in instrument.bands]
    lowest, highest = order.index(keys[0]), order.index(keys[-1])
    if lowest == 0:
        return context.say("at_or_under", limit=instrument.bands[highest].upto)
    under = instrument.bands[lowest - 1].upto
    if highest == len(order) - 1:
        return context.say("over", limit=under)
    return context.say("from_to", low=under + 1, high=instrument.bands[highest].upto)


def _headline(
    context: Context,
    instrument: Instrument,
    finding: Finding,
    bands: Bands | None,
    few: FewLow | None,
    mean: Mean | None,
) -> str | None:
    if bands is not None:
        return _bands_headline(context, instrument, finding, bands)
    if few is not None:
        return context.say("few_low", most=few.most, limit=few.upto)
    if mean is None:
        return None
    pattern = "mean_only" if mean.step < 5 else "mean_about"
    return context.say(pattern, name=context.words(instrument.name), mean=context.number(mean.value))


def _bands_headline(context: Context, instrument: Instrument, finding: Finding, bands: Bands) -> str:
    over, under = bands.bands[-1], bands.bands[:-1]
    order = [band.key for band in instrument.bands]
    limit = instrument.bands[order.index(over.bands[0]) - 1].upto
    places = {"over": over.count, "n": answered(finding), "limit": limit, "under": sum(band.count for band in under)}
    if len(under) < 2:
        return context.say(f"two_bands{_reached(instrument, [limit])}", **places)
    low_limit = instrument.bands[order.index(under[0].bands[-1])].upto
    reached = _reached(instrument, [limit, low_limit])
    return context.say(f"three_bands{reached}", lowest=under[0].count, low_limit=low_limit, **places)


def _reached(instrument: Instrument, limits: list[int]) -> str:
    """Which pattern holds: where a score can be exactly at a limit, 'under' would not be true.

    WHO-5 moves in steps of 4, so nobody scores exactly 35 or 50 and 'under' is 'at or under'.
    """
    return "_reached" if any(limit % instrument.factor == 0 for limit in limits) else ""


def _facts(
    context: Context, instrument: Instrument, finding: Finding, bands: Bands | None, mean: Mean | None
) -> tuple[PanelPart, ...]:
    parts: list[PanelPart] = []
    if mean is not None:
        before = context.number(finding.change.before) if finding.change is not None else ""
        note = since_last(context, finding.change, before)
        parts.append(BigNumber(heading=context.say("mean_heading"), value=context.number(mean.value), note=note))
    parts += [_count(context, instrument, band) for band in reversed(bands.bands if bands is not None else ())]
    return tuple(parts)


def _count(context: Context, instrument: Instrument, band: BandCount) -> Count:
    known = {entry.key: entry for entry in instrument.bands}
    last = known[band.bands[-1]]
    joined_with_best = len(band.bands) > 1 and last == instrument.bands[-1]
    return Count(
        value=context.number(band.count),
        label=range_words(context, instrument, band.bands),
        note="" if joined_with_best else context.words(last.text),
        tone=_tone(last.tone),
    )


def _alt(
    context: Context,
    finding: Finding,
    headline: str,
    bars: Bars | None,
    bands: Bands | None,
    mean: Mean | None,
) -> str:
    said = [headline]
    if bars is not None:
        said = [context.say("alt_bars"), headline]
    elif bands is not None:
        said = [context.say("alt_stacked"), headline]
    if mean is not None:
        before = context.number(finding.change.before) if finding.change is not None else ""
        said.append(context.say("mean_line", mean=context.number(mean.value)))
        said.append(since_last(context, finding.change, before))
    if bars is not None:
        said.append(context.say("alt_each_bar", group=_group(context)))
    return sentences(*said)
