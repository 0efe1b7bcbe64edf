"""Common ground found in the notebook: between the user and a contact, and between two contacts.

What one was asked and answered with no is kept as settled for that contact.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from netbook.core.common_ground import (
    Background,
    Common,
    Span,
    by_weight,
    common_ground,
    dated,
    kind_of,
)
from netbook.core.fold import fold
from netbook.store import Session
from netbook.store.rows import ids_json, json_text
from netbook.store.shared_experiences import SharedExperience, shared_experiences

# Where contacts were: what their cards say, and what was shared with the user, which is a part.
_SPANS = """
    SELECT p.contact_id, o.key, o.name, '', p.started_on, p.ended_on, 1
    FROM position AS p CROSS JOIN organisation AS o ON o.id = p.organisation_id
    WHERE p.contact_id IN (SELECT value FROM json_each(:ids)) AND o.key <> ''
    UNION SELECT e.contact_id, o.key, o.name, e.kind, e.started_on, e.ended_on, 0
    FROM shared_experience AS e CROSS JOIN organisation AS o ON o.id = e.organisation_id
    WHERE e.contact_id IN (SELECT value FROM json_each(:ids)) AND e.kind <> 'met'
"""
_TAGS = """
    SELECT ct.contact_id, t.key, t.name FROM contact_tag AS ct
    CROSS JOIN tag AS t ON t.id = ct.tag_id
    WHERE ct.contact_id IN (SELECT value FROM json_each(:ids))
"""
_PEOPLE = """
    SELECT r.one, c.id, c.formatted_name FROM (
        SELECT from_id AS one, to_id AS other FROM relationship
        WHERE from_id IN (SELECT value FROM json_each(:ids))
        UNION SELECT to_id, from_id FROM relationship
        WHERE to_id IN (SELECT value FROM json_each(:ids))) AS r
    CROSS JOIN contact_state AS st ON st.id = r.other
    CROSS JOIN contact AS c ON c.id = r.other
"""
_MINE = """
    SELECT o.key, o.name, m.kind, m.started_on, m.ended_on, 1
    FROM my_position AS m CROSS JOIN organisation AS o ON o.id = m.organisation_id
    WHERE o.key IN (SELECT value FROM json_each(:keys))
    UNION SELECT o.key, o.name, e.kind, e.started_on, e.ended_on, 0
    FROM organisation AS o CROSS JOIN shared_experience AS e ON e.organisation_id = o.id
    CROSS JOIN contact_state AS st ON st.id = e.contact_id
    WHERE o.key IN (SELECT value FROM json_each(:keys)) AND e.kind <> 'met'
"""
# Among what needs no more finding out about a contact: whether they were there with the user.
SETTLED = "together:"


def common_ground_with_me(s: Session, contact_id: int) -> list[Common]:
    """What the user and a contact share: noted first, then found, then what wants asking."""
    shared = [each for each in shared_experiences(s, contact_id) if each.kind != "met"]
    noted = [_noted(each) for each in shared]
    told = {each.key for each in noted if each.key}
    theirs = backgrounds(s, [contact_id]).get(contact_id, Background())
    no = _said_apart(s, contact_id)
    found = [
        each._replace(how="apart") if each.how == "unknown" and each.key in no else each
        for each in common_ground(my_background(s, theirs), theirs)
        if each.key not in told or each.kind in ("person", "tag")
    ]
    return sorted([*noted, *found], key=by_weight)


def backgrounds(s: Session, ids: Sequence[int]) -> dict[int, Background]:
    """What is known of each of these living contacts, of whom anything is."""
    run = s.connection().exec_driver_sql
    living = "SELECT st.id FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value"
    values = {"ids": ids_json(run(living, (ids_json(ids),)).scalars())}
    spans: dict[int, list[Span]] = {}
    tags: dict[int, list[tuple[str, str]]] = {}
    people: dict[int, list[tuple[int, str]]] = {}
    for number, *rest in run(_SPANS, values):
        spans.setdefault(number, []).append(_span(rest))
    for number, key, name in run(_TAGS, values):
        tags.setdefault(number, []).append((key, name))
    for number, other, name in run(_PEOPLE, values):
        people.setdefault(number, []).append((other, name))
    return {
        number: Background(
            tuple(spans.get(number, ())),
            tuple(sorted(tags.get(number, ()))),
            tuple(sorted(people.get(number, ()))),
        )
        for number in spans.keys() | tags.keys() | people.keys()
    }


def my_background(s: Session, theirs: Background) -> Background:
    """What is known of the user, as far as it can meet what is known of somebody.

    The user was wherever something was shared with anybody; their skills stand beside tags; and of
    the people whom the other knows, they know those whom they ever spoke to.
    """
    run = s.connection().exec_driver_sql
    keys = {"keys": json_text(sorted({span.key for span in theirs.positions}))}
    known = (
        "SELECT st.id FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value"
        " WHERE st.conversations > 0"
    )
    numbers = set(run(known, (ids_json(number for number, _ in theirs.people),)).scalars())
    skills = run("SELECT name FROM skill").scalars()
    return Background(
        tuple(_span(row) for row in run(_MINE, keys)),
        tuple((fold(name), name) for name in skills),
        tuple(each for each in theirs.people if each[0] in numbers),
    )


def say_apart(s: Session, contact_id: int, organisation: str, on: date) -> None:
    """Settle that the user and a contact were not at an organisation together."""
    s.connection().exec_driver_sql(
        "INSERT INTO checklist_item (contact_id, item, settled_on) VALUES (?, ?, ?)"
        " ON CONFLICT (contact_id, item) DO NOTHING",
        (contact_id, SETTLED + fold(organisation), on.toordinal()),
    )


def _said_apart(s: Session, contact_id: int) -> set[str]:
    """The folded names of the organisations at which they were not together."""
    rows = s.connection().exec_driver_sql(
        "SELECT substr(item, ?) FROM checklist_item WHERE contact_id = ? AND item GLOB ? || '*'",
        (len(SETTLED) + 1, contact_id, SETTLED),
    )
    return set(rows.scalars())


def _noted(each: SharedExperience) -> Common:
    name = each.organisation
    start, end = dated(each.started_on), dated(each.ended_on)
    return Common(kind_of((each.kind,), name), "noted", fold(name), name, start, end, True)


def _span(row: Sequence[Any]) -> Span:
    key, name, kind, start, end, whole = row
    return Span(key, name, kind, dated(start), dated(end), bool(whole))
