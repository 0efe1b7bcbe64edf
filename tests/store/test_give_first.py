"""Give first: wishes that somebody's offer meets, each offered once, on a real notebook."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.giving import OFFERS, fit, may_meet
from netbook.core.matching import MATCHES_FROM
from netbook.core.partial_date import PartialDate
from netbook.store.check import check
from netbook.store.fact_terms import renew_terms, terms_are_old
from netbook.store.facts import add_fact, close_fact, delete_fact, facts, save_fact
from netbook.store.give_first import Gift, answer_gift, gifts_for, give_first, skills_for_cares
from netbook.store.interactions import ExchangeEntry, Interaction, log_interaction, read_interaction
from netbook.store.notebook import Notebook
from netbook.store.profile import Proof, Skill, save_proof, save_skill
from netbook.store.settings import put_setting
from netbook.store.trash import delete_for_good, trash_contacts, trash_interactions
from tests.store.people import NOW, TODAY, add, talk

JOB, OPENING = "looks for a job as analyst in Berlin", "hires a data analyst"


def note(notebook: Notebook, contact_id: int, section: str, text: str, **more: Any) -> int:
    """Write down one fact of today; its id."""
    with notebook.write("Note") as s:
        values = {"noted_on": TODAY, "now": NOW} | more
        return add_fact(s, contact_id=contact_id, section=section, text=text, **values)


def gifts(notebook: Notebook, today: date = TODAY) -> list[Gift]:
    """What could be given."""
    with notebook.read() as s:
        return give_first(s, today)


def said(found: Iterable[Gift]) -> list[tuple[str, str]]:
    """Each gift as its wish and what meets it."""
    return [
        (g.wish.text, g.offer.text if g.offer else g.skill.text if g.skill else "") for g in found
    ]


def answer(notebook: Notebook, gift: Gift, how: str) -> int | None:
    """Answer a gift as the window does."""
    with notebook.write("Give") as s:
        return answer_gift(s, gift, how, summary="Introduced them", today=TODAY, now=NOW)


@pytest.fixture
def pair(notebook: Notebook) -> tuple[int, int]:
    """Somebody who looks for a job, and somebody who hires."""
    lena, amir = add(notebook, "Lena Fischer", "Amir Bensaïd")
    note(notebook, lena, "wants", JOB)
    note(notebook, amir, "openings", OPENING)
    return lena, amir


def test_a_wish_meets_an_offer(notebook: Notebook, pair: tuple[int, int]) -> None:
    (gift,) = gifts(notebook)
    assert (gift.kind, gift.wish.name, gift.wish.contact_id) == (
        "introduction",
        "Lena Fischer",
        pair[0],
    )
    assert gift.offer is not None
    assert (gift.offer.name, gift.offer.text, gift.offer.day) == ("Amir Bensaïd", OPENING, TODAY)
    assert gift.score >= MATCHES_FROM
    assert gift.why == ("analyst",)


def test_what_was_made_is_written_down_and_never_offered_again(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    (gift,) = gifts(notebook)
    made = answer(notebook, gift, "made")
    assert gifts(notebook) == []
    assert made is not None
    with notebook.read() as s:
        talk = read_interaction(s, made)
    assert (talk.happened_on, talk.participants) == (PartialDate.of(TODAY), pair)
    assert [(e.direction, e.kind, e.contact_id, e.other_id) for e in talk.exchanges] == [
        ("gave", "introduction", *pair)
    ]
    notebook.undo()
    assert said(gifts(notebook)) == [(JOB, OPENING)]
    notebook.redo()
    assert gifts(notebook) == []
    assert check(notebook).problems == ()


def test_what_is_none_is_never_offered_again(notebook: Notebook, pair: tuple[int, int]) -> None:
    (gift,) = gifts(notebook)
    assert answer(notebook, gift, "not_this") is None
    assert gifts(notebook) == []
    note(notebook, pair[1], "offers", "knows a good tax lawyer")
    note(notebook, pair[0], "wants", "looks for a tax lawyer")
    assert said(gifts(notebook)) == [("looks for a tax lawyer", "knows a good tax lawyer")]


def test_two_who_were_introduced_are_not_introduced_again(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    talk = Interaction(
        happened_on=PartialDate.of(TODAY),
        channel="email",
        participants=pair,
        exchanges=(ExchangeEntry("gave", "introduction", "", pair[1], pair[0]),),
    )
    with notebook.write("Log") as s:
        log_interaction(s, talk, today=TODAY, now=NOW)
    assert gifts(notebook) == []


@pytest.mark.parametrize("how", ["made", "not_this"])
def test_what_is_answered_twice_counts_once(
    notebook: Notebook, pair: tuple[int, int], how: str
) -> None:
    (gift,) = gifts(notebook)
    first = answer(notebook, gift, how)
    assert (first is not None) == (how == "made")
    step = notebook.last_step
    assert answer(notebook, gift, "made") is None
    assert notebook.last_step == step
    notebook.undo()
    assert gifts(notebook) == [gift]


def test_what_was_done_is_written_down_though_what_was_told_is_gone(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    (gift,) = gifts(notebook)
    with notebook.write("Delete") as s:
        for fact in facts(s, pair[1]):
            delete_fact(s, fact.id)
    number = answer(notebook, gift, "made")
    assert number is not None
    with notebook.read() as s:
        assert read_interaction(s, number).participants == pair
    assert check(notebook).ok


def test_nothing_is_written_down_with_somebody_deleted_for_good(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    (gift,) = gifts(notebook)
    with notebook.write("Delete") as s:
        trash_contacts(s, [pair[1]], now=NOW)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [pair[1]])
    assert answer(notebook, gift, "made") is None
    assert check(notebook).ok


def test_a_lead_of_somebody_in_the_trash_is_not_passed_on(notebook: Notebook) -> None:
    lena, amir, tom = add(notebook, "Lena Fischer", "Amir Bensaïd", "Tom Alba")
    note(notebook, lena, "wants", JOB)
    lead = (ExchangeEntry("received", "lead", "Contoso hires an analyst in Berlin"),)
    of_amir = (lead[0]._replace(contact_id=amir, note="Fabrikam hires an analyst in Berlin"),)
    for people, given_by in (((amir,), lead), ((amir, tom), of_amir)):
        talk(notebook, "2026-04-20", *people, exchanges=given_by)
    assert len(gifts(notebook)) == 2
    with notebook.write("Trash") as s:
        trash_contacts(s, [amir], now=NOW)
    assert gifts(notebook) == []


def test_what_is_closed_or_in_the_trash_is_not_offered(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    with notebook.read() as s:
        (opening,) = facts(s, pair[1])
    with notebook.write("Close") as s:
        close_fact(s, opening.id, TODAY)
    assert gifts(notebook) == []
    notebook.undo()
    assert len(gifts(notebook)) == 1
    with notebook.write("Delete") as s:
        trash_contacts(s, [pair[1]], now=NOW)
    assert gifts(notebook) == []
    notebook.undo()
    talk = Interaction(happened_on=PartialDate.of(TODAY), channel="phone", participants=(pair[0],))
    with notebook.write("Log") as s:
        number = log_interaction(s, talk, today=TODAY, now=NOW)
        (wish,) = facts(s, pair[0])
        save_fact(s, wish.id, interaction_id=number)
    assert len(gifts(notebook)) == 1
    with notebook.write("Delete") as s:
        trash_interactions(s, [number], now=NOW)
    assert gifts(notebook) == []


def test_a_changed_text_is_matched_by_its_new_words(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    with notebook.read() as s:
        (wish,) = facts(s, pair[0])
    with notebook.write("Change") as s:
        save_fact(s, wish.id, text="looks for a flat in Leipzig")
    assert gifts(notebook) == []
    assert check(notebook).problems == ()
    notebook.undo()
    assert len(gifts(notebook)) == 1
    assert check(notebook).problems == ()


def test_work_and_private_stay_apart(notebook: Notebook, pair: tuple[int, int]) -> None:
    for sphere, expected in (("personal", 0), ("both", 1), ("professional", 1)):
        with notebook.write("Change") as s:
            s.connection().exec_driver_sql(
                "UPDATE contact SET sphere = ? WHERE id = ?", (sphere, pair[0])
            )
        assert len(gifts(notebook)) == expected


def test_what_was_asked_of_me_is_met_by_me(notebook: Notebook) -> None:
    (chidi,) = add(notebook, "Chidi Kalu")
    note(notebook, chidi, "wants", "asked for feedback on his pitch")
    (gift,) = gifts(notebook)
    assert (gift.kind, gift.offer, gift.skill) == ("asked", None, None)
    made = answer(notebook, gift, "made")
    assert made is not None
    with notebook.read() as s:
        assert [e.kind for e in read_interaction(s, made).exchanges] == ["feedback"]
        assert facts(s, chidi) == []
        (wish,) = facts(s, chidi, closed=True)
    assert wish.closed_on == TODAY
    assert gifts(notebook) == []


def test_a_wish_of_ones_own_offer_is_no_gift(notebook: Notebook) -> None:
    (lena,) = add(notebook, "Lena Fischer")
    note(notebook, lena, "wants", JOB)
    note(notebook, lena, "openings", OPENING)
    assert gifts(notebook) == []


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("looks for a job as analyst", "is looking for a data analyst", True),
        ("is looking for a co-founder", "is looking for a co-founder", True),
        ("looks for a flat", "looks for a flat", False),
        ("needs feedback on her deck", "needs feedback on his deck", False),
        ("looks for work as a designer", "looks for work as a designer", False),
    ],
)
def test_wishes_meet_where_each_is_what_the_other_looks_for(
    notebook: Notebook, one: str, other: str, meet: bool
) -> None:
    lena, amir = add(notebook, "Lena Fischer", "Amir Bensaïd")
    note(notebook, lena, "wants", one)
    note(notebook, amir, "wants", other)
    assert [g.people() for g in gifts(notebook)] == ([frozenset((lena, amir))] if meet else [])


def test_my_skills_meet_wishes_and_cares(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    wish = note(notebook, maya, "wants", "needs help with SQL")
    with notebook.write("About me") as s:
        skill = save_skill(s, Skill(None, "SQL"))
        save_proof(s, Proof(None, skill, "Contract tests for data contracts halved the incidents"))
    (gift,) = gifts(notebook)
    assert gift.skill is not None
    assert (gift.kind, gift.wish.fact_id, gift.skill.name) == ("skill", wish, "SQL")
    with notebook.read() as s:
        assert gifts_for(s, maya, TODAY) == [gift]
        (found,) = skills_for_cares(s, ["Data contracts"])
    assert found.text == "Contract tests for data contracts halved the incidents"
    answer(notebook, gift, "made")
    assert gifts(notebook) == []


def test_a_lead_i_received_goes_to_who_seeks_it(notebook: Notebook) -> None:
    lena, jonas = add(notebook, "Lena Fischer", "Jonas Lindqvist")
    note(notebook, lena, "wants", JOB)
    talk = Interaction(
        happened_on=PartialDate.of(TODAY),
        channel="email",
        participants=(jonas,),
        exchanges=(ExchangeEntry("received", "lead", "Fabrikam hires a data analyst"),),
    )
    with notebook.write("Log") as s:
        log_interaction(s, talk, today=TODAY, now=NOW)
    (gift,) = gifts(notebook)
    assert gift.offer is not None
    assert (gift.kind, gift.offer.name, gift.offer.text) == (
        "lead",
        "Jonas Lindqvist",
        "Fabrikam hires a data analyst",
    )
    made = answer(notebook, gift, "made")
    assert made is not None
    with notebook.read() as s:
        assert read_interaction(s, made).participants == (lena,)
    assert gifts(notebook) == []


def test_the_fresh_come_first_and_the_old_not_at_all(notebook: Notebook) -> None:
    lena, amir, tom, elif_ = add(notebook, "Lena F", "Amir B", "Tom W", "Elif K")
    old = TODAY - timedelta(500)
    note(notebook, lena, "wants", JOB, noted_on=old)
    note(notebook, amir, "openings", OPENING)
    note(notebook, tom, "wants", "looks for a tax lawyer")
    note(notebook, elif_, "offers", "knows a good tax lawyer")
    assert [g.wish.name for g in gifts(notebook)] == ["Tom W", "Lena F"]
    assert [g.wish.name for g in gifts(notebook, TODAY + timedelta(700))] == ["Tom W"]


def test_on_a_card_stand_the_gifts_from_both_sides(
    notebook: Notebook, pair: tuple[int, int]
) -> None:
    with notebook.read() as s:
        for contact_id in pair:
            assert said(gifts_for(s, contact_id, TODAY)) == [(JOB, OPENING)]


def test_terms_are_made_anew_by_new_rules(notebook: Notebook, pair: tuple[int, int]) -> None:
    with notebook.write_unlogged() as s:
        put_setting(s, "terms_version", 0)
        s.connection().exec_driver_sql("DELETE FROM fact_term")
    assert gifts(notebook) == []
    with notebook.write_unlogged() as s:
        assert terms_are_old(s)
        renew_terms(s)
        assert not terms_are_old(s)
    assert len(gifts(notebook)) == 1
    assert check(notebook).problems == ()


TEXTS = st.sampled_from(
    [
        *("looks for a job as analyst in Berlin", "hires a data analyst", "looks for a flat"),
        *("sucht einen Job als Analystin", "rents out a flat in Berlin", "needs a camera"),
        *("could lend her camera", "knows a good tax lawyer", "looks for a tax lawyer"),
        *("cherche un poste de développeur", "is hiring two developers", "wants to learn Rust"),
        *("can teach Rust", "a job in data", "is looking for a co-founder", "quiere aprender Rust"),
    ]
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    told=st.lists(
        st.tuples(
            st.integers(0, 4),
            st.sampled_from(("wants", "offers", "openings", "cares")),
            TEXTS,
            st.sampled_from(("professional", "personal", "both")),
        ),
        max_size=14,
    )
)
def test_the_index_finds_what_a_search_of_all_pairs_finds(
    notebook: Notebook, told: list[tuple[int, str, str, str]]
) -> None:
    with notebook.write("Begin anew") as s:
        for table in ("fact", "contact"):
            s.connection().exec_driver_sql(f"DELETE FROM {table}")
    people = add(notebook, *(f"Person {n}" for n in range(5)))
    spheres = dict.fromkeys(people, "professional")
    for who, section, text, sphere in told:
        spheres[people[who]] = sphere
        note(notebook, people[who], section, text)
    with notebook.write("Spheres") as s:
        for contact_id, sphere in spheres.items():
            query = "UPDATE contact SET sphere = ? WHERE id = ?"
            s.connection().exec_driver_sql(query, (sphere, contact_id))
    expected = {
        frozenset((people[a], people[b]))
        for a, wish_section, wish, _ in told
        for b, section, offer, _ in told
        if wish_section == "wants"
        and section in OFFERS
        and a != b
        and may_meet(spheres[people[a]], spheres[people[b]])
        and fit(wish, section, offer) >= MATCHES_FROM
    }
    with notebook.read() as s:
        found = [gift for gift in give_first(s, TODAY, 1000) if gift.kind == "introduction"]
    assert {gift.people() for gift in found} == expected
    assert len(found) == len(expected)
