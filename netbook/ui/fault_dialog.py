"""The dialog that says NetBook made a mistake, and holds details without personal data to copy."""

import platform
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from netbook import __version__
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import column, text
from netbook.ui.words import tr


class FaultDialog(QDialog):
    """What went wrong, in a sentence and in the frames where it happened."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("NetBook made a mistake"))
        self.resize(560, 360)
        what = text(
            tr(
                "Something in NetBook went wrong. Your notebook is safe, and you can go on. "
                "The details below hold nothing that you wrote; they help to mend it."
            ),
            wrap=True,
        )
        shown = QPlainTextEdit(
            f"NetBook {__version__}, Python {platform.python_version()}, {sys.platform}\n{details}"
        )
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Details"))
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(tr("Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(shown.toPlainText()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        furnish(self, column(what, shown, spacing=12), buttons)
