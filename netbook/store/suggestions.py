"""What is owed for something received: thanks, and how it went after an introduction."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.days import days_before
from netbook.store.exchanges import WHOSE
from netbook.store.rows import ids_json

# For so many days a thank-you is suggested, and an outcome; an introduction rests so long first.
THANKS_DAYS = 60
OUTCOME_DAYS = 365
REST_DAYS = 14
# Where only the newest are asked for, so many introductions are looked at: those noted last.
MOST = 500
# What is itself an answer, and owes none.
OWES_NOTHING = "('thanks', 'attention', 'outcome')"


class Suggestion(NamedTuple):
    """What somebody may be owed for an exchange; `kind` is thanks or outcome.

    `what` is the kind of the exchange, `note` what exactly it was, `other` whom an introduction led
    to, if that was noted, `day` when it was, in a conversation by `channel`.
    """

    kind: str
    exchange_id: int
    contact_id: int
    name: str
    given: str
    what: str
    note: str
    other_id: int | None
    other: str
    other_given: str
    day: date
    interaction_id: int
    channel: str


_OWED = f"""
    SELECT e.id, c.id, c.formatted_name, c.given, e.kind, e.note, o.id,
           coalesce(o.formatted_name, ''), coalesce(o.given, ''), i.day, i.id,
           i.channel
    FROM {{source}} CROSS JOIN contact AS c ON c.id = {WHOSE}
    LEFT JOIN contact AS o ON o.id = e.other_id AND o.trashed_at IS NULL
    WHERE i.trashed_at IS NULL AND c.trashed_at IS NULL AND e.direction = 'received'
      AND i.day BETWEEN :oldest AND :newest AND {{owed}}
      AND {{of}}
      AND (:promised OR NOT EXISTS (
          SELECT 1 FROM follow_up WHERE exchange_id = e.id AND settles = :kind
            AND done_on IS NULL))
    ORDER BY i.day DESC, i.id DESC, e.id LIMIT :limit
"""
_BY_DAY = "interaction AS i CROSS JOIN exchange AS e ON e.interaction_id = i.id"
_OF_CONTACTS = """
    json_each(:contacts) AS w CROSS JOIN participant AS t ON t.contact_id = w.value
    CROSS JOIN exchange AS e ON e.direction = 'received' AND e.interaction_id = t.interaction_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
"""
_UNTOLD = """
    (SELECT * FROM exchange INDEXED BY ix_exchange_untold
     WHERE kind = 'introduction' AND direction = 'received' AND told_on IS NULL
     ORDER BY interaction_id DESC LIMIT :most) AS e
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
"""
_THANKS = f"e.kind NOT IN {OWES_NOTHING} AND e.thanked_on IS NULL AND NOT e.no_thanks"
_OUTCOME = """
    e.kind = 'introduction' AND e.told_on IS NULL AND NOT e.no_outcome
    AND (i.day <= :rested OR EXISTS (
        SELECT 1 FROM participant AS p2 CROSS JOIN interaction AS i2 ON i2.id = p2.interaction_id
        WHERE p2.contact_id = e.other_id AND i2.trashed_at IS NULL AND i2.day > i.day))
"""


def open_thanks(
    s: Session,
    today: date,
    *,
    contact_id: int | None = None,
    limit: int | None = None,
    promised: bool = False,
) -> list[Suggestion]:
    """What was received lately and not thanked for, newest first.

    With `promised` also that for which thanks are promised already.
    """
    of = None if contact_id is None else [contact_id]
    return _owed(s, "thanks", today, of, limit, promised=promised)


def open_outcomes(
    s: Session,
    today: date,
    *,
    contact_id: int | None = None,
    limit: int | None = None,
    promised: bool = False,
) -> list[Suggestion]:
    """Introductions received of whose outcome nobody was told, newest first.

    They are so some weeks after, or once whom they led to was spoken with again; with `promised`
    also those whose outcome is promised already.
    """
    of = None if contact_id is None else [contact_id]
    return _owed(s, "outcome", today, of, limit, promised=promised)


def owed_to(s: Session, contact_ids: Sequence[int], today: date) -> list[Suggestion]:
    """Both kinds for these contacts, of each kind the newest first."""
    return [
        *_owed(s, "thanks", today, contact_ids, None),
        *_owed(s, "outcome", today, contact_ids, None),
    ]


def untold_to(s: Session, contact_ids: Sequence[int], today: date) -> list[Suggestion]:
    """The open outcomes for these contacts, newest first, those that are promised too."""
    return _owed(s, "outcome", today, contact_ids, None, promised=True)


def _owed(
    s: Session,
    kind: str,
    today: date,
    contact_ids: Sequence[int] | None,
    limit: int | None,
    *,
    promised: bool = False,
) -> list[Suggestion]:
    source, owed, days = {
        "thanks": (_BY_DAY, _THANKS, THANKS_DAYS),
        "outcome": (_UNTOLD, _OUTCOME, OUTCOME_DAYS),
    }[kind]
    of = "true"
    if contact_ids is not None:
        source, of = _OF_CONTACTS, "c.id = w.value"
    rows = s.connection().exec_driver_sql(
        _OWED.format(source=source, owed=owed, of=of),
        {
            "oldest": days_before(today, days).toordinal(),
            "newest": today.toordinal(),
            "rested": days_before(today, REST_DAYS).toordinal(),
            "contacts": ids_json(contact_ids or ()),
            "kind": kind,
            "promised": promised,
            "limit": -1 if limit is None else limit,
            "most": -1 if limit is None else MOST,
        },
    )
    return [_suggestion(kind, row) for row in rows]


def _suggestion(kind: str, row: Sequence[Any]) -> Suggestion:
    *start, day, interaction_id, channel = row
    return Suggestion._make((kind, *start, date.fromordinal(day), interaction_id, channel))


def suggestions(
    s: Session, today: date, *, contact_id: int | None = None, limit: int | None = None
) -> list[Suggestion]:
    """Both kinds, at most one of each for a person, newest first."""
    asked = None if limit is None else limit * 4
    found = [
        *open_thanks(s, today, contact_id=contact_id, limit=asked),
        *open_outcomes(s, today, contact_id=contact_id, limit=asked),
    ]
    once: dict[tuple[str, int], Suggestion] = {}
    for each in sorted(found, key=lambda one: one.day, reverse=True):
        once.setdefault((each.kind, each.contact_id), each)
    return list(once.values())[:limit]


def mark_told(s: Session, exchange_id: int, on: date) -> None:
    """Note that somebody heard what became of what they gave; a promise to tell them is kept."""
    _mark(s, "told_on = ?", (on.toordinal(), exchange_id))
    _keep_promises(s, "outcome", "e.id = ?2", on, exchange_id)


def set_aside(s: Session, exchange_id: int, kind: str) -> None:
    """Suggest the thanks for an exchange, or its outcome, no more."""
    column = {"thanks": "no_thanks", "outcome": "no_outcome"}[kind]
    _mark(s, f"{column} = 1", (exchange_id,))


def _mark(s: Session, change: str, values: tuple[int, ...]) -> None:
    s.connection().exec_driver_sql(f"UPDATE exchange SET {change} WHERE id = ?", values)


def _keep_promises(s: Session, kind: str, which: str, on: date, value: int) -> None:
    """Tick off what was promised and is settled now."""
    column = {"thanks": "thanked_on", "outcome": "told_on"}[kind]
    s.connection().exec_driver_sql(
        f"UPDATE follow_up AS f SET done_on = ?1 WHERE done_on IS NULL AND settles = '{kind}'"
        " AND f.exchange_id IS NOT NULL"
        f" AND EXISTS (SELECT 1 FROM exchange AS e WHERE e.id = f.exchange_id AND {which}"
        f" AND e.{column} NOT NULL)",
        (on.toordinal(), value),
    )


_OWED_TO = """
    UPDATE exchange SET {column} = :day WHERE id IN (
        SELECT e.id FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id
        CROSS JOIN exchange AS e ON e.interaction_id = i.id
        WHERE p.contact_id = :contact AND i.trashed_at IS NULL AND i.day <= :day
          AND e.direction = 'received' AND e.{column} IS NULL AND {which}
          AND (e.contact_id = :contact
               OR e.contact_id IS NULL AND e.other_id IS NOT :contact))
"""


def settle_thanks(s: Session, contact_id: int, on: date) -> None:
    """Somebody was thanked: for all that they gave until that day."""
    which = f"e.kind NOT IN {OWES_NOTHING}"
    s.connection().exec_driver_sql(
        _OWED_TO.format(column="thanked_on", which=which),
        {"day": on.toordinal(), "contact": contact_id},
    )
    _keep_promises(s, "thanks", "f.contact_id = ?2", on, contact_id)


def settle_outcomes(s: Session, contact_id: int, on: date, other_id: int | None = None) -> None:
    """Somebody heard how it went: with `other_id`, or after all their introductions."""
    which = (
        "e.kind = 'introduction' AND (:other IS NULL OR e.other_id IS NULL OR e.other_id=:other)"
    )
    s.connection().exec_driver_sql(
        _OWED_TO.format(column="told_on", which=which),
        {"day": on.toordinal(), "contact": contact_id, "other": other_id},
    )
    _keep_promises(s, "outcome", "f.contact_id = ?2", on, contact_id)


def settle(
    s: Session,
    day: date,
    participants: Sequence[int],
    given: Iterable[tuple[str, int | None, int | None]],
) -> None:
    """Settle what a conversation says was given back: kind, to whom (or all), about whom."""
    for kind, contact_id, other_id in given:
        for person in participants if contact_id is None else (contact_id,):
            if kind == "thanks":
                settle_thanks(s, person, day)
            elif kind == "outcome" and person != other_id:
                settle_outcomes(s, person, day, other_id)
