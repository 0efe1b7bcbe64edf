"""The verb that says what could be given: give-first."""

from typing import Any

from netbook.cli import words
from netbook.cli.arguments import Call
from netbook.cli.opening import reading
from netbook.cli.terminal import print_document, say
from netbook.store import give_first as store
from netbook.store.give_first import Gift, Told

# Without --limit, so many are printed: all that the notebook holds at most.
ALL = 10_000


def give_first(call: Call) -> None:
    """Say whose noted wish somebody, or the user, could meet; the best first."""
    limit = ALL if call.words.limit is None else call.words.limit
    with reading(call) as session:
        gifts = store.give_first(session, call.today, limit)
    if call.json:
        print_document({"gifts": [_document(gift) for gift in gifts]})
        return
    for gift in gifts:
        say(_sentence(gift))
    if not gifts:
        say("Nothing noted that anybody wishes for and somebody could give.")


def _document(gift: Gift) -> dict[str, Any]:
    skill = gift.skill
    return {
        "kind": gift.kind,
        "wish": _told(gift.wish),
        "offer": _told(gift.offer) if gift.offer else None,
        "skill": {"id": skill.id, "name": skill.name, "text": skill.text} if skill else None,
        "score": round(gift.score, 3),
        "why": list(gift.why),
    }


def _told(told: Told) -> dict[str, Any]:
    contact = {"id": told.contact_id, "name": told.name} if told.contact_id is not None else None
    return {
        "fact_id": told.fact_id,
        "exchange_id": told.exchange_id,
        "contact": contact,
        "organisation": told.name if contact is None else "",
        "section": told.section,
        "text": told.text,
        "day": told.day.isoformat(),
    }


def _sentence(gift: Gift) -> str:
    wish = _said(gift.wish)
    if gift.skill is not None:
        return f"{wish}. You: {gift.skill.text}."
    return f"{wish}. {_said(gift.offer)}." if gift.offer is not None else f"{wish}."


def _said(told: Told) -> str:
    where = words.CHANNELS.get(told.channel, told.source or "your note")
    return f"{told.name or 'A lead'}: {told.text} ({where}, {words.day(told.day)})"
