"""Answers to Who do you know? put in as the page does, and what the notebook says then."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from netbook.core.card import Card, Organisation
from netbook.store.contacts import (
    read_summary,
)
from netbook.store.notebook import Notebook
from netbook.store.who import (
    names_of,
    next_people,
)
from netbook.store.who_answers import write_answer
from tests.store.people import TODAY, person


def at(name: str, organisation: str, **parts: Any) -> Card:
    return person(name, organisations=(Organisation(organisation),), **parts)


def answer(notebook: Notebook, contact_id: int, what: str, **more: Any) -> None:
    with notebook.write("Answer") as s:
        write_answer(s, contact_id, what, TODAY, **more)


def queue(notebook: Notebook, **which: Sequence[int]) -> list[str]:
    with notebook.read() as s:
        return names_of(s, next_people(s, limit=20, **which))


def state(notebook: Notebook, contact_id: int) -> tuple[str, str, date | None]:
    """How close, work or private, and the day on which they are due."""
    with notebook.read() as s:
        found = read_summary(s, contact_id)
    assert found is not None
    return found.circle, found.sphere, date.fromordinal(found.due_day) if found.due_day else None
