"""What all dialogs have in common: contents that scroll, and below them the buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QSizePolicy, QVBoxLayout, QWidget

from netbook.ui.theme import GRID
from netbook.ui.widgets.scroll import Scroll


class Buttons(QDialogButtonBox):
    """The buttons of a dialog, beside each other or, where there is no room, below each other."""

    def __init__(self, standard: QDialogButtonBox.StandardButton) -> None:
        super().__init__(standard)
        # They are made before the style sheet, which knows of no pictures on them, is worn.
        for each in self.buttons():
            each.setIcon(QIcon())

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of them, and as high as they stand now."""
        widest = max((each.sizeHint().width() for each in self.buttons()), default=0)
        return QSize(widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below each other in a narrow dialog."""
        super().resizeEvent(event)
        hints = [each.sizeHint().width() for each in self.buttons()]
        needed = sum(hints) + GRID * len(hints)
        upright = Qt.Orientation.Vertical if needed > self.width() else Qt.Orientation.Horizontal
        if upright != self.orientation():
            self.setOrientation(upright)
            # Qt would keep them as narrow as one of them from then on, whatever room there is.
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.updateGeometry()


def furnish(dialog: QDialog, contents: QLayout, *foot: QWidget) -> None:
    """Put contents that scroll, and below them what doesn't, the buttons last, into a dialog."""
    inside = QWidget()
    inside.setLayout(contents)
    contents.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
    below = QVBoxLayout()
    below.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
    for each in foot:
        below.addWidget(each)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(Scroll(inside), 1)
    whole.addLayout(below)
