"""The photo on the form: chosen, dropped, looked at, taken out."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.card import Photo
from netbook.ui.desk import Desk
from netbook.ui.tasks import Task
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.widgets.thumbnails import scaled
from netbook.ui.words import tr

LARGEST = 25 * 1024 * 1024
SIZE = 64


class PhotoRefused(Exception):
    """A file that is no photo to keep; its argument is the sentence that says why."""


def read_photo(path: Path) -> Photo:
    """The picture in a file, read and decoded once to be sure of it."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise PhotoRefused(tr("The picture is larger than 25 MB; choose a smaller one."))
        data = path.read_bytes()
    except OSError as error:
        raise PhotoRefused(tr("The file can't be read; choose another one.")) from error
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    form = bytes(QImageReader(buffer).format().data()).decode("ascii", "ignore").lower()
    if not form or scaled(data, SIZE) is None:
        raise PhotoRefused(tr("This is no picture that NetBook can read."))
    return Photo("image/svg+xml" if form == "svg" else f"image/{form}", data)


class PhotoField(QWidget):
    """Shows the photo or the initials; a picture file can be chosen or dropped on it."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._name = ""
        self._photo: Photo | None = None
        self.avatar = Avatar(SIZE)
        self.choose = button(tr("Choose a picture…"), self._choose)
        self.remove = button(tr("Take it out"), lambda: self._put(None), kind="link")
        self.remark = text("", "error", wrap=True)
        self.remark.hide()
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addLayout(row(self.choose, self.remove, None))
        said.addWidget(text(tr("Or drop a picture here; at most 25 MB."), "small", wrap=True))
        said.addWidget(self.remark)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        self.setAcceptDrops(True)

    def fill(self, name: str, photo: Photo | None) -> None:
        """Show a card's photo."""
        self._name, self._photo = name, photo
        self._show()

    def value(self) -> Photo | None:
        """The photo as it shall be kept."""
        return self._photo

    def take_file(self, path: Path) -> None:
        """Read a file in the background and take its picture, or say why not."""

        def failed(error: Exception) -> None:
            if not isinstance(error, PhotoRefused):
                raise error
            self.remark.setText(str(error))
            self.remark.show()

        def read(_task: Task) -> Photo:
            return read_photo(path)

        self._desk.tasks.run(tr("Photo"), read, self._put, failed)

    def _choose(self) -> None:
        kinds = " ".join(
            f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats()
        )
        chosen, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose a picture"), "", tr("Pictures ({kinds})").format(kinds=kinds)
        )
        if chosen:
            self.take_file(Path(chosen))

    def _put(self, photo: Photo | None) -> None:
        self._photo = photo
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.remark.hide()
        self.avatar.show_person(self._name)
        self.remove.setVisible(self._photo is not None)
        photo = self._photo
        if photo is None:
            return

        def show(picture: QImage | None) -> None:
            if picture is not None and self._photo is photo:
                self.avatar.show_person(self._name, QPixmap.fromImage(picture))

        self._desk.tasks.run(tr("Photo"), lambda _task: scaled(photo.data, 2 * SIZE), show)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        event.acceptProposedAction()
        self.take_file(Path(event.mimeData().urls()[0].toLocalFile()))
