"""Tabs that are words with a line under the one that is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, divider


class Tabs(QWidget):
    """A row of tabs; only the open one's page takes room. `turned` tells its name."""

    turned = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._pages: dict[str, QWidget] = {}
        self._heads = QHBoxLayout()
        self._heads.setContentsMargins(0, 0, 0, 0)
        self._heads.setSpacing(22)
        self._heads.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._heads)
        self._layout.addWidget(divider())
        self._layout.addSpacing(2 * GRID)
        self._group.buttonToggled.connect(self._toggled)

    def add(self, name: str, label: str, page: QWidget) -> None:
        """Add a tab at the end; the first one added is open."""
        head = button(label, kind="tab")
        head.setCheckable(True)
        head.setObjectName(f"tab:{name}")
        self._group.addButton(head)
        self._heads.insertWidget(self._heads.count() - 1, head)
        self._layout.addWidget(page, 1)
        page.setVisible(not self._pages)
        self._pages[name] = page
        if len(self._pages) == 1:
            head.setChecked(True)

    @property
    def current(self) -> str:
        """The name of the open tab."""
        return next(name for name, page in self._pages.items() if not page.isHidden())

    def open(self, name: str) -> None:
        """Open a tab by its name."""
        for head in self._group.buttons():
            if head.objectName() == f"tab:{name}":
                head.setChecked(True)

    def _toggled(self, head: QWidget, on: bool) -> None:
        name = head.objectName().removeprefix("tab:")
        if name in self._pages:
            self._pages[name].setVisible(on)
        if on:
            self.turned.emit(name)
