"""Made-up people and conversations for the tests of the queries, put in as the program does."""

from datetime import UTC, date, datetime
from typing import Any

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.core.partial_date import PartialDate
from netbook.store.contacts import add_contact
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.notebook import Notebook

TODAY = date(2026, 5, 1)
NOW = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)

MAYA = Card(
    formatted_name="Dr. Maya Ókafor",
    name=Name("Ókafor", "Maya", "Ngozi", "Dr.", "PhD"),
    nicknames=("May", "Mayflower"),
    organisations=(
        Organisation("Northwind Traders", ("Data",), "Head of Data", "leads"),
        Organisation("", (), "Speaker"),
    ),
    emails=(Point("maya@northwind.example", ("work",), True), Point("maya@example.com")),
    phones=(Point("+49 151 0000000", ("mobile",)),),
    urls=(Point("https://www.example.com/maya"),),
    ims=(Point("xmpp:maya@example.com"),),
    addresses=(
        Address(street="Lange Straße 1", city="Berlin", country="Germany", labels=("home",)),
    ),
    birthday="--04-07",
    anniversary="2010",
    notes=("Likes green tea.\nMet at PyData.",),
    tags=("Data", "ex-Contoso"),
    uid="urn:uuid:maya",
    photo=Photo("image/png", b"\x89PNG made up"),
    relations=(Relation("Tom Wójcik", ("friend",)),),
    custom=(Custom("Desk", "4b"),),
    unknown=("X-FOO;X=1:bar",),
    connected_on="2024-09-17",
    pronunciation="MY-a",
    pronouns="she/her",
    name_order="given_first",
    time_zone="Europe/Berlin",
)


def person(name: str, **parts: Any) -> Card:
    """A card of somebody with a name of two words."""
    given, _, family = name.partition(" ")
    return Card(formatted_name=name, name=Name(family, given), **parts)


def add(notebook: Notebook, *cards: Card | str, circle: str = "none") -> list[int]:
    """Add people, by card or name; their ids."""
    with notebook.write("Add") as s:
        return [
            add_contact(s, person(c) if isinstance(c, str) else c, now=NOW, circle=circle)
            for c in cards
        ]


def talk(notebook: Notebook, day: str, *people: int, **parts: Any) -> int:
    """Log a conversation of a day (EDTF) with people; its id."""
    interaction = Interaction(
        happened_on=PartialDate.parse(day),
        channel=parts.pop("channel", "in_person"),
        participants=people,
        **parts,
    )
    with notebook.write("Log") as s:
        return log_interaction(s, interaction, today=TODAY, now=NOW)
