"""Writing a conversation down, changing it, and promises made in it."""

from dataclasses import replace
from datetime import date

import pytest

from netbook.core.partial_date import PartialDate
from netbook.core.problem import Refusal
from netbook.store.check import check
from netbook.store.contacts import read_summary
from netbook.store.facts import close_fact, facts
from netbook.store.follow_ups import (
    add_promise,
    delete_promise,
    late_promises,
    open_promises,
    save_promise,
    tick,
)
from netbook.store.interactions import (
    ExchangeEntry,
    FactEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
    read_interaction,
    save_interaction,
    trash_interactions,
)
from netbook.store.notebook import Notebook
from netbook.store.search import search
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, talk


def whole(*people: int) -> Interaction:
    return Interaction(
        uid="urn:uuid:talk",
        happened_on=PartialDate.parse("2026-04-20"),
        happened_at="2026-04-20T13:00:00+00:00",
        channel="video",
        direction="out",
        minutes=30,
        place="online",
        summary="About the migration",
        notes="Two things.\nThe second: dbt.",
        participants=people,
        exchanges=(
            ExchangeEntry("gave", "feedback", "on the plan"),
            ExchangeEntry("asked", "lead"),
        ),
        promises=(PromiseEntry(None, people[0], "mine", "the notes", date(2026, 4, 24)),),
    )


def logged(notebook: Notebook, interaction: Interaction) -> Interaction:
    with notebook.write("Log") as s:
        number = log_interaction(s, interaction, today=TODAY, now=NOW)
        return read_interaction(s, number)


def test_a_conversation_is_read_back_as_it_was(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    kept = logged(notebook, whole(ada, bo))
    promise = kept.promises[0]
    assert kept.id is not None
    assert promise.id is not None
    plain = replace(kept, id=None, promises=(promise._replace(id=None),))
    assert plain == whole(ada, bo)


def test_everything_in_it_can_change_and_undo_brings_it_back(notebook: Notebook) -> None:
    ada, bo, cy = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    before = logged(notebook, whole(ada, bo))
    after = replace(
        before,
        happened_on=PartialDate.parse("2026-03"),
        happened_at=None,
        channel="phone",
        minutes=None,
        summary="About nothing",
        participants=(bo, cy),
        exchanges=(ExchangeEntry("received", "advice", "", bo),),
        promises=(
            before.promises[0]._replace(text="the dbt notes", done_on=date(2026, 4, 25)),
            PromiseEntry(None, cy, "theirs", "an introduction"),
        ),
    )
    with notebook.write("Edit") as s:
        save_interaction(s, after, today=TODAY, now=NOW)
        kept = read_interaction(s, before.id or 0)
        assert [hit.id for hit in search(s, "introduction")] == [before.id]
        assert search(s, "migration") == []
    assert replace(kept, promises=()) == replace(after, promises=())
    assert [p._replace(id=None) for p in kept.promises] == [
        p._replace(id=None) for p in after.promises
    ]
    assert kept.promises[0].id == before.promises[0].id
    assert check(notebook).ok
    assert notebook.undo() == "Edit"
    with notebook.read() as s:
        assert read_interaction(s, before.id or 0) == before
    assert check(notebook).ok


def test_saving_without_a_change_is_no_step(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    kept = logged(notebook, whole(ada))
    before = notebook.history()
    with notebook.write("Edit") as s:
        save_interaction(s, kept, today=TODAY, now=NOW)
    assert notebook.history() == before


@pytest.mark.parametrize("when", ["2026-05-02", "2026-06", "2027"])
def test_no_conversation_lies_after_today(notebook: Notebook, when: str) -> None:
    (ada,) = add(notebook, "Ada Ek")
    with pytest.raises(Refusal, match="future_date"):
        talk(notebook, when, ada)
    kept = logged(notebook, whole(ada))
    with pytest.raises(Refusal, match="future_date"), notebook.write("Edit") as s:
        save_interaction(
            s, replace(kept, happened_on=PartialDate.parse(when)), today=TODAY, now=NOW
        )


def test_a_month_or_year_not_over_yet_counts_from_its_start(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, "2026", ada)
    with notebook.read() as s:
        summary = read_summary(s, ada)
    assert summary is not None
    assert summary.last_day == date(2026, 1, 1).toordinal()


def test_somebody_has_to_have_taken_part(notebook: Notebook) -> None:
    with pytest.raises(Refusal, match="no_people"):
        talk(notebook, "2026-04-01")


def test_one_entered_late_never_moves_the_last_backwards(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, "2026-04-20", ada)
    talk(notebook, "2025-01-01", ada)
    with notebook.read() as s:
        summary = read_summary(s, ada)
    assert summary is not None
    assert (summary.last_day, summary.conversations) == (date(2026, 4, 20).toordinal(), 2)


def test_a_missing_conversation_is_said_so(notebook: Notebook) -> None:
    with notebook.read() as s, pytest.raises(LookupError):
        read_interaction(s, 7)


# --- promises ------------------------------------------------------------------------------------


def texts(notebook: Notebook, **asked: int) -> list[str]:
    with notebook.read() as s:
        return [promise.text for promise in open_promises(s, **asked)]


def promise(
    notebook: Notebook, contact_id: int, text: str, due_on: date | None, **parts: str
) -> int:
    with notebook.write("Promise") as s:
        return add_promise(
            s, contact_id, whose=parts.get("whose", "mine"), text=text, due_on=due_on, now=NOW
        )


def test_open_promises_come_soonest_first_and_undated_last(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    promise(notebook, ada, "some day", None)
    promise(notebook, bo, "later", date(2026, 6, 1))
    promise(notebook, ada, "soon", date(2026, 5, 2))
    assert texts(notebook) == ["soon", "later", "some day"]
    assert texts(notebook, limit=2) == ["soon", "later"]
    assert texts(notebook, contact_id=ada) == ["soon", "some day"]


def test_a_promise_is_ticked_off_and_opened_again(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    number = promise(notebook, ada, "the notes", TODAY)
    for on, left in ((TODAY, []), (None, ["the notes"])):
        with notebook.write("Tick") as s:
            tick(s, number, on)
        assert texts(notebook) == left


def test_a_promise_can_be_changed_and_taken_away(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    number = promise(notebook, ada, "the notes", TODAY)
    with notebook.write("Change") as s:
        save_promise(s, number, whose="theirs", text="the slides", due_on=None)
        (row,) = open_promises(s)
        assert (row.name, row.whose, row.text, row.due_on) == (
            "Ada Ek",
            "theirs",
            "the slides",
            None,
        )
        delete_promise(s, number)
        assert open_promises(s) == []


def test_search_follows_the_promises_of_a_conversation(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    kept = logged(notebook, whole(ada))
    number = kept.promises[0].id or 0
    with notebook.write("Change") as s:
        save_promise(s, number, whose="mine", text="the slides", due_on=None)
        assert [hit.id for hit in search(s, "slides")] == [kept.id]
        delete_promise(s, number)
        assert search(s, "slides") == []
    assert check(notebook).ok


def test_late_are_my_own_that_should_have_been_kept_before_today(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    promise(notebook, ada, "late", date(2026, 4, 30))
    promise(notebook, ada, "due", TODAY)
    promise(notebook, ada, "theirs", date(2026, 4, 1), whose="theirs")
    with notebook.read() as s:
        assert late_promises(s, TODAY) == 1


def test_promises_are_out_of_sight_with_whom_they_concern(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    promise(notebook, ada, "to Ada", date(2026, 4, 1))
    kept = logged(notebook, whole(bo))
    with notebook.write("Delete") as s:
        trash_contacts(s, [ada], NOW)
        trash_interactions(s, [kept.id or 0], NOW)
        assert open_promises(s) == []
        assert late_promises(s, TODAY) == 0


def test_what_was_told_is_kept_with_the_conversation(notebook: Notebook) -> None:
    maya, tom = add(notebook, "Maya Okafor", "Tom Adams")
    told = replace(
        whole(maya),
        facts=(
            FactEntry(None, maya, "openings", "hires a data analyst"),
            FactEntry(None, tom, "wants", "looks for a job"),
        ),
    )
    kept = logged(notebook, told)
    opening, wish = kept.facts
    assert (opening.contact_id, wish.contact_id) == (maya, tom)
    with notebook.read() as s:
        (fact,) = facts(s, tom)
    assert (fact.text, fact.noted_on, fact.source) == ("looks for a job", date(2026, 4, 20), "")
    changed = replace(
        kept,
        happened_on=PartialDate.parse("2026-04-21"),
        facts=(
            opening._replace(contact_id=tom),
            FactEntry(None, maya, "cares", "data contracts"),
        ),
    )
    with notebook.write("Change") as s:
        save_interaction(s, changed, today=TODAY, now=NOW)
        after = read_interaction(s, kept.id or 0)
        days = [fact.noted_on for fact in facts(s, tom)]
    assert [entry[1:] for entry in after.facts] == [
        (tom, "openings", "hires a data analyst"),
        (maya, "cares", "data contracts"),
    ]
    assert days == [date(2026, 4, 21)]
    assert check(notebook).problems == ()
    notebook.undo()
    with notebook.read() as s:
        assert read_interaction(s, kept.id or 0) == kept
    assert check(notebook).problems == ()


def test_a_fact_that_stays_keeps_its_id_and_what_was_said_of_it_since(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    entry = FactEntry(None, maya, "wants", "looks for a job")
    kept = logged(notebook, replace(whole(maya), facts=(entry,)))
    with notebook.write("Close") as s:
        close_fact(s, kept.facts[0].id or 0, TODAY)
    with notebook.write("Change") as s:
        renamed = kept.facts[0]._replace(text="looks for a flat")
        save_interaction(s, replace(kept, facts=(renamed,)), today=TODAY, now=NOW)
        (fact,) = facts(s, maya, closed=True)
    assert (fact.id, fact.text, fact.closed_on) == (kept.facts[0].id, "looks for a flat", TODAY)
