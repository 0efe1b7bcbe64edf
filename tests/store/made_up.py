"""Made-up people and conversations, put into the tables as the store's functions would."""

from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlite

from netbook.store.notebook import Notebook
from netbook.store.texts import write_contact_texts, write_interaction_texts


def put(session: Session, table: str, **values: Any) -> int:
    """Insert one row; its id."""
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks}) RETURNING id"
    return int(session.execute(text(statement), values).scalar_one())


def add_person(session: Session, name: str, **values: Any) -> int:
    """A contact with an address and the text that search finds it by."""
    person = put_person(session, name, **values)
    write_contact_texts(session, [person])
    return person


def put_person(session: Session, name: str, **values: Any) -> int:
    """A contact with an address, in the tables alone."""
    key = name.casefold()
    person = put(
        session,
        "contact",
        **{
            "uid": f"urn:{key}",
            "formatted_name": name,
            "sort_key": key,
            "created_at": "2026-05-03T08:00:00Z",
        }
        | values,
    )
    mail = f"{key}@example.com"
    put(session, "contact_point", contact_id=person, kind="email", value=mail, key=mail)
    return person


def add_talk(
    session: Session, day: int, *people: int, uid: str = "", summary: str = "coffee"
) -> int:
    """A conversation on that day with these people."""
    talk = put(
        session,
        "interaction",
        uid=uid or f"urn:talk:{day}:{people}",
        happened_on="2026-05-03",
        day=day,
        channel="in_person",
        summary=summary,
        created_at="2026-05-03T08:00:00Z",
    )
    write_interaction_texts(session, [talk])
    for person in people:
        put(session, "participant", interaction_id=talk, contact_id=person)
    return talk


def run(session: Session, statement: str, **values: Any) -> None:
    """One statement that changes something."""
    session.execute(text(statement), values)


def rows(notebook: Notebook, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """What a query finds now."""
    with notebook.read() as session:
        return [tuple(row) for row in session.execute(text(query), values)]


def names(notebook: Notebook) -> list[str]:
    """The names in the notebook, in order."""
    return [name for (name,) in rows(notebook, "SELECT formatted_name FROM contact ORDER BY 1")]


def states(notebook: Notebook) -> dict[str, tuple[Any, ...]]:
    """Last day, conversations, every and due day of each living contact, by name."""
    query = """
        SELECT formatted_name, last_day, conversations, every, due_day
        FROM contact_state JOIN contact USING (id)
    """
    return {name: tuple(state) for name, *state in rows(notebook, query)}


def dump(path: Path) -> list[str]:
    """All that is in a notebook's file, its tables' making included, as text."""
    database = sqlite.connect(str(path))
    schema = database.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
    lines = [repr(entry) for entry in schema]
    for kind, name, sql in schema:
        if kind == "table" and "VIRTUAL" not in sql:
            lines += sorted(f"{name} {row}" for row in database.execute(f'SELECT * FROM "{name}"'))
    database.close()
    return lines
