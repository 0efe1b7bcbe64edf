"""Reasons to write: each cites an entry that says so, none is left after it was acted on."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings

from netbook.cli.reason_words import sentence
from netbook.core.reasons import QUESTIONS, Reason
from netbook.store import Session
from netbook.store.facts import add_fact, close_fact
from netbook.store.follow_ups import add_promise, tick
from netbook.store.interactions import ExchangeEntry, trash_interactions
from netbook.store.interests import interests
from netbook.store.notebook import Notebook
from netbook.store.reasons import best_reasons, questions, reasons, want_birthdays
from netbook.store.suggestions import mark_told, settle_thanks
from netbook.store.trash import trash_contacts
from tests.store.noted import NAMES, NOTED, Birthdays, write
from tests.store.people import NOW, TODAY, add, talk

FIRST_NAMES = [name.split()[0] for name in NAMES]


def rows(s: Session, query: str, *values: Any) -> list[Any]:
    return list(s.connection().exec_driver_sql(query, values).mappings())


def entry(s: Session, reason: Reason) -> Any:
    """The row that a reason cites, read without the code that found it."""
    table, number = reason.source
    (row,) = rows(s, f"SELECT * FROM {table} WHERE id = ?", number)
    return row


def living_talk(s: Session, interaction_id: int | None) -> bool:
    if interaction_id is None:
        return True
    return bool(
        rows(s, "SELECT 1 FROM interaction WHERE id=? AND trashed_at IS NULL", interaction_id)
    )


def talk_days(s: Session, contact_id: int) -> list[int]:
    query = """
        SELECT i.day FROM interaction AS i JOIN participant AS p ON p.interaction_id = i.id
        WHERE p.contact_id = ? AND i.trashed_at IS NULL
    """
    return [row["day"] for row in rows(s, query, contact_id)]


def check_cited(s: Session, reason: Reason, name: str) -> None:
    """The entry exists, is of that person, open and living, and is what the sentence says."""
    row, said, days = entry(s, reason), sentence(reason, name), talk_days(s, reason.contact_id)
    kind = reason.kind
    if kind in ("promise_mine", "promise_theirs"):
        assert (row["contact_id"], row["done_on"]) == (reason.contact_id, None)
        assert f"promise_{row['whose']}" == kind
        assert row["text"] in said
        assert living_talk(s, row["interaction_id"])
    elif kind in ("outcome", "thanks"):
        assert row["direction"] == "received"
        assert row["told_on" if kind == "outcome" else "thanked_on"] is None
        assert living_talk(s, row["interaction_id"])
        people = {
            each["contact_id"]
            for each in rows(
                s,
                "SELECT contact_id FROM participant WHERE interaction_id = ?",
                row["interaction_id"],
            )
        }
        assert reason.contact_id in (people if row["contact_id"] is None else {row["contact_id"]})
        if kind == "thanks":
            assert row["note"] in said
        else:
            assert row["kind"] == "introduction"
            others = rows(
                s,
                "SELECT given FROM contact WHERE id = ? AND trashed_at IS NULL",
                row["other_id"],
            )
            assert reason.other == (others[0]["given"] if others else "")
            assert reason.other in said
    elif kind in ("fact", "wish"):
        assert (row["contact_id"], row["closed_on"]) == (reason.contact_id, None)
        assert (row["section"] == "wants") == (kind == "wish")
        assert row["text"] in said
        assert living_talk(s, row["interaction_id"])
        known = max(row["noted_on"], row["checked_on"] or 0)
        assert kind == "wish" or not [day for day in days if day > known]
    elif kind == "position":
        assert (row["contact_id"], row["ended_on"]) == (reason.contact_id, "")
        assert row["title"] in said
        assert row["started_on"] in said
        assert row["started_on"][:7] <= TODAY.isoformat()[:7]
    elif kind in ("silence", "last_time"):
        assert row["trashed_at"] is None
        assert row["day"] == max(days)
        assert reason.contact_id in [
            each["contact_id"]
            for each in rows(
                s, "SELECT contact_id FROM participant WHERE interaction_id=?", row["id"]
            )
        ]
        if kind == "last_time":
            assert row["summary"] in said
        else:
            assert reason.times == len([day for day in days if day > max(days) - 365]) >= 5
            assert str(reason.times) in said
    else:
        assert kind == "birthday"
        assert row["id"] == reason.contact_id
        assert reason.due is not None
        assert row["birthday"].endswith(reason.due.strftime("%m-%d"))
        assert 0 <= (reason.due - TODAY).days <= 7


def not_found(s: Session, contact_id: int, found: Sequence[Reason]) -> Iterator[str]:
    """Open promises and living open wishes and untold old introductions that no reason is of."""
    cited = {each.source for each in found}
    for row in rows(
        s, "SELECT * FROM follow_up WHERE contact_id = ? AND done_on IS NULL", contact_id
    ):
        if living_talk(s, row["interaction_id"]) and ("follow_up", row["id"]) not in cited:
            yield f"promise {row['text']}"
    days = talk_days(s, contact_id)
    for row in rows(s, "SELECT * FROM fact WHERE contact_id = ? AND closed_on IS NULL", contact_id):
        old = max(row["noted_on"], row["checked_on"] or 0) < TODAY.toordinal() - 365
        spoken = bool(days) and max(days) > row["noted_on"]
        if old or not living_talk(s, row["interaction_id"]) or ("fact", row["id"]) in cited:
            continue
        if row["section"] == "wants" or (
            row["section"] in ("cares", "openings", "who") and not spoken
        ):
            yield f"fact {row['text']}"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noted=NOTED)
def test_each_reason_cites_an_entry_that_exists_and_says_what_it_says(
    notebook: Notebook, noted: list[Any]
) -> None:
    with notebook.write("Begin again") as s:
        ids = write(s, noted)
        living = {row["id"] for row in rows(s, "SELECT id FROM contact WHERE trashed_at IS NULL")}
        best = best_reasons(s, ids, TODAY)
        for contact_id, name in zip(ids, FIRST_NAMES, strict=True):
            found = reasons(s, contact_id, TODAY)
            assert best.get(contact_id) == (found[0] if found else None)
            assert reasons(s, contact_id, TODAY, 1) == found[:1]
            assert len(set(found)) == len(found)
            if contact_id not in living:
                assert found == []
                continue
            for reason in found:
                assert reason.contact_id == contact_id
                check_cited(s, reason, name)
            assert list(not_found(s, contact_id, found)) == []


def act(s: Session, day: date, reason: Reason) -> None:
    """Do what a reason asks for."""
    _table, number = reason.source
    if reason.kind in ("promise_mine", "promise_theirs"):
        tick(s, number, day)
    elif reason.kind == "outcome":
        mark_told(s, number, day)
    elif reason.kind == "thanks":
        settle_thanks(s, reason.contact_id, day)
    elif reason.kind == "wish":
        close_fact(s, number, day)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(noted=NOTED)
def test_no_reason_is_left_after_it_was_acted_on(notebook: Notebook, noted: list[Any]) -> None:
    with notebook.write("Begin again") as s:
        ids = write(s, noted)
        for contact_id in ids:
            found = reasons(s, contact_id, TODAY)
            for reason in found:
                act(s, TODAY, reason)
            if any(each.kind in ("fact", "position", "silence", "last_time") for each in found):
                speak(s, contact_id)
            left = reasons(s, contact_id, TODAY + timedelta(1))
            done = {(each.kind, each.source) for each in found if each.kind != "birthday"}
            assert not done & {(each.kind, each.source) for each in left}


def speak(s: Session, contact_id: int) -> None:
    """A conversation on the day after TODAY, of which nothing is said."""
    run = s.connection().exec_driver_sql
    day = TODAY + timedelta(1)
    added = run(
        "INSERT INTO interaction (uid, happened_on, day, channel, created_at)"
        " VALUES ('urn:' || hex(randomblob(8)), ?, ?, 'phone', '2026-05-02T08:00:00+00:00')"
        " RETURNING id",
        (day.isoformat(), day.toordinal()),
    )
    run(
        "INSERT INTO participant (interaction_id, contact_id) VALUES (?, ?)",
        (added.scalar_one(), contact_id),
    )


def test_who_has_nothing_has_no_reason_but_a_question(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Berg")
    with notebook.write("Note") as s:
        assert reasons(s, ada, TODAY) == []
        assert best_reasons(s, [ada], TODAY) == {}
        asked = questions(s, [ada])[ada]
        section = dict(QUESTIONS)[asked]
        add_fact(s, contact_id=ada, section=section, text="x", noted_on=TODAY, now=NOW)
        assert dict(QUESTIONS)[questions(s, [ada])[ada]] != section


def test_what_was_noted_in_a_conversation_is_for_the_next_one(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Berg")
    first = talk(notebook, "2026-04-10", ada)
    with notebook.write("Note") as s:
        fact = add_fact(
            s,
            contact_id=ada,
            section="cares",
            text="asked which stack comes next",
            interaction_id=first,
            noted_on=date(2026, 4, 10),
            now=NOW,
        )
    with notebook.read() as s:
        (found,) = reasons(s, ada, TODAY)
        assert (found.source, found.channel, found.interaction_id) == (
            ("fact", fact),
            "in_person",
            first,
        )
    talk(notebook, "2026-04-20", ada)
    with notebook.read() as s:
        assert reasons(s, ada, TODAY) == []


def test_a_wish_answered_for_somebody_is_a_reason_no_more(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Berg")
    with notebook.write("Note") as s:
        wish = add_fact(s, contact_id=ada, section="wants", text="a flat", noted_on=TODAY, now=NOW)
        assert [each.kind for each in reasons(s, ada, TODAY)] == ["wish"]
        query = "INSERT INTO offered (wish_id, answer, answered_on) VALUES (?, ?, 1)"
        s.connection().exec_driver_sql(query, (wish, "not_this"))
        assert [each.kind for each in reasons(s, ada, TODAY)] == ["wish"]
        s.connection().exec_driver_sql(query, (wish, "made"))
        assert reasons(s, ada, TODAY) == []


def test_birthdays_only_when_asked_for(notebook: Notebook) -> None:
    with notebook.write("Begin") as s:
        ids = write(s, [])
        assert best_reasons(s, ids, TODAY) == {}
        want_birthdays(s, True)
        assert {
            ids.index(each): found.due for each, found in best_reasons(s, ids, TODAY).items()
        } == {
            0: date(2026, 5, 4),
            3: TODAY,
        }


def test_a_birthday_is_none_once_they_were_spoken_with_on_it(notebook: Notebook) -> None:
    with notebook.write("Begin") as s:
        ids = write(s, [Birthdays()])
    talk(notebook, "2026-05-01", ids[0], ids[3])
    with notebook.read() as s:
        assert [ids.index(each) for each in best_reasons(s, ids, TODAY)] == [0]


def test_nothing_from_the_trash_is_a_reason(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Berg", "Bo Cruz")
    received = ExchangeEntry("received", "introduction", "", ada, bo)
    number = talk(notebook, "2026-03-10", ada, summary="one two three", exchanges=(received,))
    with notebook.write("Promise") as s:
        add_promise(s, bo, whose="mine", text="x", due_on=None, now=NOW)
        assert {each.kind for each in reasons(s, ada, TODAY)} == {"outcome", "thanks", "last_time"}
        trash_interactions(s, [number], NOW)
        assert reasons(s, ada, TODAY) == []
        trash_contacts(s, [bo], NOW)
        assert best_reasons(s, [ada, bo], TODAY) == {}


def test_a_wish_that_something_noted_serves_says_by_whom(notebook: Notebook) -> None:
    lena, amir = add(notebook, "Lena Fischer", "Amir Said")
    with notebook.write("Note") as s:
        wish, opening = (
            add_fact(s, contact_id=who, section=section, text=said, noted_on=TODAY, now=NOW)
            for who, section, said in (
                (lena, "wants", "a job as a data analyst"),
                (amir, "openings", "hires a data analyst"),
            )
        )
        (found,) = reasons(s, lena, TODAY, also=interests)
        assert (found.kind, found.source) == ("interest", ("fact", wish))
        assert (found.text, found.other, found.detail) == (
            "a job as a data analyst",
            "Amir",
            "hires a data analyst",
        )
        assert sentence(found, "Lena") == (
            "Lena: a job as a data analyst. Amir can help: hires a data analyst (noted 1 May 2026)"
        )
        close_fact(s, opening, TODAY)
        assert [each.kind for each in reasons(s, lena, TODAY, also=interests)] == ["wish"]
        close_fact(s, wish, TODAY)
        assert reasons(s, lena, TODAY, also=interests) == []
