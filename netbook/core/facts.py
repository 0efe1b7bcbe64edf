"""What is known of a person: its sections, and when it is old enough to be asked again."""

from datetime import date

# Who they are, what they care about, what they do, whom they look for, what they want and offer.
SECTIONS = ("who", "cares", "does", "openings", "wants", "offers")
# So many days after it was noted or last found true, a fact is asked about.
STALE_AFTER = 180


def is_stale(noted_on: date, checked_on: date | None, today: date, after: int) -> bool:
    """Whether what was noted may no longer be so: nobody looked for over `after` days."""
    return (today - last_true(noted_on, checked_on)).days > after


def last_true(noted_on: date, checked_on: date | None) -> date:
    """The last day on which a fact was known to be so."""
    return noted_on if checked_on is None else max(noted_on, checked_on)
