"""People worth investing in: whom the notebook gives a plain reason to turn to next, and which.

No figure for a person: each kind of reason has its own order, and the kinds take turns.
"""

from datetime import date
from itertools import chain, zip_longest
from typing import Any, NamedTuple

from netbook.core.depth_levels import ACQUAINTANCE, FADES_AFTER
from netbook.core.depth_weights import WRITTEN
from netbook.store import Session
from netbook.store.depth import level_sql
from netbook.store.position import POSITION

# So many days are left to answer in, and so far back is looked.
TO_ANSWER, A_YEAR, LONG_AGO = 14, 365, 730
# Of the newest so many entries of each kind those that fit are found.
LOOKED_AT = 400


class Worth(NamedTuple):
    """Somebody to invest in and why: wrote, helped, fading, opening, cares.

    `source` is the table of the entry that says so and `source_id` its row, `interaction_id` the
    conversation it is of; `day` is when that was, `text` what it says.
    """

    contact_id: int
    name: str
    given: str
    title: str
    organisation: str
    photo: str | None
    level: str
    why: str
    source: str
    source_id: int
    interaction_id: int | None
    day: date
    text: str


_WROTE = f"""
    SELECT p.contact_id AS contact_id, 'interaction' AS source, i.id AS source_id,
           i.id AS interaction_id, i.day AS day, i.summary AS text
    FROM (SELECT id, day, summary, channel, direction FROM interaction
          WHERE trashed_at IS NULL AND day BETWEEN :today - {A_YEAR} AND :today - {TO_ANSWER}
          ORDER BY day DESC, id DESC LIMIT {LOOKED_AT}) AS i
    CROSS JOIN participant AS p ON p.interaction_id = i.id
    CROSS JOIN contact_state AS st ON st.id = p.contact_id AND st.last_day = i.day
    WHERE i.direction = 'in' AND i.channel IN {WRITTEN}
"""
_HELPED = f"""
    SELECT p.contact_id AS contact_id, 'exchange' AS source, e.id AS source_id,
           i.id AS interaction_id, i.day AS day, e.kind AS text
    FROM (SELECT * FROM exchange WHERE direction = 'received'
          ORDER BY interaction_id DESC LIMIT {LOOKED_AT}) AS e
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    CROSS JOIN participant AS p ON p.interaction_id = i.id
    WHERE e.kind NOT IN ('thanks', 'attention', 'outcome') AND i.trashed_at IS NULL
      AND i.day > :today - {LONG_AGO} AND (e.contact_id IS NULL OR e.contact_id = p.contact_id)
      AND NOT EXISTS (
        SELECT 1 FROM participant AS gp CROSS JOIN interaction AS gi ON gi.id = gp.interaction_id
        CROSS JOIN exchange AS g ON g.interaction_id = gi.id
        WHERE gp.contact_id = p.contact_id AND gi.trashed_at IS NULL AND gi.day >= i.day
          AND g.direction = 'gave' AND (g.contact_id IS NULL OR g.contact_id = p.contact_id))
"""
_FADING = f"""
    SELECT st.id AS contact_id, 'contact' AS source, st.id AS source_id,
           NULL AS interaction_id, st.last_day AS day, '' AS text
    FROM contact_state AS st
    WHERE st.evidence > 0 AND st.evidence >= {ACQUAINTANCE}
      AND st.last_day < :today - {FADES_AFTER}
    ORDER BY st.evidence DESC LIMIT {LOOKED_AT}
"""
_FACT = f"""
    SELECT f.contact_id AS contact_id, 'fact' AS source, f.id AS source_id,
           f.interaction_id, f.noted_on AS day, f.text
    FROM (SELECT * FROM fact WHERE closed_on IS NULL AND section = '{{section}}'
          ORDER BY noted_on DESC, id DESC LIMIT {LOOKED_AT}) AS f
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    CROSS JOIN contact_state AS st ON st.id = f.contact_id
    WHERE i.trashed_at IS NULL AND {{which}}
"""
_FOUND = {
    "wrote": _WROTE,
    "helped": _HELPED,
    "fading": _FADING,
    "opening": _FACT.format(section="openings", which="coalesce(st.last_day, 0) < :today - 30"),
    "cares": _FACT.format(section="cares", which="st.conversations = 1"),
}


def worth_investing(s: Session, today: date, limit: int = 10) -> list[Worth]:
    """The people worth investing in, each once; nobody private, paused or put off."""
    kinds = [[(why, *row) for row in _chosen(s, why, today, limit)] for why in _FOUND]
    found: dict[int, tuple[Any, ...]] = {}
    for each in chain.from_iterable(zip_longest(*kinds)):
        if each is not None and len(found) < limit:
            found.setdefault(each[1], each)
    return [_worth(*each) for each in found.values()]


def _chosen(s: Session, why: str, today: date, limit: int) -> list[Any]:
    """The first rows of a kind: one for each of the contacts that may be asked for."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT d.*, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''), c.photo,
               {level_sql(today, "st")}
        FROM ({_FOUND[why]}) AS d
        CROSS JOIN contact_state AS st ON st.id = d.contact_id
        CROSS JOIN contact AS c ON c.id = d.contact_id {POSITION}
        WHERE NOT c.paused AND c.sphere <> 'personal' AND coalesce(c.later_until, 0) <= :today
        ORDER BY {"st.evidence DESC," if why == "fading" else ""} d.day DESC, d.source_id DESC
        """,
        {"today": today.toordinal()},
    )
    first: dict[int, Any] = {}
    for row in rows:
        first.setdefault(row[0], row)
        if len(first) == limit:
            break
    rows.close()
    return list(first.values())


def _worth(why: str, *row: Any) -> Worth:
    contact_id, source, source_id, interaction_id, day, text, *person, level = row
    said = (why, source, source_id, interaction_id, date.fromordinal(day), text)
    return Worth._make((contact_id, *person, level, *said))
