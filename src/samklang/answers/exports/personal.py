"""What must never come along from an export: who answered, from where and when.

A column is known by its heading, whatever the tool and in Danish or English, or by what its cells look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from samklang.answers.exports.headings import listed, squeezed
from samklang.answers.vocabulary import blank

WHOLE = listed(
    """
    ip|ip address|ip-adresse|ipaddr|e-mail|email|email address|e-mailadresse|mail|mailadresse|username|brugernavn
    name|navn|full name|fulde navn|first name|fornavn|last name|efternavn|surname
    name first|name last|dit navn|your name|initialer
    recipientfirstname|recipientlastname|recipientemail|respondent|respondent name|responder|submitted by
    address|adresse|street|vej|postal code|zip|zip code|postnummer|postnr|city|town|by|kommune|municipality|region
    place|sted|location|lokation|locationlatitude|locationlongitude|latitude|longitude|gps|breddegrad|længdegrad
    time|tid|tidspunkt|date|dato|duration|duration (in seconds)|varighed|difftime|interviewtime|total time
    timestamp|tidsstempel|start|end|slut|today|start time|starttidspunkt|completion time|fuldførelsestidspunkt
    sluttidspunkt|last modified time|start date|startdato|end date|slutdato|recorded date|date submitted|submitdate
    indsendt dato|date started|recordeddate|datestamp|date last action|created|oprettet|modified|ændret|closetime
    submission time|lastupdated|survey timestamp
    id|record id|response id|svar-id|respondentid|participant id|uuid|guid|instance id|deviceid|simserial|subscriberid
    token|access code|adgangskode|session id|external reference|externaldatareference|refurl|referrer url
    henvisende url|seed|user agent|cpr|cpr-nummer|cprnr|personnummer|ydernummer|yder nr|telephone|telefon
    telefonnummer|phone|phone number|mobil|redcap survey identifier|survey identifier|distribution channel
    user language|start language|startsprog|last page|sidste side|progress|background audio|audit|collector id
    organization|organisation|dob|date of birth|fødselsdato
    """
)
"""Headings that are personal or technical when nothing else stands in them."""

PARTS = listed(
    """
    email|ip|ipaddress|cpr|telephone|telefon|phone|mobile|mobil|latitude|longitude|altitude|gps|uuid|guid|token
    timestamp|tidsstempel|deviceid|firstname|lastname|surname|fornavn|efternavn|adresse|address|postnummer|zip
    praksis|practice|klinik|klinikken|clinic
    """
)
"""Words that make a heading of a few words personal or technical, unless the package itself uses that heading."""

_FEW = 4
_CAMEL = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_LOOKS = re.compile(
    r"""^(?:
        [^@\s]+@[^@\s]+\.\w+                                      # mail address
        | \d{1,3}(?:\.\d{1,3}){3} | (?:[0-9a-f]{0,4}:){4,7}[0-9a-f]{0,4}  # IP address
        | \d{6}-\d{4}                                             # CPR number
        | (?:\+\d{2}\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}            # telephone number
        | [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} | uuid:.+   # UUID
        | \d{4}-\d{2}-\d{2}(?:[T\s].*)? | \d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?:\s.*)?  # date
        | \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?
        | -?\d{1,3}\.\d{4,}(?:[\s,]+-?\d{1,3}\.\d{4,}.*)?         # coordinates
    )$""",
    re.VERBOSE | re.IGNORECASE,
)


def named_personal(headings: Iterable[str], *, ours: bool) -> bool:
    """Whether a column is personal or technical by its headings; `ours` where they are words of the package."""
    return any(squeezed(heading) in WHOLE or (not ours and _has_part(heading)) for heading in headings)


def looks_personal(cells: Iterable[str]) -> bool:
    """Whether most of the cells that hold anything look like an address, a number of a person, a place or a time."""
    filled = [cell.strip() for cell in cells if not blank(cell)]
    return 2 * sum(bool(_LOOKS.match(cell)) for cell in filled) > len(filled)


def _has_part(heading: str) -> bool:
    words = re.findall(r"[^\W_]+", _CAMEL.sub(" ", heading).casefold())
    return len(words) <= _FEW and (
        not PARTS.isdisjoint(words) or words[-1:] == ["id"] or ("e", "mail") in pairwise(words)
    )
