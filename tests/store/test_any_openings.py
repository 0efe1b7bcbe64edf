"""Openings with all that is theirs in any order: undone, trashed, deleted for good, and back.

By the functions that the window calls, among people who come and go. After every step the check
finds each opening where it came last, and the bytes of each document.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from netbook.core.opportunity import ENDS, PARTS, SOURCES
from netbook.core.problem import Refusal
from netbook.store import Session, requirements
from netbook.store.asks import Sent, answer_ask, note_introduced, sent
from netbook.store.asks import asks as all_asks
from netbook.store.attachments import attach, attachment_data, attachments, remove_attachment
from netbook.store.blobs import purge_blobs
from netbook.store.contacts import add_contact
from netbook.store.deciders import decline_role, note_role, role_map
from netbook.store.opportunities import (
    Link,
    Opportunity,
    close_opportunity,
    move_to_stage,
    pass_on,
    read_opportunity,
    save_opportunity,
    stage_history,
)
from netbook.store.opportunity_people import people_on, put_person, take_person
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.opportunity_wishes import who_could_want
from netbook.store.organisations import organisation_ids
from netbook.store.stages import delete_stage, move_stage, save_stage, stages
from netbook.store.target_organisations import TargetOrganisation, save_target_organisation
from netbook.store.trash import (
    delete_for_good,
    restore_contacts,
    restore_opportunities,
    trash_contacts,
    trash_opportunities,
)
from tests.store.any_notebook import AnyNotebook, live
from tests.store.people import NOW, TODAY, person

PICK = st.integers(0, 1_000_000)
AGO = st.integers(0, 60).map(lambda days: TODAY - timedelta(days))
TOLD = st.sampled_from(
    ("Platform lead", "Data analyst", "", 'NUL \0, half a pair \ud800, "quoted" {name} %1 <b>&')
)
PLACES = st.sampled_from(("", "Contoso", "contoso GmbH", "Fabrikam", "half \udfff"))
PART, BYTES = st.sampled_from(PARTS), st.sampled_from((b"", b"me", b"a letter"))
LIVING, TRASHED = "trashed_at IS NULL", "trashed_at IS NOT NULL"
SHOWN = f"{LIVING} AND (for_id IS NULL OR for_id IN (SELECT id FROM contact WHERE {LIVING}))"


class AnyOpenings(AnyNotebook):
    """Openings, the stages of the board, and who has to do with them."""

    def do(self, action: Callable[[Session], Any]) -> None:
        """An action of the store's functions; one that is refused changes nothing."""
        step = self.notebook.last_step
        try:
            with self.notebook.write("Act") as s:
                action(s)
        except Refusal:
            assert self.notebook.last_step == step
        self.settle(step)

    def do_to(self, pick: int, action: Callable[[Session, int], Any]) -> None:
        """An action on an opening that is shown, where there is one."""
        if (number := self.one("opportunity", pick, SHOWN)) != -1:
            self.do(lambda s: action(s, number))

    def somebody(self, pick: int) -> int:
        """Somebody who is not in the trash."""
        return self.one("contact", pick, LIVING)

    @initialize()
    def start(self) -> None:
        """Some people, and an opening for each and for the user."""
        with self.notebook.write("Start") as s:
            people = [
                add_contact(s, person(name), now=NOW)
                for name in ("Ada Berg", "Bo Cruz", "Cem Dahl")
            ]
            for whom in (None, people[0]):
                opening = Opportunity("Platform lead", organisation="Contoso", for_id=whom)
                number = save_opportunity(s, opening, today=TODAY, now=NOW)
                attach(s, number, "cv.pdf", b"me", TODAY)
                put_person(s, number, people[1], "introducer")
        self.past.append(self.content())

    @invariant()
    def shows_what_is_there(self) -> None:
        """Rows, single openings and the board tell the same, and nobody from the trash."""
        with self.notebook.read() as s:
            shown = opportunity_rows(s)
            assert {row.id for row in shown} == set(self.ids("opportunity", SHOWN))
            gone = set(self.ids("contact", TRASHED))
            board = stages(s)
            assert [each.rank for each in board] == list(range(len(board)))
            assert board[-1].key == "closed"
            assert sum(each.count for each in board) == len(shown)
            for row in shown:
                told = read_opportunity(s, row.id)
                assert told is not None
                assert (told.title, told.organisation) == (row.title, row.organisation)
                assert stage_history(s, row.id)[-1].stage_id == row.stage_id == told.stage_id
                assert not row.closed_as or row.stage_id == board[-1].id
                on_it = {each.contact_id for each in people_on(s, row.id)}
                assert on_it == {each.contact_id for each in row.people}
                assert not gone & on_it
                for document in attachments(s, row.id):
                    assert len(attachment_data(s, document.id) or b"") == document.size

    @rule()
    def add_somebody(self) -> None:
        self.do(lambda s: add_contact(s, person(self.fresh()), now=NOW))

    @rule(pick=PICK, told=TOLD, place=PLACES, source=st.sampled_from(SOURCES), day=AGO)
    def write(self, pick: int, told: str, place: str, source: str, day: date) -> None:
        whom = self.somebody(pick) if pick % 2 else -1
        opening = Opportunity(
            told, organisation=place, for_id=None if whom == -1 else whom, source=source,
            description=told, closes_on=day, remote=bool(pick % 3),
            links=(Link("https://jobs.example.com", told),) * (pick % 3),
            requirements=(told, "SQL"),
        )  # fmt: skip
        self.do(lambda s: save_opportunity(s, opening, today=day, now=NOW))

    @rule(pick=PICK, told=TOLD, place=PLACES, day=AGO, stage=PICK, end=st.sampled_from(ENDS))
    def write_otherwise(
        self, pick: int, told: str, place: str, day: date, stage: int, end: str
    ) -> None:
        def change(s: Session, number: int) -> None:
            was = read_opportunity(s, number)
            assert was is not None
            now = replace(
                was, notes=told, organisation=place, next_on=day, links=was.links[:1],
                stage_id=self.one("stage", stage), closed_as=end if stage % 3 == 0 else "",
            )  # fmt: skip
            save_opportunity(s, now, today=day, now=NOW)

        self.do_to(pick, change)

    @rule(pick=PICK, stage=PICK, day=AGO)
    def move(self, pick: int, stage: int, day: date) -> None:
        self.do_to(pick, lambda s, row: move_to_stage(s, row, self.one("stage", stage), day))

    @rule(pick=PICK, end=st.sampled_from(ENDS), day=AGO)
    def close(self, pick: int, end: str, day: date) -> None:
        self.do_to(pick, lambda s, row: close_opportunity(s, row, end, day))

    @rule(pick=PICK, whom=PICK)
    def give_away(self, pick: int, whom: int) -> None:
        if (who := self.somebody(whom)) != -1:
            self.do_to(pick, lambda s, row: pass_on(s, row, who, today=TODAY, now=NOW))
        with self.notebook.read() as s:
            for number in self.ids("opportunity", SHOWN):
                assert who_could_want(s, number, TODAY) == []

    @rule(name=TOLD, pick=PICK, rank=st.integers(-2, 9), new=st.booleans())
    def name_stage(self, name: str, pick: int, rank: int, new: bool) -> None:
        stage = None if new else self.one("stage", pick)
        self.do(lambda s: save_stage(s, stage, name, rank))

    @rule(pick=PICK, rank=st.integers(-2, 9), stays=st.booleans())
    def order_stages(self, pick: int, rank: int, stays: bool) -> None:
        stage = self.one("stage", pick)
        self.do(lambda s: move_stage(s, stage, rank) if stays else delete_stage(s, stage))

    @rule(pick=PICK, whom=PICK, part=PART, note=TOLD, stays=st.booleans())
    def put(self, pick: int, whom: int, part: str, note: str, stays: bool) -> None:
        if (who := self.somebody(whom)) != -1:
            self.do_to(pick, lambda s, row: put_person(s, row, who, part, note))
            if not stays:
                self.do_to(pick, lambda s, row: take_person(s, row, who, part))

    @rule(pick=PICK, told=TOLD, how=st.sampled_from(("", "gap")))
    def ask_for(self, pick: int, told: str, how: str) -> None:
        self.do_to(pick, lambda s, row: requirements.add_requirements(s, row, [told]))
        asked = self.one("requirement", pick)
        self.do(lambda s: requirements.answer_requirement(s, asked, how))
        if pick % 3 == 0:
            self.do(lambda s: requirements.delete_requirement(s, asked))

    # --- documents ---

    @rule(pick=PICK, name=st.sampled_from(("cv.pdf", "letter.txt")), data=BYTES)
    def keep(self, pick: int, name: str, data: bytes) -> None:
        self.do_to(pick, lambda s, row: attach(s, row, name, data, TODAY))

    @rule(pick=PICK)
    def keep_no_longer(self, pick: int) -> None:
        document = self.one("attachment", pick)
        self.do(lambda s: remove_attachment(s, document))

    @rule()
    def tidy(self) -> None:
        with self.notebook.write_unlogged() as s:
            purge_blobs(s)
        assert self.content() == self.past[-1]

    # --- who decides, and what was asked ---

    @rule(pick=PICK, place=st.sampled_from(("Contoso", "CONTOSO Ltd")), by=PICK, no=st.booleans())
    def decide(self, pick: int, place: str, by: int, no: bool) -> None:
        who, said_by = self.somebody(pick), self.somebody(by)
        if who == -1:
            return

        def note(s: Session) -> None:
            there = organisation_ids(s, [place])[place]
            save_target_organisation(s, there, TargetOrganisation("watching", goal=place))
            if no:
                decline_role(s, there, who, "gatekeeper", TODAY)
            else:
                note_role(s, there, who, "gatekeeper", said_by_id=said_by, on=TODAY)
            said = {(each.contact_id, each.role) for each in role_map(s, there).people}
            assert ((who, "gatekeeper") in said) is not no

        self.do(note)

    @rule(pick=PICK, other=PICK, about=PICK, answer=st.sampled_from(("yes", "no", "later")))
    def ask(self, pick: int, other: int, about: int, answer: str) -> None:
        who, whom = self.somebody(pick), self.somebody(other)
        opening = self.one("opportunity", about, SHOWN)
        if who == whom:
            return
        message = Sent(
            contact_id=who, purpose="introduction", summary="Asked", other_id=whom,
            opportunity_id=None if opening == -1 else opening,
        )  # fmt: skip
        self.do(lambda s: sent(s, message, today=TODAY, now=NOW))
        with self.notebook.read() as s:
            (asked, *_) = (each for each in all_asks(s, contact_id=who) if each.next == "answer")
        self.do(lambda s: answer_ask(s, asked.id, answer, TODAY, today=TODAY, now=NOW))
        if answer == "yes":
            self.do(lambda s: note_introduced(s, asked.id, TODAY, today=TODAY, now=NOW))

    # --- gone, and back ---

    @rule(pick=PICK, table=st.sampled_from(("contact", "opportunity")))
    def trash(self, pick: int, table: str) -> None:
        way = trash_contacts if table == "contact" else trash_opportunities
        row = self.one(table, pick, LIVING)
        self.do(lambda s: way(s, [row], NOW))

    @rule(pick=PICK, table=st.sampled_from(("contact", "opportunity")))
    def restore(self, pick: int, table: str) -> None:
        way = restore_contacts if table == "contact" else restore_opportunities
        row = self.one(table, pick, TRASHED)
        self.do(lambda s: way(s, [row]))

    @precondition(lambda self: len(self.past) % 4 == 3)
    @rule(pick=PICK, table=st.sampled_from(("contact", "opportunity")))
    def delete_for_good(self, pick: int, table: str) -> None:
        row = self.one(table, pick, TRASHED)
        others = set(self.ids("opportunity", f"for_id IS NOT {row}"))
        with self.notebook.write_unlogged() as s:
            delete_for_good(s, table, [row])
        self.forgotten()
        # Whoever goes takes along what was for them, and no other opening.
        if table == "contact":
            assert set(self.ids("opportunity")) == others


def test_openings_come_and_go_with_all_that_is_theirs(prepared_notebook: Path) -> None:
    live(AnyOpenings, prepared_notebook)
