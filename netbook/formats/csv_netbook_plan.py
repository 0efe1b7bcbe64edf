"""Reading NetBook's own CSV back to cards that are equal to those written."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Mapping, Sequence

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
from netbook.core.fold import fold
from netbook.formats.csv_formula import undone
from netbook.formats.csv_lists import separated
from netbook.formats.csv_netbook import BLOCKS, Block
from netbook.formats.csv_plan import Plan, column_name

_NUMBER = re.compile(r"\d+")


def plan_netbook(headings: Sequence[str]) -> Plan:
    """The plan for a file with NetBook's own headings."""
    places = {
        fold(heading): (block, part)
        for block in BLOCKS
        for part, heading in enumerate(block.headings)
    }
    columns: dict[int, tuple[Block, int, int]] = {}
    for column, heading in enumerate(headings):
        name = fold(heading)
        numbers = _NUMBER.findall(name)
        place = places.get(_NUMBER.sub("{}", name))
        if place and len(numbers) < 2:
            columns[column] = (*place, int(numbers[0]) if numbers else 0)

    def card(cells: Mapping[int, str], _order: str) -> Card:
        found: dict[str, dict[int, list[str]]] = {}
        others: list[Custom] = []
        for column, cell in cells.items():
            if column in columns:
                block, part, number = columns[column]
                entries = found.setdefault(block.headings[0], {})
                entry = entries.setdefault(number, [""] * len(block.headings))
                entry[part] = _read(cell)
            else:
                others.append(Custom(column_name(headings, column), cell))
        return _card_of(found, others)

    return Plan(card, (), tells_who=True, exact=True)


def _card_of(found: dict[str, dict[int, list[str]]], others: list[Custom]) -> Card:
    def entries(heading: str) -> list[list[str]]:
        return [entry for _, entry in sorted(found.get(heading, {}).items())]

    def single(heading: str) -> str:
        return next(iter(entries(heading)), [""])[0]

    def points(name: str) -> tuple[Point, ...]:
        return tuple(
            Point(value, separated(labels), preferred != "")
            for value, labels, preferred in entries(f"{name} {{}}")
        )

    photo, damaged = _photo(found, single("Photo type"), entries("Photo {}"))
    return Card(
        formatted_name=single("Name"),
        name=Name(
            family=single("Last name"),
            given=single("First name"),
            additional=single("Additional names"),
            prefix=single("Prefix"),
            suffix=single("Suffix"),
        ),
        nicknames=separated(single("Nicknames")),
        organisations=tuple(
            Organisation(name, separated(units), title, role)
            for name, units, title, role in entries("Organisation {} - Name")
        ),
        emails=points("Email"),
        phones=points("Phone"),
        urls=points("Web page"),
        ims=points("Chat"),
        addresses=tuple(
            Address(po_box, extended, street, city, region, code, country, separated(labels), text)
            for labels, street, extended, po_box, city, region, code, country, text in entries(
                "Address {} - Labels"
            )
        ),
        birthday=single("Birthday"),
        anniversary=single("Anniversary"),
        notes=tuple(note for (note,) in entries("Note {}")),
        tags=separated(single("Tags")),
        uid=single("NetBook UID"),
        photo=photo,
        relations=tuple(
            Relation(value, separated(labels)) for value, labels in entries("Related {}")
        ),
        custom=(
            *(Custom(name, value) for name, value in entries("Custom {} - Name")),
            *damaged,
            *others,
        ),
        unknown=tuple(line for (line,) in entries("vCard line {}")),
        connected_on=single("Connected on"),
        pronunciation=single("Pronunciation"),
        pronouns=single("Pronouns"),
        name_order=single("Name order"),
        time_zone=single("Time zone"),
    )


def _photo(
    found: dict[str, dict[int, list[str]]], media_type: str, cells: list[list[str]]
) -> tuple[Photo | None, list[Custom]]:
    """The picture, or its text as a field of the user's own where that is damaged."""
    text = "".join(cell for (cell,) in cells)
    if not text and "Photo type" not in found:
        return None, []
    try:
        return Photo(media_type, b64decode(text, validate=True)), []
    except (Error, ValueError):
        return None, [Custom("Photo", text)]


def _read(cell: str) -> str:
    return cell[1:] if not cell.strip("'") else undone(cell)
