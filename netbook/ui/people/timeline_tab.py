"""The first tab of a person: the line to write in, their timeline, and the side cards."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from netbook.store.timeline import TimelineFilter
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.can_do import CanDo
from netbook.ui.people.cares import Cares
from netbook.ui.people.introduce_card import Introduce
from netbook.ui.people.keeping import Keeping
from netbook.ui.people.notes import Notes
from netbook.ui.people.person import Person
from netbook.ui.people.promises import Promises
from netbook.ui.people.to_ask import ToAsk
from netbook.ui.people.together import Together
from netbook.ui.people.why import Why
from netbook.ui.theme import GRID
from netbook.ui.widgets.capture_line import CaptureLine
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Filter
from netbook.ui.widgets.timeline_view import TimelineView
from netbook.ui.words import tr

# The timeline is at least so many lines high, and scrolls within itself beyond that.
LEAST_LINES = 18


class TimelineTab(QWidget):
    """Capture line and conversations; beside or below them what is known of the person."""

    def __init__(self, desk: Desk, actions: PeopleActions) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self.capture = CaptureLine(desk)
        self.view = TimelineView(desk)
        self.keeping, self.why, self.notes = Keeping(actions), Why(desk), Notes(desk)
        self.together, self.promises = Together(desk), Promises(desk)
        self.to_ask, self.cares = ToAsk(desk), Cares(desk)
        self.can_do, self.introduce = CanDo(desk), Introduce(desk)
        self._cards = (
            *(self.keeping, self.why, self.to_ask, self.promises),
            *(self.cares, self.can_do, self.notes, self.introduce, self.together),
        )
        self._filters = Flow(spacing=6)
        self._group = QButtonGroup(self)
        for label, narrowed in (
            (tr("All"), {}),
            (words.channel("in_person"), {"channel": "in_person"}),
            (tr("Gives"), {"exchange": "gives"}),
            (tr("Asks"), {"exchange": "asks"}),
        ):
            made = Filter(label, partial(self._narrow, narrowed))
            self._group.addButton(made)
            self._filters.addWidget(made)
        self._group.buttons()[0].setChecked(True)
        self._narrowed: dict[str, str] = {}
        main, side = QVBoxLayout(), QVBoxLayout()
        main.setSpacing(14)
        main.addWidget(self.capture)
        main.addLayout(self._filters)
        main.addWidget(self.view, 1)
        side.setSpacing(14)
        self.why.wanted.connect(self._show_talk)
        for card in self._cards:
            # A card that may not grow would be cut where its words need one more line.
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            side.addWidget(card)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 3 * GRID)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 61)
        self._columns.addLayout(side, 39)
        self.fold(narrow=False)

    def show_person(self, person: Person) -> None:
        """Show this person's conversations and what is known of them."""
        if self._person is None or self._person.id != person.id:
            self.capture.set_contact(person.id)
        self._person = person
        for card in self._cards:
            card.show_person(person)
        self._show()

    def start_log(self, written: str = "") -> None:
        """Put the focus into the line, perhaps with something written in it."""
        if written:
            self.capture.field.setPlainText(written)
        self.capture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self, *, narrow: bool) -> None:
        """Put the side cards beside the timeline, or below it."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._narrow_now = narrow
        self._fit()

    def _fit(self) -> None:
        """Give the timeline room to scroll in, or what its empty words take."""
        lines = LEAST_LINES if self._narrow_now else LEAST_LINES // 2
        if not self.view.model.lines:
            lines = 3
        self.view.setMinimumHeight(self.fontMetrics().lineSpacing() * lines)

    def _show_talk(self, interaction_id: int) -> None:
        """Go to a conversation in the list, or open it where the list doesn't reach so far."""
        self._group.buttons()[0].click()
        self.view.setFocus()
        if not self.view.select(interaction_id):
            self.view.read(interaction_id)

    def _narrow(self, narrowed: dict[str, str], _on: bool = True) -> None:
        self._narrowed = narrowed
        self._show()

    def _show(self) -> None:
        if self._person is not None:
            self.view.show_filter(
                TimelineFilter(
                    contact_id=self._person.id,
                    channel=self._narrowed.get("channel"),
                    exchange=self._narrowed.get("exchange"),
                )
            )
            self._fit()
