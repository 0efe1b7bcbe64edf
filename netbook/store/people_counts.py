"""How many people there are: what a start asks, without the list and its search."""

from netbook.store import Session


def anybody(s: Session) -> bool:
    """Whether there is a contact at all, living or in the trash."""
    return s.connection().exec_driver_sql("SELECT 1 FROM contact LIMIT 1").first() is not None


def count_people(s: Session) -> int:
    """How many living contacts there are."""
    return int(s.connection().exec_driver_sql("SELECT count(*) FROM contact_state").scalar_one())
