"""Each chart holds exactly what the slide shows: workbook, cache and story agree, cell by cell."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from reading import cached, cells, charts, numbers, opened, texts, xpath
from samklang.documents.pptx import overflows, write
from samklang.documents.pptx.charts.workbook import Sheet
from samklang.story.charts import (
    Axis,
    BandSeries,
    BarChart,
    Chart,
    ComparisonChart,
    DivergingChart,
    DotChart,
    DotRow,
    Point,
    RankedBar,
    RankedChart,
    StackedChart,
    StackedRow,
)
from samklang.story.model import Figure, Notes, Scene, Story
from samklang.values import Language
from scenes import Say, every_scene

STORY = every_scene()
SAY = Say("da")


def deck_of(*drawn: Chart) -> Story:
    """A story of these charts."""
    scenes = [
        Scene(key=f"c{i}", section="A", title=f"Diagram {i}", content=Figure(chart=chart, alt="tal"), notes=Notes())
        for i, chart in enumerate(drawn)
    ]
    return STORY.model_copy(update={"scenes": tuple(scenes)})


@cache
def drawn(chart: Chart) -> Any:
    """The part of a deck with nothing but this chart."""
    return charts(write(deck_of(chart)))[0]


def figures(chart: Chart) -> list[float]:
    """Every number a chart of the story shows, each as often as the sheet must hold it."""
    match chart:
        case BarChart():
            count = len(chart.series[0].values)
            bars = [value for series in chart.series for value in series.values if value is not None]
            return sorted(bars + [line.value for line in chart.lines for _ in range(count)])
        case ComparisonChart():
            ends = [end for point in chart.points for end in (point.low, point.high) if end is not None]
            lines = [line.value for line in chart.lines for _ in chart.points]
            return sorted([point.value for point in chart.points] + ends + lines)
        case RankedChart():
            return sorted(value for bar in chart.bars for value in (bar.value, bar.before) if value is not None)
        case StackedChart() | DivergingChart():
            return sorted(value for row in chart.rows for value in row.values)
        case DotChart():
            return sorted(value for row in chart.rows for value in (row.value, row.before) if value is not None)


ALL = [scene.content.chart for scene in STORY.scenes if isinstance(scene.content, Figure) and scene.content.chart]


@pytest.mark.parametrize("chart", ALL, ids=[f"{chart.kind}{i}" for i, chart in enumerate(ALL)])
def test_the_workbook_holds_the_storys_numbers_and_no_other(chart: Chart):
    """What helps to draw is a formula, so the numbers are the findings and nothing else."""
    assert numbers(drawn(chart)) == figures(chart)


@pytest.mark.parametrize("chart", ALL, ids=[f"{chart.kind}{i}" for i, chart in enumerate(ALL)])
def test_what_is_cached_is_what_the_workbook_holds(chart: Chart):
    """Editing the data in PowerPoint changes nothing by itself."""
    part = drawn(chart)
    sheet = cells(part)
    compared = 0
    for address, value in cached(part):
        held = str(sheet[address])
        if not held.startswith("="):
            compared += 1
            assert value == held
    assert compared > 0


@pytest.mark.parametrize("chart", ALL, ids=[f"{chart.kind}{i}" for i, chart in enumerate(ALL)])
def test_no_cell_lies_outside_what_the_chart_draws(chart: Chart):
    """A sheet holds no row or column that the slide does not show, but the ends an interval is computed from."""
    part = drawn(chart)
    read = {address for address, _ in cached(part)}
    words = {row.label for row in chart.rows} if isinstance(chart, DotChart) else set()
    for address, value in cells(part).items():
        heading = str(cells(part).get(f"{address[0]}1", ""))
        ends = isinstance(chart, ComparisonChart) and heading.endswith((": low", ": high"))
        assert address in read or address.endswith("1") or ends or value in words


@pytest.mark.parametrize("chart", ALL, ids=[f"{chart.kind}{i}" for i, chart in enumerate(ALL)])
def test_axis_ids_are_positive_and_text_is_twelve_points_or_more(chart: Chart):
    """As the format wants them, and as the back row needs it."""
    part = drawn(chart)
    assert all(int(number) > 0 for number in xpath(part._element, ".//c:axId/@val"))
    assert all(int(size) >= 1200 for size in xpath(part._element, ".//a:defRPr/@sz|.//a:rPr/@sz"))
    assert set(xpath(part._element, ".//@lang")) == {"da-DK"}


def test_each_band_is_a_series_of_its_own_with_a_true_legend():
    """One colour a series, blanks elsewhere; the lines and their trend lines have no entry."""
    part = drawn(SAY.bars())
    bars = xpath(part._element, ".//c:barChart/c:ser")
    assert [xpath(bar, "./c:tx//c:v/text()")[0] for bar in bars] == ["35 eller derunder", "36–50", "Over 50"]
    assert len({xpath(bar, "./c:spPr/a:solidFill/a:schemeClr/@val")[0] for bar in bars}) == 3
    assert xpath(part._element, ".//c:barChart/c:overlap/@val") == ["100"]
    assert xpath(part._element, ".//c:legendEntry/c:idx/@val") == ["3", "4", "5", "6", "7", "8"]
    assert not xpath(part._element, ".//c:dPt")


def test_lines_run_from_edge_to_edge_and_are_named_at_their_end():
    """Half a bar further at both ends, on the bars' own axes."""
    part = drawn(SAY.bars())
    lines = xpath(part._element, ".//c:lineChart/c:ser")
    assert [xpath(line, "./c:tx//c:v/text()")[0] for line in lines] == ["Gennemsnit 63", "Grænse 50", "Grænse 35"]
    assert xpath(lines[0], "./c:trendline/c:forward/@val|./c:trendline/c:backward/@val") == ["0.5", "0.5"]
    assert xpath(lines[0], ".//c:dLbl/c:showSerName/@val") == ["1"]
    assert xpath(part._element, ".//c:lineChart/c:axId/@val") == xpath(part._element, ".//c:barChart/c:axId/@val")


def test_names_of_lines_close_together_do_not_touch():
    """The upper one is lifted."""
    lifts = [float(y) for y in xpath(drawn(SAY.flat())._element, ".//c:dLbl/c:layout/c:manualLayout/c:y/@val")]
    assert lifts[1] == 0
    assert lifts[0] < 0


def test_the_flat_block_is_hatched():
    """So that nobody reads four doctors at exactly 50."""
    assert xpath(drawn(SAY.flat())._element, ".//c:ser/c:spPr/a:pattFill/@prst") == ["wdUpDiag"]


def test_bars_without_lines_have_none():
    """A chart of bars alone has no line chart and nothing struck from its legend."""
    series = (BandSeries(name="Over 50", tone="high", values=(60.0, 60.0, 60.0)),)
    part = drawn(BarChart(series=series, lines=(), axis=Axis(low=0, high=100, step=25)))
    assert not xpath(part._element, ".//c:lineChart|.//c:legendEntry")


def test_an_interval_is_an_error_bar_from_columns_of_the_sheet():
    """Its ends are the finding's, its reach is computed from them; a published figure without one has none."""
    part = drawn(SAY.comparison())
    bars = xpath(part._element, ".//c:errBars")
    assert len(bars) == 2
    assert xpath(bars[1], "./c:errValType/@val") == ["cust"]
    assert xpath(bars[1], "./c:plus//c:v/text()") == ["0", "6", "0"]
    formulas = [value for value in cells(part).values() if str(value).startswith("=")]
    assert len(formulas) == 2 * 2 * 3


def test_options_of_which_only_words_may_be_said_have_no_bar_but_their_words():
    """'færre end 3' stands where a bar would begin, and no number stands for it anywhere."""
    part = drawn(SAY.few())
    assert "færre end 3" in cells(part).values()
    assert 0 not in cells(part).values()


def test_groups_are_series_with_their_names_in_the_legend():
    """Each group of options has one colour."""
    part = drawn(SAY.ranked())
    named = [name for name in xpath(part._element, ".//c:ser/c:tx//c:v/text()") if name.strip()]
    assert named == ["Relationer og samarbejde", "Faglighed og mening", "Tid, vilkår og rammer"]
    assert xpath(part._element, ".//c:legend")


def test_a_single_group_needs_no_legend():
    """One colour explains itself."""
    bars = (
        RankedBar(label="Ro", value=None, text="færre end 3"),
        RankedBar(label="Tid", value=None, text="næsten alle"),
    )
    chart = RankedChart(bars=bars, groups=("",), axis=Axis(low=0, high=100, step=20), series_name="Andel")
    assert not xpath(drawn(chart)._element, ".//c:legend")


def test_groups_compared_with_last_round_keep_every_entry():
    """More groups and an outline: nothing is struck from the legend, for renderers count it differently."""
    bars = (
        RankedBar(label="Ro", value=60, text="60 %", before=50),
        RankedBar(label="Tid", value=40, text="40 %", group=1, before=None),
    )
    chart = RankedChart(
        bars=bars, groups=("A", "B"), axis=Axis(low=0, high=100, step=20), series_name="Nu", before_name="Før"
    )
    part = drawn(chart)
    assert not xpath(part._element, ".//c:legendEntry")
    assert numbers(part) == [40, 50, 60]


def test_the_blank_part_of_a_diverging_bar_is_a_formula_without_a_legend_entry():
    """Positive values only, and the centre line crosses every row at the same place."""
    part = drawn(SAY.diverging())
    assert xpath(part._element, ".//c:legendEntry/c:idx/@val") == ["0", "6"]
    assert xpath(part._element, ".//c:catAx/c:crossesAt/@val") == ["51"]
    assert all(float(value) >= 0 for value in xpath(part._element, ".//c:val//c:v/text()"))
    assert cells(part)["G2"] == "=51-(B2+C2+D2/2)"


def test_totals_stand_beside_their_rows():
    """As words from the sheet, under a heading."""
    story = deck_of(SAY.diverging())
    part = charts(write(story))[0]
    assert "85 %" in cells(part).values()
    assert "Enige i alt" in texts(opened(write(story)).slides[0])


def test_small_parts_have_no_label():
    """A number format hides what would not fit."""
    assert set(xpath(drawn(SAY.diverging())._element, ".//c:ser/c:dLbls/c:numFmt/@formatCode")) == {
        '[>=8]0;""',
        "General",
    }


def test_a_single_stacked_bar_names_its_parts_directly():
    """Each part's name stands over it, so there is no legend to look up."""
    story = deck_of(SAY.stacked(both=False))
    assert not xpath(charts(write(story))[0]._element, ".//c:legend")
    assert "i meget høj grad" in texts(opened(write(story)).slides[0])


def test_two_stacked_bars_or_narrow_parts_get_a_legend():
    """Where names do not fit over the parts, the legend has them; a part nobody chose is one of those."""
    labels = ("i høj grad", "i nogen grad", "slet ikke")
    narrow = StackedChart(labels=labels, rows=(StackedRow(label="", values=(97, 3, 0)),), best_end=1)
    for chart in (SAY.stacked(both=True), narrow):
        assert xpath(drawn(chart)._element, ".//c:legend")


def test_dots_show_both_rounds_in_two_series():
    """This round's first, last round's paler; a row without a former value has one dot."""
    part = drawn(SAY.dots(before=True))
    series = xpath(part._element, ".//c:scatterChart/c:ser")
    assert [xpath(each, "./c:tx//c:v/text()")[0] for each in series] == ["Denne gang", "Sidste år"]
    assert [len(xpath(each, "./c:xVal//c:pt")) for each in series] == [7, 6]
    assert len(xpath(drawn(SAY.dots(before=False))._element, ".//c:ser")) == 1


def test_long_labels_break_into_lines_rather_than_overflow():
    """A label longer than half the chart stands on two lines where its row is high enough."""
    label = (
        "Samarbejde med lægekolleger uden for praksis, for eksempel i klyngen eller i en DGE-gruppe, og med kommunen"
    )
    axis = Axis(low=0, high=100, step=20)
    few = tuple(RankedBar(label=f"{label} {i}", value=50, text="50 %") for i in range(5))
    many = few * 4
    assert overflows(deck_of(RankedChart(bars=few, groups=("",), axis=axis, series_name="Andel"))) == ()
    said = overflows(deck_of(RankedChart(bars=many, groups=("",), axis=axis, series_name="Andel")))
    assert [overflow.box for overflow in said] == ["Row labels"]


def test_a_label_a_little_too_long_takes_a_wider_column():
    """Before giving up, the labels may take up to three fifths of the chart."""
    label = "Samarbejde med lægekolleger uden for praksis, for eksempel i DGE-gruppen eller klyngen"
    bars = tuple(RankedBar(label=f"{label} {i}", value=50, text="50 %") for i in range(18))
    story = deck_of(RankedChart(bars=bars, groups=("",), axis=Axis(low=0, high=100, step=20), series_name="Andel"))
    scene = story.scenes[0]
    content = scene.content.model_copy(update={"panel": SAY.passages()})
    assert overflows(story) == ()
    beside = story.model_copy(update={"scenes": (scene.model_copy(update={"content": content}),)})
    assert [overflow.box for overflow in overflows(beside)] == ["Row labels"]


def test_a_legend_longer_than_its_row_is_set_smaller():
    """Long names of groups still stand in one legend."""
    groups = tuple(f"Relationer, samarbejde og fællesskab i praksis {i}" for i in range(4))
    bars = tuple(RankedBar(label="Ro", value=50, text="50 %", group=i) for i in range(4))
    chart = RankedChart(bars=bars, groups=groups, axis=Axis(low=0, high=100, step=20), series_name="Andel")
    assert xpath(drawn(chart)._element, ".//c:legend/c:txPr//a:defRPr/@sz") == ["1200"]


def test_names_under_a_comparison_that_cannot_fit_are_reported():
    """A word wider than its place under the axis."""
    point = Point(label="Speciallægepraksissammenslutningsmedlemmer", note="", value=60, text="60", role="now")
    chart = ComparisonChart(points=(point,) * 6, lines=(), axis=Axis(low=40, high=80, step=10))
    assert [overflow.box for overflow in overflows(deck_of(chart))] == ["Names under the axis"]


def test_words_at_the_ends_of_a_scale_may_take_more_lines():
    """Long words at both ends stand under the axis in as many lines as they need."""
    chart = DotChart(
        rows=(DotRow(label="Travlhed", value=5, text="5,0"),),
        axis=Axis(low=1, high=10, step=1),
        low_end="1 = påvirker slet ikke min arbejdsglæde i det daglige arbejde i klinikken " * 3,
        high_end="10 = tager næsten al arbejdsglæden fra mig, hver eneste dag",
        series_name="Nu",
    )
    assert overflows(deck_of(chart)) == ()


def test_text_that_looks_like_a_formula_stays_text():
    """A label that begins with '=' is never calculated by whoever opens the sheet."""
    sheet = Sheet()
    sheet.column("=1+1", ["=HYPERLINK(1)", None])
    assert b"<f>" not in sheet.xlsx()


def test_equal_sheets_are_equal_bytes():
    """The workbook has no clock either."""
    one, other = Sheet(), Sheet()
    for sheet in (one, other):
        sheet.column("A", [1, 2.5, None])
    assert one.xlsx() == other.xlsx()


@pytest.mark.parametrize(("language", "written"), [("da", '[>=5]0"\u00a0%";""'), ("en", '[>=5]0"%";""')])
def test_percent_are_written_as_the_language_has_them(language: Language, written: str):
    """A space before the sign in Danish, none in English."""
    story = deck_of(Say(language).stacked(both=True)).model_copy(update={"language": language})
    formats = xpath(charts(write(story))[0]._element, ".//c:ser/c:dLbls/c:numFmt/@formatCode")
    assert set(formats) == {written}
