"""What the database derives: when somebody is due, and what search finds."""

import pytest
from sqlalchemy import text

from netbook.store.check import check
from netbook.store.notebook import Notebook
from netbook.store.texts import write_contact_texts
from tests.store.made_up import add_person, add_talk, put, rows, run, states


def act(notebook: Notebook, statement: str, **values: object) -> None:
    with notebook.write("Act") as session:
        run(session, statement, **values)


def maya(notebook: Notebook, **values: object) -> int:
    with notebook.write("Add Maya") as session:
        return add_person(session, "Maya", **values)


def talk(notebook: Notebook, day: int, *people: int) -> int:
    with notebook.write("Log") as session:
        return add_talk(session, day, *people)


# --- when somebody is due -----------------------------------------------------------------------


def test_without_how_often_nobody_is_due(notebook: Notebook) -> None:
    talk(notebook, 100, maya(notebook, cadence_from=90))
    assert states(notebook) == {"Maya": (100, 1, None, None)}


def test_due_counts_from_the_day_how_often_applies_until_there_is_a_conversation(
    notebook: Notebook,
) -> None:
    person = maya(notebook, circle="inner", cadence_from=90)
    assert states(notebook) == {"Maya": (None, 0, 21, 111)}
    talk(notebook, 100, person)
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}


def test_without_that_day_and_a_conversation_nobody_is_due(notebook: Notebook) -> None:
    maya(notebook, circle="inner")
    assert states(notebook) == {"Maya": (None, 0, 21, None)}


def test_their_own_how_often_comes_before_the_circles(notebook: Notebook) -> None:
    talk(notebook, 100, maya(notebook, circle="inner", cadence_days=7))
    assert states(notebook) == {"Maya": (100, 1, 7, 107)}
    act(notebook, "UPDATE contact SET cadence_days = NULL")
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}
    act(notebook, "UPDATE contact SET circle = 'light'")
    assert states(notebook) == {"Maya": (100, 1, 90, 190)}
    act(notebook, "UPDATE circle SET cadence_days = 30 WHERE name = 'light'")
    assert states(notebook) == {"Maya": (100, 1, 30, 130)}


def test_who_is_paused_is_not_due(notebook: Notebook) -> None:
    talk(notebook, 100, maya(notebook, circle="inner"))
    act(notebook, "UPDATE contact SET paused = 1")
    assert states(notebook) == {"Maya": (100, 1, None, None)}
    act(notebook, "UPDATE contact SET paused = 0")
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}


def test_later_moves_due_only_to_later(notebook: Notebook) -> None:
    person = maya(notebook, circle="inner", later_until=150)
    talk(notebook, 100, person)
    assert states(notebook) == {"Maya": (100, 1, 21, 150)}
    talk(notebook, 140, person)
    assert states(notebook) == {"Maya": (140, 2, 21, 161)}


def test_later_can_be_said_at_any_time(notebook: Notebook) -> None:
    talk(notebook, 100, maya(notebook, circle="inner"))
    act(notebook, "UPDATE contact SET later_until = 150")
    assert states(notebook) == {"Maya": (100, 1, 21, 150)}
    act(notebook, "UPDATE contact SET later_until = NULL")
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}


def test_circles_that_come_go_and_change_their_name_count(notebook: Notebook) -> None:
    talk(notebook, 100, maya(notebook, circle="tennis"))
    assert states(notebook) == {"Maya": (100, 1, None, None)}
    act(notebook, "INSERT INTO circle (name, cadence_days) VALUES ('tennis', 7)")
    assert states(notebook) == {"Maya": (100, 1, 7, 107)}
    act(notebook, "UPDATE circle SET name = 'golf' WHERE name = 'tennis'")
    assert states(notebook) == {"Maya": (100, 1, None, None)}
    act(notebook, "UPDATE circle SET name = 'tennis' WHERE name = 'golf'")
    assert states(notebook) == {"Maya": (100, 1, 7, 107)}
    act(notebook, "DELETE FROM circle WHERE name = 'tennis'")
    assert states(notebook) == {"Maya": (100, 1, None, None)}


def test_who_turns_out_not_to_have_been_there_is_as_before(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        ann, priya = add_person(session, "Ann"), add_person(session, "Priya")
        first, second = add_talk(session, 100, ann), add_talk(session, 200, priya)
    change = "UPDATE participant SET {} WHERE interaction_id = :talk"
    act(notebook, change.format("contact_id = :who"), talk=first, who=priya)
    assert states(notebook) == {"Ann": (None, 0, None, None), "Priya": (200, 2, None, None)}
    act(notebook, change.format("contact_id = :who"), talk=second, who=ann)
    assert states(notebook) == {"Ann": (200, 1, None, None), "Priya": (100, 1, None, None)}


def test_who_joins_a_conversation_in_the_trash_counts_when_it_is_back(notebook: Notebook) -> None:
    person = maya(notebook, circle="inner")
    trashed = talk(notebook, 100)
    act(notebook, "UPDATE interaction SET trashed_at = '2026'")
    with notebook.write("Join") as session:
        put(session, "participant", interaction_id=trashed, contact_id=person)
    assert states(notebook) == {"Maya": (None, 0, 21, None)}
    act(notebook, "UPDATE interaction SET trashed_at = NULL")
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}


def test_a_conversation_entered_late_never_moves_the_last_one_back(notebook: Notebook) -> None:
    person = maya(notebook, circle="inner")
    talk(notebook, 100, person)
    talk(notebook, 50, person)
    assert states(notebook) == {"Maya": (100, 2, 21, 121)}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE interaction SET trashed_at = '2026' WHERE day = 100",
        "DELETE FROM interaction WHERE day = 100",
        "DELETE FROM participant WHERE id = (SELECT max(id) FROM participant)",
        "UPDATE interaction SET day = 20 WHERE day = 100",
    ],
)
def test_the_last_conversation_is_found_again_when_it_goes(notebook: Notebook, change: str) -> None:
    person = maya(notebook, circle="inner")
    talk(notebook, 50, person)
    talk(notebook, 100, person)
    act(notebook, change)
    left = 2 if "day = 20" in change else 1
    assert states(notebook) == {"Maya": (50, left, 21, 71)}


def test_a_conversation_counts_for_all_who_were_there(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        people = [add_person(session, name) for name in ("Ann", "Maya", "Priya")]
        add_talk(session, 100, *people[:2])
    act(
        notebook,
        "UPDATE participant SET contact_id = :new WHERE contact_id = :old",
        new=people[2],
        old=people[0],
    )
    act(notebook, "UPDATE interaction SET day = 120")
    nothing, there = (None, 0, None, None), (120, 1, None, None)
    assert states(notebook) == {"Ann": nothing, "Maya": there, "Priya": there}


def test_who_is_in_the_trash_has_no_state_until_they_are_back(notebook: Notebook) -> None:
    person = maya(notebook, circle="inner")
    act(notebook, "UPDATE contact SET trashed_at = '2026'")
    talk(notebook, 100, person)
    assert states(notebook) == {}
    act(notebook, "UPDATE contact SET trashed_at = NULL")
    assert states(notebook) == {"Maya": (100, 1, 21, 121)}


def test_a_trashed_uid_blocks_nobody(notebook: Notebook) -> None:
    maya(notebook)
    act(notebook, "UPDATE contact SET trashed_at = '2026'")
    maya(notebook)
    assert list(states(notebook)) == ["Maya"]


# --- what search finds --------------------------------------------------------------------------


def found(notebook: Notebook, words: str) -> list[int]:
    query = "SELECT rowid FROM contact_search WHERE contact_search MATCH :words"
    return [row for (row,) in rows(notebook, query, words=words)]


def test_search_follows_the_texts(notebook: Notebook) -> None:
    person = maya(notebook)
    assert found(notebook, '"ma" *') == [person]
    words = "names = 'priya', points = '', notes = 'pottery'"
    act(notebook, f"UPDATE contact_text SET {words}")
    assert found(notebook, '"ma" *') == []
    assert found(notebook, '"pot" *') == [person]
    act(notebook, "DELETE FROM contact_text")
    assert found(notebook, '"pot" *') == []


def test_conversations_are_found_newest_first(notebook: Notebook) -> None:
    with notebook.write("Log") as session:
        talks = {day: add_talk(session, day, summary=f"coffee {day}") for day in (100, 300, 200)}
    query = """
        SELECT rowid & 0xFFFFFFFF FROM interaction_search
        WHERE interaction_search MATCH '"cof" *' ORDER BY rowid DESC
    """
    assert [row for (row,) in rows(notebook, query)] == [talks[300], talks[200], talks[100]]


def test_what_was_deleted_is_gone_from_the_file(notebook: Notebook) -> None:
    with notebook.write_unlogged() as session:
        person = add_person(session, "Zebedeeson")
        run(session, "UPDATE contact_text SET notes = 'quixotically'")
    with notebook.write_unlogged() as session:
        run(session, "DELETE FROM contact WHERE id = :id", id=person)
    notebook.close()
    content = notebook.path.read_bytes().lower()
    assert b"zebedee" not in content
    assert b"quixotic" not in content


SECURE = "SELECT v FROM contact_search_config WHERE k = 'secure-delete'"


def add_many(notebook: Notebook, count: int) -> None:
    with notebook.write("Import") as session:
        for number in range(count):
            add_person(session, f"Zebedeeson{number}")


def test_what_went_among_many_is_gone_from_the_file_too(notebook: Notebook) -> None:
    add_many(notebook, 300)
    maya(notebook)
    with notebook.write_unlogged() as session:
        run(session, "UPDATE contact SET trashed_at = '2026' WHERE formatted_name <> 'Maya'")
        write_contact_texts(session, list(range(1, 301)))
        assert session.execute(text(SECURE)).scalar_one() == 0
        run(session, "DELETE FROM contact WHERE trashed_at NOT NULL")
    assert rows(notebook, SECURE) == [(1,)]
    assert len(found(notebook, '"maya"')) == 1
    assert check(notebook).ok
    notebook.close()
    assert b"zebedee" not in notebook.path.read_bytes().lower()


def test_an_undone_import_leaves_nothing_in_the_index(notebook: Notebook) -> None:
    add_many(notebook, 300)
    notebook.undo()
    assert rows(notebook, SECURE) == [(1,)]
    assert rows(notebook, "SELECT count(*) FROM contact_search_idx") == [(0,)]
    assert check(notebook).ok


def test_an_error_among_many_leaves_the_index_as_it_was(notebook: Notebook) -> None:
    add_many(notebook, 100)
    with pytest.raises(KeyError):
        trash_all_and_stumble(notebook)
    assert rows(notebook, SECURE) == [(1,)]
    maya(notebook)
    assert len(found(notebook, '"zeb" *')) == 100
    assert check(notebook).ok


def trash_all_and_stumble(notebook: Notebook) -> None:
    with notebook.write("Trash") as session:
        run(session, "UPDATE contact SET trashed_at = '2026'")
        write_contact_texts(session, list(range(1, 101)))
        raise KeyError


def test_texts_that_did_not_change_are_not_indexed_again(notebook: Notebook) -> None:
    person = maya(notebook)
    before = rows(notebook, "SELECT count(*), max(id) FROM contact_search_data")
    act(notebook, "UPDATE contact_text SET names = names")
    with notebook.write("Tag") as session:
        tag = put(session, "tag", name="x", key="x")
        put(session, "contact_tag", contact_id=person, tag_id=tag)
    assert rows(notebook, "SELECT count(*), max(id) FROM contact_search_data") == before
