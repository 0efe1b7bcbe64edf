"""A list of facts: each with where it is from, and with its actions while it is current."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from netbook.core.facts import is_stale
from netbook.store.facts import Fact
from netbook.ui import theme
from netbook.ui.keys import Key
from netbook.ui.theme import GRID
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.row_actions import RowActions
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text
from netbook.ui.words import tr

AIR = 7
# By how much a button is higher than a line of text.
BUTTON = 11
WRAPPED = Qt.TextFlag.TextWordWrap
# Longer ones are cut in the list; Edit shows them whole.
LONGEST = 1200


class FactRow(NamedTuple):
    """A fact as it is shown."""

    fact: Fact
    text: str
    below: str
    stale: bool
    closed: bool

    def sentence(self) -> str:
        """The row in one sentence."""
        return f"{' '.join(self.fact.text.split())}; {self.below}"


def fact_row(fact: Fact, today: date, after: int) -> FactRow:
    """What is said of a fact that is stale after so many days."""
    closed = fact.closed_on is not None
    stale = not closed and is_stale(fact.noted_on, fact.checked_on, today, after)
    origin = fact_words.origin(fact, today)
    more = fact_words.ended(fact, today) if closed else fact_words.still_so(fact, today)
    below = f"{origin} · {more}" if closed or stale else origin
    # A fact is one paragraph here, whatever it was pasted from.
    text = " ".join(fact.text.split())
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return FactRow(fact, breakable(shown), below, stale, closed)


def text_height(text: str, width: float) -> float:
    """How high the words of a fact are in a width."""
    room = QRectF(0, 0, max(width, 40.0), 1 << 20)
    return QFontMetricsF(theme.font()).boundingRect(room, WRAPPED, text).height() + 2


class FactDelegate(QStyledItemDelegate):
    """Paints the words, as many lines as they take, and below them where they are from."""

    def __init__(self) -> None:
        super().__init__()
        self.current, self.room = -1, 0

    def height(self, row: FactRow, width: int) -> int:
        """The height of a row in a list of this width."""
        below = line_height(theme.font("small")) + BUTTON
        return round(AIR + text_height(row.text, width - 2 * GRID) + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one fact."""
        row: FactRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        inner = QRectF(option.rect).adjusted(GRID, AIR, -GRID, 0)
        painter.setFont(theme.font())
        painter.setPen(QColor(tokens.muted if row.closed else tokens.text))
        high = text_height(row.text, inner.width())
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), high), WRAPPED, row.text)
        below = QRectF(inner.left(), inner.top() + high, inner.width(), 0)
        below.setBottom(inner.bottom() - BUTTON / 2)
        if index.row() == self.current:
            below.setRight(below.right() - self.room)
        ink = tokens.due if row.stale else tokens.muted
        if below.width() > theme.scaled(24):
            paint_text(painter, below, row.below, ink, theme.font("small"))
        painter.restore()


class FactList(QWidget):
    """Facts below each other; emits what is wanted of one of them."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    close_wanted = Signal(object)
    still_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.model = RowModel[FactRow](FactRow.sentence)
        self._delegate = FactDelegate()
        self.list = RowList(name, self._least, grows=True)
        self.list.height_of = lambda at, wide: self._delegate.height(self.model.rows[at], wide)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.acts = {
            "E": self._tell(self.edit_wanted),
            "Y": self._tell(self.still_wanted, lambda row: row.stale),
            "N": self._tell(self.close_wanted),
            "Del": self._tell(self.delete_wanted),
            "A": lambda _at: self.add_wanted.emit(),
        }
        self.list.opened.connect(self._tell(self.edit_wanted))
        self.list.current_changed.connect(self._place)
        self.list.current_changed.connect(self._reveal)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._context)
        self.actions_on_row = RowActions(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    @staticmethod
    def keys() -> list[Key]:
        """What the keys of every list of facts do."""
        where = tr("In what you know")
        return [
            Key("Return", tr("Change it"), where),
            Key("E", tr("Change it"), where),
            Key("Y", tr("Yes, it is still so"), where),
            Key("N", tr("It is no longer so, or so again"), where),
            Key("Del", tr("Delete it"), where),
            Key("A", tr("Add something"), where),
        ]

    def show_facts(self, rows: Sequence[FactRow]) -> None:
        """Show these, keeping the one that was current or its place."""
        at = self.list.currentIndex().row()
        kept = self.model.rows[at].fact.id if 0 <= at < len(self.model.rows) else None
        if rows == self.model.rows:
            return
        self.model.fill(rows)
        self.list.fit()
        ids = [row.fact.id for row in rows]
        if at >= 0 and rows:
            self.list.selectRow(ids.index(kept) if kept in ids else min(at, len(ids) - 1))

    def select(self, fact_id: int) -> bool:
        """Make a fact the current one and give the list the focus; whether it is here."""
        for at, row in enumerate(self.model.rows):
            if row.fact.id == fact_id:
                self.list.selectRow(at)
                self.list.setFocus()
                return True
        return False

    def _least(self) -> int:
        return round(AIR + line_height() + line_height(theme.font("small")) + BUTTON)

    def _tell(
        self, signal: SignalInstance, if_: Callable[[FactRow], bool] = lambda _row: True
    ) -> Callable[[int], None]:
        def tell(at: int) -> None:
            row = self.model.rows[at]
            if if_(row):
                signal.emit(row.fact)

        return tell

    def _place(self, at: int) -> None:
        self._delegate.current = at
        if not 0 <= at < len(self.model.rows):
            self.actions_on_row.remove()
            return
        row, what = self.model.rows[at], self.model.rows[at].fact.text
        made = []
        if row.stale:
            name = tr("Still so: {what}").format(what=what)
            still = self._later(self.still_wanted, row)
            made.append(button(tr("Still so"), still, kind="link", name=name))
        more = button("⋯", kind="link", name=tr("More for: {what}").format(what=what))
        more.clicked.connect(lambda: drop(self._menu(row), more))
        self._delegate.room = self.actions_on_row.show(at, (*made, more), right=GRID, bottom=8)

    def _reveal(self, at: int) -> None:
        """Have the page scroll with the keys, for the list itself is as high as its rows."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = None if around is None else around.widget()
        if around is None or inside is None or not self.list.hasFocus() or at < 0:
            return
        rect = self.list.visualRect(self.model.index(at, 0))
        for place in (rect.bottomLeft(), rect.topLeft()):
            seen = self.list.viewport().mapTo(inside, place)
            around.ensureVisible(seen.x(), seen.y(), 0, 2 * GRID)

    def _menu(self, row: FactRow) -> QMenu:
        menu = QMenu(self)
        ending = tr("So again") if row.closed else fact_words.ending(row.fact.section)
        if row.stale:
            menu.addAction(tr("Still so\tY"), self._later(self.still_wanted, row))
        menu.addAction(tr("Edit\tEnter"), self._later(self.edit_wanted, row))
        menu.addAction(f"{ending}\tN", self._later(self.close_wanted, row))
        menu.addAction(tr("Delete\tDel"), self._later(self.delete_wanted, row))
        return menu

    def _later(self, signal: SignalInstance, row: FactRow) -> Callable[[], None]:
        """Emit it when the button or menu that asked for it is done: it goes with its row."""
        return lambda: QTimer.singleShot(0, self, lambda: signal.emit(row.fact))

    def _context(self, where: QPoint) -> None:
        at = self.list.currentIndex().row()
        if at >= 0:
            drop(self._menu(self.model.rows[at]), self.list.viewport(), where)
