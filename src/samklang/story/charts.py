"""The chart vocabulary: what each chart shows, in numbers and words, without a thought of any file format.

Every value here is a finding or a published figure; a writer adds no number of its own.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from samklang.values import Frozen

Tone = Literal["low", "middle", "high"]
"""The band colours: at or under the lowest limit, between the limits, over them."""

Role = Literal["now", "before", "reference"]
"""Whose figure it is: this round (coloured), the round before (paler), somebody else (grey)."""


class Axis(Frozen):
    """The values an axis runs over, and the distance between its lines."""

    low: float
    high: float
    step: float


class RuleLine(Frozen):
    """A line across a chart at `value`, named at its end; `mean` is heavy, `limit` dashed."""

    label: str
    value: float
    style: Literal["mean", "limit", "low_limit"]


class BandSeries(Frozen):
    """Bars of one colour: `values` has one place a bar in the chart, None where the bar is another series'.

    `hatched` marks the flat block that stands for everybody at 50 or under.
    """

    name: str
    tone: Tone
    values: tuple[float | None, ...]
    hatched: bool = False


class BarChart(Frozen):
    """One bar a doctor, sorted low to high, coloured by band, with lines at the limits and the mean."""

    kind: Literal["bar"] = "bar"
    series: tuple[BandSeries, ...]
    lines: tuple[RuleLine, ...]
    axis: Axis


class Point(Frozen):
    """One mean in a comparison; `low` and `high` are the ends of its interval, None where there is none."""

    label: str
    note: str
    value: float
    text: str
    role: Role
    low: float | None = None
    high: float | None = None


class ComparisonChart(Frozen):
    """Means side by side with their uncertainty."""

    kind: Literal["comparison"] = "comparison"
    points: tuple[Point, ...]
    lines: tuple[RuleLine, ...]
    axis: Axis


class RankedBar(Frozen):
    """One option: `value` in percent decides the length, None draws no bar; `text` stands at its end.

    `group` is an index into the chart's groups. `before` is last round's figure in words, for a column of its own
    at the right; empty where there is none.
    """

    label: str
    value: float | None
    text: str
    group: int = 0
    before: str = ""


class RankedChart(Frozen):
    """Options from most to least chosen. `groups` names the colours; a single one needs no legend."""

    kind: Literal["ranked"] = "ranked"
    bars: tuple[RankedBar, ...]
    groups: tuple[str, ...]
    axis: Axis
    series_name: str
    before_heading: str | None = None


class StackedRow(Frozen):
    """One whole divided into the chart's labels, in percent adding up to 100."""

    label: str
    values: tuple[float, ...]
    role: Role = "now"


class StackedChart(Frozen):
    """One stacked bar (or one for each round) of an ordered scale, best label first.

    `labels` names the parts. `best_end` says how many labels, from the first, count as the good end.
    """

    kind: Literal["stacked"] = "stacked"
    labels: tuple[str, ...]
    rows: tuple[StackedRow, ...]
    best_end: int


class DivergingRow(Frozen):
    """One item: percents from the worst label to the best, adding up to 100; `total` is the top share's words."""

    label: str
    values: tuple[float, ...]
    total: str


class DivergingChart(Frozen):
    """Items on one scale, stacked about its middle and sorted by the top share.

    `labels` run from the worst to the best. `middle` is the index of the label that straddles the centre line,
    None where the scale has no middle; then `split` labels lie on the left of it.
    """

    kind: Literal["diverging"] = "diverging"
    labels: tuple[str, ...]
    rows: tuple[DivergingRow, ...]
    middle: int | None
    split: int
    total_heading: str


class DotRow(Frozen):
    """One item's mean on 1–10; `before` is last round's, None where there is none.

    `text` is the mean and `share` the part that gave 8–10, each for a column at the right; `share` is empty where
    it may not be shown.
    """

    label: str
    value: float
    text: str
    share: str = ""
    before: float | None = None


class DotChart(Frozen):
    """Means of 1–10 items as dots on a line, highest first."""

    kind: Literal["dot"] = "dot"
    rows: tuple[DotRow, ...]
    axis: Axis
    low_end: str
    high_end: str
    series_name: str
    before_name: str | None = None
    text_heading: str = Field(description="Over the column of means.")
    share_heading: str | None = Field(default=None, description="Over the column of shares; None where there is none.")


Chart = Annotated[
    BarChart | ComparisonChart | RankedChart | StackedChart | DivergingChart | DotChart, Field(discriminator="kind")
]
