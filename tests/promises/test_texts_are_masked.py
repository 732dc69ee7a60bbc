"""Every CPR number, phone number, mail address and link in thousands of generated texts is caught.

SAMKLANG_PROMISES sets how many texts; ten thousand unless told otherwise.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Callable

from samklang.disclosure.masking import Masker

HOW_MANY = int(os.environ.get("SAMKLANG_PROMISES", "10000"))

SENTENCE = (
    "jeg tager en pause og ringer til en kollega når der er travlt det hjælper at gå en tur vi deler opgaverne "
    "efter frokost så er dagen lettere for alle i huset også for sekretæren som ellers sidder alene med det hele"
)
WORDS = SENTENCE.split()
LETTERS = "abcdefghijklmnoprstuvyæøå"
GAPS = (" ", "-", ".", "\u00a0", "–", "/")


def cpr(chance: random.Random) -> str:
    """A CPR number, some of them lent ones; the last four digits keep no rule, as in the newer numbers."""
    day = chance.randint(1, 31) + chance.choice((0, 0, 0, 60))
    date = (f"{day:02}", f"{chance.randint(1, 12):02}", f"{chance.randint(0, 99):02}")
    serial = f"{chance.randint(0, 9999):04}"
    gap = chance.choice(("", "", "", *GAPS))
    last = chance.choice(("-", "", " ", " - ", "–", gap))
    return gap.join(date) + last + serial


def phone(chance: random.Random) -> str:
    """Eight digits, grouped in one of the usual ways, now and then with the country's code."""
    digits = f"{chance.randint(2, 9)}{chance.randint(0, 9_999_999):07}"
    sizes = chance.choice(((8,), (2, 2, 2, 2), (4, 4), (3, 2, 3), (2, 3, 3), (2, 6)))
    groups, at = [], 0
    for size in sizes:
        groups.append(digits[at : at + size])
        at += size
    gap = " " if sizes in ((4, 4), (2, 3, 3)) else chance.choice(GAPS)  # 2024-2027 is years, 12.345.678 an amount
    return chance.choice(("", "", "+45 ", "+45", "0045 ", "0045", "(+45) ")) + gap.join(groups)


def name(chance: random.Random) -> str:
    """A few letters, digits and a hyphen perhaps."""
    letters = "".join(chance.choices(LETTERS, k=chance.randint(2, 9)))
    return letters + chance.choice(("", "", "7", "-2", "_x"))


def mail(chance: random.Random) -> str:
    """A mail address, plain or written to fool machines."""
    at = chance.choice(("@", "@", "@", " @ ", "(at)", " (at) ", "[at]"))
    first = chance.choice((name(chance), f"{name(chance)}.{name(chance)}"))
    return f"{first}{at}{domain(chance)}"


def domain(chance: random.Random) -> str:
    """A domain of two or three labels."""
    labels = [name(chance).replace("_", "") for _ in range(chance.randint(1, 2))]
    return ".".join([*labels, chance.choice(("dk", "com", "org", "eu", "net"))])


def link(chance: random.Random) -> str:
    """A link with a protocol, with www, or a bare domain, with a path or without."""
    path = chance.choice(("", "", f"/{name(chance)}", f"/{name(chance)}?id={chance.randint(1, 99)}#top"))
    lead = chance.choice(("https://", "http://", "www.", "", "HTTPS://www."))
    return lead + domain(chance) + path


KINDS: dict[str, Callable[[random.Random], str]] = {
    "[cpr-nummer]": cpr,
    "[telefonnummer]": phone,
    "[mailadresse]": mail,
    "[link]": link,
}


def words(chance: random.Random) -> str:
    """A few ordinary words."""
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 8)))


def test_every_planted_piece_is_masked_and_nothing_else() -> None:
    """The text around each piece stays to the letter, and where the piece was stands its word."""
    chance, masker = random.Random(20270113), Masker()
    missed = []
    for _ in range(HOW_MANY):
        text = wanted = words(chance)
        for _ in range(chance.randint(1, 3)):
            kind = chance.choice(list(KINDS))
            piece, end, after = KINDS[kind](chance), chance.choice(("", ",", ".", "!", ")")), words(chance)
            text += f" {piece}{end} {after}"
            wanted += f" {kind}{end} {after}"
        masked = masker.mask(text)
        if masked.text != wanted or masked.pieces != len(re.findall(r"\[", wanted)):
            missed.append((text, masked.text))
    assert missed == []
