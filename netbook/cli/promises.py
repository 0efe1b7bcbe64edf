"""The verb that lists what was promised, what is owed for what was received, and gives and asks."""

from datetime import date
from typing import Any

from netbook.cli import words
from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.terminal import print_document, say
from netbook.core.recurrence import parse_rule
from netbook.store.exchanges import Sums, exchange_sums
from netbook.store.follow_ups import PromiseRow, open_promises
from netbook.store.suggestions import Suggestion, suggestions

THINGS = {
    "lead": "the lead",
    "introduction": "the introduction",
    "reference": "the reference",
    "feedback": "the feedback",
    "advice": "the advice",
    "resource": "what they sent",
    "help": "the help",
}
UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}


def promises(call: Call) -> None:
    """List open promises, late ones first, and whom to thank or to tell how it went."""
    with reading(call) as session:
        rows = open_promises(session, call.words.limit)
        owed = suggestions(session, call.today, limit=call.words.limit)
        sums = exchange_sums(session, since=date(call.today.year, 1, 1))
    if call.json:
        print_document(
            {
                "promises": [_promise_document(row, call.today) for row in rows],
                "suggestions": [_suggestion_document(one) for one in owed],
                "this_year": {
                    "gave": sums.gave,
                    "asked": sums.asked,
                    "received": sums.received,
                    "kinds": [kind._asdict() for kind in sums.kinds],
                },
            }
        )
        return
    for line in words.columns([_line(row, call.today) for row in rows]) or ["Nothing promised."]:
        say(line)
    if owed:
        say()
    for one in owed:
        say(f"{_sentence(one)} ({words.day(one.day)})")
    say()
    say(_year(sums))


def _promise_document(row: PromiseRow, today: date) -> dict[str, Any]:
    return {
        "id": row.id,
        "contact": {"id": row.contact_id, "name": row.name},
        "whose": row.whose,
        "text": row.text,
        "due": row.due_on.isoformat() if row.due_on else None,
        "late_days": max(0, (today - row.due_on).days) if row.due_on else 0,
        "repeats": row.repeats or None,
    }


def _suggestion_document(one: Suggestion) -> dict[str, Any]:
    other = None if one.other_id is None else {"id": one.other_id, "name": one.other}
    return {
        "kind": one.kind,
        "contact": {"id": one.contact_id, "name": one.name},
        "other": other,
        "what": one.what,
        "day": one.day.isoformat(),
        "exchange_id": one.exchange_id,
    }


def _line(row: PromiseRow, today: date) -> tuple[str, str]:
    when = "no date"
    if row.due_on is not None:
        late = "late since " if row.due_on < today else ""
        when = "today" if row.due_on == today else late + words.day(row.due_on)
    lead = f"{row.name} promised" if row.whose == "theirs" else f"promised to {row.name}"
    again = f", {_how_often(row.repeats)}" if row.repeats else ""
    return when, f"{lead}: {row.text}{again}"


def _how_often(rule: str) -> str:
    frequency, times = parse_rule(rule)
    unit = UNITS[frequency]
    return f"every {unit}" if times == 1 else f"every {times} {unit}s"


def _sentence(one: Suggestion) -> str:
    if one.kind == "thanks":
        return f"Thank {one.name} for {THINGS[one.what]}"
    return f"Tell {one.name} how it went" + (f" with {one.other}" if one.other else "")


def _year(sums: Sums) -> str:
    return f"This year: gave {sums.gave}, asked {sums.asked}, received {sums.received}."
