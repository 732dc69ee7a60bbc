"""Random waves of answers for the promises: ordinary clusters, and every odd one that might give somebody away."""

from __future__ import annotations

import random
from collections.abc import Sequence

from cast import every_kind
from samklang.answers.model import INCOMPLETE, NOT_ANSWERED, Answers, Value
from samklang.disclosure import disclose
from samklang.findings import Baseline, Findings, Policy, Source
from samklang.package.questions import Question, measure_keys
from samklang.results import compute
from samklang.results.model import Results
from samklang.values import Text

PACKAGE = every_kind()
SOURCE = Source(key="test-package", version="1.0.0", title=Text(da="Prøve", en="Test"), checksum="0" * 64)
DEGREES = (5, 4, 3, 2, 1)


def wave(rng: random.Random, n: int) -> Answers:
    """A wave of `n` sheets to the package with every kind of question."""
    counts: dict[str, dict[Value, int]] = {}
    for question in PACKAGE.questionnaire.questions:
        counts.update(_asked(question, n, rng))
    return Answers(PACKAGE.key, n, counts)


def _asked(question: Question, n: int, rng: random.Random) -> dict[str, dict[Value, int]]:
    missing = rng.choice((0, 0, 0, rng.randint(0, min(3, n))))
    match question.kind:
        case "choices":
            return _ticked(question.key, [option.key for option in question.options], n, missing, rng)
        case "scale" | "grid":
            values: Sequence[Value] = DEGREES
        case "choice":
            values = [option.key for option in question.options]
        case "rating":
            values = range(1, 11)
        case "instrument":
            given = dict(enumerate(scores(rng, n - missing)))
            return {question.key: {**given, INCOMPLETE: missing}}
        case "text":
            return {question.key: {1: n - missing, NOT_ANSWERED: missing}}
    spread = {key: _spread(values, n - missing, rng) for key in measure_keys(question)}
    return {key: {**given, NOT_ANSWERED: missing} for key, given in spread.items()}


def _spread(values: Sequence[Value], n: int, rng: random.Random) -> dict[Value, int]:
    weights = [rng.random() ** rng.choice((1, 2, 4, 8)) for _ in values]
    given = dict.fromkeys(values, 0)
    for value in rng.choices(values, weights, k=n):
        given[value] += 1
    return given


def _ticked(key: str, options: Sequence[str], n: int, missing: int, rng: random.Random) -> dict[str, dict[Value, int]]:
    """Everybody who answers ticks something."""
    chances = [rng.choice((0.02, 0.1, 0.5, 0.9, 0.98)) for _ in options]
    counts: dict[str, dict[Value, int]] = {f"{key}.{option}": {1: 0, 0: 0, NOT_ANSWERED: missing} for option in options}
    for _ in range(n - missing):
        ticked = {option for option, chance in zip(options, chances, strict=True) if rng.random() < chance}
        ticked = ticked or {rng.choice(options)}
        for option in options:
            counts[f"{key}.{option}"][int(option in ticked)] += 1
    return counts


def scores(rng: random.Random, n: int) -> tuple[int, ...]:
    """How many of `n` have each raw sum of WHO-5, 0 to 25: bell-shaped, flat, heaped, or at the limits' edges."""
    match rng.randrange(5):
        case 0 | 1:
            middle, width = rng.uniform(6, 20), rng.uniform(1, 7)
            raws = [min(25, max(0, round(rng.gauss(middle, width)))) for _ in range(n)]
        case 2:
            raws = [rng.randrange(26) for _ in range(n)]
        case 3:
            heaps = rng.sample(range(26), rng.randint(1, 4))
            raws = [rng.choice(heaps) for _ in range(n)]
        case _:
            alone = min(n, rng.randint(0, 4))
            raws = [rng.randrange(26) for _ in range(alone)]
            raws += [rng.choice((8, 9, 12, 13, 14, 24, 25)) for _ in range(n - alone)]
    return tuple(raws.count(raw) for raw in range(26))


def released(answers: Answers, previous: Baseline | None) -> tuple[Results, Findings]:
    """The wave's exact results, and what the gate lets out of them."""
    results = compute(PACKAGE, answers, 42, previous.exact if previous else None)
    return results, disclose(results, Policy(), SOURCE, previous)


def counted(answers: Answers, key: str, values: Sequence[Value]) -> tuple[int, ...]:
    """The true counts of one measure, in the order of `values`."""
    return tuple(answers.counts[key].get(value, 0) for value in values)
