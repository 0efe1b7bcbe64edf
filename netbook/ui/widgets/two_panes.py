"""A list, and beside it one of its entries; in a narrow window one of both, with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import theme

LIST_WIDTH = 312


class TwoPanes(QSplitter):
    """The list at the left; at the right one of several widgets, the first of them at the start.

    `alone` says that only one pane is seen; `back` is the button that is then above the right one.
    `list_width` is that of the list in pixels at 100 %.
    """

    def __init__(self, left: QWidget, right: Sequence[QWidget], back: QPushButton) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.alone = False
        self.list_width = LIST_WIDTH
        self._list = left
        self._right = QStackedWidget()
        for each in right:
            self._right.addWidget(each)
        self._side, self._top = QWidget(), QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(3 * theme.GRID, theme.GRID, 0, 0)
        top.addWidget(back)
        top.addStretch(1)
        inner = QVBoxLayout(self._side)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._top)
        inner.addWidget(self._right, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(self._side)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._moved)

    @property
    def shown(self) -> QWidget | None:
        """What stands at the right."""
        return self._right.currentWidget()

    def put(self, widget: QWidget) -> None:
        """Have one of the right widgets stand there."""
        self._right.setCurrentWidget(widget)

    def show_list(self) -> None:
        """Go to the list where only one pane is seen."""
        if self.alone:
            self._list.show()
            self._side.hide()

    def show_side(self) -> None:
        """Go to the right pane where only one is seen."""
        if self.alone:
            self._list.hide()
            self._side.show()

    def fold(self) -> None:
        """Show both beside each other, or one of them in a narrow window."""
        one = theme.folded(self.window().width(), theme.FOLD_PANES)
        self._top.setVisible(one)
        if not one:
            wide = round(self.list_width * theme.text_scale())
            self.setSizes([wide, max(self.width() - wide, 1)])
        if one == self.alone:
            return
        self.alone = one
        self._list.show()
        self._side.setVisible(not one)

    def take_width(self, width: object) -> None:
        """Take up the width that a list had at the last end, if it is one."""
        self.list_width = width if isinstance(width, int) and width > 0 else LIST_WIDTH

    def _moved(self, at: int, _handle: int) -> None:
        self.list_width = round(at / theme.text_scale())
