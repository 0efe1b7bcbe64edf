"""The licences of what is inside NetBook, to be read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from netbook import paths
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons
from netbook.ui.words import tr


class Licences(QDialog):
    """The parts at the left, the licence of the chosen one at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = paths.bundled("resources") / "licences"
        self._files = {file.stem: file for file in sorted(folder.glob("*.txt"), key=_place)}
        self.parts, self.licence = QListWidget(), QPlainTextEdit()
        self.parts.setAccessibleName(tr("Parts of NetBook"))
        self.licence.setAccessibleName(tr("Licence"))
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.parts.currentTextChanged.connect(self._show)
        self.parts.addItems(list(self._files))
        self.parts.setMaximumWidth(self.parts.sizeHintForColumn(0) + 4 * GRID)
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        both = QHBoxLayout()
        both.addWidget(self.parts)
        both.addWidget(self.licence, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(both, 1)
        whole.addWidget(buttons)
        self.resize(min(760, parent.width() - 4 * GRID), min(560, parent.height() - 4 * GRID))
        self.parts.setCurrentRow(0)

    def _show(self, part: str) -> None:
        self.licence.setPlainText(self._files[part].read_text(encoding="utf-8"))


def _place(file: Path) -> tuple[bool, str]:
    """NetBook itself first, the others by their names."""
    return file.stem != "NetBook", file.stem.casefold()
