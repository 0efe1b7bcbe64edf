"""What Today says when nobody is to be written to: why, and what comes next."""

from datetime import date

from PySide6.QtCore import Signal

from netbook.store.due_plan import Plan
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.today.plan_words import more_words
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.words import tr


class Empty(Card):
    """Why nobody is due, and what to do about it; `all_wanted` asks for those held back."""

    all_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.why = text("", "large", wrap=True)
        self._what = text("", "muted", wrap=True)
        self.all = button(tr("Show them all"), self.all_wanted.emit)
        self.who = button(tr("Who do you know?"), lambda: desk.open(Target("who")), kind="primary")
        self.bring = button(
            tr("Bring in people…"),
            lambda: desk.open(Target("transfer", action="import")),
            kind="primary",
        )
        self.new = button(tr("New person…"), lambda: desk.open(Target("people", action="new")))
        self.names = button(tr("Write names…"), lambda: desk.open(Target("names")))
        acts = Flow(spacing=GRID)
        for each in (self.all, self.who, self.bring, self.names, self.new):
            acts.addWidget(each)
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(GRID)
        self.body.addWidget(self.why)
        self.body.addWidget(self._what)
        self.body.addLayout(acts)

    def explain(self, plan: Plan, today: date, *, anybody: bool, rhythm: bool, ask: bool) -> None:
        """Say it: whether `anybody` is there or has a `rhythm`, and is left to `ask` about."""
        held = plan.held_back + plan.coming
        self.all.setVisible(held > 0)
        self.who.setVisible(ask)
        self.bring.setVisible(not ask and not rhythm)
        self.names.setVisible(not anybody)
        self.new.setVisible(not rhythm)
        if not anybody:
            why = tr("Nobody is in this notebook yet")
            what = tr(
                "Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or "
                "start with one person. It all stays on this computer."
            )
        elif plan.held_back:
            why = tr("That was today")
            what = tr("{more}. Nothing that waits gets lost.").format(more=more_words(plan, today))
        elif rhythm:
            why = tr("Nobody is waiting today")
            what = tr("A good moment to write down the last conversation.")
        else:
            why = tr("Nobody has a rhythm yet")
            what = tr(
                "Say for a few people whether you worked together, know each other well or met; "
                "ten answers are enough, and they stand here when it is time."
            )
        self.why.setText(why)
        self._what.setText(what)
