"""The meeting told as scenes: what each slide says and shows, and what the facilitator says beside it.

A scene is whole: every writer, and later the screen in the room, renders it without asking anything else.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from samklang.package.slides import Line
from samklang.story.charts import Chart, Tone
from samklang.values import Frozen, Language


class Notes(Frozen):
    """The script beside a scene: where the clock stands, what to say and ask, what to skip when late.

    `timing` is one line such as 'kl. 9.10–9.50 · 40 min.'; None where the scene has no block of its own.
    """

    timing: str | None = None
    say: tuple[Line, ...] = ()
    ask: tuple[Line, ...] = ()
    late: tuple[Line, ...] = ()


class Response(Frozen):
    """How many answered, as a ring of one dot an invited doctor, filled for each who answered.

    `invited` is None where it is not known; then there are no dots, only the number.
    """

    answered: int
    invited: int | None
    headline: str = Field(description="'81 %', or '34' where the number invited is not known.")
    caption: str = Field(description="'34 af 42 læger har svaret', or 'læger har svaret'.")


class Opening(Frozen):
    """The first slide: whose meeting it is, and how many answered."""

    kind: Literal["opening"] = "opening"
    cluster: str
    when: str
    where: str | None
    response: Response
    footnote: str


class ProgrammeRow(Frozen):
    """One block of the programme: its clock time (or minutes, where the start is unknown), title and form."""

    time: str
    title: str
    about: str | None
    form: Literal["talk", "show", "break"]


class Programme(Frozen):
    """The meeting's blocks with the clock."""

    kind: Literal["programme"] = "programme"
    rows: tuple[ProgrammeRow, ...]
    summary: str


class Points(Frozen):
    """A slide of points, each a bold lead and a sentence, or plain lines."""

    kind: Literal["points"] = "points"
    lines: tuple[Line, ...]


class VideoSlot(Frozen):
    """Room for an expert's video or a guest; the lines say what goes there."""

    kind: Literal["video_slot"] = "video_slot"
    lines: tuple[Line, ...]


class BigNumber(Frozen):
    """The number that matters most on the slide, large, with what it is and what it is compared with."""

    kind: Literal["big"] = "big"
    heading: str
    value: str
    note: str


class Count(Frozen):
    """A count with its label, beside a stripe in the band's colour."""

    kind: Literal["count"] = "count"
    value: str
    label: str
    note: str
    tone: Tone | None = None


class Passage(Frozen):
    """A small heading and the words under it."""

    kind: Literal["passage"] = "passage"
    heading: str
    lines: tuple[Line, ...]


PanelPart = Annotated[BigNumber | Count | Passage, Field(discriminator="kind")]


class Figure(Frozen):
    """A chart with its side panel. `alt` says the finding with its numbers, for those who cannot see it.

    `chart` is None where a sentence is all that may be shown; then `statement` says it, and `reason` why.
    """

    kind: Literal["figure"] = "figure"
    chart: Chart | None
    alt: str
    statement: str | None = None
    reason: str | None = None
    panel: tuple[PanelPart, ...] = ()


class TalkStep(Frozen):
    """A part of the talk with its minutes."""

    minutes: int
    text: str


class TalkQuestion(Frozen):
    """One question to talk about: a short lead and the question itself."""

    lead: str
    text: str


class Talk(Frozen):
    """Group work, a walk in pairs, a talk with one's neighbour: minutes, who, chair, questions, steps."""

    kind: Literal["talk"] = "talk"
    minutes: int
    minutes_label: str
    timer_label: str = Field(default="", description="'Klik for at starte uret', under the ring.")
    form_heading: str
    form: str
    chair_heading: str | None
    chair: str | None
    questions: tuple[TalkQuestion, ...]
    steps: tuple[TalkStep, ...]


class Offer(Frozen):
    """Somewhere to get help."""

    name: str
    what: str
    contact: str | None


class Offers(Frozen):
    """Where to get help; always there, so that its presence tells nothing."""

    kind: Literal["offers"] = "offers"
    offers: tuple[Offer, ...]
    closing: str | None


class PlanField(Frozen):
    """A box of the implementation plan: its heading and the question it answers."""

    heading: str
    question: str


class PlanSheet(Frozen):
    """The implementation plan as boxes to fill in."""

    kind: Literal["plan_sheet"] = "plan_sheet"
    fields: tuple[PlanField, ...]


class AgreementRow(Frozen):
    """Something agreed, and what became of it; an empty row is a line to write on."""

    text: str
    outcome: str


class Agreements(Frozen):
    """What was agreed last time, or room for what is agreed today."""

    kind: Literal["agreements"] = "agreements"
    headings: tuple[str, str]
    rows: tuple[AgreementRow, ...]
    empty: str | None = Field(description="What to say where nothing is known of an earlier meeting.")


class ReferenceList(Frozen):
    """Works and figures the slides lean on, numbered in order."""

    kind: Literal["reference_list"] = "reference_list"
    entries: tuple[str, ...]


class ContactCard(Frozen):
    """Whom to call; fields that nobody has filled in read sensibly."""

    kind: Literal["contact_card"] = "contact_card"
    name: str
    phone: str | None
    mail: str | None
    closing: str


class QuoteGroup(Frozen):
    """Quotes on one theme; `heading` is empty where nobody has given one. The quotes hold their own marks."""

    heading: str
    quotes: tuple[str, ...]


class QuoteWall(Frozen):
    """What the doctors have written, approved and grouped by a person: at most three groups and eight quotes.

    `alt` is the whole of it in sentences; `closing` is a line of the author's under the quotes.
    """

    kind: Literal["quote_wall"] = "quote_wall"
    groups: tuple[QuoteGroup, ...]
    alt: str
    closing: str | None = None


Content = Annotated[
    Opening
    | Programme
    | Points
    | VideoSlot
    | Figure
    | Talk
    | Offers
    | PlanSheet
    | Agreements
    | ReferenceList
    | ContactCard
    | QuoteWall,
    Field(discriminator="kind"),
]


class Scene(Frozen):
    """One slide. `key` is unique in the story; `title` is the headline, at most two lines."""

    key: str
    section: str
    title: str
    eyebrow: str | None = None
    subtitle: str | None = None
    content: Content
    source: str | None = None
    notes: Notes


class Story(Frozen):
    """A whole meeting in one language."""

    title: str
    language: Language
    cluster: str | None
    date: datetime.date | None
    package_key: str
    package_version: str
    scenes: tuple[Scene, ...]
