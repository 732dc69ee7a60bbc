"""Published figures: each stands beside something asked, in its unit and range, says its source, and is seen."""

from __future__ import annotations

from collections.abc import Iterator

from samklang.package.draft import FIGURES, QUESTIONNAIRE, Draft
from samklang.package.explain import instead
from samklang.package.model import ReferenceFigure
from samklang.package.questions import InstrumentQuestion, Question, RatingQuestion, ScaleQuestion
from samklang.problems import Problem

SEEN_ON = {"slide": "comparison", "notes": "finding"}
"""The kind of slide that a figure is seen on, by its `where`."""


def one_of_comparable(draft: Draft) -> str:
    """What can be compared, by name where there is any: 'one of: wellbeing, joy (…)'."""
    kinds = "instrument, scale, or rating without items"
    keys = ", ".join(draft.comparable)
    return f"one of: {keys} ({kinds})" if keys else f"a question of kind {kinds}"


def _figures(draft: Draft) -> Iterator[tuple[int, ReferenceFigure]]:
    yield from enumerate(draft.figures.figures if draft.figures else ())


def _compared(draft: Draft) -> Iterator[tuple[int, ReferenceFigure, Question]]:
    """The figures that stand beside a question they may stand beside."""
    for i, figure in _figures(draft):
        question = draft.question(figure.question)
        if question is not None and question.key in draft.comparable:
            yield i, figure, question


def unknown_sources(draft: Draft) -> Iterator[Problem]:
    """A figure's source is a work in the list of references."""
    for i, figure in _figures(draft):
        if figure.source is not None and draft.lacks_reference(figure.source):
            message, cure = f"there is no reference '{figure.source}'", instead(figure.source, draft.references)
            yield draft.problem(FIGURES, message, cure, "figures", i, "source")


def _asked(figure: ReferenceFigure) -> str:
    """The question a figure means, even where it names one of its items or options."""
    return figure.question.partition(".")[0]


def unknown_questions(draft: Draft) -> Iterator[Problem]:
    """A figure is compared with something that is asked."""
    keys = {question.key for question in draft.questions} | draft.lost_in(QUESTIONNAIRE)
    for i, figure in _figures(draft):
        if draft.questionnaire and _asked(figure) not in keys:
            message, cure = f"there is no question '{figure.question}'", instead(figure.question, draft.comparable)
            yield draft.problem(FIGURES, message, cure, "figures", i, "question")


def incomparable_questions(draft: Draft) -> Iterator[Problem]:
    """A figure stands beside a question with one figure of its own: an instrument, a scale, a rating without items."""
    for i, figure in _figures(draft):
        if draft.question(_asked(figure)) is not None and figure.question not in draft.comparable:
            message = f"nothing can be compared with '{figure.question}'"
            cure = f"Name {one_of_comparable(draft)}, or remove the figure"
            yield draft.problem(FIGURES, message, cure, "figures", i, "question")


def _unit(question: Question) -> str:
    return "percent" if isinstance(question, ScaleQuestion) else "points"


def units(draft: Draft) -> Iterator[Problem]:
    """A figure's unit is its question's: percent for a scale, points for an instrument or a rating."""
    for i, figure, question in _compared(draft):
        if figure.unit != _unit(question):
            message = f"the unit is {figure.unit}, but '{question.key}' is of kind {question.kind}"
            yield draft.problem(FIGURES, message, f"Write 'unit: {_unit(question)}'", "figures", i, "unit")


def _range(draft: Draft, question: Question) -> tuple[int, int] | None:
    """The lowest and highest figure that can stand beside `question`; None where its instrument is not known."""
    if isinstance(question, RatingQuestion):
        return 1, 10
    if isinstance(question, InstrumentQuestion):
        instrument = draft.instruments.get(question.instrument)
        return (0, instrument.maximum) if instrument else None
    return 0, 100


def ranges(draft: Draft) -> Iterator[Problem]:
    """A figure lies in its question's range: 0 to the highest score, 1 to 10, or 0 to 100 percent."""
    for i, figure, question in _compared(draft):
        ends = _range(draft, question)
        if figure.value is None or figure.unit != _unit(question) or ends is None:
            continue
        if not ends[0] <= figure.value <= ends[1]:
            message = f"the figure {figure.value:g} lies outside {ends[0]} to {ends[1]}, the range of '{question.key}'"
            yield draft.problem(FIGURES, message, "Correct it, or name another question", "figures", i, "value")


def unseen(draft: Draft) -> Iterator[Problem]:
    """A figure is seen: by `where`, its question has a comparison slide, or a finding slide and the figure a value."""
    shown = {(slide.front.kind, slide.front.shows) for slide in draft.slides}
    for i, figure, question in () if _slides_unsure(draft) else _compared(draft):
        kind, place = SEEN_ON[figure.where], ("figures", i, "where")
        if (kind, question.key) not in shown:
            message = f"no {kind} slide shows '{question.key}', so the figure is seen nowhere"
            cure = f"Add a slide with 'kind: {kind}' and 'shows: {question.key}', or remove the figure"
            yield draft.problem(FIGURES, message, cure, *place)
        elif figure.where == "notes" and figure.value is None:
            message = "the notes pass over a figure without a value, so it is seen nowhere"
            cure = "Fill in 'value', or write 'where: slide', which says that none is published"
            yield draft.problem(FIGURES, message, cure, *place)


def _slides_unsure(draft: Draft) -> bool:
    """Whether faults of the slides, told by themselves, hide what some of them show."""
    faulty = any(problem.file.startswith(f"{draft.name}/slides") for problem in draft.problems)
    showing = (slide.front.shows for slide in draft.slides if slide.front.kind in SEEN_ON.values())
    return faulty or any(draft.question(key) is None for key in showing)


def unsourced(draft: Draft) -> Iterator[Problem]:
    """A published figure says where it was published."""
    for i, figure in _figures(draft):
        if figure.value is not None and figure.source is None:
            cure = "Add 'source:' with a key under 'references' in package.yaml"
            yield draft.problem(FIGURES, f"the figure '{figure.key}' has no source", cure, "figures", i)
