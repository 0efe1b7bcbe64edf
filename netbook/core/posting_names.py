"""Title, employer and place in the heading of a page, the line of a list, or an address.

The rules, in their order: parts beside ` | `, ` - ` and ` · `; what only says "jobs" or names a
board is left out; `TITLE at COMPANY` (bei, chez, @) and `COMPANY is hiring TITLE`; a part that is
a known place; a part that names a trade is the title; what is left is the employer.
"""

import re
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from netbook.core.fold import fold
from netbook.core.matching_meaning import meaning
from netbook.core.matching_places import COUNTRIES
from netbook.core.matching_where import place_at
from netbook.core.matching_words import WORD, read_lines
from netbook.core.organisation_words import LEGAL_FORMS
from netbook.core.posting_words import BOARDS, NOT_REMOTE, REMOTE


class Named(NamedTuple):
    """What a heading names, each empty where it doesn't."""

    title: str = ""
    company: str = ""
    location: str = ""


class Place(NamedTuple):
    """A place by its parts, as far as they are told."""

    city: str = ""
    region: str = ""
    country: str = ""


_PARTS = re.compile(r"\s+[|\-–—·•»«]+\s+|\s*[|•»«]\s*|\s+::\s+")
_AT = re.compile(
    r"^(.{3,}?)\s+(?:at|@|bei der|bei|chez)\s+(?:(?:the|der|dem)\s+)?(\S.*)$", re.IGNORECASE
)
_HIRING = re.compile(
    r"^(.{2,60}?)\s+(?:is |are )?(?:hiring|seeks|is seeking|is looking for|are looking for|sucht"
    r"|recrute|recherche|busca|contrata)\s+(?:for |an? |eine?n? |une? |unae? |una? )?(\S.*)$",
    re.IGNORECASE,
)
_IN = re.compile(r"^(.{3,}?)\s+(?:in|à|en|a)\s+(\S.*)$", re.IGNORECASE)
_AD = re.compile(
    r"^(?:job application for|job details(?=:)|jobs?|job offer|job alert|new job|vacancy|opening"
    r"|careers?|neuer job"
    r"|stellenangebot|stellenanzeige|stelle|karriere|offre d'emploi|offre|oferta de empleo|oferta"
    r"|(?:job |career )?opportunity(?=:))"
    r"\s*[:–-]?\s+",
    re.IGNORECASE,
)
_COMPANY_ALONE = re.compile(
    r"^(?:careers?|jobs?|karriere|open positions|vacancies|emplois?|empleos?)\s+(?:at|bei|chez|en)"
    r"\s+(\S.*)$",
    re.IGNORECASE,
)
# "(3) " before what a page is called: so many messages wait there.
_WAITING = re.compile(r"^\(\d{1,3}\+?\)\s+")
_SITE_AFTER = re.compile(r"\s+(?:careers?|jobs|karriere)(?:\s(?:site|page))?$", re.IGNORECASE)
# "Frankfurt am Main", "Newcastle upon Tyne".
_BY_RIVER = frozenset("am an upon sur ob".split())
_OR_REMOTE = re.compile(
    r"\s+(?:or|oder|ou|o|and|und|&|/)\s+(?:remote|hybrid|home ?-?office|teletravail)\b.*$",
    re.IGNORECASE,
)
_IS_MARKED = re.compile(
    r"[(|,]\s?(?:[mwfdhx](?:\s?[/|]\s?[mwfdhx])+|all genders)\s?\)?|\b[hf]/[hf]\b"
)
# Words of trades beside those of the tables.
_TRADE = re.compile(
    r"\b(?:lead|head of|manager|director|officer|specialist|coordinator|administrator|assistant|"
    r"associate|architect|analyst|intern|trainee|chief|consultant|advisor|representative|"
    r"leiter|leitung|referent|sachbearbeiter|mitarbeiter|fachkraft|werkstudent|praktikum|kaufmann|"
    r"kauffrau|responsable|charge|chargee|directeur|directrice|technicien|stagiaire|alternance|"
    r"jefe|jefa|encargado|encargada|tecnico|gerente|director[a]?|becario)(?:in|s)?\b"
)
_NOISE = re.compile(
    r"^(?:(?:apply|bewerben|postuler)\b.*|(?:jetzt|hier) bewerben.*|.*\bjobs?|home|homepage|"
    r"(?:job|open) (?:details?|positions?|listings?|search|announcement)|current openings|"
    r"work with us|join us|"
    r"stellen(?:angebote?|anzeigen?|markt|borse)|offres? d'emploi|ofertas? de empleo|jobborse)$"
)
_IS_GENDER = re.compile(r"^\(?[mwfdhx](?:/[mwfdhx])+\)?$", re.IGNORECASE)
_CAREERS_FIRST = re.compile(
    r"^(?:careers?|jobs|karriere|emplois|empleos)\s*[|\-–—·•»:]", re.IGNORECASE
)
_LONGEST = 160
_WORK_PLACES = frozenset(
    "remote hybrid hybride hybrid onsite on site office home homeoffice teletravail teletrabajo"
    " hibrido area metropolitan region greater and or und oder et y the nationwide deutschlandweit"
    " europe eu emea dach vor ort presencial".split()
)
_CAREERS = frozenset("careers career jobs job karriere stellen emploi recrutement empleo".split())
_TWO_LEVELS = frozenset("co com org net ac gov".split())


def named_in(heading: str) -> Named:
    """What the heading of a page or a mail names, by the rules above."""
    heading = _WAITING.sub("", " ".join(heading.split())[:_LONGEST])
    if alone := _COMPANY_ALONE.match(_PARTS.split(heading)[0]):
        return Named(company=alone[1])
    of_site = bool(_CAREERS_FIRST.match(heading))
    heading = _AD.sub("", heading)
    parts = [part.strip(" ,;:") for part in _PARTS.split(heading)]
    parts = [part for part in parts if part and not is_noise(part)]
    title = company = location = ""
    left: list[str] = []
    if len(parts) == 1 and of_site and not names_trade(parts[0]):
        return Named(company=parts[0])
    for part in parts:
        hiring, at = _HIRING.match(part), _AT.match(part)
        if not title and hiring is not None:
            company, title = hiring[1], hiring[2]
        elif not title and at is not None and not is_place(at[2]):
            title, company = at[1], at[2]
        elif is_place(part):
            location = location or part
        else:
            left.append(part)
    if not title and left:
        trade = next((part for part in left if names_trade(part)), left[0])
        left.remove(trade)
        title = trade
    if left and not company:
        company = left[0]
    for which in (title, company):
        inside = _IN.match(which)
        if inside is not None and is_place(inside[2]):
            location = location or inside[2]
            title, company = (inside[1] if each == which else each for each in (title, company))
    company = _SITE_AFTER.sub("", company)
    return Named(
        title.strip(" ,:"), company.strip(" ,.:") if not _legal(company) else company, location
    )


def _legal(name: str) -> bool:
    return name.rstrip().endswith(".") and fold(name).split()[-1:][0].strip(".") in LEGAL_FORMS


def is_noise(part: str) -> bool:
    """Whether a part of a heading says only that this is a job, or names a board of jobs."""
    folded = fold(part).strip(" .!…>")
    first = re.sub(r"\.(?:com|de|fr|es|net|org|co\.uk|uk|io|at|ch)$", "", folded)
    if not any(letter.isalpha() for letter in folded) or _IS_GENDER.match(folded):
        return not folded
    words = WORD.findall(first)
    return (
        bool(words) and (bool(_NOISE.match(folded)) and not names_trade(part) and len(words) <= 4)
    ) or all(word in BOARDS for word in words)


def names_trade(text: str) -> bool:
    """Whether a text names a trade that the tables of the four languages know."""
    text = text[:_LONGEST]
    folded = fold(text)
    return bool(_TRADE.search(folded) or _IS_MARKED.search(folded) or meaning(text).roles)


def is_place(text: str) -> bool:
    """Whether a whole text names places that the tables know, and perhaps how one works there.

    Between commas the first may be known, or the country that comes last.
    """
    pieces = text.split(", ")
    if len(pieces) > 1 and len(text) < _LONGEST:
        known = _is_known(pieces[0]) or (
            fold(pieces[-1]) in _countries() and not _legal(pieces[0] + ".")
        )
        if known and not any(map(names_trade, pieces)) and all(map(_could_be_place, pieces)):
            return True
    return _is_known(text)


def _could_be_place(piece: str) -> bool:
    return _is_known(piece) or (piece[:1].isupper() and len(piece.split()) <= 4)


def _is_known(text: str) -> bool:
    words = tuple(WORD.findall(fold(text)))
    at, found = 0, False
    while at < len(words):
        size, _ = place_at(words[: at + 4], at)
        if size:
            found, at = True, at + size
        elif found and words[at] in _BY_RIVER and at + 1 < len(words):
            at += 2
        elif words[at] in _WORK_PLACES or (found and len(words[at]) == 2) or words[at].isdigit():
            at += 1
        else:
            return False
    return found or (bool(words) and is_remote(text))


def is_remote(text: str) -> bool:
    """Whether a text says that one works from anywhere, or from home."""
    folded = fold(text)
    return bool(REMOTE.search(NOT_REMOTE.sub(" ", folded)))


@cache
def _countries() -> frozenset[str]:
    return frozenset(
        fold(name.replace("_", " "))
        for _, phrases in read_lines(COUNTRIES)
        for name in ", ".join(phrases).partition(" |")[0].split(", ")
    )


def place_of(location: str) -> Place:
    """City, region and country of a place as it is written: `Kirkland, WA, USA`."""
    bare = _OR_REMOTE.sub("", re.sub(r"\([^)]*\)", " ", location.partition(";")[0]))
    parts = [" ".join(part.split()) for part in re.split(r",|\s[-–·/]\s", bare)]
    parts = [part for part in parts if part and fold(part) not in _WORK_PLACES]
    parts = [re.sub(r"^(?:[A-Z]{1,2}-)?\d{4,5}\s+", "", part) for part in parts]
    country = ""
    if parts and fold(parts[-1]) in _countries():
        country = parts.pop()
    city = parts[0] if parts else ""
    region = parts[1] if len(parts) > 1 else ""
    return Place("" if is_remote(city) else city, region, country)


def named_by_address(address: str) -> Named:
    """A draft from an address alone: its title from the path, an employer from hosts for careers.

    `https://careers.northwind.example/jobs/senior-data-engineer-4711` tells "Senior data engineer"
    and "Northwind".
    """
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return Named()
    segments = [_words(segment) for segment in parts.path.split("/")]
    told = [each for each in segments if each and not all(word in _ROUTES for word in each)]
    best = max(reversed(told), key=len, default=[])
    title, _, company = " ".join(best).partition(" at ")
    labels = host.removeprefix("www.").split(".")
    if not company and len(labels) > 2 and labels[0] in _CAREERS:
        owner = labels[-3] if labels[-2] in _TWO_LEVELS and len(labels) > 3 else labels[-2]
        company = "" if owner in BOARDS else owner.replace("-", " ")
    return Named(_capital(title) or host, " ".join(map(_capital, company.split())))


_ROUTES = frozenset(
    "job jobs view career careers karriere stellen stelle stellenangebote position positions"
    " vacancy vacancies opening openings apply en de fr es us uk detail details emploi emplois"
    " offre offres empleo empleos oferta ofertas index html htm php aspx search o p".split()
)


def _words(segment: str) -> list[str]:
    text = re.sub(r"\.(?:html?|php|aspx?)$", "", unquote(segment).lower())
    words = [word for word in re.split(r"[-_+\s.]+", text) if word]
    return [
        word
        for word in words
        if any(letter.isalpha() for letter in word)
        and not re.search(r"\d{3}|^\d.*\d|^[a-z]?\d+$|^[0-9a-f]{8,}$", word)
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
