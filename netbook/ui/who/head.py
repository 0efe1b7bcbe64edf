"""The head of Who do you know?: what it is, how many were answered, and the way out."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr


class Head(QWidget):
    """Title and count; `done` is the button that leaves."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.done = button(tr("Done for now"), leave)
        self._count = text("", "muted")
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(text(tr("Who do you know?"), "title", wrap=True))
        heads.addWidget(
            text(
                tr("One key each. Stop when you like; ten answers are enough for a useful Today."),
                "muted",
                wrap=True,
            )
        )
        right = QHBoxLayout()
        right.setSpacing(11)
        right.addWidget(self._count)
        right.addWidget(self.done)
        right.addStretch(0)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(heads, 1)
        self._whole.addLayout(right)

    def show_count(self, answered: int) -> None:
        """Say how many answers there are, once there is one."""
        self._count.setText(tr("%Ln answered", "", answered))
        self._count.setVisible(answered > 0)

    def fold(self, narrow: bool) -> None:
        """Put the count below the title, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(down if narrow else across)
