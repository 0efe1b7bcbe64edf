"""The tab of a person's connections: what they and the user share, and whom they know."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.people.ground_card import GroundCard
from netbook.ui.people.person import Person
from netbook.ui.people.places_card import ContactPlaces
from netbook.ui.people.together import Together
from netbook.ui.people.whom_card import WhomCard
from netbook.ui.theme import GRID

# Two columns need so much room, in pixels at 100 %.
FOLD = 552


class ConnectionsTab(QWidget):
    """Two columns of cards, or one where there is little room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.ground, self.together = GroundCard(desk), Together(desk)
        self.whom, self.places = WhomCard(desk), ContactPlaces(desk)
        self._cards = (self.ground, self.together, self.places, self.whom)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, self._cards[:3]), (right, self._cards[3:])):
            column.setSpacing(14)
            for card in cards:
                # A card that may not grow would be cut where its words need one more line.
                card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
                column.addWidget(card)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 3 * GRID)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)

    def show_person(self, person: Person) -> None:
        """Show this person's connections."""
        for card in self._cards:
            card.show_person(person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside each other, or one below the other."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(FOLD)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != way:
            self._columns.setDirection(way)
