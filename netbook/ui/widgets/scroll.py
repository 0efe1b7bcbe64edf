"""A part of a page or dialog that scrolls where it is higher than its place, and never sideways."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from netbook.ui import theme

LEAST = 96
BAR = 10


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
