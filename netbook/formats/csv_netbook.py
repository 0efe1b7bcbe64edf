"""NetBook's own CSV: every field of a card in columns that a person can read, exactly reversible.

What a card has several of stands in numbered columns, as many as the card with the most of them
needs. Small lists (tags, labels) share a cell, separated by `; `. A cell is empty where there is
nothing; one of a lone apostrophe says that there is something, and it is an empty text.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from netbook.core.card import Card, Point
from netbook.formats.csv_formula import defused
from netbook.formats.csv_lists import joined

# Spreadsheets cut a cell after 32,767 characters.
_PHOTO_CELL = 32_000
_YES = "yes"

Texts = tuple[str, ...]


class Block(NamedTuple):
    """Columns that belong together: their headings, and what a card has to say in them.

    A heading with `{}` is numbered, and the block is repeated.
    """

    headings: Texts
    texts: Callable[[Card], list[Texts]]


def _points(name: str, of: Callable[[Card], tuple[Point, ...]]) -> Block:
    return Block(
        (f"{name} {{}}", f"{name} {{}} - Labels", f"{name} {{}} - Preferred"),
        lambda card: [
            (point.value, joined(point.labels), _YES if point.preferred else "")
            for point in of(card)
        ],
    )


def _single(heading: str, of: Callable[[Card], str]) -> Block:
    return Block((heading,), lambda card: [(text,)] if (text := of(card)) else [])


def _photo_cells(card: Card) -> list[Texts]:
    if card.photo is None:
        return []
    text = b64encode(card.photo.data).decode("ascii")
    return [(text[start : start + _PHOTO_CELL],) for start in range(0, len(text), _PHOTO_CELL)]


BLOCKS = (
    _single("NetBook UID", lambda card: card.uid),
    _single("Name", lambda card: card.formatted_name),
    _single("Prefix", lambda card: card.name.prefix),
    _single("First name", lambda card: card.name.given),
    _single("Additional names", lambda card: card.name.additional),
    _single("Last name", lambda card: card.name.family),
    _single("Suffix", lambda card: card.name.suffix),
    _single("Nicknames", lambda card: joined(card.nicknames)),
    _single("Pronunciation", lambda card: card.pronunciation),
    _single("Pronouns", lambda card: card.pronouns),
    _single("Name order", lambda card: card.name_order),
    Block(
        (
            "Organisation {} - Name",
            "Organisation {} - Units",
            "Organisation {} - Title",
            "Organisation {} - Role",
        ),
        lambda card: [(o.name, joined(o.units), o.title, o.role) for o in card.organisations],
    ),
    _points("Email", lambda card: card.emails),
    _points("Phone", lambda card: card.phones),
    _points("Web page", lambda card: card.urls),
    _points("Chat", lambda card: card.ims),
    Block(
        (
            "Address {} - Labels",
            "Address {} - Street",
            "Address {} - Extended",
            "Address {} - PO box",
            "Address {} - City",
            "Address {} - Region",
            "Address {} - Postal code",
            "Address {} - Country",
            "Address {} - Formatted",
        ),
        lambda card: [
            (
                joined(a.labels),
                a.street,
                a.extended,
                a.po_box,
                a.city,
                a.region,
                a.postal_code,
                a.country,
                a.formatted,
            )
            for a in card.addresses
        ],
    ),
    _single("Birthday", lambda card: card.birthday),
    _single("Anniversary", lambda card: card.anniversary),
    _single("Tags", lambda card: joined(card.tags)),
    _single("Connected on", lambda card: card.connected_on),
    _single("Time zone", lambda card: card.time_zone),
    Block(("Note {}",), lambda card: [(note,) for note in card.notes]),
    Block(
        ("Related {}", "Related {} - Labels"),
        lambda card: [(relation.value, joined(relation.labels)) for relation in card.relations],
    ),
    Block(
        ("Custom {} - Name", "Custom {} - Value"),
        lambda card: [(custom.name, custom.value) for custom in card.custom],
    ),
    Block(("vCard line {}",), lambda card: [(line,) for line in card.unknown]),
    Block(("Photo type",), lambda card: [(card.photo.media_type,)] if card.photo else []),
    Block(("Photo {}",), _photo_cells),
)


def headings_for(counts: Sequence[int]) -> list[str]:
    """The headings where each block is repeated so often."""
    return [
        heading.format(number)
        for block, count in zip(BLOCKS, counts, strict=True)
        for number in range(1, count + 1)
        for heading in block.headings
    ]


def counts_for(cards: Iterable[Card]) -> list[int]:
    """How often each block must be repeated to hold these cards, at least once."""
    counts = [1] * len(BLOCKS)
    for card in cards:
        for index, block in enumerate(BLOCKS):
            counts[index] = max(counts[index], len(block.texts(card)))
    return counts


def cells_of(card: Card, counts: Sequence[int]) -> list[str]:
    """The cells of one card, in the order of `headings_for` the same counts."""
    cells: list[str] = []
    for block, count in zip(BLOCKS, counts, strict=True):
        entries = block.texts(card)
        for entry in entries:
            written = [_written(text) for text in entry]
            if not any(written):
                written[0] = "'"
            cells += written
        cells += [""] * ((count - len(entries)) * len(block.headings))
    return cells


def _written(text: str) -> str:
    return "'" + text if text and not text.strip("'") else defused(text)
