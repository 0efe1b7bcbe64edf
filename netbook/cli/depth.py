"""The verb that explains how well one knows somebody: depth CONTACT."""

from typing import Any

from netbook.cli import words
from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.people import one_contact
from netbook.cli.terminal import print_document, say
from netbook.core.depth import Term
from netbook.core.partial_date import PartialDate
from netbook.store.depth import ContactDepth, Entry, Explained, contact_depth

LEVELS = {
    "nothing": "nothing noted yet",
    "met": "met",
    "acquaintance": "an acquaintance",
    "growing": "growing",
    "well": "well known",
    "fading": "fading",
}
TERMS = {
    "in_person": ("conversation in person", "conversations in person"),
    "event": ("event", "events"),
    "video": ("video call", "video calls"),
    "phone": ("call", "calls"),
    "written": ("letter, email or message", "letters, emails and messages"),
    "social": ("word on a social network", "words on a social network"),
    "worked": ("time of working together", "times of working together"),
    "studied": ("time of studying together", "times of studying together"),
    "served": ("time of serving together", "times of serving together"),
    "organised": ("thing organised together", "things organised together"),
    "met": ("meeting", "meetings"),
    "wrote_first": ("time that they reached out", "times that they reached out"),
    "referred": ("introduction or reference from them", "introductions and references from them"),
    "helped": ("time that they helped", "times that they helped"),
    "remembered": ("time that they remembered", "times that they remembered"),
    "thanked": ("time that they said thanks", "times that they said thanks"),
    "gave": ("time that you gave", "times that you gave"),
    "recent": ("last conversation, and how recent", ""),
}


def depth(call: Call) -> None:
    """Explain how well one knows one person, term by term."""
    with reading(call) as session:
        contact = one_contact(session, " ".join(call.words.contact))
        found = contact_depth(session, contact.id, call.today)
    if call.json:
        print_document(_document(contact.id, contact.name, found))
        return
    say(f"{contact.name or 'Somebody without a name'}: {LEVELS[found.depth.level]}")
    if not found.explained:
        return
    say()
    say(f"{found.depth.figure:>4}  in all: weights of NetBook's own, of what is noted here")
    for heading, some in (("You know them", found.you_know), ("They know you", found.knows_you)):
        if some:
            say()
            say(heading)
        for each in some:
            say(f"{each.term.points:>4}  {_count(each.term)}")
            for entry in each.entries:
                say(f"        {_entry(entry)}")
    if found.only_when_needed:
        say()
        say("For a year they heard from you only when you needed something.")


def _document(contact_id: int, name: str, found: ContactDepth) -> dict[str, Any]:
    return {
        "contact": {"id": contact_id, "name": name},
        "level": found.depth.level,
        "figure": found.depth.figure,
        "terms": [_term_document(each) for each in found.explained],
        "you_know": {each.term.kind: each.term.count for each in found.you_know},
        "knows_me": {each.term.kind: each.term.count for each in found.knows_you},
        "only_when_needed": found.only_when_needed,
        "first": found.first.isoformat() if found.first else None,
        "last": found.last.isoformat() if found.last else None,
    }


def _term_document(each: Explained) -> dict[str, Any]:
    term = each.term
    return {
        "kind": term.kind,
        "count": term.count,
        "counted": term.counted,
        "points": term.points,
        "entries": [
            {
                "source": entry.source,
                "id": entry.id,
                "interaction_id": entry.interaction_id,
                "kind": entry.kind,
                "on": entry.happened_on or None,
                "until": entry.until or None,
                "text": entry.text or None,
            }
            for entry in each.entries
        ],
    }


def _count(term: Term) -> str:
    one, many = TERMS[term.kind]
    if term.kind == "recent":
        return one
    said = words.count(term.count, one, many)
    return said if term.counted == term.count else f"{said}, {term.counted} of them counted"


def _entry(entry: Entry) -> str:
    days = [_day(day) for day in (entry.happened_on, entry.until) if day]
    what = words.CHANNELS.get(entry.kind, entry.kind)
    return ", ".join(part for part in (" to ".join(days), what, entry.text) if part)


def _day(edtf: str) -> str:
    when = PartialDate.parse(edtf)
    return words.day(when.earliest) if when.is_exact else edtf
