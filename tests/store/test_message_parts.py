"""What the notebook has to say in a message, and messages of one's own."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from netbook.core.card import Card, Name, Point
from netbook.core.message_parts import Part
from netbook.core.partial_date import PartialDate
from netbook.store.contacts import add_contact
from netbook.store.facts import add_fact, close_fact
from netbook.store.follow_ups import add_promise
from netbook.store.ignored_checks import ignore_check, ignored_checks
from netbook.store.interactions import ExchangeEntry, Interaction, log_interaction
from netbook.store.message_parts import letter
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.profile import Pitch, Proof, Skill, save_pitch, save_proof, save_skill
from netbook.store.suggestions import open_outcomes, open_thanks
from netbook.store.templates import Template, delete_template, save_template, templates
from netbook.store.trash import trash_contacts
from netbook.store.unfinished import half_written, keep_unfinished

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def notebook(tmp_path: Path):
    opened = open_notebook(tmp_path / "notebook.netbook")
    yield opened
    opened.close()


def person(notebook: Notebook, name: str, *emails: Point) -> int:
    given, _, family = name.partition(" ")
    card = Card(formatted_name=name, name=Name(family=family, given=given), emails=emails)
    with notebook.write("Add") as s:
        return add_contact(s, card, now=NOW)


def talk(notebook: Notebook, *people: int, ago: int, channel: str, gives: object = ()) -> None:
    day = PartialDate.of(TODAY - timedelta(ago))
    with notebook.write("Log") as s:
        done = Interaction(happened_on=day, channel=channel, participants=people, exchanges=gives)
        log_interaction(s, done, today=TODAY, now=NOW)


def of_kind(parts: Sequence[Part], kind: str) -> list[Part]:
    return [part for part in parts if part.kind == kind]


def test_facts_are_said_newest_first_and_none_that_is_over(notebook: Notebook) -> None:
    maya = person(notebook, "Maya Okafor")
    with notebook.write("Note") as s:
        for days, text in ((3, "Data contracts"), (3, "Hiring juniors"), (1, "A new flat")):
            add_fact(
                *(s,),
                contact_id=maya,
                section="cares",
                text=text,
                noted_on=TODAY - timedelta(days),
                now=NOW,
            )
        over = add_fact(s, contact_id=maya, section="cares", text="Old", noted_on=TODAY, now=NOW)
        close_fact(s, over, TODAY)
    with notebook.read() as s:
        found = letter(s, maya, TODAY)
    assert found is not None
    said = [part.text for part in of_kind(found.parts, "cares")]
    assert said == ["A new flat", "Data contracts", "Hiring juniors"]


def test_the_preferred_address_comes_first(notebook: Notebook) -> None:
    points = (Point("old@example.com"), Point("maya@example.com", preferred=True))
    maya = person(notebook, "Maya Okafor", *points)
    with notebook.read() as s:
        found = letter(s, maya, TODAY)
    assert found is not None
    assert found.addresses == ("maya@example.com", "old@example.com")


@pytest.mark.parametrize(("channel", "met"), [("in_person", 10), ("email", None)])
def test_an_outcome_says_whether_one_met_or_wrote(
    notebook: Notebook, channel: str, met: int | None
) -> None:
    maya, priya = person(notebook, "Maya Okafor"), person(notebook, "Priya Nair")
    given = ExchangeEntry("received", "introduction", "", maya, priya)
    talk(notebook, maya, ago=60, channel="email", gives=(given,))
    talk(notebook, priya, ago=10, channel=channel)
    with notebook.read() as s:
        found = letter(s, maya, TODAY)
    assert found is not None
    [outcome] = of_kind(found.parts, "outcome")
    assert (outcome.other, outcome.detail) == ("Priya", "touch")
    assert outcome.met_on == (TODAY - timedelta(met) if met else None)


def test_what_answers_the_opening_comes_before_all_else(notebook: Notebook) -> None:
    maya = person(notebook, "Maya Okafor")
    with notebook.write("About me") as s:
        skill = save_skill(s, Skill(None, "Cooking"))
        save_proof(s, Proof(None, skill, "Fed forty people a day"))
        data = save_skill(s, Skill(None, "Data"))
        save_proof(s, Proof(None, data, "Led the migration to a lakehouse", "Contoso"))
        save_pitch(s, Pitch(None, "Meetup", "I help."))
        wanted = ("Own the migration to a lakehouse",)
        lead = Opportunity("Platform lead", organisation="Northwind", requirements=wanted)
        opening = save_opportunity(s, lead, today=TODAY, now=NOW)
    with notebook.read() as s:
        found = letter(s, maya, TODAY, opportunity_id=opening)
        plain = letter(s, maya, TODAY)
    assert found is not None
    assert plain is not None
    first, second = of_kind(found.parts, "bring")
    assert (first.text, first.other, first.detail) == (
        *("Led the migration to a lakehouse", "Contoso", wanted[0]),
    )
    assert (second.text, second.detail) == ("Fed forty people a day", "")
    assert (found.about.opening, found.about.organisation) == ("Platform lead", "Northwind")
    assert [part.detail for part in of_kind(plain.parts, "bring")] == ["", ""]
    assert [part.other for part in of_kind(plain.parts, "pitch")] == ["Meetup"]


def test_nobody_in_the_trash_is_written_to_or_about(notebook: Notebook) -> None:
    maya, dieter = person(notebook, "Maya Okafor"), person(notebook, "Dieter Hahn")
    with notebook.write("Delete") as s:
        trash_contacts(s, [dieter], NOW)
    with notebook.read() as s:
        assert letter(s, dieter, TODAY) is None
        about = letter(s, maya, TODAY, other_id=dieter)
    assert about is not None
    assert about.about.other is None


def test_what_is_promised_is_owed(notebook: Notebook) -> None:
    maya, priya = person(notebook, "Maya Okafor"), person(notebook, "Priya Nair")
    introduced = ExchangeEntry("received", "introduction", "", maya, priya)
    talk(notebook, maya, ago=40, channel="email", gives=(introduced,))
    with notebook.write("Promise") as s:
        (outcome,) = open_outcomes(s, TODAY)
        for kind in ("thanks", "outcome"):
            add_promise(
                *(s, maya),
                whose="mine",
                text=kind,
                due_on=TODAY,
                now=NOW,
                exchange_id=outcome.exchange_id,
                settles=kind,
            )
        assert open_outcomes(s, TODAY) == []
        assert open_thanks(s, TODAY) == []
        found = letter(s, maya, TODAY)
    assert found is not None
    assert [part.kind for part in found.parts] == ["outcome", "thanks"]


def test_messages_of_ones_own_are_kept_in_order_and_undone(notebook: Notebook) -> None:
    with notebook.write("Keep") as s:
        first = save_template(s, Template(None, "First", "advice", "", "Hi {name}"))
        save_template(s, Template(None, "Second", "introduction"))
        save_template(s, Template(None, "Any"))
    with notebook.read() as s:
        assert [each.name for each in templates(s)] == ["First", "Second", "Any"]
        assert [each.name for each in templates(s, "introduction")] == ["Second", "Any", "First"]
    with notebook.write("Rename") as s:
        save_template(s, Template(first, "Renamed", "advice", "", "Hi"))
    with notebook.write("Remove") as s:
        delete_template(s, first)
    notebook.undo()
    with notebook.read() as s:
        assert templates(s)[0] == Template(first, "Renamed", "advice", "", "Hi")


def test_what_was_left_is_left_once(notebook: Notebook) -> None:
    maya = person(notebook, "Maya Okafor")
    for _ in range(2):
        with notebook.write("Leave") as s:
            ignore_check(s, maya, "length", "short", TODAY)
    with notebook.read() as s:
        assert ignored_checks(s, maya) == {("length", "short")}


def test_half_written_messages_are_found_by_how_their_places_begin(notebook: Notebook) -> None:
    with notebook.write_unlogged() as s:
        keep_unfinished(s, "message:1", "one")
        keep_unfinished(s, "message:12/to:3", "twelve")
        keep_unfinished(s, "capture", "else")
    with notebook.read() as s:
        assert half_written(s, "message:") == {"message:12/to:3": "twelve", "message:1": "one"}
