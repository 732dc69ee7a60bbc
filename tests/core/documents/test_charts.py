"""Each chart holds exactly what the slide shows: workbook, cache and story agree, cell by cell."""

from __future__ import annotations

import pytest

from charted import deck_of, drawn
from reading import cached, cells, charts, numbers, xpath
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
    Point,
    RankedChart,
    StackedChart,
)
from samklang.story.model import Figure
from samklang.values import Language
from scenes import Say, every_scene

STORY = every_scene()
SAY = Say("da")


def figures(chart: Chart) -> list[float]:
    """Every number a chart of the story shows, each as often as the sheet must hold it."""
    match chart:
        case BarChart():
            count = len(chart.series[0].values)
            bars = [value for series in chart.series for value in series.values if value is not None]
            return sorted(bars + [line.value for line in chart.lines for _ in range(count)])
        case ComparisonChart():
            ends = [end for point in chart.points for end in (point.low, point.high) if end is not None]
            places = len(chart.points) if len(chart.points) > 1 else 3
            lines = [line.value for line in chart.lines for _ in range(places)]
            return sorted([point.value for point in chart.points] + ends + lines)
        case RankedChart():
            return sorted(bar.value for bar in chart.bars if bar.value is not None)
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
    held = cells(part)
    for address, value in held.items():
        heading = str(held.get(f"{address[0]}1", ""))
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


def test_a_point_alone_has_its_limit_line_too():
    """It stands between two empty places, so that a line can run through them, named at its end."""
    alone = SAY.comparison().model_copy(update={"points": SAY.comparison().points[1:2]})
    part = drawn(alone)
    line, point = xpath(part._element, ".//c:lineChart/c:ser")
    assert xpath(line, "./c:val//c:v/text()") == ["50", "50", "50"]
    assert xpath(line, "./c:trendline/c:forward/@val") == ["0.5"]
    assert xpath(line, "./c:dLbls/c:dLbl/c:idx/@val") == ["2"]
    assert xpath(point, "./c:val//c:pt/@idx") == ["1"]


@pytest.mark.parametrize(("language", "unit"), [("da", "\u00a0%"), ("en", "%")])
def test_an_axis_of_shares_is_in_percent(language: Language, unit: str):
    """As the language writes it; an axis of scores has bare numbers."""
    points = tuple(point.model_copy(update={"text": f"{point.text}{unit}"}) for point in SAY.comparison().points)
    shares = SAY.comparison().model_copy(update={"points": points})
    story = deck_of(shares, SAY.comparison()).model_copy(update={"language": language})
    formats = [xpath(part._element, ".//c:valAx/c:numFmt/@formatCode") for part in charts(write(story))]
    assert formats == [[f'0"{unit}"'], ["General"]]


def test_names_under_a_comparison_that_cannot_fit_are_reported():
    """A word wider than its place under the axis."""
    point = Point(label="Speciallægepraksissammenslutningsmedlemmer", note="", value=60, text="60", role="now")
    chart = ComparisonChart(points=(point,) * 6, lines=(), axis=Axis(low=40, high=80, step=10))
    assert [overflow.box for overflow in overflows(deck_of(chart))] == ["Names under the axis"]


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


@pytest.mark.parametrize(("language", "written"), [("da", ']0"\u00a0%";""'), ("en", ']0"%";""')])
def test_percent_are_written_as_the_language_has_them(language: Language, written: str):
    """A space before the sign in Danish, none in English."""
    story = deck_of(Say(language).stacked(both=True)).model_copy(update={"language": language})
    formats = xpath(charts(write(story))[0]._element, ".//c:ser/c:dLbls/c:numFmt/@formatCode")
    assert {each[each.index("]") :] for each in formats} == {written}
