"""What is owed to whoever introduced somebody: to be told how it went."""

from datetime import timedelta

from netbook.store import Session
from netbook.store.asks import introduced_in, owe_outcome
from netbook.ui.desk import Desk
from netbook.ui.widgets import ask_words

# After so many days it should be known how it went.
TELL_DAYS = 21


def owe_outcomes(desk: Desk, s: Session, interaction_id: int) -> None:
    """Promise to tell how it went where a conversation told of an introduction asked for."""
    by = desk.bus.today + timedelta(TELL_DAYS)
    for row in introduced_in(s, interaction_id):
        if row.received_id is not None:
            owe_outcome(s, row.received_id, ask_words.tell_promise(row), by, now=desk.bus.now())
