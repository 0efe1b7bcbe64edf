"""What was asked, read in rows: of whom, about what, how far it is, and what is missing."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.ask_following import ANSWER
from netbook.store.days import day_or_none
from netbook.store.exchanges import WHOSE
from netbook.store.rows import fetched, ids_json


class AskRow(NamedTuple):
    """Something asked of a contact, and how far it is.

    `answer` is empty or one of `netbook.store.asks.ANSWERS`; on `introduced_on` what was asked for
    came: an introduction, or the advice. `next` is answer, introduce, thank or tell: what is
    missing, empty for nothing. `ask_again_on` is when to ask again, `heard_on` when they were last
    heard from since, while an answer is waited for.
    """

    id: int
    contact_id: int
    name: str
    given: str
    purpose: str
    other_id: int | None
    other: str
    other_given: str
    opportunity_id: int | None
    opportunity: str
    organisation_id: int | None
    organisation: str
    note: str
    interaction_id: int
    received_id: int | None
    asked_on: date
    answer: str
    answered_on: date | None
    introduced_on: date | None
    thanked_on: date | None
    told_on: date | None
    ask_again_on: date | None
    heard_on: date | None
    next: str


_ASKS = f"""
    SELECT a.id, c.id, c.formatted_name, c.given, a.purpose,
           o.id, coalesce(o.formatted_name, ''), coalesce(o.given, ''),
           op.id, coalesce(op.title, ''), g.id, coalesce(g.name, ''),
           e.note, i.id, CASE WHEN ri.id NOT NULL THEN r.id END, i.day,
           a.answer, a.answered_on, ri.day, r.thanked_on, r.told_on,
           (SELECT min(f.due_on) FROM follow_up AS f WHERE f.exchange_id = e.id
              AND f.settles = '{ANSWER}' AND f.done_on IS NULL),
           NULL,
           r.no_thanks, r.no_outcome
    FROM ask AS a CROSS JOIN exchange AS e ON e.id = a.exchange_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    CROSS JOIN contact AS c ON c.id = {WHOSE}
    LEFT JOIN contact AS o ON o.id = e.other_id AND o.trashed_at IS NULL
    LEFT JOIN opportunity AS op ON op.id = a.opportunity_id AND op.trashed_at IS NULL
    LEFT JOIN organisation AS g ON g.id = coalesce(a.organisation_id, op.organisation_id)
    LEFT JOIN exchange AS r ON r.id = a.received_id
    LEFT JOIN interaction AS ri ON ri.id = r.interaction_id AND ri.trashed_at IS NULL
    WHERE i.trashed_at IS NULL AND c.trashed_at IS NULL
      AND (:contact IS NULL OR c.id = :contact)
      AND (:opportunity IS NULL OR a.opportunity_id = :opportunity)
      AND (:ask IS NULL OR a.id = :ask)
    ORDER BY i.day DESC, a.id DESC
"""
# The newest two conversations of each in which they said something: one may be the ask itself.
_HEARD = """
    SELECT contact_id, day, id FROM (
        SELECT p.contact_id, i.day, i.id,
               row_number() OVER (PARTITION BY p.contact_id ORDER BY i.day DESC, i.id DESC) AS place
        FROM json_each(?) AS j CROSS JOIN participant AS p ON p.contact_id = j.value
        CROSS JOIN interaction AS i ON i.id = p.interaction_id
        WHERE i.trashed_at IS NULL AND i.direction <> 'out' AND i.day >= ?)
    WHERE place <= 2 ORDER BY contact_id, place
"""


def asks(
    s: Session,
    *,
    contact_id: int | None = None,
    opportunity_id: int | None = None,
    open_only: bool = False,
) -> list[AskRow]:
    """What was asked of a contact, for an opening, or at all: newest first.

    With `open_only` only what misses its next step.
    """
    rows = _read(s, contact_id, opportunity_id, None)
    return [row for row in rows if row.next or not open_only]


def read_ask(s: Session, ask_id: int) -> AskRow:
    """One ask; LookupError where it is not there any more."""
    found = _read(s, None, None, ask_id)
    if not found:
        raise LookupError(ask_id)
    return found[0]


def _read(
    s: Session, contact_id: int | None, opportunity_id: int | None, ask_id: int | None
) -> list[AskRow]:
    values = {"contact": contact_id, "opportunity": opportunity_id, "ask": ask_id}
    rows = [_row(row) for row in s.connection().exec_driver_sql(_ASKS, values)]
    heard = _heard(s, [row for row in rows if not row.answer])
    return [row._replace(heard_on=heard.get(row.id)) for row in rows]


def _heard(s: Session, waiting: Sequence[AskRow]) -> dict[int, date]:
    """When whom something was asked of was last heard from since: for each but once."""
    if not waiting:
        return {}
    newest: dict[int, list[tuple[int, int]]] = {}
    oldest = min(row.asked_on for row in waiting).toordinal()
    people = ids_json({row.contact_id for row in waiting})
    for contact_id, day, interaction_id in fetched(s, _HEARD, (people, oldest)):
        newest.setdefault(contact_id, []).append((day, interaction_id))
    found = {}
    for row in waiting:
        days = [day for day, talk in newest.get(row.contact_id, ()) if talk != row.interaction_id]
        if days and days[0] >= row.asked_on.toordinal():
            found[row.id] = date.fromordinal(days[0])
    return found


def _row(row: Sequence[Any]) -> AskRow:
    values = dict(zip(AskRow._fields, row, strict=False))
    for name in AskRow._fields:
        if name.endswith("_on"):
            values[name] = day_or_none(values[name])
    no_thanks, no_outcome = row[-2:]
    values["next"] = ""
    made = AskRow(**values)
    return made._replace(next=_next(made, bool(no_thanks), bool(no_outcome)))


def _next(row: AskRow, no_thanks: bool, no_outcome: bool) -> str:
    if row.answer in ("", "later"):
        return "answer"
    if row.answer != "yes":
        return ""
    if row.received_id is None:
        return "introduce" if row.purpose == "introduction" else ""
    if row.thanked_on is None and not no_thanks:
        return "thank"
    untold = row.purpose == "introduction" and row.told_on is None and not no_outcome
    return "tell" if untold else ""
