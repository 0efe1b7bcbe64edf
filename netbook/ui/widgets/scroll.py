"""A part of a page or dialog that scrolls where it is higher than its place, and never sideways."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from netbook.ui import theme
from netbook.ui.theme import GRID

LEAST = 96
BAR = 10
# After so many turns of the event loop has what lies around something new settled.
TURNS = 8


class Scroll(QScrollArea):
    """Scrolls what is `inside`, which gets all the height there is and at least what it needs."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        hint = self._inside.sizeHint()
        if self._inside.hasHeightForWidth():
            # It is never made lower than its least height, whatever its width asks for.
            least = self._inside.minimumSizeHint().height()
            hint.setHeight(max(self._inside.heightForWidth(hint.width()), least))
        return hint + QSize(BAR, 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside must be, and a few lines high."""
        least = self._inside.minimumSizeHint()
        return QSize(least.width() + BAR, min(least.height(), theme.scaled(LEAST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around it when what is inside needs another width."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def show_whole_once_laid_out(opened: QWidget, turns: int = TURNS) -> None:
    """Scroll to all of what opens with the focus in it; what lies around takes turns to settle."""

    def turn() -> None:
        focus = opened.window().focusWidget()
        if turns and opened.isVisible() and focus is not None and opened.isAncestorOf(focus):
            _show_whole(opened, focus)
            show_whole_once_laid_out(opened, turns - 1)

    QTimer.singleShot(0, opened, turn)


def _show_whole(opened: QWidget, focus: QWidget) -> None:
    """Scroll no further than for all of it, or for its top where it is too high for its place."""
    around = opened.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (inside := around.widget()) is not None:
            bar, room = around.verticalScrollBar(), around.viewport().height()
            top = opened.mapTo(inside, QPoint()).y() - GRID
            bottom = top + opened.height() + 2 * GRID
            bar.setValue(min(max(bar.value(), bottom - room), top))
            around.ensureWidgetVisible(focus)
        around = around.parentWidget()
