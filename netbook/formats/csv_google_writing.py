"""Cards in Google's layout of 2024; what it has no column for goes into its custom fields.

Not carried: the picture (Google takes none from a file), the UID, and vCard lines that are not
text for a person to read.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from netbook.core.card import Address, Card, Organisation, Point
from netbook.formats.csv_formula import defused_but_numbers
from netbook.formats.csv_google import CHAT, CUSTOM_FIELDS, VCARD_LINE
from netbook.formats.csv_written import is_day, line_for_reading, written_name

_SINGLE = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name",
    "Phonetic Last Name", "Name Prefix", "Name Suffix", "Nickname", "File As",
    "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes",
    "Photo", "Labels",
)  # fmt: skip
_GROUPS = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Address": (
        "Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country",
        "Extended Address",
    ),
    "Relation": ("Label", "Value"),
    "Website": ("Label", "Value"),
    "Event": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}  # fmt: skip
_LABELS = {"cell": "Mobile"}
_NAMES = {kind: name for name, kind in CUSTOM_FIELDS.items()}

Texts = tuple[str, ...]


class _Entry(NamedTuple):
    single: Texts
    groups: tuple[list[Texts], ...]


def google_counts(cards: Iterable[Card]) -> list[int]:
    """How many columns of each kind these cards need."""
    counts = [1, 1, 0, 0, 0, 0, 0]
    for card in cards:
        for index, group in enumerate(_entry(card).groups):
            counts[index] = max(counts[index], len(group))
    return counts


def google_headings(counts: Sequence[int]) -> list[str]:
    """The headings with so many columns of each kind."""
    return [
        *_SINGLE,
        *(
            f"{name} {number} - {part}"
            for (name, parts), count in zip(_GROUPS.items(), counts, strict=True)
            for number in range(1, count + 1)
            for part in parts
        ),
    ]


def google_cells(card: Card, counts: Sequence[int]) -> list[str]:
    """The cells of one card, in the order of `google_headings` for the same counts."""
    entry = _entry(card)
    cells = list(entry.single)
    for group, parts, count in zip(entry.groups, _GROUPS.values(), counts, strict=True):
        for texts in group:
            cells += texts
        cells += [""] * ((count - len(group)) * len(parts))
    return [defused_but_numbers(cell) if cell else "" for cell in cells]


def _entry(card: Card) -> _Entry:
    name = written_name(card)
    first = card.organisations[0] if card.organisations else Organisation()
    tags = [*(_one(tag) for tag in card.tags), "* myContacts"]
    birthday = card.birthday if is_day(card.birthday) else ""
    anniversary = card.anniversary if is_day(card.anniversary) else ""
    single = (
        name.given, name.additional, name.family, card.pronunciation, "", "", name.prefix,
        name.suffix, "".join(card.nicknames[:1]), "", _one(first.name), _one(first.title),
        _one(", ".join(first.units)), birthday, "\n\n".join(card.notes), "", " ::: ".join(tags),
    )  # fmt: skip
    groups: tuple[list[Texts], ...] = (
        [_point(point) for point in card.emails],
        [_point(point) for point in card.phones],
        [_address(address) for address in card.addresses],
        [(_label(relation.labels), _one(relation.value)) for relation in card.relations],
        [_point(point) for point in card.urls],
        [("Anniversary", anniversary)] if anniversary else [],
        [(_one(label), _one(value)) for label, value in _custom(card) if value],
    )
    return _Entry(single, groups)


def _custom(card: Card) -> Iterator[tuple[str, str]]:
    for nickname in card.nicknames[1:]:
        yield _NAMES["nickname"], nickname
    for index, organisation in enumerate(card.organisations):
        if index == 0:
            yield _NAMES["role"], organisation.role
        else:
            parts = (organisation.title, organisation.role, *organisation.units, organisation.name)
            yield "Organization", ", ".join(filter(None, parts))
    for point in card.ims:
        yield (f"{CHAT} ({', '.join(point.labels)})" if point.labels else CHAT), point.value
    if not is_day(card.birthday):
        yield _NAMES["birthday"], card.birthday
    if not is_day(card.anniversary):
        yield _NAMES["anniversary"], card.anniversary
    for kind in ("pronouns", "name_order", "time_zone", "connected_on"):
        yield _NAMES[kind], getattr(card, kind)
    for custom in card.custom:
        yield custom.name, custom.value
    for line in card.unknown:
        yield VCARD_LINE, line_for_reading(line)


def _point(point: Point) -> Texts:
    label = _label(point.labels)
    return (f"* {label}" if point.preferred else label), _one(point.value)


def _address(address: Address) -> Texts:
    return tuple(
        _one(text)
        for text in (
            _label(address.labels), address.formatted, address.street, address.city,
            address.po_box, address.region, address.postal_code, address.country,
            address.extended,
        )
    )  # fmt: skip


def _label(labels: Texts) -> str:
    """`Home Fax` of home and fax; Google takes any text for a label."""
    shown = [_LABELS.get(label, label.title() if label.isascii() else label) for label in labels]
    return _one(" ".join(shown))


def _one(text: str) -> str:
    """A text that is not taken for several."""
    return text.replace(":::", "::")
