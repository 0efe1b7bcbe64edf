"""A button that looks like a search field, with the key that does the same written inside."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import text


class FindButton(QPushButton):
    """A field to press: `label` at the left, the key at the right."""

    def __init__(self, label: str, key: str, act: Callable[[], object]) -> None:
        super().__init__(label)
        self.setAccessibleName(label)
        self.setProperty("kind", "find")
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._key = text(shown.replace("+", " "), "key")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, GRID, 0)
        inside.addStretch(1)
        inside.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda _checked=False: act())

    def sizeHint(self) -> QSize:
        """Room for both, and some more."""
        size = super().sizeHint()
        return QSize(size.width() + self._key.sizeHint().width() + 4 * GRID, size.height())

    def minimumSizeHint(self) -> QSize:
        """Room for both."""
        return self.sizeHint()
