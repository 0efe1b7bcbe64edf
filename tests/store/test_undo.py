"""Everything can be taken back and done again, also after a restart; what is derived stays true."""

from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from netbook.store import connection, undo
from netbook.store.check import check
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.texts import write_contact_texts, write_interaction_texts
from netbook.store.undo import History, Step
from tests.store.made_up import (
    add_person,
    add_talk,
    names,
    put,
    rows,
    run,
    states,
)

# --- examples -----------------------------------------------------------------------------------


def add(notebook: Notebook, name: str) -> int:
    with notebook.write(f"Add {name}") as session:
        return add_person(session, name)


def labels(notebook: Notebook) -> tuple[str | None, str | None]:
    now = notebook.history()
    return now.undo and now.undo.label, now.redo and now.redo.label


def test_steps_go_back_and_forth_by_name(notebook: Notebook) -> None:
    assert notebook.undo() is None
    add(notebook, "Maya")
    add(notebook, "Priya")
    assert labels(notebook) == ("Add Priya", None)
    assert notebook.undo() == "Add Priya"
    assert labels(notebook) == ("Add Maya", "Add Priya")
    assert names(notebook) == ["Maya"]
    assert notebook.undo() == "Add Maya"
    assert names(notebook) == []
    assert (notebook.redo(), notebook.redo(), notebook.redo()) == ("Add Maya", "Add Priya", None)
    assert names(notebook) == ["Maya", "Priya"]
    assert check(notebook).ok


def test_a_new_step_ends_redoing(notebook: Notebook) -> None:
    add(notebook, "Maya")
    notebook.undo()
    add(notebook, "Priya")
    assert notebook.redo() is None
    assert names(notebook) == ["Priya"]
    assert notebook.undo() == "Add Priya"
    assert labels(notebook) == (None, "Add Priya")


def test_steps_survive_a_restart(notebook: Notebook) -> None:
    add(notebook, "Maya")
    add(notebook, "Priya")
    notebook.undo()
    notebook.close()
    again = open_notebook(notebook.path)
    assert labels(again) == ("Add Maya", "Add Priya")
    assert again.redo() == "Add Priya"
    assert again.undo() == "Add Priya"
    assert again.undo() == "Add Maya"
    assert names(again) == []
    again.close()


def test_a_notice_undoes_its_own_step_only_while_it_is_the_newest(notebook: Notebook) -> None:
    add(notebook, "Maya")
    first = notebook.last_step
    assert first is not None
    add(notebook, "Priya")
    second = notebook.last_step
    assert second is not None
    assert not notebook.undo_step(first)
    assert notebook.undo_step(second)
    assert not notebook.undo_step(second)
    assert notebook.undo_step(first)
    assert names(notebook) == []
    add(notebook, "Ann")
    # Its number is its own: the steps that went are never meant again.
    assert notebook.last_step not in (first, second)


def test_deleting_with_all_that_belongs_to_it_comes_back_whole(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        maya, priya = add_person(session, "Maya", circle="inner"), add_person(session, "Priya")
        talk = add_talk(session, 100, maya, priya)
        both = {"interaction_id": talk, "contact_id": maya}
        put(session, "exchange", **both, direction="gave", kind="lead")
        put(session, "follow_up", **both, whose="mine", text="dbt notes", created_at="2026-05-03")
        write_interaction_texts(session, [talk])
    before = check(notebook).content_hash
    with notebook.write("Delete everything") as session:
        run(session, "DELETE FROM contact")
        run(session, "DELETE FROM interaction")
    for table in ("contact_point", "participant", "exchange", "follow_up", "contact_state"):
        assert rows(notebook, f"SELECT * FROM {table}") == []
    assert notebook.undo() == "Delete everything"
    assert check(notebook) == (True, (), before, "0004")
    assert states(notebook) == {"Maya": (100, 1, 21, 121), "Priya": (100, 1, None, None)}
    notebook.redo()
    assert names(notebook) == []
    assert check(notebook).ok


def test_rows_that_swapped_a_unique_value_swap_it_back(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        add_person(session, "Old", uid="urn:same", trashed_at="2026-05-03")
        add_person(session, "New", uid="urn:same")
        add_person(session, "Older", uid="urn:same", trashed_at="2026-05-03")
    living = "SELECT formatted_name FROM contact WHERE trashed_at IS NULL"
    for other in ("Old", "Older"):
        with notebook.write("Take the other one") as session:
            run(session, "UPDATE contact SET trashed_at = '2026' WHERE trashed_at IS NULL")
            run(session, "UPDATE contact SET trashed_at = NULL WHERE formatted_name = :n", n=other)
    assert rows(notebook, living) == [("Older",)]
    notebook.undo()
    assert rows(notebook, living) == [("Old",)]
    notebook.undo()
    assert rows(notebook, living) == [("New",)]
    notebook.redo()
    assert rows(notebook, living) == [("Old",)]


def test_a_row_that_changed_twice_in_one_step_goes_back_to_the_first(notebook: Notebook) -> None:
    add(notebook, "Maya")
    for _ in range(2):
        with notebook.write("Try names") as session:
            for name in ("M", "Ma", "May"):
                run(session, "UPDATE contact SET given = :name", name=name)
    notebook.undo()
    assert rows(notebook, "SELECT given FROM contact") == [("May",)]
    notebook.undo()
    assert rows(notebook, "SELECT given FROM contact") == [("",)]
    notebook.redo()
    assert rows(notebook, "SELECT given FROM contact") == [("May",)]


def test_what_was_replaced_comes_back(notebook: Notebook) -> None:
    # Nobody should write OR REPLACE; should anybody, nothing is lost.
    with notebook.write("Set") as session:
        put(session, "setting", name="order", value="dmy")
    replace = "INSERT OR REPLACE INTO setting (name, value) VALUES ('order', 'mdy')"
    with notebook.write("Replace") as session:
        run(session, replace)
    notebook.undo()
    assert rows(notebook, "SELECT id, value FROM setting") == [(1, "dmy")]


@pytest.mark.parametrize(
    "value", ["", "nul \0 inside", 'quote " back \\ slash', "é \U0001f98a ｱ", "1", "null"]
)
def test_any_text_comes_back_as_it_was(notebook: Notebook, value: str) -> None:
    person = add(notebook, "Maya")
    with notebook.write("Note") as session:
        run(session, "UPDATE contact SET given = :v, photo = NULL WHERE id = :i", v=value, i=person)
    for change in ("UPDATE contact SET given = 'x'", "DELETE FROM contact"):
        with notebook.write("Change") as session:
            run(session, change)
        notebook.undo()
        found = "SELECT given, typeof(given), photo, paused, typeof(paused) FROM contact"
        assert rows(notebook, found) == [(value, "text", None, 0, "integer")]


def test_many_rows_go_back_by_few_statements(notebook: Notebook) -> None:
    people = [{"n": f"Person {number}"} for number in range(3000)]
    with notebook.write("Import") as session:
        session.execute(
            text(
                "INSERT INTO contact (uid, formatted_name, sort_key, created_at)"
                " VALUES (:n, :n, :n, '2026')"
            ),
            people,
        )
        run(
            session,
            "INSERT INTO contact_point (contact_id, kind, value, key)"
            " SELECT id, 'email', uid, uid FROM contact",
        )
        write_contact_texts(session, list(range(1, 3001)))
    executed: list[str] = []

    def note(*arguments: Any) -> None:
        executed.append(arguments[2].split(" (")[0])

    event.listen(Engine, "before_cursor_execute", note)
    try:
        notebook.undo()
        notebook.redo()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    changed = [line for line in executed if '"contact' in line and line[0] in "DI"]
    assert changed == [
        'DELETE FROM "contact_text" WHERE id IN',
        'DELETE FROM "contact_point" WHERE id IN',
        'DELETE FROM "contact" WHERE id IN',
        'INSERT INTO "contact"',
        'INSERT INTO "contact_point"',
        'INSERT INTO "contact_text"',
    ]
    assert len(names(notebook)) == 3000
    assert check(notebook).ok


# --- what is forgotten --------------------------------------------------------------------------


def test_what_is_deleted_for_good_takes_the_steps_that_need_it(notebook: Notebook) -> None:
    add(notebook, "Priya")
    maya = add(notebook, "Maya")
    add(notebook, "Ann")
    with notebook.write_unlogged() as session:
        run(session, "DELETE FROM contact WHERE id = :id", id=maya)
    assert notebook.undo() == "Add Ann"
    assert notebook.undo() is None
    assert names(notebook) == ["Priya"]
    assert rows(notebook, "SELECT * FROM undo_log WHERE old LIKE '%Maya%'") == []
    assert check(notebook).ok


def test_a_step_that_would_bring_back_a_part_of_what_is_gone_goes_too(notebook: Notebook) -> None:
    maya = add(notebook, "Maya")
    with notebook.write("Remove the address") as session:
        run(session, "DELETE FROM contact_point WHERE contact_id = :id", id=maya)
    add(notebook, "Ann")
    with notebook.write_unlogged() as session:
        run(session, "DELETE FROM contact WHERE id = :id", id=maya)
    assert labels(notebook) == ("Add Ann", None)
    notebook.undo()
    assert notebook.undo() is None


def test_what_can_be_redone_goes_where_it_met_what_is_gone(notebook: Notebook) -> None:
    maya = add(notebook, "Maya")
    add(notebook, "Ann")
    with notebook.write("Rename") as session:
        run(session, "UPDATE contact SET formatted_name = 'M.' WHERE id = :id", id=maya)
    notebook.undo()
    with notebook.write_unlogged() as session:
        run(session, "DELETE FROM contact WHERE id = :id", id=maya)
    assert labels(notebook) == ("Add Ann", None)
    assert check(notebook).ok


def test_the_history_is_bounded_and_what_it_dropped_is_gone(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "STEPS", 5)
    for number in range(9):
        add(notebook, f"Person {number}")
    notebook.undo()
    notebook.undo()
    add(notebook, "Last")
    notebook.close()
    again = open_notebook(notebook.path)
    steps = "SELECT label FROM undo_step ORDER BY id DESC"
    kept = ["Last", *(f"Person {number}" for number in (6, 5, 4, 3))]
    assert rows(again, steps) == [(f"Add {name}",) for name in kept]
    assert rows(again, "SELECT count(*) FROM undo_log") == [(15,)]
    assert check(again).ok
    again.close()


def test_one_large_step_is_kept_and_those_before_it_go(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "ROWS", 10)
    add(notebook, "Maya")
    with notebook.write("Import") as session:
        for number in range(20):
            add_person(session, f"Person {number}")
    notebook.close()
    again = open_notebook(notebook.path)
    assert again.undo() == "Import"
    assert names(again) == ["Maya"]
    assert again.history() == History(None, Step(2, "Import"))
    again.close()


def test_closing_gives_back_the_room_of_what_was_dropped(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "WORTH_SHRINKING", 10)
    size = notebook.path.stat().st_size
    with notebook.write("Import") as session:
        for number in range(500):
            add_person(session, f"Person {number}", suffix="long " * 1000)
    notebook.undo()
    add(notebook, "Maya")
    notebook.close()
    assert notebook.path.stat().st_size < 2 * size
    again = open_notebook(notebook.path)
    assert names(again) == ["Maya"]
    assert check(again).ok
    again.close()
