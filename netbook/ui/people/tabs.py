"""Tabs that are words with a line under the one that is open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QVBoxLayout, QWidget

from netbook.ui.announce import announce
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.long_button import LongButton
from netbook.ui.widgets.pieces import divider

BETWEEN = 22


class Tabs(QWidget):
    """Rows of tabs; only the open one's page takes room, and is made when it is first opened.

    `turned` tells the name of the one that is open now.
    """

    turned = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._heads = Flow(spacing=BETWEEN)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._heads)
        self._layout.addWidget(divider())
        self._layout.addSpacing(2 * GRID)
        self._group.buttonToggled.connect(self._toggled)

    def add(self, name: str, label: str, make: Callable[[], QWidget]) -> None:
        """Add a tab at the end; the first one added is open."""
        head = LongButton(label)
        head.setProperty("kind", "tab")
        head.setCursor(Qt.CursorShape.PointingHandCursor)
        head.setCheckable(True)
        head.setObjectName(f"tab:{name}")
        self._makers[name] = make
        self._group.addButton(head)
        self._heads.addWidget(head)
        self.rename(name, label)
        if len(self._makers) == 1:
            head.setChecked(True)

    def rename(self, name: str, label: str) -> None:
        """Give a tab another label, say for another person."""
        head = self._head(name)
        if head.text() != label:
            head.setText(label)
            self._heads.invalidate()
        head.setAccessibleName(label)

    @property
    def names(self) -> list[str]:
        """The names of all tabs in their order."""
        return list(self._makers)

    @property
    def current(self) -> str:
        """The name of the open tab."""
        open_now = next(head for head in self._group.buttons() if head.isChecked())
        return open_now.objectName().removeprefix("tab:")

    def page(self, name: str) -> QWidget:
        """What a tab shows, made now if it never was open."""
        if name not in self._pages:
            self._pages[name] = made = self._makers[name]()
            self._layout.addWidget(made, 1)
        return self._pages[name]

    def open(self, name: str) -> None:
        """Open a tab by its name."""
        self._head(name).setChecked(True)

    def turn(self, by: int) -> None:
        """Open the tab so many places on, from the last to the first; its name is read aloud."""
        names = self.names
        name = names[(names.index(self.current) + by) % len(names)]
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.open(name)
        head = self._head(name)
        if inside:
            head.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            announce(head, head.accessibleName())

    def _head(self, name: str) -> QAbstractButton:
        return next(h for h in self._group.buttons() if h.objectName() == f"tab:{name}")

    def _toggled(self, head: QAbstractButton, on: bool) -> None:
        name = head.objectName().removeprefix("tab:")
        if on:
            self.page(name).show()
            self.turned.emit(name)
        elif name in self._pages:
            self._pages[name].hide()
