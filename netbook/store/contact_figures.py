"""What the notebook holds about one contact's conversations, in figures."""

from typing import Any, NamedTuple

from netbook.store import Session


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


_TOOK_PART = """
    FROM participant AS p JOIN interaction AS i ON i.id = p.interaction_id
    {} WHERE p.contact_id = :contact AND i.trashed_at IS NULL {}
"""
_CHANNELS = "SELECT i.channel, count(*)" + _TOOK_PART.format("", "GROUP BY i.channel")
_WAYS = "SELECT e.direction, count(*)" + _TOOK_PART.format(
    "JOIN exchange AS e ON e.interaction_id = i.id",
    # Thanks, and telling how it went, are answers and no gifts.
    "AND (e.contact_id IS NULL OR e.contact_id = :contact)"
    " AND e.kind NOT IN ('thanks', 'outcome') GROUP BY e.direction",
)
_LAST = "SELECT i.channel, i.happened_on, i.day, i.summary" + _TOOK_PART.format(
    "", "ORDER BY i.day DESC, i.id DESC LIMIT 1"
)


def contact_figures(s: Session, contact_id: int) -> Figures:
    """The figures of the living conversations with a contact."""

    def run(query: str) -> Any:
        return s.connection().exec_driver_sql(query, {"contact": contact_id})

    by_channel: dict[str, int] = {row[0]: row[1] for row in run(_CHANNELS)}
    ways: dict[str, int] = {row[0]: row[1] for row in run(_WAYS)}
    last = run(_LAST).first()
    return Figures(
        conversations=sum(by_channel.values()),
        in_person=by_channel.get("in_person", 0),
        gave=ways.get("gave", 0),
        asked=ways.get("asked", 0),
        received=ways.get("received", 0),
        last=LastTalk._make(last) if last else None,
    )
