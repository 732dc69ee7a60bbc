"""What points at a person, a practice or a place becomes a plain word; everything else stays as it was written."""

from __future__ import annotations

import re

import pytest

from samklang.disclosure.masking import Masked, Masker
from samklang.disclosure.masking.places import town_names

ROSTER = (
    "Agnete Holm",
    "Hans Jørgen Lund",
    "Bo Kjær",
    "dr. Anne-Marie von Bech",
    "Ole Krogh",
    "Ivan Iversen",
    "Mads",
    "",
)
MASKER = Masker(ROSTER)


def test_the_promise_in_one_text() -> None:
    """A CPR number, a phone number, a mail address, a link, a colleague's name in genitive and a town are masked."""
    text = (
        "Min patient 010190-1234 ringer på 12 34 56 78 eller skriver til anna@klinik.dk, "
        "se www.klinik.dk/tider. Agnete Holms liste fra Odense hjælper."
    )
    assert MASKER.mask(text) == Masked(
        "Min patient [cpr-nummer] ringer på [telefonnummer] eller skriver til [mailadresse], "
        "se [link]. [navn] liste fra [by] hjælper.",
        6,
    )


@pytest.mark.parametrize(
    "cpr",
    [
        "010190-1234",
        "0101901234",
        "010190 1234",
        "01 01 90 1234",
        "01-01-90-1234",
        "01.01.90-1234",
        "01/01/90–1234",
        "010190 - 1234",
        "01 01 90 12 34",
        "010190-xxxx",
        "010190-XXXX",
        "610190-1234",
        "01011990-1234",
        "cpr 991399-1234",
        "CPR-nr.: 010190",
    ],
)
def test_cpr_numbers(cpr: str) -> None:
    """With hyphen, spaces or points, lent numbers, those without a check digit, and whatever is called one."""
    masked = MASKER.mask(f"Det var {cpr}, der kom.")
    assert "[cpr-nummer], der kom." in masked.text
    assert (masked.pieces, re.search(r"\d", masked.text)) == (1, None)


@pytest.mark.parametrize(
    "phone",
    [
        "12345678",
        "20 30 40 50",
        "2030 4050",
        "20304050",
        "20-30-40-50",
        "20.30.40.50",
        "203 04 050",
        "20 304 050",
        "+45 20304050",
        "+4520304050",
        "0045 20 30 40 50",
        "(+45) 2030 4050",
        "(45) 20 30 40 50",
        "+45-20-30-40-50",
        "4520304050",
        "45 20 30 40 50",
        "+46 70 123 45 67",
        "0049 30 1234567",
    ],
)
def test_phone_numbers(phone: str) -> None:
    """Eight digits in every usual grouping, with the country's code or without, and numbers from abroad."""
    masked = MASKER.mask(f"Ring på {phone} efter kl. 16.")
    assert masked == Masked("Ring på [telefonnummer] efter kl. 16.", 1)


@pytest.mark.parametrize(
    "mail",
    [
        "a.holm@klinik.dk",
        "A_Holm+x@mail.klinik.co.uk",
        "anna @ klinik.dk",
        "anna(at)klinik.dk",
        "anna [at] klinik (dot) dk",
        "anna snabel-a klinik punktum dk",
        "anna@klinik",
    ],
)
def test_mail_addresses(mail: str) -> None:
    """As they are, and as they are written to fool machines."""
    assert MASKER.mask(f"Skriv til {mail}, tak.") == Masked("Skriv til [mailadresse], tak.", 1)


@pytest.mark.parametrize(
    "link",
    [
        "https://klinik.dk",
        "http://x.y/z?a=1#b",
        "www.klinik.dk",
        "klinik.dk",
        "KLINIK.DK/tider",
        "laeger.nu/tider",
        "min-klinik.example.org",
        "ftp://filer.klinik.dk/a.pdf",
    ],
)
def test_links(link: str) -> None:
    """With protocol, with www, or just a domain; the full stop after them stays."""
    assert MASKER.mask(f"Se {link}. Det hjælper.") == Masked("Se [link]. Det hjælper.", 1)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Vores ydernummer er 012345.", "Vores ydernummer er [ydernummer]."),
        ("ydernr. 12345", "ydernr. [ydernummer]"),
        ("Ydernr: 01 23 45", "Ydernr: [ydernummer]"),
        ("012345 er det ydernummer, vi har", "[ydernummer] er det ydernummer, vi har"),
        ("Vi har 150000 grunde", "Vi har 150000 grunde"),
    ],
)
def test_provider_numbers(text: str, masked: str) -> None:
    """Near their word; six digits elsewhere are just a number."""
    assert MASKER.mask(text).text == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Agnete hjælper", "[navn] hjælper"),
        ("agnete holms plan", "[navn] plan"),
        ("agnete hjælper", "[navn] hjælper"),
        ("Holms og Holm’s og Holm's", "[navn] og [navn] og [navn]"),
        ("Hans' råd", "[navn] råd"),
        ("HOLM siger det", "[navn] siger det"),
        ("Agnete H. og Agnete H siger", "[navn] og [navn] siger"),
        ("A.H. og A. H. og AH og AH's", "[navn] og [navn] og [navn] og [navn]"),
        ("HJL og HL", "[navn] og [navn]"),
        ("Anne-Marie, Anne og Marie", "[navn], [navn] og [navn]"),
        ("Ivan I. siger", "[navn] siger"),
        ("Ivan I går", "[navn] I går"),
        ("Mads og M er to", "[navn] og M er to"),
        ("Det er OK, siger O.K.", "Det er OK, siger [navn]"),
        ("Han hentede hans bog", "Han hentede hans bog"),
        ("Holmen og en holm", "Holmen og en holm"),
        ("von den Bo", "von den [navn]"),
    ],
)
def test_names_of_the_roster(text: str, masked: str) -> None:
    """Whole and in parts, in the genitive, small where that is no other word, and as initials."""
    assert MASKER.mask(text).text == masked


def test_without_a_roster_no_name_is_looked_for() -> None:
    """An empty roster masks no names, and everything else as before."""
    assert Masker().mask("Agnete i Odense") == Masked("Agnete i [by]", 1)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Vi kører til Odense.", "Vi kører til [by]."),
        ("Odenses læger, Randers' og Randers’ læger", "[by] læger, [by] og [by] læger"),
        ("8000 Aarhus C og Århus og ÅRHUS", "[by] og [by] og [by]"),
        ("Nr. Aaby, Nørre Åby og Sdr. Omme", "[by], [by] og [by]"),
        ("Aalborg Øst-klinikken", "[by]-klinikken"),
        ("Kollegerne i Ringe og på Mors", "Kollegerne i [by] og på [by]"),
        ("Fra Vejen til Hals", "Fra [by] til [by]"),
        ("Kongens Lyngby", "[by]"),
    ],
)
def test_towns(text: str, masked: str) -> None:
    """In every spelling, with postcode and quarter; towns that are also words after a preposition."""
    assert MASKER.mask(text).text == masked


def test_every_town_is_masked_where_a_preposition_leads_to_it() -> None:
    """Whatever the town, 'i Byen' hides it."""
    assert len(town_names()) > 600
    masked = {town: Masker().mask(f"Vi mødes i {town} på torsdag.").text for town in town_names()}
    assert {town: text for town, text in masked.items() if text != "Vi mødes i [by] på torsdag."} == {}


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Vi i Lægehuset Åparken holder sammen", "Vi i [klinik] holder sammen"),
        ("Lægerne Storegade 12 har pauser", "[klinik] har pauser"),
        ("Klinikken ved Åen", "[klinik]"),
        ("Åparkens Lægehus er godt", "[klinik] er godt"),
        ("Lægerne Holm og Lund", "[klinik]"),
        ("Lægerne Holm og Klinikken ved Åen", "[klinik] og [klinik]"),
        ("lægehuset i Odense", "lægehuset i [by]"),
    ],
)
def test_practices(text: str, masked: str) -> None:
    """A practice's own name, whichever way round it is built."""
    assert MASKER.mask(text).text == masked


@pytest.mark.parametrize(
    "sentence",
    [
        "Ringe til en kollega hjælper.",
        "Vejen til ro er lang.",
        "Løsning: Vi deler opgaverne.",
        "Beder om hjælp, når det brænder på.",
        "Give plads til pauser. Mørke morgener er værst.",
        "Ondt i halsen er det halve af dagen.",
        "Give it time. Them too. Tune out. Humble is fine. I rude tones, no.",
        "Tarm og hals er det, jeg ser mest.",
        "Års erfaring gør det lettere, og stege en bøf kan jeg også.",
        "Jeg går kl. 16.30 og spiser kl. 18, 2 gange om ugen.",
        "Vi holder åbent 08.00-16.00 og igen 08:00–12:00.",
        "Mødet er den 13.01.2027, 13-01-2027 eller 2027-01-13.",
        "I 2024-2027 var det sådan, og i 2023 også.",
        "Det koster 12.500 kr. eller 12.500.000 kr., mellem 10.000-12.000 kr.",
        "Lægerne i klyngen hjælper hinanden. Klinikken I kender. Lægerne i Danmark.",
        "Klinikken Vi har. Vores Lægehus. Et Sundhedscenter.",
        "Jeg har WHO-5, KOL, EKG, PLO og IT i hovedet. F.eks. dvs. bl.a. osv.",
        "Det er godt.De andre hjælper.Så går det.",
        "Pause, pause, pause! Og så kaffe (sort).",
        "1 2 3 4 5 6 7 8 er tal, 1.000 er mere.",
        "Én ting ad gangen – også når telefonen ringer [hele tiden].",
        "Jeg yder mit bedste for 150000 patienter.",
    ],
)
def test_ordinary_sentences_stay(sentence: str) -> None:
    """Words that are also towns, clock times, dates, years, amounts and abbreviations are left alone."""
    assert MASKER.mask(sentence) == Masked(sentence, 0)


def test_masks_are_words_of_the_meeting_s_language_and_masking_twice_changes_nothing() -> None:
    """A text masked in one language and masked again in the other reads as if masked there at once."""
    text = "Ring til Agnete i Odense på 12 34 56 78,\nydernr. 012345"
    danish, english = Masker(ROSTER, "da"), Masker(ROSTER, "en")
    said = danish.mask(text).text
    assert said == "Ring til [navn] i [by] på [telefonnummer], ydernr. [ydernummer]"
    assert danish.mask(said) == Masked(said, 0)
    assert english.mask(said) == Masked("Ring til [name] i [town] på [phone number], ydernr. [provider number]", 0)
    assert english.mask(text).text == english.mask(said).text
    assert danish.mask(english.mask(text).text).text == said
