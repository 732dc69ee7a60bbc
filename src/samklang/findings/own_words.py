"""Collects the numbers in what was written: by the package's author, and about the meeting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from samklang.findings.constants import Constants, Held, Meeting, Published, Said, Told
from samklang.findings.model import Findings
from samklang.findings.numerals import numerals, percent, plain
from samklang.package.agenda import Block, Plan
from samklang.package.instruments import Instrument
from samklang.package.model import MeetingPackage, ReferenceFigure
from samklang.package.questions import InstrumentQuestion, Question
from samklang.package.slides import Slide, SlideKind
from samklang.values import LANGUAGES, Frozen, Occasion, Text, apportioned

_NOT_SHOWN = {"known", "reflection", "kind", "key", "scale", "instrument"}
"""What a question says that stands on no slide, and what is no words of its own."""


def with_own_words(findings: Findings, package: MeetingPackage, occasion: Occasion, plan: Plan) -> Findings:
    """The release with every number that a kit for this meeting may say beside it."""
    told = {"constants": package_constants(package), "meeting": meeting_constants(package, occasion, plan)}
    return findings.model_copy(update=told)


def package_constants(package: MeetingPackage) -> Constants:
    """Every number in the package's own words, with where it stands."""
    return Constants(
        slides=tuple(_told(slide) for slide in package.slides),
        said=tuple(entry for entry in _package_words(package) if entry.numbers),
        published=tuple(
            Published(key=figure.key, question=figure.question, value=figure.value)
            for figure in package.figures.figures
            if figure.value is not None
        ),
    )


def meeting_constants(package: MeetingPackage, occasion: Occasion, plan: Plan) -> Meeting:
    """The clock, the programme and the numbers in what is known of the occasion."""
    agreements = [words for entry in occasion.agreements for words in (entry.text, entry.outcome)]
    contact = [occasion.contact.name, occasion.contact.phone, occasion.contact.mail] if occasion.contact else []
    entries = (
        _said("meeting: cluster", _of_kind(package, "title"), [occasion.cluster, occasion.place]),
        _said("meeting: agreements", _of_kind(package, "follow_up"), agreements),
        _said("meeting: contact", _of_kind(package, "contact"), contact),
    )
    return Meeting(
        language=occasion.language,
        date=occasion.date,
        start=occasion.start,
        minutes=plan.minutes,
        blocks=_held(plan),
        said=tuple(entry for entry in entries if entry.numbers),
    )


def _held(plan: Plan) -> tuple[Held, ...]:
    return tuple(
        Held(
            key=planned.block.key,
            begins=planned.begins,
            minutes=planned.minutes,
            steps=tuple(apportioned([step.minutes for step in planned.block.steps], planned.minutes)),
            talks=planned.block.talks,
            counts=planned.block.kind != "break",
        )
        for planned in plan.blocks
    )


def _told(slide: Slide) -> Told:
    return Told(slide=slide.name, kind=slide.front.kind, question=slide.front.shows, block=slide.front.block)


def _package_words(package: MeetingPackage) -> Iterator[Said]:
    for slide in package.slides:
        yield _said(f"slides/{slide.name}.md", [slide.name], _slide_words(slide))
    for question in package.questionnaire.questions:
        source, slides = f"questionnaire.yaml: {question.key}", _showing(package, question.key)
        yield _said(source, slides, _question_words(package, question), question.key)
        if isinstance(question, InstrumentQuestion):
            yield _instrument(package, question)
    for figure in package.figures.figures:
        yield _figure(package, figure)
    for block in package.agenda.blocks:
        yield from _block(package, block)
    yield from _credentials(package)


def _slide_words(slide: Slide) -> Iterator[object]:
    """Everything the author wrote on the slide and in its notes, the numbers of numbered entries too."""
    yield from (slide.front.eyebrow, slide.front.title, slide.front.subtitle)
    for language in LANGUAGES:
        words = slide.words(language)
        for line in (*words.body, *words.say, *words.ask, *words.late):
            yield {language: line.plain}
            if line.number is not None:
                yield str(line.number)


def _question_words(package: MeetingPackage, question: Question) -> Iterator[object]:
    yield from (value for name, value in question if name not in _NOT_SHOWN)
    scale = getattr(question, "scale", None)
    if scale is not None:
        yield package.questionnaire.scales[scale]


def _instrument(package: MeetingPackage, question: InstrumentQuestion) -> Said:
    """The instrument's name, bands, caution and licence, and the limits of its bands and axis."""
    instrument = package.instruments[question.instrument]
    words = [instrument.name, instrument.caution, instrument.licence, *(band.text for band in instrument.bands)]
    said = _said(f"instruments/{instrument.key}.yaml", _showing(package, question.key), words, question.key)
    limits = {plain(limit) for limit in _limits(instrument)}
    return said.model_copy(update={"numbers": tuple(sorted({*said.numbers, *limits}))})


def _limits(instrument: Instrument) -> Iterator[int]:
    """0 and the highest score; each band's highest score, and the lowest of the band above it."""
    yield from (0, instrument.maximum)
    for band in instrument.bands[:-1]:
        yield from (band.upto, band.upto + 1)


def _figure(package: MeetingPackage, figure: ReferenceFigure) -> Said:
    """A published figure with year, number and source; on the comparison, or in the notes of the finding."""
    kind: SlideKind = "comparison" if figure.where == "slide" else "finding"
    works = [work.name for work in package.credentials.references if work.key == figure.source]
    source, slides = f"references.yaml: {figure.key}", _showing(package, figure.question, kind)
    said = _said(source, slides, [figure.label, *works], figure.question)
    known = [plain(number) for number in (figure.n, figure.year) if number is not None]
    if figure.value is not None:
        known += [plain(figure.value), *([percent(figure.value)] if figure.unit == "percent" else [])]
    return said.model_copy(update={"numbers": tuple(sorted({*said.numbers, *known}))})


def _block(package: MeetingPackage, block: Block) -> Iterator[Said]:
    """A block's words on its own slides; its title and what it is about also in the programme."""
    named = [block.title, block.about]
    source = f"agenda.yaml: {block.key}"
    mine = [slide.name for slide in package.slides if slide.front.block == block.key]
    yield _said(source, mine, [*named, block.who, block.chair, *(step.text for step in block.steps)])
    yield _said(source, [*_of_kind(package, "programme"), *_after(package, block)], named)


def _after(package: MeetingPackage, block: Block) -> Iterator[str]:
    """Slides without a block of their own: what stands above their headline is the title of a block before them."""
    begun = False
    for slide in package.slides:
        begun = begun or slide.front.block == block.key
        if begun and slide.front.block is None:
            yield slide.name


def _credentials(package: MeetingPackage) -> Iterator[Said]:
    credentials = package.credentials
    yield _said("package.yaml: title", _of_kind(package, "title", "points"), [credentials.title])
    yield _said("package.yaml: version", _of_kind(package, "title"), [credentials.version])
    help_ = [words for entry in credentials.support for words in (entry.name, entry.what, entry.contact)]
    yield _said("package.yaml: support", _of_kind(package, "help"), help_)
    works = [work.text for work in credentials.references]
    yield _said("package.yaml: references", _of_kind(package, "references"), works)


def _of_kind(package: MeetingPackage, *kinds: SlideKind) -> list[str]:
    return [slide.name for slide in package.slides if slide.front.kind in kinds]


def _showing(package: MeetingPackage, question: str, kind: SlideKind | None = None) -> list[str]:
    return [
        slide.name for slide in package.slides if slide.front.shows == question and kind in (None, slide.front.kind)
    ]


def _said(source: str, slides: Iterable[str], words: Iterable[object], question: str | None = None) -> Said:
    numbers = tuple(sorted(set(_numbers(words))))
    return Said(source=source, slides=tuple(slides), question=question, numbers=numbers)


def _numbers(value: object) -> Iterator[str]:
    """The numbers in words, whatever holds them: a text in its two languages, a word in either, a model, a list."""
    match value:
        case Text():
            yield from _numbers({"da": value.da, "en": value.en})
        case dict():
            for language in LANGUAGES:
                yield from (found.value for found in numerals(str(value.get(language, "")), language))
        case str():
            yield from _numbers({"da": value, "en": value})
        case Frozen():
            yield from _numbers(part for name, part in value if name not in _NOT_SHOWN)
        case Iterable():
            for part in value:
                yield from _numbers(part)
