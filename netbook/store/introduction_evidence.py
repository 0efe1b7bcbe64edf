"""What the notebook says for each hop of a path, and what would mend the weakest one."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.core.colleagues import Stay, Written, colleague_cost, days_together, time_of
from netbook.core.common_ground import dated
from netbook.core.depth_levels import level_of
from netbook.core.introduction import (
    ASK,
    ASKED,
    NOTHING,
    Evidence,
    Hop,
    Mend,
    Owed,
    Path,
    Way,
    link_strength,
    strength_of,
    talks_cost,
    tie_cost,
    weakest_hop,
)
from netbook.core.relationship import SYMMETRIC
from netbook.store import Session
from netbook.store.exchanges import LED_TO
from netbook.store.introduction_links import SPOKE, Links, led_cost, organisations_of
from netbook.store.position import POSITION
from netbook.store.rows import fetched, ids_json, json_text
from netbook.store.suggestions import untold_to

_PEOPLE = f"""
    SELECT c.id, c.formatted_name, c.given, c.photo, coalesce(p.title, ''), coalesce(o.name, ''),
           st.evidence, st.last_day, st.conversations
    FROM json_each(?) AS j CROSS JOIN contact AS c ON c.id = j.value
    CROSS JOIN contact_state AS st ON st.id = c.id {POSITION}
"""
_SHARED = """
    SELECT e.contact_id, e.kind, coalesce(o.name, e.note), e.started_on, e.ended_on
    FROM json_each(?) AS j CROSS JOIN shared_experience AS e ON e.contact_id = j.value
    LEFT JOIN organisation AS o ON o.id = e.organisation_id
    ORDER BY e.kind = 'met', e.started_on DESC, e.id
"""
_SAW = """
    SELECT w.contact_id, k.name
    FROM json_each(?) AS j CROSS JOIN witness AS w ON w.contact_id = j.value
    CROSS JOIN skill AS k ON k.id = w.skill_id ORDER BY k.rank, k.id
"""
_LAST = """
    SELECT st.id, i.channel, i.summary, i.place
    FROM json_each(?) AS j CROSS JOIN contact_state AS st ON st.id = j.value
    CROSS JOIN participant AS p ON p.contact_id = st.id
    CROSS JOIN interaction AS i ON i.id = p.interaction_id
    WHERE st.conversations = 1 AND i.trashed_at IS NULL
"""
_PAIR = "json_each(?) AS j CROSS JOIN"
_ONE, _TWO = "j.value ->> 0", "j.value ->> 1"
_TIES = f"""
    SELECT {_ONE}, {_TWO}, r.kind, 1, r.note, r.noted_on FROM {_PAIR} relationship AS r
        ON r.from_id = {_ONE} AND r.to_id = {_TWO}
    UNION ALL
    SELECT {_ONE}, {_TWO}, r.kind, 0, r.note, r.noted_on FROM {_PAIR} relationship AS r
        ON r.from_id = {_TWO} AND r.to_id = {_ONE}
""".replace("?", "?1")
_TALKS = f"""
    SELECT {_ONE}, {_TWO}, count(*), max(i.day) FROM {_PAIR} participant AS a
        ON a.contact_id = {_ONE}
    CROSS JOIN participant AS b ON b.interaction_id = a.interaction_id AND b.contact_id = {_TWO}
    CROSS JOIN interaction AS i ON i.id = a.interaction_id
    WHERE {SPOKE}
    GROUP BY 1, 2
"""
_LED_ONE = """
    SELECT {one}, {two}, e.direction, {forward}, i.day FROM {pair} exchange AS e
        ON e.other_id = {led}
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    CROSS JOIN participant AS p ON p.interaction_id = i.id AND p.contact_id = {by}
    WHERE {led_to}
"""
_LED = " UNION ALL ".join(
    _LED_ONE.format(one=_ONE, two=_TWO, pair=_PAIR, forward=forward, led=led, by=by, led_to=LED_TO)
    for forward, led, by in ((1, _TWO, _ONE), (0, _ONE, _TWO))
).replace("?", "?1")
# What somebody wishes for that nobody met yet, else what they care about.
_GIVES = """
    SELECT f.contact_id, f.id, f.text, f.noted_on
    FROM json_each(?) AS j CROSS JOIN fact AS f ON f.contact_id = j.value
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.section IN ('wants', 'cares') AND f.closed_on IS NULL AND i.trashed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM offered AS x WHERE x.wish_id = f.id AND x.answer = 'made')
    ORDER BY f.section = 'cares', f.noted_on DESC, f.id DESC
"""
_STAYS = """
    SELECT p.organisation_id, p.contact_id, p.started_on, p.ended_on, 1, o.name
    FROM json_each(?1) AS j CROSS JOIN position AS p ON p.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = p.organisation_id
    UNION ALL
    SELECT e.organisation_id, e.contact_id, e.started_on, e.ended_on, 0, o.name
    FROM json_each(?1) AS j CROSS JOIN shared_experience AS e ON e.contact_id = j.value
    CROSS JOIN organisation AS o ON o.id = e.organisation_id WHERE e.kind <> 'met'
"""


class _Person(NamedTuple):
    name: str
    given: str
    photo: str | None
    title: str
    organisation: str
    points: int
    last_day: int | None
    talks: int


_Pair = tuple[int, int]
# What a piece of evidence costs, so that the best comes first.
_Weighed = tuple[int, Evidence]


def told_paths(
    s: Session, ways: Sequence[Way], links: Links, asked: Mapping[int, date], today: date
) -> list[Path]:
    """The paths that these ways are, with names, evidence and what would mend them."""
    everybody = ids_json({one for each in ways for one in each.ids})
    first = [each.ids[0] for each in ways]
    people = {row[0]: _Person(*row[1:]) for row in fetched(s, _PEOPLE, (everybody,))}
    told = _Told(people, _of_mine(s, first, people), _between(s, ways, today), links, today)
    owed = {
        each.contact_id: Owed(each.exchange_id, each.other_id, each.other, each.day)
        for each in reversed(untold_to(s, first, today))
    }
    gives: dict[int, tuple[int, str, int]] = {}
    for one, *fact in fetched(s, _GIVES, (ids_json(first),)):
        gives.setdefault(one, (fact[0], fact[1], fact[2]))
    return [told.path(each, asked, owed, gives) for each in ways]


class _Told:
    """All that was read of some ways, put together path by path."""

    def __init__(
        self,
        people: Mapping[int, _Person],
        mine: Mapping[int, list[Evidence]],
        between: Mapping[_Pair, list[_Weighed]],
        links: Links,
        today: date,
    ) -> None:
        self._people, self._mine, self._between = people, mine, between
        self._standings = links.standings([*mine])
        self._today = today

    def path(
        self,
        found: Way,
        asked: Mapping[int, date],
        owed: Mapping[int, Owed],
        gives: Mapping[int, tuple[int, str, int]],
    ) -> Path:
        """One path."""
        first = found.ids[0]
        hops = (
            self._from_me(first, asked=first in asked),
            *(self._hop(a, b) for a, b in zip(found.ids, found.ids[1:], strict=False)),
        )
        weakest = weakest_hop(hops)
        return Path(
            hops,
            found.ids[-1],
            strength_of(hops),
            weakest,
            self._mend(hops, weakest, asked.get(first), owed.get(first), gives.get(first)),
            asked.get(first),
            owed.get(first),
            found.cost,
        )

    def _from_me(self, one: int, *, asked: bool) -> Hop:
        person = self._people[one]
        evidence = tuple(self._mine[one])
        level = level_of(person.points, person.last_day, self._today)
        standing = self._standings[one]
        cost = standing.cost + ASKED * asked
        noted, strength = cost < NOTHING, standing.strength
        return Hop(None, one, *person[:5], level, evidence, noted, cost, strength)

    def _hop(self, one: int, other: int) -> Hop:
        weighed = sorted(self._between[one, other], key=lambda each: each[0])
        cost, best = weighed[0]
        evidence = tuple(each for points, each in weighed if points < ASK or cost >= ASK)
        noted, strength = cost < NOTHING, link_strength(cost)
        return Hop(one, other, *self._people[other][:5], best.kind, evidence, noted, cost, strength)

    def _mend(
        self,
        hops: Sequence[Hop],
        weakest: int,
        asked_on: date | None,
        owed: Owed | None,
        give: tuple[int, str, int] | None,
    ) -> Mend | None:
        first = hops[0]
        whom = (first.to_id, first.name, first.given)
        if owed is not None:
            return Mend("tell", *whom, owed.other, owed.day)
        if asked_on is not None:
            return Mend("wait", *whom, day=asked_on)
        hop = hops[weakest]
        if hop.strength == "strong":
            return None
        if weakest == 0:
            if not first.noted:
                return Mend("note", *whom)
            if give is not None:
                return Mend("give", *whom, give[1], date.fromordinal(give[2]), fact_id=give[0])
            return Mend("talk", *whom)
        before = hops[weakest - 1]
        whom = (before.to_id, before.name, before.given)
        if not hop.noted:
            return Mend("together", *whom, hop.evidence[0].text, other=hop.name)
        return Mend("closer", *whom, other=hop.name)


def _of_mine(
    s: Session, ids: Sequence[int], people: Mapping[int, _Person]
) -> dict[int, list[Evidence]]:
    """What speaks for the user's own hop to each of these."""
    found: dict[int, list[Evidence]] = {one: [] for one in ids}
    wanted = (ids_json(ids),)
    for one, kind, text, start, end in fetched(s, _SHARED, wanted):
        found[one].append(Evidence("shared", text, kind, start=dated(start), end=dated(end)))
    only = {one: rest for one, *rest in fetched(s, _LAST, wanted)}
    for one in ids:
        person = people[one]
        if person.talks and person.last_day is not None:
            channel, summary, place = only.get(one, ("", "", ""))
            last = date.fromordinal(person.last_day)
            text = place or summary
            found[one].append(Evidence("talks", text, channel, day=last, times=person.talks))
    for one, skill in fetched(s, _SAW, wanted):
        found[one].append(Evidence("witness", skill))
    return found


def _between(s: Session, ways: Sequence[Way], today: date) -> dict[_Pair, list[_Weighed]]:
    """What speaks for each hop between two contacts."""
    pairs = {pair for each in ways for pair in zip(each.ids, each.ids[1:], strict=False)}
    found: dict[_Pair, list[_Weighed]] = {pair: [] for pair in pairs}
    wanted = (json_text(sorted(pairs)),)
    for one, other, kind, out, note, day in fetched(s, _TIES, wanted):
        ahead = kind in SYMMETRIC or bool(out)
        noted_on = date.fromordinal(day)
        told = Evidence(kind, note, forward=ahead, day=noted_on)
        found[one, other].append((tie_cost(kind, bool(out)), told))
    for one, other, times, day in fetched(s, _TALKS, wanted):
        talks = Evidence("talks", day=date.fromordinal(day), times=times)
        found[one, other].append((talks_cost(times), talks))
    for one, other, direction, out, day in fetched(s, _LED, wanted):
        on = date.fromordinal(day)
        led = Evidence("introduction", "", direction, bool(out), on)
        found[one, other].append((led_cost(direction, bool(out)), led))
    _add_colleagues(s, found, today)
    return found


def _add_colleagues(s: Session, found: dict[_Pair, list[_Weighed]], today: date) -> None:
    """At which organisations the two of each pair were, together or perhaps."""
    ids: Collection[int] = {one for pair in found for one in pair}
    places = organisations_of(s, ids)
    at: dict[tuple[int, str], list[tuple[Stay, Any]]] = defaultdict(list)
    for organisation, one, start, end, whole, name in fetched(s, _STAYS, (ids_json(ids),)):
        if organisation in places:
            stay = Stay(one, places[organisation], (start, end, bool(whole)))
            at[one, stay.place].append((stay, (name, start, end)))
    for (one, other), weighed in found.items():
        for place in sorted({where for who, where in at if who == one}):
            ours, theirs = at[one, place], at.get((other, place), [])
            if theirs:
                told = _together(ours, theirs, today.toordinal())
                if told is not None:
                    weighed.append(told)


def _together(
    ours: Sequence[tuple[Stay, Any]], theirs: Sequence[tuple[Stay, Any]], today: int
) -> _Weighed | None:
    cost = colleague_cost(_times(ours), _times(theirs), today)
    if cost is None:
        return None
    name = min(said[0] for _, said in (*ours, *theirs))
    if cost >= ASK:
        return cost, Evidence("ask", name)
    # Of several times there the one that they shared longest.
    a, b = max(
        ((a, b) for a in ours for b in theirs),
        key=lambda both: _days(both[0][0].time, both[1][0].time, today),
    )
    start = max((dated(a[1][1] or a[1][2]), dated(b[1][1] or b[1][2])), key=_early)
    end = min((dated(a[1][2]), dated(b[1][2])), key=_late)
    return cost, Evidence("together", name, start=start, end=end)


def _times(some: Sequence[tuple[Stay, Any]]) -> list[Written]:
    return [stay.time for stay, _ in some]


def _days(a: Written, b: Written, today: int) -> int:
    days = days_together((time_of(*a),), (time_of(*b),), today)
    return -1 << 40 if days is None else days


def _early(day: Any) -> date:
    return day.earliest if day else date.min


def _late(day: Any) -> date:
    return day.earliest if day else date.max
