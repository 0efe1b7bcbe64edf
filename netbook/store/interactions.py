"""Conversations: writing one down with who took part, what went which way, what was promised."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import uuid4

from netbook.core.partial_date import PartialDate
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.ask_following import follow_asks
from netbook.store.days import day_or_none, ordinal_or_none
from netbook.store.interaction_facts import FactEntry, save_told_facts, told_facts
from netbook.store.later import came_to_pass
from netbook.store.names import people_named
from netbook.store.rows import utc_text
from netbook.store.suggestions import settle
from netbook.store.texts import write_interaction_texts
from netbook.store.trash import trash_interactions

__all__ = [
    "ExchangeEntry",
    "FactEntry",
    "Interaction",
    "PromiseEntry",
    "log_interaction",
    "people_named",
    "read_interaction",
    "save_interaction",
    "trash_interactions",
]


class ExchangeEntry(NamedTuple):
    """What was given, asked or received; without a contact it concerns all who took part.

    `other_id` is whom an introduction led to; on `thanked_on` they were thanked for it, and on
    `told_on` they heard what became of it.
    """

    direction: str
    kind: str
    note: str = ""
    contact_id: int | None = None
    other_id: int | None = None
    thanked_on: date | None = None
    told_on: date | None = None


class PromiseEntry(NamedTuple):
    """A promise made in a conversation, `mine` or `theirs`; without an id it is a new one."""

    id: int | None
    contact_id: int
    whose: str
    text: str
    due_on: date | None = None
    done_on: date | None = None
    repeats: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """One conversation with the ids of the contacts who took part; without an id a new one."""

    id: int | None = None
    uid: str = ""
    happened_on: PartialDate
    happened_at: str | None = None
    channel: str
    direction: str = ""
    minutes: int | None = None
    place: str = ""
    summary: str = ""
    notes: str = ""
    participants: tuple[int, ...]
    exchanges: tuple[ExchangeEntry, ...] = ()
    promises: tuple[PromiseEntry, ...] = ()
    facts: tuple[FactEntry, ...] = ()


_COLUMNS = (
    *("happened_on", "day", "happened_at", "channel", "direction", "minutes"),
    *("place", "summary", "notes"),
)
_PROMISE_COLUMNS = ("contact_id", "whose", "text", "due_on", "done_on", "repeats")
EXCHANGE_COLUMNS = (
    *("direction", "kind", "note", "contact_id"),
    *("other_id", "thanked_on", "told_on"),
)


def log_interaction(s: Session, interaction: Interaction, *, today: date, now: datetime) -> int:
    """Write down a conversation; its id. Refusal("future_date") where it lies after today."""
    values = _values(interaction, today)
    columns = ", ".join(("uid", "created_at", *_COLUMNS))
    places = ", ".join("?" * (len(_COLUMNS) + 2))
    added = s.connection().exec_driver_sql(
        f"INSERT INTO interaction ({columns}) VALUES ({places}) RETURNING id",
        (interaction.uid or uuid4().urn, utc_text(now), *values),
    )
    number = int(added.scalar_one())
    _save_participants(s, number, interaction.participants)
    _save_exchanges(s, number, interaction)
    if interaction.exchanges:
        follow_asks(s, number, today)
    _save_promises(s, number, interaction.promises, now)
    save_told_facts(s, number, interaction.facts, interaction.happened_on.earliest, now)
    _end_waiting(s, interaction)
    write_interaction_texts(s, [number])
    return number


def _end_waiting(s: Session, told: Interaction, before: Interaction | None = None) -> None:
    """Whoever was put off until they answer, or until a promise is kept, is so no longer.

    Of a conversation that was there `before` only what it tells anew counts.
    """
    if told.direction != "out":
        old = before.participants if before and _answers(before) == _answers(told) else ()
        came_to_pass(s, [each for each in told.participants if each not in old], *_answers(told))
    kept = {each.id for each in before.promises if each.done_on} if before else set()
    for promise in told.promises:
        if promise.done_on and promise.id not in kept:
            done = promise.done_on.toordinal()
            came_to_pass(s, [promise.contact_id], "promise", done)


def _answers(told: Interaction) -> tuple[str, int]:
    """What a conversation is to those who wait for one, and on which day."""
    event = "" if told.direction == "out" else "answer"
    return event, told.happened_on.earliest.toordinal()


def save_interaction(s: Session, interaction: Interaction, *, today: date, now: datetime) -> None:
    """Write down what was changed in a conversation. Refusal as in `log_interaction`."""
    number = interaction.id
    if number is None:
        raise ValueError("a new conversation is logged, not saved")
    values = dict(zip(_COLUMNS, _values(interaction, today), strict=True))
    run = s.connection().exec_driver_sql
    before, there = read_interaction(s, number), _row(s, number)
    if changed := {name: value for name, value in values.items() if there[name] != value}:
        changes = ", ".join(f"{name} = ?" for name in changed)
        run(f"UPDATE interaction SET {changes} WHERE id = ?", (*changed.values(), number))
    _save_participants(s, number, interaction.participants)
    _save_exchanges(s, number, interaction)
    if interaction.exchanges:
        follow_asks(s, number, today)
    _save_promises(s, number, interaction.promises, now)
    save_told_facts(s, number, interaction.facts, interaction.happened_on.earliest, now)
    _end_waiting(s, interaction, before)
    write_interaction_texts(s, [number])


def read_interaction(s: Session, interaction_id: int) -> Interaction:
    """A conversation with all of its parts; LookupError where there is none of that id."""
    row = _row(s, interaction_id)
    run = s.connection().exec_driver_sql
    people = "SELECT contact_id FROM participant WHERE interaction_id = ? ORDER BY id"
    exchanges = (
        f"SELECT {', '.join(EXCHANGE_COLUMNS)} FROM exchange WHERE interaction_id = ? ORDER BY id"
    )
    promises = (
        f"SELECT id, {', '.join(_PROMISE_COLUMNS)} FROM follow_up"
        " WHERE interaction_id = ? AND follows_id IS NULL ORDER BY id"
    )
    chosen = (interaction_id,)
    return Interaction(
        id=interaction_id,
        uid=row["uid"],
        happened_on=PartialDate.parse(row["happened_on"]),
        happened_at=row["happened_at"],
        channel=row["channel"],
        direction=row["direction"],
        minutes=row["minutes"],
        place=row["place"],
        summary=row["summary"],
        notes=row["notes"],
        participants=tuple(run(people, chosen).scalars()),
        exchanges=tuple(exchange_entry(e) for e in run(exchanges, chosen)),
        promises=tuple(promise_entry(p) for p in run(promises, chosen)),
        facts=told_facts(s, interaction_id),
    )


def promise_entry(row: Sequence[Any]) -> PromiseEntry:
    """A promise from its id, contact, whose it is, text, the ordinals of due and done, its rule."""
    *start, due, done, repeats = row
    return PromiseEntry._make((*start, day_or_none(due), day_or_none(done), repeats))


def exchange_entry(row: Sequence[Any]) -> ExchangeEntry:
    """An exchange from the values of `EXCHANGE_COLUMNS`."""
    *start, thanked, told = row
    return ExchangeEntry._make((*start, day_or_none(thanked), day_or_none(told)))


def _row(s: Session, interaction_id: int) -> Any:
    query = f"SELECT uid, {', '.join(_COLUMNS)} FROM interaction WHERE id = ?"
    row = s.connection().exec_driver_sql(query, (interaction_id,)).mappings().first()
    if row is None:
        raise LookupError(interaction_id)
    return row


def _values(interaction: Interaction, today: date) -> tuple[Any, ...]:
    day = interaction.happened_on.earliest
    if day > today:
        raise Refusal("future_date")
    if not interaction.participants:
        raise Refusal("no_people", interaction.summary)
    return (
        *(str(interaction.happened_on), day.toordinal(), interaction.happened_at),
        *(interaction.channel, interaction.direction, interaction.minutes),
        *(interaction.place, interaction.summary, interaction.notes),
    )


def _save_participants(s: Session, number: int, wanted: Sequence[int]) -> None:
    run = s.connection().exec_driver_sql
    query = "SELECT contact_id FROM participant WHERE interaction_id = ?"
    there = set(run(query, (number,)).scalars())
    for contact_id in there - set(wanted):
        gone = "DELETE FROM participant WHERE interaction_id = ? AND contact_id = ?"
        run(gone, (number, contact_id))
    for contact_id in dict.fromkeys(wanted):
        if contact_id not in there:
            added = "INSERT INTO participant (interaction_id, contact_id) VALUES (?, ?)"
            run(added, (number, contact_id))


def _save_exchanges(s: Session, number: int, interaction: Interaction) -> None:
    run = s.connection().exec_driver_sql
    names = ", ".join(EXCHANGE_COLUMNS)
    query = f"SELECT id, {names} FROM exchange WHERE interaction_id = ? ORDER BY id"
    there = {row[0]: exchange_entry(row[1:]) for row in run(query, (number,))}
    entries = list(interaction.exchanges)
    # Where one was taken out, those that stay keep their rows, which promises may point to.
    for length in (len(ExchangeEntry._fields), 2):
        for row, kept in list(there.items()):
            same = (n for n, entry in enumerate(entries) if entry[:length] == kept[:length])
            at = next(same, None)
            if at is not None:
                _save_exchange(s, row, kept, entries.pop(at))
                del there[row]
    for row in there:
        run("DELETE FROM exchange WHERE id = ?", (row,))
    for entry in entries:
        values = _exchange_values(entry)
        run(
            f"INSERT INTO exchange (interaction_id, {names}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *values),
        )
    given = ((e.kind, e.contact_id, e.other_id) for e in interaction.exchanges if e[0] == "gave")
    settle(s, interaction.happened_on.earliest, interaction.participants, given)


def _save_exchange(s: Session, row: int, kept: ExchangeEntry, entry: ExchangeEntry) -> None:
    if kept != entry:
        changes = ", ".join(f"{name} = ?" for name in EXCHANGE_COLUMNS)
        s.connection().exec_driver_sql(
            f"UPDATE exchange SET {changes} WHERE id = ?", (*_exchange_values(entry), row)
        )


def _exchange_values(entry: ExchangeEntry) -> tuple[Any, ...]:
    return (*entry[:-2], ordinal_or_none(entry.thanked_on), ordinal_or_none(entry.told_on))


def _save_promises(s: Session, number: int, wanted: Sequence[PromiseEntry], now: datetime) -> None:
    run = s.connection().exec_driver_sql
    names = ", ".join(_PROMISE_COLUMNS)
    # Those that came of keeping one are no part of what was said.
    query = f"SELECT id, {names} FROM follow_up WHERE interaction_id = ? AND follows_id IS NULL"
    there = {row[0]: tuple(row[1:]) for row in run(query, (number,))}
    kept = {promise.id for promise in wanted}
    for gone in there.keys() - kept:
        run("DELETE FROM follow_up WHERE id = ?", (gone,))
    for promise in wanted:
        due = ordinal_or_none(promise.due_on)
        values = (
            *(promise.contact_id, promise.whose, promise.text),
            *(due, ordinal_or_none(promise.done_on), promise.repeats),
        )
        if promise.id not in there:
            run(
                f"INSERT INTO follow_up (interaction_id, created_at, repeats_from, {names})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (number, utc_text(now), due if promise.repeats else None, *values),
            )
        elif there[promise.id] != values:
            changes = ", ".join(f"{name} = ?" for name in _PROMISE_COLUMNS)
            run(f"UPDATE follow_up SET {changes} WHERE id = ?", (*values, promise.id))
            if (there[promise.id][3], there[promise.id][5]) != (due, promise.repeats):
                start = "UPDATE follow_up SET repeats_from = ? WHERE id = ?"
                run(start, (due if promise.repeats else None, promise.id))
