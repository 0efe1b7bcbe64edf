"""A person's photo, or initials on a quiet hue, in a circle."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel

from netbook.core.initials import hue, initials
from netbook.ui import theme
from netbook.ui.words import tr


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


class Avatar(QLabel):
    """One avatar as a widget; a label with a picture, which a screen reader knows as one."""

    def __init__(self, size: int = 64) -> None:
        super().__init__()
        self._name = ""
        self._photo: QPixmap | None = None
        self.setFixedSize(QSize(size, size))

    def show_person(self, name: str, photo: QPixmap | None = None) -> None:
        """Show this person's photo, scaled to a square before, or initials."""
        self._name, self._photo = name, photo
        self.setAccessibleName(tr("Picture of {name}").format(name=name))
        self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._photo)
        painter.end()
        self.setPixmap(drawn)

    def changeEvent(self, event: QEvent) -> None:
        """Draw it in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_photo"):
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw it for the screen that it is on."""
        super().showEvent(event)
        self._draw()
