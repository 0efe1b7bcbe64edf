"""What stands in the place of the card when nobody is left to ask about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.words import tr


class Nobody(Card):
    """Why nobody is asked about, and what comes next."""

    passed_wanted = Signal()
    again_wanted = Signal()
    everybody_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._why = text("", "large", wrap=True)
        self._what = text("", "muted", wrap=True)
        self.today = button(tr("Go to Today"), lambda: desk.open(Target("today")), kind="primary")
        self.bring = button(
            tr("Bring in people…"),
            lambda: desk.open(Target("transfer", action="import")),
            kind="primary",
        )
        self.new = button(tr("New person…"), lambda: desk.open(Target("people", action="new")))
        self.passed = button("", self.passed_wanted.emit)
        self.everybody = button(tr("Go on with all others"), self.everybody_wanted.emit)
        self.again = button("", self.again_wanted.emit, kind="link")
        acts = Flow(spacing=GRID)
        for each in (self.today, self.bring, self.new, self.passed, self.everybody):
            acts.addWidget(each)
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(GRID)
        self.body.addWidget(self._why)
        self.body.addWidget(self._what)
        self.body.addLayout(acts)
        self.body.addWidget(self.again)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def explain(self, *, anybody: bool, passed: int, not_now: int, others: bool) -> None:
        """Say it: `passed` were skipped, `not_now` put aside, `others` wait beside those chosen."""
        if not anybody:
            self._why.setText(tr("Nobody is in this notebook yet"))
            self._what.setText(tr("Bring in the address book that you have, and come back here."))
        elif passed:
            self._why.setText(tr("That was everybody once"))
            self._what.setText(tr("Those you skipped can be asked about again."))
        else:
            self._why.setText(tr("Nobody is left to ask about"))
            self._what.setText(
                tr("What you said stands on their cards, and Today says whom to write to first.")
            )
        self.today.setVisible(anybody)
        self.bring.setVisible(not anybody)
        self.new.setVisible(not anybody)
        self.passed.setVisible(passed > 0)
        self.passed.setText(tr("Ask about the %Ln skipped", "", passed))
        self.passed.setAccessibleName(self.passed.text())
        self.everybody.setVisible(others)
        self.again.setVisible(not_now > 0)
        self.again.setText(tr("Ask again about the %Ln put aside by “not now”", "", not_now))
        self.again.setAccessibleName(self.again.text())

    def focus_first(self) -> None:
        """Put the focus on what comes next."""
        for each in (self.passed, self.everybody, self.today, self.bring):
            if not each.isHidden():
                each.setFocus()
                return
