"""Small pictures of people for lists: read and scaled in the background, kept while in use."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from netbook.store.blobs import read_blob
from netbook.ui.desk import Desk
from netbook.ui.tasks import Task
from netbook.ui.words import tr

KEPT = 600
# A picture above this many pixels is not decoded: it would hold memory and time for a thumbnail.
PIXELS = 120_000_000


def scaled(data: bytes, size: int) -> QImage | None:
    """The middle square of a picture at `size` pixels; None if it can't be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    full = reader.size()
    if full.width() * full.height() > PIXELS:
        return None
    if full.isValid() and min(full.width(), full.height()) > size:
        # A JPEG is decoded straight to about this size, many times faster than as a whole.
        ratio = size / min(full.width(), full.height())
        reader.setScaledSize(QSize(round(full.width() * ratio), round(full.height() * ratio)))
    image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return image.copy(middle)


class Thumbnails(QObject):
    """Pixmaps by a blob's SHA-256, `size` pixels square; `loaded` tells when more are there."""

    loaded = Signal()

    def __init__(self, desk: Desk, size: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._size = desk, size
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: dict[str, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._load)

    def get(self, sha256: str | None) -> QPixmap | None:
        """The picture if it is at hand; else it is fetched for the next time."""
        if sha256 is None:
            return None
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
            return self._kept[sha256]
        self._wanted[sha256] = None
        if not self._soon.isActive():
            self._soon.start()
        return None

    def _load(self) -> None:
        wanted, self._wanted = list(self._wanted), {}
        notebook, size = self._desk.notebook, self._size

        def read(task: Task) -> dict[str, QImage | None]:
            images: dict[str, QImage | None] = {}
            with notebook.read() as s:
                for sha256 in wanted:
                    if task.cancelled:
                        break
                    blob = read_blob(s, sha256)
                    images[sha256] = scaled(blob.data, size) if blob else None
            return images

        self._desk.tasks.run(tr("Photos"), read, self._take)

    def _take(self, images: dict[str, QImage | None]) -> None:
        for sha256, image in images.items():
            self._kept[sha256] = QPixmap.fromImage(image) if image else None
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit()
