"""What the notebook holds about one contact's conversations, in figures."""

from typing import NamedTuple

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from netbook.store.schema import Exchange, Interaction, Participant


class LastTalk(NamedTuple):
    """The last conversation: its channel, its day as EDTF and as ordinal, and its summary."""

    channel: str
    happened_on: str
    day: int
    summary: str


class Figures(NamedTuple):
    """How many conversations, how many of them in person, and how often what went which way."""

    conversations: int = 0
    in_person: int = 0
    gave: int = 0
    asked: int = 0
    received: int = 0
    last: LastTalk | None = None


def contact_figures(s: Session, contact_id: int) -> Figures:
    """The figures of the living conversations with a contact."""
    took_part = (
        select(Interaction)
        .join(Participant, Participant.interaction_id == Interaction.id)
        .where(Participant.contact_id == contact_id, Interaction.trashed_at.is_(None))
        .subquery()
    )
    talks = select(took_part.c.channel, func.count()).group_by(took_part.c.channel)
    by_channel: dict[str, int] = dict(s.execute(talks).all())
    exchanges = (
        select(Exchange.direction, func.count())
        .join(took_part, took_part.c.id == Exchange.interaction_id)
        .where(or_(Exchange.contact_id.is_(None), Exchange.contact_id == contact_id))
        .group_by(Exchange.direction)
    )
    ways = dict(s.execute(exchanges).all())
    last = s.execute(
        select(took_part.c.channel, took_part.c.happened_on, took_part.c.day, took_part.c.summary)
        .order_by(took_part.c.day.desc(), took_part.c.id.desc())
        .limit(1)
    ).first()
    return Figures(
        conversations=sum(by_channel.values()),
        in_person=by_channel.get("in_person", 0),
        gave=ways.get("gave", 0),
        asked=ways.get("asked", 0),
        received=ways.get("received", 0),
        last=LastTalk(*last) if last else None,
    )
