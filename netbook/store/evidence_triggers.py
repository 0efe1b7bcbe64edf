"""What speaks for knowing each contact, which the database sums up itself (`netbook.core.depth`).

Kept in `contact_state.evidence`: all of the sum but for how long ago the last conversation was.
"""

from collections.abc import Iterable, Iterator

from netbook.core.depth_weights import (
    REFERRED,
    REMEMBERED,
    ROOM,
    SHARED,
    SIGNS,
    TALKS,
    WRITTEN,
    YEARS,
)


def _listed(words: Iterable[str]) -> str:
    return "(" + ", ".join(f"'{word}'" for word in words) + ")"


def _is(kind: str) -> str:
    """Whether a conversation is of a kind; what is of none counts as the least."""
    if kind == "written":
        return f"i.channel IN {_listed(WRITTEN)}"
    if kind == "social":
        others = (*(name for name in TALKS if name not in ("written", "social")), *WRITTEN)
        return f"i.channel NOT IN {_listed(others)}"
    return f"i.channel = '{kind}'"


def _talk_points() -> str:
    """The closest conversations take the room there is first."""
    terms, before = [], "room"
    for kind, each in TALKS.items():
        terms.append(f"{each} * max(0, min({kind}, {before}))")
        before += f" - {kind}"
    return " + ".join(terms)


_ROOM = " ".join(f"WHEN days >= {start} THEN {talks}" for start, talks, _ in reversed(ROOM))
_FEW = " ".join(f"WHEN days >= {start} THEN {signs}" for start, _, signs in reversed(ROOM))
_NO_HELP = (*REFERRED, *REMEMBERED, "thanks")
_WAYS = {
    "referred": f"e.direction = 'received' AND e.kind IN {_listed(REFERRED)}",
    "helped": f"e.direction = 'received' AND e.kind NOT IN {_listed(_NO_HELP)}",
    "remembered": f"e.direction = 'received' AND e.kind IN {_listed(REMEMBERED)}",
    "thanked": "e.direction = 'received' AND e.kind = 'thanks'",
    "gave": "e.direction = 'gave'",
}
_TALKS = ", ".join(f"count(*) FILTER (WHERE {_is(kind)}) AS {kind}" for kind in TALKS)
_SIGNS = ", ".join(f"count(*) FILTER (WHERE {way}) AS {kind}" for kind, way in _WAYS.items())
_SIGN_POINTS = " + ".join(f"{each} * min({kind}, few)" for kind, each in SIGNS.items())
_YEARS = f"""
    CASE WHEN started_on GLOB '[0-9][0-9][0-9][0-9]*' AND ended_on GLOB '[0-9][0-9][0-9][0-9]*'
         THEN max(0, min({YEARS}, substr(ended_on, 1, 4) - substr(started_on, 1, 4))) ELSE 0 END
"""
_KIND = f"CASE WHEN kind IN {_listed(SHARED)} THEN kind ELSE 'met' END"
_WORTH = " ".join(
    f"WHEN '{kind}' THEN min({most}, sum({base} + {a_year} * {_YEARS}))"
    for kind, (base, a_year, most) in SHARED.items()
)
_JOINED = "FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id"
_LIVING = "WHERE p.contact_id = {id} AND i.trashed_at IS NULL"

# What speaks for knowing the contact {id}; soon said of those with nothing, as imports bring them.
EVIDENCE = f"""
    CASE WHEN EXISTS (SELECT 1 FROM participant WHERE contact_id = {{id}}) THEN
    (SELECT {_talk_points()} + {_SIGN_POINTS}
     FROM (
        SELECT *, CASE {_ROOM} ELSE {ROOM[0][1]} END AS room,
               CASE {_FEW} ELSE {ROOM[0][2]} END AS few
        FROM (
            SELECT {_TALKS}, count(*) FILTER (WHERE i.direction = 'in') AS wrote_first,
                   max(i.day) - min(i.day) AS days
            {_JOINED} {_LIVING}
        ) CROSS JOIN (
            SELECT {_SIGNS}
            {_JOINED} CROSS JOIN exchange AS e ON e.interaction_id = i.id
            {_LIVING} AND (e.contact_id IS NULL OR e.contact_id = {{id}})
        )
     )) ELSE 0 END
    + CASE WHEN EXISTS (SELECT 1 FROM shared_experience WHERE contact_id = {{id}}) THEN
    (SELECT sum(worth) FROM (
        SELECT CASE {_KIND} {_WORTH} END AS worth
        FROM shared_experience WHERE contact_id = {{id}} GROUP BY {_KIND})) ELSE 0 END
"""


def again(which: str) -> str:
    """The statement that sums up again for the contacts that `which` selects."""
    mine = EVIDENCE.format(id="contact_state.id")
    return f"UPDATE contact_state SET evidence = {mine} WHERE id IN ({which});"


def evidence_triggers() -> Iterator[tuple[str, str, str]]:
    """Name, event and body of each trigger that keeps the sum."""
    took_part = "SELECT contact_id FROM participant WHERE interaction_id = {}"
    yield "evidence_participant_insert", "INSERT ON participant", again("NEW.contact_id")
    yield "evidence_participant_delete", "DELETE ON participant", again("OLD.contact_id")
    yield (
        "evidence_participant_update",
        "UPDATE OF interaction_id, contact_id ON participant",
        again("OLD.contact_id, NEW.contact_id"),
    )
    told = ("day", "channel", "direction", "trashed_at")
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in told)
    yield (
        "evidence_interaction_update",
        f"UPDATE OF {', '.join(told)} ON interaction WHEN {changed}",
        again(took_part.format("NEW.id")),
    )
    new, old = took_part.format("NEW.interaction_id"), took_part.format("OLD.interaction_id")
    yield "evidence_exchange_insert", "INSERT ON exchange", again(new)
    yield "evidence_exchange_delete", "DELETE ON exchange", again(old)
    yield (
        "evidence_exchange_update",
        "UPDATE OF interaction_id, contact_id, direction, kind ON exchange",
        again(f"{new} UNION {old}"),
    )
    yield "evidence_shared_insert", "INSERT ON shared_experience", again("NEW.contact_id")
    yield "evidence_shared_delete", "DELETE ON shared_experience", again("OLD.contact_id")
    yield (
        "evidence_shared_update",
        "UPDATE OF contact_id, kind, started_on, ended_on ON shared_experience",
        again("OLD.contact_id, NEW.contact_id"),
    )
