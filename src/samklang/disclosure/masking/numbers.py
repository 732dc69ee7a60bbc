"""What has a shape of its own: CPR numbers, phone numbers, mail addresses, links and provider numbers.

The shapes are wide on purpose: a number hidden for nothing costs a word, a number left standing costs a person.
Years, dates, clock times and amounts with thousands set apart are left alone.
"""

from __future__ import annotations

import re
from itertools import product

from samklang.disclosure.masking.rule import Rule
from samklang.values import Text

_GAP = r"[ \u00a0\u202f.\-‐‑–/]"
_GAPS = rf"{_GAP}{{1,2}}"

_DAY = r"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"  # 61 to 91: numbers lent to those without one of their own
_MONTH = r"(?:0[1-9]|1[0-2])"
_SERIAL = r"(?:\d{4}|\d\d[ -]\d\d|[xX*]{4})"
_CPR = rf"(?<!\d){_DAY}{_GAP}?{_MONTH}{_GAP}?(?:19|20)?\d\d{_GAP}{{0,3}}{_SERIAL}(?!\w)"
_CALLED_CPR = rf"(?P<keep>(?i:cpr)[^\d\n]{{0,20}})\d{{6}}(?:{_GAP}{{0,3}}{_SERIAL})?(?!\w)"

_ABROAD = rf"(?:\+|(?<!\d)00)(?:45(?:{_GAPS}|[() ]{{1,2}})?(?:{_GAP}{{0,2}}\d){{8}}|\d{{1,3}}(?:[() ]|{_GAP}){{0,2}}"
_ABROAD += rf"(?:(?:{_GAP}|[()]){{0,2}}\d){{6,12}})(?!\d)"
_FOREIGN = rf"\(?{_ABROAD}|\(\+?45\){_GAP}?(?:{_GAP}{{0,2}}\d){{8}}(?!\d)"


def _groupings(digits: int) -> list[str]:
    """Every way to write `digits` digits in groups of two to six, or in one."""
    ways = [way for parts in range(2, 5) for way in product(range(2, 7), repeat=parts) if sum(way) == digits]
    return [rf"\d{{{digits}}}", *(_GAPS.join(rf"\d{{{size}}}" for size in way) for way in ways)]


_NO_PHONE = "".join(
    rf"(?!{shape}(?!\d))"
    for shape in (
        r"(?:0[1-9]|[12]\d|3[01])[ ./-](?:0[1-9]|1[0-2])[ ./-](?:19|20)\d\d",  # 13.01.2027
        r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d",  # 2027-01-13
        r"(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d",  # 2024-2027
        r"(?:[01]\d|2[0-3])[.:][0-5]\d ?[-–] ?(?:[01]\d|2[0-3])[.:][0-5]\d",  # 08.00-16.00
        r"\d{1,3}(?:\.\d{3})+",  # 12.500.000
    )
)
_PHONE = rf"(?<!\d)(?<!\d[.,]){_NO_PHONE}(?:{'|'.join(_groupings(8))})(?:[ \u00a0-]\d{{2,4}})*(?!\d)|(?<!\d)\d{{9,}}"

_END = r"""[^\s<>"»«”“]*[^\s<>"»«”“.,;:!?)\]]"""
_LABEL = r"(?:\w(?:[\w-]*\w)?\.)+"
_ENDINGS = r"(?:dk|com|net|org|eu|info|io|uk|edu|gov|biz|health)"
_WORDLIKE_ENDINGS = r"(?:de|no|se|nu|is|me|app|dev|tv|fr|nl)"  # words too, so only where a path follows
_LINK = (
    rf"(?i:(?<!\w)(?:(?:https?|ftp)://|www\.){_END}"
    rf"|(?<![\w@.]){_LABEL}{_ENDINGS}(?!\w)(?:[:/?\#]{_END})?/?"
    rf"|(?<![\w@.]){_LABEL}{_WORDLIKE_ENDINGS}/{_END}/?)"
)

_AT = r"(?:@|\(at\)|\[at\]|\{at\}|\(a\)|\[a\]|\(snabel-?a\)|snabel-?a)"
_DOT = r"(?:\.|[ ]?\((?:dot|punktum)\)[ ]?|[ ](?:dot|punktum)[ ])"
_MAIL = rf"(?i:[\w.+%'&-]+ ?{_AT} ?[\w-]+(?:{_DOT}[\w-]+)+|[\w.+%'&-]+@[\w-]+)"

_PROVIDER = r"(?<!\d)\d{2,3}[ .]?\d{3}(?!\d)"
_PROVIDERS_WORD = r"(?i:\byder[ -]?n(?:r|ummer)|\bprovider n)"
_CALLED_PROVIDER = rf"(?P<keep>{_PROVIDERS_WORD}[^\d\n]{{0,20}})\d(?:[ .]?\d){{3,5}}(?!\d)|{_PROVIDER}"

STRUCTURED: tuple[Rule, ...] = (
    Rule(Text(da="mailadresse", en="mail address"), re.compile(_MAIL)),
    Rule(Text(da="link", en="link"), re.compile(_LINK)),
    Rule(Text(da="telefonnummer", en="phone number"), re.compile(_FOREIGN)),
    Rule(Text(da="cpr-nummer", en="cpr number"), re.compile(f"{_CPR}|{_CALLED_CPR}")),
    Rule(Text(da="telefonnummer", en="phone number"), re.compile(_PHONE)),
)
"""In the order in which they are looked for: a mail address holds a link, a CPR number may hold a phone number."""

PROVIDER = Rule(Text(da="ydernummer", en="provider number"), re.compile(_CALLED_PROVIDER))
"""Numbers of four to six digits in a text that speaks of provider numbers."""


def speaks_of_providers(text: str) -> bool:
    """Whether the text holds the word for a provider number, in any of its forms."""
    return re.search(_PROVIDERS_WORD, text) is not None
