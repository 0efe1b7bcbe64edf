"""The notebook as the search for introductions walks it: a few statements for each step."""

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice

from netbook.core.captured import SPOKEN
from netbook.core.colleagues import Stay, best_colleagues
from netbook.core.depth_levels import level_of
from netbook.core.introduction import (
    GROUP,
    INTRODUCED,
    LED,
    LED_BACK,
    Link,
    Standing,
    least_standing_cost,
    standing_cost,
    standing_strength,
    talks_cost,
    tie_cost,
)
from netbook.store import Session
from netbook.store.days import day_or_none
from netbook.store.exchanges import LED_TO
from netbook.store.rows import fetched, ids_json, json_text

AT_ONCE = 100
# Whom work and private keep apart: with partial conditions as the index has them.
_PERSONAL = "SELECT id FROM contact WHERE sphere <> 'professional' AND sphere = 'personal'"
_NOT_WORK = "SELECT id FROM contact WHERE sphere <> 'professional'"
_STATES = """
    SELECT st.id, st.evidence, st.last_day
    FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value
"""
_KNOWN = """
    SELECT id, evidence FROM contact_state INDEXED BY ix_contact_state_evidence
    WHERE evidence > 0 ORDER BY evidence DESC
"""
_RELATED = """
    SELECT r.from_id, r.to_id, r.kind, 1
    FROM json_each(?1) AS j CROSS JOIN relationship AS r ON r.from_id = j.value
    UNION ALL
    SELECT r.to_id, r.from_id, r.kind, 0
    FROM json_each(?1) AS j CROSS JOIN relationship AS r ON r.to_id = j.value
"""
# Whether in a conversation i each of them spoke with each.
SPOKE = f"""
    i.trashed_at IS NULL AND i.channel IN {SPOKEN}
    AND (SELECT count(*) FROM participant WHERE interaction_id = i.id) <= {GROUP}
"""
# Most conversations are with one person: those go before anything else of them is read.
_TALKED = f"""
    SELECT one.contact_id, other.contact_id, count(*)
    FROM json_each(?1) AS j CROSS JOIN participant AS one ON one.contact_id = j.value
    CROSS JOIN participant AS other
        ON other.interaction_id = one.interaction_id AND other.contact_id <> one.contact_id
    CROSS JOIN interaction AS i ON i.id = one.interaction_id
    WHERE {SPOKE}
    GROUP BY one.contact_id, other.contact_id
"""
_LED = f"""
    SELECT p.contact_id, e.other_id, e.direction, 1
    FROM json_each(?1) AS j CROSS JOIN participant AS p ON p.contact_id = j.value
    CROSS JOIN exchange AS e ON e.interaction_id = p.interaction_id
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    WHERE {LED_TO}
    UNION ALL
    SELECT e.other_id, p.contact_id, e.direction, 0
    FROM json_each(?1) AS j CROSS JOIN exchange AS e ON e.other_id = j.value
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    CROSS JOIN participant AS p ON p.interaction_id = e.interaction_id
    WHERE {LED_TO}
"""
_AT = """
    SELECT DISTINCT o.id, o.words
    FROM json_each(?1) AS j CROSS JOIN position AS p ON p.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = p.organisation_id WHERE o.key <> ''
    UNION SELECT o.id, o.words
    FROM json_each(?1) AS j CROSS JOIN shared_experience AS e ON e.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = e.organisation_id
    WHERE o.key <> '' AND e.kind <> 'met'
"""
_SAME = """
    SELECT o.id, o.words FROM json_each(?) AS j CROSS JOIN organisation AS o ON o.words = j.value
"""
_STAYS = """
    SELECT j.value ->> 1, p.contact_id, p.started_on, p.ended_on, 1
    FROM json_each(?1) AS j CROSS JOIN position AS p ON p.organisation_id = j.value ->> 0
    UNION ALL
    SELECT j.value ->> 1, e.contact_id, e.started_on, e.ended_on, 0
    FROM json_each(?1) AS j
    CROSS JOIN shared_experience AS e ON e.organisation_id = j.value ->> 0
    WHERE e.kind <> 'met'
"""
_STAYS_OF = """
    SELECT p.contact_id, o.id, o.words, p.started_on, p.ended_on, 1
    FROM json_each(?1) AS j CROSS JOIN position AS p ON p.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = p.organisation_id WHERE o.key <> ''
    UNION ALL
    SELECT e.contact_id, o.id, o.words, e.started_on, e.ended_on, 0
    FROM json_each(?1) AS j CROSS JOIN shared_experience AS e ON e.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = e.organisation_id
    WHERE o.key <> '' AND e.kind <> 'met'
"""


class Links:
    """The people of a notebook and what links them, on one day, for one target."""

    def __init__(self, s: Session, today: date, sphere: str) -> None:
        """`sphere` is that of the target: work and private stay apart."""
        self._s = s
        self._today = today
        self._sphere = sphere
        self._witnesses = frozenset(
            row[0] for row in fetched(s, "SELECT DISTINCT contact_id FROM witness")
        )
        self._known: list[tuple[int, int]] = []
        self._more: Iterator[tuple[int, int]] | None = None
        self._others = self._kept_apart()

    def _kept_apart(self) -> frozenset[int]:
        """Who has the other sphere; for a private target those who haven't are fewer."""
        query = {"professional": _PERSONAL, "personal": _NOT_WORK}.get(self._sphere)
        return frozenset(row[0] for row in fetched(self._s, query)) if query else frozenset()

    def _may_ask(self, one: int) -> bool:
        return _fits(one, self._others, self._sphere)

    def standings(self, ids: Collection[int]) -> dict[int, Standing]:
        """What it costs to ask each of these who are living and of the sphere."""
        return {
            one: _standing(points, last, self._today, one in self._witnesses)
            for one, points, last in fetched(self._s, _STATES, (ids_json(ids),))
            if self._may_ask(one)
        }

    def known(self) -> Iterator[Sequence[tuple[int, int]]]:
        """All of whom something is noted, those best known first; read as far as it is asked."""
        if self._more is None:
            standings = self.standings(self._witnesses)
            witnesses = sorted((each.cost, one) for one, each in standings.items())
            others = _by_evidence(self._s, self._witnesses, self._others, self._sphere)
            self._more = heapq.merge(
                ((one, cost) for cost, one in witnesses), others, key=lambda it: it[1]
            )
        start = 0
        while True:
            if start == len(self._known):
                self._known += islice(self._more, AT_ONCE)
            some = self._known[start : start + AT_ONCE]
            if not some:
                return
            yield some
            start += len(some)

    def relations(self, ids: Collection[int], *, to: bool) -> Iterator[Link]:
        """The links to these, or from them, that were noted as relations."""
        for one, other, kind, out in fetched(self._s, _RELATED, (ids_json(ids),)):
            ends = (other, one) if to else (one, other)
            yield Link(*ends, tie_cost(kind, bool(out) is not to))

    def meetings(self, ids: Collection[int], *, to: bool) -> Iterator[Link]:
        """The links to these, or from them, by conversations and introductions."""
        for one, other, times in fetched(self._s, _TALKED, (ids_json(ids),)):
            ends = (other, one) if to else (one, other)
            yield Link(*ends, talks_cost(times))
        for one, other, direction, led in fetched(self._s, _LED, (ids_json(ids),)):
            ends = (other, one) if to else (one, other)
            yield Link(*ends, led_cost(direction, bool(led) is not to))

    def colleagues(
        self, goals: Mapping[int, int], people: frozenset[int] | None, dearest: int
    ) -> Iterable[tuple[int, int, int]]:
        """Who was where one of `goals` was, at most those `people`, and the best goal of each."""
        if people is None:
            there = stays(self._s, organisations_of(self._s, goals))
        else:
            there = stays_of(self._s, people | goals.keys())
        found = best_colleagues(
            there,
            goals,
            self._today.toordinal(),
            people=people,
            dearest=dearest,
        )
        return [(one, reached.goal, reached.cost) for one, reached in found.items()]


def _fits(one: int, others: Collection[int], sphere: str) -> bool:
    return (one in others) == (sphere == "personal")


# Knows no Links: a circle would keep its unread statement until the garbage is collected, and
# that resets the statement under whoever reads it then.
def _by_evidence(
    s: Session, witnesses: Collection[int], others: Collection[int], sphere: str
) -> Iterator[tuple[int, int]]:
    cursor = s.connection().connection.cursor()
    cursor.execute(_KNOWN)
    while some := cursor.fetchmany(AT_ONCE):
        for one, points in some:
            if one not in witnesses and _fits(one, others, sphere):
                yield one, least_standing_cost(points)


def led_cost(direction: str, forward: bool) -> int:
    """What it costs that one led the user to the other, or that the user led them together."""
    if direction == "gave":
        return INTRODUCED
    return LED if forward else LED_BACK


@lru_cache(maxsize=8192)
def _standing(points: int, last_day: int | None, today: date, witness: bool) -> Standing:
    cost = standing_cost(points, day_or_none(last_day), today, witness=witness)
    return Standing(cost, standing_strength(level_of(points, last_day, today), witness))


def organisations_of(s: Session, ids: Collection[int]) -> dict[int, str]:
    """Where these contacts are or were, and all that are the same: id, and what it is one by."""
    found = {one: words or f"#{one}" for one, words in fetched(s, _AT, (ids_json(ids),))}
    words = json_text(sorted({words for words in found.values() if not words.startswith("#")}))
    return found | dict(fetched(s, _SAME, (words,)))


def stays(s: Session, at: Mapping[int, str]) -> Iterator[Stay]:
    """Who was at these organisations, and when."""
    pairs = json_text(list(at.items()))
    for place, one, start, end, whole in fetched(s, _STAYS, (pairs,)):
        yield Stay(one, place, (start, end, bool(whole)))


def stays_of(s: Session, ids: Collection[int]) -> Iterator[Stay]:
    """Where these contacts were, and when."""
    for one, number, words, start, end, whole in fetched(s, _STAYS_OF, (ids_json(ids),)):
        yield Stay(one, words or f"#{number}", (start, end, bool(whole)))
