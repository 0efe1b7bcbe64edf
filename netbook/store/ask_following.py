"""What was asked for and what came of it, as conversations tell it: asks begin and are settled."""

from datetime import date

from netbook.core.purposes import EXCHANGE_OF
from netbook.store import Session
from netbook.store.days import days_before
from netbook.store.exchanges import WHOSE
from netbook.store.follow_ups import delete_promise

# One who asked for an introduction so long ago no longer waits for the answer.
WAITS_DAYS = 60
ANSWER = "answer"
"""What a promise to ask again settles: it goes once there is an answer."""


def follow_asks(s: Session, interaction_id: int, today: date) -> None:
    """Note what a conversation began or settled of what was asked.

    Asking for an introduction is followed from then on. What was received settles what was asked of
    them for before: an introduction to the same person, or to anybody where one of both isn't said.
    """
    run = s.connection().exec_driver_sql
    run(
        "INSERT INTO ask (exchange_id, purpose) SELECT e.id, 'introduction' FROM exchange AS e"
        " CROSS JOIN interaction AS i ON i.id = e.interaction_id"
        " WHERE e.interaction_id = ? AND e.direction = 'asked' AND e.kind = 'introduction'"
        " AND i.day >= ? AND NOT EXISTS (SELECT 1 FROM ask WHERE exchange_id = e.id)",
        (interaction_id, days_before(today, WAITS_DAYS).toordinal()),
    )
    for exchange_id, kind, contact_id, other_id, day in run(
        f"SELECT e.id, e.kind, {WHOSE}, e.other_id, i.day FROM exchange AS e"
        " CROSS JOIN interaction AS i ON i.id = e.interaction_id"
        " WHERE e.interaction_id = ? AND e.direction = 'received' AND NOT EXISTS"
        " (SELECT 1 FROM ask WHERE received_id = e.id)",
        (interaction_id,),
    ).fetchall():
        values = (day, contact_id, other_id, other_id)
        found = [a for a, purpose in run(_SETTLED, values) if EXCHANGE_OF.get(purpose) == kind]
        # Of several that ask for advice nobody can say which one this is.
        if kind == "introduction" or len(found) == 1:
            for ask_id in found:
                settle_ask(s, ask_id, exchange_id, day)


_SETTLED = f"""
    SELECT a.id, a.purpose FROM ask AS a CROSS JOIN exchange AS e ON e.id = a.exchange_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    LEFT JOIN exchange AS r ON r.id = a.received_id
    LEFT JOIN interaction AS ri ON ri.id = r.interaction_id
    WHERE (r.id IS NULL OR ri.trashed_at IS NOT NULL)
      AND a.answer IN ('', 'later', 'yes') AND i.trashed_at IS NULL
      AND i.day <= ? AND {WHOSE} = ?
      AND (a.purpose <> 'introduction' OR ? IS NULL OR e.other_id IS NULL OR e.other_id = ?)
"""


def settle_ask(s: Session, ask_id: int, received_id: int, day: int) -> None:
    """Note that an exchange is what came of something asked, on a day (an ordinal)."""
    s.connection().exec_driver_sql(
        "UPDATE ask SET received_id = ?2, answered_on = CASE WHEN answer = 'yes' THEN answered_on"
        " ELSE ?3 END, answer = 'yes' WHERE id = ?1",
        (ask_id, received_id, day),
    )
    stop_asking_again(s, ask_id)


def stop_asking_again(s: Session, ask_id: int) -> None:
    """Take the promise to ask again away, as there is an answer or none is waited for."""
    for promise_id in asking_again(s, ask_id):
        delete_promise(s, promise_id)


def asking_again(s: Session, ask_id: int) -> list[int]:
    """The open promises to ask again for something."""
    found = s.connection().exec_driver_sql(
        "SELECT id FROM follow_up WHERE settles = ? AND done_on IS NULL"
        " AND exchange_id = (SELECT exchange_id FROM ask WHERE id = ?)",
        (ANSWER, ask_id),
    )
    return list(found.scalars())
