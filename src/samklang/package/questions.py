"""The kinds of question a package may ask, and what each says about itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from samklang.values import Frozen, Text

Sensitivity = Literal["health", "opinion", "fact"]
Direction = Literal["best_first", "worst_first", "neutral"]

KEY_PATTERN = r"^[a-z][a-z0-9-]*$"

Key = Annotated[str, Field(pattern=KEY_PATTERN, description="Lower-case letters, digits and hyphens.")]


class ScaleLabel(Frozen):
    """One step of an ordered scale; `code` is what a table of answers may hold instead of the words."""

    code: int = Field(ge=0, le=99, description="The number that stands for this label in a table of answers.")
    text: Text = Field(description="The label as the doctor reads it; a table of answers may hold it too.")


class Top(Frozen):
    """The labels that count as the good end of the scale, and what choosing them is called in a sentence."""

    labels: int = Field(ge=1, description="How many labels, counted from the best end (or the first, if neutral).")
    text: Text = Field(description="As it reads in '53 % svarer …', for example 'i høj eller meget høj grad'.")


class Scale(Frozen):
    """An ordered scale that questions share. `direction` says which end is the better one."""

    direction: Direction = Field(description="Whether the first label listed is the best, the worst, or neither.")
    labels: tuple[ScaleLabel, ...] = Field(
        min_length=2,
        max_length=7,
        description="In the order asked; codes fall (best_first), rise (worst_first) or either (neutral).",
    )
    top: Top = Field(description="The labels that are counted together in headlines and comparisons.")

    @model_validator(mode="after")
    def _distinct(self) -> Scale:
        if len({label.code for label in self.labels}) != len(self.labels):
            raise PydanticCustomError("rule", "two labels share a code", {"cure": "Give each label a code of its own"})
        if self.top.labels >= len(self.labels):
            raise PydanticCustomError(
                "rule", "'top' counts every label", {"cure": "Leave at least one label outside 'top'"}
            )
        return self

    @property
    def best_first(self) -> tuple[ScaleLabel, ...]:
        """The labels from the best end; a neutral scale keeps its own order."""
        return self.labels[::-1] if self.direction == "worst_first" else self.labels

    @property
    def top_codes(self) -> tuple[int, ...]:
        """The codes that count towards the top share."""
        return tuple(label.code for label in self.best_first[: self.top.labels])


class Known(Frozen):
    """What is known about the subject, and where from (a key in the package's references)."""

    text: Text = Field(description="What is known, in a sentence.")
    source: str = Field(description="A key under 'references' in package.yaml.")


class Reflection(Frozen):
    """What to think about before the meeting; solo practitioners may get words of their own."""

    everyone: Text = Field(description="What everybody is asked to think about.")
    solo: Text | None = Field(default=None, description="What solo practitioners are asked instead; needs 'solo'.")


class Option(Frozen):
    """One thing that may be chosen; `group` colours it in a ranking."""

    key: Key = Field(description="Its name in tables of answers; unique in the question.")
    text: Text = Field(description="The option as the doctor reads it.")
    noun: Text | None = Field(default=None, description="A short noun phrase for headlines; the text if left out.")
    group: str | None = Field(default=None, description="A key under the question's 'groups'; only for choices.")


class Item(Frozen):
    """One line of a grid or of a list of 1–10 ratings."""

    key: Key = Field(description="Its name in tables of answers; unique in the question.")
    text: Text = Field(description="The line as the doctor reads it.")
    noun: Text = Field(description="A short noun phrase for headlines, without capital: 'tonen'.")
    measurement_point: bool = Field(default=False, description="At most three a package; these get a verdict.")


class Group(Frozen):
    """A family of options, shown with one colour."""

    key: Key = Field(description="What an option's 'group' names.")
    text: Text = Field(description="The family's name beside its colour.")


class Asked(Frozen):
    """What every question says about itself, whatever its kind."""

    key: Key = Field(description="Its name in slides, figures and tables of answers; unique in the package.")
    text: Text = Field(description="The question as the doctor reads it.")
    noun: Text = Field(description="A short noun phrase for headlines, without capital: 'trivsel'.")
    sensitivity: Sensitivity = Field(description="health, opinion or fact; decides how the answers may be shown.")
    asked: Literal["everyone", "not_solo"] = Field(
        default="everyone", description="not_solo: solo practitioners are not asked."
    )
    known: tuple[Known, ...] = Field(
        default=(),
        description="What is known about the subject, and where from; used by the questionnaire page, not by the deck.",
    )
    reflection: Reflection | None = Field(
        default=None,
        description="What to think about before the meeting; used by the reflection sheet, not by the deck.",
    )
    measurement_point: bool = Field(default=False, description="At most three a package; these get a verdict.")


class ScaleQuestion(Asked):
    """One label of an ordered scale."""

    kind: Literal["scale"] = Field(description="One label of an ordered scale.")
    scale: str = Field(description="A key under 'scales'.")


class ChoiceQuestion(Asked):
    """One of several options without an order."""

    kind: Literal["choice"] = Field(description="One of several options without an order.")
    options: tuple[Option, ...] = Field(min_length=2, description="Exactly one may be chosen.")


class ChoicesQuestion(Asked):
    """Any number of options."""

    kind: Literal["choices"] = Field(description="Any number of options.")
    options: tuple[Option, ...] = Field(min_length=2, max_length=20, description="Any number may be chosen.")
    groups: tuple[Group, ...] = Field(default=(), max_length=3, description="Families of options, each with a colour.")


class GridQuestion(Asked):
    """Several items answered on one shared scale."""

    kind: Literal["grid"] = Field(description="Several items on one shared scale.")
    scale: str = Field(description="A key under 'scales'.")
    items: tuple[Item, ...] = Field(min_length=1, max_length=10, description="The lines, all on the same scale.")


class RatingQuestion(Asked):
    """A whole number from 1 to 10, for the question itself or for each of its items."""

    kind: Literal["rating"] = Field(description="A whole number from 1 to 10.")
    low: Text = Field(description="What 1 means.")
    high: Text = Field(description="What 10 means.")
    better: Literal["high", "low", "neutral"] = Field(description="Which end is the better one.")
    items: tuple[Item, ...] = Field(
        default=(), max_length=15, description="The lines to rate; left out, the question itself is rated."
    )


class TextQuestion(Asked):
    """Words of one's own; never shown before somebody outside the cluster has approved them."""

    kind: Literal["text"] = Field(description="Words of one's own.")
    max_length: int = Field(default=500, ge=50, le=2000, description="The most characters one answer may have.")


class InstrumentQuestion(Asked):
    """A fixed scale from the instruments folder, scored as its owner says."""

    kind: Literal["instrument"] = Field(description="A fixed scale such as WHO-5.")
    instrument: str = Field(description="The key of a file in the instruments folder.")
    codes: tuple[int, ...] | None = Field(
        default=None,
        description=(
            "The codes a table of answers uses, one for each label, best answer first; "
            "the instrument's own points if left out."
        ),
    )
    reversed: bool = Field(
        default=False,
        description="True where 'codes' give the best answer the lowest number; says that this is meant.",
    )


Question = Annotated[
    ScaleQuestion
    | ChoiceQuestion
    | ChoicesQuestion
    | GridQuestion
    | RatingQuestion
    | TextQuestion
    | InstrumentQuestion,
    Field(discriminator="kind"),
]


KINDS: tuple[str, ...] = ("scale", "choice", "choices", "grid", "rating", "text", "instrument")
"""Every kind of question, in the order of the reference."""


class Solo(Frozen):
    """The line that tells solo practitioners apart, so that they can skip what does not concern them."""

    text: Text = Field(description="The line to tick: 'Jeg er sololæge'.")


class Questionnaire(Frozen):
    """What is asked, in order."""

    introduction: Text = Field(description="What stands before the first question.")
    solo: Solo | None = Field(default=None, description="Ask first whether one is a solo practitioner.")
    scales: dict[Key, Scale] = Field(default_factory=dict, description="The scales that questions name by key.")
    questions: tuple[Question, ...] = Field(min_length=1, description="The questions in order.")

    def question(self, key: str) -> Question:
        """The question called `key`; KeyError if there is none."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)


def can_be_compared(question: Question) -> bool:
    """Whether one figure stands for the whole question, to set beside the last round's and published ones."""
    match question:
        case InstrumentQuestion() | ScaleQuestion() | RatingQuestion(items=()):
            return True
        case _:
            return False


def measure_keys(question: Question) -> tuple[str, ...]:
    """The keys of what `question` measures: itself, or `question.item` for each of its items."""
    match question:
        case GridQuestion() | RatingQuestion(items=(_, *_)):
            return tuple(f"{question.key}.{item.key}" for item in question.items)
        case _:
            return (question.key,)
