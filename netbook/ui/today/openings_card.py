"""The cards of Today about openings: what is due or closes soon, and who has not answered yet."""

from collections.abc import Sequence
from datetime import date, timedelta

from netbook.core.opportunity import CLOSED
from netbook.store import Session
from netbook.store.ask_rows import AskRow, asks
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets import opening_words
from netbook.ui.widgets.ask_list import AskList
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.pieces import Card, button, row
from netbook.ui.widgets.told_rows import Told, told_list
from netbook.ui.words import tr

# A next step is told so many days ahead, and at most so many openings; so many asks.
AHEAD_DAYS = 3
OPENINGS, ASKS = 5, 4


def pressing(s: Session, today: date) -> list[tuple[OpportunityRow, str]]:
    """The openings whose next step is due or that close soon, the soonest first: what to do."""
    keys = {stage.id: stage.key for stage in stages(s)}
    found = []
    for each in opportunity_rows(s, closed=False):
        key = keys.get(each.stage_id, "")
        step = each.next_on is not None and each.next_on <= today + timedelta(AHEAD_DAYS)
        said, presses = opening_words.what_next(each, key, today)
        if key != CLOSED and (step or presses):
            days = [day for day in (each.next_on, each.closes_on) if day is not None]
            what = opening_words.next_step(each, today) if step else said
            found.append((min(days, default=today), each, what))
    found.sort(key=lambda one: (one[0], one[1].id))
    return [(each, what) for _day, each, what in found]


def waiting(s: Session) -> list[AskRow]:
    """What is waited for: answers and introductions, what is to be asked again first."""
    rows = [row for row in asks(s, open_only=True) if row.next in ("answer", "introduce")]
    return sorted(rows, key=lambda row: (row.ask_again_on or date.max, row.asked_on, row.id))


class OpeningsCard(Card):
    """Openings that want something soon; Enter opens one. Without any the card is not there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Openings"))
        self._desk = desk
        self.list, self._model, _delegate = told_list(tr("Openings"))
        self.list.opened.connect(self._open)
        self.all = button(
            tr("All openings"), lambda: desk.open(Target("opportunities")), kind="link"
        )
        self.body.setContentsMargins(GRID, 14, GRID, 6)
        self.body.setSpacing(0)
        self.head.setContentsMargins(GRID, 0, GRID, 4)
        self.body.addWidget(self.list)
        foot = row(self.all)
        foot.setContentsMargins(GRID, 4, GRID, 4)
        self.body.addLayout(foot)
        self.hide()

    def keys(self) -> list[Key]:
        """What the keys of the list do."""
        return [Key("Return", tr("Open the opening"), tr("Openings"))]

    def show_rows(self, rows: Sequence[tuple[OpportunityRow, str]]) -> None:
        """Show these, each with what it wants."""
        at = self.list.currentIndex().row()
        shown = [
            Told(each.title, opening_words.where(each), below=_below(each, what), id=each.id)
            for each, what in rows[:OPENINGS]
        ]
        if shown != self._model.rows:
            self._model.fill(shown)
            self.list.fit()
            if shown and at >= 0:
                self.list.selectRow(min(at, len(shown) - 1))
        if not rows:
            leave(self)
        self.setVisible(bool(rows))

    def _open(self, at: int) -> None:
        self._desk.open(Target("opportunities", opportunity_id=self._model.rows[at].id))


class WaitingCard(Card):
    """Who was asked and has not answered, or not introduced yet; without any it is not there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Waiting for an answer"))
        self.asks = AskList(desk, named=True, shown=ASKS)
        self.body.addWidget(self.asks)
        self.hide()

    def show_rows(self, rows: Sequence[AskRow]) -> None:
        """Show these."""
        self.asks.show_rows(rows)
        self.setVisible(bool(rows))


def _below(each: OpportunityRow, what: str) -> str:
    whose = opening_words.whose(each)
    return f"{whose}; {what}" if whose else what
