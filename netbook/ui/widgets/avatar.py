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


def square(data: bytes, size: int) -> QPixmap | None:
    """The middle square of a picture, `size` pixels wide; None if it cannot be read."""
    picture = QPixmap()
    if not picture.loadFromData(data):
        return None
    side = min(picture.width(), picture.height())
    cut = picture.copy((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
    return cut.scaled(
        size,
        size,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class Avatar(QWidget):
    """One avatar as a widget."""

    def __init__(self, size: int = 64) -> None:
        super().__init__()
        self._name = ""
        self._photo: QPixmap | None = None
        self.setFixedSize(QSize(size, size))

    def show_person(self, name: str, photo: bytes | None = None) -> None:
        """Show this person's photo or initials."""
        self._name = name
        self._photo = square(photo, self.width() * 2) if photo else None
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._photo)
        painter.end()
