"""The sidebar: the pages that exist, and at its foot the state of the backup."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import theme
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

WIDE, MARGIN, ICON = 188, 10, 18


class Entry(QPushButton):
    """One page in the sidebar, with a number of things that wait there."""

    def __init__(self, name: str, label: str, icon: str, key: str) -> None:
        super().__init__(label)
        self.page, self._label, self._icon, self._key = name, label, icon, key
        self.setCheckable(True)
        self.setProperty("kind", "nav")
        self._badge = text("", "due")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, MARGIN, 0)
        inside.addStretch(1)
        inside.addWidget(self._badge)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._narrow = False
        self.set_badge("", "")

    def set_badge(self, count: str, meaning: str) -> None:
        """Show a number; `meaning` is the sentence a screen reader adds."""
        self._badge.setText(count)
        self._badge.setVisible(bool(count) and not self._narrow)
        self.setAccessibleName(f"{self._label}, {meaning}" if meaning else self._label)

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icon, or icon, name and number."""
        self._narrow = narrow
        self.setText("" if narrow else self._label)
        self._badge.setVisible(bool(self._badge.text()) and not narrow)
        self.setToolTip(f"{self._label}  {self._key}" if narrow else self._key)

    def wide(self) -> int:
        """How wide it is with all that may stand on it, in pixels."""
        room = 0 if self._narrow else self._badge.fontMetrics().horizontalAdvance("0000") + MARGIN
        return self.sizeHint().width() + room

    def redraw(self) -> None:
        """Draw the icon in the colours of the theme, and as large as the text."""
        from netbook.ui import icons  # what draws them: there are none at the first paint

        size = theme.scaled(ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon, theme.tokens().text, size))


class Sidebar(QScrollArea):
    """The list of pages; `chosen` is emitted with the page's name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._entries: dict[str, Entry] = {}
        self._group = QButtonGroup(self)
        inside = QWidget()
        self._layout = layout = QVBoxLayout(inside)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 12)
        layout.setSpacing(2)
        self._brand = text("NetBook", "brand")
        self._brand.setContentsMargins(10, 0, 0, 10)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._bottom):
            part.setSpacing(2)
        self._foot = text("", "small", wrap=True)
        self._foot.setContentsMargins(10, 8, 4, 0)
        layout.addWidget(self._brand)
        layout.addLayout(self._top)
        layout.addStretch(1)
        layout.addLayout(self._bottom)
        layout.addWidget(self._foot)
        self.setWidget(inside)
        # A scroll bar takes the place of the margin beside it.
        self.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: layout.setContentsMargins(MARGIN, 14, 0 if most else MARGIN, 12)
        )
        self._narrow = False
        self.setFixedWidth(WIDE)

    def add(self, name: str, label: str, icon: str, key: str, *, bottom: bool = False) -> None:
        """Add a page at the end of the upper or the lower group."""
        entry = Entry(name, label, icon, key)
        entry.clicked.connect(lambda: self.chosen.emit(name))
        entry.set_narrow(self._narrow)
        entry.redraw()
        self._entries[name] = entry
        self._group.addButton(entry)
        (self._bottom if bottom else self._top).addWidget(entry)
        self._fit([entry], self.minimumWidth())

    def select(self, name: str) -> None:
        """Mark a page as the one that is shown; one that has no entry leaves none marked."""
        self._group.setExclusive(False)
        for each, entry in self._entries.items():
            entry.setChecked(each == name)
        self._group.setExclusive(True)
        marked = self._group.checkedButton() is not None
        for entry in self._entries.values():
            # As Qt does where somebody chooses: Tab comes to the chosen one, arrows to the others.
            tab = entry.isChecked() or not marked
            entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def set_badge(self, name: str, count: str, meaning: str) -> None:
        """Show how much waits on a page."""
        self._entries[name].set_badge(count, meaning)

    def set_foot(self, words: str) -> None:
        """Show the state of the backup."""
        self._foot.setText(words)

    def set_narrow(self, narrow: bool) -> None:
        """Fold to icons in a narrow window, or unfold."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._brand.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        for entry in self._entries.values():
            entry.set_narrow(narrow)
        self._fit(self._entries.values())

    def _fit(self, entries: Iterable[Entry], least: int = 0) -> None:
        """Be as wide as the widest page's name."""
        usual = 0 if self._narrow else theme.scaled(WIDE)
        widths = (entry.wide() + 2 * MARGIN for entry in entries)
        self.setFixedWidth(max(least, usual, *widths, 2 * MARGIN))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme or text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            entries = getattr(self, "_entries", {})
            for entry in entries.values():
                entry.redraw()
            if entries:
                self._fit(entries.values())
