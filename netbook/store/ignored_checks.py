"""Findings before sending that the user saw and left; each is told from others by what it means."""

from datetime import date

from netbook.store import Session


def ignored_checks(s: Session, contact_id: int) -> frozenset[tuple[str, str]]:
    """What was left in messages to a contact: the check, and what it was about."""
    rows = s.connection().exec_driver_sql(
        "SELECT kind, about FROM ignored_check WHERE contact_id = ?", (contact_id,)
    )
    return frozenset((kind, about) for kind, about in rows)


def ignore_check(s: Session, contact_id: int, kind: str, about: str, on: date) -> None:
    """Leave a finding as it is from now on."""
    s.connection().exec_driver_sql(
        "INSERT INTO ignored_check (contact_id, kind, about, ignored_on) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (contact_id, kind, about) DO NOTHING",
        (contact_id, kind, about, on.toordinal()),
    )


def heed_check(s: Session, contact_id: int, kind: str, about: str) -> None:
    """Leave a finding as it is no longer."""
    s.connection().exec_driver_sql(
        "DELETE FROM ignored_check WHERE contact_id = ? AND kind = ? AND about = ?",
        (contact_id, kind, about),
    )
