"""The verbs that read people: people, show, due, search."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from netbook.cli import words
from netbook.cli.arguments import Call
from netbook.cli.connections import (
    common_document,
    common_line,
    relationship_document,
    relationship_line,
)
from netbook.cli.opening import reading
from netbook.cli.reason_words import reason_document
from netbook.cli.reason_words import sentence as reason_sentence
from netbook.cli.terminal import print_document, say
from netbook.core.cadence import days_late, latest_on, standing
from netbook.core.card import Card, card_document
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.circles import circles
from netbook.store.common_ground import common_ground_with_me
from netbook.store.contacts import Summary, find_contacts, read_card
from netbook.store.due import DueRow, due_by_lateness
from netbook.store.facts import Fact, facts, organisation_facts
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.store.people import PeopleQuery, PersonRow, people_ids, people_rows
from netbook.store.reasons import best_reasons
from netbook.store.relationships import relationships
from netbook.store.search import search as find
from netbook.store.shared_experiences import SharedExperience, shared_experiences
from netbook.store.timeline import TimelineFilter, TimelineRow, all_interactions

SHOWN_CONVERSATIONS = 10


def people(call: Call) -> None:
    """List people, all or those whom the words find."""
    with reading(call) as session:
        query = PeopleQuery(text=" ".join(call.words.query))
        ids = people_ids(session, query, call.today)[: call.words.limit]
        rows = people_rows(session, ids)
    if call.json:
        print_document(
            [
                {
                    "id": row.id,
                    "uid": row.uid,
                    "name": row.name,
                    "organisation": row.organisation or None,
                    "title": row.title or None,
                    "tags": list(row.tags),
                    "circle": row.circle,
                    "standing": _standing(row, call.today),
                }
                for row in rows
            ]
        )
        return
    table = []
    for row in rows:
        state = _standing(row, call.today)
        said = words.standing_word(state, _day(row.due_day), call.today)
        table.append((row.name, words.position(row.title, row.organisation), said))
    for line in words.columns(table) or ["Nobody."]:
        say(line)


def due(call: Call) -> None:
    """List who is due or overdue, most days late first."""
    with reading(call) as session:
        rows = due_by_lateness(session, call.today, call.words.limit)
        why = best_reasons(session, [row.id for row in rows], call.today)
    names = {row.id: row.given or row.name for row in rows}
    if call.json:
        print_document(
            [
                {
                    "id": row.id,
                    "name": row.name,
                    "cadence_days": row.every,
                    "latest_days": row.latest,
                    "last_interaction_on": _iso(row.last_day),
                    "due_on": _iso(row.due_day),
                    "latest_on": _latest_on(row),
                    "standing": _standing(row, call.today),
                    "days_late": days_late(date.fromordinal(row.due_day), call.today),
                    "reason": (
                        reason_document(why[row.id], names[row.id]) if row.id in why else None
                    ),
                }
                for row in rows
            ]
        )
        return
    table = [
        (
            words.lateness(date.fromordinal(row.due_day), call.today),
            row.name,
            words.position(row.title, row.organisation),
            words.how_often(row.every),
            reason_sentence(why[row.id], names[row.id]) if row.id in why else "",
        )
        for row in rows
    ]
    for line in words.columns(table) or ["Nobody waits to hear from you today."]:
        say(line)


def search(call: Call) -> None:
    """Search people, openings and conversations."""
    with reading(call) as session:
        hits = find(session, " ".join(call.words.query), call.words.limit)
    if call.json:
        print_document(
            [
                {
                    "kind": hit.kind,
                    "id": hit.id,
                    "contact_ids": list(hit.contact_ids),
                    "title": hit.title,
                    "snippet": hit.snippet,
                    "date": _iso(hit.day),
                }
                for hit in hits
            ]
        )
        return
    for hit in hits:
        when = f", {words.day(date.fromordinal(hit.day))}" if hit.day else ""
        say(f"{hit.title}{when}")
        if hit.snippet and hit.snippet != hit.title:
            say(f"    {' '.join(hit.snippet.split())}")
    if not hits:
        say("Nothing.")


def one_contact(session: Session, text: str) -> Summary:
    """The one contact whom the text means; Refusal for none or several, whom it lists."""
    found = find_contacts(session, text)
    if not found:
        raise Refusal("nobody", text)
    if len(found) > 1:
        raise Refusal("several", f"“{text}”: {listed(found)}")
    return found[0]


def listed(found: Sequence[Summary]) -> str:
    """People to choose from, in one line."""
    return "; ".join(
        f"{c.id} " + words.position(c.name, words.position(c.title, c.organisation)) for c in found
    )


def show(call: Call) -> None:
    """Show one person with everything that is noted."""
    with reading(call) as session:
        contact = one_contact(session, " ".join(call.words.contact))
        card = read_card(session, contact.id)
        talks = list(all_interactions(session, TimelineFilter(contact_id=contact.id)))
        together = shared_experiences(session, contact.id)
        known = facts(session, contact.id, closed=True)
        known += organisation_facts(session, contact.id, closed=True)
        related = relationships(session, contact.id)
        ground = common_ground_with_me(session, contact.id)
        openings = opportunity_rows(session, contact_id=contact.id)
        by_circle = {row.name: row.cadence_days for row in circles(session)}
    every = contact.cadence_days or by_circle.get(contact.circle)
    state = _standing(contact, call.today)
    if call.json:
        print_document(
            {
                **card_document(card),
                "id": contact.id,
                "circle": contact.circle,
                "cadence_days": every,
                "latest_days": contact.latest,
                "last_interaction_on": _iso(contact.last_day),
                "due_on": _iso(contact.due_day),
                "latest_on": _latest_on(contact),
                "put_off_until": _put_off_until(contact, call.today),
                "standing": state,
                "shared_experiences": [
                    {
                        "kind": each.kind,
                        "organisation": each.organisation,
                        "started_on": each.started_on,
                        "ended_on": each.ended_on,
                        "note": each.note,
                    }
                    for each in together
                ],
                "relationships": [relationship_document(each, contact) for each in related],
                "common_ground": [common_document(each) for each in ground],
                "facts": [fact_document(fact) for fact in known],
                "opportunities": [_opening_document(row, contact.id) for row in openings],
                "interactions": [interaction_document(row) for row in talks],
            }
        )
        return
    say(contact.name)
    for line in _lines(card, contact):
        say(f"  {line}")
    rhythm = [words.how_often(every)] if every else []
    rhythm += [f"at the latest after {contact.latest} days"] if contact.latest else []
    rhythm += [words.standing_word(state, _day(contact.due_day), call.today)]
    if said := ", ".join(part for part in rhythm if part):
        say(f"  {said}")
    for experience in together:
        say(f"  {_together(experience)}")
    for line in (*map(common_line, ground), *map(relationship_line, related)):
        if line:
            say(f"  {line}")
    for fact in known:
        if fact.closed_on is None:
            say(f"  {_fact(fact)}")
    say()
    for row in talks[:SHOWN_CONVERSATIONS]:
        text = " ".join((row.summary or row.notes).split())
        say(f"{row.happened_on}  {words.CHANNELS[row.channel]}: {text}")
    if not talks:
        say("Nothing noted yet.")
    elif len(talks) > SHOWN_CONVERSATIONS:
        say(f"...and {len(talks) - SHOWN_CONVERSATIONS} earlier")


def interaction_document(row: TimelineRow) -> dict[str, Any]:
    """One conversation as JSON."""
    return {
        "id": row.id,
        "happened_on": row.happened_on,
        "channel": row.channel,
        "direction": row.direction or None,
        "minutes": row.minutes,
        "place": row.place or None,
        "summary": row.summary or None,
        "notes": row.notes or None,
        "people": [{"id": person, "name": name} for person, name in row.people],
        "exchanges": [
            {
                "direction": exchange.direction,
                "kind": exchange.kind,
                "note": exchange.note or None,
                "contact_id": exchange.contact_id,
                "other_id": exchange.other_id,
                "thanked_on": exchange.thanked_on.isoformat() if exchange.thanked_on else None,
                "told_on": exchange.told_on.isoformat() if exchange.told_on else None,
            }
            for exchange in row.exchanges
        ],
        "promises": [
            {
                "contact_id": promise.contact_id,
                "whose": promise.whose,
                "text": promise.text,
                "due_on": promise.due_on.isoformat() if promise.due_on else None,
                "done_on": promise.done_on.isoformat() if promise.done_on else None,
                "repeats": promise.repeats or None,
            }
            for promise in row.promises
        ],
    }


def _opening_document(row: OpportunityRow, contact_id: int) -> dict[str, Any]:
    """An opening of a person as JSON, with their part in it, or that it is for them."""
    roles = [each.role for each in row.people if each.contact_id == contact_id]
    return {
        "id": row.id,
        "title": row.title,
        "organisation": row.organisation or None,
        "role": roles[0] if roles else None,
        "for_them": row.for_id == contact_id,
    }


def fact_document(fact: Fact) -> dict[str, Any]:
    """One thing that is known of a person, or of the organisation they are at, as JSON."""
    return {
        "id": fact.id,
        "section": fact.section,
        "text": fact.text,
        "organisation": fact.organisation or None,
        "source": fact.source or None,
        "said_by": fact.said_by or None,
        "interaction_id": fact.interaction_id,
        "noted_on": fact.noted_on.isoformat(),
        "checked_on": fact.checked_on.isoformat() if fact.checked_on else None,
        "closed_on": fact.closed_on.isoformat() if fact.closed_on else None,
    }


def _fact(fact: Fact) -> str:
    heading = fact.organisation or words.SECTIONS[fact.section]
    channel = words.CHANNELS[fact.channel] if fact.channel else ""
    said = f"{fact.said_by} said" if fact.said_by else ""
    origin = (said, fact.source or channel, words.day(fact.noted_on))
    text = " ".join(fact.text.split())
    return f"{heading}: {text} ({', '.join(part for part in origin if part)})"


def _together(experience: SharedExperience) -> str:
    years = " to ".join(part for part in (experience.started_on, experience.ended_on) if part)
    what = "met" if experience.kind == "met" else f"{experience.kind} together"
    return ", ".join(part for part in (what, experience.organisation, years) if part)


def _lines(card: Card, contact: Summary) -> list[str]:
    place = words.position(contact.title, contact.organisation)
    lines = [", ".join(part for part in (place, contact.city) if part)]
    lines += [point.value for point in (*card.emails, *card.phones, *card.urls, *card.ims)]
    lines += [", ".join(contact.tags), *card.notes]
    return [line for line in lines if line]


def _latest_on(row: DueRow | PersonRow | Summary) -> str | None:
    """The last day on which they aren't overdue yet."""
    latest = _latest_day(row)
    return latest.isoformat() if latest else None


def _latest_day(row: DueRow | PersonRow | Summary) -> date | None:
    if row.due_day is None or row.every is None or row.latest is None:
        return None
    return latest_on(date.fromordinal(row.due_day), _day(row.last_day), row.every, row.latest)


def _put_off_until(contact: Summary, today: date) -> str | None:
    until = _day(contact.later_until)
    return until.isoformat() if until and until > today else None


def _standing(row: DueRow | PersonRow | Summary, today: date) -> str:
    paused = not isinstance(row, DueRow) and row.paused
    return standing(_day(row.due_day), _latest_day(row), paused, today)


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def _iso(ordinal: int | None) -> str | None:
    return None if ordinal is None else date.fromordinal(ordinal).isoformat()
