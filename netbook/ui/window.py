"""The window: menus, sidebar and the pages; it knows neither the notebook nor any page's code."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import style, theme
from netbook.ui.machine import Machine
from netbook.ui.notices import Notices
from netbook.ui.page import Page
from netbook.ui.sidebar import Sidebar
from netbook.ui.target import Target


class Place(NamedTuple):
    """A page of the window before it is built: its name, label, icon, key and maker.

    A page with `under` is not in the sidebar: the one it names is marked there instead.
    """

    name: str
    label: str
    icon: str
    key: str
    make: Callable[[], Page]
    bottom: bool = False
    under: str = ""


# So many pages can be gone back through.
TRAIL = 20
# Room for the title bar that the system puts above the window.
TITLE_BAR = 40


class Window(QMainWindow):
    """The one window; pages are added once the notebook is open and built when first shown."""

    painted = Signal()
    closing = Signal()

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self.machine = machine
        self.sidebar = Sidebar()
        self.stack = QStackedWidget()
        self.notices = Notices(self, self.stack)
        self._places: dict[str, Place] = {}
        self._pages: dict[str, Page] = {}
        self._dialogs: dict[str, Callable[[Target], None]] = {}
        self._trail: list[str] = []
        # What was handed over before there were pages.
        self._files: list[Path] = []
        self._keys: set[str] = set()
        self._painted = False
        # Asked when the window is closed: whether it only goes out of sight, for the tray.
        self.stays: Callable[[], bool] = lambda: False
        self._leaving = False
        middle = QWidget()
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.stack, 1)
        layout.addLayout(self._right, 1)
        self.setCentralWidget(middle)
        self._middle = middle
        self.setWindowTitle("NetBook")
        self.setMinimumSize(640, 400)
        self.setAcceptDrops(True)
        # On a small screen, or one that is scaled, no larger than that with the title bar, which
        # the system puts around it only when it is shown.
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(1280, 820).boundedTo(room))
        self.restoreGeometry(machine.octets("window/geometry"))
        self.sidebar.chosen.connect(lambda name: self.open(Target(name)))
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._show_focus)
        style.wear(self)

    def add_place(self, place: Place) -> None:
        """Make a page reachable; it is built when it is first shown."""
        self._places[place.name] = place
        if not place.under:
            key = QKeySequence(place.key).toString(QKeySequence.SequenceFormat.NativeText)
            self.sidebar.add(place.name, place.label, place.icon, key, bottom=place.bottom)

    def add_dialog(self, name: str, show: Callable[[Target], None]) -> None:
        """Make something that opens over the window reachable as pages are, by a target's name."""
        self._dialogs[name] = show

    def put_over(self, banner: QWidget) -> None:
        """Show something over all pages."""
        self._right.insertWidget(0, banner)

    def places(self) -> list[Place]:
        """The pages of the sidebar, in their order."""
        return [place for place in self._places.values() if not place.under]

    def page(self, name: str) -> Page:
        """The page of that name, built now if need be."""
        if name not in self._pages:
            made = self._places[name].make()
            made.setObjectName(f"page:{name}")
            made.restore(self.machine.document(f"page/{name}"))
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    @property
    def current(self) -> Page | None:
        """The page that is shown, once there is one."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def open(self, target: Target) -> None:
        """Go to a page or open a dialog, and have it show what the target names."""
        if target.page in self._dialogs:
            self._dialogs[target.page](target)
            return
        if self.current is not None and self.current.name != target.page:
            self._trail = [*self._trail, self.current.name][-TRAIL:]
        self._turn_to(target)

    def back(self) -> None:
        """Go back to the page that was shown before, if there was one."""
        if self._trail:
            self._turn_to(Target(self._trail.pop()))

    def _turn_to(self, target: Target) -> None:
        page = self.page(target.page)
        # Where nothing special is wanted, the focus returns to where it was on that page.
        kept = page.focusWidget() if target == Target(target.page) else None
        self.stack.setCurrentWidget(page)
        self.sidebar.select(self._places[target.page].under or target.page)
        self.sidebar.setVisible(not page.alone)
        page.show_target(target)
        if kept is not None and kept.isVisible() and kept.isEnabled():
            kept.setFocus()
        focus = self.focusWidget()
        there = focus is not None and page.isAncestorOf(focus) and focus.isVisible()
        if self.isVisible() and not there:
            # The first that Tab would come to on the page.
            page.setFocus()
            self.focusNextChild()

    def bring_in(self, files: Sequence[Path]) -> None:
        """Open the preview of files, as soon as there are pages."""
        self._files += files
        if "transfer" in self._places and self._files:
            files, self._files = tuple(self._files), []
            self.open(Target("transfer", action="import", paths=files))

    def bring_forward(self, files: Sequence[Path]) -> None:
        """Come to the front with the files of a second start."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.bring_in(files)

    def menu(self, title: str) -> QMenu:
        """A new menu at the end of the menu bar."""
        return self.menuBar().addMenu(title)

    def action(
        self,
        menu: QMenu,
        label: str,
        act: Callable[[], object],
        *keys: QKeySequence | str,
        words: str = "",
    ) -> QAction:
        """A new action at the end of a menu, with its shortcuts.

        By `words`, what others may call it, Find or do anything finds it too.
        """
        made = QAction(label, self)
        made.setProperty("words", words)
        sequences = [QKeySequence(key) for key in keys]
        made.setShortcuts(sequences)
        self._keys.update(each.toString() for each in sequences)
        made.triggered.connect(lambda _checked=False: act())
        menu.addAction(made)
        return made

    def remember(self) -> None:
        """Keep where the window was left."""
        self.machine.put("window/geometry", self.saveGeometry())
        if self.current is not None:
            place = self._places[self.current.name]
            self.machine.put("window/page", place.under or place.name)
        for name, page in self._pages.items():
            self.machine.put(f"page/{name}", dict(page.state()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where nothing else wants them, Esc goes back and Enter presses the button."""
        pressed = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and plain:
            self.back()
        elif enter and plain and isinstance(pressed, QPushButton | QToolButton):
            # Qt leaves this to the desktop: outside of dialogs some know only Space.
            if not event.isAutoRepeat():
                pressed.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys of the window from its first showing."""
        super().showEvent(event)
        if not event.spontaneous():
            self.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window's keys go before what text fields make of them.

        Those of Linux know keys of Emacs: Ctrl+K deletes the rest of the line, Ctrl+E goes to its
        end.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if QKeySequence(event.keyCombination()).toString() in self._keys:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the focus into view: a scrolling page does so only for Tab within it."""
        if now is not None and now.window() is self and now.visibleRegion().isEmpty():
            # What was made just now has no place before it is laid out.
            QTimer.singleShot(0, now, lambda: self._bring_into_view(now))

    def _bring_into_view(self, now: QWidget) -> None:
        if self.focusWidget() is not now or not now.visibleRegion().isEmpty():
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now)
            around = around.parentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold the sidebar for larger text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "sidebar"):
            self._fold()

    def _fold(self) -> None:
        self.sidebar.set_narrow(theme.folded(self.width(), theme.FOLD_PANES))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint, once it is on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def begin_hidden(self) -> None:
        """Do without the first paint: the window stays out of sight until it is wanted."""
        self._painted = True
        QTimer.singleShot(0, self, self.painted.emit)

    def never_stay(self) -> None:
        """Have the next closing be for good."""
        self._leaving = True

    def leave(self) -> None:
        """Close for good, whatever closing else means."""
        self.never_stay()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, then go, or only out of sight."""
        self.remember()
        if not self._leaving and self.stays():
            event.ignore()
            self.hide()
            return
        # What is still being written is kept as its page is left, while there is a notebook.
        self._middle.hide()
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on."""
        event.acceptProposedAction()
        self.bring_in(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )
