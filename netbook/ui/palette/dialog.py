"""The palette: a field and a list over the window, from where everything is a few letters away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from netbook.ui import theme
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.palette.delegate import RowDelegate, row_height
from netbook.ui.palette.finding import Finder
from netbook.ui.palette.recent import remember
from netbook.ui.palette.row import NEW, PERSON, Row, sentence
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import divider, text
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.words import tr

WIDTH, ROWS = 620, 11
TALKS_MS, ANNOUNCE_MS = 120, 600
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def open_palette(window: QMainWindow, desk: Desk) -> None:
    """Open the palette over the window; once more closes it."""
    there = next((each for each in window.findChildren(Palette) if each.isVisible()), None)
    if there is not None:
        there.reject()
    else:
        Palette(window, desk).show()


class Palette(QDialog):
    """A dialog that lies over the whole window instead of having one; a click beside it closes.

    So it stands where it should on every desktop, and nothing of it is outside a small window.
    """

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setProperty("surface", "none")
        self.setAccessibleName(tr("Find or do anything"))
        self._desk, self._window = desk, window
        self._before: QWidget | None = window.focusWidget()
        self._finder = Finder(desk, window.menuBar())
        self.field = QLineEdit(placeholderText=tr("Find or do anything"))
        self.field.setAccessibleName(tr("Find or do anything"))
        self.field.textChanged.connect(lambda _typed: self._find())
        self.field.installEventFilter(self)
        self.model = RowModel[Row](sentence)
        self.list = RowList(tr("Found"), row_height)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.opened.connect(self.do)
        self.list.current_changed.connect(self._follow)
        self.list.clicked.connect(lambda index: self.do(index.row()))
        self._hint = text(tr("Ctrl+Enter logs a conversation."), "small", wrap=True)
        self._later, self._loud = (
            QTimer(self, singleShot=True, interval=TALKS_MS),
            QTimer(self, singleShot=True, interval=ANNOUNCE_MS),
        )
        self._later.timeout.connect(self._add_talks)
        self._loud.timeout.connect(self._announce)
        self._arrange()
        window.installEventFilter(self)
        _application().focusChanged.connect(self._focus_went)
        self._find()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        self.card = QFrame(self)
        self.card.setProperty("card", True)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, GRID + 4, 1, 6)
        inside.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(GRID + 4, 0, GRID + 4, 0)
        head.addWidget(self.field)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * GRID, 0, 2 * GRID, 2)
        foot.addWidget(self._hint)
        inside.addLayout(head)
        inside.addWidget(divider())
        inside.addWidget(self.list, 1)
        inside.addLayout(foot)

    def do(self, at: int) -> None:
        """Do what a row says, once the palette is gone."""
        row = self.model.rows[at]
        if not row.possible:
            announce(self.field, sentence(row))
            return
        remember(self._desk, row)
        self.accept()
        row.act()

    def log(self, at: int) -> None:
        """Write down a conversation with the person of a row."""
        row = self.model.rows[at]
        if row.log is not None:
            remember(self._desk, row)
            self.accept()
            row.log()

    def _find(self) -> None:
        typed = self.field.text()
        self._show(self._finder.rows(typed))
        self._loud.start()
        if typed.strip():
            self._later.start()
        else:
            self._later.stop()

    def _show(self, rows: list[Row]) -> None:
        self.model.fill(rows)
        self._place()
        self.list.scrollToTop()
        if rows:
            self.list.selectRow(0)

    def _add_talks(self) -> None:
        """Conversations come after all else but the offer of a new person, and move nothing."""
        talks = self._finder.talks(self.field.text())
        if not talks:
            return
        rows, at = self.model.rows, self.list.currentIndex().row()
        chosen, top = rows[at] if rows else None, self.list.verticalScrollBar().value()
        new = [row for row in rows if row.kind == NEW]
        rows = [row for row in rows if row.kind != NEW] + talks + new
        self.model.fill(rows)
        self._place()
        self.list.selectRow(rows.index(chosen) if chosen else 0)
        self.list.verticalScrollBar().setValue(top)

    def _follow(self, at: int) -> None:
        """Say under the list what else can be done with its current row."""
        person = 0 <= at < len(self.model.rows) and self.model.rows[at].kind == PERSON
        self._hint.setVisible(person)

    def _announce(self) -> None:
        at = self.list.currentIndex().row()
        said = tr("%Ln found", "", len(self.model.rows))
        if 0 <= at < len(self.model.rows):
            said = f"{said}. {sentence(self.model.rows[at])}"
        announce(self.field, said)

    def _place(self) -> None:
        """Centred near the top of the window, as high as what was found needs."""
        self.setGeometry(self._window.rect())
        high = self.list.verticalHeader().defaultSectionSize()
        width = min(theme.scaled(WIDTH), self.width() - 4 * GRID)
        top = min(self.height() // 10, 9 * GRID)
        around = self.card.sizeHint().height() - self.list.sizeHint().height()
        rows = min(max(len(self.model.rows), 1), ROWS)
        height = min(around + rows * high, self.height() - top - 2 * GRID)
        self.card.setGeometry((self.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the field; follow the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._pressed(event):
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        at = self.list.currentIndex().row()
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
            now = self.list.currentIndex().row()
            if now != at and now >= 0:
                announce(self.field, sentence(self.model.rows[now]))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if at >= 0:
                control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.log if control else self.do)(at)
            return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes between the field and the list."""
        (self.list if self.field.hasFocus() else self.field).setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the palette closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.reject()

    def _focus_went(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A key that led elsewhere in the window closes it."""
        elsewhere = now is not None and now.window() is self.window()
        if elsewhere and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.reject()

    def done(self, code: int) -> None:
        """Go, and give the focus back to whatever had it."""
        # First of all: hiding moves the focus.
        _application().focusChanged.disconnect(self._focus_went)
        self._window.removeEventFilter(self)
        super().done(code)
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self.deleteLater()


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found
