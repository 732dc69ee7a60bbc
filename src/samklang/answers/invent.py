"""Believable answers that nobody gave, for examples, previews and tests.

Each invented person has a well-being that colours everything they say, so that the answers hang together.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from samklang.answers.sheet import Sheet
from samklang.package.instruments import Instrument
from samklang.package.model import MeetingPackage
from samklang.package.questions import (
    ChoiceQuestion,
    ChoicesQuestion,
    GridQuestion,
    InstrumentQuestion,
    Question,
    RatingQuestion,
    Scale,
    ScaleQuestion,
    TextQuestion,
    measure_keys,
)

SENTENCES = (
    "Jeg går en kort tur midt på dagen.",
    "Vi taler om det over frokosten.",
    "Jeg siger nej til det, der kan vente.",
    "En god kollega, jeg kan ringe til.",
    "Faste pauser hjælper mig mest.",
    "Jeg lukker døren og samler op sidst på dagen.",
    "Musik i bilen på vej hjem.",
    "Vi deler de tunge opgaver mellem os.",
    "Motion et par gange om ugen.",
    "Lidt færre patienter om fredagen.",
    "Jeg øver mig i at bede om hjælp.",
    "Jeg skriver en liste, tager én ting ad gangen og lader resten ligge til i morgen.",
    "Kaffe kl. 10 med hele huset. Der er ti minutter, hvor ingen spørger om en patient.",
    "Når det brænder på, beder jeg sekretæren om at holde tyve minutter fri midt på formiddagen.",
    "Jeg har slået mailen fra på telefonen. Det tog et halvt år at turde.",
    "Vi har aftalt, at den, der er foran, tager en akut tid fra den, der er bagud.",
    "Jeg prøver at gøre journalen færdig, mens patienten sidder der, så der ikke ligger ti tilbage kl. 16.",
    "Jeg synger i kor om mandagen, og den aften flytter jeg ikke for noget.",
    "Sygeplejersken har overtaget flere kontroller, og det kan mærkes på hele ugen.",
    "Jeg bliver desværre bare og tager det om aftenen, når børnene sover.",
    "Supervisionsgruppen. Der må man sige, at det var for meget.",
    "Jeg cykler hjem, også når det regner. Så er dagen lagt fra mig, når jeg når hoveddøren.",
    "Vi holder et kort møde hver morgen og ser, hvem der får en hård dag.",
    "Birthe og jeg spiser frokost sammen om onsdagen, og så vender vi det, der har været svært.",
    "Jeg tager en uge fri hver ottende uge. Den står i kalenderen et år frem.",
    "Jeg siger det højt, når jeg er bagud. Så plejer nogen at komme.",
    "Jeg har hørt et foredrag i Silkeborg om at trække vejret helt ned i maven. Det lyder fjollet, men det virker.",
    "Jeg arbejder hurtigere og taler mindre. Det er ikke noget godt råd, men det er det, jeg gør.",
)
"""Words of nobody's own, some of them short enough for every text question; a few name a person or a place."""

_SOLO = 1 / 6
_BLANK = 0.03
_INCOMPLETE = 0.05
_WRITES = 0.45
_MEAN = 0.6  # of the best there is: 60 of 100 on WHO-5
_BETWEEN, _WITHIN = 0.175, 0.14  # between people and between one person's answers: about 18 of 100 on WHO-5


def invent(package: MeetingPackage, n: int, seed: int) -> tuple[Sheet, ...]:
    """`n` people's answers to `package`; the same three give the same answers, and no one leaves all blank."""
    chance = random.Random(seed)
    leanings = {question.key: _leanings(question, chance) for question in package.questionnaire.questions}
    words = {question.key: _words(question, chance) for question in _texts(package)}
    return tuple(_sheet(package, leanings, words, chance) for _ in range(n))


def _leanings(question: Question, chance: random.Random) -> list[float]:
    """How much better or worse than the rest each item of a question fares, for everybody."""
    return [chance.gauss(0.03, 0.08) for _ in measure_keys(question)]


@dataclass(frozen=True)
class _Person:
    """Somebody invented: how well they are against the rest (0), the chance that moves each answer, and the words.

    `words` has for each text question what nobody has written yet.
    """

    wellbeing: float
    chance: random.Random
    words: dict[str, Iterator[str]]

    def happens(self, share: float) -> bool:
        """Whether something that befalls `share` of all people befalls this one now."""
        return self.chance.random() < share

    def level(self, mean: float) -> float:
        """Where one answer falls between 0, the worst, and 1, the best, when people's mean is `mean`."""
        return min(1.0, max(0.0, self.chance.gauss(mean + self.wellbeing, _WITHIN)))

    def points(self, instrument: Instrument) -> tuple[int | None, ...]:
        """Points in item order; now and then an item is skipped."""
        ladder = sorted(label.points for label in instrument.labels)
        points: list[int | None] = []
        for item in instrument.items:
            place = round(self.level(_MEAN) * (len(ladder) - 1))
            points.append(ladder[-1 - place] if item.reversed else ladder[place])
        if self.happens(_INCOMPLETE):
            points[self.chance.randrange(len(points))] = None
        return tuple(points)

    def ticks(self, question: ChoicesQuestion) -> frozenset[str]:
        """Options nearer the top are ticked more often: eight in ten of the first, two in ten of the last."""
        last = len(question.options) - 1
        rates = {option.key: 0.8 - 0.6 * place / last for place, option in enumerate(question.options)}
        return frozenset(key for key, rate in rates.items() if self.happens(rate))

    def choice(self, question: ChoiceQuestion) -> str:
        """Options nearer the top are chosen more often."""
        weights = [1 / (place + 1) for place in range(len(question.options))]
        return self.chance.choices([option.key for option in question.options], weights)[0]


def _texts(package: MeetingPackage) -> list[TextQuestion]:
    return [question for question in package.questionnaire.questions if isinstance(question, TextQuestion)]


def _words(question: TextQuestion, chance: random.Random) -> Iterator[str]:
    """Every sentence that the question has room for, in an order of its own, over and over."""
    fitting = [sentence for sentence in SENTENCES if len(sentence) <= question.max_length]
    return cycle(chance.sample(fitting, len(fitting)))


def _sheet(
    package: MeetingPackage, leanings: dict[str, list[float]], words: dict[str, Iterator[str]], chance: random.Random
) -> Sheet:
    """The first invented person who leaves something filled in."""
    while True:
        person = _Person(chance.gauss(0, _BETWEEN), chance, words)
        sheet = Sheet(solo=person.happens(_SOLO) if package.questionnaire.solo else None)
        for question in package.questionnaire.questions:
            if not (sheet.solo and question.asked == "not_solo") and not person.happens(_BLANK):
                _answer(sheet, question, package, person, leanings[question.key])
        if sheet != Sheet(solo=sheet.solo):
            return sheet


def _answer(sheet: Sheet, question: Question, package: MeetingPackage, person: _Person, leanings: list[float]) -> None:
    match question:
        case InstrumentQuestion():
            sheet.points[question.key] = person.points(package.instruments[question.instrument])
        case ChoicesQuestion():
            sheet.chosen[question.key] = person.ticks(question)
        case ChoiceQuestion():
            sheet.picked[question.key] = person.choice(question)
        case TextQuestion():
            if person.happens(_WRITES):
                sheet.texts[question.key] = next(person.words[question.key])
        case _:
            for key, leaning in zip(measure_keys(question), leanings, strict=True):
                level = person.level(_MEAN + leaning)
                sheet.picked[key] = _code(question, package.questionnaire.scales, level)


def _code(question: ScaleQuestion | GridQuestion | RatingQuestion, scales: dict[str, Scale], level: float) -> int:
    if isinstance(question, RatingQuestion):
        return _step(10, 1 - level if question.better == "low" else level) + 1
    labels = scales[question.scale].best_first
    return labels[_step(len(labels), 1 - level)].code


def _step(steps: int, level: float) -> int:
    """The step, from 0, that `level` reaches on a ladder of `steps`."""
    return min(steps - 1, math.floor(level * steps))
