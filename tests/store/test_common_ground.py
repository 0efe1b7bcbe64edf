"""Common ground found in a notebook, against a search of everybody one by one."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from netbook.core.card import Organisation
from netbook.core.common_ground import Background, Common, Span, common_ground, dated
from netbook.core.fold import fold
from netbook.core.relationship import Tie
from netbook.store import Session, whom_they_know
from netbook.store.check import check
from netbook.store.common_ground import (
    backgrounds,
    common_ground_with_me,
    say_apart,
)
from netbook.store.contacts import add_contact
from netbook.store.interactions import ExchangeEntry
from netbook.store.my_positions import (
    MyPosition,
    add_my_position,
    delete_my_position,
    my_positions,
    save_my_position,
)
from netbook.store.notebook import Notebook
from netbook.store.positions import Position, add_position
from netbook.store.profile import Skill, save_skill
from netbook.store.relationships import add_relationship
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.trash import restore_contacts, trash_contacts
from netbook.store.whom_they_know import people_with_common_ground
from tests.store.people import NOW, TODAY, add, person, talk

# Ways to write four places, of which those in one row are the same place.
PLACES = (("Contoso", "CONTOSO ", "Contösö"), ("Litware",), ("Uni Jena", "uni  jena"), ("",))
DATES = ("", "2017", "2018-06", "2018-21", "2019-02-03", "2020", "2021-11")
place = st.sampled_from([name for names in PLACES for name in names])
when = st.sampled_from(DATES)
spell = st.tuples(place, when, when)
somebody = st.fixed_dictionaries(
    {
        "spells": st.lists(spell, max_size=3),
        "shared": st.lists(
            st.tuples(st.sampled_from(("worked", "studied", "met")), place, when, when), max_size=1
        ),
        "tags": st.sets(st.sampled_from(("data", "PyData", "mentor"))),
        "trashed": st.booleans(),
    }
)
mine = st.lists(st.tuples(st.sampled_from(("worked", "studied", "served")), spell), max_size=3)
ties = st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=4)


def span(kind: str, name: str, start: str, end: str, *, whole: bool) -> Span:
    return Span(fold(name), name, kind, dated(start), dated(end), whole)


def essence(commons: list[Common] | tuple[Common, ...]) -> set[tuple[object, ...]]:
    """What is said, but for how the place is written, which the notebook does in one way."""
    return {each._replace(name="") for each in commons}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(somebody, min_size=2, max_size=5), me=mine, tied=ties)
def test_it_is_what_a_search_of_everybody_finds(
    notebook: Notebook,
    people: list[dict[str, list[tuple[str, ...]]]],
    me: list[tuple[str, tuple[str, str, str]]],
    tied: set[tuple[int, int]],
) -> None:
    with notebook.write("Fill") as s:
        ids = fill(s, people, me)
        pairs = {(a, b) for a, b in tied if a != b and max(a, b) < len(people)}
        for a, b in pairs:
            add_relationship(s, ids[a], ids[b], Tie("knows"), on=TODAY)
        alive = [n for n, each in enumerate(people) if not each["trashed"]]
        trash_contacts(s, [ids[n] for n in range(len(people)) if n not in alive], NOW)
        known = {
            n: {b for a, b in pairs if a == n} | {a for a, b in pairs if b == n} for n in alive
        }
        told = {
            n: Background(
                tuple(span("", *each, whole=True) for each in people[n]["spells"] if each[0])
                + tuple(
                    span(*each, whole=False)
                    for each in people[n]["shared"]
                    if each[1] and each[0] != "met"
                ),
                tuple((fold(tag), tag) for tag in people[n]["tags"]),
                tuple((ids[other], f"Person {other}") for other in known[n] if other in alive),
            )
            for n in alive
        }
        for a, b in combinations(alive, 2):
            read = backgrounds(s, [ids[a], ids[b]])
            one, other = (read.get(ids[each], Background()) for each in (a, b))
            assert essence(common_ground(one, other)) == essence(common_ground(told[a], told[b]))
            assert common_ground(other, one) == common_ground(one, other)
        for n in alive:
            own = Background(
                tuple(span(kind, *each, whole=True) for kind, each in me if each[0])
                + tuple(each for other in alive for each in told[other].positions if not each.whole)
            )
            noted = {each.key for each in told[n].positions if not each.whole}
            found = common_ground_with_me(s, ids[n])
            expected = essence(common_ground(own, told[n]))
            unnoted = [each for each in found if each.how != "noted"]
            assert essence(unnoted) == {each for each in expected if each.key not in noted}
            assert len(found) - len(unnoted) == sum(e[0] != "met" for e in people[n]["shared"])
            whom = people_with_common_ground(s, ids[n], 100)
            assert {each.id for each in whom.people} == {
                ids[other]
                for other in alive
                if other != n
                and other not in known[n]
                and any(each.how != "apart" for each in common_ground(told[n], told[other]))
            }
            assert (whom.others, whom.crowds) == (0, [])
        raise_back(s)


def fill(
    s: Session,
    people: list[dict[str, list[tuple[str, ...]]]],
    me: list[tuple[str, tuple[str, str, str]]],
) -> list[int]:
    ids = []
    for n, each in enumerate(people):
        contact = add_contact(s, person(f"Person {n}", tags=tuple(sorted(each["tags"]))), now=NOW)
        for name, start, end in each["spells"]:
            add_position(s, Position(None, contact, name, "", start, end))
        for kind, name, start, end in each["shared"]:
            add_shared_experience(s, SharedExperience(None, contact, kind, name, start, end))
        ids.append(contact)
    for kind, (name, start, end) in me:
        if name:
            add_my_position(s, MyPosition(None, kind, name, "", start, end))
    return ids


def raise_back(s: Session) -> None:
    """Empty the notebook for the next example."""
    for table in ("relationship", "shared_experience", "position", "my_position", "contact"):
        s.execute(text(f"DELETE FROM {table}"))


@pytest.fixture
def maya(notebook: Notebook) -> int:
    (maya,) = add(
        notebook,
        person("Maya Okafor", organisations=(Organisation("Contoso"),), tags=("Data", "mentor")),
    )
    return maya


def with_me(notebook: Notebook, contact: int) -> list[tuple[str, str, str]]:
    with notebook.read() as s:
        return [(*each[:2], each.name) for each in common_ground_with_me(s, contact)]


def test_my_places_are_kept_changed_and_taken_back(notebook: Notebook) -> None:
    with notebook.write("Add") as s:
        old = add_my_position(s, MyPosition(None, "studied", "Uni Jena", "", "2008", "2012"))
        add_my_position(s, MyPosition(None, "worked", " Contoso  Ltd", "Analyst", "2019"))
        add_my_position(s, MyPosition(None, "served", "Red Cross"))
        with pytest.raises(ValueError, match="organisation"):
            add_my_position(s, MyPosition(None, "worked", "  "))
        save_my_position(s, MyPosition(old, "studied", "Uni Jena", "MSc", "2008", "2013"))
        assert [each[1:] for each in my_positions(s)] == [
            ("worked", "Contoso Ltd", "Analyst", "2019", ""),
            ("studied", "Uni Jena", "MSc", "2008", "2013"),
            ("served", "Red Cross", "", "", ""),
        ]
    with notebook.write("Delete") as s:
        delete_my_position(s, old)
        assert len(my_positions(s)) == 2
    assert check(notebook).ok
    notebook.undo()
    with notebook.read() as s:
        assert len(my_positions(s)) == 3


def test_a_place_without_dates_is_a_question_until_it_is_answered(
    notebook: Notebook, maya: int
) -> None:
    with notebook.write("Mine") as s:
        add_my_position(s, MyPosition(None, "worked", "contoso", "", "2019", "2021"))
        save_skill(s, Skill(None, "data"))
    assert with_me(notebook, maya) == [
        ("employer", "unknown", "Contoso"),
        ("tag", "", "Data"),
    ]
    with notebook.write("No") as s:
        say_apart(s, maya, "Contoso", TODAY)
        say_apart(s, maya, "Contoso", TODAY)
    assert with_me(notebook, maya)[1] == ("employer", "apart", "Contoso")
    notebook.undo()
    assert with_me(notebook, maya)[0] == ("employer", "unknown", "Contoso")
    with notebook.write("Yes") as s:
        add_shared_experience(s, SharedExperience(None, maya, "worked", "Contoso", "2019"))
    assert with_me(notebook, maya)[0] == ("employer", "noted", "Contoso")
    assert check(notebook).ok


def test_where_one_was_with_somebody_says_when_one_was_there(notebook: Notebook, maya: int) -> None:
    (tom,) = add(notebook, "Tom Wójcik")
    with notebook.write("Together") as s:
        add_position(s, Position(None, maya, "Litware", "", "2015", "2020"))
        add_shared_experience(s, SharedExperience(None, tom, "worked", "Litware", "2019", "2021"))
        (litware,) = (each for each in common_ground_with_me(s, maya) if each.name == "Litware")
    assert (litware.how, str(litware.start), str(litware.end)) == ("together", "2019", "2020")
    with notebook.write("Delete") as s:
        trash_contacts(s, [tom], NOW)
    assert with_me(notebook, maya) == []


def test_people_known_to_both_are_those_one_has_spoken_to(notebook: Notebook, maya: int) -> None:
    tom, eve = add(notebook, "Tom Wójcik", "Eve Adams")
    talk(notebook, "2026-04-01", tom)
    with notebook.write("Say") as s:
        add_relationship(s, maya, tom, Tie("works_with"), on=TODAY)
        add_relationship(s, eve, maya, Tie("reports_to"), on=TODAY)
    assert with_me(notebook, maya) == [("person", "", "Tom Wójcik")]


def whom(notebook: Notebook, contact: int, limit: int = 9) -> list[str]:
    with notebook.read() as s:
        return [each.name for each in people_with_common_ground(s, contact, limit).people]


def test_who_met_or_was_introduced_comes_before_who_was_at_the_same_place(
    notebook: Notebook, maya: int
) -> None:
    ann, bo, cy, _di, gone = add(
        notebook,
        person("Ann At", organisations=(Organisation("Contoso"),)),
        "Bo Met",
        "Cy Led",
        person("Di Tag", tags=("mentor",)),
        "Gone",
    )
    talk(notebook, "2026-01-02", maya, bo, gone)
    talk(notebook, "2026-01-03", maya, ann, channel="email")
    led = ExchangeEntry("received", "introduction", "", maya, other_id=cy)
    talk(notebook, "2026-01-04", maya, exchanges=(led,))
    with notebook.write("Delete") as s:
        trash_contacts(s, [gone], NOW)
    assert whom(notebook, maya) == ["Cy Led", "Bo Met", "Ann At", "Di Tag"]
    assert whom(notebook, cy) == ["Maya Okafor"]
    assert whom(notebook, maya, 2) == ["Cy Led", "Bo Met"]
    with notebook.read() as s:
        found = people_with_common_ground(s, maya, 2)
    assert found.others == 2
    assert (found.people[1].met, found.people[1].met_day) == (1, date(2026, 1, 2).toordinal())
    with notebook.write("Note") as s:
        restore_contacts(s, [gone])
        add_relationship(s, bo, maya, Tie("mentors"), on=TODAY)
    assert whom(notebook, maya) == ["Cy Led", "Gone", "Ann At", "Di Tag"]


def test_of_a_crowd_some_are_looked_at_and_that_is_said(
    notebook: Notebook, maya: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whom_they_know, "OF_A_PLACE", 3)
    monkeypatch.setattr(whom_they_know, "OF_A_TAG", 1)
    at_contoso = (Organisation("Contoso"),)
    add(notebook, *(person(f"P {n}", organisations=at_contoso, tags=("Data",)) for n in range(5)))
    with notebook.read() as s:
        found = people_with_common_ground(s, maya, 9)
    assert len(found.people) == 2
    assert [tuple(crowd) for crowd in found.crowds] == [("Contoso", 6, 3)]
    # What is on many says nothing of whom they know.
    assert {common.kind for each in found.people for common in each.commons} == {"employer"}
