"""Who can introduce the user to a person or an organisation: the best paths, and why."""

from collections.abc import Collection, Mapping
from datetime import date

from netbook.core.introduction import ASKED_DAYS, OTHERS, Path, strongest_first
from netbook.core.introduction_search import best_ways
from netbook.store import Session
from netbook.store.days import days_before
from netbook.store.deciders import role_map
from netbook.store.introduction_evidence import told_paths
from netbook.store.introduction_links import Links
from netbook.store.organisations import same_organisations
from netbook.store.rows import fetched, ids_json

PATHS = 5
_DECIDER = "decision_maker"
_ASKED = """
    SELECT p.contact_id, max(i.day)
    FROM json_each(?1) AS j CROSS JOIN participant AS p ON p.contact_id = j.value
    CROSS JOIN exchange AS e ON e.interaction_id = p.interaction_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    WHERE e.direction = 'asked' AND coalesce(e.contact_id, p.contact_id) = p.contact_id
      AND i.trashed_at IS NULL AND i.day BETWEEN ?2 AND ?3
    GROUP BY p.contact_id
"""
_THERE = """
    SELECT DISTINCT p.contact_id FROM json_each(?1) AS j
    CROSS JOIN position AS p ON p.organisation_id = j.value WHERE p.ended_on = ''
"""
_SPHERE = "SELECT sphere FROM contact WHERE id = ? AND trashed_at IS NULL"


def paths_to_contact(
    s: Session, contact_id: int, today: date, limit: int = PATHS, *, direct: bool = False
) -> list[Path]:
    """Who can introduce the user to a contact, one path for each introducer.

    They are the `limit` cheapest of all, then sorted `strongest_first`. With `direct` a contact
    whom the user knows is a path of one hop, and others lead there only where they do so better.
    """
    spheres = fetched(s, _SPHERE, (contact_id,))
    if not spheres:
        return []
    links = Links(s, today, spheres[0][0])
    return _paths(s, links, {contact_id: 0}, today, limit, direct=direct)


def paths_to_organisation(
    s: Session, organisation_id: int, today: date, limit: int = PATHS
) -> list[Path]:
    """Who can introduce the user to people there, to those who decide before others.

    Somebody there whom the user knows is a path of one hop, and others lead to them only where they
    do so better. The paths are chosen and shown as those to a contact.
    """
    links = Links(s, today, "professional")
    at = ids_json(same_organisations(s, organisation_id))
    there = {row[0] for row in fetched(s, _THERE, (at,))}
    decide = {
        person.contact_id
        for person in role_map(s, organisation_id).people
        if person.role == _DECIDER
    }
    others = OTHERS if decide else 0
    points = {one: 0 if one in decide else others for one in there | decide}
    return _paths(s, links, points, today, limit, direct=True)


def _paths(
    s: Session,
    links: Links,
    targets: Mapping[int, int],
    today: date,
    limit: int,
    *,
    direct: bool = False,
) -> list[Path]:
    """The paths, once nobody is among the first for not being known to have been asked lately."""
    asked: dict[int, date] = {}
    looked_at: set[int] = set()
    while True:
        ways = best_ways(links, targets, limit, direct=direct, asked=asked)
        ahead = {each.ids[0] for each in ways} - looked_at
        asked |= _asked(s, ahead, today)
        looked_at |= ahead
        if not any(one in asked for one in ahead):
            return strongest_first(told_paths(s, ways, links, asked, today))


def _asked(s: Session, ids: Collection[int], today: date) -> dict[int, date]:
    """When each of these was last asked for something, of late."""
    days = (days_before(today, ASKED_DAYS).toordinal(), today.toordinal())
    rows = fetched(s, _ASKED, (ids_json(ids), *days))
    return {one: date.fromordinal(day) for one, day in rows}
