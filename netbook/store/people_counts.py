"""How many people there are: what a start asks, without the list and its search."""

from netbook.store import Session


def anybody(s: Session) -> bool:
    """Whether there is a contact at all, living or in the trash."""
    return s.connection().exec_driver_sql("SELECT 1 FROM contact LIMIT 1").first() is not None


def count_known(s: Session) -> int:
    """How many have a conversation or a shared experience."""
    query = """
        SELECT (SELECT count(*) FROM contact_state WHERE last_day IS NOT NULL)
             + (SELECT count(DISTINCT st.id) FROM shared_experience AS e
                CROSS JOIN contact_state AS st ON st.id = e.contact_id WHERE st.last_day IS NULL)
    """
    return int(s.connection().exec_driver_sql(query).scalar_one())


def count_people(s: Session) -> int:
    """How many living contacts there are."""
    return int(s.connection().exec_driver_sql("SELECT count(*) FROM contact_state").scalar_one())
