"""What is worth finding out, what counts as known, and the words to search by."""

from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.facts import SECTIONS, STALE_AFTER
from netbook.core.finding_out import ITEMS, Item, answered, known, search_terms

TODAY = date(2026, 11, 21)


class Noted(NamedTuple):
    """What is looked at of a fact."""

    section: str
    item: str = ""
    noted_on: date = TODAY
    checked_on: date | None = None
    closed_on: date | None = None


def test_every_section_asks_something_and_names_are_unique() -> None:
    assert {item.section for item in ITEMS} == set(SECTIONS)
    assert len({item.name for item in ITEMS}) == len(ITEMS)
    assert 8 <= len(ITEMS) <= 12


def test_what_is_noted_without_a_question_answers_the_main_one_of_its_section() -> None:
    assert answered([Noted("does")], TODAY, STALE_AFTER) == {"now"}
    assert answered([Noted("does", "decides")], TODAY, STALE_AFTER) == {"decides"}
    assert answered([Noted("wants", "decides")], TODAY, STALE_AFTER) == {"help"}


def test_stale_and_closed_facts_answer_nothing_until_they_are_looked_at_again() -> None:
    old = TODAY - timedelta(STALE_AFTER + 1)
    assert not answered([Noted("does", noted_on=old)], TODAY, STALE_AFTER)
    assert not answered([Noted("wants", closed_on=TODAY)], TODAY, STALE_AFTER)
    assert answered([Noted("does", noted_on=old, checked_on=TODAY)], TODAY, STALE_AFTER) == {"now"}


names = st.sampled_from([item.name for item in ITEMS])
some_day = st.integers(0, 900).map(lambda ago: TODAY - timedelta(ago))
noted = st.builds(
    Noted, st.sampled_from(SECTIONS), names | st.just(""), some_day, st.none() | some_day
)


@given(st.lists(noted, max_size=12), st.sets(names | st.just("gone")), noted)
def test_knowing_more_never_counts_less(facts: list[Noted], ticked: set[str], one: Noted) -> None:
    before = answered(facts, TODAY, STALE_AFTER)
    after = answered([*facts, one], TODAY, STALE_AFTER)
    assert before <= after
    assert known(before, ticked) <= known(after, ticked) <= len(ITEMS)
    assert known(before, ticked) == len((before | ticked) & {item.name for item in ITEMS})


BOTH = Item("said", "cares", ("person", "organisation"))


def test_names_are_searched_as_phrases() -> None:
    said = search_terms(BOTH, "Maya Okafor", "Northwind Traders", "talk OR interview")
    assert said == '"Maya Okafor" "Northwind Traders" talk OR interview'
    assert search_terms(BOTH, "Maya Okafor", "", "talk") == '"Maya Okafor" talk'
    assert search_terms(Item("now", "does"), "", "Northwind", "talk") == ""
    assert search_terms(BOTH, 'Maya "May" O\u202eka\nfor', "", "") == '"Maya May O ka for"'


@given(st.text(), st.text(), st.text("abc OR", max_size=20))
def test_no_name_gets_out_of_its_quotation_marks(person: str, place: str, words: str) -> None:
    said = search_terms(BOTH, person, place, words)
    assert said.count('"') in (0, 2, 4)
    assert said.isprintable()
    assert said == said.strip()
