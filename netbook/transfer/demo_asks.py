"""What was asked in the example beside what its openings asked, and how it was answered."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from netbook.store import Session
from netbook.store.asks import Sent, answer_ask, sent
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.suggestions import settle_thanks


class Asking(NamedTuple):
    """Something asked: what for, whom it leads to, for which opening, and what they answered.

    Days are before today; `thanked` is None for not yet.
    """

    ago: int
    person: str
    purpose: str
    summary: str
    text: str
    other: str = ""
    opening: str = ""
    note: str = ""
    answer: str = ""
    answered: int = 0
    answer_summary: str = ""
    thanked: int | None = None


ASKED = (
    Asking(
        12,
        "Omar Haddad",
        "introduction",
        "Asked for an introduction to Rosa Álvarez.",
        "Hi Omar,\n\nhow is the new post? Contoso looks for a Head of BI, and I applied last week: "
        "the figures there were mine for three years. Would you introduce me to Rosa by email "
        "before the end of the month? If you would rather not, a word on how she hires would help "
        "just as much.",
        "Rosa Álvarez",
        "Head of BI",
        answer="yes",
        answered=10,
        answer_summary="He will write to Rosa once she is back from Bogotá.",
    ),
    Asking(
        16,
        "Henrik Olsen",
        "advice",
        "Asked how Fabrikam hires.",
        "Hi Henrik,\n\nthank you for the evening at PyData. You led a team at Fabrikam: what do "
        "they look for in a staff data engineer? Ten minutes by phone this week would help, and "
        "if it is a bad week, two lines do as well.",
        "",
        "Staff data engineer",
        "how Fabrikam hires",
        "yes",
        14,
        "They ask for one hard migration, told with its mistakes.",
        13,
    ),
    Asking(
        70,
        "Isabel Cruz",
        "reference",
        "Asked whether she would vouch for my statistics.",
        "Dear Isabel,\n\nfor the post at Litware somebody may ask how I am with statistics. Could "
        "they call you? If term is too full, please just say so.",
        answer="no",
        answered=66,
        answer_summary="She has not seen my work for too long, and said so kindly.",
    ),
)


def add_asks(s: Session, ids: Mapping[str, int], *, today: date, now: datetime) -> None:
    """Write them down with their answers; `ids` are the contacts by name."""
    openings = {each.title: each.id for each in opportunity_rows(s)}
    for each in ASKED:
        person, asked_on = ids[each.person], today - timedelta(each.ago)
        message = Sent(
            contact_id=person,
            purpose=each.purpose,
            summary=each.summary,
            text=each.text,
            on=asked_on,
            other_id=ids.get(each.other),
            opportunity_id=openings.get(each.opening),
            note=each.note,
        )
        ask_id = sent(s, message, today=asked_on, now=now - timedelta(each.ago)).ask_id
        if each.answer and ask_id is not None:
            answered = today - timedelta(each.answered)
            answer_ask(
                *(s, ask_id, each.answer, answered),
                today=today,
                now=now,
                summary=each.answer_summary,
            )
        if each.thanked is not None:
            settle_thanks(s, person, today - timedelta(each.thanked))
