"""Postal addresses: ADR with its seven parts (RFC 6350 6.3.1) and the LABEL that shows it."""

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
    """Put each LABEL (vCard 2.1 and 3.0) to the address that it shows, else make it one."""
    grouped = [label for label in labels if label[1].group]
    single = len(addresses) == len(labels) == 1
    left = []
    for text, head in grouped:
        address = next((a for a in addresses if a.head.group == head.group), None)
        if address and not address.formatted:
            address.formatted = text
        else:
            left.append((text, head))
    left += [label for label in labels if not label[1].group]
    for text, head in left:
        bare = [a for a in addresses if not a.formatted]
        address = _shown_by(head, bare)
        if address is None and single and not head.labels and bare:
            address = bare[0]
        if address:
            address.formatted = text
        else:
            addresses.append(AddressDraft(head, [""] * PARTS, text))


def _shown_by(head: Head, addresses: Sequence[AddressDraft]) -> AddressDraft | None:
    """The address with the labels of this LABEL, or at least the same place (home, work)."""
    words = set(head.labels)
    for address in addresses:
        if set(address.head.labels) == words:
            return address
    places = words - _PURPOSES
    same = [a for a in addresses if set(a.head.labels) - _PURPOSES == places]
    return same[0] if places and len(same) == 1 else None
