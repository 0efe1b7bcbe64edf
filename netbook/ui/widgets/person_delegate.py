"""Paints a row of people: avatar, name, position, state; or where a search matched."""

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.found_text import layout_found, paint_found
from netbook.ui.widgets.person_look import Look, look_key
from netbook.ui.widgets.person_model import PersonModel
from netbook.ui.widgets.person_words import Found, Shown
from netbook.ui.widgets.row_list import Index
from netbook.ui.widgets.row_paint import paint_ground
from netbook.ui.widgets.thumbnails import Thumbnails

LEFT, RIGHT, GAP = 14, 15, 10
BETWEEN = 2
CACHED = 500
_MARKED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class PersonDelegate(QStyledItemDelegate):
    """Paints the rows of a PersonModel; what it laid out once it keeps."""

    def __init__(self, model: PersonModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._model, self._thumbnails = model, thumbnails
        self._avatars: dict[tuple[str, int, float], QPixmap] = {}
        self._layouts: OrderedDict[tuple[Found, float, int], QTextLayout] = OrderedDict()
        self.look = Look()

    def dress(self) -> bool:
        """Take up the theme and text size in use; whether they are others than before."""
        if look_key() == self.look.key:
            return False
        self.look = Look()
        self._avatars.clear()
        self._layouts.clear()
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, area = index.row(), option.rect
        left, top, width, height = area.x(), area.y(), area.width(), area.height()
        if option.state & _MARKED:
            painter.save()
            paint_ground(painter, option, self.look.tokens, first=row == 0)
            painter.restore()
        elif row:
            painter.fillRect(left, top, width, 1, self.look.line)
        if row == len(self._model.ids) - 1:
            painter.fillRect(left, top + height - 1, width, 1, self.look.line)
        shown = self._model.shown(row)
        if shown is None:
            return
        self._paint_avatar(painter, shown, left + LEFT, top, height)
        start = left + LEFT + self.look.avatar + GAP
        room = left + width - RIGHT - start
        if shown.found is None:
            self._paint_plain(painter, shown, start, top, room, height)
        else:
            self._paint_found(painter, shown.name, shown.found, start, top, room, height)

    def _paint_avatar(
        self, painter: QPainter, shown: Shown, left: int, top: int, height: int
    ) -> None:
        size = self.look.avatar
        top += (height - size) // 2
        if shown.photo is not None:
            photo = self._thumbnails.get(shown.photo)
            if photo is not None:
                paint_avatar(painter, QRectF(left, top, size, size), shown.name, photo)
                return
        ratio = painter.device().devicePixelRatio()
        key = (shown.initials, shown.hue, ratio)
        kept = self._avatars.get(key)
        if kept is None:
            kept = QPixmap(round(size * ratio), round(size * ratio))
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            inner = QPainter(kept)
            paint_avatar(inner, QRectF(0, 0, size, size), shown.name)
            inner.end()
            self._avatars[key] = kept
        painter.drawPixmap(left, top, kept)

    def _paint_plain(
        self, painter: QPainter, shown: Shown, left: float, top: float, room: float, height: float
    ) -> None:
        look = self.look
        if shown.state:
            script = look.late if shown.late else look.small
            wide = script.width(shown.state)
            ink = look.due if shown.late else look.muted
            middle = top + (height - script.height) / 2
            script.draw(painter, left + room - wide, middle, shown.state, ink, room)
            room -= wide + GAP
        second = self._second(shown, room)
        lines = look.name.height + (BETWEEN + look.small.height if second else 0)
        top += (height - lines) / 2
        look.name.draw(painter, left, top, shown.name, look.text, room)
        if second:
            below = top + look.name.height + BETWEEN
            look.small.draw(painter, left, below, second, look.muted, room)

    def _second(self, shown: Shown, room: float) -> str:
        """Position and remark; of the two the position is cut."""
        if not shown.remark or not shown.position:
            return shown.position or shown.remark
        tail = f" · {shown.remark}"
        small = self.look.small
        return small.cut(shown.position, max(room - small.width(tail), room / 3)) + tail

    def _paint_found(
        self,
        painter: QPainter,
        name: str,
        where: Found,
        left: float,
        top: float,
        room: float,
        height: float,
    ) -> None:
        look = self.look
        lines = 2 if height >= look.tall_height else 1
        key = (where, room, lines)
        laid = self._layouts.get(key)
        if laid is None:
            laid = layout_found(where, room, lines, look.small.font, look.tokens.text)
            self._layouts[key] = laid
            if len(self._layouts) > CACHED:
                self._layouts.popitem(last=False)
        both = look.name.height + BETWEEN + laid.boundingRect().height()
        top += (height - both) / 2
        look.name.draw(painter, left, top, name, look.text, room)
        paint_found(painter, laid, left, top + look.name.height + BETWEEN, look.tokens.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of an ordinary row; the list sets those of taller ones."""
        return QSize(self.look.avatar, self.look.row_height)
