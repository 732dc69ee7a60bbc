"""Where to get help, as a sheet to give out: to everyone, whatever the figures show."""

from __future__ import annotations

from samklang.package.model import Support
from samklang.story.context import Context
from samklang.story.format import date
from samklang.story.sheets.model import Handout, Page, Piece, Table
from samklang.story.sheets.paper import eyebrow, handout, prose, say


def offers(context: Context) -> Handout:
    """One page of offers, those of the cluster's region among them."""
    page = Page(
        eyebrow=eyebrow(context),
        title=say(context, "offers_title"),
        lead=say(context, "offers_lead"),
        blocks=help_blocks(context),
    )
    return handout(context, "offers", [page])


def help_blocks(context: Context) -> tuple[Piece, ...]:
    """The offers as a table with the date they must be looked at again, or what to do where there are none."""
    named = offered(context)
    if not named:
        return (prose(say(context, "offers_none")),)
    review = date(min(offer.review for offer in named), context.language)
    return help_table(context), prose(say(context, "offers_review", date=review))


def help_table(context: Context) -> Table:
    """Each offer: its name, what it is for, where to find it."""
    return Table(
        headings=tuple(say(context, word) for word in ("offer", "offer_what", "offer_contact")),
        rows=tuple(
            (context.words(offer.name), context.words(offer.what), offer.contact or "") for offer in offered(context)
        ),
        widths=(5, 8, 3),
    )


def offered(context: Context) -> list[Support]:
    """The offers of the whole country and of the cluster's region."""
    region = context.occasion.region
    return [offer for offer in context.package.credentials.support if offer.region in (None, region)]
