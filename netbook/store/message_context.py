"""What the notebook knows for a message to a contact: whom it is for, and what was asked before."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.alike import alike
from netbook.core.message_check import AskedBefore, Known, Similar, Untold
from netbook.core.message_check_history import NEARLY_SAME
from netbook.core.opportunity import CLOSED
from netbook.store import Session
from netbook.store.contacts import read_card
from netbook.store.days import days_before
from netbook.store.exchanges import ANSWERS, WHOSE, ExchangeRow, exchange_rows
from netbook.store.facts import facts
from netbook.store.opportunity_rows import LIVING
from netbook.store.profile import skills
from netbook.store.suggestions import open_outcomes

# The earlier messages that a text is compared with: of so many days, so many walked by each
# channel, and of all these that are about as long the newest.
DAYS, WALKED, COMPARED = 90, 400, 400
WRITTEN = ("email", "message", "letter", "social")
# Of so many people it is told that they got nearly the same.
MOST_TOLD = 12
WEEK_DAYS = 7
_CARES = ("cares", "wants", "does", "openings")
# Conversations in which they told what is on their mind.
_LAST_TALKS = 3
_MOST = 200
# What was asked for, as what a message is for.
_PURPOSE = {"introduction": "introduction", "reference": "reference", "feedback": "question"}


def message_context(
    s: Session,
    contact_id: int,
    today: date,
    *,
    other_id: int | None = None,
    opportunity_id: int | None = None,
    organisation_id: int | None = None,
    draft_text: str = "",
) -> Known:
    """What is known for a message to a contact, about somebody, an opening or an organisation.

    `draft_text` is compared with what others were sent. LookupError where nobody has that id.
    """
    card = read_card(s, contact_id)
    exchanges = exchange_rows(s, contact_id)
    asked = _asked(s, contact_id, exchanges)
    week = days_before(today, WEEK_DAYS)
    counted = [each.direction for each in exchanges if each.kind not in ANSWERS]
    introducing = [each.on for each in asked if each.what == "introduction"]
    untold = open_outcomes(s, today, contact_id=contact_id, promised=True)
    openings, titles = _openings(s, opportunity_id, organisation_id)
    return Known(
        names=_some((card.formatted_name, card.name.family)),
        organisations=_some((*(each.name for each in card.organisations),)),
        cares=_cares(s, contact_id),
        targets=_targets(s, other_id),
        openings=openings,
        titles=titles,
        brings=_some(
            text
            for skill in skills(s)
            for text in (skill.name, *(proof.text for proof in skill.proofs))
        ),
        untold=tuple(Untold(each.other or each.note, each.day) for each in untold),
        asked=asked,
        asked_others=_asked_others(s, contact_id, other_id),
        asks_week=_asks_since(s, week, today),
        asks_week_them=sum(week < each.on <= today for each in asked),
        gave=counted.count("gave"),
        asked_times=counted.count("asked"),
        received=counted.count("received"),
        last_ask=max((each.on for each in asked), default=None),
        first_touch=_nothing_noted(s, contact_id),
        nearly_same=nearly_same(s, draft_text, today, but=contact_id),
        asked_introducer_on=max(introducing, default=None),
    )


def _some(texts: Iterable[str]) -> tuple[str, ...]:
    """Those that say something, each once."""
    return tuple(dict.fromkeys(kept for text in texts if (kept := text.strip())))[:_MOST]


def _cares(s: Session, contact_id: int) -> tuple[str, ...]:
    """What is noted of them, and what they talked about last."""
    known = [fact.text for fact in facts(s, contact_id) if fact.section in _CARES]
    talks = s.connection().exec_driver_sql(
        "SELECT i.summary FROM participant AS p CROSS JOIN interaction AS i"
        " ON i.id = p.interaction_id WHERE p.contact_id = ? AND i.trashed_at IS NULL"
        " AND i.summary <> '' AND i.direction <> 'out' ORDER BY i.day DESC, i.id DESC LIMIT ?",
        (contact_id, _LAST_TALKS),
    )
    return _some((*known, *talks.scalars()))


def _targets(s: Session, other_id: int | None) -> tuple[str, ...]:
    query = "SELECT formatted_name, given, family FROM contact WHERE id = ? AND trashed_at IS NULL"
    row = s.connection().exec_driver_sql(query, (other_id,)).first()
    return () if row is None else _some(row)


def _openings(
    s: Session, opportunity_id: int | None, organisation_id: int | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Titles and organisations, and the titles: of what the message is about, then all open."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT o.title, coalesce(g.name, '') {LIVING} AND (t.key <> :closed OR o.id = :id)
        ORDER BY o.id = :id DESC, o.id DESC LIMIT :most
        """,
        {"closed": CLOSED, "id": -1 if opportunity_id is None else opportunity_id, "most": _MOST},
    )
    texts = [tuple(row) for row in rows]
    found = [text for row in texts for text in row]
    named = s.connection().exec_driver_sql(
        "SELECT name FROM organisation WHERE id = ?", (organisation_id,)
    )
    titles = _some(title for title, _organisation in texts)
    return _some((*found[:2], named.scalar() or "", *found[2:])), titles


def _asked(
    s: Session, contact_id: int, exchanges: Sequence[ExchangeRow]
) -> tuple[AskedBefore, ...]:
    """What they were asked before, last first, with the answers that were noted."""
    followed = {
        row[0]: row[1:]
        for row in s.connection().exec_driver_sql(
            """
            SELECT a.exchange_id, a.purpose, a.answer,
                   coalesce(op.title, g.name, '')
            FROM ask AS a
            LEFT JOIN opportunity AS op ON op.id = a.opportunity_id AND op.trashed_at IS NULL
            LEFT JOIN organisation AS g ON g.id = a.organisation_id
            WHERE a.exchange_id IN (SELECT id FROM exchange WHERE interaction_id IN (
                SELECT interaction_id FROM participant WHERE contact_id = ?))
            """,
            (contact_id,),
        )
    }
    found = []
    for each in exchanges:
        # What they were asked together with others may be meant for the others alone.
        if each.direction == "asked" and each.other_id != contact_id:
            purpose = _PURPOSE.get(each.kind, "advice")
            what, answer, about = followed.get(each.id, (purpose, "", ""))
            given = "" if answer == "none" else answer
            found.append(AskedBefore(what, each.other or about or each.note, each.day, given))
    return tuple(found)


def _asked_others(s: Session, contact_id: int, other_id: int | None) -> tuple[AskedBefore, ...]:
    """What others were asked about the one whom the message is about, last first."""
    rows = s.connection().exec_driver_sql(
        f"""
        SELECT coalesce(a.purpose, ''), e.kind, o.formatted_name, i.day, coalesce(a.answer, ''),
               c.formatted_name
        FROM exchange AS e CROSS JOIN interaction AS i ON i.id = e.interaction_id
        CROSS JOIN contact AS o ON o.id = e.other_id
        CROSS JOIN contact AS c ON c.id = {WHOSE}
        LEFT JOIN ask AS a ON a.exchange_id = e.id
        WHERE e.other_id = ? AND e.direction = 'asked' AND i.trashed_at IS NULL
          AND c.trashed_at IS NULL AND o.trashed_at IS NULL AND c.id <> ?
        ORDER BY i.day DESC, e.id DESC LIMIT ?
        """,
        (other_id, contact_id, MOST_TOLD),
    )
    return tuple(
        AskedBefore(
            *(purpose or _PURPOSE.get(kind, "advice"), other, date.fromordinal(day)),
            "" if answer == "none" else answer,
            who,
        )
        for purpose, kind, other, day, answer, who in rows
    )


def _asks_since(s: Session, week: date, today: date) -> int:
    count = s.connection().exec_driver_sql(
        """
        SELECT count(*) FROM interaction AS i CROSS JOIN exchange AS e ON e.interaction_id = i.id
        WHERE i.trashed_at IS NULL AND i.day > ? AND i.day <= ? AND e.direction = 'asked'
        """,
        (week.toordinal(), today.toordinal()),
    )
    return int(count.scalar_one())


def _nothing_noted(s: Session, contact_id: int) -> bool:
    query = "SELECT conversations, evidence FROM contact_state WHERE id = ?"
    row = s.connection().exec_driver_sql(query, (contact_id,)).first()
    return row is None or (row[0], row[1]) == (0, 0)


class _Earlier(NamedTuple):
    contact_id: int
    name: str
    day: int
    text: str


# Walked newest first by the index, however many others were written: the cost is bounded.
_EARLIER = """
    SELECT c.id, c.formatted_name, n.day, n.notes
    FROM (SELECT id, day, notes, direction FROM interaction INDEXED BY ix_interaction_channel_living
          WHERE channel = :channel AND day >= :since AND trashed_at IS NULL
          ORDER BY day DESC, id DESC LIMIT :newest) AS n
    CROSS JOIN participant AS p ON p.interaction_id = n.id
    CROSS JOIN contact AS c ON c.id = p.contact_id
    WHERE n.direction = 'out' AND octet_length(n.notes) BETWEEN :shortest AND :longest
      AND c.trashed_at IS NULL AND c.id <> :but
"""


def nearly_same(
    s: Session, text: str, today: date, *, but: int | None = None
) -> tuple[Similar, ...]:
    """Who got nearly the same text in the last months, most alike first: each of them once.

    Compared are the newest messages that went out with their words written down.
    """
    size = len(text.encode("utf-8", "replace"))
    found: list[_Earlier] = []
    if text.strip():
        for channel in WRITTEN:
            rows = s.connection().exec_driver_sql(
                _EARLIER,
                {
                    "channel": channel,
                    "since": days_before(today, DAYS).toordinal(),
                    "newest": WALKED,
                    # Words may be spaced and named differently; half of it is no longer the same.
                    "shortest": size * 2 // 3,
                    "longest": size * 3 // 2,
                    "but": -1 if but is None else but,
                },
            )
            found += [_Earlier._make(row) for row in rows]
    found.sort(key=lambda each: -each.day)
    found = found[:COMPARED]
    told: dict[int, Similar] = {}
    for place, ratio in alike(text, (each.text for each in found), NEARLY_SAME):
        who, name, day, _text = found[place]
        told.setdefault(who, Similar(name, date.fromordinal(day), ratio))
    return tuple(told.values())[:MOST_TOLD]
