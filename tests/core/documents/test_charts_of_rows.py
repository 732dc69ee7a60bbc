"""Charts of rows: options, shares of a scale, means; their labels, columns and legends."""

from __future__ import annotations

from charted import deck_of, drawn
from reading import cells, charts, numbers, opened, texts, xpath
from samklang.documents.pptx import overflows, write
from samklang.story.charts import Axis, Chart, DotChart, DotRow, RankedBar, RankedChart, StackedChart, StackedRow
from scenes import Say

SAY = Say("da")


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


def test_last_rounds_figures_are_words_in_a_column_with_a_heading():
    """Beside each bar that has one; an option asked for the first time has no label there, not even a number."""
    story = deck_of(SAY.few())
    deck = write(story)
    last = xpath(charts(deck)[0]._element, ".//c:barChart/c:ser")[-1]
    assert cells(charts(deck)[0])["E1"] == "Sidst"
    assert xpath(last, ".//c15:datalabelsRange//c:v/text()") == ["68 %", "52 %"]
    assert xpath(last, "./c:dLbls/c:dLbl[c:delete]/c:idx/@val") == ["2", "3"]
    assert "Sidst" in texts(opened(deck).slides[0])
    assert not xpath(charts(deck)[0]._element, ".//c:legend")


def test_bars_of_groups_compared_with_last_round_have_both_legend_and_column():
    """The legend keeps clear of the column's heading."""
    bars = (
        RankedBar(label="Ro", value=60, text="60 %", before="50 %"),
        RankedBar(label="Tid", value=40, text="40 %", group=1),
    )
    axis = Axis(low=0, high=100, step=20)
    chart = RankedChart(bars=bars, groups=("A", "B"), axis=axis, series_name="Nu", before_heading="Sidst")
    part = drawn(chart)
    assert xpath(part._element, ".//c:legend")
    assert numbers(part) == [40, 60]


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


def shown_from(chart: Chart) -> int:
    """The least percent that a chart's parts write inside themselves."""
    formats = set(xpath(drawn(chart)._element, ".//c:ser/c:dLbls/c:numFmt/@formatCode")) - {"General"}
    assert len(formats) == 1
    return int(formats.pop().partition("]")[0].removeprefix("[>="))


def test_small_parts_have_no_label():
    """A number format hides what would touch the part's edge; the narrower the chart, the more of it."""
    label = "Samarbejde med læger, personale, sygehus og kommune"
    assert 2 <= shown_from(SAY.diverging()) <= 4
    assert 4 <= shown_from(SAY.stacked(both=True)) <= 8
    row = StackedRow(label=label, values=(50, 26, 24))
    assert shown_from(StackedChart(labels=("a", "b", "c"), rows=(row, row), best_end=1)) > 5


def test_how_often_runs_from_pale_to_dark_from_one_edge():
    """A scale without a bad end has no centre: nothing is pushed, and the legend takes two lines where it must."""
    part = drawn(SAY.often())
    fills = xpath(part._element, ".//c:ser/c:spPr/a:solidFill/a:schemeClr")
    assert {fill.get("val") for fill in fills} == {"tx2"}
    offs = [int(off) for fill in fills for off in xpath(fill, "./a:lumOff/@val")]
    assert offs == sorted(offs, reverse=True)
    assert cells(part)["H2"] == "=0-(0)"
    assert xpath(part._element, ".//c:catAx/c:crossesAt/@val") == ["0"]


def test_a_legend_too_long_for_one_line_takes_two():
    """And the rows of the chart give it the room."""
    longer = SAY.often().model_copy(update={"labels": tuple(f"{label} mindst" for label in SAY.often().labels)})
    drawn_ = [drawn(each)._element for each in (SAY.even(), longer)]
    one, two = (float(xpath(each, ".//c:legend//c:h/@val")[0]) for each in drawn_)
    assert two > 1.3 * one


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


def test_means_and_shares_stand_in_columns_beside_the_dots():
    """Under their headings, so that no figure meets a dot; a share that may not be shown leaves its place empty."""
    said = texts(opened(write(deck_of(SAY.dots(before=True)))).slides[0])
    assert {"Gennemsnit", "Gav 8–10", "7,4", "2,7", "52\u00a0%"} <= set(said)
    assert len([text for text in said if text.endswith("%")]) == 6
    assert "Gav 8–10" not in texts(opened(write(deck_of(SAY.dots(before=False)))).slides[0])
    assert not xpath(drawn(SAY.dots(before=True))._element, ".//c:dLbls")


def test_dots_are_smaller_where_rows_are_low():
    """So that neighbours do not touch."""
    chart = SAY.dots(before=False)
    sizes = [
        int(xpath(drawn(each)._element, ".//c:marker/c:size/@val")[0])
        for each in (chart, chart.model_copy(update={"rows": chart.rows * 3}))
    ]
    assert sizes[0] > sizes[1]


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


def test_words_at_the_ends_of_a_scale_may_take_more_lines():
    """Long words at both ends stand under the axis in as many lines as they need."""
    chart = DotChart(
        rows=(DotRow(label="Travlhed", value=5, text="5,0"),),
        axis=Axis(low=1, high=10, step=1),
        low_end="1 = påvirker slet ikke min arbejdsglæde i det daglige arbejde i klinikken " * 3,
        high_end="10 = tager næsten al arbejdsglæden fra mig, hver eneste dag",
        series_name="Nu",
        text_heading="Gennemsnit",
    )
    assert overflows(deck_of(chart)) == ()
