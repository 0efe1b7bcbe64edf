"""The buttons of a list's current row: real ones that lie over the row, beside the list."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QTableView, QWidget


class RowActions(QObject):
    """Keeps the buttons of one row at its lower right corner.

    They are no children of the list: what a table holds beside its cells no screen reader finds.
    """

    def __init__(self, over: QTableView) -> None:
        super().__init__(over)
        self._list = over
        self._row = QPersistentModelIndex()
        self._watched: QAbstractItemModel | None = None
        self.strip: QWidget | None = None
        over.installEventFilter(self)
        over.verticalScrollBar().valueChanged.connect(self._place)

    @property
    def row(self) -> int:
        """The row that has the buttons, or -1."""
        return self._row.row() if self.strip is not None else -1

    def show(self, row: int, buttons: Sequence[QPushButton], *, right: int, bottom: int) -> int:
        """Put buttons on a row, so far from its edges; how much of its width they take."""
        self.remove()
        self.strip = strip = QWidget(self._list.parentWidget())
        strip.setProperty("surface", "none")
        strip.setProperty("over", True)
        strip.installEventFilter(self)
        layout = QHBoxLayout(strip)
        layout.setContentsMargins(0, 0, right, bottom)
        before: QWidget = self._list
        for each in buttons:
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
            QWidget.setTabOrder(before, each)
            before = each
        model = self._list.model()
        self._row = QPersistentModelIndex(model.index(row, 0))
        if model is not self._watched:
            self._watched = model
            for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                changed.connect(self._place)
        self._place()
        return strip.sizeHint().width()

    def remove(self) -> None:
        """Take the buttons away; the list gets the focus that one of them had."""
        if self.strip is None:
            return
        # First: a list that gets the focus takes its first row, whose buttons may be put on here.
        strip, self.strip = self.strip, None
        focus = QApplication.focusWidget()
        if focus is not None and strip.isAncestorOf(focus):
            self._list.setFocus()
        strip.hide()
        strip.deleteLater()

    def _place(self) -> None:
        if self.strip is None:
            return
        beside = self.strip.parentWidget()
        if beside is None or not self._row.isValid():
            self.remove()
            return
        # Not the viewport, before which PySide makes 64 kinds of constants: 14 ms of the start.
        # Without headers it lies where the list's contents do.
        view, strip = self._list.contentsRect(), self.strip
        rect = self._list.visualRect(self._list.model().index(self._row.row(), 0))
        size = strip.sizeHint()
        place = QRect(rect.bottomRight() + QPoint(1, 1) - QPoint(size.width(), size.height()), size)
        top = self._list.mapTo(beside, view.topLeft())
        strip.setGeometry(place.translated(top))
        # Where the list scrolls, they go with the row and out of sight like it. Only up and down:
        # between two widths of the list the row still has its old one, and buttons that hid for
        # that moment would lose the focus.
        middle = view.top() + place.center().y()
        seen = view.top() <= middle <= view.bottom() and self._list.isVisibleTo(beside)
        strip.setVisible(seen)
        if seen:
            strip.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the list; let it scroll where the pointer is over the buttons."""
        if watched is self.strip and event.type() == QEvent.Type.Wheel:
            QApplication.sendEvent(self._list.viewport(), event)
            return True
        if watched is self._list and event.type() in _MOVES:
            self._place()
            if event.type() == QEvent.Type.Resize:
                # The list hears of it after this, and only then has rows of its new width.
                QTimer.singleShot(0, self, self._place)
        return False


_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)
