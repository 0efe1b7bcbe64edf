"""The files that go with a message: read when they are attached, kept by where they lie."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from netbook.core.problem import Refusal
from netbook.formats.mail import Attached
from netbook.store.attachments import Document, attachment_data, attachments
from netbook.store.blobs import LARGEST
from netbook.transfer.reading import error_kind
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.desk import Desk
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.pieces import button, empty, row
from netbook.ui.words import tr
from netbook.ui.write.unsent import GoingFile


class GoingFiles(QWidget):
    """One button a file, which takes it out; `changed` tells that others go with it now.

    `attach` is the button that asks for one more, to be put where it fits.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self._opening: int | None = None
        # None while a file is still being read.
        self._files: dict[GoingFile, Attached | None] = {}
        # Counts messages: a file that was read too late goes with none but its own.
        self._begun = 0
        self.attach = button(tr("Attach a file…"), self._choose, kind="link")
        self._shown = QVBoxLayout(self)
        self._shown.setContentsMargins(0, 0, 0, 0)

    def begin(self, opening: int | None, kept: Iterable[GoingFile] = ()) -> None:
        """Begin a message about an opening, with the files that were kept with it."""
        self._begun += 1
        self._opening = opening
        self._files = {}
        documents = {each.id: each.name for each in self._documents()}
        for file in kept:
            if file.path:
                self._read(file, again=True)
            elif documents.get(file.document_id) == file.name:
                self._files[file] = self._document(file)
            else:
                self._desk.notices.show(_gone(file.name), kind="error")
        self._show()

    def files(self) -> list[Attached]:
        """What goes with the message."""
        return [file for file in self._files.values() if file is not None]

    def going(self) -> tuple[GoingFile, ...]:
        """Where what goes with it lies, and what is still being read."""
        return tuple(self._files)

    def _choose(self) -> None:
        """Offer the opening's documents, and any file."""
        there = {file.name for file in self._files}
        left = [each for each in self._documents() if each.name not in there]
        if not left:
            self._choose_file()
            return
        menu = QMenu(self.attach)
        for document in left:
            file = GoingFile(document.name, document_id=document.id)
            menu.addAction(document.name.replace("&", "&&"), partial(self._add, file))
        menu.addSeparator()
        menu.addAction(tr("Another file…"), self._choose_file)
        drop(menu, self.attach)

    def _documents(self) -> list[Document]:
        if self._opening is None:
            return []
        with self._desk.notebook.read() as s:
            return attachments(s, self._opening)

    def _document(self, file: GoingFile) -> Attached | None:
        with self._desk.notebook.read() as s:
            data = attachment_data(s, file.document_id)
        return None if data is None else Attached(file.name, data)

    def _add(self, file: GoingFile) -> None:
        if (document := self._document(file)) is not None:
            self._files[file] = document
            self._changed()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Attach a file"), str(Path.home()))
        if chosen:
            self.attach_path(Path(chosen))

    def attach_path(self, path: Path) -> None:
        """Let a file go with the message that is there now, or say why it can't."""
        self._read(GoingFile(path.name, str(path.absolute())))
        self._changed()

    def _read(self, file: GoingFile, *, again: bool = False) -> None:
        message, path = self._begun, Path(file.path)
        self._files.setdefault(file, None)

        def read(_task: object) -> Attached:
            try:
                with path.open("rb") as opened:
                    data = opened.read(LARGEST + 1)
            except OSError as error:
                raise Refusal(error_kind(error), path.name) from error
            if len(data) > LARGEST:
                raise Refusal("document_too_large", path.name)
            return Attached(path.name, data)

        def take(file_read: Attached) -> None:
            if message == self._begun:
                self._files[file] = file_read
                self._changed()

        def refused(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            lost = again and error.kind == "missing"
            said = _gone(file.name) if lost else refusal_sentence(error, tr)
            self._desk.notices.show(said, kind="error")
            if message == self._begun:
                self._files.pop(file, None)
                self._changed()

        self._desk.tasks.run(tr("Attach a file"), read, take, refused, slow_disk=True)

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _remove(self, file: GoingFile) -> None:
        self._files.pop(file, None)
        self._changed()
        self.attach.setFocus()

    def _show(self) -> None:
        empty(self._shown)
        made = []
        for file, read in self._files.items():
            if read is None:
                continue
            name = tr("Take out {name}").format(name=file.name)
            each = button(f"{file.name}  ×", partial(self._remove, file), name=name, cut=True)
            each.setProperty("kind", "filter")
            made.append(each)
        if made:
            self._shown.addLayout(row(*made, spacing=6))
        self.setVisible(bool(made))


def _gone(name: str) -> str:
    form = tr("{name} is not where it was, so it no longer goes with this message.")
    return form.format(name=name)
