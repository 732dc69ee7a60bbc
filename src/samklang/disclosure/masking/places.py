"""Danish towns and the names of practices, told apart from the ordinary words that some of them also are."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from samklang.disclosure.masking.rule import Rule
from samklang.values import Text

_LEADS = r"[Ii]|[Pp]å|[Ff]ra|[Vv]ed|[Tt]il|[Nn]ær|[Oo]mkring|[Uu]den for|[Ii]n|[Ff]rom|[Nn]ear|[Aa]t"
_BEFORE = rf"(?P<keep>(?<!\w)(?:{_LEADS}) )"
_QUARTER = r"(?: (?:K|V|N|S|Ø|C|M|F|J|NV|SV|NØ|SØ|Falster|Mors|Sjælland|Fyn|Thy)(?![\w]))?"
_POSTCODE = r"(?:(?<!\w)(?:DK-?)?\d{4} )?"
_GENITIVE = r"(?:['’´`]?s|['’´`])?"

_NO_NAME = (
    "Vi|Jeg|Det|Der|Den|De|Men|Og|Så|Hvis|Når|Vores|Min|Mit|Mine|Et|En|I|Hver|Hvert|Alle|Dit|Din|Jeres|Hans|Hendes"
)
_PROPER = rf"(?!(?:{_NO_NAME})(?!\w))[A-ZÆØÅ][\w’-]*"
_HOUSES = r"[Ll]ægehuset|[Ll]ægehus|[Ll]ægerne|[Ll]ægeklinikken|[Kk]linikken|[Ll]ægecent(?:er|ret)|[Ss]undhedshuset"
_HOUSES += r"|[Ss]undhedscent(?:er|ret)|[Ll]ægefællesskabet|[Ll]ægepraksis|[Pp]raksis"
_MORE = rf"(?: (?:&|og) (?!(?:{_HOUSES})\b){_PROPER}| {_PROPER}| \d{{1,3}}(?!\d))*"
_NAMED = rf"(?<!\w)(?:{_HOUSES})(?: (?:ved|på))? {_PROPER}{_MORE}"
_KINDS = r"(?:Læge(?:hus|klinik|center|praksis|fællesskab)|Sundheds(?:hus|center)|Klinik|Medical Centre)"
_OWNED = rf"(?<!\w){_PROPER}(?: {_PROPER})? {_KINDS}(?!\w)"


def places() -> list[Rule]:
    """Practices, then towns: 'Lægehuset i Odense' keeps its word for the house, 'Lægerne Storegade' does not."""
    return [Rule(Text(da="klinik", en="clinic"), re.compile(f"{_NAMED}|{_OWNED}")), *_towns()]


@cache
def _towns() -> tuple[Rule, Rule]:
    spellings = {spelling for town in town_names() for spelling in _spellings(town)}
    words = spellings & set(_lines("towns_also_words.txt"))
    shouted = {name.upper() for name in spellings - words if len(name) > 3}
    word = Text(da="by", en="town")
    return (
        Rule(word, re.compile(rf"{_BEFORE}{_one_of(words)}")),
        Rule(word, re.compile(rf"{_POSTCODE}{_one_of((spellings - words) | shouted)}")),
    )


def town_names() -> list[str]:
    """Towns, municipalities and a few parts of the country, as they are written in addresses."""
    return sorted({*_lines("towns.txt"), *_lines("districts.txt")})


def _lines(file: str) -> list[str]:
    """A list of names kept beside this module; `towns_also_words.txt` has those that are also a word or a name.

    Such a town is masked only where a preposition leads to it, or 'Ringe til en kollega' would lose its verb.
    """
    listed = resources.files("samklang").joinpath(f"disclosure/masking/{file}").read_text(encoding="utf-8")
    return listed.rstrip("\n").split("\n")


def _one_of(towns: set[str]) -> str:
    """Any of `towns` as a whole word, in the genitive too; the longest first, as 'Aalborg' begins 'Aalborg Øst'."""
    names = sorted(towns, key=lambda name: (-len(name), name))
    return rf"(?<![\w])(?=[A-ZÆØÅ])(?:{'|'.join(map(re.escape, names))}){_GENITIVE}(?!\w){_QUARTER}"


def _spellings(town: str) -> set[str]:
    """'Nørre Aaby' as it is also written: 'Nr. Aaby', 'Nørre Åby'."""
    spelt = {town, town.replace("Aa", "Å").replace("aa", "å"), town.replace("Å", "Aa").replace("å", "aa")}
    for long, short in (("Nørre ", "Nr. "), ("Sønder ", "Sdr. "), ("Store ", "St. "), ("Kirke ", "Kr. ")):
        spelt |= {name.replace(long, short) for name in spelt}
    return spelt
