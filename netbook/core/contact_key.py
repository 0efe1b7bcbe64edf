"""Normal forms that tell whether two cards speak of the same address, number, name or person."""

import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from hashlib import sha256
from operator import attrgetter
from typing import Any
from urllib.parse import unquote

from netbook.core.card import Address, Card
from netbook.core.fold import fold
from netbook.core.honorifics import name_words

# The last digits of a number within its country that are compared: enough to tell two people of
# one name apart, few enough to meet a number written without its country or area code.
PHONE_DIGITS = 8

# Country calling codes of one and two digits (ITU E.164); all others have three.
_SHORT_CODES = frozenset(
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 "
    "64 65 66 81 82 84 86 90 91 92 93 94 95 98".split()
)
_EXTENSION = re.compile(r"(?:[;,#]|\bext\b|\bextn\b|\bextension\b|(?<=[\s\d])x\s?\d).*", re.S)
_TRUNK_IN_BRACKETS = re.compile(r"\(\s*0\s*\)")
_DIGITS_OF_A_NUMBER = 7
# What most numbers are without, and what takes time to look at.
_NO_PLAIN_NUMBER = re.compile(r"[^-+0-9 ./]")
_NO_DIGIT = re.compile(r"[^0-9]+")

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?://)?", re.I)
_PORT = re.compile(r":(?:80|443)?\Z")
_TRACKING = re.compile(r"(?:utm_|fbclid|gclid|mc_|trk|igsh|ref_src|originalsubdomain|locale)", re.I)
# Hosts that serve one page under several names, and take the path in any case.
_ONE_HOST = {
    "linkedin.com": "linkedin.com",
    "facebook.com": "facebook.com",
    "fb.com": "facebook.com",
    "twitter.com": "x.com",
    "x.com": "x.com",
    "instagram.com": "instagram.com",
    "xing.com": "xing.com",
    "github.com": "github.com",
}

# Lines that another export of the same card changes by itself.
_PASSING = ("REV", "PRODID", "UID", "VERSION", "X-ABUID")


def email_key(value: str) -> str:
    """An email address as compared: `Maya <mailto:Maya@Example.com>` is maya@example.com."""
    text = value.strip()
    if text.endswith(">") and "<" in text:
        text = text[text.rindex("<") + 1 : -1]
    text = text.strip().casefold().removeprefix("mailto:")
    return text.partition("?")[0].strip()


def phone_key(value: str) -> str:
    """A phone number as compared: at most its last eight digits within its country.

    So `+49 151 0000000`, `0049 151 0000000`, `0151 0000000` and `491510000000` have one key. An
    extension is left out; a value with few digits and letters (1-800-NETBOOK) is folded text.
    """
    text = value.strip().casefold().removeprefix("tel:")
    if _NO_PLAIN_NUMBER.search(text):
        text = _EXTENSION.sub("", text) or text
        text = _TRUNK_IN_BRACKETS.sub("", text)
        digits = "".join(str(int(c)) for c in text if c.isdecimal())
    else:
        digits = _NO_DIGIT.sub("", text)
    if not digits or (len(digits) < _DIGITS_OF_A_NUMBER and any(c.isalpha() for c in text)):
        return fold(value)
    international = text.lstrip(" (").startswith(("+", "＋"))
    if not international and digits.startswith("00") and len(digits) > _DIGITS_OF_A_NUMBER:
        international, digits = True, digits[2:]
    if international:
        digits = _within_country(digits)
    return digits.lstrip("0")[-PHONE_DIGITS:] or digits


def _within_country(digits: str) -> str:
    for length in (1, 2):
        if digits[:length] in _SHORT_CODES:
            return digits[length:]
    return digits[3:] or digits


def url_key(value: str) -> str:
    """A web address as compared: without scheme, www, tracking and closing slash.

    The host is in lower case. LinkedIn's addresses of one profile (`de.`, `m.`, `?locale=`, `/en`)
    have one key.
    """
    text = _SCHEME.sub("", value.strip(), count=1) if "://" in value else value.strip()
    text = text.lstrip("/").partition("#")[0]
    text, _, query = text.partition("?")
    host, _, path = text.partition("/")
    host = _PORT.sub("", host.rpartition("@")[2].casefold()).rstrip(".").removeprefix("www.")
    path = path.rstrip("/")
    known = _ONE_HOST.get(".".join(host.split(".")[-2:]))
    if known:
        host, path = known, unquote(path).casefold()
        if known == "linkedin.com":
            path = "/".join(path.split("/")[:2])
            query = ""
    kept = "&".join(sorted(q for q in query.split("&") if q and not _TRACKING.match(q)))
    return host + ("/" + path if path else "") + ("?" + kept if kept else "")


def im_key(value: str) -> str:
    """A chat address as compared: without its scheme, resource and query, in lower case."""
    text = _SCHEME.sub("", value.strip(), count=1).partition("?")[0]
    if "@" in text:
        text = text.partition("/")[0]
    return text.strip("/ ").removeprefix("@").casefold()


POINT_KEYS = {"email": email_key, "phone": phone_key, "url": url_key, "im": im_key}


def point_key(kind: str, value: str) -> str:
    """The normal form of a contact point of kind email, phone, url or im."""
    return POINT_KEYS[kind](value)


def display_name(card: Card) -> str:
    """What a person is called on screen: the formatted name, else the best that the card has."""
    if said := " ".join(card.formatted_name.split()):
        return said
    name = card.name
    parts = (name.prefix, name.given, name.additional, name.family, name.suffix)
    if card.name_order == "family_first":
        parts = (name.prefix, name.family, name.given, name.additional, name.suffix)
    for text in (
        " ".join(part for part in parts if part),
        *card.nicknames,
        *(organisation.name for organisation in card.organisations),
        *(p.value for p in (*card.emails, *card.phones, *card.urls, *card.ims)),
    ):
        if said := " ".join(text.split()):
            return said
    return ""


def sort_key(card: Card) -> str:
    """What a person sorts by: the folded name in the order shown, without the titles before it."""
    name = display_name(card)
    words = name_words(name) if "," not in name else name.split()
    return fold(" ".join(words))


def name_key(of: Card | str) -> str:
    """A name as compared, of a card or as written: folded words in alphabetical order, no titles.

    So `Okafor, Maya`, `Dr. Maya Okafor` and `maya okafor` have one key.
    """
    name = of if isinstance(of, str) else display_name(of)
    words = [word.strip(".()'\"") for word in fold(" ".join(name_words(name))).split()]
    told = [word for word in words if word.isalnum() or any(map(str.isalnum, word))]
    return " ".join(sorted(told or words))


def fingerprint(card: Card) -> str:
    """The hex SHA-256 of what the card says, whatever the order that it is said in.

    Two cards with the same values, labels and notes in another order are the same card. UID, REV
    and PRODID don't count, since programs make them anew for each export. Empty fields don't count
    either, so a field that a later NetBook adds leaves the fingerprints of before as they are.
    """
    told = [name + text for name, text in zip(_TEXTS, _texts(card), strict=True) if text]
    for (name, write), values in zip(_LISTS, _lists(card), strict=True):
        if len(values) == 1:
            told.append(name + write(values[0]))
        elif values:
            told.append(name + _AND.join(sorted(map(write, values))))
    told.append(_AND.join(_name(card.name)))
    if card.photo:
        told.append("photo" + _IS + card.photo.sha1)
    if card.unknown:
        told += sorted(line for line in card.unknown if not _is_passing(line))
    return sha256(_NEXT.join(told).encode("utf-8", "surrogatepass")).hexdigest()


# Control characters that stand between what a card says, since no text has them.
_NEXT, _IS, _AND, _OF = "\x1c", "\x1d", "\x1e", "\x1f"
_name = attrgetter("family", "given", "additional", "prefix", "suffix")
_place = attrgetter(*(field.name for field in fields(Address) if field.name != "labels"))
_WRITTEN: dict[str, Callable[[Any], str]] = {
    **dict.fromkeys(("nicknames", "notes", "tags"), str),
    **dict.fromkeys(
        ("emails", "phones", "urls", "ims"),
        lambda p: _OF.join((p.value, "1" if p.preferred else "", *_in_order(p.labels))),
    ),
    "organisations": lambda o: _OF.join((o.name, o.title, o.role, *o.units)),
    "addresses": lambda a: _OF.join((*_place(a), *_in_order(a.labels))),
    "relations": lambda r: _OF.join((r.value, *_in_order(r.labels))),
    "custom": lambda c: c.name + _OF + c.value,
}
_TEXT_FIELDS = [f.name for f in fields(Card) if f.default == "" and f.name != "uid"]
_texts, _lists = attrgetter(*_TEXT_FIELDS), attrgetter(*_WRITTEN)
_TEXTS = tuple(name + _IS for name in _TEXT_FIELDS)
_LISTS = tuple((name + _IS, write) for name, write in _WRITTEN.items())


def _in_order(labels: tuple[str, ...]) -> Sequence[str]:
    return labels if len(labels) < 2 else sorted(labels)


def _is_passing(line: str) -> bool:
    name = line.partition(":")[0].partition(";")[0].rpartition(".")[2]
    return name.upper() in _PASSING
