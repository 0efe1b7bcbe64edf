"""What can be done with several selected people at once."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netbook.ui.people.actions import Ids, PeopleActions
from netbook.ui.people.choices import cadence_menu, circle_menu
from netbook.ui.theme import GRID
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, divider, text
from netbook.ui.words import tr


class BulkBar(QFrame):
    """Stands below the list while more than one row is selected."""

    tag_wanted = Signal()
    left = Signal()

    def __init__(self, actions: PeopleActions) -> None:
        super().__init__()
        self._actions = actions
        self._ids: Ids = []
        self._count = text("", "heading")
        self.tag = button(tr("Tag…"), self.tag_wanted.emit)
        self.often = button(tr("How often ▾"), self._often)
        self.close_to = button(tr("How close ▾"), self._close)
        self.who = button(tr("Who do you know?"), lambda: actions.ask_who(self._ids))
        self.away = button(tr("Take away…"), lambda: actions.take_away(self._ids))
        self.gone = button(tr("Delete"), lambda: actions.trash(self._ids))
        self.leave = button(tr("Select one"), self.left.emit, kind="link")
        flow = Flow(spacing=6)
        buttons = (self.tag, self.often, self.close_to, self.who, self.away, self.gone)
        for each in (*buttons, self.leave):
            flow.addWidget(each)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, GRID, 14, 12)
        inner.setSpacing(GRID)
        inner.addWidget(self._count)
        inner.addLayout(flow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(divider())
        layout.addLayout(inner)
        self.hide()

    def show_ids(self, ids: Ids) -> None:
        """Stand by for these people; with fewer than two, go away."""
        self._ids = ids
        self._count.setText(tr("%Ln selected", "", len(ids)))
        self.setAccessibleName(self._count.text())
        self.setVisible(len(ids) > 1)

    def _often(self) -> None:
        drop(cadence_menu(self, partial(self._actions.set_cadence, self._ids)), self.often)

    def _close(self) -> None:
        choose = partial(self._actions.set_circle, self._ids)
        drop(circle_menu(self, self._actions.rhythms(), choose), self.close_to)
