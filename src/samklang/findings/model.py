"""The vocabulary of what may be shown: every display a question can have, or why it has none."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from samklang.findings.constants import Constants, Meeting
from samklang.findings.policy import Policy
from samklang.package.questions import Sensitivity
from samklang.values import Frozen, Score, Share, Text

SCHEMA_VERSION: Final = 1


class Answered(Frozen):
    """How many gave this answer and how many did not; always shown, since not answering is no secret (R9).

    `answered` is the base of every figure on the measure. `incomplete` counts sets of an instrument with some
    items missing; they are in no figure. `not_asked` are those the question does not concern.
    """

    answered: int
    not_answered: int = 0
    incomplete: int = 0
    not_asked: int = 0


class Interval(Frozen):
    """A 95 % interval, its ends rounded as shown (R10).

    Whole points, whole fives for scores under 20 answers, one decimal for 1–10 items. In a change, an end of 0.5
    (0.1) or -0.5 (-0.1) stands for one that would round to 0 although the interval excludes 0.
    """

    low: float
    high: float


class BarGroup(Frozen):
    """`doctors` neighbours in score (three or more) drawn as bars of one height, a multiple of 5 inside `band`."""

    height: int
    doctors: int
    band: str


class Bars(Frozen):
    """Scores as bars, one a doctor, each at the mean of a group of neighbours (R4).

    `flat` is the number of doctors at 50 or under, drawn as one hatched block, where only two bands are shown.
    """

    kind: Literal["bars"] = "bars"
    groups: tuple[BarGroup, ...]
    flat: int | None = None


class BandCount(Frozen):
    """How many scored from `lowest` to `highest`, both included."""

    lowest: int
    highest: int
    bands: tuple[str, ...] = Field(description="Keys of the instrument's bands that this range joins.")
    count: int
    percent: int


class Bands(Frozen):
    """Scores counted in two or three ranges, lowest first (R5)."""

    kind: Literal["bands"] = "bands"
    bands: tuple[BandCount, ...]


class FewLow(Frozen):
    """Nothing but that at most `most` people score `upto` or under (R5)."""

    kind: Literal["few_low"] = "few_low"
    most: int
    upto: int


class Mean(Frozen):
    """A mean, rounded to `step` (1 or 5 points; 0.1 or 0.5 for 1–10 items), with its interval where that is safe."""

    kind: Literal["mean"] = "mean"
    value: float
    step: float
    interval: Interval | None = None


class Part(Frozen):
    """Those who chose one of `labels` (codes of a scale, or keys of options); more than one where labels merged."""

    labels: tuple[str, ...]
    count: int
    percent: int


class Parts(Frozen):
    """A whole divided into parts: the labels of a scale, best first, or the options of a choice, largest first.

    Percents add up to 100.
    """

    kind: Literal["parts"] = "parts"
    parts: tuple[Part, ...]


class Top(Frozen):
    """How many chose one of the scale's top labels; `percent` is left out under 10 answers (R2, R9)."""

    kind: Literal["top"] = "top"
    count: int
    percent: int | None = None


class AtLeast(Frozen):
    """Nearly all gave the same answer: at least `percent` chose `labels`, and no more is said (R7)."""

    kind: Literal["at_least"] = "at_least"
    labels: tuple[str, ...]
    percent: int


class RankedOption(Frozen):
    """How many chose an option. `count` and `percent` are None where only `words` may be said (R8).

    `rank` is 1 for the most chosen; ties share a rank.
    """

    key: str
    rank: int
    count: int | None = None
    percent: int | None = None
    words: Literal["few", "nearly_all"] | None = None


class Options(Frozen):
    """Options that several could be chosen from, most chosen first."""

    kind: Literal["options"] = "options"
    options: tuple[RankedOption, ...]


class Rating(Frozen):
    """Shares of the 1–10 answers: 1–3, 4–7 and 8–10, in that order."""

    kind: Literal["rating"] = "rating"
    low: Part
    middle: Part
    high: Part


class Quote(Frozen):
    """One text as it may be shown: masked, approved, and under the theme a person put it in, None if in none.

    `edited` says that whoever approved it changed its words.
    """

    text: str
    theme: str | None = None
    edited: bool = False


class Quotes(Frozen):
    """The approved texts of one question, in an order that tells nothing about who wrote them (R14)."""

    kind: Literal["quotes"] = "quotes"
    quotes: tuple[Quote, ...]


Display = Annotated[
    Bars | Bands | FewLow | Mean | Parts | Top | AtLeast | Options | Rating | Quotes, Field(discriminator="kind")
]

Reason = Literal[
    "not_opened",  # fewer than open_from answers in the wave: nothing was opened (R2)
    "too_few",  # fewer than aggregate_from answered this question
    "under_full",  # from aggregate_from to full_from - 1: only what R2 allows
    "bands_hidden",  # the bands would point at one or two people (R5)
    "bars_hidden",  # the bars need two or three bands (R4)
    "labels_merged",  # small labels were joined (R6)
    "labels_hidden",  # no way of joining the labels leaves two groups of the size asked for (R6)
    "top_hidden",  # a joined label straddles the top share, or it or its complement is too small
    "mean_hidden",  # the mean would tell that somebody is in a band kept hidden
    "interval_hidden",  # the interval would tell too much
    "rating_hidden",  # shares of 1–10 answers too small to show
    "not_moderated",  # free text: nobody outside the cluster has approved it yet (R14)
    "texts_closed",  # free text: fewer than text_from answers in the wave (R14)
    "few_texts",  # free text: fewer than five wrote something (R14)
    "none_approved",  # free text: none of it was approved (R14)
]

Verdict = Literal[
    "too_few",
    "better",
    "worse",
    "higher",
    "lower",
    "no_certain",
    "maybe_better",
    "maybe_worse",
    "maybe_higher",
    "maybe_lower",
]
Caveat = Literal["response_differs", "response_unknown"]


class Change(Frozen):
    """The difference to the wave before, of a mean (points) or a top share (percentage points).

    `difference` is between the figures as shown, so that it tells nothing they do not. `verdict` is None unless
    the measure is one of the package's measurement points; `interval` goes with the verdict.
    """

    measure: Literal["mean", "top"]
    before: float
    now: float
    difference: float
    before_answered: int
    interval: Interval | None = None
    verdict: Verdict | None = None
    caveats: tuple[Caveat, ...] = ()


class Against(Frozen):
    """How the measure stands to a published figure with a number and a spread of its own.

    `certain` says whether the 95 % interval of the difference excludes 0.
    """

    figure: str = Field(description="The figure's key in references.yaml.")
    certain: bool


class Finding(Frozen):
    """What may be said about one measure. `shown` holds its displays, richest first; empty if nothing may be.

    `withheld` says why something richer is not shown; `before` is what was shown of the wave before.
    """

    key: str = Field(description="The question's key, or question.item.")
    answered: Answered | None = Field(description="None where the wave was never opened.")
    shown: tuple[Display, ...] = ()
    withheld: tuple[Reason, ...] = ()
    before: tuple[Display, ...] = ()
    change: Change | None = None
    against: tuple[Against, ...] = ()


class QuestionFindings(Frozen):
    """The findings of one question: one, or one for each of its items."""

    key: str
    kind: Literal["scale", "choice", "choices", "grid", "rating", "text", "instrument"]
    sensitivity: Sensitivity
    measures: tuple[Finding, ...]


class Source(Frozen):
    """Which package the figures belong to."""

    key: str
    version: str
    title: Text
    checksum: str


class Wave(Frozen):
    """How many were invited to a round of answers and how many answered; `invited` is None where not known."""

    answered: int
    invited: int | None = None

    @property
    def percent(self) -> int | None:
        """The response share in whole percent, None where the number invited is not known."""
        return Share(count=self.answered, n=self.invited).percent if self.invited else None


class Findings(Frozen):
    """Everything that may be shown of one wave, and nothing else: the release."""

    schema_version: Literal[1] = SCHEMA_VERSION
    package: Source
    policy: Policy
    opened: bool = Field(description="False where too few answered: then there are no figures at all.")
    wave: Wave
    before: Wave | None = None
    questions: tuple[QuestionFindings, ...]
    constants: Constants | None = Field(default=None, description="The numbers in the package's own words.")
    meeting: Meeting | None = Field(default=None, description="The clock and the programme of the meeting it is for.")
    seal: str | None = Field(default=None, description="SHA-256 over everything else here, when it was written.")

    def question(self, key: str) -> QuestionFindings:
        """The findings of the question called `key`; KeyError if there is none."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)

    def measure(self, key: str) -> Finding:
        """The finding of one measure, `question` or `question.item`; KeyError if there is none."""
        for question in self.questions:
            for finding in question.measures:
                if finding.key == key:
                    return finding
        raise KeyError(key)


class Baseline(Frozen):
    """What is kept of a wave at its release, for the next wave to compare with.

    `exact` holds each measure's mean and variance, or its top share; `shown` what was released of it.
    """

    wave: Wave
    exact: dict[str, Score | Share]
    shown: dict[str, tuple[Display, ...]]
