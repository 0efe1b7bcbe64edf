"""Who saw a skill of the user's at work and could vouch for it, and who knows them online only."""

from datetime import date
from typing import NamedTuple

from netbook.core.common_ground import Span, dated, may_overlap
from netbook.core.vouching import TOGETHER, Seen, by_weight, can_vouch
from netbook.store import Session
from netbook.store.rows import ids_json

# More colleagues of one place than this help nobody to choose.
MOST = 200


class Voucher(NamedTuple):
    """Somebody who may have seen a skill; `named` by the user, with what they `saw`.

    `shared` is what was done together (empty for nothing), at `organisation`, the days as EDTF
    text; `last_day` is that of the last conversation, `in_person` how many of them were face to
    face, and `met` says that a meeting is noted, with or without one.
    """

    contact_id: int
    name: str
    named: bool
    saw: str
    shared: str
    organisation: str
    started_on: str
    ended_on: str
    in_person: int
    met: bool
    last_day: date | None


class Vouchers(NamedTuple):
    """Who `could` vouch, those done most with first; `online` are left out: never met."""

    could: list[Voucher]
    online: list[Voucher]


_PEOPLE = """
    SELECT c.id, c.formatted_name, w.id IS NOT NULL, coalesce(w.saw, ''),
           st.last_day,
           (SELECT count(*) FROM participant AS pa JOIN interaction AS i
            ON i.id = pa.interaction_id WHERE pa.contact_id = c.id AND i.trashed_at IS NULL
            AND i.channel IN ('in_person', 'event')),
           EXISTS (SELECT 1 FROM shared_experience AS m
                   WHERE m.contact_id = c.id AND m.kind = 'met')
    FROM contact AS c JOIN contact_state AS st ON st.id = c.id
    LEFT JOIN witness AS w ON w.contact_id = c.id AND w.skill_id = :skill
    WHERE c.id IN (SELECT value FROM json_each(:ids)) AND c.trashed_at IS NULL
"""
_SHARED = f"""
    SELECT e.contact_id, e.kind, coalesce(o.name, ''), e.started_on, e.ended_on,
           e.organisation_id
    FROM shared_experience AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
    WHERE e.kind IN ({", ".join(f"'{kind}'" for kind in TOGETHER)}) AND {{which}}
    ORDER BY e.ended_on = '' DESC, e.ended_on DESC, e.id
"""


def vouchers(s: Session, skill_id: int) -> Vouchers:
    """Those whom the user named, and those who were where a proof of the skill is from, then."""
    run = s.connection().exec_driver_sql
    query = "SELECT contact_id FROM witness WHERE skill_id = ? ORDER BY id"
    named = list(run(query, (skill_id,)).scalars())
    shared = _shared(s, skill_id, named)
    ids = list(dict.fromkeys((*named, *shared)))[: max(MOST, len(named))]
    could: list[tuple[tuple[int, int], str, Voucher]] = []
    online: list[tuple[tuple[int, int], str, Voucher]] = []
    for row in run(_PEOPLE, {"skill": skill_id, "ids": ids_json(ids)}):
        number, name, is_named, saw, last, in_person, met = row
        together = shared.get(number, ("", "", "", ""))
        day = date.fromordinal(last) if last else None
        seen = Seen(together[0], bool(in_person or met), day)
        voucher = Voucher(number, name, bool(is_named), saw, *together, in_person, bool(met), day)
        (could if can_vouch(seen) else online).append((by_weight(seen), name, voucher))
    return Vouchers(
        *([told[2] for told in sorted(each, key=lambda told: told[:2])] for each in (could, online))
    )


def _shared(s: Session, skill_id: int, named: list[int]) -> dict[int, tuple[str, str, str, str]]:
    """By contact: kind, organisation, from and to of what was done together where the proofs are.

    For those who are named it may have been anywhere.
    """
    run = s.connection().exec_driver_sql
    proofs = run(
        "SELECT organisation_id, started_on, ended_on FROM proof"
        " WHERE skill_id = ? AND organisation_id IS NOT NULL",
        (skill_id,),
    ).fetchall()
    seen_at: dict[int, list[Span]] = {}
    for place, start, end in proofs:
        seen_at.setdefault(place, []).append(Span("", "", "", dated(start), dated(end)))
    at_places = run(
        _SHARED.format(which="e.organisation_id IN (SELECT value FROM json_each(?))"),
        (ids_json(seen_at),),
    )
    found: dict[int, tuple[str, str, str, str]] = {}
    for number, kind, name, start, end, place in at_places:
        together = Span("", "", kind, dated(start), dated(end))
        if any(may_overlap(together, each) for each in seen_at[place]):
            found.setdefault(number, (kind, name, start, end))
    of_named = run(
        _SHARED.format(which="e.contact_id IN (SELECT value FROM json_each(?))"),
        (ids_json(named),),
    )
    for number, kind, name, start, end, _place in of_named:
        found.setdefault(number, (kind, name, start, end))
    return found


def name_witness(s: Session, skill_id: int, contact_id: int, saw: str = "") -> None:
    """Say that somebody saw a skill at work, and what they saw."""
    s.connection().exec_driver_sql(
        "INSERT INTO witness (skill_id, contact_id, saw) VALUES (?, ?, ?)"
        " ON CONFLICT (skill_id, contact_id) DO UPDATE SET saw = excluded.saw"
        " WHERE saw <> excluded.saw",
        (skill_id, contact_id, saw),
    )


def forget_witness(s: Session, skill_id: int, contact_id: int) -> None:
    """Take back that somebody saw a skill."""
    s.connection().exec_driver_sql(
        "DELETE FROM witness WHERE skill_id = ? AND contact_id = ?", (skill_id, contact_id)
    )
