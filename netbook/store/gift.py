"""What a gift is: a wish that somebody told, and what could meet it."""

from datetime import date
from typing import NamedTuple


class Told(NamedTuple):
    """What somebody told: a wish, an offer, an opening, or a lead that they gave to the user.

    `contact_id` is None for an opening of an organisation, whose name then stands in `name`;
    `fact_id` for a lead, which is the exchange of `exchange_id`. `day` is when it was last found
    to be so, `channel` that of the conversation it is from.
    """

    fact_id: int | None
    contact_id: int | None
    name: str
    given: str
    text: str
    section: str
    day: date
    channel: str = ""
    source: str = ""
    sphere: str = ""
    evidence: int = 0
    exchange_id: int | None = None


class MySkill(NamedTuple):
    """A skill of the user's, and what of it meets a wish: its name, its note or a proof."""

    id: int
    name: str
    text: str


class Gift(NamedTuple):
    """Something that could be given: for a wish an offer, a skill, or what only the user can do.

    `kind` is introduction (of the two), lead (to be passed on), skill or asked. `why` are the
    words that tell what both are about.
    """

    kind: str
    wish: Told
    offer: Told | None = None
    skill: MySkill | None = None
    score: float = 1.0
    why: tuple[str, ...] = ()

    def key(self) -> frozenset[tuple[str, int]]:
        """What makes it the same gift, however it is found: its wish and what meets it."""
        offer = self.offer
        ends = [("fact", self.wish.fact_id), ("fact", offer.fact_id if offer else None)]
        ends.append(("lead", offer.exchange_id if offer else None))
        ends.append(("skill", self.skill.id if self.skill else None))
        return frozenset((kind, number) for kind, number in ends if number is not None)

    def people(self) -> frozenset[int]:
        """The ids of whom it is about."""
        ids = (self.wish.contact_id, self.offer.contact_id if self.offer else None)
        return frozenset(number for number in ids if number is not None)
