"""A hash of what was entered: equal for two notebooks with the same content, however it came in.

It goes by UIDs and names, never by ids. Out of it stay what is derived, the history (undo, imports,
when something was entered), half-written text and settings.
"""

import hashlib

from sqlalchemy import text
from sqlalchemy.orm import Session

_CONTACT = (
    "uid, formatted_name, family, given, additional, prefix, suffix, nicknames, notes, relations,"
    " custom, unknown, birthday, anniversary, connected_on, pronunciation, pronouns, name_order,"
    " time_zone, photo, circle, cadence_days, cadence_from, later_until, paused, sphere,"
    " cadence_latest, later_since, later_event, enjoyed, trashed_at IS NOT NULL"
)
_INTERACTION = (
    "uid, happened_on, day, happened_at, channel, direction, minutes, place, summary, notes,"
    " trashed_at IS NOT NULL"
)
_OF = "(SELECT uid FROM contact WHERE id = t.contact_id)"
_IN = "(SELECT uid FROM interaction WHERE id = t.interaction_id)"
_AT = "(SELECT name FROM organisation WHERE id = t.organisation_id)"
_FOR = "(SELECT uid FROM opportunity WHERE id = t.opportunity_id)"
_SKILL = "(SELECT name FROM skill WHERE id = t.skill_id)"


def _person(column: str) -> str:
    return f"(SELECT uid FROM contact WHERE id = t.{column})"


def _fact(column: str) -> str:
    return f"(SELECT uid FROM fact WHERE id = t.{column})"


def _exchange(column: str) -> str:
    return (
        "(SELECT i.uid || e.direction || e.kind FROM exchange AS e"
        f" JOIN interaction AS i ON i.id = e.interaction_id WHERE e.id = t.{column})"
    )


# The first email is the one that is written to: the order of a card's parts is content.
_RANK = "row_number() OVER (PARTITION BY t.contact_id ORDER BY t.id)"
ENTERED = {
    "contact": _CONTACT,
    "contact_point": f"{_OF}, {_RANK}, kind, value, labels, preferred",
    "postal_address": f"{_OF}, {_RANK}, po_box, extended, street, city, region, postal_code,"
    " country, labels, formatted",
    "position": f"{_OF}, {_RANK}, {_AT}, units, title, role, started_on, ended_on",
    "contact_tag": f"{_OF}, (SELECT name FROM tag WHERE id = t.tag_id)",
    "interaction": _INTERACTION,
    "participant": f"{_IN}, {_OF}",
    "exchange": f"{_IN}, {_OF}, {_person('other_id')}, direction, kind, note, thanked_on, told_on,"
    " no_thanks, no_outcome",
    "follow_up": f"{_OF}, {_IN}, whose, text, due_on, done_on, repeats, repeats_from, settles",
    "shared_experience": f"{_OF}, {_AT}, kind, started_on, ended_on, note",
    "who_answer": f"{_OF}, answer, answered_on",
    "fact": f"uid, {_OF}, {_AT}, section, text, source, {_person('said_by_id')}, {_IN},"
    " noted_on, checked_on, closed_on, item",
    "question": f"{_OF}, {_person('about_contact_id')},"
    " (SELECT name FROM organisation WHERE id = t.about_organisation_id), text, asked_on,"
    f" answered_on, {_fact('fact_id')}",
    "checklist_item": f"{_OF}, item, settled_on",
    "relationship": f"{_person('from_id')}, {_person('to_id')}, kind, note, noted_on",
    "offered": f"{_fact('wish_id')}, {_fact('offer_id')}, {_SKILL}, answer, answered_on, {_IN},"
    " (SELECT kind || note FROM exchange WHERE id = t.exchange_id)",
    "skill": "name, note, rank",
    "proof": f"{_SKILL}, {_AT}, text, started_on, ended_on, url",
    "witness": f"{_SKILL}, {_OF}, saw",
    "pitch": "title, text, seconds, rank",
    "my_position": f"{_AT}, kind, title, started_on, ended_on",
    "circle": "name, cadence_days, latest_days",
    "stage": "key, name, rank",
    "opportunity": f"uid, title, {_AT}, {_person('for_id')}, source,"
    " (SELECT key || name FROM stage WHERE id = t.stage_id), closed_as, posted_on, closes_on,"
    " location, city, region, country, remote, employment_type, salary_min, salary_max,"
    " salary_currency, salary_unit, contact_email, description, notes, next_step, next_on,"
    " next_time, trashed_at IS NOT NULL",
    "stage_change": f"{_FOR}, (SELECT key || name FROM stage WHERE id = t.stage_id), changed_on",
    "requirement": f"{_FOR}, rank, text, answer, {_SKILL},"
    " (SELECT text FROM proof WHERE id = t.proof_id)",
    "opportunity_person": f"{_FOR}, {_OF}, role, note",
    "opportunity_link": f"{_FOR}, url, label",
    "attachment": f"{_FOR}, name, sha256, size, added_on",
    "target_organisation": f"{_AT}, stage, goal, next_step, next_on, website",
    "organisation_role": f"{_AT}, {_OF}, role, confidence, {_person('said_by_id')}, note, noted_on",
    "ask": f"purpose, {_FOR}, {_AT}, answer, answered_on, {_exchange('exchange_id')},"
    f" {_exchange('received_id')}",
    "template": "name, purpose, subject, text, rank",
    "ignored_check": f"{_OF}, kind, about, ignored_on",
}
# Tables that hold nothing that was entered by itself; a test sees that no table is in neither.
LEFT_OUT = frozenset(
    {
        *("organisation", "tag"),  # by their names, where they are used
        *("blob",),  # by its SHA-256 in contact.photo
        *("contact_text", "interaction_text", "contact_state", "fact_term"),
        *("import_batch", "imported_card", "undo_step", "undo_log"),
        *("setting", "unfinished"),
    }
)


def content_hash(session: Session) -> str:
    """SHA-256 of what was entered; one pass over the notebook, in no order."""
    total = 0
    for table, columns in ENTERED.items():
        rows = session.execute(
            text(f"SELECT json_array('{table}', {columns}) FROM \"{table}\" AS t")
        )
        for (row,) in rows:
            # The sum of hashes is the same in any order, and needs no sorting of a million rows.
            total += int.from_bytes(hashlib.sha256(row.encode()).digest())
    return hashlib.sha256(total.to_bytes(64)).hexdigest()
