"""The cells of one row put together to a card."""

import re
from collections.abc import Iterable

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point, Relation
from netbook.formats.csv_dates import joined_day, read_day
from netbook.formats.csv_target import ADDRESS_PARTS, PREFERRED, Target

_NAME_PARTS = ("family", "given", "additional", "prefix", "suffix")
_POINTS = ("email", "phone", "url", "im")
_ORGANISATION_PARTS = ("organisation", "unit", "title", "role")
# What a card has one of: another is kept under its heading.
_ONE = frozenset(
    "formatted_name birthday birth_year birth_month birth_day anniversary uid connected_on "
    "pronouns name_order time_zone".split()
)
_SEPARATORS = re.compile(r"[;,\s]+")
# Written without a space between the parts of a name, the family name first.
_TOGETHER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff々]+\Z")


class Draft:
    """A card while its cells come in; `order` is how the file writes days (`mdy` or `dmy`)."""

    def __init__(self, order: str) -> None:
        self._order = order
        self._said: dict[str, list[str]] = {}
        self._points: dict[str, list[Point]] = {}
        self._organisations: dict[int, dict[str, list[str]]] = {}
        self._addresses: dict[tuple[tuple[str, ...], int], dict[str, list[str]]] = {}
        self._shown_names: list[tuple[str, str]] = []
        self._relations: list[Relation] = []
        self._custom: list[Custom] = []

    def put(self, target: Target, text: str, heading: str = "") -> None:
        """Take in the text of one cell; it may have to be kept under its heading after all."""
        kind = target.kind
        if kind in _POINTS:
            self._put_point(target, text)
        elif kind in _ORGANISATION_PARTS:
            group = self._organisations.setdefault(target.group, {})
            group.setdefault(kind, []).append(text)
        elif kind in ADDRESS_PARTS or kind == "address":
            place = self._addresses.setdefault((target.labels, target.group), {})
            place.setdefault(kind, []).append(text)
        elif kind == "relation":
            self._relations.append(Relation(text, target.labels))
        elif kind == "email_name":
            self._shown_names.append((heading, text))
        elif kind == "tag":
            self.put_tags(re.split(";|\n" if ";" in text else ",|\n", text))
        elif kind in _ONE and kind in self._said:
            self.put_custom(heading or kind, text)
        else:
            self._said.setdefault(kind, []).append(text)

    def put_point(self, kind: str, point: Point) -> None:
        """Take in a point of a kind that is known to be whole."""
        self._points.setdefault(kind, []).append(point)

    def put_tags(self, texts: Iterable[str]) -> None:
        """Take in tags, those that are empty left out."""
        self._said.setdefault("tag", []).extend(filter(None, map(str.strip, texts)))

    def put_custom(self, name: str, text: str) -> None:
        """Keep a cell that has no field of its own."""
        self._custom.append(Custom(name, text))

    def card(self) -> Card:
        """The card of what came in."""
        said = self._said
        name = Name(**{part: " ".join(said.get(part, ())) for part in _NAME_PARTS})
        formatted = self._first("formatted_name") or composed_name(name)
        addresses = {point.value.casefold() for point in self._points.get("email", ())}
        for heading, shown in self._shown_names:
            bare = shown.partition(" (")[0].strip("'\" ").casefold()
            if not formatted and bare not in addresses:
                formatted = shown
            elif bare not in addresses | {formatted.casefold()}:
                self.put_custom(heading, shown)
        return Card(
            formatted_name=formatted,
            name=name,
            nicknames=tuple(dict.fromkeys(said.get("nickname", ()))),
            organisations=tuple(self._joined_organisations()),
            emails=tuple(self._points.get("email", ())),
            phones=tuple(self._points.get("phone", ())),
            urls=tuple(self._points.get("url", ())),
            ims=tuple(self._points.get("im", ())),
            addresses=tuple(self._joined_addresses()),
            birthday=self._day("birthday") or self._birthday(),
            anniversary=self._day("anniversary"),
            notes=tuple(said.get("note", ())),
            tags=tuple(dict.fromkeys(said.get("tag", ()))),
            uid=self._first("uid"),
            relations=tuple(self._relations),
            custom=tuple(self._custom),
            unknown=tuple(said.get("unknown", ())),
            connected_on=self._day("connected_on"),
            pronunciation=" ".join(said.get("pronunciation", ())),
            pronouns=self._first("pronouns"),
            name_order=self._first("name_order"),
            time_zone=self._first("time_zone"),
        )

    def _put_point(self, target: Target, text: str) -> None:
        texts = [text]
        if target.kind == "email":
            parts = [part for part in _SEPARATORS.split(text) if part]
            if len(parts) > 1 and all("@" in part[1:-1] for part in parts):
                texts = parts
        labels = tuple(label for label in target.labels if label != PREFERRED)
        preferred = PREFERRED in target.labels
        for value in texts:
            self.put_point(target.kind, Point(value, labels, preferred))
            preferred = False

    def _joined_organisations(self) -> list[Organisation]:
        return [
            Organisation(
                name=" ".join(group.get("organisation", ())),
                units=tuple(group.get("unit", ())),
                title=", ".join(group.get("title", ())),
                role=", ".join(group.get("role", ())),
            )
            for _, group in sorted(self._organisations.items())
        ]

    def _joined_addresses(self) -> list[Address]:
        return [
            Address(
                **{part: "\n".join(place.get(part, ())) for part in ADDRESS_PARTS},
                labels=labels,
                formatted="\n".join(place.get("address", ())),
            )
            for (labels, _), place in self._addresses.items()
        ]

    def _first(self, kind: str) -> str:
        return next(iter(self._said.get(kind, ())), "")

    def _day(self, kind: str) -> str:
        return read_day(self._first(kind), self._order)

    def _birthday(self) -> str:
        return joined_day(
            *(self._first(kind) for kind in ("birth_year", "birth_month", "birth_day"))
        )


def composed_name(name: Name) -> str:
    """The name written out: prefix, given, additional, family, suffix."""
    given = (name.given, name.additional)
    if _TOGETHER.match(name.family) and _TOGETHER.match(name.given):
        between = [name.family + "".join(given)]
    else:
        between = [*given, name.family]
    return " ".join(part for part in (name.prefix, *between, name.suffix) if part)


def is_nobody(card: Card) -> bool:
    """Whether a card has neither a name nor any way to reach somebody.

    An organisation is a name, but not where people were connected with: LinkedIn keeps the employer
    of members who are gone.
    """
    return not (
        card.formatted_name
        or card.name != Name()
        or card.nicknames
        or (not card.connected_on and any(each.name for each in card.organisations))
        or card.emails
        or card.phones
        or card.urls
        or card.ims
        or card.addresses
    )
