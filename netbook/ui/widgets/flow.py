"""A layout that puts its widgets in rows like words in a text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

ENDLESS = 1 << 20


class Flow(QLayout):
    """Widgets from left to right, then on the next line; as high as the width makes it."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # By width: what lies around asks again and again until something has changed.
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        self.invalidate()

    def add_spring(self) -> None:
        """Push what follows to the right end of its line."""
        policy = QSizePolicy.Policy
        self.addItem(QSpacerItem(0, 0, policy.Expanding, policy.Minimum))

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out, or None."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at a width in pixels."""
        if width not in self._heights:
            self._heights[width] = self._high(width)
        return self._heights[width]

    def invalidate(self) -> None:
        """Ask the widgets anew."""
        self._heights.clear()
        super().invalidate()

    def _high(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [self._height(line) for line in lines]
        gaps = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + gaps + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets, each in the middle of its line."""
        super().setGeometry(rect)
        rect = rect.marginsRemoved(self.contentsMargins())
        y = rect.y()
        for line in self._lines(rect.width()):
            height = self._height(line)
            used = sum(size.width() for _item, size in line)
            free = max(0, rect.width() - used - self.spacing() * (self._shown(line) - 1))
            x = rect.x()
            for item, size in line:
                if item.spacerItem() is not None:
                    x += free
                    continue
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def sizeHint(self) -> QSize:
        """All in one row."""
        margins = self.contentsMargins()
        hint = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        for line in self._lines(ENDLESS):
            gaps = self.spacing() * max(0, self._shown(line) - 1)
            hint += QSize(sum(size.width() for _, size in line) + gaps, self._height(line))
        return hint

    def minimumSize(self) -> QSize:
        """The widest single widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line with their sizes; springs belong to the line they stand in."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.spacerItem() is not None:
                if lines:
                    lines[-1].append((item, QSize(0, 0)))
                continue
            if item.isEmpty():
                continue
            size = self._size(item, width)
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint().boundedTo(QSize(max(width, 1), ENDLESS))
        if item.hasHeightForWidth():
            size.setHeight(item.heightForWidth(size.width()))
        return size

    @staticmethod
    def _height(line: list[tuple[QLayoutItem, QSize]]) -> int:
        return max((size.height() for _item, size in line), default=0)

    @staticmethod
    def _shown(line: list[tuple[QLayoutItem, QSize]]) -> int:
        return sum(item.spacerItem() is None for item, _size in line)
