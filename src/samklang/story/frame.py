"""The scenes around the figures: opening, programme, agreements, help, plan, sources and contact."""

from __future__ import annotations

from samklang.package.agenda import PlannedBlock
from samklang.package.slides import Slide
from samklang.plan import PLAN_FIELDS
from samklang.story.context import Context
from samklang.story.figures import response
from samklang.story.format import capital, clock, date
from samklang.story.model import (
    AgreementRow,
    Agreements,
    ContactCard,
    Offer,
    Offers,
    Opening,
    PlanField,
    PlanSheet,
    Points,
    Programme,
    ProgrammeRow,
    ReferenceList,
    Response,
    VideoSlot,
)

LINES_TO_WRITE_ON = 4


def opening(context: Context) -> Opening:
    """Whose meeting it is, when and where, and how many answered."""
    return Opening(
        cluster=context.occasion.cluster or context.say("no_cluster"),
        when=_when(context),
        where=context.occasion.place or context.say("no_place"),
        response=_response(context),
        footnote=_footnote(context),
    )


def _response(context: Context) -> Response:
    wave = context.findings.wave
    if not wave.invited:
        headline, caption = context.number(wave.answered), context.say("ring_caption_unknown")
        return Response(answered=wave.answered, invited=None, headline=headline, caption=caption)
    caption = context.say("ring_caption", answered=wave.answered, invited=wave.invited)
    headline = context.percent(wave.percent or 0)
    return Response(answered=wave.answered, invited=wave.invited, headline=headline, caption=caption)


def _when(context: Context) -> str:
    occasion = context.occasion
    if occasion.date is None:
        return context.say("no_date")
    day = date(occasion.date, context.language)
    if occasion.start is None:
        return context.say("meeting_on", date=day)
    return context.say("meeting_at", date=day, start=clock(occasion.start, 0, context.language))


def _footnote(context: Context) -> str:
    parts = [context.say("package_line", version=context.package.credentials.version)]
    if context.findings.before is not None:
        parts.append(context.say("follow_up_wave"))
    if context.occasion.invented:
        parts.append(context.say("invented"))
    return " · ".join(parts)


def programme(context: Context) -> Programme:
    """The blocks that are held, with the clock where the start is known."""
    talk = sum(planned.minutes for planned in context.plan.blocks if planned.block.talks)
    total = sum(planned.minutes for planned in context.plan.blocks if planned.block.kind != "break")
    rows = tuple(_programme_row(context, planned) for planned in context.plan.blocks)
    return Programme(rows=rows, summary=context.say("programme_summary", talk=talk, total=total))


def _programme_row(context: Context, planned: PlannedBlock) -> ProgrammeRow:
    block, start = planned.block, context.occasion.start
    if start is None:
        time = context.say("minutes_short", minutes=planned.minutes)
    else:
        time = clock(start, planned.begins, context.language)
    form = "break" if block.kind == "break" else "talk" if block.talks else "show"
    about = context.words(block.about) if block.about is not None else None
    return ProgrammeRow(time=time, title=context.words(block.title), about=about, form=form)


def dropped_note(context: Context) -> tuple[str, ...]:
    """What there is no room for in a shorter meeting, as a line of the notes."""
    if not context.plan.dropped:
        return ()
    names = context.listed([context.words(block.title) for block in context.plan.dropped])
    return (context.say("notes_dropped", minutes=context.plan.minutes, blocks=names),)


def last_agreements(context: Context) -> Agreements:
    """What was agreed last time and what became of it."""
    rows = tuple(
        AgreementRow(text=agreement.text, outcome=agreement.outcome or context.say("outcome_unknown"))
        for agreement in context.occasion.agreements
    )
    headings = (context.say("agreed"), context.say("became"))
    return Agreements(headings=headings, rows=rows, empty=None if rows else context.say("no_agreements"))


def new_agreements(context: Context) -> Agreements:
    """Lines to write today's agreements on."""
    rows = (AgreementRow(text="", outcome=""),) * LINES_TO_WRITE_ON
    return Agreements(headings=(context.say("we_agree"), context.say("who_when")), rows=rows, empty=None)


def offers(context: Context, slide: Slide) -> Offers:
    """Where to get help in the cluster's region and in the whole country."""
    region = context.occasion.region
    named = [support for support in context.package.credentials.support if support.region in (None, region)]
    body = slide.words(context.language).body
    return Offers(
        offers=tuple(
            Offer(name=context.words(support.name), what=context.words(support.what), contact=support.contact)
            for support in named
        ),
        closing=" ".join(line.plain for line in body) or None,
    )


def plan_sheet(context: Context) -> PlanSheet:
    """The implementation plan's boxes."""
    return PlanSheet(
        fields=tuple(
            PlanField(heading=context.words(field.heading), question=context.words(field.question))
            for field in PLAN_FIELDS
        )
    )


def reference_list(context: Context) -> ReferenceList:
    """The works the package leans on, in its own order."""
    return ReferenceList(entries=tuple(work.text for work in context.package.credentials.references))


def contact_card(context: Context) -> ContactCard:
    """Whom to call about the material."""
    contact = context.occasion.contact
    return ContactCard(
        name=contact.name if contact is not None else context.say("contact_unknown"),
        phone=contact.phone if contact is not None else None,
        mail=contact.mail if contact is not None else None,
        closing=context.say("contact_closing"),
    )


def points(context: Context, slide: Slide) -> Points:
    """The author's own points."""
    return Points(lines=slide.words(context.language).body)


def video_slot(context: Context, slide: Slide) -> VideoSlot:
    """Room for the expert, with the author's words on who and what."""
    return VideoSlot(lines=slide.words(context.language).body)


def answered_line(context: Context) -> str:
    """How many answered, as a sentence for the notes of the opening."""
    return capital(response(context)) + "."
