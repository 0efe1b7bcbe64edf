"""Reasons to write to somebody: which come first, which are used up, and what to ask for else."""

from collections.abc import Set
from datetime import date
from typing import NamedTuple

KINDS = (
    *("promise_mine", "promise_theirs", "outcome", "thanks", "wish", "interest", "fact"),
    *("position", "birthday", "silence", "last_time"),
)
# A promise of the user's comes early in the row when it is due within so many days.
SOON_DAYS = 7
FACT_DAYS = 365
NEW_POSITION_DAYS = 120
BIRTHDAY_DAYS = 7
# A silence follows on this many conversations within a year, and lasts at least so many days.
SPOKE_OFTEN, SILENT_DAYS = 5, 90
# Fewer words of a conversation say nothing that one could write about.
LAST_TIME_WORDS = 3
YEAR = 365


class Reason(NamedTuple):
    """Why to write to a contact, and the entry that says so: its table and id.

    `kind` is one of KINDS. `day` is the day of that entry, `channel` and `interaction_id` those of
    the conversation it was noted in, `text` what it says: the promise, the fact, the title, the
    kind of what was received. `other` is whom an introduction led to, who said a fact, where
    somebody works now, or who has what is wished for; `detail` what they have, the note on what was
    received, the source of a fact, or since when (EDTF) for a position. `due` is when a promise is
    due or a birthday comes; `times` how often one spoke in the year before a silence.
    """

    kind: str
    contact_id: int
    source: tuple[str, int]
    day: date | None
    text: str
    other: str = ""
    channel: str = ""
    detail: str = ""
    due: date | None = None
    times: int = 0
    interaction_id: int | None = None

    def late(self, today: date) -> bool:
        """Whether it is a promise of the user's that should have been kept before today."""
        return self.kind == "promise_mine" and self.due is not None and self.due < today


def order(reason: Reason, today: date, last: date | None) -> tuple[int, int, int]:
    """What reasons are sorted by, the best first; `last` is the day of the last conversation.

    Promises that are late, then what was received, what is news, what can be given, what is known.
    """
    days = (today - reason.day).days if reason.day else 0
    away = (reason.due - today).days if reason.due else FACT_DAYS
    rank = {
        "promise_mine": 0 if away < 0 else 4 if away <= SOON_DAYS else 10,
        "outcome": 1,
        "thanks": 2,
        "birthday": 3,
        "position": 5,
        "interest": 6,
        "wish": 11 if used_up(reason.day, last) else 7,
        "promise_theirs": 8 if away < 0 else 12,
        "fact": 9,
        "silence": 13,
        "last_time": 14,
    }[reason.kind]
    by_day = away if reason.kind in ("promise_mine", "promise_theirs", "birthday") else days
    return rank, by_day, -reason.source[1]


def used_up(noted: date | None, last: date | None) -> bool:
    """Whether there was a conversation after the day on which something was noted.

    What was noted in a conversation is for the next one, so that the day itself doesn't count.
    """
    return noted is not None and last is not None and last > noted


def silent(times: int, last: date, today: date) -> bool:
    """Whether nothing since `last` is a silence, after `times` conversations in the year to it.

    That is three times as long as they used to be apart.
    """
    days = (today - last).days
    return times >= SPOKE_OFTEN and days >= max(SILENT_DAYS, 3 * YEAR // times)


def birthday_on(birthday: str, today: date) -> date | None:
    """The next day, today or after, of a birthday (EDTF); None where it names no day.

    One on 29 February is on 1 March in other years.
    """
    month_day = birthday[-5:]
    if len(birthday) not in (7, 10) or not (month_day[:2] + month_day[3:]).isdecimal():
        return None
    for year in (today.year, today.year + 1):
        try:
            day = date.fromisoformat(f"{year:04}-{month_day}")
        except ValueError:
            if month_day != "02-29":
                return None
            day = date(year, 3, 1)
        if day >= today:
            return day
    return None


# What is worth noting, by the section of facts that the answer would go into.
QUESTIONS = (
    ("working_on", "does"),
    ("cares", "cares"),
    ("next", "wants"),
    ("known_for", "offers"),
    ("hiring", "openings"),
    ("before", "who"),
    ("going_well", "does"),
    ("outside", "cares"),
    ("would_help", "wants"),
    ("could_teach", "offers"),
    ("changing", "openings"),
    ("proud_of", "who"),
)
LAST_QUESTION = "lately"


def question(contact_id: int, filled: Set[str]) -> str:
    """What to ask where nothing is noted in a section: always the same for a person.

    Where something is noted in all of them, `LAST_QUESTION`.
    """
    missing = [name for name, section in QUESTIONS if section not in filled]
    return missing[contact_id % len(missing)] if missing else LAST_QUESTION
