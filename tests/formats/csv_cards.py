"""Files made up for the CSV tests, and any card at all."""

import io
from collections.abc import Mapping

from hypothesis import strategies as st

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Organisation,
    Photo,
    Point,
    Relation,
)
from netbook.core.problem import Problem
from netbook.formats.contact_csv import read_contacts, write_contacts


def read(
    *lines: str, mapping: Mapping[str, str] | None = None, encoding: str = "utf-8"
) -> list[Card | Problem]:
    """What reading a file of these lines gives."""
    return read_bytes("\r\n".join([*lines, ""]).encode(encoding), mapping)


def read_bytes(data: bytes, mapping: Mapping[str, str] | None = None) -> list[Card | Problem]:
    """What reading these bytes gives."""
    return list(read_contacts(io.BytesIO(data), mapping))


def cards_in(*lines: str, mapping: Mapping[str, str] | None = None) -> list[Card]:
    """The cards in a file of these lines, in which nothing is wrong."""
    items = read(*lines, mapping=mapping)
    assert not [item for item in items if isinstance(item, Problem)]
    return [item for item in items if isinstance(item, Card)]


def card_in(*lines: str, mapping: Mapping[str, str] | None = None) -> Card:
    """The one card in a file of these lines."""
    (card,) = cards_in(*lines, mapping=mapping)
    return card


def row_of(cells: Mapping[str, str]) -> tuple[str, str]:
    """A line of headings and a line of cells."""
    return ",".join(cells), ",".join(cells.values())


def written(*cards: Card, layout: str = "netbook") -> bytes:
    """A file of these cards."""
    return b"".join(write_contacts(cards, layout))


def rewritten(*cards: Card, layout: str = "netbook") -> list[Card | Problem]:
    """What reading a file of these cards gives."""
    return read_bytes(written(*cards, layout=layout))


# Text with what spreadsheets and CSV give a meaning, and with all the rest of Unicode.
texts = st.text(
    st.one_of(
        st.sampled_from("=+-@'\"\t\r\n,;:\\ .0123ax＝＠"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=20,
)
lists = st.lists(texts, max_size=3).map(tuple)
points = st.lists(st.builds(Point, texts, lists, st.booleans()), max_size=3).map(tuple)
any_card = st.builds(
    Card,
    formatted_name=texts,
    name=st.builds(Name, texts, texts, texts, texts, texts),
    nicknames=lists,
    organisations=st.lists(st.builds(Organisation, texts, lists, texts, texts), max_size=3).map(
        tuple
    ),
    emails=points,
    phones=points,
    urls=points,
    ims=points,
    addresses=st.lists(
        st.builds(
            Address, texts, texts, texts, texts, texts, texts, texts, labels=lists, formatted=texts
        ),
        max_size=2,
    ).map(tuple),
    birthday=texts,
    anniversary=texts,
    notes=lists,
    tags=lists,
    uid=texts,
    photo=st.none() | st.builds(Photo, texts, st.binary(max_size=100)),
    relations=st.lists(st.builds(Relation, texts, lists), max_size=2).map(tuple),
    custom=st.lists(st.builds(Custom, texts, texts), max_size=3).map(tuple),
    unknown=lists,
    connected_on=texts,
    pronunciation=texts,
    pronouns=texts,
    name_order=texts,
    time_zone=texts,
)
