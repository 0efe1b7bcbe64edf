"""How well the user knows somebody: the sum with the entries behind it, and how many of each."""

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from netbook.core.depth import (
    Depth,
    Evidence,
    Shared,
    Talk,
    Term,
    depth,
    only_when_needed,
    shared_kind,
    sign_kind,
    talk_kind,
    years_together,
)
from netbook.core.depth_levels import (
    ACQUAINTANCE,
    FADES_AFTER,
    GROWING,
    GROWS_WITHIN,
    LEVELS,
    RECENT,
    WELL,
    level_of,
)
from netbook.core.depth_weights import SIGNS
from netbook.store import Session
from netbook.store.days import day_or_none
from netbook.store.rows import ids_json

# The terms that speak for their knowing the user; all others speak for the user's knowing them.
KNOWS_ME = tuple(kind for kind in SIGNS if kind != "gave")


class Entry(NamedTuple):
    """Something that was noted, behind a term: of the table `source`, with its conversation.

    The days are EDTF text. `kind` is a conversation's channel, else what was exchanged or shared;
    `text` the summary, the note or the place.
    """

    source: str
    id: int
    interaction_id: int | None
    kind: str
    text: str
    happened_on: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A term with all that it counts, the newest first."""

    term: Term
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ContactDepth:
    """How well the user knows somebody, the conversations' first and last day, and the whole sum.

    `only_when_needed` says that of a year they heard from the user only with a request.
    """

    contact_id: int
    depth: Depth
    first: date | None
    last: date | None
    explained: tuple[Explained, ...]
    only_when_needed: bool

    @property
    def you_know(self) -> tuple[Explained, ...]:
        """What speaks for the user's knowing them."""
        return tuple(e for e in self.explained if e.term.kind not in KNOWS_ME)

    @property
    def knows_you(self) -> tuple[Explained, ...]:
        """What speaks for their knowing the user."""
        return tuple(e for e in self.explained if e.term.kind in KNOWS_ME)


_TALKS = """
    SELECT i.id, i.happened_on, i.day, i.channel, i.direction, i.summary
    FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id
    WHERE p.contact_id = :contact AND i.trashed_at IS NULL ORDER BY i.day DESC, i.id DESC
"""
_EXCHANGES = """
    SELECT e.id, e.interaction_id, e.direction, e.kind, e.note, i.happened_on, i.summary
    FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id
    CROSS JOIN exchange AS e ON e.interaction_id = i.id
    WHERE p.contact_id = :contact AND i.trashed_at IS NULL
      AND (e.contact_id IS NULL OR e.contact_id = :contact)
    ORDER BY i.day DESC, i.id DESC, e.id
"""
_SHARED = """
    SELECT e.id, e.kind, coalesce(o.name, e.note), e.started_on, e.ended_on
    FROM shared_experience AS e LEFT JOIN organisation AS o ON o.id = e.organisation_id
    WHERE e.contact_id = :contact ORDER BY e.started_on DESC, e.id
"""


def contact_depth(s: Session, contact_id: int, today: date) -> ContactDepth:
    """How well the user knows a living contact, term by term."""

    def read(query: str) -> Sequence[Any]:
        return s.connection().exec_driver_sql(query, {"contact": contact_id}).all()

    talks, exchanges, shared = read(_TALKS), read(_EXCHANGES), read(_SHARED)
    entries: dict[str, list[Entry]] = defaultdict(list)
    ways: dict[int, set[str]] = defaultdict(set)
    for row in talks:
        said = Entry("interaction", row.id, row.id, row.channel, row.summary, row.happened_on)
        entries[talk_kind(row.channel)].append(said)
        if row.direction == "in":
            entries["wrote_first"].append(said)
        entries["recent"] = entries["recent"] or [said]
    for row in exchanges:
        ways[row.interaction_id].add(row.direction)
        if kind := sign_kind(row.direction, row.kind):
            text = row.note or row.summary
            where = (row.id, row.interaction_id, row.kind, text, row.happened_on)
            entries[kind].append(Entry("exchange", *where))
    for row in shared:
        what = (row.id, None, row.kind, row[2], row.started_on, row.ended_on)
        entries[shared_kind(row.kind)].append(Entry("shared_experience", *what))
    last = day_or_none(talks[0].day) if talks else None
    first = day_or_none(talks[-1].day) if talks else None
    evidence = _evidence(entries, first, last)
    found = depth(evidence, last, today)
    had = [Talk(date.fromordinal(t.day), t.direction, frozenset(ways[t.id])) for t in talks]
    return ContactDepth(
        contact_id,
        found,
        first,
        last,
        tuple(Explained(term, tuple(entries[term.kind])) for term in found.terms),
        only_when_needed(had, today),
    )


def _evidence(entries: dict[str, list[Entry]], first: date | None, last: date | None) -> Evidence:
    counted = {kind: len(some) for kind, some in entries.items()}
    shared = tuple(
        Shared(entry.kind, years_together(entry.happened_on, entry.until))
        for some in entries.values()
        for entry in some
        if entry.source == "shared_experience"
    )
    names = {name: counted.get(name, 0) for name in COUNTS}
    return Evidence(**names, days=(last - first).days if first and last else 0, shared=shared)


COUNTS = tuple(name for name in Evidence.__slots__ if name not in ("days", "shared"))


# Evidence has few values; of each those are counted whose last conversation is as long ago.
_COUNTS = """
    WITH known AS MATERIALIZED
        (SELECT DISTINCT evidence FROM contact_state WHERE evidence > 0)
    SELECT evidence, CAST(value ->> 1 AS INTEGER),
           (SELECT count(*) FROM contact_state AS st INDEXED BY ix_contact_state_evidence
            WHERE st.evidence > 0 AND st.evidence = known.evidence
              AND st.last_day BETWEEN value ->> 0 AND value ->> 1)
    FROM known CROSS JOIN json_each(?)
    UNION ALL
    SELECT evidence, NULL,
           (SELECT count(*) FROM contact_state AS st INDEXED BY ix_contact_state_evidence
            WHERE st.evidence > 0 AND st.evidence = known.evidence AND st.last_day IS NULL)
    FROM known
"""


def level_counts(s: Session, today: date) -> dict[str, int]:
    """How many people the user knows how well, by level; walks one index only."""
    counts = dict.fromkeys(LEVELS, 0)
    run = s.connection().exec_driver_sql
    for evidence, last_day, count in run(_COUNTS, (_spans(today),)):
        counts[level_of(evidence, last_day, today)] += count
    there = int(run("SELECT count(*) FROM contact_state").scalar_one())
    return counts | {"nothing": there - sum(counts.values())}


def _spans(today: date) -> str:
    """The spans of last days, as JSON, within which a level depends on the evidence alone."""
    ends = sorted({*(until for until, _points in RECENT), GROWS_WITHIN, FADES_AFTER})
    day, spans, last = today.toordinal(), [], date.max.toordinal()
    for days in ends:
        spans.append((day - days, last))
        last = day - days - 1
    return json.dumps([*spans, (0, last)])


def people_of_level(s: Session, level: str, today: date) -> "array[int]":
    """The ids of those whom the user knows so well, those known best first."""
    query = f"""
        SELECT id FROM contact_state WHERE {level_sql(today)} = ?
        ORDER BY evidence DESC, last_day DESC, id
    """
    return array("q", s.connection().exec_driver_sql(query, (level,)).scalars())


def level_sql(today: date, state: str = "contact_state") -> str:
    """The level of a row of contact_state: `core.depth.level_of` as the database works it out."""
    day = today.toordinal()
    recent = " ".join(
        f"WHEN {state}.last_day >= {day - until} THEN {points}" for until, points in RECENT
    )
    figure = f"({state}.evidence + CASE {recent} ELSE 0 END)"
    return f"""
        CASE WHEN {state}.evidence = 0 THEN 'nothing'
             WHEN {figure} < {ACQUAINTANCE} THEN 'met'
             WHEN {state}.last_day IS NULL THEN 'acquaintance'
             WHEN {state}.last_day < {day - FADES_AFTER} THEN 'fading'
             WHEN {figure} >= {WELL} THEN 'well'
             WHEN {figure} >= {GROWING} AND {state}.last_day >= {day - GROWS_WITHIN} THEN 'growing'
             ELSE 'acquaintance' END
    """


def levels(s: Session, ids: Iterable[int], today: date) -> dict[int, str]:
    """The levels of these contacts, as far as they are living."""
    chosen = "id IN (SELECT value FROM json_each(?))"
    query = f"SELECT id, {level_sql(today)} FROM contact_state WHERE {chosen}"
    rows = s.connection().exec_driver_sql(query, (ids_json(ids),))
    return {row[0]: row[1] for row in rows}
