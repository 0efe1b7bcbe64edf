"""A card is kept whole; saving writes what differs; how often starts on the day it is set."""

import tracemalloc
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.card import Card, Organisation, Photo, Point
from netbook.core.problem import Refusal
from netbook.store import blobs
from netbook.store.check import check
from netbook.store.circles import circles, set_circle_cadence
from netbook.store.contacts import (
    add_contact,
    find_contacts,
    read_card,
    read_cards,
    read_summary,
    save_card,
    set_cadence,
    set_circle,
    set_paused,
    set_sphere,
)
from netbook.store.later import put_off, skip_once
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts
from tests.store.people import MAYA, NOW, TODAY, add, person, talk


def test_a_card_is_read_back_as_it_was(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.read() as s:
        assert read_card(s, maya) == MAYA


def test_cards_are_read_in_the_order_asked_for_and_without_photos(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    with notebook.read() as s:
        found = list(read_cards(s, [tom, 999, maya], photos=False))
    assert [number for number, _ in found] == [tom, maya]
    assert found[1][1] == replace(MAYA, photo=None)


def test_a_card_without_a_name_goes_by_what_it_has(notebook: Notebook) -> None:
    (somebody,) = add(notebook, Card(emails=(Point("tom@example.com"),)))
    with notebook.read() as s:
        assert read_card(s, somebody).formatted_name == "tom@example.com"


def test_every_contact_gets_a_uid_that_no_living_one_has(notebook: Notebook) -> None:
    first, second, third = add(notebook, MAYA, MAYA, "Tom Reyes")
    with notebook.read() as s:
        uids = [read_card(s, number).uid for number in (first, second, third)]
    assert uids[0] == MAYA.uid
    assert len(set(uids)) == 3
    assert all(uids)


def test_a_missing_contact_is_said_so(notebook: Notebook) -> None:
    with notebook.read() as s:
        assert read_summary(s, 7) is None
        with pytest.raises(LookupError):
            read_card(s, 7)


def test_the_summary_says_what_the_head_of_the_page_shows(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="active")
    talk(notebook, "2026-04-20", maya)
    with notebook.read() as s:
        summary = read_summary(s, maya)
    assert summary is not None
    assert (summary.name, summary.given) == ("Dr. Maya Ókafor", "Maya")
    assert (summary.title, summary.organisation) == ("Head of Data", "Northwind Traders")
    assert (summary.city, summary.tags) == ("Berlin", ("Data", "ex-Contoso"))
    assert (summary.circle, summary.cadence_days, summary.every) == ("active", None, 42)
    assert summary.last_day == date(2026, 4, 20).toordinal()
    assert summary.due_day == date(2026, 6, 1).toordinal()
    assert (summary.conversations, summary.connected_on) == (1, "2024-09-17")
    assert (summary.paused, summary.trashed, summary.sphere) == (False, False, "professional")


def test_the_summary_of_somebody_in_the_trash_says_so(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    with notebook.read() as s:
        summary = read_summary(s, maya)
    assert summary is not None
    assert summary.trashed
    assert summary.every is None


def test_saving_the_same_card_is_no_step(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    before = notebook.history()
    with notebook.write("Edit") as s:
        save_card(s, maya, MAYA)
    assert notebook.history() == before


def test_saving_writes_only_the_rows_that_differ(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    changed = replace(MAYA, phones=(Point("+49 151 1111111"),), notes=("Coffee.",), tags=("Data",))
    with notebook.write("Edit") as s:
        save_card(s, maya, changed)
        logged = s.connection().exec_driver_sql(
            'SELECT "table", kind, count(*) FROM undo_log GROUP BY 1, 2'
            " HAVING max(id) > (SELECT max(last) FROM undo_step) ORDER BY 1, 2"
        )
        tables = {row[0] for row in logged}
    assert tables == {"contact", "contact_point", "contact_tag", "contact_text"}
    with notebook.read() as s:
        assert read_card(s, maya) == changed
    assert notebook.undo() == "Edit"
    with notebook.read() as s:
        assert read_card(s, maya) == MAYA


def test_rows_keep_their_order_when_some_go_and_others_come(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    changed = replace(
        MAYA,
        emails=(Point("new@example.com"), *MAYA.emails[::-1], Point("last@example.com")),
        organisations=(Organisation("Contoso", (), "CTO"), *MAYA.organisations),
        tags=("first", *MAYA.tags[::-1]),
    )
    for card in (changed, MAYA, replace(MAYA, emails=(), organisations=(), tags=()), changed):
        with notebook.write("Edit") as s:
            save_card(s, maya, card)
        with notebook.read() as s:
            assert read_card(s, maya) == card
    assert check(notebook).ok


def test_a_uid_is_not_lost_by_editing_nor_taken_from_somebody_else(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, person("Tom Reyes", uid="urn:uuid:tom"))
    with notebook.write("Edit") as s:
        save_card(s, tom, person("Tom Reyes", uid=""))
        assert read_card(s, tom).uid == "urn:uuid:tom"
        save_card(s, tom, person("Tom Reyes", uid=MAYA.uid))
        assert read_card(s, tom).uid == "urn:uuid:tom"
        save_card(s, maya, replace(MAYA, uid="urn:uuid:other"))
        assert read_card(s, maya).uid == "urn:uuid:other"


def test_a_photo_above_the_limit_is_refused_and_nothing_changes(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    (maya,) = add(notebook, MAYA)
    monkeypatch.setattr(blobs, "LARGEST", 10)
    large = replace(MAYA, photo=Photo("image/png", b"more than ten"))
    with pytest.raises(Refusal, match="photo_too_large"), notebook.write("Edit") as s:
        save_card(s, maya, large)
    with notebook.read() as s:
        assert read_card(s, maya) == MAYA


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
POINTS = st.lists(st.builds(Point, LINE.filter(bool), st.just(("work",))), max_size=3).map(tuple)
CARDS = st.builds(
    Card,
    formatted_name=LINE.filter(bool),
    emails=POINTS,
    phones=POINTS,
    notes=st.lists(LINE, max_size=2).map(tuple),
    unknown=st.lists(LINE, max_size=2).map(tuple),
    uid=st.just("urn:x"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=CARDS, second=CARDS)
def test_any_card_is_kept_and_can_become_any_other(
    first: Card, second: Card, notebook: Notebook
) -> None:
    with notebook.write("Add") as s:
        s.connection().exec_driver_sql("DELETE FROM contact")
        number = add_contact(s, first, now=NOW)
        assert read_card(s, number) == first
        save_card(s, number, second)
        assert read_card(s, number) == second


# --- how often -----------------------------------------------------------------------------------


def due(notebook: Notebook, contact_id: int) -> date | None:
    with notebook.read() as s:
        summary = read_summary(s, contact_id)
    assert summary is not None
    return date.fromordinal(summary.due_day) if summary.due_day else None


def test_without_how_often_nobody_is_due(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    assert due(notebook, maya) is None


def test_how_often_applies_from_the_day_it_is_set(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.write("How close") as s:
        assert set_circle(s, [maya], "inner", TODAY) == 1
        assert set_circle(s, [maya], "inner", TODAY) == 0
    assert due(notebook, maya) == TODAY + timedelta(21)
    later = TODAY + timedelta(10)
    with notebook.write("How often") as s:
        assert set_cadence(s, [maya], 7, later) == 1
    assert due(notebook, maya) == TODAY + timedelta(7)
    with notebook.write("Never") as s:
        set_cadence(s, [maya], None, later)
        set_circle(s, [maya], "none", later)
    assert due(notebook, maya) is None
    with notebook.write("Again") as s:
        set_cadence(s, [maya], 7, later)
    assert due(notebook, maya) == later + timedelta(7)


def test_somebody_added_to_a_circle_is_due_from_that_day(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="light")
    assert due(notebook, maya) == TODAY + timedelta(90)


def test_a_circle_that_gets_days_starts_on_that_day(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="light")
    later = TODAY + timedelta(30)
    with notebook.write("Circle") as s:
        set_circle_cadence(s, "light", None, later)
    assert due(notebook, maya) is None
    with notebook.write("Circle") as s:
        set_circle_cadence(s, "light", 60, later)
    assert due(notebook, maya) == later + timedelta(60)
    with notebook.write("Circle") as s:
        set_circle_cadence(s, "light", 30, later + timedelta(5))
        assert {c.name: c.cadence_days for c in circles(s)}["light"] == 30
    assert due(notebook, maya) == later + timedelta(30)
    assert check(notebook).ok


def test_later_and_skipping_move_the_day(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes", circle="active")
    with notebook.write("Later") as s:
        put_off(s, maya, TODAY + timedelta(100), TODAY)
        skip_once(s, tom, TODAY + timedelta(50))
    assert due(notebook, maya) == TODAY + timedelta(100)
    assert due(notebook, tom) == TODAY + timedelta(92)


def test_skipping_somebody_who_is_never_due_is_nothing(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    before = notebook.history()
    with notebook.write("Skip") as s:
        skip_once(s, maya, TODAY)
    assert notebook.history() == before


def test_a_pause_stops_asking_until_it_ends(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="active")
    with notebook.write("Pause") as s:
        assert set_paused(s, [maya], True) == 1
        assert set_paused(s, [maya], True) == 0
    assert due(notebook, maya) is None
    with notebook.write("Resume") as s:
        set_paused(s, [maya], False)
    assert due(notebook, maya) == TODAY + timedelta(42)


def test_sphere_is_set_for_many_at_once(notebook: Notebook) -> None:
    ids = add(notebook, MAYA, "Tom Reyes")
    with notebook.write("Private") as s:
        assert set_sphere(s, ids, "personal") == 2
    with notebook.read() as s:
        summary = read_summary(s, ids[1])
    assert summary is not None
    assert summary.sphere == "personal"


def test_half_a_character_is_no_reason_to_lose_the_rest(notebook: Notebook) -> None:
    card = person("Maya Okafor", uid="urn:uuid:maya", notes=("tea \ud83d",), pronouns="\udc80")
    with notebook.write("Add \ud83d") as s:
        maya = add_contact(s, card, now=NOW)
        assert find_contacts(s, "\udc80") == []
        assert read_card(s, maya) == replace(card, notes=("tea ?",), pronouns="?")
    assert notebook.undo() == "Add ?"


def test_photos_are_read_one_at_a_time(notebook: Notebook) -> None:
    megabyte = 1 << 20
    cards = [person(f"P {n}", photo=Photo("image/png", bytes([n]) * megabyte)) for n in range(20)]
    ids = add(notebook, *cards)
    tracemalloc.start()
    try:
        with notebook.read() as s:
            sizes = [len(card.photo.data) for _, card in read_cards(s, ids) if card.photo]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sizes == [megabyte] * 20
    assert peak < 5 * megabyte
