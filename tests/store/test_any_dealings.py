"""Facts, promises, gives and About me in any order: undone, trashed, deleted for good, and back.

By the functions that the window calls, among people and conversations that come and go.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from netbook.core.captured import EXCHANGE_KINDS
from netbook.core.facts import SECTIONS
from netbook.core.partial_date import PartialDate
from netbook.core.recurrence import REPEATS
from netbook.core.relationship import TIES
from netbook.store import Session, follow_ups, my_positions, profile
from netbook.store.checklists import settle_item
from netbook.store.contacts import add_contact, set_cadence, set_enjoyed
from netbook.store.facts import add_fact, close_fact, delete_fact, save_fact
from netbook.store.give_first import answer_gift, give_first
from netbook.store.interactions import (
    ExchangeEntry,
    FactEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
    read_interaction,
    save_interaction,
)
from netbook.store.later import EVENTS, put_off, skip_once, take_back
from netbook.store.organisations import organisation_ids
from netbook.store.questions import add_question, answer, ask, delete_question, save_question
from netbook.store.relationships import add_relationship, delete_relationship, save_relationship
from netbook.store.suggestions import mark_told, set_aside, settle_thanks
from netbook.store.trash import (
    delete_for_good,
    restore_contacts,
    restore_interactions,
    trash_contacts,
    trash_interactions,
)
from netbook.store.vouching import forget_witness, name_witness
from tests.store.any_notebook import AnyNotebook, live
from tests.store.made_up import rows
from tests.store.people import NOW, TODAY, person

PICK = st.integers(0, 1_000_000)
AGO = st.integers(0, 60).map(lambda days: TODAY - timedelta(days))
TIMES = st.integers(-40, 40).map(lambda days: TODAY + timedelta(days))
SECTION, RULE = st.sampled_from(SECTIONS), st.sampled_from(REPEATS)
# What some of them wish for others offer, and nobody reads what else is typed.
TOLD = st.sampled_from(
    (
        "a job as a data analyst",
        "hires data analysts",
        "help with tax",
        "knows tax law",
        'NUL \0, half a pair \ud800, "quoted" {name} %1 <b>&',
    )
)
PLACES = st.sampled_from(("Contoso", "CONTOSO", "Fabrikam", "half \udfff"))
SPANS = st.sampled_from((("", ""), ("2019", ""), ("2019-03", "2021"), ("", "2020-21")))
DELETED: dict[str, Callable[[Session, int], None]] = {
    "fact": delete_fact,
    "question": delete_question,
    "relationship": delete_relationship,
    "follow_up": follow_ups.delete_promise,
    "skill": profile.delete_skill,
    "proof": profile.delete_proof,
    "pitch": profile.delete_pitch,
    "my_position": my_positions.delete_my_position,
}
LIVING, TRASHED = "trashed_at IS NULL", "trashed_at IS NOT NULL"


class AnyDealings(AnyNotebook):
    """What is known, promised, given and said of oneself."""

    def do(self, action: Callable[[Session], Any]) -> None:
        """An action of the store's functions."""
        step = self.notebook.last_step
        with self.notebook.write("Act") as s:
            action(s)
        self.settle(step)

    def do_to(
        self, table: str, pick: int, action: Callable[[Session, int], Any], which: str = "true"
    ) -> None:
        """An action on one row of a table, where there is one."""
        if (row := self.one(table, pick, which)) != -1:
            self.do(lambda s: action(s, row))

    def living(self, pick: int) -> int:
        """Somebody who is not in the trash."""
        return self.one("contact", pick, LIVING)

    def told(self, day: date, picks: list[int], data: st.DataObject) -> Interaction | None:
        """A conversation with all that may come of one."""
        people = tuple(dict.fromkeys({self.living(pick) for pick in picks} - {-1}))
        if not people:
            return None
        one = st.sampled_from(people)
        anybody = st.none() | st.sampled_from(self.ids("contact", LIVING))
        exchanges = st.builds(
            ExchangeEntry,
            st.sampled_from(("gave", "asked", "received")),
            st.sampled_from(EXCHANGE_KINDS),
            TOLD,
            st.none() | one,
            anybody,
            st.none() | AGO,
        )
        promises = st.builds(
            PromiseEntry,
            *(st.none(), one, st.sampled_from(("mine", "theirs")), TOLD),
            *(st.none() | TIMES, st.none(), RULE),
        )
        facts = st.builds(FactEntry, st.none(), one, SECTION, TOLD)
        return Interaction(
            happened_on=PartialDate.of(day),
            channel="in_person",
            direction=data.draw(st.sampled_from(("", "in", "out"))),
            summary=data.draw(TOLD),
            participants=people,
            exchanges=tuple(data.draw(st.lists(exchanges, max_size=2))),
            promises=tuple(data.draw(st.lists(promises, max_size=2))),
            facts=tuple(data.draw(st.lists(facts, max_size=2))),
        )

    @initialize()
    def start(self) -> None:
        """Some people with whom something is noted."""
        with self.notebook.write("Start") as s:
            ada, bo, _cem = (
                add_contact(s, person(name), now=NOW, circle="active")
                for name in ("Ada Berg", "Bo Cruz", "Cem Dahl")
            )
            for who, section, text in (
                (ada, "wants", "a job as a data analyst"),
                (bo, "openings", "hires data analysts"),
            ):
                add_fact(s, contact_id=who, section=section, text=text, noted_on=TODAY, now=NOW)
        self.past.append(self.content())

    @rule()
    def add_somebody(self) -> None:
        self.do(lambda s: add_contact(s, person(self.fresh()), now=NOW))

    # --- conversations ---

    @rule(day=AGO, picks=st.lists(PICK, min_size=1, max_size=3), data=st.data())
    def log(self, day: date, picks: list[int], data: st.DataObject) -> None:
        if told := self.told(day, picks, data):
            self.do(lambda s: log_interaction(s, told, today=TODAY, now=NOW))

    @rule(pick=PICK, day=AGO, picks=st.lists(PICK, max_size=2), data=st.data())
    def tell_otherwise(self, pick: int, day: date, picks: list[int], data: st.DataObject) -> None:
        number, told = self.one("interaction", pick, LIVING), self.told(day, picks, data)
        if number == -1:
            return
        with self.notebook.read() as s:
            was = read_interaction(s, number)
        keep = data.draw(st.integers(0, 2))
        new = told or replace(was, exchanges=(), promises=(), facts=())
        now = replace(
            new,
            id=number,
            participants=new.participants or was.participants,
            exchanges=(*was.exchanges[:keep], *new.exchanges),
            promises=(*was.promises[:keep], *new.promises),
            facts=(*was.facts[:keep], *new.facts),
        )
        if now.participants:
            self.do(lambda s: save_interaction(s, now, today=TODAY, now=NOW))

    # --- facts and questions ---

    @rule(pick=PICK, section=SECTION, told=TOLD, by=PICK, talk=PICK, data=st.data())
    def note(
        self, pick: int, section: str, told: str, by: int, talk: int, data: st.DataObject
    ) -> None:
        where = data.draw(st.none() | PLACES)
        who, said_by = self.living(pick), self.living(by)
        told_in = self.one("interaction", talk, LIVING) if talk % 2 else -1

        def add(s: Session) -> None:
            of = organisation_ids(s, [where]) if where else {}
            add_fact(
                s,
                contact_id=None if where else who,
                organisation_id=of.get(where or ""),
                section=section,
                text=told,
                said_by_id=None if said_by in (-1, who) else said_by,
                interaction_id=None if told_in == -1 else told_in,
                noted_on=TODAY,
                now=NOW,
            )

        if where or who != -1:
            self.do(add)

    @rule(pick=PICK, section=SECTION, told=TOLD, closed=st.none() | AGO)
    def change_fact(self, pick: int, section: str, told: str, closed: date | None) -> None:
        def change(s: Session, fact: int) -> None:
            save_fact(s, fact, section=section, text=told, checked_on=TODAY)
            close_fact(s, fact, closed)

        self.do_to("fact", pick, change)

    @rule(pick=PICK, about=PICK, told=TOLD, where=st.none() | PLACES)
    def wonder(self, pick: int, about: int, told: str, where: str | None) -> None:
        who, whom = self.living(pick), self.living(about)

        def add(s: Session) -> None:
            place = organisation_ids(s, [where])[where] if where else None
            values: dict[str, Any] = {"about_organisation_id": place, "text": told, "now": NOW}
            add_question(s, who, about_contact_id=None if where else whom, **values)

        if -1 not in (who, whom):
            self.do(add)

    @rule(pick=PICK, told=TOLD, on=st.none() | AGO)
    def ask(self, pick: int, told: str, on: date | None) -> None:
        self.do_to("question", pick, lambda s, question: ask(s, question, on))
        self.do_to("question", pick, lambda s, question: save_question(s, question, told))

    @rule(pick=PICK, told=TOLD, section=SECTION)
    def hear(self, pick: int, told: str, section: str) -> None:
        self.do_to(
            "question",
            pick,
            lambda s, question: answer(s, question, section=section, text=told, on=TODAY, now=NOW),
        )

    @rule(pick=PICK, item=st.sampled_from(("role", "together:contoso")), on=st.none() | AGO)
    def settle_what_to_find_out(self, pick: int, item: str, on: date | None) -> None:
        self.do_to("contact", pick, lambda s, who: settle_item(s, who, item, on), LIVING)

    @rule(pick=PICK, other=PICK, tie=st.sampled_from(TIES), again=st.sampled_from(TIES))
    def relate(self, pick: int, other: int, tie: Any, again: Any) -> None:
        one, two = self.living(pick), self.living(other)
        if one != two:
            self.do(lambda s: add_relationship(s, one, two, tie, on=TODAY))
            self.do_to(
                "relationship",
                pick,
                lambda s, row: save_relationship(s, row, two, one, again, "from school"),
            )

    # --- promises, thanks, later ---

    @rule(pick=PICK, gift=PICK, told=TOLD, due=st.none() | TIMES, rule_=RULE, data=st.data())
    def promise(
        self, pick: int, gift: int, told: str, due: date | None, rule_: str, data: st.DataObject
    ) -> None:
        who, exchange = self.living(pick), self.one("exchange", gift)
        settles = data.draw(st.sampled_from(("", "thanks", "outcome")))
        of = {"exchange_id": exchange, "settles": settles} if settles and exchange != -1 else {}
        if who != -1:
            values: dict[str, Any] = {"whose": "mine", "text": told, "due_on": due, "now": NOW}
            self.do(lambda s: follow_ups.add_promise(s, who, **values, repeats=rule_, **of))

    @rule(pick=PICK, on=st.none() | AGO, which=st.sampled_from(("true", "repeats <> ''")))
    def tick(self, pick: int, on: date | None, which: str) -> None:
        self.do_to("follow_up", pick, lambda s, promise: follow_ups.tick(s, promise, on), which)

    @rule(pick=PICK, told=TOLD, due=TIMES, rule_=st.none() | RULE)
    def promise_otherwise(self, pick: int, told: str, due: date, rule_: str | None) -> None:
        def change(s: Session, promise: int) -> None:
            follow_ups.save_promise(
                s, promise, whose="theirs", text=told, due_on=due, repeats=rule_
            )

        self.do_to("follow_up", pick, change)
        self.do_to(
            "follow_up", pick // 2, lambda s, promise: follow_ups.put_promise_off(s, promise, due)
        )

    @rule(pick=PICK, way=st.sampled_from(("thanks", "outcome", "none")))
    def settle_what_is_owed(self, pick: int, way: str) -> None:
        ways: dict[str, Callable[[Session, int], None]] = {
            "thanks": lambda s, row: settle_thanks(s, self.living(pick), TODAY),
            "outcome": lambda s, row: mark_told(s, row, TODAY),
            "none": lambda s, row: set_aside(s, row, "outcome"),
        }
        self.do_to("exchange", pick, ways[way])

    @rule(pick=PICK, until=TIMES, event=st.sampled_from(("", *EVENTS)), days=st.none() | PICK)
    def later(self, pick: int, until: date, event: str, days: int | None) -> None:
        self.do_to("contact", pick, lambda s, who: put_off(s, who, until, TODAY, event), LIVING)
        if days is not None:
            every = days % 36_525 + 1
            self.do_to("contact", days, lambda s, who: set_cadence(s, [who], every, TODAY), LIVING)
            self.do_to("contact", days, lambda s, who: skip_once(s, who, TODAY), LIVING)

    @rule(pick=PICK, enjoyed=st.booleans())
    def wait_no_longer(self, pick: int, enjoyed: bool) -> None:
        self.do_to("contact", pick, lambda s, who: take_back(s, [who]), LIVING)
        self.do_to("contact", pick, lambda s, who: set_enjoyed(s, [who], enjoyed), LIVING)

    # --- about me, and giving first ---

    @rule(pick=PICK, told=TOLD, span=SPANS, place=PLACES, new=st.booleans())
    def show_a_skill(
        self, pick: int, told: str, span: tuple[str, str], place: str, new: bool
    ) -> None:
        old = self.one("skill", pick)
        proved = None if new else self.one("proof", pick)

        def save(s: Session) -> None:
            skill = profile.save_skill(
                s, profile.Skill(None if new or old == -1 else old, told, "note")
            )
            if proved != -1:
                profile.save_proof(s, profile.Proof(proved, skill, told, place, *span))
            profile.move_skill(s, skill, pick % 5 - 2)

        self.do(save)

    @rule(pick=PICK, saw=TOLD, stays=st.booleans())
    def witness(self, pick: int, saw: str, stays: bool) -> None:
        skill, who = self.one("skill", pick), self.living(pick)
        if -1 not in (skill, who):
            self.do(lambda s: name_witness(s, skill, who, saw))
            if not stays:
                self.do(lambda s: forget_witness(s, skill, who))

    @rule(pick=PICK, told=TOLD, kind=st.sampled_from(my_positions.KINDS), place=PLACES, span=SPANS)
    def tell_of_oneself(
        self, pick: int, told: str, kind: str, place: str, span: tuple[str, str]
    ) -> None:
        pitch, mine = self.one("pitch", pick), self.one("my_position", pick)

        def save(s: Session) -> None:
            profile.save_pitch(s, profile.Pitch(None if pitch == -1 else pitch, told, told, 45))
            position = my_positions.MyPosition(
                None if mine == -1 else mine, kind, place, told, *span
            )
            (my_positions.add_my_position if mine == -1 else my_positions.save_my_position)(
                s, position
            )

        self.do(save)

    @rule(pick=PICK, table=st.sampled_from(sorted(DELETED)))
    def drop(self, pick: int, table: str) -> None:
        self.do_to(table, pick, DELETED[table])

    @rule(pick=PICK, made=st.booleans())
    def give(self, pick: int, made: bool) -> None:
        with self.notebook.read() as s:
            gifts = give_first(s, TODAY)
        if gifts:
            gift = gifts[pick % len(gifts)]
            said = "made" if made else "not_this"
            self.do(lambda s: answer_gift(s, gift, said, summary="Sent", today=TODAY, now=NOW))
            with self.notebook.read() as s:
                assert gift.key() not in {each.key() for each in give_first(s, TODAY)}

    @rule(pick=PICK, table=st.sampled_from(("contact", "interaction")))
    def trash(self, pick: int, table: str) -> None:
        way = trash_contacts if table == "contact" else trash_interactions
        self.do_to(table, pick, lambda s, row: way(s, [row], NOW), LIVING)

    @rule(pick=PICK, table=st.sampled_from(("contact", "interaction")))
    def restore(self, pick: int, table: str) -> None:
        way = restore_contacts if table == "contact" else restore_interactions
        self.do_to(table, pick, lambda s, row: way(s, [row]), TRASHED)

    @precondition(lambda self: len(self.past) % 4 == 3)
    @rule(pick=PICK, table=st.sampled_from(("contact", "interaction")))
    def delete_for_good(self, pick: int, table: str) -> None:
        row = self.one(table, pick, TRASHED)
        query = (
            "SELECT uid FROM fact WHERE contact_id IN"
            " (SELECT id FROM contact WHERE trashed_at IS NULL)"
        )
        known = rows(self.notebook, query)
        with self.notebook.read() as s:
            promised = {promise.id for promise in follow_ups.open_promises(s)}
        with self.notebook.write_unlogged() as s:
            delete_for_good(s, table, [row])
        self.forgotten()
        if table == "contact":
            # Whoever goes takes along what is theirs, and nothing that is known of others.
            assert rows(self.notebook, query) == known
            with self.notebook.read() as s:
                assert {promise.id for promise in follow_ups.open_promises(s)} == promised


def test_whatever_is_dealt_can_be_undone_and_nobody_takes_along_what_is_known_of_others(
    prepared_notebook: Path,
) -> None:
    live(AnyDealings, prepared_notebook)
