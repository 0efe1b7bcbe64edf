"""Whatever is done, undone and redone in any order: what is derived is true, and all goes back.

Hypothesis writes, trashes, deletes, undoes and redoes at random. After every step a check works out
again everything that is derived, and undo and redo must bring back the content hash of that moment.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule
from sqlalchemy import text
from sqlalchemy.orm import Session

from netbook.core.acquaintance import ANSWERS
from netbook.store.texts import write_contact_texts, write_interaction_texts
from netbook.store.who_answers import write_answer
from tests.store.any_notebook import AnyNotebook, live
from tests.store.made_up import add_person, add_talk, put, run

PICK = st.integers(0, 1_000_000)
DAYS = st.integers(738_000, 738_400)
MAYBE_DAYS = st.none() | DAYS
CIRCLES = st.sampled_from(("inner", "active", "light", "none", "unheard of"))
HOW_OFTEN = {
    "circle": CIRCLES,
    "cadence_days": st.none() | st.integers(1, 60),
    "cadence_latest": st.none() | st.integers(1, 90),
    "cadence_from": MAYBE_DAYS,
    "later_until": MAYBE_DAYS,
    "paused": st.booleans(),
}
TABLES = ("contact", "interaction", "participant", "exchange", "shared_experience", "circle")
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)


class AnyHistory(AnyNotebook):
    """People, conversations and how often, written past the functions of the store."""

    @initialize()
    def start(self) -> None:
        """Some people whom every rule can do something to."""
        with self.notebook.write("Start") as session:
            people = [
                add_person(session, self.fresh(), circle=circle, cadence_from=738_100)
                for circle in ("inner", "active", "light")
            ]
            add_talk(session, 738_200, *people[:2], uid=self.fresh())
            add_talk(session, 738_150, *people[1:], uid=self.fresh())
        self.past.append(self.content())

    # --- what people do ---

    @rule(circle=CIRCLES, since=MAYBE_DAYS)
    def add_one(self, circle: str, since: int | None) -> None:
        step = self.notebook.last_step
        with self.notebook.write("Add") as session:
            add_person(session, self.fresh(), circle=circle, cadence_from=since)
        self.settle(step)

    @rule(count=st.integers(2, 9))
    def import_many(self, count: int) -> None:
        step = self.notebook.last_step
        with self.notebook.write("Import") as session:
            for _ in range(count):
                add_person(session, self.fresh())
        self.settle(step)

    @rule(day=DAYS, picks=st.lists(PICK, max_size=3), body=ANY_TEXT)
    def talk(self, day: int, picks: list[int], body: str) -> None:
        people = {self.one("contact", pick) for pick in picks} - {-1}
        step = self.notebook.last_step
        with self.notebook.write("Log") as session:
            add_talk(session, day, *people, uid=self.fresh(), summary=body)
        self.settle(step)

    @rule(pick=PICK, day=DAYS)
    def move_talk(self, pick: int, day: int) -> None:
        talk = self.one("interaction", pick)
        step = self.notebook.last_step
        with self.notebook.write("Move") as session:
            run(session, "UPDATE interaction SET day = :day WHERE id = :id", day=day, id=talk)
            write_interaction_texts(session, [talk])
        self.settle(step)

    @rule(
        pick=PICK,
        channel=st.sampled_from(("in_person", "email", "social")),
        direction=st.sampled_from(("", "in", "out")),
    )
    def tell_talk_otherwise(self, pick: int, channel: str, direction: str) -> None:
        self.act(
            "UPDATE interaction SET channel = :channel, direction = :direction WHERE id = :id",
            channel=channel,
            direction=direction,
            id=self.one("interaction", pick),
        )

    @rule(pick=PICK, person=st.none() | PICK, kind=st.sampled_from(("lead", "thanks")))
    def receive(self, pick: int, person: int | None, kind: str) -> None:
        talk = self.one("interaction", pick)
        whom = None if person is None else self.one("contact", person)
        if -1 not in (talk, whom):
            self.act(
                "INSERT INTO exchange (interaction_id, contact_id, direction, kind)"
                " VALUES (:talk, :whom, 'received', :kind)",
                talk=talk,
                whom=whom,
                kind=kind,
            )

    @rule(pick=PICK, kind=st.sampled_from(("worked", "met")), end=st.sampled_from(("", "2022")))
    def share(self, pick: int, kind: str, end: str) -> None:
        person = self.one("contact", pick)
        if person != -1:
            self.act(
                "INSERT INTO shared_experience (contact_id, kind, started_on, ended_on)"
                " VALUES (:person, :kind, '2019', :end)",
                person=person,
                kind=kind,
                end=end,
            )

    @rule(pick=PICK, person=PICK)
    def swap_participant(self, pick: int, person: int) -> None:
        change = "UPDATE OR IGNORE participant SET contact_id = :person WHERE id = :id"
        person = self.one("contact", person)
        if person != -1:
            self.act(change, person=person, id=self.one("participant", pick))

    @rule(pick=PICK, value=ANY_TEXT)
    def edit(self, pick: int, value: str) -> None:
        person = self.one("contact", pick)
        step = self.notebook.last_step
        with self.notebook.write("Edit") as session:
            run(session, "UPDATE contact SET given = :v WHERE id = :id", v=value, id=person)
            write_contact_texts(session, [person])
        self.settle(step)

    @rule(pick=PICK, change=st.sampled_from(sorted(HOW_OFTEN)), data=st.data())
    def set_how_often(self, pick: int, change: str, data: st.DataObject) -> None:
        value = data.draw(HOW_OFTEN[change])
        # One person, or all of them at once.
        which = "id = :id" if pick % 3 else "id <> :id"
        self.act(
            f"UPDATE contact SET {change} = :value WHERE {which}",
            value=value,
            id=self.one("contact", pick),
        )

    @rule(
        pick=PICK,
        sphere=st.sampled_from(("professional", "personal")),
        connected=st.sampled_from(("", "2019", "2019-03-12", "2019-13-45")),
    )
    def set_what_is_asked(self, pick: int, sphere: str, connected: str) -> None:
        self.act(
            "UPDATE contact SET sphere = :sphere, connected_on = :connected WHERE id = :id",
            sphere=sphere,
            connected=connected,
            id=self.one("contact", pick),
        )

    @rule(pick=PICK, what=st.sampled_from(ANSWERS))
    def answer(self, pick: int, what: str) -> None:
        person = self.one("contact", pick, "trashed_at IS NULL")
        if person != -1:
            step = self.notebook.last_step
            with self.notebook.write("Answer") as session:
                write_answer(session, person, what, date.fromordinal(738_300))
            self.settle(step)

    @rule()
    def ask_again(self) -> None:
        self.act("DELETE FROM who_answer WHERE answer = 'not_now'")

    @rule(
        name=CIRCLES,
        column=st.sampled_from(("cadence_days", "latest_days")),
        days=st.none() | st.integers(1, 60),
    )
    def set_circle(self, name: str, column: str, days: int | None) -> None:
        self.act(f"UPDATE circle SET {column} = :days WHERE name = :name", days=days, name=name)

    @rule(old=CIRCLES, new=CIRCLES)
    def rename_circle(self, old: str, new: str) -> None:
        self.act("UPDATE OR IGNORE circle SET name = :new WHERE name = :old", old=old, new=new)

    @rule(pick=PICK)
    def trash_or_restore(self, pick: int) -> None:
        self.turn("contact", pick, write_contact_texts)

    @rule(pick=PICK)
    def trash_or_restore_talk(self, pick: int) -> None:
        self.turn("interaction", pick, write_interaction_texts)

    def turn(
        self, table: str, pick: int, write_texts: Callable[[Session, list[int]], None]
    ) -> None:
        """Into the trash, or back out of it."""
        change = f"UPDATE {table} SET trashed_at = iif(trashed_at IS NULL, '2026', NULL)"
        row = self.one(table, pick)
        step = self.notebook.last_step
        with self.notebook.write("Trash or restore") as session:
            run(session, f"{change} WHERE id = :id", id=row)
            write_texts(session, [row])
        self.settle(step)

    @rule(table=st.sampled_from(TABLES), pick=PICK)
    def delete(self, table: str, pick: int) -> None:
        self.act(f"DELETE FROM {table} WHERE id = :id", id=self.one(table, pick))

    @rule()
    def delete_everything(self) -> None:
        step = self.notebook.last_step
        with self.notebook.write("Delete everything") as session:
            run(session, "DELETE FROM interaction")
            run(session, "DELETE FROM contact")
        self.settle(step)

    @rule(pick=PICK, name=ANY_TEXT)
    def tag(self, pick: int, name: str) -> None:
        step = self.notebook.last_step
        person = self.one("contact", pick)
        with self.notebook.write("Tag") as session:
            run(session, "INSERT OR IGNORE INTO tag (name, key) VALUES (:n, :n)", n=name)
            find = text("SELECT id FROM tag WHERE key = :n")
            tag = session.execute(find, {"n": name}).scalar_one()
            had = text("DELETE FROM contact_tag WHERE tag_id = :t RETURNING contact_id")
            tagged = list(session.execute(had, {"t": tag}).scalars())
            if person != -1:
                put(session, "contact_tag", contact_id=person, tag_id=tag)
            write_contact_texts(session, [*tagged, person])
        self.settle(step)

    @rule(pick=PICK)
    def replace(self, pick: int) -> None:
        # Nobody should write OR REPLACE; should anybody, it is logged and derived as well.
        replaced = "INSERT OR REPLACE INTO participant (interaction_id, contact_id)"
        both = f"{replaced} SELECT interaction_id, contact_id FROM participant WHERE id = :id"
        self.act(both, id=self.one("participant", pick))

    @precondition(lambda self: self.number % 4 == 3)
    @rule(table=st.sampled_from(("contact", "interaction")), pick=PICK)
    def delete_for_good(self, table: str, pick: int) -> None:
        with self.notebook.write_unlogged() as session:
            run(session, f"DELETE FROM {table} WHERE id = :id", id=self.one(table, pick))
        self.forgotten()


def test_whatever_is_done_can_be_undone_and_what_is_derived_is_true(
    prepared_notebook: Path,
) -> None:
    live(AnyHistory, prepared_notebook)
