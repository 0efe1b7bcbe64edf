"""A check finds what is wrong; the content hash is of what was entered, however it came in."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlite

from netbook.store.check import check, check_due, is_sound
from netbook.store.content_hash import ENTERED, LEFT_OUT
from netbook.store.notebook import Notebook, open_notebook, utc_now
from netbook.store.schema import Base
from tests.store.made_up import add_person, add_talk, put, run


def tamper(notebook: Notebook, *statements: str) -> None:
    """Change a closed notebook behind its back, as no program of ours would."""
    database = sqlite.connect(str(notebook.path), isolation_level=None)
    for statement in statements:
        database.execute(statement)
    database.close()


def problems(path: Path) -> set[tuple[str, str]]:
    notebook = open_notebook(path)
    report = check(notebook)
    notebook.close()
    assert report.ok is not bool(report.problems)
    return {(problem.kind, problem.detail) for problem in report.problems}


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    with notebook.write("Add") as session:
        people = [add_person(session, name, circle="inner") for name in ("Maya", "Priya")]
        add_talk(session, 100, *people)
    notebook.close()
    return notebook


def test_a_sound_notebook_has_no_problems(filled: Notebook) -> None:
    assert problems(filled.path) == set()


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["UPDATE contact_state SET last_day = 99 WHERE id = 1"], ("derived", "contact_state 1")),
        (["DELETE FROM contact_state WHERE id = 1"], ("derived", "contact_state 1")),
        (["INSERT INTO contact_state (id) VALUES (9)"], ("derived", "contact_state 1")),
        (["DROP TRIGGER log_tag_update"], ("triggers", "")),
        (
            ["INSERT INTO contact_search (contact_search) VALUES ('delete-all')"],
            ("derived", "contact_search"),
        ),
        (
            ["INSERT INTO interaction_search (rowid, body) VALUES (7, 'nothing')"],
            ("derived", "interaction_search"),
        ),
        (
            ["INSERT INTO participant (interaction_id, contact_id) VALUES (1, 77)"],
            ("lost_parent", "participant 3"),
        ),
        (["UPDATE contact_text SET names = 'priya' WHERE id = 1"], ("derived", "contact_text")),
        (["DELETE FROM interaction_text"], ("derived", "interaction_text")),
        (["DELETE FROM undo_log WHERE id = 2"], ("history", "1")),
    ],
)
def test_what_is_wrong_is_found(
    filled: Notebook, statements: list[str], found: tuple[str, str]
) -> None:
    tamper(filled, *statements)
    assert found in problems(filled.path)


def test_damage_in_the_file_is_found(filled: Notebook) -> None:
    database = sqlite.connect(str(filled.path))
    query = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_contact_point_key'"
    page = database.execute(query).fetchone()[0] - 1
    database.close()
    content = bytearray(filled.path.read_bytes())
    content[page * 4096 + 3 : page * 4096 + 5] = b"\0\0"  # no cells left on the page
    filled.path.write_bytes(content)
    assert "broken_file" in {kind for kind, _ in problems(filled.path)}
    notebook = open_notebook(filled.path)
    assert not is_sound(notebook)
    notebook.close()


def test_a_check_works_beside_an_open_window(filled: Notebook) -> None:
    notebook = open_notebook(filled.path)
    beside = open_notebook(filled.path, exclusive=False)
    with notebook.write("Add Ann") as session:
        add_person(session, "Ann")
    assert check(beside) == check(notebook)
    assert is_sound(beside)
    beside.close()
    notebook.close()


def test_a_look_at_the_file_is_due_weekly_and_after_an_unclean_end(filled: Notebook) -> None:
    notebook = open_notebook(filled.path)
    now = utc_now()
    assert check_due(notebook, None, now)
    assert not check_due(notebook, now, now)
    assert check_due(notebook, now, now.replace(year=now.year + 1))
    notebook.ended_uncleanly = True
    assert check_due(notebook, now, now)
    notebook.close()


# --- the content hash ----------------------------------------------------------------------------


def test_every_table_is_either_entered_or_left_out() -> None:
    assert not set(ENTERED) & LEFT_OUT
    assert set(ENTERED) | LEFT_OUT == set(Base.metadata.tables)


def test_the_same_content_has_the_same_hash_in_any_order(
    prepared_notebook: Path, tmp_path: Path
) -> None:
    hashes = set()
    for order in (("Maya", "Priya", "Ann"), ("Ann", "Maya", "Priya")):
        path = tmp_path / f"{order[0]}.netbook"
        path.write_bytes(prepared_notebook.read_bytes())
        notebook = open_notebook(path)
        with notebook.write("Add") as session:
            ids = {name: add_person(session, name) for name in order}
            add_talk(session, 100, ids["Maya"], ids["Ann"], uid="urn:1")
            add_talk(session, 90, ids["Priya"], uid="urn:2")
        hashes.add(check(notebook).content_hash)
        notebook.close()
    assert len(hashes) == 1


def test_history_settings_and_half_written_text_are_no_content(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        person = add_person(session, "Maya")
    before = check(notebook).content_hash
    with notebook.write("Import what is known") as session:
        batch = {"source": "a.vcf", "format": "vcard", "imported_at": "2026", "figures": "{}"}
        known = put(session, "import_batch", **batch)
        put(session, "imported_card", batch_id=known, contact_id=person, fingerprint="x")
        put(session, "setting", name="theme", value="dark")
    with notebook.write_unlogged() as session:
        put(session, "unfinished", place="line", text="coffee with")
    assert check(notebook).content_hash == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE contact SET pronouns = 'she/her'",
        "UPDATE contact SET trashed_at = '2026'",
        "UPDATE contact_point SET preferred = 1",
        "DELETE FROM participant WHERE id = 1",
        "UPDATE interaction SET notes = 'more'",
        "UPDATE circle SET cadence_days = 8 WHERE name = 'inner'",
        "INSERT INTO contact_point (contact_id, kind, value, key) VALUES (1, 'url', 'x', 'x')",
    ],
)
def test_any_change_of_the_content_changes_the_hash(filled: Notebook, change: str) -> None:
    notebook = open_notebook(filled.path)
    before = check(notebook).content_hash
    with notebook.write("Change") as session:
        run(session, change)
    assert check(notebook).content_hash != before
    notebook.undo()
    assert check(notebook).content_hash == before
    notebook.close()


def test_the_first_address_is_content(notebook: Notebook) -> None:
    with notebook.write("Add") as session:
        person = add_person(session, "Maya")
        point = {"contact_id": person, "kind": "email", "key": "b"}
        put(session, "contact_point", **point, value="b@example.com")
    before = check(notebook).content_hash
    with notebook.write("Swap") as session:
        first, second = session.execute(text("SELECT value FROM contact_point")).scalars()
        run(session, "UPDATE contact_point SET value = :v WHERE id = 1", v=second)
        run(session, "UPDATE contact_point SET value = :v WHERE id = 2", v=first)
    assert check(notebook).content_hash != before
