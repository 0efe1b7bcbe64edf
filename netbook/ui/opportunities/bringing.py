"""How postings and papers come to the page: pasted, or dropped on it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from netbook.ui.desk import Desk
from netbook.ui.opportunities.paste_field import can_take, files_in

if TYPE_CHECKING:
    from netbook.ui.opportunities.bring_in import BringIn

# What a posting is saved as; anything else that is dropped is a document.
POSTINGS = frozenset({".html", ".htm", ".mhtml", ".mht", ".eml", ".txt"})


class Bringing(QObject):
    """Opens the dialog of postings over the page; `documents` gets all other files.

    `saved` tells of each opening that was confirmed.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, page: QWidget, documents: Callable[[Sequence[Path]], None]):
        super().__init__(page)
        self._desk, self._page, self._documents = desk, page, documents
        pasted = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        pasted.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasted.activated.connect(self.paste)
        page.setAcceptDrops(True)

    def paste(self) -> None:
        """Bring in what lies in the clipboard; with nothing there the dialog says what to do."""
        data = QGuiApplication.clipboard().mimeData()
        dialog = self._opened()
        if data is not None and can_take(data):
            dialog.take(data)

    def take_files(self, files: Sequence[Path]) -> None:
        """Bring in the postings among these files; the others are documents of an opening."""
        postings = [file for file in files if file.suffix.lower() in POSTINGS]
        if others := [file for file in files if file not in postings]:
            self._documents(others)
        if postings:
            self._opened().read_files(postings)

    def _opened(self) -> "BringIn":
        from netbook.ui.opportunities.bring_in import BringIn  # brings the parsers along

        dialog = BringIn(self._desk, self._page.window())
        dialog.saved.connect(self.saved.emit)
        dialog.open()
        return dialog

    def enter(self, event: QDragEnterEvent) -> None:
        """Take files and texts that hang over the page."""
        if can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if files := files_in(event.mimeData()):
            self.take_files(files)
        else:
            self._opened().take(event.mimeData())
