"""The verb that lists openings: opportunities."""

from datetime import date
from typing import Any

from netbook.cli import words
from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.terminal import print_document, say
from netbook.store import opportunity_rows as store
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow, stages

ENDS = {
    "got": "got it",
    "declined": "they said no",
    "withdrawn": "withdrawn",
    "gone": "it went away",
    "not_for_me": "not for me",
}


def opportunities(call: Call) -> None:
    """List openings by stage, what is due or closes first before others."""
    with reading(call) as session:
        board = {stage.id: stage for stage in stages(session)}
        text = " ".join(call.words.query)
        rows = store.opportunity_rows(session, text=text, closed=not call.words.open)
    rows = rows[: call.words.limit]
    if call.json:
        print_document({"opportunities": [_document(row, board[row.stage_id]) for row in rows]})
        return
    table = [
        (_stage(board[row.stage_id]), row.title, _where(row), _what_is_next(row, call.today))
        for row in rows
    ]
    for line in words.columns(table) or ["No openings."]:
        say(line)


def _document(row: OpportunityRow, stage: StageRow) -> dict[str, Any]:
    whom = None if row.for_id is None else {"id": row.for_id, "name": row.for_name}
    return {
        "id": row.id,
        "title": row.title,
        "organisation": row.organisation or None,
        "place": row.place or None,
        "remote": row.remote,
        "stage": _stage(stage),
        "stage_since": row.stage_since.isoformat(),
        "for": whom,
        "source": row.source,
        "closed_as": row.closed_as or None,
        "posted_on": _iso(row.posted_on),
        "closes_on": _iso(row.closes_on),
        "next_step": row.next_step or None,
        "next_on": _iso(row.next_on),
        "next_time": row.next_time or None,
        "asked_on": _iso(row.asked_on),
        "people": [
            {"id": each.contact_id, "name": each.name, "role": each.role} for each in row.people
        ],
        "requirements": row.requirements,
        "url": row.url or None,
    }


def _stage(stage: StageRow) -> str:
    return stage.name or stage.key


def _where(row: OpportunityRow) -> str:
    whom = f"for {row.for_name}" if row.for_name else ""
    place = "remote" if row.remote else row.place
    return ", ".join(part for part in (row.organisation, place, whom) if part)


def _what_is_next(row: OpportunityRow, today: date) -> str:
    if row.closed_as:
        to = f", passed on to {row.passed_to}" if row.passed_to else ""
        return ENDS[row.closed_as] + to
    said = []
    if row.next_step or row.next_on:
        late = "late since " if row.next_on and row.next_on < today else ""
        when = f"{late}{words.day(row.next_on)}" if row.next_on else ""
        step = " ".join(part for part in (when, row.next_time) if part)
        said.append(": ".join(part for part in (row.next_step, step) if part))
    if row.closes_on:
        said.append(f"{'closed' if row.closes_on < today else 'closes'} {words.day(row.closes_on)}")
    if row.asked_on:
        said.append(f"asked {words.day(row.asked_on)}")
    return "; ".join(said)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
