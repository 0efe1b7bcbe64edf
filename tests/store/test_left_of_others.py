"""What is half written of one is never shown as another's, who got their id."""

import json
from datetime import UTC, datetime

import pytest

from netbook.core.card import Card
from netbook.store import Session
from netbook.store.contacts import add_contact
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.organisations import organisation_ids
from netbook.store.profile import Pitch, save_pitch
from netbook.store.questions import add_question, delete_question
from netbook.store.requirements import add_requirements, delete_requirement
from netbook.store.trash import delete_for_good, trash_contacts
from netbook.store.unfinished import half_written, keep_unfinished

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def left_in(notebook: Notebook) -> dict[str, str]:
    with notebook.read() as s:
        return half_written(s, "")


def keep(notebook: Notebook, *places: str, text: str = "half") -> None:
    with notebook.write_unlogged() as s:
        for place in places:
            keep_unfinished(s, place, text)


def add_person(notebook: Notebook, name: str) -> int:
    with notebook.write(f"Add {name}") as s:
        return add_contact(s, Card(formatted_name=name), now=NOW)


def theirs(one: int) -> list[str]:
    """Places of half-written text about a contact."""
    return [
        *(f"message:{one}", f"message:9999/to:{one}", f"known:{one}/does/", f"who/{one}"),
        *(f"capture/{one}", f"organisation:9999/role:{one}/decider"),
        *(f"opportunities/9999/part:{one}/decider", f"sent:urn:uuid:gone/message:{one}"),
    ]


def test_who_gets_the_id_of_somebody_whose_adding_was_undone_gets_no_text_of_theirs(
    notebook: Notebook,
) -> None:
    maya = add_person(notebook, "Maya Okafor")
    tom = add_person(notebook, "Tom Reyes")
    keep(notebook, *theirs(tom), *theirs(maya), "message:9999", "organisations/new")
    typed = f'asks "contact:{tom}"'
    form = {"who": [f"contact:{maya}", f"contact:{tom}"], "what": typed}
    keep(notebook, "organisation:9999/question", text=json.dumps(form))
    notebook.undo()
    notebook.redo()
    assert {*theirs(tom)} <= left_in(notebook).keys()
    notebook.undo()
    assert add_person(notebook, "Ada Ek") == tom
    left = left_in(notebook)
    form = json.loads(left.pop("organisation:9999/question"))
    assert form == {"who": [f"contact:{maya}", None], "what": typed}
    assert left.keys() == {*theirs(maya), "message:9999", "organisations/new"}


def test_nothing_is_left_of_somebody_who_is_deleted_for_good(notebook: Notebook) -> None:
    maya, tom = add_person(notebook, "Maya Okafor"), add_person(notebook, "Tom Reyes")
    keep(notebook, *theirs(tom), *theirs(maya))
    keep(notebook, "opportunities/new", text=f'{{"for_id": ["contact:{tom}"]}}')
    with notebook.write("Delete") as s:
        trash_contacts(s, [tom], NOW)
    assert {*theirs(tom)} <= left_in(notebook).keys()
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [tom])
    left = left_in(notebook)
    assert left.pop("opportunities/new") == '{"for_id": [null]}'
    assert left.keys() == {*theirs(maya)}


@pytest.mark.parametrize(
    ("kind", "places"),
    [
        ("opportunity", ("opportunities/{id}/step", "message:9999/opening:{id}")),
        ("organisation", ("organisation:{id}/known/does/", "message:9999/at:{id}")),
        ("question", ("known:9999/question:{id}/answer",)),
        ("requirement", ("opportunities/9999/asked:{id}", "opportunities/9999/shown:{id}")),
        ("pitch", ("pitch/{id}",)),
    ],
)
def test_what_is_added_gets_no_text_of_what_had_its_id(
    notebook: Notebook, kind: str, places: tuple[str, ...]
) -> None:
    maya = add_person(notebook, "Maya Okafor")
    with notebook.write("An opening") as s:
        opening = save_opportunity(s, Opportunity("Lead"), today=NOW.date(), now=NOW)

    def add(s: Session, name: str) -> int:
        match kind:
            case "opportunity":
                return save_opportunity(s, Opportunity(name), today=NOW.date(), now=NOW)
            case "organisation":
                return organisation_ids(s, [name])[name]
            case "question":
                return add_question(s, maya, about_contact_id=maya, text=name, now=NOW)
            case "pitch":
                return save_pitch(s, Pitch(None, name))
        return add_requirements(s, opening, [name])[0]

    with notebook.write("Add") as s:
        first = add(s, "one")
    kept = [each.format(id=first) for each in places]
    keep(notebook, *kept, *(each.format(id=first + 1000) for each in places))
    if kind in ("question", "requirement"):
        with notebook.write("Delete") as s:
            (delete_question if kind == "question" else delete_requirement)(s, first)
    else:
        notebook.undo()
    with notebook.write("Add another") as s:
        assert add(s, "another") == first
    assert left_in(notebook).keys() == {each.format(id=first + 1000) for each in places}
