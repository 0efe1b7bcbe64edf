"""The field that a posting is pasted into, and what can be taken from the clipboard or a drop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData

from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.words import tr


def can_take(data: QMimeData) -> bool:
    """Whether there is anything in a clipboard or a drop that could be a posting."""
    return bool(files_in(data)) or data.hasHtml() or bool(data.text().strip())


def files_in(data: QMimeData) -> list[Path]:
    """The files of a drop that lie on this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class PasteField(GrowingText):
    """Hands on at once what is pasted or dropped into it while it is empty."""

    def __init__(self, taken: Callable[[QMimeData], None]) -> None:
        super().__init__(tr("The posting"), least=8, most=14)
        self._taken = taken
        self.setPlaceholderText(
            tr("Paste the text of the posting here, or its address if you have nothing else.")
        )

    def canInsertFromMimeData(self, data: QMimeData) -> bool:
        """Files too."""
        return can_take(data) or super().canInsertFromMimeData(data)

    def insertFromMimeData(self, data: QMimeData) -> None:
        """Hand it on, or add it to what is typed already."""
        if files_in(data) or self.document().isEmpty():
            self._taken(data)
        else:
            super().insertFromMimeData(data)
