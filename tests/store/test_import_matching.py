"""Whom an imported card is: same UID, else imported before, else same name and a shared point."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.card import Card, Name, Organisation, Photo, Point
from netbook.store.check import check
from netbook.store.contacts import read_card, save_card
from netbook.store.import_matching import Differing, Verdict, match_cards
from netbook.store.imports import store_batch
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, TODAY, add, person

MAIL = (Point("maya@example.com"),)


def judged(notebook: Notebook, *cards: Card) -> list[Verdict]:
    with notebook.read() as s:
        return match_cards(s, cards)


def bring_in(notebook: Notebook, *cards: Card) -> list[Verdict]:
    """Match and store, as an import does."""
    with notebook.write("Import") as s:
        verdicts = match_cards(s, cards)
        entries = list(zip(cards, verdicts, strict=True))
        store_batch(s, "people.vcf", "vcard", entries, (), NOW, lambda _: None)
    return verdicts


def kinds(verdicts: list[Verdict]) -> list[str]:
    return [verdict.kind for verdict in verdicts]


def everybody(notebook: Notebook) -> list[Card]:
    with notebook.read() as s:
        return [read_card(s, number) for number in people_ids(s, PeopleQuery(), TODAY)]


def test_somebody_unknown_is_new(notebook: Notebook) -> None:
    (verdict,) = judged(notebook, MAYA)
    assert (verdict.kind, verdict.contact_id, verdict.maybe) == ("new", None, None)


def test_the_same_uid_is_the_same_person(notebook: Notebook) -> None:
    (maya,) = add(notebook, person("Maya Okafor", uid="urn:uuid:maya", birthday="--04-07"))
    theirs = person("Maya Reyes", uid="urn:uuid:maya", birthday="1990-04-07", emails=MAIL)
    (verdict,) = judged(notebook, theirs)
    assert (verdict.kind, verdict.contact_id, verdict.added) == ("changed", maya, ("emails",))
    assert Differing("birthday", "--04-07", "1990-04-07") in verdict.differing
    assert Differing("formatted_name", "Maya Okafor", "Maya Reyes") in verdict.differing
    assert verdict.merged is not None
    assert verdict.merged.birthday == "--04-07"
    assert verdict.merged.emails == MAIL


@pytest.mark.parametrize(
    "theirs",
    [
        person("Okafor, Maya", emails=(Point("MAYA@northwind.example"),)),
        person("Dr. Maya Okafor", phones=(Point("0049 151 0000000"),)),
        person("maya ókafor", urls=(Point("http://example.com/maya/"),)),
        person("Maya Ókafor", ims=(Point("maya@example.com"),)),
    ],
)
def test_the_same_name_with_a_shared_point_is_the_same_person(
    notebook: Notebook, theirs: Card
) -> None:
    (maya,) = add(notebook, MAYA)
    (verdict,) = judged(notebook, theirs)
    assert (verdict.kind, verdict.contact_id) == ("known", maya)


def test_the_same_name_alone_is_somebody_new_maybe_not(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    for name in ("Maya Okafor", "Okafor Maya", "Maya N. Okafor"):
        (verdict,) = judged(notebook, person(name, emails=(Point("other@example.com"),)))
        assert (verdict.kind, verdict.maybe) == ("new", (maya, "Dr. Maya Ókafor"))
    (verdict,) = judged(notebook, person("Maya Reyes"))
    assert verdict.maybe is None


def test_a_shared_point_alone_is_somebody_new(notebook: Notebook) -> None:
    add(notebook, MAYA)
    (verdict,) = judged(notebook, person("Tom Reyes", emails=MAYA.emails, phones=MAYA.phones))
    assert (verdict.kind, verdict.maybe) == ("new", None)


def test_the_same_card_imported_before_is_known_whatever_became_of_it(notebook: Notebook) -> None:
    card = Card(formatted_name="Maya Okafor", organisations=(Organisation("Northwind"),))
    bring_in(notebook, card)
    (maya,) = (number for number in range(1, 2))
    with notebook.write("Edit") as s:
        save_card(s, maya, Card(formatted_name="Maya Reyes"))
    assert kinds(judged(notebook, card)) == ["known"]
    assert kinds(judged(notebook, replace(card, birthday="--04-07"))) == ["new"]


def test_what_the_user_took_away_is_not_brought_back_by_the_same_file(notebook: Notebook) -> None:
    bring_in(notebook, MAYA)
    with notebook.write("Edit") as s:
        save_card(s, 1, replace(MAYA, phones=()))
    assert kinds(bring_in(notebook, MAYA)) == ["known"]
    (card,) = everybody(notebook)
    assert card.phones == ()


def test_who_is_known_by_what_the_user_took_away_can_still_be_added_to(notebook: Notebook) -> None:
    first = person("Maya Okafor", uid="maya", emails=MAIL, phones=(Point("0151 0000000"),))
    more = person("Maya Okafor", phones=(Point("0151 0000000"),), birthday="--04-07")
    bring_in(notebook, first)
    with notebook.write("Edit") as s:
        save_card(s, 1, replace(first, phones=()))
    assert kinds(bring_in(notebook, first, more)) == ["known", "changed"]
    assert everybody(notebook) == [replace(first, birthday="--04-07")]


def test_nobody_in_the_trash_is_matched(notebook: Notebook) -> None:
    bring_in(notebook, MAYA)
    with notebook.write("Delete") as s:
        trash_contacts(s, [1], NOW)
    assert kinds(bring_in(notebook, MAYA)) == ["new"]
    (card,) = everybody(notebook)
    assert card == MAYA


def test_cards_of_one_import_are_matched_with_each_other(notebook: Notebook) -> None:
    first = person("Maya Okafor", emails=MAIL)
    more = replace(first, phones=(Point("0151 0000000"),))
    by_phone = person("Maya Okafor", phones=(Point("+49 151 0000000"),), birthday="--04-07")
    verdicts = bring_in(notebook, first, first, person("Tom Reyes"), more, by_phone)
    assert kinds(verdicts) == ["new", "known", "new", "changed", "changed"]
    assert [verdict.earlier for verdict in verdicts] == [None, 0, None, 0, 0]
    maya, _ = everybody(notebook)
    assert replace(maya, uid="") == replace(more, birthday="--04-07")
    assert kinds(judged(notebook, first, more, by_phone)) == ["known"] * 3


def test_one_uid_for_several_people_doesn_t_make_them_one(notebook: Notebook) -> None:
    cards = [
        person(name, uid="1", emails=(Point(f"{n}@example.com"),))
        for n, name in enumerate(("Maya Okafor", "Tom Reyes", "Maya Okafor-Ek"))
    ]
    assert kinds(bring_in(notebook, *cards)) == ["new"] * 3
    assert len({card.uid for card in everybody(notebook)}) == 3
    before = everybody(notebook)
    assert kinds(bring_in(notebook, *cards)) == ["known"] * 3
    assert everybody(notebook) == before


def test_whom_a_card_was_imported_as_they_stay_though_another_has_its_uid(
    notebook: Notebook,
) -> None:
    cards = [
        person("", uid=" 1", urls=(Point("example.com/a"),)),
        person("Tom Reyes", uid="1", emails=MAIL),
        person("Maya Okafor", uid=" 1", emails=MAIL, urls=(Point("example.com/a"),)),
    ]
    assert kinds(bring_in(notebook, *cards)) == ["new", "new", "changed"]
    before = everybody(notebook)
    assert kinds(bring_in(notebook, *cards)) == ["known"] * 3
    assert everybody(notebook) == before


def test_one_uid_and_a_new_name_are_one_person_if_they_share_an_address(notebook: Notebook) -> None:
    cards = [person(name, uid="1", emails=MAIL) for name in ("Maya Okafor", "Maya Reyes")]
    assert kinds(bring_in(notebook, *cards)) == ["new", "known"]


def test_a_photo_is_added_where_there_was_none_and_kept_where_there_was(notebook: Notebook) -> None:
    plain = replace(MAYA, photo=None)
    (maya,) = add(notebook, plain)
    assert judged(notebook, MAYA)[0].added == ("photo",)
    bring_in(notebook, MAYA)
    other = replace(MAYA, photo=Photo("image/png", b"other"), notes=(*MAYA.notes, "More."))
    bring_in(notebook, other)
    with notebook.read() as s:
        assert read_card(s, maya) == replace(MAYA, notes=other.notes)


NAMES = st.sampled_from(["Maya Okafor", "maya ókafor", "Tom Reyes", "Tom", ""])
MAILS = st.sampled_from(["a@example.com", "A@EXAMPLE.com", "b@example.com", "c@example.com"])
CARDS = st.builds(
    Card,
    formatted_name=NAMES,
    name=st.builds(Name, st.sampled_from(["", "Okafor"]), st.sampled_from(["", "Maya"])),
    emails=st.lists(st.builds(Point, MAILS), max_size=2, unique_by=lambda p: p.value).map(tuple),
    phones=st.lists(st.builds(Point, st.sampled_from(["0151 0000000", "0151 1"])), max_size=1).map(
        tuple
    ),
    organisations=st.lists(
        st.builds(
            Organisation, st.sampled_from(["", "Northwind"]), title=st.sampled_from(["", "CTO"])
        ),
        max_size=1,
    ).map(tuple),
    birthday=st.sampled_from(["", "--04-07", "1990-04-07"]),
    notes=st.lists(st.sampled_from(["Tea.", "Coffee."]), max_size=2).map(tuple),
    uid=st.sampled_from(["", "", "urn:1", "urn:2"]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(there=st.lists(CARDS, max_size=3), cards=st.lists(CARDS, max_size=6))
def test_importing_three_times_gives_the_same_notebook_as_once(
    there: list[Card], cards: list[Card], notebook: Notebook
) -> None:
    with notebook.write("Empty") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
    add(notebook, *there)
    before = check(notebook).content_hash
    first = bring_in(notebook, *cards)
    once = check(notebook)
    assert once.ok
    people = everybody(notebook)
    # What was theirs is there as it was, and every card has become somebody.
    assert len(people) == len(there) + kinds(first).count("new")
    for _ in range(2):
        assert set(kinds(bring_in(notebook, *cards))) <= {"known"}
        assert check(notebook).content_hash == once.content_hash
    if once.content_hash != before:
        assert notebook.undo() == "Import"
        assert check(notebook).content_hash == before
        assert check(notebook).ok


def test_two_of_one_name_and_telephone_with_a_uid_each_stay_two(notebook: Notebook) -> None:
    home = (Point("+49 30 1234567"),)
    father = person("John Smith", uid="urn:uuid:a", phones=home, emails=(Point("sr@example.com"),))
    son = person("John Smith", uid="urn:uuid:b", phones=home, emails=(Point("jr@example.com"),))
    assert kinds(bring_in(notebook, father, son)) == ["new", "new"]
    assert kinds(bring_in(notebook, father, son)) == ["known", "known"]
    assert len(everybody(notebook)) == 2


def test_a_twin_of_somebody_who_came_before_stays_two(notebook: Notebook) -> None:
    home = (Point("+49 30 1234567"),)
    father = person("John Smith", uid="urn:uuid:a", phones=home)
    son = person("John Smith", uid="urn:uuid:b", phones=home, emails=(Point("jr@example.com"),))
    bring_in(notebook, father)
    assert kinds(bring_in(notebook, father, son)) == ["known", "new"]
