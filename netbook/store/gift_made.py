"""Answering a gift: it was made and is written down, or it is none; either way only once."""

from datetime import date, datetime

from netbook.core.capture_facts import asked_kind
from netbook.core.language_of import language_of
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.facts import close_fact
from netbook.store.gift import Gift
from netbook.store.interactions import ExchangeEntry, Interaction, PromiseEntry, log_interaction
from netbook.store.rows import ids_json

_THERE = "SELECT count(*) FROM contact WHERE id IN (SELECT value FROM json_each(?))"
_ANSWERED = """
    SELECT 1 FROM offered WHERE skill_id IS ?3 AND exchange_id IS ?4
    AND (wish_id IS ?1 AND offer_id IS ?2 OR wish_id IS ?2 AND offer_id IS ?1)
"""
_ANSWER = """
    INSERT INTO offered
        (wish_id, offer_id, skill_id, exchange_id, answer, answered_on, interaction_id)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
    WHERE EXISTS (SELECT 1 FROM fact WHERE id = ?1)
      AND (?2 IS NULL OR EXISTS (SELECT 1 FROM fact WHERE id = ?2))
      AND (?3 IS NULL OR EXISTS (SELECT 1 FROM skill WHERE id = ?3))
      AND (?4 IS NULL OR EXISTS (SELECT 1 FROM exchange WHERE id = ?4))
    RETURNING id
"""


def answer_gift(
    s: Session,
    gift: Gift,
    answer: str,
    *,
    summary: str = "",
    ask: PromiseEntry | None = None,
    today: date,
    now: datetime,
) -> int | None:
    """Say that a gift was `made`, or is none (`not_this`); the id of the conversation, if any.

    What was made is written down as a message of today with the summary, and perhaps with a promise
    to `ask` how it went; a wish that only the user could grant is met by it. Said twice, as while
    an import holds up what is written, it counts once; nothing where one of the people is gone.
    """
    run = s.connection().exec_driver_sql
    about = (
        gift.wish.fact_id,
        gift.offer.fact_id if gift.offer else None,
        gift.skill.id if gift.skill else None,
        gift.offer.exchange_id if gift.offer else None,
    )
    people = run(_THERE, (ids_json(gift.people()),)).scalar_one()
    if people < len(gift.people()) or run(_ANSWERED, about).first():
        return None
    made = None
    if answer == "made":
        made = _written_down(s, gift, summary, ask, today, now)
    # What was told may be gone; what was done about it is written down all the same.
    added = run(_ANSWER, (*about, answer, today.toordinal(), made)).first()
    if added and made and gift.kind == "asked" and gift.wish.fact_id is not None:
        close_fact(s, gift.wish.fact_id, today)
    return made


def _written_down(
    s: Session, gift: Gift, summary: str, ask: PromiseEntry | None, today: date, now: datetime
) -> int:
    wisher, other = gift.wish.contact_id or 0, None
    if gift.kind == "introduction" and gift.offer is not None:
        other = gift.offer.contact_id
    interaction = Interaction(
        happened_on=PartialDate.of(today),
        channel="message",
        direction="out",
        summary=summary,
        participants=(wisher, other) if other else (wisher,),
        exchanges=(ExchangeEntry("gave", kind_given(gift), "", wisher, other),),
        promises=(ask,) if ask else (),
    )
    return log_interaction(s, interaction, today=today, now=now)


def kind_given(gift: Gift) -> str:
    """Of which of `netbook.core.captured.EXCHANGE_KINDS` a gift is."""
    if gift.kind in ("introduction", "lead"):
        return gift.kind
    if gift.kind == "asked":
        return asked_kind(gift.wish.text, language_of(gift.wish.text, "en"))
    return "help"
