"""Two pieces of a text that runs on as one: the first may be bold, the second muted."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from netbook.ui import theme
from netbook.ui.widgets.room import breakable

LEAST_WIDTH = 120


class PairedText(QLabel):
    """A label whose pieces differ without being rich text; it breaks into lines where it must."""

    def __init__(self, *, bold: bool = False, muted: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._bold, self._muted = bold, muted
        self._first = self._second = ""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pair(self, first: str, second: str = "") -> None:
        """Show the pieces with a space between them."""
        self._first, self._second = breakable(first), breakable(second)
        whole = " ".join(part for part in (first, second) if part)
        self.setText(whole)
        self.setAccessibleName(whole)
        self.updateGeometry()
        self.update()

    def _laid(self, width: float) -> QTextLayout:
        whole = " ".join(part for part in (self._first, self._second) if part)
        layout, option = QTextLayout(whole, self.font()), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        first, second = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        first.start, first.length = 0, len(self._first)
        second.start, second.length = len(self._first), len(whole) - len(self._first)
        bold, muted = QTextCharFormat(), QTextCharFormat()
        if self._bold:
            bold.setFontWeight(QFont.Weight.DemiBold)
        if self._muted:
            muted.setForeground(QColor(theme.tokens().muted))
        first.format, second.format = bold, muted
        layout.setFormats([first, second])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return ceil(self._laid(width).boundingRect().height())

    def sizeHint(self) -> QSize:
        """All in one line."""
        laid = self._laid(1 << 16)
        width = ceil(laid.lineAt(0).naturalTextWidth()) + 2 if laid.lineCount() else 0
        return QSize(width, ceil(laid.boundingRect().height()))

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.scaled(LEAST_WIDTH)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both pieces."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().text))
        self._laid(self.width()).draw(painter, QPointF(0, 0))
        painter.end()
