"""All organisations as a list: ids and what they are found and filtered by, rows page by page.

Those whose names have the same words are one; the first of their ids stands for all.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import LEVELS, level_of
from netbook.core.fold import fold
from netbook.core.opportunity import CLOSED
from netbook.store import Session
from netbook.store.days import day_or_none
from netbook.store.opportunity_rows import LIVING
from netbook.store.rows import fetched, ids_json


class Listed(NamedTuple):
    """An organisation by what it is found: `names` are all its names, folded, each after a space.

    `known` counts the people there now of whom anything is noted.
    """

    id: int
    names: str
    known: int
    wanted: bool
    openings: bool


class OrganisationRow(NamedTuple):
    """A row of the list: how many people there are known how well (`LEVELS`), and what is wanted.

    `people` counts those who are there now, `openings` those that are not closed.
    """

    id: int
    name: str
    people: int
    levels: dict[str, int]
    stage: str
    next_step: str
    next_on: date | None
    openings: int
    facts: int


_NAMES = "SELECT id, key, words FROM organisation WHERE key <> '' ORDER BY id"
_KNOWN = """
    SELECT p.organisation_id, count(*) FROM contact_state AS st
    CROSS JOIN position AS p ON p.contact_id = st.id
    WHERE st.evidence > 0 AND p.ended_on = '' AND p.organisation_id IS NOT NULL GROUP BY 1
"""
_WANTED = "SELECT organisation_id FROM target_organisation WHERE stage <> ''"
_OPEN = f"""
    SELECT DISTINCT o.organisation_id {LIVING}
      AND t.key <> '{CLOSED}' AND o.organisation_id IS NOT NULL
"""
# A name that nothing speaks of any more isn't shown.
_USED = """
    SELECT organisation_id FROM target_organisation
    UNION SELECT o.organisation_id FROM opportunity AS o LEFT JOIN contact AS f ON f.id = o.for_id
    WHERE o.organisation_id IS NOT NULL AND o.trashed_at IS NULL AND f.trashed_at IS NULL
    UNION SELECT organisation_id FROM fact WHERE organisation_id IS NOT NULL
    UNION SELECT organisation_id FROM my_position
    UNION SELECT organisation_id FROM shared_experience WHERE organisation_id IS NOT NULL
    UNION SELECT organisation_id FROM organisation_role
    UNION SELECT about_organisation_id FROM question WHERE about_organisation_id IS NOT NULL
"""
_HELD = "SELECT DISTINCT organisation_id FROM position WHERE organisation_id IS NOT NULL"
# Asked of those in the trash, who are few, and not of all who are there.
_LEFT_EMPTY = """
    SELECT DISTINCT p.organisation_id FROM contact AS c
    CROSS JOIN position AS p ON p.contact_id = c.id
    WHERE c.trashed_at IS NOT NULL AND p.organisation_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM position AS other CROSS JOIN contact_state AS st ON st.id = other.contact_id
        WHERE other.organisation_id = p.organisation_id)
"""


def organisation_count(s: Session) -> int:
    """How many names of organisations there are, to know how long it takes to read them."""
    return int(fetched(s, "SELECT count(*) FROM organisation")[0][0])


def organisation_list(s: Session) -> list[Listed]:
    """Those that are wanted, then with openings, then by how many people are known, then names."""
    held = {row[0] for row in fetched(s, _HELD)} - {row[0] for row in fetched(s, _LEFT_EMPTY)}
    used = held | {row[0] for row in fetched(s, _USED)}
    known = dict(fetched(s, _KNOWN))
    wanted = {row[0] for row in fetched(s, _WANTED)}
    openings = {row[0] for row in fetched(s, _OPEN)}
    made: dict[str | int, Listed] = {}
    there: set[str | int] = set()
    for number, key, words in fetched(s, _NAMES):
        if number in used:
            there.add(words or number)
        one = Listed(number, f" {key}", known.get(number, 0), number in wanted, number in openings)
        first = made.get(words or number)
        made[words or number] = one if first is None else _together(first, one)
    return sorted((made[each] for each in there), key=_order)


def _together(first: Listed, other: Listed) -> Listed:
    """Two ways to write a name, which people may be at each."""
    return Listed(
        first.id,
        first.names + other.names,
        first.known + other.known,
        first.wanted or other.wanted,
        first.openings or other.openings,
    )


def _order(each: Listed) -> tuple[bool, bool, int, str]:
    return not each.wanted, not each.openings, -each.known, each.names


def found_organisations(listed: Iterable[Listed], text: str) -> list[Listed]:
    """Those whose names hold words that begin as each of those typed, in any order."""
    words = [f" {word}" for word in fold(text).split()]
    return [each for each in listed if all(word in each.names for word in words)]


_NAMED_SO = """
    SELECT min(o.id) FROM organisation AS o WHERE {} AND o.key <> '' AND (
        EXISTS (SELECT 1 FROM position AS p CROSS JOIN contact_state AS st ON st.id = p.contact_id
                WHERE p.organisation_id = o.id)
        OR EXISTS (SELECT 1 FROM target_organisation WHERE organisation_id = o.id)
        OR EXISTS (SELECT 1 FROM opportunity AS op LEFT JOIN contact AS f ON f.id = op.for_id
                   WHERE op.organisation_id = o.id AND op.trashed_at IS NULL
                   AND f.trashed_at IS NULL)
        OR EXISTS (SELECT 1 FROM fact WHERE organisation_id = o.id))
    GROUP BY CASE WHEN o.words = '' THEN o.id ELSE o.words END
    ORDER BY min(length(o.key)), min(o.key) LIMIT ?
"""


def organisations_named(s: Session, text: str, limit: int) -> list[int]:
    """A few whose names hold words that begin as those typed, the shortest names first."""
    words = fold(text).split()
    # One letter begins a word of nearly every name.
    if sum(map(len, words)) < 2:
        return []
    holds = " AND ".join("instr(' ' || o.key, ?)" for _ in words)
    query = _NAMED_SO.format(holds)
    return [row[0] for row in fetched(s, query, (*(f" {word}" for word in words), limit))]


_SAME_IDS = """
    SELECT g.value, same.id FROM json_each(:ids) AS g
    CROSS JOIN organisation AS o ON o.id = g.value
    CROSS JOIN organisation AS same ON same.words = o.words
    WHERE o.words <> ''
    UNION SELECT value, value FROM json_each(:ids)
"""
# Each of them once, whatever ways to write the name they are at. The many of whom nothing is noted
# are one row.
_PEOPLE = """
    SELECT there.one, st.evidence, CASE WHEN st.evidence THEN st.last_day END, count(*) FROM (
        SELECT DISTINCT j.value ->> 1 AS one, p.contact_id FROM json_each(?) AS j
        CROSS JOIN position AS p ON p.organisation_id = j.value ->> 0 WHERE p.ended_on = ''
    ) AS there CROSS JOIN contact_state AS st ON st.id = there.contact_id GROUP BY 1, 2, 3
"""
_TARGETS = """
    SELECT organisation_id, stage, next_step, next_on FROM target_organisation
    WHERE organisation_id IN (SELECT value FROM json_each(?))
"""
_OPENINGS = f"""
    SELECT o.organisation_id, count(*) {LIVING}
      AND o.organisation_id IN (SELECT value FROM json_each(?)) AND t.key <> '{CLOSED}' GROUP BY 1
"""
_FACTS = """
    SELECT f.organisation_id, count(*) FROM fact AS f
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.organisation_id IN (SELECT value FROM json_each(?))
      AND f.closed_on IS NULL AND i.trashed_at IS NULL GROUP BY 1
"""
_NAMED = "SELECT id, name FROM organisation WHERE id IN (SELECT value FROM json_each(?))"


def organisation_rows(s: Session, ids: Sequence[int], today: date) -> list[OrganisationRow]:
    """The rows of these organisations, in their order; one that is gone is left out."""
    run = s.connection().exec_driver_sql
    same_ids = run(_SAME_IDS, {"ids": ids_json(ids)}).all()
    stands_for = {same: number for number, same in same_ids}
    every = (ids_json(stands_for),)
    names = dict(fetched(s, _NAMED, every))
    people: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    pairs = json.dumps([*stands_for.items()])
    for number, evidence, last_day, count in fetched(s, _PEOPLE, (pairs,)):
        people[number][level_of(evidence, last_day, today)] += count
    targets: dict[int, tuple[str, str, date | None]] = {}
    for number, stage, next_step, next_on in run(_TARGETS, every):
        if stage or stands_for[number] not in targets:
            targets[stands_for[number]] = (stage, next_step, day_or_none(next_on))
    counts: list[dict[int, int]] = []
    for query in (_OPENINGS, _FACTS):
        sums: dict[int, int] = defaultdict(int)
        for number, count in run(query, every):
            sums[stands_for[number]] += count
        counts.append(sums)
    made = []
    for number in ids:
        if number not in names:
            continue
        found = people[number]
        levels = {level: found[level] for level in LEVELS if level in found}
        stage, next_step, next_on = targets.get(number, ("", "", None))
        made.append(
            OrganisationRow(
                *(number, names[number], sum(levels.values()), levels),
                *(stage, next_step, next_on),
                *(counts[0][number], counts[1][number]),
            )
        )
    return made
