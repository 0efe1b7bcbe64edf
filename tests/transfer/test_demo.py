"""The example notebook shows what the pages show, whatever day it is."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from netbook.core.card import Card
from netbook.core.problem import Refusal
from netbook.store.asks import asks
from netbook.store.check import check
from netbook.store.contacts import add_contact
from netbook.store.deciders import role_map
from netbook.store.due import coming_count, due_count, due_list
from netbook.store.follow_ups import late_promises, open_promises
from netbook.store.notebook import open_notebook
from netbook.store.opportunities import stage_history
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.people_counts import count_people
from netbook.store.requirements import requirements
from netbook.store.stages import stages
from netbook.store.timeline import TimelineFilter, all_interactions
from netbook.transfer.demo import fill_demo, make_example
from netbook.transfer.demo_asks import ASKED
from netbook.transfer.demo_conversations import TALKS, TOGETHER
from netbook.transfer.demo_openings import OPENINGS
from netbook.transfer.demo_people import PEOPLE


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2028, 2, 29), date(2027, 1, 1)])
def test_it_is_the_same_on_every_day(notebook: Any, today: date) -> None:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    fill_demo(notebook, today=today, now=now)
    with notebook.read() as session:
        assert count_people(session) == len(PEOPLE) == 40
        assert (due_count(session, today), coming_count(session, today, 7)) == (4, 9)
        late = {
            row.name: (today - date.fromordinal(row.due_day)).days
            for row in due_list(session, today)
        }
        assert late == {
            "Maya Okafor": 22,
            "Jonas Lindqvist": 12,
            "Sofia Reyes": 8,
            "Tom Wójcik": 0,
        }
        assert next(iter(late)) == "Maya Okafor"
        promises = [
            (promise.text, promise.whose, promise.name, (promise.due_on - today).days)
            for promise in open_promises(session)
        ]
        assert promises == [
            ("Onboarding template to Sofia", "mine", "Sofia Reyes", -18),
            ("Thank Priya Nair after the interview", "mine", "Priya Nair", 0),
            ("the speaker list", "theirs", "Tom Wójcik", 3),
            ("Tell Grace how the month went", "mine", "Grace Mensah", 9),
        ]
        assert late_promises(session, today) == 1
        talks = list(all_interactions(session, TimelineFilter()))
        asked = [each for each in OPENINGS if each.asked]
        # Each of those asked answered in a conversation of its own.
        assert len(talks) == len(TALKS) + len(asked) + 2 * len(ASKED)
        assert max(talk.day for talk in talks) < today.toordinal()
    assert check(notebook).ok
    assert notebook.last_step is None


def test_days_in_a_text_are_days_before_today(notebook: Any) -> None:
    today = date(2026, 11, 21)
    fill_demo(notebook, today=today, now=datetime(2026, 11, 21, tzinfo=UTC))
    with notebook.read() as session:
        texts = [talk.summary for talk in all_interactions(session, TimelineFilter())]
    assert "To Priya Nair, about how the data team works. She made it on 4 September." in texts
    assert [text for text in texts if "{" in text] == []


def test_the_board_has_openings_of_all_kinds(notebook: Any) -> None:
    today = date(2026, 11, 21)
    fill_demo(notebook, today=today, now=datetime(2026, 11, 21, tzinfo=UTC))
    with notebook.read() as session:
        keys = {stage.id: stage.key for stage in stages(session)}
        rows = opportunity_rows(session)
        mine = [(keys[row.stage_id], row.title, row.organisation) for row in rows if not row.for_id]
        assert mine == [
            ("spotted", "Platform lead", "Northwind Traders"),
            ("spotted", "Analytics manager", "Alpine Ski House"),
            ("researching", "Staff data engineer", "Fabrikam"),
            ("researching", "ML platform", "Wingtip"),
            ("introduced", "Data lead", "Adventure Works"),
            ("applied", "Head of BI", "Contoso"),
            ("interviewing", "Principal engineer", "Fjord Bank"),
            ("closed", "BI developer", "Proseware"),
        ]
        platform = rows[0]
        assert platform.closes_on == date(2026, 12, 2)
        assert [each.name for each in platform.people] == ["Dieter Hahn", "Maya Okafor"]
        answers = [each.how for each in requirements(session, platform.id)]
        assert answers == ["proof", "proof", "gap"]
        data_lead = next(row for row in rows if row.title == "Data lead")
        assert data_lead.asked_on == date(2026, 11, 18)
        assert {each.name for each in data_lead.people} == {"Ewa Nowak", "Priya Nair", "Tom Wójcik"}
        northwind = role_map(session, platform.organisation_id)
        assert [each.name for each in northwind.people][:2] == ["Dieter Hahn", "Maya Okafor"]
        closed = rows[-1]
        assert (closed.closed_as, closed.passed_to) == ("not_for_me", "Lena")
        assert [row.for_name for row in rows if row.for_id] == ["Lena Fischer"]
        for row in rows:
            assert [each.changed_on for each in stage_history(session, row.id)] == sorted(
                each.changed_on for each in stage_history(session, row.id)
            )


def test_what_was_asked_is_in_every_state(notebook: Any) -> None:
    fill_demo(notebook, today=TODAY, now=NOW)
    with notebook.read() as session:
        found = {(each.given, each.purpose): each.next for each in asks(session)}
    assert found == {
        ("Ewa", "introduction"): "answer",
        ("Omar", "introduction"): "introduce",
        ("Maya", "introduction"): "tell",
        ("Henrik", "advice"): "",
        ("Isabel", "reference"): "",
    }


def test_everybody_who_is_spoken_of_is_there() -> None:
    names = {person.name for person in PEOPLE}
    assert len(names) == len(PEOPLE)
    assert {name for talk in TALKS for name in talk.people} <= names
    assert {together.person for together in TOGETHER} <= names
    assert all(talk.ago > 0 for talk in TALKS)
    assert timedelta(max(talk.ago for talk in TALKS)) < timedelta(1_000)


TODAY, NOW = date(2026, 11, 21), datetime(2026, 11, 21, 9, tzinfo=UTC)


def people_of(path: Path) -> int:
    notebook = open_notebook(path)
    with notebook.read() as session:
        number = count_people(session)
    notebook.close()
    return number


def with_one_person(path: Path) -> None:
    notebook = open_notebook(path)
    with notebook.write("Add") as session:
        add_contact(session, Card(formatted_name="Ada Example"), now=NOW)
    notebook.close()


def test_the_example_is_made_anew_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "example.netbook"
    open_notebook(path).close()  # as where a first attempt was cut off
    make_example(path, today=TODAY, now=NOW)
    with_one_person(path)
    make_example(path, today=TODAY, now=NOW)
    assert people_of(path) == len(PEOPLE)
    assert [each.name for each in tmp_path.glob("*.netbook")] == [path.name]


def test_a_notebook_of_ones_own_by_that_name_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "example.netbook"
    with_one_person(path)
    make_example(path, today=TODAY, now=NOW)
    assert people_of(path) == len(PEOPLE)
    assert people_of(tmp_path / "example-replaced-1.netbook") == 1


def test_one_that_is_open_or_a_folder_is_left_as_it_is(tmp_path: Path) -> None:
    held, folder = tmp_path / "held.netbook", tmp_path / "folder.netbook"
    folder.mkdir()
    notebook = open_notebook(held)
    for path, kind in ((held, "locked"), (folder, "is_folder")):
        with pytest.raises(Refusal) as caught:
            make_example(path, today=TODAY, now=NOW)
        assert caught.value.kind == kind
    notebook.close()
    assert people_of(held) == 0
