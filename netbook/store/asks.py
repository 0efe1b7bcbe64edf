"""Asks: what was asked of whom, and how far it is: answered, introduced, thanked, outcome told."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from netbook.core.partial_date import PartialDate
from netbook.core.purposes import EXCHANGE_OF
from netbook.store import Session
from netbook.store.ask_following import (
    ANSWER,
    asking_again,
    settle_ask,
    stop_asking_again,
)
from netbook.store.ask_rows import AskRow, asks, read_ask
from netbook.store.exchanges import WHOSE
from netbook.store.follow_ups import add_promise, put_promise_off
from netbook.store.interactions import (
    ExchangeEntry,
    Interaction,
    log_interaction,
    read_interaction,
    save_interaction,
)
from netbook.store.later import came_to_pass, put_off
from netbook.store.opportunity_people import put_person
from netbook.store.rows import utc_text

__all__ = [
    "ANSWERS",
    "AskRow",
    "Sent",
    "SentIds",
    "answer_ask",
    "asks",
    "introduced_in",
    "note_introduced",
    "owe_outcome",
    "put_asking_off",
    "read_ask",
    "sent",
]

# Yes, no, later: what they answered. None came, and it is let be.
ANSWERS = ("yes", "no", "later", "none")
# So long an answer is waited for, unless another day is said.
WAIT_DAYS = 14
# What a message gives, by what it is for.
_GIVES = {"thank_you": "thanks", "share": "resource", "give": "help"}
# The part in an opening of whom this is asked.
_PART = {"introduction": "introducer", "reference": "referee"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message that went out: to whom, what for (`core.purposes.PURPOSES`), by which channel.

    `other_id` is whom an ask leads to. `note` says what exactly was asked or given, `gives` the
    kind of what was given where that isn't plain from the purpose, `tells_outcome` that the message
    told what became of their introduction to `told_id`, or of all. An ask waits for its answer
    until `answer_by`; `ask_again` is what the promise to ask again then says, none without it.
    """

    contact_id: int
    purpose: str
    summary: str
    text: str = ""
    channel: str = "email"
    on: date | None = None
    other_id: int | None = None
    organisation_id: int | None = None
    opportunity_id: int | None = None
    note: str = ""
    gives: str = ""
    tells_outcome: bool = False
    told_id: int | None = None
    answer_by: date | None = None
    ask_again: str = ""


class SentIds(NamedTuple):
    """What was written down of a message: the conversation, and where it asks, the ask."""

    interaction_id: int
    exchange_id: int | None
    ask_id: int | None
    follow_up_id: int | None


def sent(s: Session, message: Sent, *, today: date, now: datetime) -> SentIds:
    """Write down that a message went out, with all that follows from it.

    An ask is noted with what it is about, whom it is asked of is put on the opening, and their
    answer waited for; a reminder moves what they were asked before. Refusal as in
    `log_interaction`.
    """
    day = message.on or today
    asked = EXCHANGE_OF.get(message.purpose)
    interaction_id = log_interaction(
        s,
        Interaction(
            happened_on=PartialDate.of(day),
            happened_at=utc_text(now) if day == today else None,
            channel=message.channel,
            direction="out",
            summary=message.summary,
            notes=message.text,
            participants=(message.contact_id,),
            exchanges=tuple(_exchanges(message, asked)),
        ),
        today=today,
        now=now,
    )
    until = message.answer_by or day + timedelta(WAIT_DAYS)
    exchange_id = ask_id = follow_up_id = None
    if asked:
        exchange_id, ask_id = _note_ask(s, message, interaction_id)
        if message.opportunity_id and (part := _PART.get(message.purpose)):
            put_person(s, message.opportunity_id, message.contact_id, part)
    if asked or message.purpose == "follow_up":
        _wait(s, message.contact_id, until, today)
    reminded = _remind(s, message, until) if message.purpose == "follow_up" else []
    promised = any(row.ask_again_on for row in reminded)
    if message.ask_again and not promised:
        # To ask again after a reminder belongs to what was asked first.
        of = exchange_id or next((_exchange_of(s, row.id) for row in reminded), None)
        follow_up_id = add_promise(
            s,
            message.contact_id,
            whose="mine",
            text=message.ask_again,
            due_on=until,
            now=now,
            interaction_id=interaction_id,
            exchange_id=of,
            settles=ANSWER if of else "",
        )
    return SentIds(interaction_id, exchange_id, ask_id, follow_up_id)


def _exchanges(message: Sent, asked: str | None) -> list[ExchangeEntry]:
    found, of = [], message.contact_id
    if asked:
        found.append(ExchangeEntry("asked", asked, message.note, of, message.other_id))
    elif gives := message.gives or _GIVES.get(message.purpose):
        note = "" if gives == "thanks" else message.note
        found.append(ExchangeEntry("gave", gives, note, of))
    if message.tells_outcome:
        found.append(ExchangeEntry("gave", "outcome", "", of, message.told_id))
    return found


def _note_ask(s: Session, message: Sent, interaction_id: int) -> tuple[int, int]:
    run = s.connection().exec_driver_sql
    query = "SELECT id FROM exchange WHERE interaction_id = ? AND direction = 'asked'"
    exchange_id = int(run(query, (interaction_id,)).scalar_one())
    # Logging the conversation has begun to follow an introduction that it asks for.
    noted = run(
        "INSERT INTO ask (exchange_id, purpose, opportunity_id, organisation_id)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (exchange_id) DO UPDATE SET purpose = excluded.purpose,"
        " opportunity_id = excluded.opportunity_id, organisation_id = excluded.organisation_id"
        " RETURNING id",
        (exchange_id, message.purpose, message.opportunity_id, message.organisation_id),
    )
    return exchange_id, int(noted.scalar_one())


def _remind(s: Session, message: Sent, until: date) -> list[AskRow]:
    """Give what a reminder is about its new day; what it was about."""
    about = [
        row
        for row in asks(s, contact_id=message.contact_id)
        if row.next == "answer"
        and message.opportunity_id in (None, row.opportunity_id)
        and message.other_id in (None, row.other_id)
    ]
    for row in about:
        for promise_id in asking_again(s, row.id):
            put_promise_off(s, promise_id, until)
    return about


def _exchange_of(s: Session, ask_id: int) -> int:
    found = s.connection().exec_driver_sql("SELECT exchange_id FROM ask WHERE id = ?", (ask_id,))
    return int(found.scalar_one())


def answer_ask(
    s: Session,
    ask_id: int,
    answer: str,
    on: date,
    *,
    today: date,
    now: datetime,
    summary: str = "",
    channel: str = "email",
    until: date | None = None,
) -> None:
    """Note what somebody answered (`ANSWERS`), as a conversation unless one of that day is there.

    Yes to anything but an introduction is what was asked for; later waits until another day, or
    as long again. LookupError where the ask is gone.
    """
    if answer not in ANSWERS:
        raise ValueError(f"no answer {answer}")
    row = read_ask(s, ask_id)
    s.connection().exec_driver_sql(
        "UPDATE ask SET answer = ?, answered_on = ? WHERE id = ?",
        (answer, on.toordinal(), ask_id),
    )
    came_to_pass(s, [row.contact_id], "answer")
    if answer != "none":
        received = EXCHANGE_OF[row.purpose] if answer == "yes" else ""
        entry = ExchangeEntry("received", received, row.note, row.contact_id)
        gives = () if received in ("", "introduction") else (entry,)
        number = _heard(s, row, on, gives, summary, channel, today=today, now=now)
        if gives:
            settle_ask(s, ask_id, _received(s, number, entry), on.toordinal())
    if answer == "later":
        put_asking_off(s, ask_id, until or on + timedelta(WAIT_DAYS), today=today)
    else:
        stop_asking_again(s, ask_id)


def note_introduced(
    s: Session,
    ask_id: int,
    on: date,
    *,
    today: date,
    now: datetime,
    summary: str = "",
    channel: str = "email",
    other_id: int | None = None,
    tell: str = "",
    tell_by: date | None = None,
) -> int:
    """Note the introduction that was asked for, to `other_id` where it wasn't said; its exchange.

    The user owes them how it went: `tell` is what that promise says, `tell_by` until when.
    """
    row = read_ask(s, ask_id)
    entry = ExchangeEntry("received", "introduction", "", row.contact_id, other_id or row.other_id)
    number = _heard(s, row, on, (entry,), summary, channel, today=today, now=now)
    exchange_id = _received(s, number, entry)
    settle_ask(s, ask_id, exchange_id, on.toordinal())
    if tell:
        owe_outcome(s, exchange_id, tell, tell_by, now=now)
    return exchange_id


def _received(s: Session, interaction_id: int, entry: ExchangeEntry) -> int:
    found = s.connection().exec_driver_sql(
        "SELECT max(id) FROM exchange WHERE interaction_id = ? AND direction = 'received'"
        " AND kind = ? AND contact_id = ?",
        (interaction_id, entry.kind, entry.contact_id),
    )
    return int(found.scalar_one())


def _wait(s: Session, contact_id: int, until: date, today: date) -> None:
    """Put somebody off until they answer; not sooner than the user did already."""
    query = "SELECT 1 FROM contact WHERE id = ? AND later_until > ?"
    if not s.connection().exec_driver_sql(query, (contact_id, until.toordinal())).first():
        put_off(s, contact_id, until, today, "answer")


def put_asking_off(s: Session, ask_id: int, until: date, *, today: date) -> None:
    """Wait for the answer to something asked until another day."""
    row = read_ask(s, ask_id)
    put_off(s, row.contact_id, until, today, "answer")
    for promise_id in asking_again(s, ask_id):
        put_promise_off(s, promise_id, until)


def introduced_in(s: Session, interaction_id: int) -> list[AskRow]:
    """The asks that a conversation settled by an introduction whose outcome isn't promised yet."""
    found = s.connection().exec_driver_sql(
        "SELECT a.id FROM ask AS a CROSS JOIN exchange AS r ON r.id = a.received_id"
        " WHERE r.interaction_id = ? AND r.kind = 'introduction' AND NOT EXISTS (SELECT 1"
        " FROM follow_up WHERE exchange_id = r.id AND settles = 'outcome')"
        " GROUP BY r.id ORDER BY a.id",
        (interaction_id,),
    )
    rows = [read_ask(s, number) for number in found.scalars().all()]
    return [row for row in rows if row.told_on is None]


def owe_outcome(s: Session, exchange_id: int, text: str, by: date | None, *, now: datetime) -> int:
    """Promise whoever introduced somebody to tell them how it went; its id."""
    found = s.connection().exec_driver_sql(
        f"SELECT {WHOSE}, e.interaction_id FROM exchange AS e WHERE e.id = ?", (exchange_id,)
    )
    contact_id, interaction_id = found.one()
    return add_promise(
        s,
        contact_id,
        whose="mine",
        text=text,
        due_on=by,
        now=now,
        interaction_id=interaction_id,
        exchange_id=exchange_id,
        settles="outcome",
    )


def _heard(
    s: Session,
    row: AskRow,
    on: date,
    gives: tuple[ExchangeEntry, ...],
    summary: str,
    channel: str,
    *,
    today: date,
    now: datetime,
) -> int:
    """The conversation in which they answered: one of that day that is there, else a new one."""
    there = (
        s.connection()
        .exec_driver_sql(
            "SELECT max(i.id) FROM participant AS p CROSS JOIN interaction AS i"
            " ON i.id = p.interaction_id WHERE p.contact_id = ? AND i.day = ?"
            " AND i.direction <> 'out' AND i.trashed_at IS NULL AND i.id <> ?",
            (row.contact_id, on.toordinal(), row.interaction_id),
        )
        .scalar()
    )
    if there is not None:
        noted = read_interaction(s, there)
        save_interaction(
            s, replace(noted, exchanges=(*noted.exchanges, *gives)), today=today, now=now
        )
        return int(there)
    return log_interaction(
        s,
        Interaction(
            happened_on=PartialDate.of(on),
            channel=channel,
            direction="in",
            summary=summary,
            # Whom they introduced said nothing yet.
            participants=(row.contact_id,),
            exchanges=gives,
        ),
        today=today,
        now=now,
    )
