"""One or several of many options as ranked bars."""

from __future__ import annotations

from samklang.findings import AtLeast, Finding, Options, Part, Parts, RankedOption
from samklang.package.questions import ChoiceQuestion, ChoicesQuestion, Option
from samklang.story.charts import Axis, RankedBar, RankedChart
from samklang.story.context import Context, answered, first, sentences
from samklang.story.figures.drawn import Drawn
from samklang.story.figures.labels import option_label

PERCENT = Axis(low=0, high=100, step=25)


def draw_choices(context: Context, question: ChoicesQuestion, finding: Finding) -> Drawn | None:
    """Several of many: how many chose each, most chosen first; None where nothing may be shown."""
    options = first(finding.shown, Options)
    if options is None:
        return None
    headline = _choices_headline(context, question, finding, options)
    before = first(finding.before, Options)
    chart = RankedChart(
        bars=tuple(_ranked(context, question, option, before) for option in options.options),
        groups=tuple(context.words(group.text) for group in question.groups) or (context.say("series_share"),),
        axis=PERCENT,
        series_name=context.say("series_share"),
        before_heading=context.say("before_heading") if before is not None else None,
    )
    subtitle = context.say("choices_subtitle", n=answered(finding))
    return Drawn(headline=headline, subtitle=subtitle, chart=chart, alt=_alt(context, headline, chart))


def _ranked(context: Context, question: ChoicesQuestion, ranked: RankedOption, before: Options | None) -> RankedBar:
    option = next(option for option in question.options if option.key == ranked.key)
    groups = [group.key for group in question.groups]
    earlier = [entry for entry in before.options if entry.key == ranked.key] if before is not None else []
    return RankedBar(
        label=context.words(option.text),
        value=ranked.percent,
        text=_bar_text(context, ranked),
        group=groups.index(option.group) if option.group in groups else 0,
        before=_share_text(context, earlier[0]) if earlier else "",
    )


def _share_text(context: Context, ranked: RankedOption) -> str:
    return context.percent(ranked.percent) if ranked.percent is not None else _bar_text(context, ranked)


def _bar_text(context: Context, ranked: RankedOption) -> str:
    if ranked.words == "nearly_all":
        return context.say("nearly_all")
    if ranked.count is None or ranked.percent is None:
        return context.say("few", cell=context.findings.policy.cell_inside)
    return context.say("bar_text", count=context.number(ranked.count), percent=context.percent(ranked.percent))


def _choices_headline(context: Context, question: ChoicesQuestion, finding: Finding, options: Options) -> str:
    most = [option for option in options.options if option.rank == options.options[0].rank]
    if most[0].words == "few" or len(most) == len(options.options):
        return context.say("choices_none", noun=context.words(question.noun))
    named = context.listed([_noun(context, question, option.key) for option in most])
    if most[0].count is None:
        return context.say("choices_headline_few", most=named)
    places = {"most": named, "count": most[0].count, "n": answered(finding)}
    least = options.options[-1]
    alone = [option.rank for option in options.options].count(least.rank) == 1
    if least.count is None or not alone:
        return context.say("choices_headline", **places)
    noun = _noun(context, question, least.key)
    return context.say("choices_headline_least", least=noun, fewest=least.count, **places)


def _noun(context: Context, question: ChoicesQuestion | ChoiceQuestion, key: str) -> str:
    option = next(option for option in question.options if option.key == key)
    return _option_noun(context, option)


def _option_noun(context: Context, option: Option) -> str:
    if option.noun is not None:
        return context.words(option.noun)
    return context.quoted(context.words(option.text))


def draw_choice(context: Context, question: ChoiceQuestion, finding: Finding) -> Drawn | None:
    """One of many: how the answers fall, largest first; None where nothing may be shown."""
    parts, at_least = first(finding.shown, Parts), first(finding.shown, AtLeast)
    noun = context.words(question.noun)
    if at_least is not None:
        label = option_label(context, question, Part(labels=at_least.labels, count=0, percent=0))
        percent = context.percent(at_least.percent)
        headline = context.say("at_least", noun=noun, percent=percent, label=context.quoted(label))
        return Drawn(headline=headline, subtitle=None, chart=None, alt=sentences(headline), statement=headline)
    if parts is None:
        return None
    most = max(parts.parts, key=lambda part: part.count)
    label = context.quoted(option_label(context, question, most))
    headline = context.say("choice_headline", noun=noun, label=label, count=most.count, n=answered(finding))
    before = {part.labels: context.percent(part.percent) for part in _parts_before(finding)}
    chart = RankedChart(
        bars=tuple(_part_bar(context, question, part, before.get(part.labels, "")) for part in parts.parts),
        groups=(context.say("series_share"),),
        axis=PERCENT,
        series_name=context.say("series_share"),
        before_heading=context.say("before_heading") if before else None,
    )
    subtitle = context.say("choice_subtitle", n=answered(finding))
    return Drawn(headline=headline, subtitle=subtitle, chart=chart, alt=_alt(context, headline, chart))


def _parts_before(finding: Finding) -> tuple[Part, ...]:
    before = first(finding.before, Parts)
    return before.parts if before is not None else ()


def _part_bar(context: Context, question: ChoiceQuestion, part: Part, before: str) -> RankedBar:
    text = context.say("bar_text", count=context.number(part.count), percent=context.percent(part.percent))
    return RankedBar(label=option_label(context, question, part), value=part.percent, text=text, before=before)


def _alt(context: Context, headline: str, chart: RankedChart) -> str:
    pairs = [context.say("alt_pair", label=bar.label, value=bar.text) for bar in chart.bars]
    return sentences(context.say("alt_ranked"), headline, "; ".join(pairs))
