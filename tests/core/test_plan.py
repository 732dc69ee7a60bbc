"""The implementation plan and the measurement points."""

from __future__ import annotations

from cast import asked, every_kind, items, package, text
from samklang.plan import PLAN_FIELDS, measurement_points


def test_measurement_points_are_found_on_questions_and_on_items() -> None:
    """A grid or a list of ratings is followed up item by item."""
    culture = asked(
        "culture", "grid", scale="degree", items=[{**items("tone")[0], "measurement_point": True}, *items("help")]
    )
    energy = asked("energy", "rating", low=text("lav"), high=text("høj"), better="high", measurement_point=True)
    assert [point.key for point in measurement_points(package(culture, energy))] == ["culture.tone", "energy"]


def test_the_cast_follows_up_on_well_being_and_joy() -> None:
    """The package of every kind has two measurement points."""
    assert [point.noun.da for point in measurement_points(every_kind())] == ["who5", "joy"]


def test_the_plan_asks_six_things() -> None:
    """What, why, who and when, who needs to know, what stands in the way, how it shows."""
    assert len(PLAN_FIELDS) == 6
