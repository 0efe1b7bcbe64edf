"""Writing a card as vCard 4.0 (RFC 6350) or 3.0 (RFC 2426) so that reading it gives it back.

Where neither version has a place for something, other programs' names for it come first
(X-ABLabel, X-ABDATE, X-PHONETIC-FIRST-NAME), then these:

    X-NETBOOK-CUSTOM:name;value             a field of the user's own
    X-NETBOOK-CONNECTED-ON:2021-04-03       the day of the connection on a social network
    X-NETBOOK-NAME-ORDER:family_first       or given_first
    X-NETBOOK-TIME-ZONE:text                a time zone that is neither a zone's name nor an offset
    X-NETBOOK-LINE:text                     a line of the card it came from that is no property

A card without a formatted name has FN, which both versions demand, made up from the rest and
marked as such (DERIVED=TRUE, RFC 9554 4.2); reading it leaves it out again.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from netbook.core.card import Address, Card, Custom, Organisation, Point, Relation
from netbook.core.contact_key import display_name
from netbook.formats.vcard_dates import basic_date, is_day
from netbook.formats.vcard_folding import folded
from netbook.formats.vcard_head import split_line
from netbook.formats.vcard_others import SERVICE_PROPERTIES
from netbook.formats.vcard_photo import photo_line
from netbook.formats.vcard_properties import BUILT_IN_LABEL, NAME_ORDERS, PLAIN_TIME_ZONE
from netbook.formats.vcard_text import escaped, parameter_escaped, uri_escaped

PRODUCT = "-//NetBook//NetBook//EN"

_PLAIN_LABEL = re.compile(r"(?!pref\Z)[a-z0-9-]+\Z")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:\S+\Z")
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_PART_OF_DATE = re.compile(r"\d{4}(?:-\d\d)?\Z|--\d\d\Z|---\d\d\Z")
_GROUP = re.compile(r"([A-Za-z0-9_./-]+)\.[A-Za-z0-9_/-]+[;:]")
_PLAIN_LINE = re.compile(r"[^ \t\r\n][^\r\n]*\Z")
_OF_CARD = re.compile(r"(?:[\w-]+\.)?(?:BEGIN|END|VERSION|PRODID|REV)[ \t]*[:;]", re.I)
# X-ABLabels that Apple's programs show in the reader's language.
_BUILT_IN_RELATIONS = frozenset(
    "assistant brother child father friend manager mother parent partner sister spouse".split()
)
# Apple's year for a day without one; a leap year.
_NO_YEAR = "1604"


def write_card(card: Card, version: str = "4.0") -> bytes:
    """The card as a vCard of version 4.0 or 3.0: UTF-8, CRLF, folded at 75 octets."""
    if version not in ("3.0", "4.0"):
        raise ValueError("vCard is written as 3.0 or 4.0")
    return folded(_Writing(card, version).lines)


class _Writing:
    """The lines of one card."""

    def __init__(self, card: Card, version: str) -> None:
        self.lines = ["BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{PRODUCT}"]
        self._version = version
        self._new = version == "4.0"
        self._groups = 0
        self._foreign_groups = {
            found[1].upper() for line in card.unknown if (found := _GROUP.match(line))
        }
        self._name(card)
        self._list("NICKNAME", card.nicknames)
        self._organisations(card.organisations)
        self._points("EMAIL", card.emails, escaped)
        for phone in card.phones:
            self._phone(phone)
        self._points("URL", card.urls, uri_escaped)
        for im in card.ims:
            self._im(im)
        for address in card.addresses:
            self._address(address)
        self._days(card)
        for relation in card.relations:
            self._relation(relation)
        self._texts("NOTE", card.notes)
        self._list("CATEGORIES", card.tags)
        self._rest(card)
        self.lines += map(_kept, card.unknown)
        self.lines.append("END:VCARD")

    def _add(self, head: str, value: str) -> None:
        self.lines.append(f"{head}:{value}")

    def _text(self, head: str, text: str) -> None:
        if text:
            self.lines.append(f"{head}:{escaped(text)}")

    def _texts(self, head: str, texts: tuple[str, ...]) -> None:
        for text in texts:
            self._text(head, text)

    def _list(self, head: str, texts: tuple[str, ...]) -> None:
        if texts:
            self._add(head, ",".join([escaped(text) for text in texts]))

    def _group(self) -> str:
        self._groups += 1
        while f"ITEM{self._groups}" in self._foreign_groups:
            self._groups += 1
        return f"item{self._groups}"

    def _labelled(
        self, name: str, labels: tuple[str, ...], parameters: str, value: str, group: str = ""
    ) -> str:
        """Add a line with labels; those that can't be a TYPE follow as X-ABLabels of its group."""
        types, others = _as_types(labels) if labels else ("", ())
        if others:
            group = group or self._group()
        start = f"{group}.{name}" if group else name
        self.lines.append(f"{start}{types}{parameters}:{value}")
        for label in others:
            self._label(group, label, built_in=False)
        return group

    def _label(self, group: str, label: str, *, built_in: bool) -> None:
        if built_in or BUILT_IN_LABEL.match(label):
            label = f"_$!<{label}>!$_"
        self._text(f"{group}.X-ABLabel", label)

    def _preferred(self, point: Point) -> str:
        if not point.preferred:
            return ""
        return ";PREF=1" if self._new else ";TYPE=pref"

    def _name(self, card: Card) -> None:
        if card.formatted_name:
            self._text("FN", card.formatted_name)
        else:
            self._add("FN;DERIVED=TRUE", escaped(display_name(card)))
        name = card.name
        parts = (name.family, name.given, name.additional, name.prefix, name.suffix)
        if any(parts) or not self._new:
            self._add("N", ";".join([escaped(part) if part else "" for part in parts]))

    def _organisations(self, organisations: tuple[Organisation, ...]) -> None:
        for organisation in organisations:
            parts = (organisation.name, *organisation.units)
            # Titles keep to their organisation by group, where there could be doubt.
            group = f"{self._group()}." if len(organisations) > 1 else ""
            if group or any(parts):
                self._add(
                    f"{group}ORG", ";".join([escaped(part) if part else "" for part in parts])
                )
            self._text(f"{group}TITLE", organisation.title)
            self._text(f"{group}ROLE", organisation.role)

    def _points(self, name: str, points: tuple[Point, ...], escape: Callable[[str], str]) -> None:
        for point in points:
            self._labelled(name, point.labels, self._preferred(point), escape(point.value))

    def _phone(self, phone: Point) -> None:
        parameters, value = self._preferred(phone), escaped(phone.value)
        if self._new and _URI.match(phone.value):
            parameters, value = parameters + ";VALUE=uri", uri_escaped(phone.value)
        self._labelled("TEL", phone.labels, parameters, value)

    def _im(self, im: Point) -> None:
        """IMPP for a URI, else the property of the service that the last label names."""
        *labels, service = im.labels or ("",)
        name = SERVICE_PROPERTIES.get(service, "")
        parameters, value = self._preferred(im), uri_escaped(im.value)
        if name and not _URI.match(im.value) and all(map(_PLAIN_LABEL.match, labels)):
            self._labelled(name, tuple(labels), parameters, value)
        else:
            self._labelled("IMPP", im.labels, parameters, value)

    def _address(self, address: Address) -> None:
        parts = (
            address.po_box,
            address.extended,
            address.street,
            address.city,
            address.region,
            address.postal_code,
            address.country,
        )
        value = ";".join([escaped(part) if part else "" for part in parts])
        parameters = group = ""
        if address.formatted and self._new:
            parameters = f';LABEL="{parameter_escaped(address.formatted)}"'
        elif address.formatted:
            group = self._group()
        self._labelled("ADR", address.labels, parameters, value, group)
        if group:
            self._text(f"{group}.LABEL", address.formatted)

    def _days(self, card: Card) -> None:
        self._day("BDAY", card.birthday)
        taken = any("ANNIVERSARY" in line.upper() for line in card.unknown)
        if self._new:
            self._day("ANNIVERSARY", card.anniversary)
        elif _WHOLE_DAY.match(card.anniversary) and is_day(card.anniversary) and not taken:
            group = self._group()
            self._add(f"{group}.X-ABDATE", card.anniversary)
            self._label(group, "Anniversary", built_in=True)
        else:
            self._day("X-ANNIVERSARY", card.anniversary)
        for custom in card.custom:
            self._custom(custom)

    def _day(self, name: str, date: str) -> None:
        if not date:
            return
        if not is_day(date) and not _PART_OF_DATE.match(date):
            self._text(f"{name};VALUE=text", date)
        elif self._new:
            self._add(name, basic_date(date) if is_day(date) else date)
        elif date.startswith("--") and is_day(date) and "T" not in date:
            self._add(f"{name};X-APPLE-OMIT-YEAR={_NO_YEAR}", _NO_YEAR + date[1:])
        else:
            self._add(name, date)

    def _custom(self, custom: Custom) -> None:
        """A field of the user's own; a day as Apple writes days with a label of one's own."""
        name, value = custom.name, custom.value
        if name and name.lower() != "anniversary" and _WHOLE_DAY.match(value) and is_day(value):
            group = self._group()
            self._add(f"{group}.X-ABDATE", value)
            self._label(group, name, built_in=False)
        else:
            self._add("X-NETBOOK-CUSTOM", f"{escaped(name)};{escaped(value)}")

    def _relation(self, relation: Relation) -> None:
        value, labels = relation.value, relation.labels
        if self._new and _URI.match(value):
            self._labelled("RELATED", labels, ";VALUE=uri", uri_escaped(value))
        elif self._new:
            self._labelled("RELATED", labels, ";VALUE=text", escaped(value))
        elif labels:
            group = self._group()
            self._add(f"{group}.X-ABRELATEDNAMES", escaped(value))
            for label in labels:
                built_in = label in _BUILT_IN_RELATIONS
                self._label(group, label.title() if built_in else label, built_in=built_in)
        else:
            self._add("X-ABRELATEDNAMES", escaped(value))

    def _rest(self, card: Card) -> None:
        if _URI.match(card.uid):
            self._add("UID", uri_escaped(card.uid))
        else:
            self._text("UID;VALUE=text" if self._new else "UID", card.uid)
        if card.time_zone:
            self._time_zone(card.time_zone)
        self._text("X-PHONETIC-FIRST-NAME", card.pronunciation)
        self._text("PRONOUNS", card.pronouns)
        if card.name_order in NAME_ORDERS:
            self._add("X-NETBOOK-NAME-ORDER", card.name_order)
        self._text("X-NETBOOK-CONNECTED-ON", card.connected_on)
        if card.photo:
            self.lines.append(photo_line(card.photo, self._version))

    def _time_zone(self, zone: str) -> None:
        if not PLAIN_TIME_ZONE.fullmatch(zone):
            self._text("X-NETBOOK-TIME-ZONE", zone)
        elif zone[0] in "+-":
            self._add("TZ;VALUE=utc-offset" if self._new else "TZ", zone)
        else:
            self._add("TZ" if self._new else "TZ;VALUE=text", zone)


@lru_cache(maxsize=1024)
def _as_types(labels: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The TYPE parameter for these labels, and those from the first that can't be in it."""
    plain = 0
    while plain < len(labels) and _PLAIN_LABEL.match(labels[plain]):
        plain += 1
    return f";TYPE={','.join(labels[:plain])}" if plain else "", labels[plain:]


def _kept(line: str) -> str:
    """A line that was kept, as it was; wrapped up if it would break the card for its reader."""
    if _PLAIN_LINE.match(line) and split_line(line) and not _OF_CARD.match(line):
        return line
    return f"X-NETBOOK-LINE:{escaped(line)}"
