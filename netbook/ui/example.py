"""The example notebook: made anew and opened, with a banner over its pages and the way back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy

from netbook import paths
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr


def open_example(desk: Desk, ended: Callable[[], None]) -> None:
    """Make the example anew, so that its days are near today, and go there.

    `ended` is called where that did not work, or nothing was to do.
    """
    if desk.doors.home:
        ended()
        desk.open(Target("today"))  # it is open, and may have been changed
        return
    path, today, now = paths.example_notebook(), desk.bus.today, desk.bus.now()

    def work(_task: Task) -> None:
        from netbook.transfer.demo import make_example  # made-up people that most starts don't need

        make_example(path, today=today, now=now)

    def failed(error: Exception) -> None:
        ended()
        raise error

    def made(_done: None) -> None:
        ended()
        desk.switch(path)

    desk.tasks.run(tr("Make the example"), work, made, failed)


class Banner(QFrame):
    """Says on every page that this is the example, with the one way back."""

    def __init__(self, desk: Desk, home: Path) -> None:
        super().__init__()
        self.setProperty("banner", True)
        said = tr("This is the example. Nothing here is yours.")
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.back = button(tr("Back to my notebook"), lambda: desk.switch(home))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(3 * GRID, 6, 3 * GRID, 6)
        self._line.setSpacing(GRID)
        self._line.addWidget(text(said, wrap=True), 1)
        self._line.addWidget(self.back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The way back stands below the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.back.sizeHint().width() + theme.scaled(320) < self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if beside else down)
        side = Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft
        self._line.setAlignment(self.back, side)
