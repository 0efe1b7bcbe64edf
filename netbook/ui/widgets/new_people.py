"""People named in a conversation who are not in the notebook yet: made along with it.

Until then they stand in the conversation by an id below zero: -1 is the first, -2 the second.
"""

from dataclasses import replace

from netbook.core.captured import Capture, FoundExchange
from netbook.core.card import Card
from netbook.store import Session
from netbook.store.contacts import add_contact
from netbook.store.interactions import Interaction, log_interaction
from netbook.ui.desk import Desk
from netbook.ui.widgets.owed_outcomes import owe_outcomes


def name_new_people(capture: Capture) -> tuple[Capture, tuple[str, ...]]:
    """The capture with an id below zero for everybody new, and their names in that order."""
    names = tuple(dict.fromkeys(p.name for p in capture.people if p.is_new))
    people = tuple(
        replace(p, contact_id=-1 - names.index(p.name)) if p.is_new else p for p in capture.people
    )
    facts = tuple(
        replace(f, person=replace(f.person, contact_id=-1 - names.index(f.person.name)))
        if f.person is not None and f.person.name in names and f.person.is_new
        else f
        for f in capture.facts
    )
    exchanges, courtesies = (
        tuple(_with_new(e, names) for e in found)
        for found in (capture.exchanges, capture.courtesies)
    )
    whole = replace(capture, people=people, facts=facts, exchanges=exchanges, courtesies=courtesies)
    return whole, names


def _with_new(found: FoundExchange, names: tuple[str, ...]) -> FoundExchange:
    """An exchange that led to somebody new who took part, by their id below zero."""
    other = found.other
    if other is None or not other.is_new or other.name not in names:
        return found
    return replace(found, other=replace(other, contact_id=-1 - names.index(other.name)))


def make_people(
    session: Session, desk: Desk, interaction: Interaction, names: tuple[str, ...]
) -> Interaction:
    """Add those who took part and are new; the conversation with their real ids."""
    ids = {
        -1 - at: add_contact(session, Card(formatted_name=name), now=desk.bus.now())
        for at, name in enumerate(names)
        if -1 - at in interaction.participants
    }
    return replace(
        interaction,
        participants=tuple(ids.get(one, one) for one in interaction.participants),
        exchanges=tuple(
            e._replace(contact_id=_real(ids, e.contact_id), other_id=_real(ids, e.other_id))
            for e in interaction.exchanges
        ),
        promises=tuple(
            p._replace(contact_id=ids.get(p.contact_id, p.contact_id)) for p in interaction.promises
        ),
        facts=tuple(
            f._replace(contact_id=ids.get(f.contact_id, f.contact_id)) for f in interaction.facts
        ),
    )


def _real(ids: dict[int, int], one: int | None) -> int | None:
    """The id that somebody new got; nobody where they were taken out again."""
    return ids.get(one) if one is not None and one < 0 else one


def log_with_new_people(
    desk: Desk, interaction: Interaction, names: tuple[str, ...], session: Session
) -> int:
    """Store a conversation and whoever is new in it; its id.

    Where it tells of an introduction that was asked for, telling how it went becomes a promise.
    """
    whole = make_people(session, desk, interaction, names)
    number = log_interaction(session, whole, today=desk.bus.today, now=desk.bus.now())
    if any(each.direction == "received" for each in whole.exchanges):
        owe_outcomes(desk, session, number)
    return number
