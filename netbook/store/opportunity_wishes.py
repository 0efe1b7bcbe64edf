"""Who could want an opening that isn't for the user: whose noted wish it meets."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from netbook.core.giving import MOST_DAYS, fact_terms, fit, in_common, rank
from netbook.core.matching import MATCHES_FROM
from netbook.store import Session
from netbook.store.position import POSITION
from netbook.store.requirements import requirement_texts
from netbook.store.rows import json_text

# The newest wishes that are looked at, and how much of what the opening says.
WISHES, LINES, LONGEST = 200, 30, 160
# What meets only a line of the description, and not the title, counts less.
BY_LINE = 0.8


class CouldWant(NamedTuple):
    """Somebody whose wish an opening meets; `why` are the words that both are about."""

    contact_id: int
    name: str
    given: str
    photo: str | None
    title: str
    organisation: str
    fact_id: int
    wish: str
    noted_on: date
    score: float
    why: tuple[str, ...]


_WISHES = f"""
    SELECT c.id, c.formatted_name, c.given, c.photo, coalesce(p.title, ''), coalesce(o.name, ''),
           f.id, f.text, max(f.noted_on, coalesce(f.checked_on, 0)), st.evidence
    FROM (SELECT DISTINCT fact_id FROM fact_term
          WHERE term IN (SELECT value FROM json_each(:terms))) AS t
    CROSS JOIN fact AS f ON f.id = t.fact_id
    CROSS JOIN contact_state AS st ON st.id = f.contact_id
    CROSS JOIN contact AS c ON c.id = st.id {POSITION}
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.section = 'wants' AND f.closed_on IS NULL AND i.trashed_at IS NULL
        AND f.noted_on >= :since
        AND c.id NOT IN (SELECT contact_id FROM opportunity_person WHERE opportunity_id = :id)
        AND c.id NOT IN (SELECT for_id FROM opportunity WHERE id = :id AND for_id IS NOT NULL)
    ORDER BY f.noted_on DESC, f.id DESC LIMIT :limit
"""


def who_could_want(s: Session, opportunity_id: int, today: date) -> list[CouldWant]:
    """Whose open wish an opening meets, the best first, each once.

    Not who has a part in it already, nor whom it is for.
    """
    said = list(_said(s, opportunity_id))
    found: dict[int, tuple[float, CouldWant]] = {}
    sought = set().union(*(fact_terms("openings", text) for text, _counts in said))
    values = {
        "terms": json_text(sorted(sought)),
        "since": today.toordinal() - MOST_DAYS,
        "id": opportunity_id,
        "limit": WISHES,
    }
    for *start, noted, evidence in s.connection().exec_driver_sql(_WISHES, values):
        wish, noted_on = start[-1], date.fromordinal(noted)
        scores = [(fit(wish, "openings", text), counts, text) for text, counts in said]
        good = [(score * counts, text) for score, counts, text in scores if score >= MATCHES_FROM]
        if good:
            score, text = max(good)
            worth = rank(score, [noted_on], today, [evidence])
            each = CouldWant._make((*start, noted_on, score, in_common(wish, text)))
            if worth > found.get(each.contact_id, (0.0,))[0]:
                found[each.contact_id] = (worth, each)
    return [each for _worth, each in sorted(found.values(), key=lambda one: (-one[0], one[1].name))]


def _said(s: Session, opportunity_id: int) -> Iterator[tuple[str, float]]:
    """What an opening says of itself, the title first, and what each line counts."""
    query = "SELECT title, city, description FROM opportunity WHERE id = ?"
    row = s.connection().exec_driver_sql(query, (opportunity_id,)).one()
    title, city, description = row
    yield f"{title}, {city}" if city else title, 1.0
    lines = (*requirement_texts(s, opportunity_id), *description.splitlines())
    told = [line for each in lines if (line := each.strip()) and len(line) <= LONGEST]
    for line in dict.fromkeys(told[:LINES]):
        yield line, BY_LINE
