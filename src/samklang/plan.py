"""The implementation plan a practice takes home, and the few measures the cluster will follow up on."""

from __future__ import annotations

from dataclasses import dataclass

from samklang.package.model import MeetingPackage
from samklang.package.questions import GridQuestion, RatingQuestion
from samklang.values import Frozen, Text


@dataclass(frozen=True)
class MeasurementPoint:
    """A measure that gets a verdict when it is asked again: its key (`question` or `question.item`) and noun."""

    key: str
    noun: Text


class PlanField(Frozen):
    """One box of the implementation plan."""

    heading: Text
    question: Text


PLAN_FIELDS: tuple[PlanField, ...] = (
    PlanField(
        heading=Text(da="Det vil vi ændre", en="What we will change"),
        question=Text(
            da="Én ting – hellere lille og sikker end stor og løs.",
            en="One thing – small and sure beats big and loose.",
        ),
    ),
    PlanField(
        heading=Text(da="Derfor", en="Why"),
        question=Text(da="Hvad bliver bedre, og for hvem?", en="What gets better, and for whom?"),
    ),
    PlanField(
        heading=Text(da="Hvem gør hvad, og hvornår", en="Who does what, and when"),
        question=Text(da="Sæt navn og dato på det første skridt.", en="Put a name and a date on the first step."),
    ),
    PlanField(
        heading=Text(da="Hvem skal vide det", en="Who needs to know"),
        question=Text(
            da="Hvordan fortæller I det til resten af klinikken?", en="How will you tell the rest of the practice?"
        ),
    ),
    PlanField(
        heading=Text(da="Hvad kan komme i vejen", en="What could stand in the way"),
        question=Text(da="Og hvad gør I så?", en="And what will you do then?"),
    ),
    PlanField(
        heading=Text(da="Sådan kan vi se det", en="How we shall see it"),
        question=Text(da="Hvad er anderledes om tre måneder?", en="What is different in three months?"),
    ),
)


def measurement_points(package: MeetingPackage) -> tuple[MeasurementPoint, ...]:
    """The package's measurement points, in the questionnaire's order; at most three in a sound package."""
    points: list[MeasurementPoint] = []
    for question in package.questionnaire.questions:
        if question.measurement_point:
            points.append(MeasurementPoint(question.key, question.noun))
        if isinstance(question, GridQuestion | RatingQuestion):
            points += [
                MeasurementPoint(f"{question.key}.{item.key}", item.noun)
                for item in question.items
                if item.measurement_point
            ]
    return tuple(points)
