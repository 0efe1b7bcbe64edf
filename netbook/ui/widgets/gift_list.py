"""A list of what could be given; the button of its current row acts, and so do its keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from netbook.store.gift import Gift
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.gift_words import GiftLine, act_words
from netbook.ui.widgets.giving import answer, ask_about
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.row_actions import RowActions
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground
from netbook.ui.words import tr

AVATAR, AIR, FOOT, BUTTON = 24, 11, 8, 34
# What stands beside the words of a row, in pixels; and the room for its button.
BESIDE, FOR_BUTTON = 4 * GRID + AVATAR + 12, 124
# With less room than this, at 100 %, the button stands below the words.
LEAST = 260


class GiftList(QWidget):
    """Gifts, the best first; Enter opens one, D says that it is done, N that it is none."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._model = RowModel[GiftLine](GiftLine.sentence)
        self._delegate = _Delegate()
        self.list = RowList(name, _least_height, grows=True)
        self.list.height_of = lambda at, width: height_of(self._model.rows[at], width)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.actions_on_row = RowActions(self.list)
        self.list.opened.connect(self._open)
        self.list.acts = {"D": self._done, "N": self._none, "P": self._person}
        self.list.current_changed.connect(self._place)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)

    @staticmethod
    def keys(where: str) -> list[Key]:
        """What the keys of the list do."""
        return [
            Key("Return", tr("See what to write to them"), where),
            Key("D", tr("I did it"), where),
            Key("N", tr("Not this one"), where),
            Key("P", tr("Open the person"), where),
        ]

    def show_lines(self, lines: Sequence[GiftLine]) -> None:
        """Show these gifts."""
        if list(lines) == self._model.rows:
            return
        at = self.list.currentIndex().row()
        self._model.fill(lines)
        self.list.fit()
        if lines:
            self.list.selectRow(min(max(at, 0), len(lines) - 1))

    def _gift(self, at: int) -> Gift:
        return self._model.rows[at].gift

    def _open(self, at: int) -> None:
        ask_about(self._desk, self._gift(at), self)

    def _done(self, at: int) -> None:
        answer(self._desk, self._gift(at), "made")

    def _none(self, at: int) -> None:
        answer(self._desk, self._gift(at), "not_this")

    def _person(self, at: int) -> None:
        self._desk.open(Target("people", contact_id=self._gift(at).wish.contact_id))

    def _place(self, at: int) -> None:
        if not 0 <= at < len(self._model.rows):
            return
        line = self._model.rows[at]
        act = self._done if line.gift.kind == "asked" else self._open
        words = act_words(line.gift)
        named = tr("{act}: {what}", "Introduce: Amir hires an analyst; Lena looks for a job")
        made = button(
            words,
            lambda: act(at),
            name=named.format(act=words.rstrip("…"), what=line.sentence()),
        )
        self.actions_on_row.show(at, [made], right=2 * GRID, bottom=FOOT)

    def _menu(self, where: QPoint) -> None:
        at = self.list.currentIndex().row()
        if at < 0:
            return
        menu = QMenu(self)
        for label, act in (
            (tr("See what to write to them\tEnter"), self._open),
            (tr("I did it\tD"), self._done),
            (tr("Not this one\tN"), self._none),
            (tr("Open the person\tP"), self._person),
        ):
            menu.addAction(label).triggered.connect(lambda _checked=False, do=act: do(at))
        drop(menu, self.list.viewport(), where)


def _least_height() -> int:
    return round(AIR + max(line_height(), BUTTON - FOOT) + FOOT)


def _words_width(width: int) -> tuple[float, bool]:
    """How wide the words of a row are, and whether its button stands below them."""
    beside = width - BESIDE - theme.scaled(FOR_BUTTON)
    below = beside < theme.scaled(LEAST)
    return (width - BESIDE if below else beside), below


def height_of(line: GiftLine, width: int) -> int:
    """The height of a row in a list of that width."""
    room, below = _words_width(width)
    high = _laid_out(line, room).boundingRect().height()
    least = theme.scaled(BUTTON) - AIR + 2
    if below:
        return round(2 * AIR + high + theme.scaled(BUTTON))
    return round(2 * AIR + max(high, least))


def _laid_out(line: GiftLine, width: float) -> QTextLayout:
    """The sentence in lines of that width, its names bold and its sources muted."""
    tokens, ranges, at = theme.tokens(), [], 0
    for piece in line.pieces:
        if piece.look:
            style = QTextCharFormat()
            if piece.look == "bold":
                style.setFont(theme.font(bold=True))
            else:
                style.setForeground(QColor(tokens.muted))
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = at, _units(piece.text), style
            ranges.append(each)
        at += _units(piece.text)
    whole = "".join(piece.text for piece in line.pieces)
    layout, option = QTextLayout(whole, theme.font()), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    while (each_line := layout.createLine()).isValid():
        each_line.setLineWidth(max(width, 1.0))
        each_line.setPosition(QPointF(0, top))
        top += line_height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts in a text."""
    return len(text.encode("utf-16-le")) // 2


class _Delegate(QStyledItemDelegate):
    """Paints a GiftLine: who wishes, and the sentence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line: GiftLine = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        rect = QRectF(option.rect)
        room, below = _words_width(option.rect.width())
        layout = _laid_out(line, room)
        high = layout.boundingRect().height()
        top = rect.top() + (AIR if below else (rect.height() - high) / 2)
        place = QRectF(rect.left() + 2 * GRID, top + min(0, (high - AVATAR) / 2), AVATAR, AVATAR)
        if not below:
            place.moveTop(rect.center().y() - AVATAR / 2)
        offer = line.gift.offer
        paint_avatar(painter, place, offer.name if offer else line.gift.wish.name, None)
        painter.setPen(QColor(tokens.text))
        layout.draw(painter, QPointF(place.right() + 12, top))
        painter.restore()
