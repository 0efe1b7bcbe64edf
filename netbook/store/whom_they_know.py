"""Whom a contact probably knows: who was where they were, who met them, who shares tags.

Bounded at any size of the notebook: of a place with very many people some are looked at, and it is
said which places those were.
"""

from typing import NamedTuple

from netbook.core.captured import SPOKEN
from netbook.core.common_ground import Background, Common, by_weight, common_ground
from netbook.store import Session
from netbook.store.common_ground import backgrounds
from netbook.store.exchanges import LED_TO
from netbook.store.position import POSITION
from netbook.store.rows import ids_json

# Of a place with more people so many are looked at; a tag on more than so many says nothing.
OF_A_PLACE, OF_A_TAG = 300, 50
# So many conversations of theirs, and people around whom they know, are looked at.
TALKS, AROUND = 1000, 500


class Known(NamedTuple):
    """Somebody whom a contact probably knows, and what says so.

    `met` counts the conversations in which both took part, the last on `met_day` (an ordinal);
    `introduced` says that one of them led the user to the other. `evidence` and `last_day` tell how
    well the user knows them (`core.depth`).
    """

    id: int
    name: str
    given: str
    title: str
    organisation: str
    photo: str | None
    evidence: int
    last_day: int | None
    commons: tuple[Common, ...] = ()
    met: int = 0
    met_day: int | None = None
    introduced: bool = False


class Crowd(NamedTuple):
    """A place with more people than were looked at."""

    name: str
    people: int
    looked_at: int


class WhomTheyKnow(NamedTuple):
    """The surest first; `others` are how many more there are, `crowds` where not all were seen."""

    people: list[Known]
    others: int
    crowds: list[Crowd]


_PLACES = """
    SELECT o.id, o.name FROM organisation AS o WHERE o.key <> '' AND o.id IN (
        SELECT organisation_id FROM position WHERE contact_id = :id
        UNION SELECT organisation_id FROM shared_experience
        WHERE contact_id = :id AND kind <> 'met')
"""
_AT = """
    SELECT contact_id FROM (SELECT contact_id FROM position WHERE organisation_id = :at LIMIT :most)
    UNION SELECT contact_id FROM (
        SELECT contact_id FROM shared_experience
        WHERE organisation_id = :at AND kind <> 'met' LIMIT :most)
"""
_HOW_MANY = "SELECT count(*) FROM position WHERE organisation_id = ?"
_TAGGED = "SELECT contact_id FROM contact_tag WHERE tag_id = :tag LIMIT :most"
_LIVING = "SELECT st.id FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value"
_MET = f"""
    SELECT other.contact_id, count(*), max(i.day) FROM (
        SELECT interaction_id FROM participant WHERE contact_id = :id
        ORDER BY interaction_id DESC LIMIT :most) AS own
    CROSS JOIN interaction AS i ON i.id = own.interaction_id
    CROSS JOIN participant AS other ON other.interaction_id = i.id
    WHERE i.trashed_at IS NULL AND i.channel IN {SPOKEN}
      AND other.contact_id <> :id
    GROUP BY other.contact_id
"""
_LED = f"""
    SELECT e.other_id FROM participant AS p
    CROSS JOIN exchange AS e ON e.interaction_id = p.interaction_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    WHERE p.contact_id = :id AND {LED_TO}
    UNION
    SELECT p.contact_id FROM exchange AS e
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    CROSS JOIN participant AS p ON p.interaction_id = e.interaction_id
    WHERE e.other_id = :id AND {LED_TO}
"""
_TIED = """
    SELECT to_id FROM relationship WHERE from_id = :id
    UNION SELECT from_id FROM relationship WHERE to_id = :id
"""
_AROUND = f"""
    SELECT r.to_id FROM ({_TIED}) AS own CROSS JOIN relationship AS r ON r.from_id = own.to_id
    UNION
    SELECT r.from_id FROM ({_TIED}) AS own CROSS JOIN relationship AS r ON r.to_id = own.to_id
    LIMIT :most
"""
_ROWS = f"""
    SELECT c.id, c.formatted_name, c.given, coalesce(p.title, ''), coalesce(o.name, ''), c.photo,
           st.evidence, st.last_day
    FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    CROSS JOIN contact_state AS st ON st.id = c.id {POSITION}
"""


def people_with_common_ground(s: Session, contact_id: int, limit: int) -> WhomTheyKnow:
    """Whom a contact probably knows, but for those whom the user noted as known to them."""
    run = s.connection().exec_driver_sql
    values = {"id": contact_id}
    met = {row[0]: (row[1], row[2]) for row in run(_MET, {**values, "most": TALKS})}
    led = set(run(_LED, values).scalars())
    near, crowds = _at_their_places(s, contact_id)
    rare, tags = _tagged(s, contact_id)
    around = run(_AROUND, {**values, "most": AROUND}).scalars()
    asked = {*met, *led, *near, *rare, *around} - {contact_id, *run(_TIED, values).scalars()}
    candidates = run(_LIVING, (ids_json(asked),)).scalars().all()
    told = backgrounds(s, [contact_id, *candidates])
    own = told.get(contact_id, Background())
    own = own._replace(tags=tuple(tag for tag in own.tags if tag[0] in tags))
    found = []
    for number in candidates:
        both = common_ground(own, told.get(number, Background()))
        commons = tuple(each for each in both if each.how != "apart")
        if commons or number in met or number in led:
            best = by_weight(commons[0]) if commons else (-1,)
            times = met.get(number, (0, 0))[0]
            found.append(((number not in led, -times, *best, number), number, commons))
    found.sort()
    shown = {number: commons for _, number, commons in found[:limit]}
    people = [
        Known._make((*row, shown[row[0]], *met.get(row[0], (0, None)), row[0] in led))
        for row in run(_ROWS, (ids_json(shown),))
    ]
    return WhomTheyKnow(people, len(found) - len(people), crowds)


def _at_their_places(s: Session, contact_id: int) -> tuple[set[int], list[Crowd]]:
    """Who was where a contact was, and the places with too many people to look at all of them."""
    run = s.connection().exec_driver_sql
    people: set[int] = set()
    crowds = []
    for place, name in run(_PLACES, {"id": contact_id}).fetchall():
        count = run(_HOW_MANY, (place,)).scalar_one()
        if count > OF_A_PLACE:
            crowds.append(Crowd(name, count, OF_A_PLACE))
        people.update(run(_AT, {"at": place, "most": OF_A_PLACE}).scalars())
    return people, crowds


def _tagged(s: Session, contact_id: int) -> tuple[set[int], set[str]]:
    """Who has a tag of theirs that is on few people, and these tags' folded names."""
    run = s.connection().exec_driver_sql
    query = (
        "SELECT t.id, t.key FROM contact_tag AS ct CROSS JOIN tag AS t ON t.id = ct.tag_id"
        " WHERE ct.contact_id = ?"
    )
    people: set[int] = set()
    keys: set[str] = set()
    for tag, key in run(query, (contact_id,)).fetchall():
        tagged = set(run(_TAGGED, {"tag": tag, "most": OF_A_TAG + 1}).scalars())
        if len(tagged) <= OF_A_TAG:
            people |= tagged
            keys.add(key)
    return people, keys
