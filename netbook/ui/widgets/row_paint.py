"""What the delegates of all lists paint the same way: the ground of a row, and lines of text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from netbook.ui import theme
from netbook.ui.theme import ROW_BAR, Tokens


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, first: bool, inset: int = 0
) -> None:
    """The selection with its bar, the focus frame, and the line above all rows but the first."""
    rect = QRectF(option.rect)
    state: QStyle.StateFlag = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected:
        _fill(painter, rect, QColor(tokens.selection))
        bar = QRectF(rect.left(), rect.top(), ROW_BAR, rect.height())
        _fill(painter, bar, QColor(tokens.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        hover = QColor(tokens.selection)
        hover.setAlphaF(0.45)
        _fill(painter, rect, hover)
    if not first:
        line = QRectF(rect.left() + inset, rect.top(), rect.width() - 2 * inset, 1)
        _fill(painter, line, QColor(tokens.line))
    if selected and (tokens.strong or state & QStyle.StateFlag.State_HasFocus):
        painter.setPen(QColor(tokens.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    # Not fillRect, before which Python makes a constant of each of Qt's 180 named gradients.
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.restore()


def paint_text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    colour: str,
    font: QFont | None = None,
    *,
    right: bool = False,
) -> float:
    """One line of text, elided to the rectangle; the width it took in pixels."""
    painter.setFont(font or theme.font())
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def text_width(words: str, font: QFont | None = None) -> float:
    """How wide a line of text is, in pixels."""
    return QFontMetricsF(font or theme.font()).horizontalAdvance(words)


def line_height(font: QFont | None = None) -> float:
    """The height of a line of text, in pixels, with a little air."""
    return QFontMetricsF(font or theme.font()).height() + 3


def paint_key(painter: QPainter, rect: QRectF, key: str) -> float:
    """A shortcut in a frame at the right of `rect`; where the frame begins."""
    font, tokens = theme.font("small"), theme.tokens()
    width, height = text_width(key, font) + 12, line_height(font) + 1
    box = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    paint_text(painter, box.adjusted(6, 0, 0, 0), key, tokens.muted, font)
    return box.left()


def paint_label(
    painter: QPainter, rect: QRectF, words: str, ink: str, ground: str, *, right: bool = False
) -> float:
    """A filled square label within `rect`; the width it took in pixels."""
    font = theme.font("small", bold=right)
    width = min(text_width(words, font) + 14, rect.width())
    height = line_height(font) + 1
    left = rect.right() - width if right else rect.left()
    box = QRectF(left, rect.center().y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ink) if theme.tokens().strong else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 3, 3)
    paint_text(painter, box.adjusted(7, 0, -7, 0), words, ink, font)
    return width
