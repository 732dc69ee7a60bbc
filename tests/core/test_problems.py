"""Problems say where, what and how to mend it."""

from __future__ import annotations

from samklang.problems import Problem, ProblemsFound, refuse


def test_a_problem_reads_as_one_line() -> None:
    """File and line, then column, message and cure."""
    problem = Problem("answers.csv", 3, "'7' is not a label", "Use 1 to 5", column="joy")
    assert str(problem) == "answers.csv:3, column joy: '7' is not a label. Use 1 to 5."


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    """Where the file as a whole is wrong, only its name stands."""
    assert str(refuse("agenda.yaml", "is missing", "Add it").problems[0]) == "agenda.yaml: is missing. Add it."


def test_problems_come_in_reading_order() -> None:
    """By file, then line, so that a person can mend them from the top."""
    late, early = Problem("b", 9, "x", "y"), Problem("b", 2, "x", "y")
    whole_file = Problem("a", None, "x", "y")
    assert ProblemsFound([late, early, whole_file]).problems == (whole_file, early, late)
