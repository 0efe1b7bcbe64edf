"""When contacts held their positions: dates beside the card, which editing the card keeps."""

from dataclasses import replace

from netbook.core.card import Organisation
from netbook.store.check import check
from netbook.store.contacts import read_card, read_summary, save_card
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.positions import (
    Position,
    add_position,
    delete_position,
    positions,
    save_position,
)
from tests.store.people import TODAY, add, person


def held(notebook: Notebook, contact: int) -> list[tuple[str, ...]]:
    with notebook.read() as s:
        return [each[2:] for each in positions(s, contact)]


def test_dates_stay_beside_what_the_card_says(notebook: Notebook) -> None:
    posts = (Organisation("Northwind", ("Data",), "Head"), Organisation("Contoso", (), "Analyst"))
    (maya,) = add(notebook, person("Maya Okafor", organisations=posts))
    with notebook.write("Dates") as s:
        first, second = positions(s, maya)
        save_position(s, first._replace(started_on="2022"))
        save_position(s, second._replace(started_on="2019", ended_on="2022"))
        add_position(s, Position(None, maya, "Uni Jena", "", "2012", "2015"))
    assert held(notebook, maya) == [
        ("Northwind", "Head", "2022", ""),
        ("Contoso", "Analyst", "2019", "2022"),
        ("Uni Jena", "", "2012", "2015"),
    ]
    with notebook.write("Edit") as s:
        card = read_card(s, maya)
        assert card.organisations[0].units == ("Data",)
        turned = (*card.organisations[:0:-1], replace(card.organisations[0], title="Chief"))
        save_card(s, maya, replace(card, organisations=turned))
    assert sorted(held(notebook, maya)) == [
        ("Contoso", "Analyst", "2019", "2022"),
        ("Northwind", "Chief", "2022", ""),
        ("Uni Jena", "", "2012", "2015"),
    ]
    with notebook.write("Edit") as s:
        save_card(s, maya, replace(card, organisations=(Organisation("Litware", (), "Head"),)))
    assert held(notebook, maya) == [("Litware", "Head", "", "")]
    assert check(notebook).ok


def test_what_is_over_is_not_shown_beside_the_name_and_is_found(notebook: Notebook) -> None:
    (maya,) = add(notebook, person("Maya Okafor", organisations=(Organisation("Contoso"),)))
    with notebook.write("Dates") as s:
        (contoso,) = positions(s, maya)
        save_position(s, contoso._replace(ended_on="2022"))
        add_position(s, Position(None, maya, "Northwind", "Head", "2022"))
        summary = read_summary(s, maya)
    assert summary is not None
    assert (summary.title, summary.organisation) == ("Head", "Northwind")
    for word in ("contoso", "northwind"):
        with notebook.read() as s:
            assert list(people_ids(s, PeopleQuery(text=word), TODAY)) == [maya]
    with notebook.write("Delete") as s:
        delete_position(s, next(each for each in positions(s, maya) if each.title == "Head"))
    with notebook.read() as s:
        assert not people_ids(s, PeopleQuery(text="northwind"), TODAY)
    assert check(notebook).ok
    notebook.undo()
    assert ("Northwind", "Head", "2022", "") in held(notebook, maya)
    assert check(notebook).ok
