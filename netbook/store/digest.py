"""What the reminder of a day counts: the same figures as Today's."""

from datetime import date

from netbook.core.digest import Digest
from netbook.store import Session
from netbook.store.due_plan import todays_number
from netbook.store.follow_ups import late_promises


def read_digest(s: Session, today: date) -> Digest:
    """The figures of today."""
    return Digest(todays_number(s, today), late_promises(s, today), _promises_on(s, today))


def _promises_on(s: Session, day: date) -> int:
    """How many of the user's own promises are to be kept on a day."""
    query = """
        SELECT count(*) FROM follow_up AS f CROSS JOIN contact_state AS st ON st.id = f.contact_id
        LEFT JOIN interaction AS i ON i.id = f.interaction_id
        WHERE f.done_on IS NULL AND f.due_on = ? AND f.whose = 'mine' AND i.trashed_at IS NULL
    """
    return int(s.connection().exec_driver_sql(query, (day.toordinal(),)).scalar_one())
