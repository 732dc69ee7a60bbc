"""The policy file: floors may be raised, never lowered."""

from __future__ import annotations

from pathlib import Path

import pytest

from samklang.findings import Policy, Wave, load_policy
from samklang.problems import ProblemsFound


def written(folder: Path, words: str) -> Path:
    """A policy file with these words."""
    path = folder / "policy.toml"
    path.write_text(words, encoding="utf-8")
    return path


def test_a_policy_names_the_floors_it_raises(tmp_path: Path) -> None:
    """What the file does not name keeps its floor."""
    policy = load_policy(written(tmp_path, "open_from = 8\ncell_inside = 4\n"))
    assert (policy.open_from, policy.cell_inside, policy.full_from) == (8, 4, 10)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("open_from = 4", "'open_from' is below 5"),
        ("cell_inside = 2", "'cell_inside' is below 3"),
        ("open = 5", "'open' is not a floor"),
        ("open_from = 'many'", "'open_from' is not a whole number"),
        ("open_from", "is not TOML"),
    ],
)
def test_a_policy_that_loosens_or_misspells_is_refused(tmp_path: Path, words: str, fault: str) -> None:
    """Each fault is named with its cure."""
    with pytest.raises(ProblemsFound) as found:
        load_policy(written(tmp_path, words))
    assert fault in str(found.value)


def test_a_policy_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A file that cannot be read is a problem, not a traceback."""
    with pytest.raises(ProblemsFound, match="cannot be read"):
        load_policy(tmp_path / "none.toml")


def test_a_package_may_only_raise_floors() -> None:
    """Lower floors and None change nothing."""
    policy = Policy().stricter({"open_from": 3, "full_from": 15, "bar_group": None})
    assert policy == Policy(full_from=15)


def test_a_response_share_needs_the_number_invited() -> None:
    """Without it, or with nobody invited, there is no share."""
    assert Wave(answered=34, invited=42).percent == 81
    assert Wave(answered=34).percent is Wave(answered=0, invited=0).percent is None
