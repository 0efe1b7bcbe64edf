"""Postal addresses: ADR with its seven parts (RFC 6350 6.3.1) and the LABEL that shows it."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from netbook.core.card import Address
from netbook.formats.vcard_head import Head
from netbook.formats.vcard_text import components, simple

PARTS = 7
# Words that say what an address is for, not whose it is.
_PURPOSES = frozenset({"dom", "intl", "postal", "parcel"})


@dataclass(slots=True)
class AddressDraft:
    """An ADR: po_box, extended, street, city, region, postal_code, country; and its LABEL."""

    head: Head
    parts: list[str]
    formatted: str = ""

    def finished(self, labels: tuple[str, ...]) -> Address:
        """The address with these labels."""
        po_box, extended, street, city, region, postal_code, country = self.parts
        return Address(
            po_box, extended, street, city, region, postal_code, country, labels, self.formatted
        )


def read_address(head: Head, value: str) -> AddressDraft:
    """Read an ADR; parts beyond the seventh that say something new join the extended address."""
    parts = components(value)
    if len(parts) != PARTS:
        parts, more = parts[:PARTS] + [""] * (PARTS - len(parts)), parts[PARTS:]
        said = " ".join(parts)
        parts[1] = ", ".join(filter(None, (parts[1], *(text for text in more if text not in said))))
    formatted = head.others.get("LABEL", "")
    return AddressDraft(head, parts, simple(formatted))


def join_labels(addresses: list[AddressDraft], labels: Sequence[tuple[str, Head]]) -> None:
    """Put each LABEL (vCard 2.1 and 3.0) to the address that it shows, else make it one.

    That of its group, else the first with the same labels, else the only one of the same place
    (home, work). A label that says nothing of the kind shows the only address there is.
    """
    single = addresses[0] if len(addresses) == len(labels) == 1 else None
    by_group = {address.head.group: address for address in reversed(addresses)}
    alone: list[tuple[str, Head]] = []
    for text, head in labels:
        address = by_group.get(head.group) if head.group else None
        if address and not address.formatted:
            address.formatted = text
        else:
            alone.append((text, head))
    by_labels: dict[frozenset[str], deque[AddressDraft]] = {}
    by_place: dict[frozenset[str], list[AddressDraft]] = {}
    for address in addresses:
        words = frozenset(address.head.labels)
        by_labels.setdefault(words, deque()).append(address)
        by_place.setdefault(words - _PURPOSES, []).append(address)
    for text, head in alone:
        words = frozenset(head.labels)
        same = by_labels.get(words, deque())
        while same and same[0].formatted:
            same.popleft()
        at_place = by_place.get(words - _PURPOSES, []) if words - _PURPOSES else []
        if same:
            same[0].formatted = text
        elif len(at_place) == 1 and not at_place[0].formatted:
            at_place[0].formatted = text
        elif single and not words and not single.formatted:
            single.formatted = text
        else:
            addresses.append(AddressDraft(head, [""] * PARTS, text))
