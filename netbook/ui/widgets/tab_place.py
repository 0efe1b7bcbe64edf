"""Where in the order of Tab those rows stand that are made anew, long after what follows them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabPlace(QWidget):
    """An unseen widget, made among those that stay; what it is given comes after it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Only what can have the focus has a place, and nobody can click what isn't seen.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def put(self, widgets: Iterable[QWidget]) -> None:
        """Have Tab go from here through these, in their order; they must be in the window."""
        before: QWidget = self
        for each in widgets:
            QWidget.setTabOrder(before, each)
            before = each
