"""A small window under a button in which tags are found, ticked and made."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netbook.core.fold import fold
from netbook.store.tags import TagRow
from netbook.ui import theme, words
from netbook.ui.theme import GRID
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text
from netbook.ui.words import tr

WIDTH, ROWS = 240, 8


class Choice(NamedTuple):
    """One tag to tick; `people` is None for one that would be new."""

    name: str
    people: int | None
    on: bool


def say_choice(choice: Choice) -> str:
    """A choice in one sentence."""
    if choice.people is None:
        return tr("New tag: {name}").format(name=choice.name)
    people = words.people(choice.people)
    return f"{choice.name}, {people}, {tr('ticked') if choice.on else tr('not ticked')}"


class _ChoiceDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=True)
        area = QRectF(option.rect).adjusted(10, 0, -10, 0)
        if choice.on:
            paint_text(painter, area, "✓", tokens.accent)
        said = choice.name if choice.people is not None else say_choice(choice)
        inner = area.adjusted(18, 0, -34 if choice.people else 0, 0)
        paint_text(painter, inner, said, tokens.text)
        if choice.people:
            number = words.number(choice.people)
            paint_text(painter, area, number, tokens.muted, theme.font("small"), right=True)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, round(line_height() + 10))


class TagPicker(QFrame):
    """Emits `picked` with a tag's name and whether it was ticked; stays open for more."""

    picked = Signal(str, bool)

    def __init__(self, parent: QWidget, *, creates: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self._creates = creates
        self._tags: list[TagRow] = []
        self._on: set[str] = set()
        self._field = QLineEdit(placeholderText=tr("Find or make a tag") if creates else tr("Find"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.textChanged.connect(self._fill)
        self._field.installEventFilter(self)
        self._model: RowModel[Choice] = RowModel(say_choice)
        self._list = RowList(tr("Tags"), lambda: round(line_height() + 10))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ChoiceDelegate(self._list))
        self._list.opened.connect(self._toggle)
        self._list.acts = {"Space": self._toggle}
        self._list.clicked.connect(lambda index: self._toggle(index.row()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self._field)
        layout.addWidget(self._list)

    def open_under(self, widget: QWidget, tags: Sequence[TagRow], on: Collection[str]) -> None:
        """Open under a button with all tags, those in `on` ticked."""
        self._tags, self._on = list(tags), set(on)
        self._field.clear()
        self._fill()
        rows = min(max(len(self._model.rows), 3), ROWS)
        height = self._list.verticalHeader().defaultSectionSize()
        self._list.setFixedHeight(rows * height + 2)
        self.setFixedWidth(max(WIDTH, widget.width()))
        self.adjustSize()
        self.move(self._place(widget))
        self.show()
        self._field.setFocus()

    def _place(self, widget: QWidget) -> QPoint:
        below = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        x = min(below.x(), room.right() - self.width())
        if below.y() + self.height() > room.bottom():
            return QPoint(x, widget.mapToGlobal(QPoint(0, -4)).y() - self.height())
        return QPoint(x, below.y())

    def _fill(self) -> None:
        typed = self._field.text().strip()
        wanted = fold(typed)
        made = [
            Choice(tag.name, tag.people, tag.name in self._on)
            for tag in self._tags
            if wanted in fold(tag.name)
        ]
        if self._creates and wanted and all(fold(tag.name) != wanted for tag in self._tags):
            made.append(Choice(typed, None, False))
        self._model.fill(made)
        if made:
            self._list.selectRow(0)

    def _toggle(self, row: int) -> None:
        choice = self._model.rows[row]
        on = not choice.on
        if choice.people is None:
            self._tags.append(TagRow(0, choice.name, 0))
            self._field.clear()
        (self._on.add if on else self._on.discard)(choice.name)
        self.picked.emit(choice.name, on)
        self._fill()
        self._list.selectRow(min(row, len(self._model.rows) - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list and Enter ticks while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                row = self._list.currentIndex().row()
                if row >= 0:
                    self._toggle(row)
                return True
        return super().eventFilter(watched, event)
