"""A search field with the key that leads to it written inside."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from netbook.ui import icons, theme
from netbook.ui.announce import announce
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

# So long after the last letter it is said how many were found.
ANNOUNCE_MS = 600


class SearchField(QLineEdit):
    """Emits `textChanged` as people type; Escape empties it, Down and Enter leave it."""

    left = Signal()

    def __init__(self, name: str, key: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._hint = text(shown.replace("+", " "), "key")
        self._hint.setParent(self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._clear = QToolButton(self)
        self._clear.setProperty("kind", "icon")
        self._clear.setAccessibleName(tr("Empty the search"))
        self._clear.setToolTip(tr("Empty the search"))
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.clear)
        self._typed = False
        self._found = 0
        self._loud = QTimer(self, singleShot=True, interval=ANNOUNCE_MS)
        self._loud.timeout.connect(self._announce)
        self.textChanged.connect(self._changed)
        self._arrange()

    def say_found(self, count: int) -> None:
        """Tell those who hear the screen how many were found, once the typing pauses."""
        self._found = count
        self._loud.start()

    def _announce(self) -> None:
        announce(self, tr("%Ln found", "", self._found))

    def _changed(self, typed: str) -> None:
        if bool(typed) != self._typed:
            self._arrange()

    def _arrange(self) -> None:
        typed = self._typed = bool(self.text())
        self._clear.setIcon(icons.icon("close", theme.tokens().muted, 14))
        self._clear.setVisible(typed)
        side = self._clear if typed else self._hint
        self._hint.setVisible(not typed and bool(self._hint.text()))
        side.adjustSize()
        self.setTextMargins(0, 0, side.width() + 4, 0)
        side.move(self.width() - side.width() - 9, (self.height() - side.height()) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint at the right."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            if hasattr(self, "_clear"):
                self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to what was found; Escape where nothing is typed goes back."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
