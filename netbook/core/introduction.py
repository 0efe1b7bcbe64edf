"""Who can introduce the user: paths over people, what each hop costs, and which come first.

A path goes from the user over at most two people to somebody. Each hop costs what its best evidence
says, in whole points of our own; a hop with nothing noted costs more than any path with evidence.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from netbook.core.depth_levels import FADES_AFTER, GROWING, recent_points
from netbook.core.partial_date import PartialDate

STRENGTHS = ("strong", "fair", "weak", "ask")
# Of a path with nothing noted at a hop, of one to somebody else where deciders are known.
NOTHING, OTHERS = 1000, 200
# An introducer who was asked within so many days comes later, by so many points.
ASKED_DAYS, ASKED = 60, 40
# What points of depth take off the way to somebody; who saw a skill at work, and who is out of
# touch. Above GREAT points each further twenty make it one shorter.
FROM_ME, GREAT, GREATEST, WITNESS, FADING = 60, 100, 280, 10, 10
UNKNOWN = NOTHING + FROM_ME
# Whom the user knows so well is asked without anybody between.
CLOSE = FROM_ME - GROWING // 2

# How well a word counts by how two contacts stand to each other: forward, and the other way.
TIES = {
    "family": (20, 20),
    "friend": (20, 20),
    "works_with": (21, 21),
    "mentors": (22, 23),
    "recommends": (23, 22),
    "reports_to": (24, 21),
    "introduced": (23, 26),
    "knows": (27, 27),
}
# Who led the user to somebody, and back; of whom the user introduced to each other, either way.
LED, LED_BACK, INTRODUCED = 23, 25, 28
TIE = min(min(both) for both in TIES.values())
# How much less for each conversation in which both took part, up to so many of them.
TALKED_ONCE, TALK, TALKS = 28, 2, 4
MET = min(LED, LED_BACK, INTRODUCED, TALKED_ONCE - TALK * (TALKS - 1))
# Of people who took part in the same conversations, at most so many in each.
GROUP = 8
# At one organisation at the same time: so much less for each of the first years.
TOGETHER, LONGEST, YEARS = 30, 38, 4
# At one organisation, and no dates that say when: a question.
ASK = NOTHING + 70
STRONG, FAIR = 24, 33
# By how strong the user's own hop to somebody is: how strong all hops of a way over others have to
# be. Who can be written to at least fairly needs nobody between; else it must be a stronger way.
WORTH = {"strong": (), "fair": (), "weak": STRENGTHS[:2], "ask": STRENGTHS}


class Evidence(NamedTuple):
    """One thing that speaks for a hop.

    `kind` is shared, talks, witness; a kind of `core.relationship`; introduction, together or ask.
    `text` is the organisation, the skill, the note or what a single conversation was about;
    `detail` the kind of what was shared, or the direction of an introduction (gave, received).
    Not `forward` is said of the other one: is managed, is mentored, was led to. `start` and `end`
    are the time at one place, None for until now; `day` is when it was noted or last so, `times`
    how many conversations.
    """

    kind: str
    text: str = ""
    detail: str = ""
    forward: bool = True
    day: date | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    times: int = 0


class Hop(NamedTuple):
    """From the user (None) or a contact to a contact, of whom the names are.

    `kind` is the level of `core.depth` for a hop of the user's, else the kind of the best evidence.
    """

    from_id: int | None
    to_id: int
    name: str
    given: str
    photo: str | None
    title: str
    organisation: str
    kind: str
    evidence: tuple[Evidence, ...]
    noted: bool
    cost: int
    strength: str


class Owed(NamedTuple):
    """An introduction of which the introducer never heard what became."""

    exchange_id: int
    other_id: int | None
    other: str
    day: date


class Mend(NamedTuple):
    """What would make a path better, with whom.

    `kind` is tell (how it went with `text`), wait (asked on `day`), give (what they wished for is
    `text`, since `day`; `fact_id`), talk (nothing to give is known), note (write down how you know
    them), together (ask whether they were at `text` with `other`), or closer (ask how well they
    know `other`).
    """

    kind: str
    contact_id: int
    name: str
    given: str
    text: str = ""
    day: date | None = None
    other: str = ""
    fact_id: int | None = None


class Path(NamedTuple):
    """A way to somebody: its hops in order, the first from the user.

    `weakest` is the index of the hop that decides `strength`. `asked_on` is when the introducer was
    last asked for something, if that was within `ASKED_DAYS`.
    """

    hops: tuple[Hop, ...]
    target_id: int
    strength: str
    weakest: int
    mend: Mend | None
    asked_on: date | None
    owed: Owed | None
    cost: int

    @property
    def introducer(self) -> Hop:
        """The hop to the person whom the user would write to."""
        return self.hops[0]


class Standing(NamedTuple):
    """What it costs to ask somebody, and how strong the user's hop to them is."""

    cost: int
    strength: str


class Link(NamedTuple):
    """That a contact could say something to another, and what it costs."""

    from_id: int
    to_id: int
    cost: int


class Way(NamedTuple):
    """The ids of a path and what it costs; ways are in order as they are sorted."""

    cost: int
    people: int
    ids: tuple[int, ...]


def way(cost: int, ids: Sequence[int]) -> Way:
    """A way over these contacts, the last of whom is the target.

    The cheaper comes first, then the one with fewer people between, then that of the lower ids.
    """
    return Way(cost, len(ids) - 1, tuple(ids))


def standing_cost(points: int, last: date | None, today: date, *, witness: bool = False) -> int:
    """What it costs to ask somebody, by the points of depth and what they could say of the user."""
    cost = NOTHING if not points and not witness else 0
    cost += _depth_cost(points + (recent_points(last, today) if points else 0))
    if last is not None and (today - last).days > FADES_AFTER:
        cost += FADING
    return max(1, cost - WITNESS * witness)


def least_standing_cost(points: int) -> int:
    """What it costs at least, however lately one spoke, to ask somebody who is no witness."""
    return max(1, _depth_cost(points + recent_points(date.min, date.min)))


def _depth_cost(points: int) -> int:
    return FROM_ME - min(points, GREAT) // 2 - (min(max(points, GREAT), GREATEST) - GREAT) // 20


def tie_cost(kind: str, forward: bool) -> int:
    """What a relation costs that was noted; not `forward` for asking against its direction."""
    return TIES[kind][not forward]


def talks_cost(count: int) -> int:
    """What it costs that both took part in so many conversations."""
    return TALKED_ONCE - TALK * (min(count, TALKS) - 1)


def together_cost(days: int) -> int:
    """What it costs that both were at one place for so many days."""
    return LONGEST - 2 * min(days // 365, YEARS)


def link_strength(cost: int) -> str:
    """How strong a hop between two contacts is."""
    if cost >= NOTHING:
        return "ask"
    return "strong" if cost <= STRONG else "fair" if cost <= FAIR else "weak"


def standing_strength(level: str, witness: bool) -> str:
    """How strong the user's own hop is, by the level of `core.depth`."""
    rank = {"well": 0, "growing": 0, "acquaintance": 1, "fading": 1, "met": 2, "nothing": 3}[level]
    return STRENGTHS[max(0, min(rank, 2) - 1) if witness else rank]


def weakest_hop(hops: Sequence[Hop]) -> int:
    """The hop that decides; of equally strong ones the dearest, then the first."""
    return max(
        range(len(hops)),
        key=lambda n: (STRENGTHS.index(hops[n].strength), hops[n].cost, -n),
    )


def strength_of(hops: Sequence[Hop]) -> str:
    """The strength of the weakest hop; with two people between at most fair."""
    found = hops[weakest_hop(hops)].strength
    return "fair" if found == "strong" and len(hops) > 2 else found


def first_ways(ways: Iterable[Way], limit: int) -> list[Way]:
    """The best way of each introducer, the best introducers first: each is a person to write to."""
    best: dict[int, Way] = {}
    for each in ways:
        known = best.get(each.ids[0])
        if known is None or each < known:
            best[each.ids[0]] = each
    return sorted(best.values())[:limit]


def strongest_first(paths: Iterable[Path]) -> list[Path]:
    """The paths in the order in which they are shown.

    Those with fewer hops of which nothing is noted come first, then those whose introducer wasn't
    asked lately, then the stronger, then the cheaper.
    """
    return sorted(paths, key=_rank)


def _rank(path: Path) -> tuple[int, bool, int, Way]:
    gaps = sum(not hop.noted for hop in path.hops)
    found = way(path.cost, [hop.to_id for hop in path.hops])
    return gaps, path.asked_on is not None, STRENGTHS.index(path.strength), found
