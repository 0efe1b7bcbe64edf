"""The trash: everything comes back as it was, or goes for good with all that is its own."""

from dataclasses import replace
from datetime import date, timedelta

from netbook.core.card import Photo
from netbook.store.blobs import put_blob, read_blob
from netbook.store.check import check
from netbook.store.contacts import add_contact, read_card, read_summary, save_card
from netbook.store.facts import facts
from netbook.store.follow_ups import open_promises
from netbook.store.interactions import (
    ExchangeEntry,
    FactEntry,
    PromiseEntry,
    trash_interactions,
)
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.schema import Base, ContactState
from netbook.store.search import search
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.timeline import EVERYTHING, timeline_page
from netbook.store.trash import (
    Restored,
    days_left,
    delete_for_good,
    purge,
    restore_contacts,
    restore_interactions,
    trash_contacts,
    trash_rows,
)
from netbook.store.unfinished import half_written, keep_unfinished
from tests.store.made_up import rows
from tests.store.people import MAYA, NOW, TODAY, add, talk


def trash(notebook: Notebook, *ids: int) -> int:
    with notebook.write("Delete") as s:
        return trash_contacts(s, ids, NOW)


def talks(notebook: Notebook) -> list[int]:
    with notebook.read() as s:
        return [row.id for row in timeline_page(s, EVERYTHING).rows]


def test_who_is_restored_is_as_before(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA, circle="active")
    talk(notebook, "2026-04-20", maya)
    with notebook.read() as s:
        before = read_summary(s, maya)
    assert trash(notebook, maya) == 1
    assert trash(notebook, maya) == 0
    assert check(notebook).ok
    with notebook.write("Restore") as s:
        assert restore_contacts(s, [maya]) == Restored(1, 0)
        assert restore_contacts(s, [maya]) == Restored(0, 0)
        assert read_summary(s, maya) == before
        assert read_card(s, maya) == MAYA
        assert list(people_ids(s, PeopleQuery("okafor"), TODAY)) == [maya]
    assert check(notebook).ok


def test_the_trash_is_listed_newest_first(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    number = talk(notebook, "2026-04-20", maya, tom)
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW - timedelta(2))
        trash_interactions(s, [number], NOW - timedelta(1))
        trash_contacts(s, [tom], NOW)
        rows = trash_rows(s)
    assert [(row.kind, row.id, row.title) for row in rows] == [
        ("contact", tom, "Tom Reyes"),
        ("interaction", number, "Dr. Maya Ókafor, Tom Reyes"),
        ("contact", maya, "Dr. Maya Ókafor"),
    ]
    assert rows[1].day == date(2026, 4, 20).toordinal()
    assert days_left(rows[0].trashed_at, TODAY) == 30
    assert days_left(rows[0].trashed_at, TODAY + timedelta(29)) == 1
    assert days_left(rows[0].trashed_at, TODAY + timedelta(90)) == 0


def test_a_restored_twin_gets_a_uid_of_its_own(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    trash(notebook, maya)
    (again,) = add(notebook, MAYA)
    with notebook.write("Restore") as s:
        assert restore_contacts(s, [maya]) == Restored(1, 0, (maya,))
        assert read_card(s, again).uid == MAYA.uid
        assert read_card(s, maya).uid not in ("", MAYA.uid)
        assert replace(read_card(s, maya), uid=MAYA.uid) == MAYA


def test_two_twins_in_the_trash_can_both_come_back(notebook: Notebook) -> None:
    (first,) = add(notebook, MAYA)
    trash(notebook, first)
    (second,) = add(notebook, MAYA)
    trash(notebook, second)
    with notebook.write("Restore") as s:
        assert restore_contacts(s, [first, second]) == Restored(2, 0, (second,))


def test_a_conversation_comes_back_with_its_people_if_none_of_them_lives(
    notebook: Notebook,
) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    alone = talk(notebook, "2026-04-20", maya)
    both = talk(notebook, "2026-04-21", maya, tom)
    with notebook.write("Delete") as s:
        trash_interactions(s, [alone, both], NOW)
        trash_contacts(s, [maya], NOW)
    with notebook.write("Restore") as s:
        assert restore_interactions(s, [both]) == Restored(0, 1)
    assert talks(notebook) == [both]
    with notebook.write("Restore") as s:
        assert restore_interactions(s, [alone]) == Restored(1, 1)
    assert talks(notebook) == [both, alone]
    assert check(notebook).ok


def everything_of(notebook: Notebook) -> dict[str, int]:
    """How many rows each table holds that has to do with people."""
    names = Base.metadata.tables.keys() - {"circle", "undo_log", "undo_step", "setting"}
    with notebook.read() as s:
        count = s.connection().exec_driver_sql
        return {n: count(f'SELECT count(*) FROM "{n}"').scalar_one() for n in sorted(names)}


def test_deleting_for_good_leaves_nothing_of_theirs(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    alone = talk(
        notebook,
        "2026-04-20",
        maya,
        exchanges=(ExchangeEntry("gave", "lead", "", maya),),
        promises=(PromiseEntry(None, maya, "mine", "the notes"),),
    )
    both = talk(notebook, "2026-04-21", maya, tom)
    with notebook.write("Together") as s:
        add_shared_experience(s, SharedExperience(None, maya, "worked"))
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        assert delete_for_good(s, "contact", [maya, tom]) == 1
    assert talks(notebook) == [both]
    left = everything_of(notebook)
    assert left["contact"] == left["participant"] == left["interaction"] == 1
    for table in (
        *("contact_point", "postal_address", "position", "contact_tag", "blob"),
        *("exchange", "follow_up", "shared_experience"),
    ):
        assert left[table] == 0, table
    with notebook.read() as s:
        assert [row.id for row in trash_rows(s)] == []
    assert alone not in talks(notebook)
    assert check(notebook).ok


def test_what_was_half_written_about_them_goes_for_good_too(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    alone = talk(notebook, "2026-04-20", maya)
    kept = (f"message:{tom}", f"message:{maya}4", f"form/{alone}4/notes", "people/new")
    kept = (*kept, f"known:{tom}/cares/", "organisation:1/known/does/")
    with notebook.write("For her") as s:
        theirs = Opportunity("Lead", for_id=maya)
        opening = save_opportunity(s, theirs, today=TODAY, now=NOW)
    gone = (
        *(f"message:{maya}", f"message:{tom}/to:{maya}", f"message:{tom}/opening:{opening}"),
        *(f"card/{MAYA.uid}", f"notes/{MAYA.uid}", f"who/{maya}"),
        *(f"form/{alone}/notes", f"opportunities/{opening}"),
        *(f"known:{maya}/cares/", f"opportunities/{opening}/step"),
    )
    with notebook.write_unlogged() as s:
        for place in (*gone, *kept):
            keep_unfinished(s, place, "something")
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
        assert set(half_written(s, "")) == set(kept)


def test_what_is_known_of_others_outlives_who_told_it(notebook: Notebook) -> None:
    maya, priya = add(notebook, "Maya One", "Priya Two")
    heard = FactEntry(None, priya, "wants", "looks for a flat in Lyon")
    owed = PromiseEntry(None, priya, "mine", "call her", None)
    number = talk(notebook, "2026-04-20", maya, facts=(heard,), promises=(owed,))
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        assert delete_for_good(s, "contact", [maya]) == 1
    assert talks(notebook) == []
    with notebook.read() as s:
        assert [(fact.text, fact.interaction_id) for fact in facts(s, priya)] == [
            ("looks for a flat in Lyon", None)
        ]
        assert [(row.text, row.interaction_id) for row in open_promises(s)] == [("call her", None)]
        assert [hit.id for hit in search(s, "flat lyon")] == [priya]
    assert rows(notebook, "SELECT id FROM interaction WHERE id = :id", id=number) == []
    assert check(notebook).ok


def test_what_was_told_in_a_conversation_in_the_trash_goes_with_it(notebook: Notebook) -> None:
    maya, priya = add(notebook, "Maya One", "Priya Two")
    heard = FactEntry(None, priya, "wants", "looks for a flat in Lyon")
    number = talk(notebook, "2026-04-20", maya, facts=(heard,))
    with notebook.write("Delete") as s:
        trash_interactions(s, [number], NOW)
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
    with notebook.read() as s:
        assert facts(s, priya) == []
    assert check(notebook).ok


def test_search_forgets_what_was_promised_by_somebody_deleted_for_good(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    talk(
        notebook,
        "2026-04-21",
        maya,
        tom,
        exchanges=(ExchangeEntry("gave", "lead", "the vacancy", maya),),
        promises=(PromiseEntry(None, maya, "theirs", "the salary"),),
    )
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
    with notebook.read() as s:
        assert search(s, "salary") == search(s, "vacancy") == []
    assert check(notebook).ok


# Entries of others that only name a contact outlive them, without the name.
MENTIONED = {
    ("fact", "said_by_id"),
    ("exchange", "other_id"),
    ("organisation_role", "said_by_id"),
}


def test_every_table_that_points_at_a_contact_lets_go_of_one() -> None:
    # A deletion for good must take all of it; what is kept per person has to cascade.
    for table in Base.metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name == "contact":
                named = (table.name, key.parent.name) in MENTIONED
                assert key.ondelete == ("SET NULL" if named else "CASCADE"), table.name


def test_the_trash_is_emptied_of_what_is_old(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    number = talk(notebook, "2026-04-20", tom)
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW - timedelta(31))
        trash_interactions(s, [number], NOW - timedelta(31))
        trash_contacts(s, [tom], NOW - timedelta(29))
    with notebook.write_unlogged() as s:
        assert purge(s, NOW - timedelta(30)) == 2
        assert [row.id for row in trash_rows(s)] == [tom]
        assert purge(s, NOW - timedelta(30)) == 0
    assert check(notebook).ok


def test_only_what_is_in_the_trash_can_be_deleted_for_good(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    number = talk(notebook, "2026-04-20", maya)
    with notebook.write_unlogged() as s:
        assert delete_for_good(s, "contact", [maya]) == 0
        assert delete_for_good(s, "interaction", [number]) == 0
    assert talks(notebook) == [number]


def test_a_photo_stays_while_undo_can_bring_it_back(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    other = replace(MAYA, photo=Photo("image/jpeg", b"another"))
    with notebook.write("Edit") as s:
        save_card(s, maya, other)
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        stray = put_blob(s, b"nobody's")
        purge(s, NOW)
        delete_for_good(s, "interaction", [])
    notebook.undo()
    notebook.undo()
    with notebook.read() as s:
        assert read_card(s, maya) == MAYA
    trash(notebook, maya)
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
        assert read_blob(s, stray) is None
        assert s.connection().exec_driver_sql("SELECT count(*) FROM blob").scalar() == 0
    assert notebook.undo() is None


def test_the_state_of_those_in_the_trash_is_not_kept(notebook: Notebook) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    trash(notebook, maya)
    with notebook.read() as s:
        query = f"SELECT id FROM {ContactState.__tablename__}"
        assert list(s.connection().exec_driver_sql(query).scalars()) == [tom]


def test_an_import_of_somebody_in_the_trash_adds_them_anew(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    trash(notebook, maya)
    with notebook.write("Add") as s:
        again = add_contact(s, MAYA, now=NOW)
        assert read_card(s, again).uid == MAYA.uid
