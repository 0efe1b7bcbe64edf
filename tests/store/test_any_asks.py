"""Asks in any order among all else that is dealt: undone, trashed, deleted for good, and back."""

from datetime import date
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import rule

from netbook.core.purposes import PURPOSES
from netbook.store import Session
from netbook.store.asks import (
    ANSWERS,
    Sent,
    answer_ask,
    asks,
    introduced_in,
    note_introduced,
    owe_outcome,
    put_asking_off,
    read_ask,
    sent,
)
from netbook.store.message_context import message_context
from netbook.store.opportunities import Opportunity, save_opportunity
from tests.store.any_notebook import live
from tests.store.people import NOW, TODAY
from tests.store.test_any_dealings import AGO, LIVING, PICK, TIMES, TOLD, AnyDealings

NEXT = {"", "answer", "introduce", "thank", "tell"}


class AnyAsks(AnyDealings):
    """What is asked of people, and what comes of it."""

    def do_to_ask(self, pick: int, action: object) -> None:
        """An action on one of the asks that are shown."""
        with self.notebook.read() as s:
            shown = [each.id for each in asks(s)]
        if shown and callable(action):
            number = shown[pick % len(shown)]
            self.do(lambda s: action(s, number))

    @rule(told=TOLD, closes=TIMES)
    def spot(self, told: str, closes: date) -> None:
        opening = Opportunity(told, organisation="Contoso", closes_on=closes)
        self.do(lambda s: save_opportunity(s, opening, today=TODAY, now=NOW))

    @rule(
        picks=st.tuples(PICK, PICK, PICK),
        purpose=st.sampled_from(PURPOSES),
        told=TOLD,
        on=AGO,
        again=st.sampled_from(("", "Ask again")),
        tells=st.booleans(),
    )
    def send(
        self,
        picks: tuple[int, int, int],
        purpose: str,
        told: str,
        on: date,
        again: str,
        tells: bool,
    ) -> None:
        who, other = self.living(picks[0]), self.living(picks[1])
        opening = self.one("opportunity", picks[2])
        if who == -1:
            return
        message = Sent(
            contact_id=who,
            purpose=purpose,
            summary=told,
            text=told,
            on=on,
            other_id=None if other in (-1, who) else other,
            opportunity_id=None if opening == -1 else opening,
            note=told,
            tells_outcome=tells,
            ask_again=again,
        )
        self.do(lambda s: sent(s, message, today=TODAY, now=NOW))

    @rule(pick=PICK, said=st.sampled_from(ANSWERS), on=AGO)
    def is_answered(self, pick: int, said: str, on: date) -> None:
        self.do_to_ask(pick, lambda s, row: answer_ask(s, row, said, on, today=TODAY, now=NOW))

    @rule(pick=PICK, on=AGO, tell=st.sampled_from(("", "Tell them")))
    def is_introduced(self, pick: int, on: date, tell: str) -> None:
        def introduce(s: Session, number: int) -> None:
            if read_ask(s, number).purpose == "introduction":
                note_introduced(s, number, on, today=TODAY, now=NOW, tell=tell)

        self.do_to_ask(pick, introduce)

    @rule(pick=PICK, until=TIMES)
    def asks_later(self, pick: int, until: date) -> None:
        self.do_to_ask(pick, lambda s, row: put_asking_off(s, row, until, today=TODAY))

    @rule(pick=PICK)
    def owes_what_was_told(self, pick: int) -> None:
        def owe(s: Session, talk: int) -> None:
            for row in introduced_in(s, talk):
                if row.received_id is not None:
                    owe_outcome(s, row.received_id, "Tell them", TODAY, now=NOW)

        self.do_to("interaction", pick, owe, LIVING)

    @rule(pick=PICK, told=TOLD)
    def look(self, pick: int, told: str) -> None:
        with self.notebook.read() as s:
            for row in asks(s):
                assert row.next in NEXT
                assert (row.introduced_on is None) == (row.received_id is None)
                assert read_ask(s, row.id) == row
            if (who := self.living(pick)) != -1:
                known = message_context(s, who, TODAY, draft_text=told * 9)
                assert (known.asks_week or 0) >= 0


def test_whatever_is_asked_can_be_undone(prepared_notebook: Path) -> None:
    live(AnyAsks, prepared_notebook)
