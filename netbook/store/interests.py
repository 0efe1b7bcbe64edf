"""Wishes of contacts that something noted serves, as reasons to write to them.

Matching reads large tables of words, so that this is imported where they can be waited for.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from netbook.core.reasons import Reason
from netbook.store import Session
from netbook.store.gift import Gift
from netbook.store.give_first import gifts_for


def interests(s: Session, ids: Sequence[int], today: date) -> Iterator[Reason]:
    """For each of these contacts' wishes the best of what would serve it."""
    for contact_id in ids:
        served: set[int] = set()
        for gift in gifts_for(s, contact_id, today):
            wish = gift.wish.fact_id
            offer = _offer(gift)
            if wish is None or wish in served or gift.wish.contact_id != contact_id or not offer:
                continue
            served.add(wish)
            other = (gift.offer.given or gift.offer.name) if gift.offer else ""
            yield Reason(
                *("interest", contact_id, ("fact", wish), gift.wish.day, gift.wish.text),
                *(other, gift.wish.channel, offer),
            )


def _offer(gift: Gift) -> str:
    """What would serve the wish, in the words in which it was noted."""
    if gift.skill is not None:
        return gift.skill.text
    return gift.offer.text if gift.offer is not None else ""
