"""How many people there are: what a start asks, without the list and its search."""

from netbook.store import Session


def anybody(s: Session) -> bool:
    """Whether there is a contact at all, living or in the trash."""
    return s.connection().exec_driver_sql("SELECT 1 FROM contact LIMIT 1").first() is not None


def anybody_enjoyed(s: Session) -> bool:
    """Whether it is noted of anybody that the user enjoyed working with them."""
    query = "SELECT 1 FROM contact WHERE enjoyed AND trashed_at IS NULL LIMIT 1"
    return s.connection().exec_driver_sql(query).first() is not None


def count_people(s: Session) -> int:
    """How many living contacts there are."""
    return int(s.connection().exec_driver_sql("SELECT count(*) FROM contact_state").scalar_one())
