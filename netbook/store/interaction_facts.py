"""Facts that were told in a conversation: they are noted on its day, and it is their source."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from netbook.store import Session
from netbook.store.facts import add_fact, delete_fact, save_fact


class FactEntry(NamedTuple):
    """What a conversation told about a contact, in a section of `netbook.core.facts`.

    Without an id it is a new one.
    """

    id: int | None
    contact_id: int
    section: str
    text: str


_TOLD = """
    SELECT id, contact_id, section, text FROM fact
    WHERE interaction_id = ? AND contact_id IS NOT NULL ORDER BY id
"""


def told_facts(s: Session, interaction_id: int) -> tuple[FactEntry, ...]:
    """The facts of contacts that a conversation told, in their order."""
    rows = s.connection().exec_driver_sql(_TOLD, (interaction_id,))
    return tuple(FactEntry._make(row) for row in rows)


def save_told_facts(
    s: Session, interaction_id: int, wanted: Sequence[FactEntry], day: date, now: datetime
) -> None:
    """Write down what a conversation of that day told; what is not wanted goes."""
    there = {e.id: e.contact_id for e in told_facts(s, interaction_id) if e.id is not None}
    for gone in there.keys() - {entry.id for entry in wanted}:
        delete_fact(s, gone)
    for entry in wanted:
        number = entry.id
        if number is not None and number in there:
            if there[number] == entry.contact_id:
                save_fact(s, number, section=entry.section, text=entry.text, noted_on=day)
                continue
            delete_fact(s, number)
        add_fact(
            s,
            contact_id=entry.contact_id,
            section=entry.section,
            text=entry.text,
            interaction_id=interaction_id,
            noted_on=day,
            now=now,
        )
