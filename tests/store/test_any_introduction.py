"""Who can introduce the user: whatever a notebook holds, against all paths there are in it."""

from collections import Counter
from contextlib import suppress
from itertools import permutations
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.depth_levels import level_of
from netbook.core.introduction import (
    ASKED_DAYS,
    GROUP,
    INTRODUCED,
    LED,
    LED_BACK,
    OTHERS,
    Link,
    Path,
    Standing,
    first_ways,
    standing_cost,
    talks_cost,
    tie_cost,
)
from netbook.core.relationship import KINDS
from netbook.store import Session
from netbook.store.days import day_or_none
from netbook.store.deciders import role_map
from netbook.store.introduction_paths import paths_to_contact, paths_to_organisation
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_ids
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.trash import trash_contacts
from tests.core.introduction_graph import DATES, Graph, as_shown, every_way, strength
from tests.store.made_up import add_talk, put, put_person
from tests.store.people import NOW, TODAY

PLACES = ("Litware", "Litware Inc.", "Contoso", "Contoso Labs")
CHANNELS = ("in_person", "video", "email", "social")
WHO = st.integers(0, 6)
SOME = st.lists(WHO, min_size=1, max_size=3, unique=True)


class Told(NamedTuple):
    """A conversation so many days ago, and perhaps what was exchanged in it."""

    people: list[int]
    days: int
    channel: str
    trashed: bool
    direction: str
    of: int | None
    other: int | None


class Made(NamedTuple):
    """A notebook to be: what is noted of seven people."""

    spheres: list[str]
    trashed: set[int]
    ties: list[tuple[int, int, str]]
    talks: list[Told]
    positions: list[tuple[int, str, str, str, str]]
    shared: list[tuple[int, str, str, str, str]]
    witnesses: set[int]


made_notebooks = st.builds(
    Made,
    st.lists(st.sampled_from(["professional"] * 4 + ["personal", "both"]), min_size=7, max_size=7),
    st.sets(WHO, max_size=1),
    st.lists(st.tuples(WHO, WHO, st.sampled_from(KINDS)), max_size=9, unique=True),
    st.lists(
        st.builds(
            Told,
            SOME,
            st.sampled_from([0, 3, 59, 60, 61, 200, 400]),
            st.sampled_from(CHANNELS),
            st.sampled_from([False, False, True]),
            st.sampled_from(["", "received", "gave", "asked"]),
            st.one_of(st.none(), WHO),
            st.one_of(st.none(), WHO),
        ),
        max_size=6,
    ),
    st.lists(
        st.tuples(
            WHO,
            st.sampled_from(PLACES),
            st.sampled_from(["", "CTO", "Engineer"]),
            st.sampled_from(DATES),
            st.sampled_from(DATES),
        ),
        max_size=9,
    ),
    st.lists(
        st.tuples(
            WHO,
            st.sampled_from(["worked", "met"]),
            st.sampled_from(PLACES),
            st.sampled_from(DATES),
            st.sampled_from(DATES),
        ),
        max_size=3,
    ),
    st.sets(WHO, max_size=2),
)


def fill(s: Session, made: Made) -> list[int]:
    """Write it all into an empty notebook; the ids of the people."""
    ids = [put_person(s, f"Person{n}", sphere=sphere) for n, sphere in enumerate(made.spheres)]
    places = organisation_ids(s, PLACES)
    for one, other, kind in made.ties:
        if one != other:
            put(
                s,
                "relationship",
                from_id=ids[one],
                to_id=ids[other],
                kind=kind,
                noted_on=TODAY.toordinal(),
            )
    for number, told in enumerate(made.talks):
        day = TODAY.toordinal() - told.days
        made_talk = add_talk(s, day, *(ids[one] for one in told.people), uid=f"urn:{number}")
        run(s, f"UPDATE interaction SET channel = '{told.channel}' WHERE id = {made_talk}")
        if told.direction:
            put(
                s,
                "exchange",
                interaction_id=made_talk,
                contact_id=None if told.of is None else ids[told.of],
                direction=told.direction,
                kind="introduction",
                other_id=None if told.other is None else ids[told.other],
            )
        if told.trashed:
            run(s, f"UPDATE interaction SET trashed_at = '2026' WHERE id = {made_talk}")
    for one, place, title, start, end in made.positions:
        put(
            s,
            "position",
            contact_id=ids[one],
            organisation_id=places[place],
            title=title,
            started_on=start,
            ended_on=end,
        )
    for one, kind, place, start, end in made.shared:
        add_shared_experience(s, SharedExperience(None, ids[one], kind, place, start, end))
    skill = put(s, "skill", name="SQL")
    for one in made.witnesses:
        put(s, "witness", skill_id=skill, contact_id=ids[one])
    trash_contacts(s, [ids[one] for one in made.trashed], NOW)
    return ids


def run(s: Session, query: str) -> list[Any]:
    found = s.connection().exec_driver_sql(query)
    return found.fetchall() if found.returns_rows else []


def own_strength(level: str, witness: bool) -> str:
    """How strong the user's hop is: one word better to whom saw their work."""
    if level in ("well", "growing") or (witness and level in ("acquaintance", "fading")):
        return "strong"
    if witness or level in ("acquaintance", "fading"):
        return "fair"
    return "weak" if level == "met" else "ask"


def graph(s: Session, targets: dict[int, int], sphere: str, *, direct: bool) -> Graph:
    """All of the notebook, read table by table as a person would."""
    witnesses = {row[0] for row in run(s, "SELECT contact_id FROM witness")}
    people = run(
        s,
        "SELECT c.id, c.sphere, st.evidence, st.last_day FROM contact AS c"
        " LEFT JOIN contact_state AS st ON st.id = c.id",
    )
    asking = {
        one: None
        if points is None or (own != sphere and "both" not in (own, sphere))
        else Standing(
            standing_cost(points, day_or_none(last), TODAY, witness=one in witnesses),
            own_strength(level_of(points, last, TODAY), one in witnesses),
        )
        for one, own, points, last in people
    }
    ties = []
    for one, other, kind in run(s, "SELECT from_id, to_id, kind FROM relationship"):
        ties += [
            Link(one, other, tie_cost(kind, True)),
            Link(other, one, tie_cost(kind, False)),
        ]
    talks: dict[int, set[int]] = {}
    for number, one in run(s, "SELECT interaction_id, contact_id FROM participant"):
        talks.setdefault(number, set()).add(one)
    both: Counter[tuple[int, int]] = Counter()
    days = {}
    for number, channel, day in run(
        s, "SELECT id, channel, day FROM interaction WHERE trashed_at IS NULL"
    ):
        days[number] = day
        if channel in ("in_person", "event", "video", "phone") and len(talks[number]) <= GROUP:
            both.update(permutations(talks[number], 2))
    ties += [Link(*pair, talks_cost(times)) for pair, times in both.items()]
    asked = set()
    for number, of, way, other in run(
        s, "SELECT interaction_id, contact_id, direction, other_id FROM exchange"
    ):
        if number not in days:
            continue
        for one in talks[number] if of is None else talks[number] & {of}:
            if way == "asked" and 0 <= TODAY.toordinal() - days[number] <= ASKED_DAYS:
                asked.add(one)
            elif way in ("gave", "received") and other not in (None, one):
                there, back = (LED, LED_BACK) if way == "received" else (INTRODUCED, INTRODUCED)
                ties += [Link(one, other, there), Link(other, one, back)]
    stays = [
        (one, words or name, start, end, bool(whole))
        for one, words, name, start, end, whole in run(
            s,
            "SELECT p.contact_id, o.words, o.name, p.started_on, p.ended_on, 1"
            " FROM position AS p JOIN organisation AS o ON o.id = p.organisation_id UNION ALL"
            " SELECT e.contact_id, o.words, o.name, e.started_on, e.ended_on, 0"
            " FROM shared_experience AS e JOIN organisation AS o ON o.id = e.organisation_id"
            " WHERE e.kind <> 'met'",
        )
    ]
    living = {one: points for one, points in targets.items() if asking[one] is not None}
    return Graph(asking, ties, stays, living, direct, frozenset(asked))


def ids_and_costs(paths: list[Path]) -> list[tuple[int, tuple[int, ...]]]:
    return [(each.cost, tuple(hop.to_id for hop in each.hops)) for each in paths]


def there_now(s: Session, organisation: int) -> dict[int, int]:
    words = run(s, f"SELECT words FROM organisation WHERE id = {organisation}")[0][0]
    there = {
        one
        for one, where in run(
            s,
            "SELECT p.contact_id, o.words FROM position AS p"
            " JOIN organisation AS o ON o.id = p.organisation_id WHERE p.ended_on = ''",
        )
        if where == words
    }
    decide = {
        each.contact_id
        for each in role_map(s, organisation).people
        if each.role == "decision_maker"
    }
    return {one: OTHERS if decide and one not in decide else 0 for one in there | decide}


class _TakenBack(Exception):
    pass


@settings(
    max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(made_notebooks, WHO, st.sampled_from(PLACES), st.sampled_from([0, 300]))
def test_the_five_paths_are_the_first_of_all_in_the_notebook(
    notebook: Notebook, made: Made, whom: int, place: str, few: int
) -> None:
    with pytest.MonkeyPatch.context() as patch, suppress(_TakenBack):
        patch.setattr("netbook.core.introduction_search.FEW", few)
        with notebook.write("Try") as s:
            ids = fill(s, made)
            if whom not in made.trashed:
                found = paths_to_contact(s, ids[whom], TODAY)
                everything = graph(s, {ids[whom]: 0}, made.spheres[whom], direct=False)
                assert_found(found, everything)
                found = paths_to_contact(s, ids[whom], TODAY, direct=True)
                assert_found(found, everything._replace(direct=True))
            organisation = organisation_ids(s, [place])[place]
            found = paths_to_organisation(s, organisation, TODAY)
            targets = there_now(s, organisation)
            everything = graph(s, targets, "professional", direct=True)
            assert_found(found, everything)
            raise _TakenBack


def assert_found(paths: list[Path], everything: Graph) -> None:
    wanted = as_shown(everything, first_ways(every_way(everything), 5))
    assert ids_and_costs(paths) == [(each.cost, each.ids) for each in wanted]
    assert [each.strength for each in paths] == [strength(everything, each.ids) for each in wanted]
    check_told(paths)


def check_told(paths: list[Path]) -> None:
    """What is said of each path follows from its hops, and its costs are theirs."""
    for each in paths:
        assert each.target_id == each.hops[-1].to_id
        assert each.cost - sum(hop.cost for hop in each.hops) in (0, OTHERS)
        for hop in each.hops:
            assert hop.noted == (hop.strength != "ask")
            assert bool(hop.evidence) >= hop.noted
            assert all(piece.kind != "ask" for piece in hop.evidence) or not hop.noted
