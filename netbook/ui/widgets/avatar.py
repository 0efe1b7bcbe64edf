"""A person's photo, or initials on a quiet hue, in a circle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from netbook.core.initials import hue, initials
from netbook.ui import theme


def paint_avatar(painter: QPainter, rect: QRectF, name: str, photo: QPixmap | None = None) -> None:
    """Paint the avatar into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if photo is not None and not photo.isNull():
        shape = QPainterPath()
        shape.addEllipse(rect)
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect.toRect(), photo)
    else:
        tokens = theme.tokens()
        which = hue(name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.avatar_fills[which]))
        painter.drawEllipse(rect)
        font = theme.font(bold=True)
        font.setPixelSize(max(8, round(rect.height() * 0.34)))
        painter.setFont(font)
        painter.setPen(QColor(tokens.avatar_texts[which]))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """One avatar as a widget."""

    def __init__(self, size: int = 64) -> None:
        super().__init__()
        self._name = ""
        self._photo: QPixmap | None = None
        self.setFixedSize(QSize(size, size))

    def show_person(self, name: str, photo: QPixmap | None = None) -> None:
        """Show this person's photo, scaled to a square before, or initials."""
        self._name, self._photo = name, photo
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._photo)
        painter.end()
