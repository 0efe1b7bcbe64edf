"""Paints a row of people: avatar, name, position, state; or where a search matched."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from netbook.core.initials import hue, initials
from netbook.store.people import PersonRow
from netbook.ui import theme
from netbook.ui.theme import Tokens
from netbook.ui.widgets.avatar import paint_avatar
from netbook.ui.widgets.found_text import layout_found, paint_found
from netbook.ui.widgets.person_model import PersonModel
from netbook.ui.widgets.person_words import Found, found, is_late, position, remark, state
from netbook.ui.widgets.row_list import Index
from netbook.ui.widgets.row_paint import paint_ground
from netbook.ui.widgets.thumbnails import Thumbnails

AVATAR = 36
LEFT, RIGHT, GAP = 14, 15, 10
AIR = 10
CACHED = 500


class Look(NamedTuple):
    """The fonts and colours of rows under one theme and text size."""

    tokens: Tokens
    name: QFont
    small: QFont
    state: QFont
    late: QFont
    name_metrics: QFontMetricsF
    small_metrics: QFontMetricsF
    state_metrics: QFontMetricsF
    late_metrics: QFontMetricsF

    @property
    def avatar(self) -> int:
        """The width of an avatar, in pixels; it grows with the text."""
        return max(AVATAR, round(self.name_metrics.height() + self.small_metrics.height()))

    @property
    def row_height(self) -> int:
        """The height of a row with two lines, in pixels."""
        lines = self.name_metrics.height() + self.small_metrics.height() + 2
        return max(self.avatar + 2 * AIR, round(lines + 2 * AIR)) + 1

    @property
    def tall_height(self) -> int:
        """The height of a row with three lines."""
        return self.row_height + round(self.small_metrics.height())


def look() -> Look:
    """The look of the theme and text size in use."""
    fonts = (
        theme.font(bold=True),
        theme.font("small"),
        theme.font("small"),
        theme.font("small", bold=True),
    )
    return Look(theme.tokens(), *fonts, *(QFontMetricsF(font) for font in fonts))


class PersonDelegate(QStyledItemDelegate):
    """Paints the rows of a PersonModel; what it laid out once it keeps."""

    def __init__(self, model: PersonModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._model, self._thumbnails = model, thumbnails
        self._key: tuple[int, str] | None = None
        self._look: Look | None = None
        self._avatars: dict[tuple[str, int, float], QPixmap] = {}
        self._layouts: OrderedDict[tuple[Found, float], QTextLayout] = OrderedDict()

    def look(self) -> Look:
        """The look now; a change of theme or text size empties what was kept."""
        key = (QApplication.palette().cacheKey(), QApplication.font().key())
        if key != self._key or self._look is None:
            self._key, self._look = key, look()
            self._avatars.clear()
            self._layouts.clear()
        return self._look

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Paint one row."""
        dress = self.look()
        row = index.row()
        painter.save()
        paint_ground(painter, option, dress.tokens, first=row == 0)
        if row == len(self._model.ids) - 1:
            foot = option.rect.bottom()
            painter.setPen(QColor(dress.tokens.line))
            painter.drawLine(option.rect.left(), foot, option.rect.right(), foot)
        person = self._model.person(row)
        if person is not None:
            area = QRectF(option.rect)
            where = found(person, self._model.where(row))
            self._paint_avatar(painter, person, area, dress.avatar)
            left = area.left() + LEFT + dress.avatar + GAP
            inside = QRectF(left, area.top(), area.right() - RIGHT - left, area.height())
            if where is None:
                self._paint_plain(painter, person, inside, dress)
            else:
                self._paint_found(painter, person, where, inside, dress)
        painter.restore()

    def _paint_avatar(self, painter: QPainter, person: PersonRow, area: QRectF, size: int) -> None:
        top = area.top() + (area.height() - size) / 2
        place = QRectF(area.left() + LEFT, round(top), size, size)
        photo = self._thumbnails.get(person.photo)
        if photo is not None:
            paint_avatar(painter, place, person.name, photo)
            return
        ratio = painter.device().devicePixelRatio()
        key = (initials(person.name), hue(person.name), ratio)
        kept = self._avatars.get(key)
        if kept is None:
            kept = QPixmap(round(size * ratio), round(size * ratio))
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.transparent)
            inner = QPainter(kept)
            paint_avatar(inner, QRectF(0, 0, size, size), person.name)
            inner.end()
            self._avatars[key] = kept
        painter.drawPixmap(place.topLeft(), kept)

    def _paint_plain(self, painter: QPainter, person: PersonRow, area: QRectF, dress: Look) -> None:
        today = self._model.today()
        late = is_late(person, today)
        words = state(person, today)
        room = area.width()
        if words:
            font, metrics = (
                (dress.late, dress.late_metrics) if late else (dress.state, dress.state_metrics)
            )
            painter.setFont(font)
            painter.setPen(QColor(dress.tokens.due if late else dress.tokens.muted))
            painter.drawText(area, _RIGHT, words)
            room -= metrics.horizontalAdvance(words) + GAP
        second, tail = position(person), remark(person)
        height = dress.name_metrics.height() + 2
        both = height + dress.small_metrics.height() if second or tail else height
        top = area.top() + round((area.height() - both) / 2)
        self._paint_name(painter, person.name, QRectF(area.left(), top, room, height), dress)
        if not (second or tail):
            return
        metrics = dress.small_metrics
        if tail:
            tail = f" · {tail}" if second else tail
            second = metrics.elidedText(
                second, _ELIDE, max(room - metrics.horizontalAdvance(tail), room / 3)
            )
        painter.setFont(dress.small)
        painter.setPen(QColor(dress.tokens.muted))
        line = QRectF(area.left(), top + height, room, metrics.height())
        painter.drawText(line, _LEFT, metrics.elidedText(second + tail, _ELIDE, room))

    def _paint_name(self, painter: QPainter, name: str, area: QRectF, dress: Look) -> None:
        painter.setFont(dress.name)
        painter.setPen(QColor(dress.tokens.text))
        painter.drawText(area, _LEFT, dress.name_metrics.elidedText(name, _ELIDE, area.width()))

    def _paint_found(
        self, painter: QPainter, person: PersonRow, where: Found, area: QRectF, dress: Look
    ) -> None:
        lines = 2 if area.height() >= dress.tall_height else 1
        key = (where, area.width() + lines)
        laid = self._layouts.get(key)
        if laid is None:
            laid = layout_found(where, area.width(), lines, dress.small, dress.tokens.text)
            self._layouts[key] = laid
            if len(self._layouts) > CACHED:
                self._layouts.popitem(last=False)
        height = dress.name_metrics.height() + 2
        both = height + laid.boundingRect().height()
        top = area.top() + round((area.height() - both) / 2)
        self._paint_name(
            painter, person.name, QRectF(area.left(), top, area.width(), height), dress
        )
        paint_found(painter, laid, area.left(), top + height, dress.tokens.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of an ordinary row; the list sets those of taller ones."""
        return QSize(AVATAR, self.look().row_height)


_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
