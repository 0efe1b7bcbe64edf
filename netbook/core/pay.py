"""What a posting pays: a number or a range, its currency, and for how long a time."""

import re
from typing import NamedTuple

from netbook.core.fold import fold


class Pay(NamedTuple):
    """The ends of a salary (None where open), its currency (ISO 4217) and schema.org's unit."""

    least: float | None = None
    most: float | None = None
    currency: str = ""
    unit: str = ""


_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD", "us$": "USD", "a$": "AUD", "c$": "CAD", "zł": "PLN"}
_SIGNS |= {"fr.": "CHF", "sfr.": "CHF", "euro": "EUR", "euros": "EUR", "dollars": "USD"}
_CURRENCY = (
    r"(?:US\$|A\$|C\$|€|£|\$|zł|S?Fr\.|[Ee]uros?\b"
    r"|\b(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|CAD|AUD|INR)\b)"
)
_NUMBER = r"\d{1,3}(?:[.,'’\u202f\xa0 ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d)"
_THOUSAND = r"\s?[kK](?:\b|(?=€))"


def _amount(name: str) -> str:
    return (
        rf"(?P<{name}before>{_CURRENCY})?\s?(?P<{name}number>{_NUMBER})(?P<{name}k>{_THOUSAND})?"
        rf"(?:,-|,–|\.-)?\s?(?P<{name}after>{_CURRENCY})?"
    )


_RANGE = re.compile(
    _amount("a")
    + r"(?:(?:\s?(?:/|per|pro|par)\s?[A-Za-z]{1,6})?\s*(?:[-–—]|to|bis|und|and|à|a|et|y|hasta)\s*"
    + _amount("b")
    + r")?(?!\s?(?:[MmBb]\b|[Mm]illion|[Mm]io|[Bb]n|[Bb]illion|[Mm]rd|%|\d))"
)
_UNITS = (
    ("HOUR", r"hour|hr|hourly|stunde|std|stundenlohn|heure|hora|h"),
    ("DAY", r"day|daily|tag|tagessatz|jour|dia"),
    ("WEEK", r"week|weekly|woche|semaine|semana"),
    ("MONTH", r"month|monthly|monat|mtl|monatlich|mois|mensuel|mensuels|mes|mensual|mensuales"),
    (
        "YEAR",
        r"year|yearly|annum|annual|annually|yr|p\.?\s?a|jahr|jahrlich|jahresgehalt|an|annuel|annuels"
        r"|brut annuel|ano|anual|anuales|pa",
    ),
)
_UNIT = [(unit, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for unit, words in _UNITS]
_FROM = re.compile(
    r"\b(?:from|starting at|at least|ab|mindestens|min\.?|des|a partir de|desde)\s*$"
)
_UP_TO = re.compile(r"\b(?:up to|bis zu|bis|maximal|jusqu'a|hasta)\s*$")
# What one figure alone may be to be somebody's pay of a year.
_LEAST_ALONE, _MOST_ALONE = 10_000, 1_000_000
_NEAR = 40


def pay_in(text: str, *, labelled: bool = False) -> Pay | None:
    """The first pay in a text.

    Unless the text is labelled as one, an amount alone counts only with a time, a range or as much
    as a year brings: a budget for books is no salary.
    """
    for match in _RANGE.finditer(text):
        found = match.groupdict()
        sign = found["abefore"] or found["aafter"] or found["bbefore"] or found["bafter"]
        if not sign and not labelled:
            continue
        thousand = bool(found["ak"] or found["bk"])
        first, second = _value(found["anumber"], thousand), _value(found["bnumber"], thousand)
        unit = _unit(text, match)
        ranged = second is not None and first is not None and second > first
        if first is None or not (
            labelled or unit or ranged or _LEAST_ALONE <= first <= _MOST_ALONE
        ):
            continue
        currency = _SIGNS.get((sign or "").lower(), (sign or "").upper())
        if ranged:
            return Pay(first, second, currency, unit)
        before = fold(text[max(0, match.start() - _NEAR) : match.start()])
        if _FROM.search(before):
            return Pay(first, None, currency, unit)
        if _UP_TO.search(before):
            return Pay(None, first, currency, unit)
        return Pay(first, first, currency, unit)
    return None


def number_in(text: str) -> float | None:
    """The number that a whole text is, as people of any country write it; None for others."""
    match = re.fullmatch(rf"\s*({_NUMBER})({_THOUSAND})?\s*", text)
    return _value(match[1], bool(match[2])) if match else None


def currency_in(text: str) -> str:
    """The currency (ISO 4217) that a text names by its sign or letters; empty without one."""
    match = re.search(_CURRENCY, text)
    return _SIGNS.get(match.group().lower(), match.group().upper()) if match else ""


def unit_in(text: str) -> str:
    """schema.org's unit of time that a text names first; empty without one."""
    folded = fold(text)
    found = [(match.start(), unit) for unit, words in _UNIT if (match := words.search(folded))]
    return min(found)[1] if found else ""


def _unit(text: str, match: re.Match[str]) -> str:
    after = re.split(r"[;\n]|\.\s", text[match.end() : match.end() + _NEAR])[0]
    return unit_in(after) or unit_in(
        re.split(r"[;\n]|\.\s", text[max(0, match.start() - _NEAR) : match.start()])[-1]
    )


def _value(written: str | None, thousand: bool) -> float | None:
    if written is None:
        return None
    plain = re.sub(r"(?<=\d)[.,'’\u202f\xa0 ](?=\d{3}(?!\d))", "", written)
    value = float(plain.replace(",", "."))
    return value * 1000 if thousand and value < 1000 else value
