"""What the notebook has to say in a message to a contact, each part with its source."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from netbook.core.captured import SPOKEN
from netbook.core.message_parts import Part
from netbook.core.opportunity import SENT
from netbook.store import Session
from netbook.store.ask_rows import asks
from netbook.store.common_ground import common_ground_with_me
from netbook.store.contacts import read_card
from netbook.store.facts import facts
from netbook.store.opportunities import read_opportunity
from netbook.store.profile import pitches, skills
from netbook.store.requirements import requirements
from netbook.store.settings import get_setting
from netbook.store.suggestions import open_outcomes, open_thanks
from netbook.store.summaries import Summary, read_summary

SIGNATURE = "signature"
# How many parts of one kind are shown; the newest, or the user's first.
MOST = 4
_SECTIONS = {"cares": "cares", "wants": "wants", "openings": "hires", "does": "does"}


class About(NamedTuple):
    """Whom and what a message is about besides its reader; nothing is None or empty.

    `organisation` is that of the opening, else the one that was named, else where the other is;
    `closes_on`, `url` and `applied` are the opening's.
    """

    other: Summary | None = None
    opportunity_id: int | None = None
    opening: str = ""
    organisation_id: int | None = None
    organisation: str = ""
    closes_on: date | None = None
    url: str = ""
    applied: bool = False


class Letter(NamedTuple):
    """Whom a message is for, what it is about, what could be said, and how the user signs."""

    to: Summary
    addresses: tuple[str, ...]
    pages: tuple[str, ...]
    about: About
    parts: tuple[Part, ...]
    signature: str


def letter(
    s: Session,
    contact_id: int,
    today: date,
    *,
    other_id: int | None = None,
    opportunity_id: int | None = None,
    organisation_id: int | None = None,
) -> Letter | None:
    """All that a message to a contact could say; None where they are gone or in the trash."""
    to = read_summary(s, contact_id)
    if to is None or to.trashed:
        return None
    about = _about(s, other_id, opportunity_id, organisation_id)
    card = read_card(s, contact_id)
    emails = sorted(card.emails, key=lambda point: not point.preferred)
    pages = tuple(point.value for point in card.urls)
    parts = (
        *_owed(s, contact_id, today),
        *_noted(s, contact_id),
        *_talk(s, contact_id),
        *_shared(s, contact_id),
        *_saw(s, contact_id),
        *_opening(about),
        *_brought(s, opportunity_id if about.opportunity_id is not None else None),
        *_asked(s, contact_id),
        *(Part("pitch", each.text, ("pitch", each.id or 0), other=each.title)
          for each in pitches(s) if each.text),
    )  # fmt: skip
    signature = str(get_setting(s, SIGNATURE, ""))
    return Letter(to, tuple(each.value for each in emails), pages, about, parts, signature)


def _about(
    s: Session, other_id: int | None, opportunity_id: int | None, organisation_id: int | None
) -> About:
    other = read_summary(s, other_id) if other_id is not None else None
    if other is not None and other.trashed:
        other = None
    opening = read_opportunity(s, opportunity_id) if opportunity_id is not None else None
    named = s.connection().exec_driver_sql(
        "SELECT name FROM organisation WHERE id = ?", (organisation_id,)
    )
    organisation = named.scalar() or (other.organisation if other else "")
    if opening is None:
        return About(other, None, "", organisation_id, organisation)
    stage = s.connection().exec_driver_sql(
        "SELECT key FROM stage WHERE id = ?", (opening.stage_id,)
    )
    applied = stage.scalar() in SENT
    url = opening.links[0].url if opening.links else ""
    return About(
        *(other, opening.id, opening.title, organisation_id, opening.organisation or organisation),
        *(opening.closes_on, url, applied),
    )


def _owed(s: Session, contact_id: int, today: date) -> Iterator[Part]:
    """What was received and not answered: how it went with whom, and what to thank for.

    What was promised is owed all the more.
    """
    for each in open_outcomes(s, today, contact_id=contact_id, limit=MOST, promised=True):
        talk = next(_talk(s, each.other_id), None) if each.other_id is not None else None
        met = talk.day if talk and talk.day and talk.day >= each.day else None
        other = read_summary(s, each.other_id) if each.other_id is not None else None
        touch = bool(other and other.last_day and other.last_day > each.day.toordinal())
        source, name = ("exchange", each.exchange_id), each.other_given or each.other
        told = (each.note, source, each.day, name, "touch" if touch else "", met, each.other_id)
        yield Part("outcome", *told)
    for each in open_thanks(s, today, contact_id=contact_id, limit=MOST, promised=True):
        source = ("exchange", each.exchange_id)
        other_name = each.other_given or each.other
        yield Part("thanks", each.note, source, each.day, other_name, each.what)


def _noted(s: Session, contact_id: int) -> Iterator[Part]:
    counts: dict[str, int] = {}
    # What was noted on one day, in the order of noting.
    noted = sorted(facts(s, contact_id), key=lambda fact: (-fact.noted_on.toordinal(), fact.id))
    for fact in noted:
        kind = _SECTIONS.get(fact.section, "")
        counts[kind] = counts.get(kind, 0) + 1
        if kind and counts[kind] <= MOST:
            yield Part(kind, fact.text, ("fact", fact.id), fact.noted_on, fact.said_by)


_LAST_TALK = f"""
    SELECT i.id, i.day, i.channel, i.summary FROM participant AS p
    CROSS JOIN interaction AS i ON i.id = p.interaction_id
    WHERE p.contact_id = ? AND i.trashed_at IS NULL
      AND i.channel IN {SPOKEN}
    ORDER BY i.day DESC, i.id DESC LIMIT 1
"""


def _talk(s: Session, contact_id: int) -> Iterator[Part]:
    """The last conversation in which both spoke."""
    rows = s.connection().exec_driver_sql(_LAST_TALK, (contact_id,))
    for number, day, channel, summary in rows:
        day_of = date.fromordinal(day)
        yield Part("talk", summary, ("interaction", number), day_of, detail=channel)


def _shared(s: Session, contact_id: int) -> Iterator[Part]:
    """Where both were at the same time."""
    found = [
        each
        for each in common_ground_with_me(s, contact_id)
        if each.kind not in ("person", "tag") and each.name
        if each.how == "noted" or (each.how == "together" and each.certain)
    ]
    for each in found[:MOST]:
        start, end = (str(day) if day else "" for day in (each.start, each.end))
        yield Part("common", each.name, ("contact", contact_id), None, each.kind, f"{start}/{end}")


def _saw(s: Session, contact_id: int) -> Iterator[Part]:
    rows = s.connection().exec_driver_sql(
        "SELECT w.id, w.saw, k.name FROM witness AS w JOIN skill AS k ON k.id = w.skill_id"
        " WHERE w.contact_id = ? ORDER BY k.rank, w.id LIMIT ?",
        (contact_id, MOST),
    )
    for number, saw, skill in rows:
        yield Part("saw", saw, ("witness", number), detail=skill)


def _opening(about: About) -> Iterator[Part]:
    if about.opportunity_id is not None:
        source = ("opportunity", about.opportunity_id)
        yield Part("opening", about.opening, source, about.closes_on, about.organisation)


def _brought(s: Session, opportunity_id: int | None) -> Iterator[Part]:
    """What the user brings: first what answers the opening, then all else in their order."""
    places = {proof.id: proof for skill in skills(s) for proof in skill.proofs}
    if opportunity_id is not None:
        for need in requirements(s, opportunity_id):
            # A proof is said once, for the first need that it answers.
            if need.how == "proof" and (proof := places.pop(need.proof_id, None)) is not None:
                source = ("proof", proof.id or 0)
                yield Part("bring", proof.text, source, None, proof.organisation, need.text)
    for proof in [*places.values()][:MOST]:
        yield Part("bring", proof.text, ("proof", proof.id or 0), None, proof.organisation)


def _asked(s: Session, contact_id: int) -> Iterator[Part]:
    """What still waits for their answer."""
    for each in asks(s, contact_id=contact_id, open_only=True):
        if each.next == "answer":
            other = each.other_given or each.other
            yield Part("asked", each.note, ("ask", each.id), each.asked_on, other, each.purpose)
