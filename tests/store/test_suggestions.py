"""What is owed for something received: suggested while it is so, and no longer."""

from datetime import date

import pytest

from netbook.store.check import check
from netbook.store.contacts import read_summary
from netbook.store.follow_ups import add_promise, delete_promise, open_promises, tick
from netbook.store.interactions import ExchangeEntry, read_interaction, trash_interactions
from netbook.store.notebook import Notebook
from netbook.store.suggestions import (
    Suggestion,
    mark_told,
    open_outcomes,
    open_thanks,
    set_aside,
    settle_thanks,
    suggestions,
)
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, talk

LATELY, WEEKS_AGO = "2026-04-28", "2026-04-01"


def received(kind: str, other: int | None = None, of: int | None = None) -> ExchangeEntry:
    return ExchangeEntry("received", kind, "", of, other)


def thanks(notebook: Notebook, contact_id: int | None = None) -> list[Suggestion]:
    with notebook.read() as s:
        return open_thanks(s, TODAY, contact_id=contact_id)


def outcomes(notebook: Notebook, contact_id: int | None = None) -> list[Suggestion]:
    with notebook.read() as s:
        return open_outcomes(s, TODAY, contact_id=contact_id)


def test_who_gave_something_lately_may_be_thanked(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    number = talk(notebook, LATELY, ada, bo, exchanges=(received("advice", of=bo),))
    (one,) = thanks(notebook)
    assert (one.kind, one.contact_id, one.given, one.what) == ("thanks", bo, "Bo", "advice")
    assert (one.day, one.interaction_id) == (date(2026, 4, 28), number)
    assert thanks(notebook, bo) == [one]
    assert thanks(notebook, ada) == []


@pytest.mark.parametrize(
    ("day", "exchange"),
    [
        ("2026-03-01", received("advice")),
        (LATELY, received("thanks")),
        (LATELY, received("attention")),
        (LATELY, received("outcome")),
        (LATELY, ExchangeEntry("gave", "advice")),
        (LATELY, ExchangeEntry("asked", "advice")),
        (LATELY, ExchangeEntry("received", "advice", thanked_on=TODAY)),
    ],
)
def test_no_thanks_are_suggested_for_what_is_old_thanked_for_or_no_gift(
    notebook: Notebook, day: str, exchange: ExchangeEntry
) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, day, ada, exchanges=(exchange,))
    assert thanks(notebook) == []


def test_who_introduced_somebody_is_told_how_it_went(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction", bo),))
    (one,) = outcomes(notebook)
    assert (one.contact_id, one.other_id, one.other, one.what) == (ada, bo, "Bo Ek", "introduction")
    assert outcomes(notebook, ada) == [one]
    assert outcomes(notebook, bo) == []


def test_an_introduction_rests_for_a_while_unless_they_were_spoken_with(
    notebook: Notebook,
) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, LATELY, ada, exchanges=(received("introduction", bo),))
    assert outcomes(notebook) == []
    talk(notebook, "2026-04-30", bo)
    assert [one.contact_id for one in outcomes(notebook)] == [ada]


def test_whoever_was_there_too_when_introduced_is_not_thanked_for_it(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, WEEKS_AGO, bo, ada, exchanges=(received("introduction", bo),))
    assert [one.contact_id for one in thanks(notebook)] == [ada]
    assert [one.contact_id for one in outcomes(notebook)] == [ada]


def test_marked_or_set_aside_it_is_suggested_no_more(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    for _ in range(2):
        talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction"),))
    for change in (
        lambda s, one: set_aside(s, one, "thanks"),
        lambda s, _one: settle_thanks(s, ada, TODAY),
    ):
        newest = thanks(notebook)[0]
        with notebook.write("Change") as s:
            change(s, newest.exchange_id)
        assert newest not in thanks(notebook)
    assert thanks(notebook) == []
    assert len(outcomes(notebook)) == 2
    with notebook.write("Change") as s:
        first, second = open_outcomes(s, TODAY)
        mark_told(s, first.exchange_id, TODAY)
        set_aside(s, second.exchange_id, "outcome")
        assert open_outcomes(s, TODAY) == []
    notebook.undo()
    assert len(outcomes(notebook)) == 2
    assert check(notebook).ok


def test_what_is_in_the_trash_owes_nothing(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    number = talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction", bo),))
    with notebook.write("Trash") as s:
        trash_contacts(s, [bo], NOW)
        assert [one.other for one in open_outcomes(s, TODAY)] == [""]
        trash_interactions(s, [number], NOW)
        assert suggestions(s, TODAY) == []
    notebook.undo()
    with notebook.write("Trash") as s:
        trash_contacts(s, [ada], NOW)
        assert suggestions(s, TODAY) == []


def test_of_one_person_one_of_each_kind_is_suggested_newest_first(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction", bo), received("lead")))
    talk(notebook, LATELY, ada, exchanges=(received("help"),))
    talk(notebook, "2026-04-29", bo, exchanges=(received("advice"),))
    with notebook.read() as s:
        found = suggestions(s, TODAY)
        assert [(one.kind, one.contact_id, one.what) for one in found] == [
            ("thanks", bo, "advice"),
            ("thanks", ada, "help"),
            ("outcome", ada, "introduction"),
        ]
        assert suggestions(s, TODAY, limit=1) == found[:1]


# --- what a conversation settles -----------------------------------------------------------------


def test_thanking_somebody_settles_what_they_gave_until_then(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("advice"),))
    talk(notebook, WEEKS_AGO, bo, exchanges=(received("advice"),))
    later = talk(notebook, "2026-04-30", ada, exchanges=(received("lead"),))
    talk(notebook, LATELY, ada, exchanges=(ExchangeEntry("gave", "thanks"),))
    assert [(one.contact_id, one.interaction_id) for one in thanks(notebook, ada)] == [(ada, later)]
    assert len(thanks(notebook, bo)) == 1
    assert notebook.undo() == "Log"
    assert len(thanks(notebook, ada)) == 2


def test_thanked_at_once_is_thanked(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, LATELY, ada, exchanges=(received("advice"), ExchangeEntry("gave", "thanks")))
    assert thanks(notebook) == []


def test_telling_how_it_went_settles_the_introductions(notebook: Notebook) -> None:
    ada, bo, cy = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    to_bo = talk(notebook, "2026-03-01", ada, exchanges=(received("introduction", bo),))
    talk(notebook, "2026-03-02", ada, exchanges=(received("introduction", cy),))
    talk(notebook, LATELY, ada, exchanges=(ExchangeEntry("gave", "outcome", other_id=bo),))
    assert [one.other_id for one in outcomes(notebook)] == [cy]
    with notebook.read() as s:
        (entry,) = read_interaction(s, to_bo).exchanges
        assert entry.told_on == date(2026, 4, 28)
    talk(notebook, "2026-04-30", ada, exchanges=(ExchangeEntry("gave", "outcome"),))
    assert outcomes(notebook) == []


# --- promises of it ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["thanks", "outcome"])
def test_promised_it_is_no_suggestion_and_kept_it_is_settled(notebook: Notebook, kind: str) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction"),))
    find = {"thanks": open_thanks, "outcome": open_outcomes}[kind]
    with notebook.write("Promise") as s:
        (one,) = find(s, TODAY)
        promise = add_promise(
            s,
            ada,
            whose="mine",
            text="Thank Ada",
            due_on=TODAY,
            now=NOW,
            exchange_id=one.exchange_id,
            settles=kind,
        )
        assert find(s, TODAY) == []
        tick(s, promise, TODAY)
        assert find(s, TODAY) == []
        tick(s, promise, None)
        assert [p.id for p in open_promises(s)] == [promise]
        delete_promise(s, promise)
        assert find(s, TODAY) == [one]
    assert check(notebook).ok


def test_nothing_settled_moves_the_day_of_the_last_conversation(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("advice"),))
    with notebook.write("Done") as s:
        settle_thanks(s, ada, TODAY)
        summary = read_summary(s, ada)
    assert summary is not None
    assert summary.last_day == date(2026, 4, 1).toordinal()


def test_a_promise_stays_though_what_it_is_for_was_taken_out_meanwhile(
    notebook: Notebook,
) -> None:
    (ada,) = add(notebook, "Ada Ek")
    talk(notebook, LATELY, ada, exchanges=(received("advice"),))
    (one,) = thanks(notebook)
    with notebook.write("Delete") as s:
        s.connection().exec_driver_sql("DELETE FROM exchange")
    with notebook.write("Promise") as s:
        number = add_promise(
            s,
            ada,
            whose="mine",
            text="thank her",
            due_on=TODAY,
            now=NOW,
            exchange_id=one.exchange_id,
            settles=one.kind,
        )
        tick(s, number, TODAY)
    assert check(notebook).ok


def test_a_promise_to_tell_is_kept_by_whatever_tells(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    talk(notebook, WEEKS_AGO, ada, exchanges=(received("introduction", bo),))
    (owed,) = outcomes(notebook)
    with notebook.write("Promise") as s:
        add_promise(
            *(s, ada),
            whose="mine",
            text="Tell Ada how it went with Bo",
            due_on=None,
            now=NOW,
            exchange_id=owed.exchange_id,
            settles="outcome",
        )
        add_promise(s, ada, whose="mine", text="Send the notes", due_on=None, now=NOW)
    talk(notebook, "2026-05-01", ada, exchanges=(ExchangeEntry("gave", "outcome", "", ada, bo),))
    with notebook.read() as s:
        assert [each.text for each in open_promises(s)] == ["Send the notes"]
