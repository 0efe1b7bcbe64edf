"""Notices at the foot of the window: what was done, with Undo; what went wrong, with what to do."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from netbook.ui.announce import announce
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

VISIBLE_MS = 6000
# Of a longer text the beginning and the end are shown; the whole of it is in the list.
LONGEST, END = 200, 60
KEPT = 100
WIDEST = 640
MARGIN = 16


class Action(NamedTuple):
    """A button on a notice."""

    label: str
    act: Callable[[], None]


class Notice(NamedTuple):
    """One notice as it stays listed (F8)."""

    at: datetime
    text: str
    kind: str
    actions: tuple[Action, ...]


class Notices(QObject):
    """The notices of this session, newest last; the newest is shown over the window's foot.

    A notice with actions stays until it is answered, closed or followed by another one; while one
    is shown, `foot`, the part of the window that it stands in, leaves room for it.
    """

    added = Signal()

    def __init__(self, window: QWidget, foot: QWidget | None = None) -> None:
        super().__init__(window)
        self.kept: list[Notice] = []
        self.window = window
        self._foot = foot or window
        self._frame: QFrame | None = None
        self._before: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=VISIBLE_MS)
        self._timer.timeout.connect(self.dismiss)
        self._foot.installEventFilter(self)

    def show(self, text: str, *actions: Action, kind: str = "done") -> None:
        """Show a sentence; `kind` is done or error."""
        self.kept = [*self.kept, Notice(datetime.now(), text, kind, actions)][-KEPT:]
        self.added.emit()
        self.dismiss()
        self._before = QApplication.focusWidget()
        self._frame = self._build(self.kept[-1])
        self._place()
        self._frame.show()
        self._frame.raise_()
        announce(self.window, text)
        self._timer.stop()
        if not actions and kind != "error":
            self._timer.start()

    def dismiss(self) -> None:
        """Take the visible notice away; it stays listed, and the focus returns where it was."""
        if self._frame is not None:
            frame, self._frame = self._frame, None
            focus, before = QApplication.focusWidget(), self._before
            if focus is not None and frame.isAncestorOf(focus):
                if before is not None and isValid(before) and before.isVisible():
                    before.setFocus()
            frame.hide()
            frame.deleteLater()
            self._foot.setContentsMargins(0, 0, 0, 0)

    def _build(self, notice: Notice) -> QFrame:
        frame = QFrame(self.window)
        frame.setObjectName("notice")
        frame.setProperty("notice", True)
        frame.setAccessibleName(notice.text)
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(16, 10, 10, 10)
        label = QLabel(_shortened(notice.text), wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(label, 1)
        for action in notice.actions:
            button = QPushButton(action.label)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it where it is
            button.clicked.connect(lambda _=False, act=action.act: self._answer(act))
            layout.addWidget(button)
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close this notice"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.dismiss)
        layout.addWidget(close)
        return frame

    def _answer(self, act: Callable[[], None]) -> None:
        self.dismiss()
        act()

    def _place(self) -> None:
        if self._frame is None:
            return
        width = min(WIDEST, self._foot.width() - 2 * MARGIN)
        self._frame.setFixedWidth(width)
        layout = self._frame.layout()
        height = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        height = max(height, self._frame.sizeHint().height())
        self._frame.setFixedHeight(height)
        left = (self._foot.width() - width) // 2
        top = self._foot.height() - height - MARGIN
        self._frame.move(self._foot.mapTo(self.window, QPoint(left, top)))
        self._foot.setContentsMargins(0, 0, 0, height + 2 * MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the notice at the foot while that moves or changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)


def _shortened(said: str) -> str:
    if len(said) > LONGEST:
        said = f"{said[: LONGEST - END].rstrip()}… {said[-END:].lstrip()}"
    return breakable(said)
