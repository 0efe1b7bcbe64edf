"""The card of Today with the promises that are open, mine and theirs, to tick off."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.follow_ups import PromiseRow, count_promises, delete_promise, tick
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.repeats_words import repeats
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.person_keys import About, person_keys
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import (
    line_height,
    paint_ground,
    paint_label,
    paint_text,
    text_width,
)
from netbook.ui.words import promise_state, tr

if TYPE_CHECKING:
    from netbook.ui.widgets.suggestion_rows import SuggestionRows

BOX = 16
# From so many on there may be more than are shown.
MANY = 50


def sentence(row: PromiseRow, today: date) -> str:
    """The whole promise as one sentence."""
    if row.whose == "theirs":
        said = tr("{name} promised: {what}").format(name=row.name, what=row.text)
    else:
        said = tr("Promised to {name}: {what}").format(name=row.name, what=row.text)
    state = ", ".join(p for p in (promise_state(row.due_on, today), repeats(row.repeats)) if p)
    return f"{said}; {state}" if state else said


class PromiseModel(RowModel[PromiseRow]):
    """Open promises; each can be ticked."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A promise can be selected and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As RowModel, with an empty check box."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked
        return super().data(index, role)


class PromiseDelegate(QStyledItemDelegate):
    """Paints a promise: box, what, with whom, when."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: PromiseRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        rect = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.control), 1.2))
        painter.setBrush(QColor(tokens.surface))
        box = QRectF(rect.left() + 0.5, rect.center().y() - BOX / 2, BOX, BOX)
        painter.drawRoundedRect(box, 4, 4)
        state = promise_state(row.due_on, self.today)
        late = row.due_on is not None and row.due_on < self.today
        if late:
            wide = paint_label(painter, rect, state, tokens.broken, tokens.broken_soft, right=True)
        else:
            wide = text_width(state)
            paint_text(painter, rect, state, tokens.muted, right=True)
        words = rect.adjusted(BOX + 12, 0, -wide - 12, 0)
        bold, name = theme.font(bold=True), row.given or row.name
        if row.whose == "theirs":
            lead = tr("From {name}:").format(name=name) + " "
            words.setLeft(words.left() + paint_text(painter, words, lead, tokens.muted))
            paint_text(painter, words, row.text, tokens.text)
        elif name in row.text:
            paint_text(painter, words, row.text, tokens.text)
        else:
            to = " " + tr("to {name}").format(name="").strip() + " "
            room = text_width(to) + text_width(name, bold)
            head = QRectF(words)
            head.setWidth(max(words.width() - room, words.width() * 0.5))
            words.setLeft(words.left() + paint_text(painter, head, row.text, tokens.text))
            words.setLeft(words.left() + paint_text(painter, words, to, tokens.text))
            paint_text(painter, words, name, tokens.text, bold)
        painter.restore()


class PromisesCard(Card):
    """Promises to tick off, soonest first; Space or a click on the box ticks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Promises"))
        self._desk = desk
        self._model = PromiseModel(lambda row: sentence(row, desk.bus.today))
        self._delegate = PromiseDelegate(desk.bus.today)
        self.list = RowList(tr("Promises"), _row_height, grows=True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.acts = {
            **person_keys(desk, self.list, self._about),
            "Space": self._tick,
            "S": self._later,
            "Del": self._delete,
        }
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self._none = text(
            tr("Nothing promised. Write “promised the notes by Friday” and it stands here."),
            "muted",
            wrap=True,
        )
        self._none.setContentsMargins(2 * GRID, 0, 2 * GRID, 8)
        self.body.setContentsMargins(0, 14, 0, 6)
        self.head.setContentsMargins(2 * GRID, 0, 2 * GRID, 4)
        self.body.setSpacing(0)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list)
        self.more: QLabel | None = None
        self.suggested: SuggestionRows | None = None

    def keys(self) -> list[Key]:
        """What the keys of the list do."""
        where = tr("Promises")
        return [
            Key("Return", tr("Open"), where),
            Key("Space", tr("Tick it off"), where),
            *person_list_keys(where),
            Key("Del", tr("Delete"), where),
        ]

    def show_rows(self, rows: Sequence[PromiseRow]) -> None:
        """Show these promises."""
        at = self.list.currentIndex().row()
        self._delegate.today = self._desk.bus.today
        self._model.fill(rows)
        self.list.fit()
        if not rows:
            leave(self.list)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        if rows and at >= 0:
            self.list.selectRow(min(at, len(rows) - 1))
        self._suggest()

    def finish(self) -> None:
        """Add what Today's first paint did without: whom to thank, whom to tell how it went."""
        from netbook.ui.widgets.suggestion_rows import SuggestionRows  # not before that

        self.more = text("", "muted", wrap=True)
        self.more.setContentsMargins(2 * GRID, 4, 2 * GRID, 8)
        self.body.addWidget(self.more)
        self.suggested = SuggestionRows(self._desk, side=2 * GRID)
        self.body.addWidget(self.suggested)
        self._suggest()

    def _suggest(self) -> None:
        if self.suggested is None or self.more is None:
            return
        from netbook.store.suggestions import suggestions  # not before Today is painted
        from netbook.ui.widgets.suggestion_rows import SHOWN

        with self._desk.notebook.read() as session:
            owed = suggestions(session, self._desk.bus.today, limit=SHOWN)
            shown = len(self._model.rows)
            left = count_promises(session) - shown if shown >= MANY else 0
        self.more.setText(tr("%Ln more, on the cards of those they concern.", "promises", left))
        self.more.setVisible(left > 0)
        self.suggested.show_rows(owed)

    def _open(self, at: int) -> None:
        self._desk.open(Target("people", contact_id=self._model.rows[at].contact_id))

    def _about(self, at: int) -> About:
        row = self._model.rows[at]
        return About(row.contact_id, row.given or row.name)

    def _later(self, at: int) -> None:
        # not before Today is painted
        from netbook.ui.widgets.drop_menu import drop
        from netbook.ui.widgets.later_menu import promise_later_menu

        menu = promise_later_menu(self._desk, self, self._model.rows[at])
        place = self.list.visualRect(self._model.index(at, 0)).bottomLeft()
        drop(menu, self.list.viewport(), place)

    def _delete(self, at: int) -> None:
        row, desk = self._model.rows[at], self._desk
        write_with_undo(
            desk,
            tr("Delete a promise: {what}").format(what=row.text),
            lambda s: delete_promise(s, row.id),
            tr("Deleted: {what}").format(what=row.text),
        )

    def _clicked(self, index: QModelIndex) -> None:
        place = self.list.viewport().mapFromGlobal(self.cursor().pos())
        if place.x() <= 2 * GRID + BOX + 6:
            self._tick(index.row())

    def _tick(self, at: int) -> None:
        row, desk = self._model.rows[at], self._desk
        write_with_undo(
            desk,
            tr("Keep a promise to {name}").format(name=row.name)
            if row.whose == "mine"
            else tr("Tick off a promise of {name}").format(name=row.name),
            lambda s: tick(s, row.id, desk.bus.today),
            tr("Done: {what}").format(what=row.text),
        )


def _row_height() -> int:
    return round(line_height()) + 22
