"""The kinds of question a package may ask, and what each says about itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from samklang.values import Frozen, Text

Sensitivity = Literal["health", "opinion", "fact"]
Direction = Literal["best_first", "worst_first", "neutral"]

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", description="Lower-case letters, digits and hyphens.")]


class ScaleLabel(Frozen):
    """One step of an ordered scale; `code` is what a table of answers may hold instead of the words."""

    code: int = Field(ge=0, le=99, description="The number that stands for this label in a table of answers.")
    text: Text


class Top(Frozen):
    """The labels that count as the good end of the scale, and what choosing them is called in a sentence."""

    labels: int = Field(ge=1, description="How many labels, counted from the best end (or the first, if neutral).")
    text: Text = Field(description="As it reads in '53 % svarer …', for example 'i høj eller meget høj grad'.")


class Scale(Frozen):
    """An ordered scale that questions share. `direction` says which end is the better one."""

    direction: Direction = Field(description="Whether the first label listed is the best, the worst, or neither.")
    labels: tuple[ScaleLabel, ...] = Field(min_length=2, max_length=7)
    top: Top

    @model_validator(mode="after")
    def _distinct(self) -> Scale:
        if len({label.code for label in self.labels}) != len(self.labels):
            raise ValueError("two labels share a code")
        if self.top.labels >= len(self.labels):
            raise ValueError("'top' must leave at least one label outside it")
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

    text: Text
    source: str


class Reflection(Frozen):
    """What to think about before the meeting; solo practitioners may get words of their own."""

    everyone: Text
    solo: Text | None = None


class Option(Frozen):
    """One thing that may be chosen; `group` colours it in a ranking."""

    key: Key
    text: Text
    noun: Text | None = Field(default=None, description="A short noun phrase for headlines; the text if left out.")
    group: str | None = None


class Item(Frozen):
    """One line of a grid or of a list of 1–10 ratings."""

    key: Key
    text: Text
    noun: Text = Field(description="A short noun phrase for headlines, without capital: 'tonen'.")
    measurement_point: bool = False


class Group(Frozen):
    """A family of options, shown with one colour."""

    key: Key
    text: Text


class Asked(Frozen):
    """What every question says about itself, whatever its kind."""

    key: Key
    text: Text = Field(description="The question as the doctor reads it.")
    noun: Text = Field(description="A short noun phrase for headlines, without capital: 'trivsel'.")
    sensitivity: Sensitivity = Field(description="health, opinion or fact; decides how the answers may be shown.")
    asked: Literal["everyone", "not_solo"] = Field(
        default="everyone", description="not_solo: solo practitioners are not asked."
    )
    known: tuple[Known, ...] = ()
    reflection: Reflection | None = None
    measurement_point: bool = Field(default=False, description="At most three a package; these get a verdict.")


class ScaleQuestion(Asked):
    """One label of an ordered scale."""

    kind: Literal["scale"]
    scale: str = Field(description="A key under 'scales'.")


class ChoiceQuestion(Asked):
    """One of several options without an order."""

    kind: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2)


class ChoicesQuestion(Asked):
    """Any number of options."""

    kind: Literal["choices"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=20)
    groups: tuple[Group, ...] = Field(default=(), max_length=3)


class GridQuestion(Asked):
    """Several items answered on one shared scale."""

    kind: Literal["grid"]
    scale: str = Field(description="A key under 'scales'.")
    items: tuple[Item, ...] = Field(min_length=1, max_length=10)


class RatingQuestion(Asked):
    """A whole number from 1 to 10, for the question itself or for each of its items."""

    kind: Literal["rating"]
    low: Text = Field(description="What 1 means.")
    high: Text = Field(description="What 10 means.")
    better: Literal["high", "low", "neutral"]
    items: tuple[Item, ...] = Field(default=(), max_length=15)


class TextQuestion(Asked):
    """Words of one's own; never shown before somebody outside the cluster has approved them."""

    kind: Literal["text"]
    max_length: int = Field(default=500, ge=50, le=2000)


class InstrumentQuestion(Asked):
    """A fixed scale from the instruments folder, scored as its owner says."""

    kind: Literal["instrument"]
    instrument: str = Field(description="The key of a file in the instruments folder.")
    codes: tuple[int, ...] | None = Field(
        default=None,
        description="The codes a table of answers uses, one for each label, best answer first; the instrument's own points if left out.",
    )
    reversed: bool = Field(
        default=False,
        description="Must be true where 'codes' give the best answer the lowest number; says that this is meant.",
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


class Solo(Frozen):
    """The line that tells solo practitioners apart, so that they can skip what does not concern them."""

    text: Text


class Questionnaire(Frozen):
    """What is asked, in order."""

    introduction: Text
    solo: Solo | None = None
    scales: dict[str, Scale] = Field(default_factory=dict)
    questions: tuple[Question, ...] = Field(min_length=1)

    def question(self, key: str) -> Question:
        """The question called `key`; KeyError if there is none."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(key)


def measure_keys(question: Question) -> tuple[str, ...]:
    """The keys of what `question` measures: itself, or `question.item` for each item or option."""
    match question:
        case GridQuestion() | RatingQuestion(items=(_, *_)):
            return tuple(f"{question.key}.{item.key}" for item in question.items)
        case _:
            return (question.key,)
