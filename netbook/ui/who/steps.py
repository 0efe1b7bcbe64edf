"""Below the card of Who do you know?: one back, one on, undo, and who comes next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QWidget

from netbook.ui import words
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr


class Steps(QWidget):
    """`move` is called with -1 for back and 1 for on."""

    def __init__(self, move: Callable[[int], object]) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.back = button(tr("← back"), lambda: move(-1), kind="link", name=tr("Back"))
        self.skip = button(tr("→ skip"), lambda: move(1), kind="link", name=tr("Skip"))
        undo = QKeySequence(QKeySequence.StandardKey.Undo).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        self._next = text("", "small", wrap=True)
        acts = Flow(spacing=6)
        for each in (self.back, self.skip, text(tr("{keys} undo").format(keys=undo), "small")):
            acts.addWidget(each)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(acts)
        self._whole.addWidget(self._next, 1)

    def show_coming(self, names: Sequence[str]) -> None:
        """Say who comes next."""
        self._next.setVisible(bool(names))
        who = ", ".join(words.called(name) for name in names)
        self._next.setText(tr("Next: {names}…").format(names=who))

    def fold(self, narrow: bool) -> None:
        """Put who comes next below the steps, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(down if narrow else across)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        self._next.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
