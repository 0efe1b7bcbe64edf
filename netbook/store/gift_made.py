"""Answering a gift: it was made and is written down, or it is none; either way only once."""

from datetime import date, datetime

from netbook.core.capture_facts import asked_kind
from netbook.core.language_of import language_of
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.facts import close_fact
from netbook.store.gift import Gift
from netbook.store.interactions import ExchangeEntry, Interaction, PromiseEntry, log_interaction


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
    to `ask` how it went; a wish that only the user could grant is met by it.
    """
    made = None
    if answer == "made":
        made = _written_down(s, gift, summary, ask, today, now)
        if gift.kind == "asked" and gift.wish.fact_id is not None:
            close_fact(s, gift.wish.fact_id, today)
    s.connection().exec_driver_sql(
        "INSERT INTO offered"
        " (wish_id, offer_id, skill_id, exchange_id, answer, answered_on, interaction_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            gift.wish.fact_id,
            gift.offer.fact_id if gift.offer else None,
            gift.skill.id if gift.skill else None,
            gift.offer.exchange_id if gift.offer else None,
            *(answer, today.toordinal(), made),
        ),
    )
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
