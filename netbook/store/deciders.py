"""Who decides in an organisation: what the user noted, else what rules read from the notebook."""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from netbook.core.deciders import (
    BY_SAY,
    CONFIDENCES,
    DECLINED,
    ON_OPENING,
    REPORTED_TO,
    ROLE_OF_PART,
    ROLES,
    missing_roles,
    proposed_role,
)
from netbook.store import Session
from netbook.store.organisations import same_organisations
from netbook.store.rows import fetched, ids_json, whole_text

NOTED = "noted"
# Of those who just work there so many are told.
PEERS = 50


class RolePerson(NamedTuple):
    """Somebody with something to say in an organisation, by the user's word or by a rule.

    `how` is noted, else the kind of a rule of `core.deciders`; `said` is what that rule read: the
    title, the department, the opening, who reports to them. `evidence` and `last_day` (an ordinal)
    tell how well the user knows them (`core.depth_levels.level_of`); `here` that they are there
    now.
    """

    contact_id: int
    name: str
    given: str
    title: str
    photo: str | None
    role: str
    confidence: str
    how: str
    said: str
    said_by_id: int | None
    said_by: str
    note: str
    noted_on: date | None
    evidence: int
    last_day: int | None
    here: bool


class RoleMap(NamedTuple):
    """Those who decide first, in each role the surest and best known; the roles of nobody.

    Of very many who just work there `others` are left out: those known least.
    """

    people: tuple[RolePerson, ...]
    missing: tuple[str, ...]
    others: int = 0

    def of(self, role: str) -> tuple[RolePerson, ...]:
        """The people of one role."""
        return tuple(person for person in self.people if person.role == role)


class _Said(NamedTuple):
    role: str
    confidence: str
    how: str
    said: str = ""
    said_by_id: int | None = None
    said_by: str = ""
    note: str = ""
    noted_on: date | None = None


_HERE = """
    SELECT p.contact_id, p.title, p.role, p.units FROM position AS p
    WHERE p.organisation_id IN (SELECT value FROM json_each(?)) AND p.ended_on = ''
    ORDER BY p.id
"""
_NOTED = """
    SELECT r.contact_id, r.role, r.confidence, r.said_by_id, coalesce(c.formatted_name, ''),
           r.note, r.noted_on
    FROM organisation_role AS r
    LEFT JOIN contact AS c ON c.id = r.said_by_id AND c.trashed_at IS NULL
    WHERE r.organisation_id IN (SELECT value FROM json_each(:at)) ORDER BY r.id
"""
_ON_OPENINGS = """
    SELECT r.contact_id, r.role, o.title FROM opportunity AS o
    CROSS JOIN opportunity_person AS r ON r.opportunity_id = o.id
    LEFT JOIN contact AS f ON f.id = o.for_id
    WHERE o.organisation_id IN (SELECT value FROM json_each(:at))
      AND o.trashed_at IS NULL AND f.trashed_at IS NULL
    ORDER BY o.id DESC, r.id
"""
# To whom those who are there report, unless they are known to be elsewhere.
_REPORTS = """
    SELECT r.to_id, c.formatted_name, r.noted_on FROM relationship AS r
    CROSS JOIN contact_state AS st ON st.id = r.from_id
    CROSS JOIN contact AS c ON c.id = st.id
    WHERE r.kind = 'reports_to'
      AND r.from_id IN (SELECT value FROM json_each(:here))
      AND (r.to_id IN (SELECT value FROM json_each(:here)) OR NOT EXISTS (
          SELECT 1 FROM position AS p WHERE p.contact_id = r.to_id
          AND p.ended_on = '' AND p.organisation_id IS NOT NULL))
    ORDER BY r.noted_on, r.id
"""
_KNOWN_BEST = """
    SELECT st.id FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value
    ORDER BY st.evidence DESC, st.last_day DESC, st.id LIMIT ?
"""
_PEOPLE = """
    SELECT c.id, c.formatted_name, c.given, c.photo, st.evidence, st.last_day
    FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value
    CROSS JOIN contact AS c ON c.id = st.id
"""


def role_map(s: Session, organisation_id: int) -> RoleMap:
    """Who is known to decide there, and for which roles nobody is.

    What the user said of somebody stands alone; else the surest of what rules read: an opening
    there, who reports to whom, the title and departments. What was declined isn't proposed again.
    """
    run = s.connection().exec_driver_sql
    at = {"at": ids_json(same_organisations(s, organisation_id))}
    titles, proposed = _by_titles(fetched(s, _HERE, (at["at"],)))
    reported: dict[int, _Said] = {}
    for boss, name, noted_on in run(_REPORTS, {"here": ids_json(titles)}):
        said = _Said(REPORTED_TO.role, REPORTED_TO.confidence, REPORTED_TO.kind, name)
        reported.setdefault(boss, said._replace(noted_on=date.fromordinal(noted_on)))
    on_openings: dict[int, _Said] = {}
    for contact_id, part, opening in run(_ON_OPENINGS, at):
        if role := ROLE_OF_PART.get(part):
            on_openings.setdefault(contact_id, _Said(role, "sure", ON_OPENING, opening))
    noted: dict[int, list[_Said]] = defaultdict(list)
    declined: set[tuple[int, str]] = set()
    for contact_id, role, confidence, said_by_id, said_by, note, noted_on in run(_NOTED, at):
        if confidence == DECLINED:
            declined.add((contact_id, role))
            continue
        day = date.fromordinal(noted_on)
        who = said_by_id if said_by else None
        noted[contact_id].append(_Said(role, confidence, NOTED, "", who, said_by, note, day))
    told = dict(noted)
    for contact_id in {*on_openings, *reported, *proposed}:
        if contact_id in told:
            continue
        ways = (each.get(contact_id) for each in (on_openings, reported, proposed))
        for way in ways:
            if way is not None and (contact_id, way.role) not in declined:
                told[contact_id] = [way]
                break
    others = _leave_out(s, told)
    people = _people(s, told, titles)
    return RoleMap(people, missing_roles([person.role for person in people]), others)


def _leave_out(s: Session, told: dict[int, list[_Said]]) -> int:
    """Keep of those who just work there whom the user knows best; how many are left out."""
    peers = [
        number for number, said in told.items() if said[0].how != NOTED and said[0].role == "peer"
    ]
    if len(peers) <= PEERS:
        return 0
    kept = {row[0] for row in fetched(s, _KNOWN_BEST, (ids_json(peers), PEERS))}
    for number in peers:
        if number not in kept:
            del told[number]
    return len(peers) - len(kept)


def _by_titles(rows: Iterable[Any]) -> tuple[dict[int, str], dict[int, _Said]]:
    """The titles of those who are there, and what the first that says something speaks for."""
    titles: dict[int, str] = {}
    proposed: dict[int, _Said] = {}
    for contact_id, title, role, units in rows:
        titles[contact_id] = titles.get(contact_id) or title
        listed = tuple(json.loads(units)) if units != "[]" else ()
        found = proposed_role(title or role, listed)
        if found is None:
            continue
        rule = found.rule
        before = proposed.get(contact_id)
        if before is None or BY_SAY.index(rule.role) < BY_SAY.index(before.role):
            proposed[contact_id] = _Said(rule.role, rule.confidence, rule.kind, found.said)
    return titles, proposed


def _people(
    s: Session, told: dict[int, list[_Said]], titles: dict[int, str]
) -> tuple[RolePerson, ...]:
    rows = s.connection().exec_driver_sql(_PEOPLE, (ids_json(told),))
    people = [
        RolePerson._make(
            (
                *(contact_id, name, given, titles.get(contact_id, ""), photo),
                *said,
                *(evidence, last_day, contact_id in titles),
            )
        )
        for contact_id, name, given, photo, evidence, last_day in rows
        for said in told[contact_id]
    ]
    people.sort(
        key=lambda each: (
            *(BY_SAY.index(each.role), each.how != NOTED, CONFIDENCES.index(each.confidence)),
            *(-each.evidence, -(each.last_day or 0), each.name, each.contact_id),
        )
    )
    return tuple(people)


def note_role(
    s: Session,
    organisation_id: int,
    contact_id: int,
    role: str,
    *,
    confidence: str = "sure",
    said_by_id: int | None = None,
    note: str = "",
    on: date,
) -> int:
    """Note what somebody has to say there, in the place of what was noted of it; its id."""
    if role not in ROLES or confidence not in (*CONFIDENCES, DECLINED):
        raise ValueError("no such role or confidence")
    values = (confidence, said_by_id, whole_text(note), on.toordinal())
    run = s.connection().exec_driver_sql
    for each in same_organisations(s, organisation_id):
        changed = run(
            "UPDATE organisation_role SET confidence = ?, said_by_id = ?, note = ?, noted_on = ?"
            " WHERE organisation_id = ? AND contact_id = ? AND role = ? RETURNING id",
            (*values, each, contact_id, role),
        )
        if (number := changed.scalar()) is not None:
            return int(number)
    added = run(
        "INSERT INTO organisation_role (confidence, said_by_id, note, noted_on, organisation_id,"
        " contact_id, role) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (*values, organisation_id, contact_id, role),
    )
    return int(added.scalar_one())


def decline_role(s: Session, organisation_id: int, contact_id: int, role: str, on: date) -> None:
    """Say that somebody isn't that: it is neither shown nor proposed any more."""
    note_role(s, organisation_id, contact_id, role, confidence=DECLINED, on=on)


def forget_role(s: Session, organisation_id: int, contact_id: int, role: str) -> None:
    """Take back what was noted of somebody in a role; what a rule proposes comes back."""
    s.connection().exec_driver_sql(
        "DELETE FROM organisation_role WHERE contact_id = ? AND role = ?"
        " AND organisation_id IN (SELECT value FROM json_each(?))",
        (contact_id, role, ids_json(same_organisations(s, organisation_id))),
    )


def declined_roles(s: Session, organisation_id: int) -> list[tuple[int, str]]:
    """Whom the user declined there for which role."""
    rows = s.connection().exec_driver_sql(
        "SELECT r.contact_id, r.role FROM organisation_role AS r"
        " CROSS JOIN contact_state AS st ON st.id = r.contact_id"
        " WHERE r.confidence = ? AND r.organisation_id IN (SELECT value FROM json_each(?))"
        " ORDER BY r.id",
        (DECLINED, ids_json(same_organisations(s, organisation_id))),
    )
    return [(row[0], row[1]) for row in rows]


def restore_roles(s: Session, organisation_id: int) -> None:
    """Propose again there whatever was declined."""
    s.connection().exec_driver_sql(
        "DELETE FROM organisation_role WHERE confidence = ?"
        " AND organisation_id IN (SELECT value FROM json_each(?))",
        (DECLINED, ids_json(same_organisations(s, organisation_id))),
    )
