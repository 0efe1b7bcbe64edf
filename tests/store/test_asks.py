"""What was asked is followed: answered, introduced, thanked, and the outcome told."""

from datetime import date, timedelta
from typing import Any

import pytest

from netbook.core.card import Card
from netbook.store import Session
from netbook.store.asks import (
    AskRow,
    Sent,
    SentIds,
    answer_ask,
    asks,
    note_introduced,
    sent,
)
from netbook.store.check import check
from netbook.store.contacts import read_summary
from netbook.store.days import day_or_none
from netbook.store.depth import contact_depth, level_counts
from netbook.store.follow_ups import open_promises, tick
from netbook.store.interactions import ExchangeEntry, read_interaction, trash_interactions
from netbook.store.introduction_paths import paths_to_contact
from netbook.store.later import put_off
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_people import people_on
from netbook.store.suggestions import open_outcomes, open_thanks
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, talk

LATER = TODAY + timedelta(5)


def send(
    notebook: Notebook, contact_id: int, purpose: str = "introduction", **parts: Any
) -> SentIds:
    message = Sent(
        contact_id=contact_id, purpose=purpose, summary="Asked", text="Would you?", **parts
    )
    with notebook.write("Sent") as s:
        return sent(s, message, today=parts.get("on") or TODAY, now=NOW)


def waits_for(s: Session, contact_id: int) -> tuple[date | None, str]:
    """Until when somebody is put off, and for what."""
    query = "SELECT later_until, later_event FROM contact WHERE id = ?"
    until, event = s.connection().exec_driver_sql(query, (contact_id,)).one()
    return day_or_none(until), event


def asked(notebook: Notebook, **which: Any) -> list[AskRow]:
    assert check(notebook).ok
    with notebook.read() as s:
        return asks(s, **which)


def test_what_is_sent_is_written_down_followed_and_waited_for(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    with notebook.write("Opening") as s:
        opening = save_opportunity(
            s, Opportunity("Platform lead", organisation="Northwind"), today=TODAY, now=NOW
        )
    ids = send(notebook, maya, other_id=dieter, opportunity_id=opening, ask_again="Ask Maya again")
    with notebook.read() as s:
        told = read_interaction(s, ids.interaction_id)
        assert (told.direction, told.summary, told.notes) == ("out", "Asked", "Would you?")
        assert told.exchanges == (ExchangeEntry("asked", "introduction", "", maya, dieter),)
        (promise,) = open_promises(s)
        assert (promise.id, promise.text) == (ids.follow_up_id, "Ask Maya again")
        assert promise.due_on == TODAY + timedelta(14)
        assert waits_for(s, maya) == (promise.due_on, "answer")
        assert [(p.contact_id, p.role) for p in people_on(s, opening)] == [(maya, "introducer")]
    (row,) = asked(notebook, open_only=True)
    assert (row.id, row.contact_id, row.given, row.purpose) == (
        ids.ask_id,
        maya,
        "Maya",
        "introduction",
    )
    assert (row.other, row.opportunity, row.organisation) == (
        "Dieter Hahn",
        "Platform lead",
        "Northwind",
    )
    assert (row.asked_on, row.ask_again_on, row.next) == (TODAY, promise.due_on, "answer")
    assert asked(notebook, contact_id=maya) == asked(notebook, opportunity_id=opening) == [row]
    assert asked(notebook, contact_id=dieter) == []


def test_an_ask_goes_from_answered_over_introduced_and_thanked_to_told(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    ids = send(notebook, maya, other_id=dieter, ask_again="Ask Maya again")
    assert ids.ask_id is not None
    with notebook.write("Answered") as s:
        answer_ask(s, ids.ask_id, "yes", LATER, today=LATER, now=NOW, summary="Maya said yes")
    (row,) = asked(notebook)
    assert (row.answer, row.answered_on, row.next) == ("yes", LATER, "introduce")
    with notebook.read() as s:
        assert (open_promises(s), waits_for(s, maya)) == ([], (None, ""))
    with notebook.write("Introduced") as s:
        note_introduced(s, ids.ask_id, LATER, today=LATER, now=NOW, tell="Tell Maya", tell_by=LATER)
    (row,) = asked(notebook)
    assert (row.introduced_on, row.next) == (LATER, "thank")
    with notebook.read() as s:
        (promise,) = open_promises(s)
        assert (promise.contact_id, promise.text, promise.due_on) == (maya, "Tell Maya", LATER)
        # It is a promise already, so nothing suggests it as well.
        assert open_outcomes(s, LATER + timedelta(30)) == []
        (owed,) = open_thanks(s, LATER)
        assert owed.exchange_id == row.received_id
    send(notebook, maya, "thank_you", on=LATER)
    (row,) = asked(notebook)
    assert (row.thanked_on, row.next) == (LATER, "tell")
    with notebook.write("Told") as s:
        tick(s, promise.id, LATER)
    (row,) = asked(notebook)
    assert (row.told_on, row.next) == (LATER, "")
    assert asked(notebook, open_only=True) == []


def test_whom_an_introduction_led_to_has_not_been_spoken_with_yet(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    ids = send(notebook, maya, other_id=dieter)
    assert ids.ask_id is not None
    with notebook.write("Introduced") as s:
        note_introduced(s, ids.ask_id, LATER, today=LATER, now=NOW)
    with notebook.read() as s:
        assert contact_depth(s, dieter, LATER).depth.terms == ()
        assert level_counts(s, LATER)["nothing"] == 1
        (path,) = paths_to_contact(s, dieter, LATER)
        assert [hop.to_id for hop in path.hops] == [maya, dieter]
        assert [each.kind for each in path.hops[1].evidence] == ["introduction"]


def test_a_message_that_tells_how_it_went_settles_the_outcome(notebook: Notebook) -> None:
    maya, dieter, priya = add(notebook, "Maya Okafor", "Dieter Hahn", "Priya Nair")
    received = ExchangeEntry("received", "introduction", "", maya, priya)
    talk(notebook, "2026-03-01", maya, exchanges=(received,))
    with notebook.read() as s:
        assert [each.other_id for each in open_outcomes(s, TODAY)] == [priya]
    send(notebook, maya, other_id=dieter, tells_outcome=True, told_id=priya)
    with notebook.read() as s:
        assert open_outcomes(s, TODAY) == []


@pytest.mark.parametrize("purpose", ["advice", "meeting", "question", "reference"])
def test_yes_to_anything_else_is_what_was_asked_for(notebook: Notebook, purpose: str) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    ids = send(notebook, maya, purpose, note="the lakehouse")
    assert ids.ask_id is not None
    with notebook.write("Answered") as s:
        answer_ask(s, ids.ask_id, "yes", LATER, today=LATER, now=NOW)
    (row,) = asked(notebook)
    assert (row.purpose, row.introduced_on, row.note, row.next) == (
        *(purpose, LATER, "the lakehouse"),
        "thank",
    )


@pytest.mark.parametrize("answer", ["no", "none"])
def test_a_no_and_letting_it_be_end_the_waiting(notebook: Notebook, answer: str) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    ids = send(notebook, maya, "advice", ask_again="Ask Maya again")
    assert ids.ask_id is not None
    with notebook.write("Answered") as s:
        answer_ask(s, ids.ask_id, answer, TODAY, today=TODAY, now=NOW)
        assert (open_promises(s), waits_for(s, maya)) == ([], (None, ""))
        assert read_summary(s, maya).conversations == (2 if answer == "no" else 1)
    assert asked(notebook, open_only=True) == []


def test_later_waits_as_long_again(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    ids = send(notebook, maya, ask_again="Ask Maya again")
    assert ids.ask_id is not None
    with notebook.write("Answered") as s:
        answer_ask(s, ids.ask_id, "later", LATER, today=LATER, now=NOW)
        assert waits_for(s, maya) == (LATER + timedelta(14), "answer")
    (row,) = asked(notebook)
    assert (row.next, row.ask_again_on) == ("answer", LATER + timedelta(14))


def test_an_answer_of_a_day_that_is_written_down_is_that_conversation(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    ids = send(notebook, maya, "advice", on=date(2026, 4, 20))
    assert ids.ask_id is not None
    number = talk(notebook, "2026-05-01", maya, summary="Coffee")
    (row,) = asked(notebook)
    assert (row.next, row.heard_on) == ("answer", TODAY)
    with notebook.write("Answered") as s:
        answer_ask(s, ids.ask_id, "yes", TODAY, today=TODAY, now=NOW, summary="Answered")
        told = read_interaction(s, number)
    assert (told.summary, told.exchanges) == (
        "Coffee",
        (ExchangeEntry("received", "advice", "", maya),),
    )


def test_heard_from_is_only_what_came_after_the_conversation_that_asked(
    notebook: Notebook,
) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    asking = (ExchangeEntry("asked", "introduction", "", None, dieter),)
    talk(notebook, "2026-04-28", maya)
    talk(notebook, "2026-04-29", maya, exchanges=asking)
    talk(notebook, "2026-05-01", maya, direction="out")
    (row,) = asked(notebook)
    assert row.heard_on is None
    talk(notebook, "2026-04-30", maya)
    (row,) = asked(notebook)
    assert row.heard_on == date(2026, 4, 30)


@pytest.mark.parametrize("led_to", ["dieter", "nobody named"])
def test_a_conversation_that_tells_of_the_introduction_settles_the_ask(
    notebook: Notebook, led_to: str
) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    send(notebook, maya, other_id=dieter if led_to == "dieter" else None, ask_again="Ask again")
    talk(
        *(notebook, "2026-05-01", maya, dieter),
        exchanges=(ExchangeEntry("received", "introduction", "", None, dieter),),
    )
    (row,) = asked(notebook)
    assert (row.answer, row.introduced_on, row.next) == ("yes", TODAY, "thank")
    with notebook.read() as s:
        assert open_promises(s) == []


def test_one_written_down_again_after_the_trash_settles_the_ask(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    send(notebook, contact_id=maya, other_id=dieter)
    entry = ExchangeEntry("received", "introduction", "", maya, dieter)
    first = talk(notebook, str(TODAY), maya, exchanges=(entry,))
    assert asked(notebook)[0].next == "thank"
    with notebook.write("Delete") as s:
        trash_interactions(s, [first], NOW)
    assert asked(notebook)[0].next == "introduce"
    talk(notebook, str(TODAY), maya, exchanges=(entry,))
    assert asked(notebook)[0].next == "thank"


def test_an_introduction_to_somebody_else_or_by_somebody_else_settles_nothing(
    notebook: Notebook,
) -> None:
    maya, dieter, tom = add(notebook, "Maya Okafor", "Dieter Hahn", "Tom Wood")
    send(notebook, maya, other_id=dieter)
    talk(
        *(notebook, "2026-05-01", maya, tom),
        exchanges=(ExchangeEntry("received", "introduction", "", None, tom),),
    )
    talk(
        *(notebook, "2026-05-01", tom, dieter),
        exchanges=(ExchangeEntry("received", "introduction", "", tom, dieter),),
    )
    (row,) = asked(notebook)
    assert row.next == "answer"


def test_asking_for_an_introduction_by_hand_is_followed_unless_it_is_long_ago(
    notebook: Notebook,
) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    entry = ExchangeEntry("asked", "introduction", "", maya, dieter)
    talk(notebook, "2026-04-30", maya, exchanges=(entry,))
    talk(notebook, "2025-04-30", maya, exchanges=(entry,))
    talk(notebook, "2026-04-30", maya, exchanges=(ExchangeEntry("asked", "advice"),))
    (row,) = asked(notebook)
    assert (row.asked_on, row.other_id, row.next) == (date(2026, 4, 30), dieter, "answer")


def test_a_reminder_moves_what_it_reminds_of(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    send(notebook, maya, ask_again="Ask Maya again", on=date(2026, 4, 20))
    again = send(notebook, maya, "follow_up", ask_again="Ask once more", answer_by=LATER)
    assert again.ask_id is again.follow_up_id is None
    (row,) = asked(notebook)
    assert (row.ask_again_on, row.next) == (LATER, "answer")
    with notebook.read() as s:
        assert [each.text for each in open_promises(s)] == ["Ask Maya again"]


def test_to_ask_again_after_a_reminder_belongs_to_what_was_asked(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    send(notebook, maya, on=date(2026, 4, 20))
    again = send(notebook, maya, "follow_up", ask_again="Ask once more", answer_by=LATER)
    (row,) = asked(notebook)
    assert (row.ask_again_on, row.next) == (LATER, "answer")
    with notebook.read() as s:
        assert [each.id for each in open_promises(s)] == [again.follow_up_id]
        assert open_promises(s, waiting=False) == []


def test_a_reminder_of_nothing_asked_is_itself_remembered(notebook: Notebook) -> None:
    (sofia,) = add(notebook, "Sofia Rossi")
    send(notebook, sofia, "follow_up", ask_again="Ask Sofia again")
    with notebook.read() as s:
        assert [each.text for each in open_promises(s)] == ["Ask Sofia again"]
    assert asked(notebook) == []


@pytest.mark.parametrize(
    ("purpose", "parts", "kind"),
    [
        ("thank_you", {}, "thanks"),
        ("share", {"note": "an article"}, "resource"),
        ("give", {}, "help"),
        ("give", {"gives": "lead"}, "lead"),
    ],
)
def test_what_a_message_gives_is_noted_and_nothing_is_waited_for(
    notebook: Notebook, purpose: str, parts: dict[str, str], kind: str
) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    ids = send(notebook, maya, purpose, **parts)
    with notebook.read() as s:
        (entry,) = read_interaction(s, ids.interaction_id).exchanges
        assert waits_for(s, maya) == (None, "")
    assert entry == ExchangeEntry("gave", kind, parts.get("note", ""), maya)
    assert ids[1:] == (None, None, None)


def test_what_is_in_the_trash_is_followed_nowhere(notebook: Notebook) -> None:
    maya, dieter, tom = add(notebook, Card(formatted_name="Maya"), "Dieter Hahn", "Tom Wood")
    first = send(notebook, maya, other_id=dieter)
    second = send(notebook, tom, other_id=dieter)
    assert second.ask_id is not None
    with notebook.write("Introduced") as s:
        received = note_introduced(s, second.ask_id, TODAY, today=TODAY, now=NOW)
        answered = s.connection().exec_driver_sql(
            "SELECT interaction_id FROM exchange WHERE id = ?", (received,)
        )
        trash_interactions(s, [answered.scalar_one()], NOW)
    second_row, first_row = asked(notebook)
    assert (second_row.next, second_row.introduced_on) == ("introduce", None)
    assert first_row.other == "Dieter Hahn"
    with notebook.write("Trash") as s:
        trash_contacts(s, [dieter], NOW)
        trash_interactions(s, [first.interaction_id], NOW)
    (row,) = asked(notebook)
    assert (row.contact_id, row.other_id, row.other) == (tom, None, "")
    with notebook.write("Trash") as s:
        trash_contacts(s, [tom], NOW)
    assert asked(notebook) == []


def test_whom_the_user_put_off_for_longer_stays_so(notebook: Notebook) -> None:
    (maya,) = add(notebook, "Maya Okafor")
    with notebook.write("Later") as s:
        put_off(s, maya, TODAY + timedelta(90), TODAY, "position")
    send(notebook, maya)
    with notebook.read() as s:
        assert waits_for(s, maya) == (TODAY + timedelta(90), "position")
