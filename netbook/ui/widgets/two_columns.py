"""Two columns of cards on a tab, or one where there is little room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netbook.ui import theme
from netbook.ui.theme import GRID

# Columns narrower than half of this, in pixels at 100 %, would break every line.
FOLD = 552


class TwoColumns(QWidget):
    """What a tab of cards is made of."""

    def __init__(
        self, left: Sequence[QWidget], right: Sequence[QWidget], shares: tuple[int, int] = (1, 1)
    ) -> None:
        super().__init__()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 3 * GRID)
        self._columns.setSpacing(2 * GRID)
        for cards, share in zip((left, right), shares, strict=True):
            self._columns.addLayout(card_column(cards, 14), share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside each other, or one below the other."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(FOLD)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != way:
            self._columns.setDirection(way)


def card_column(cards: Sequence[QWidget], spacing: int) -> QVBoxLayout:
    """Cards below each other, each as high as it needs to be."""
    column = QVBoxLayout()
    column.setSpacing(spacing)
    for card in cards:
        # A card that may not grow would be cut where its words need one more line.
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(card)
    column.addStretch(1)
    return column
