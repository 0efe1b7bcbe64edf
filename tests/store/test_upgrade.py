"""An older notebook is backed up and brought to the newest revision, whole or not at all."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlite

from netbook import paths
from netbook.core.problem import Refusal
from netbook.store import triggers, upgrade
from netbook.store.backup import backups
from netbook.store.check import check
from netbook.store.connection import reading_engine, writing_engine
from netbook.store.my_positions import my_positions
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.organisations import organisation_ids
from netbook.store.schema import Base
from tests.store.made_up import (
    add_person,
    add_talk,
    dump,
    names,
    put,
    put_person,
    rows,
    run,
    states,
)

NEXT = Path(__file__).parent.parent / "data" / "migrations" / "0005_shoe_size.py"


@pytest.fixture
def next_migrations(tmp_path: Path) -> Path:
    """The revisions of a program one newer than this one."""
    folder = tmp_path / "per cent % migrations"
    shutil.copytree(
        paths.bundled("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(NEXT, folder / "versions")
    return folder


@pytest.fixture
def older(notebook: Notebook) -> Path:
    """A closed notebook with people and a conversation, which the newer program will upgrade."""
    with notebook.write("Add") as session:
        maya, priya = add_person(session, "Maya", circle="inner"), add_person(session, "Priya")
        add_talk(session, 100, maya, priya)
        put(session, "setting", name="shoes", value="1")
    notebook.close()
    return notebook.path


# --- this program's revisions --------------------------------------------------------------------


def shape(connection: Connection) -> dict[str, list[Any]]:
    """Columns, foreign keys and indexes of each table."""

    def ask(query: str) -> list[Any]:
        return sorted((tuple(row) for row in connection.exec_driver_sql(query)), key=repr)

    indexes = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = '{}'"
    return {
        table: [
            ask(f"PRAGMA table_xinfo({table})"),
            ask(f'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list({table!r})'),
            [" ".join(str(sql).split()) for (sql,) in ask(indexes.format(table))],
        ]
        for (table,) in ask("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if "_search" not in table and table != "alembic_version"
    }


def test_the_revisions_make_the_schema(notebook: Notebook) -> None:
    memory = create_engine("sqlite://", module=sqlite)
    with memory.begin() as connection, notebook.read() as session:
        Base.metadata.create_all(connection)
        assert shape(session.connection()) == shape(connection)
    memory.dispose()


def test_revisions_are_told_by_their_file_names() -> None:
    migrations = paths.bundled("migrations")
    script = ScriptDirectory(str(migrations))
    known = [revision.revision for revision in script.walk_revisions()]
    assert upgrade.revisions(migrations) == known[::-1]
    for revision in known:
        assert isinstance(script.get_revision(revision).module.CHANGES, frozenset)


def test_revisions_never_import_the_program() -> None:
    for path in paths.bundled("migrations").rglob("*.py"):
        assert "import netbook" not in path.read_text("utf-8")
        assert "from netbook" not in path.read_text("utf-8")


OPEN = """
import sys
from pathlib import Path
from netbook.store.notebook import open_notebook
open_notebook(Path(sys.argv[1])).close()
print("alembic" in sys.modules)
"""


def test_what_is_up_to_date_opens_without_alembic(notebook: Notebook) -> None:
    notebook.close()
    command = [sys.executable, "-c", OPEN, notebook.path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_notebook_of_the_first_program_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, first = tmp_path / "old.netbook", tmp_path / "first"
    (first / "versions").mkdir(parents=True)
    for name in ("env.py", "versions/0001_first_notebook.py"):
        shutil.copy(paths.bundled("migrations") / name, first / name)
    with monkeypatch.context() as patch:
        # Those of today are made for the tables of today; of the first, search needs its own.
        patch.setattr(triggers, "_state_triggers", lambda: iter(()))
        patch.setattr(triggers, "evidence_triggers", lambda: iter(()))
        upgrade.create(path, first)
    engine = writing_engine(path)
    with Session(engine) as session, session.begin():
        dates = {"connected_on": "2019-03-12", "created_at": "2026-05-03T08:00:00+00:00"}
        maya = put_person(session, "Maya", circle="inner", cadence_from=100)
        priya = put_person(session, "Priya", **dates)
        tom = put_person(session, "Tom", connected_on="2020", created_at="2026-05-03T08:00:00Z")
        private = put_person(session, "Uncle", sphere="personal")
        for person in (maya, priya, tom, private):
            # Search texts as they were: those of today know tables that are yet to come.
            name = {maya: "maya", priya: "priya", tom: "tom", private: "uncle"}[person]
            words = {"names": name, "points": f"{name} example com"}
            nothing = {"organisations": "", "tags": "", "notes": ""}
            put(session, "contact_text", id=person, **words, **nothing)
            every, due = (21, 121) if person == maya else (None, None)
            put(session, "contact_state", id=person, every=every, due_day=due)
        known = [
            (channel, way) for channel in ("in_person", "email", "social") for way in ("", "in")
        ]
        for number, (channel, way) in enumerate(known, 1):
            talk = {"uid": f"urn:{number}", "happened_on": "2019", "created_at": "2026"}
            put(session, "interaction", day=50 * number, channel=channel, direction=way, **talk)
            put(session, "participant", interaction_id=number, contact_id=tom)
            put(session, "interaction_text", id=number, key=50 * number << 32 | number, body="")
            for kind in ("lead", "introduction"):
                exchanged = {"interaction_id": number, "direction": "received", "kind": kind}
                put(session, "exchange", contact_id=tom if way else None, **exchanged)
        run(session, "UPDATE contact_state SET last_day = 300, conversations = 6 WHERE id = 3")
        for kind, start, end in (
            ("worked", "2011-04", "2015"),
            ("served", "2019", ""),
            ("met", "", ""),
        ):
            years = {"kind": kind, "started_on": start, "ended_on": end}
            put(session, "shared_experience", contact_id=private, **years)
        put(session, "organisation", name="Contoso", key="contoso")
        put(session, "setting", name="employers", value='["CONTOSO", "Müller & Łoś"]')
    engine.dispose()
    notebook = open_notebook(path)
    report = check(notebook)
    assert (report.problems, report.revision) == ((), "0004")
    with notebook.read() as session:
        # Where one has worked was a setting.
        places = [(place.kind, place.organisation) for place in my_positions(session)]
        assert places == [("worked", "Contoso"), ("worked", "Müller & Łoś")]
        assert organisation_ids(session, ["muller & los"])
    assert rows(notebook, "SELECT * FROM setting WHERE name = 'employers'") == []
    assert rows(notebook, "SELECT id, ask FROM contact_state ORDER BY id") == [
        (maya, None),
        (priya, date(2019, 3, 12).toordinal()),
        (tom, date(2026, 5, 3).toordinal()),
        (private, None),
    ]
    # In person, written, social, twice each: 18; wrote first 9, introduced 20, helped 16.
    assert rows(notebook, "SELECT id, evidence FROM contact_state WHERE evidence ORDER BY id") == [
        (tom, 18 + 9 + 20 + 16),
        (private, 31 + 15 + 2),
    ]
    notebook.close()


# --- upgrading -----------------------------------------------------------------------------------


@pytest.mark.parametrize("exclusive", [True, False])
def test_an_older_notebook_is_backed_up_and_upgraded(
    older: Path, next_migrations: Path, exclusive: bool
) -> None:
    before = dump(older)
    notebook = open_notebook(older, exclusive=exclusive, migrations=next_migrations)
    assert names(notebook) == ["Maya", "Priya"]
    assert rows(notebook, "SELECT size, height FROM shoe JOIN contact ON contact_id = contact.id")
    assert states(notebook) == {"Maya": (100, 1, 21, 121), "Priya": (100, 1, None, None)}
    report = check(notebook)
    assert (report.problems, report.revision) == ((), "0005")
    notebook.close()
    (backup,) = backups(older.parent / "backups", older.stem)
    assert backup.reason == "upgrade"
    assert dump(backup.path) == before


def test_a_new_table_is_undone_like_all_others(older: Path, next_migrations: Path) -> None:
    notebook = open_notebook(older, migrations=next_migrations)
    # What was logged for the tables of old can't be played on the new ones.
    assert notebook.history() == (None, None)
    assert rows(notebook, "SELECT * FROM undo_log") == []
    with notebook.write("Larger shoes") as session:
        run(session, "UPDATE shoe SET size = 44")
        run(session, "DELETE FROM contact WHERE formatted_name = 'Maya'")
        run(session, "UPDATE contact SET height = 180")
    assert notebook.undo() == "Larger shoes"
    assert rows(notebook, "SELECT size FROM shoe") == [(42,), (42,)]
    assert rows(notebook, "SELECT DISTINCT height FROM contact") == [(170,)]
    assert check(notebook).ok
    notebook.close()


def test_the_backup_of_an_older_notebook_opens_again(older: Path, next_migrations: Path) -> None:
    open_notebook(older, migrations=next_migrations).close()
    with pytest.raises(Refusal) as caught:
        open_notebook(older)
    assert caught.value.kind == "newer_notebook"
    (backup,) = backups(older.parent / "backups", older.stem)
    notebook = open_notebook(backup.path)
    assert names(notebook) == ["Maya", "Priya"]
    notebook.close()


class Stopped(Exception):
    """The failure that a test puts into an upgrade."""


def stopping_at(number: int) -> Any:
    """A hook that lets so many statements through."""
    left = iter(range(number))

    def stop(*_: Any) -> None:
        if next(left, None) is None:
            raise Stopped

    return stop


def test_an_upgrade_that_fails_at_any_step_changes_nothing(
    older: Path, next_migrations: Path
) -> None:
    before, number = dump(older), 0
    while True:
        stop = stopping_at(number)
        event.listen(Engine, "before_cursor_execute", stop)
        try:
            upgrade.upgrade(older, next_migrations)
            break
        except Stopped:
            assert dump(older) == before
            number += 1
        finally:
            event.remove(Engine, "before_cursor_execute", stop)
    # All of it was tried: guards, triggers dropped and made, and each statement of the revision.
    assert number > 150
    assert dump(older) != before


def test_an_upgrade_without_room_on_the_disk_changes_nothing(
    older: Path, next_migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(older)
    small = (*upgrade._UPGRADING, f"max_page_count={older.stat().st_size // 4096 + 1}")
    monkeypatch.setattr(upgrade, "_UPGRADING", small)
    with pytest.raises(Refusal) as caught:
        open_notebook(older, migrations=next_migrations)
    assert caught.value.kind == "disk_full"
    assert dump(older) == before


LOSING = {
    "rows": "op.execute('DELETE FROM contact_point')",
    "an index": "op.execute('DROP INDEX ix_contact_point_key')",
    "a table": "op.execute('DROP TABLE exchange')",
    "the row that others belong to": "op.execute('DELETE FROM circle'); op.execute("
    "'INSERT INTO contact_tag (contact_id, tag_id) VALUES (1, 99)')",
}


@pytest.mark.parametrize("what", LOSING)
def test_an_upgrade_that_loses_something_is_taken_back(
    older: Path, next_migrations: Path, what: str
) -> None:
    revision = next_migrations / "versions" / NEXT.name
    changes = "{'circle', 'contact_tag'}" if "belong" in what else ""
    revision.write_text(
        "from alembic import op\nrevision, down_revision = '0005', '0004'\n"
        f"CHANGES = frozenset({changes})\ndef upgrade():\n    {LOSING[what]}\n"
    )
    before = dump(older)
    with pytest.raises(RuntimeError, match="an upgrade"):
        open_notebook(older, migrations=next_migrations)
    assert dump(older) == before
    notebook = open_notebook(older)
    assert names(notebook) == ["Maya", "Priya"]
    notebook.close()


def test_a_damaged_notebook_is_not_upgraded(older: Path, next_migrations: Path) -> None:
    content = bytearray(older.read_bytes())
    engine = reading_engine(older)
    with engine.connect() as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'contact_point'"
        page = connection.exec_driver_sql(query).scalar_one()
    engine.dispose()
    content[(page - 1) * 4096 : (page - 1) * 4096 + 200] = b"\xff" * 200
    older.write_bytes(content)
    with pytest.raises(Refusal) as caught:
        open_notebook(older, migrations=next_migrations)
    assert caught.value.kind == "damaged"
    assert older.read_bytes() == content


def test_a_notebook_that_could_not_be_made_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise Stopped

    monkeypatch.setattr(triggers, "make_triggers", fail)
    with pytest.raises(Stopped):
        open_notebook(tmp_path / "mine.netbook")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.netbook.lock"]
