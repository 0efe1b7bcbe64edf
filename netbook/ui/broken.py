"""What is shown when NetBook itself is at fault: a sentence, details to copy, the work kept."""

import logging
import platform
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from netbook import __version__
from netbook.core.problem import Refusal
from netbook.log import frames
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.notices import Notices
from netbook.ui.widgets.pieces import column, text


class Faults(QObject):
    """Where everything unexpected ends: the world's fault in a notice, ours in a dialog."""

    _raised = Signal(object)

    def __init__(self, window: QWidget, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._notices = window, notices
        self._raised.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def report(self, error: BaseException) -> None:
        """Take an exception from any thread."""
        self._raised.emit(error)

    def hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Serve as `sys.excepthook`."""
        if isinstance(error, KeyboardInterrupt):
            QGuiApplication.quit()
        else:
            self.report(error)

    def show(self, error: BaseException) -> None:
        """Tell the user."""
        if isinstance(error, Refusal):
            self._notices.show(refusal_sentence(error), kind="error")
            return
        logging.getLogger("netbook").error("unexpected", exc_info=error)
        FaultDialog(frames(error), self._window).open()


class FaultDialog(QDialog):
    """Says that NetBook made a mistake, and holds details without personal data to copy."""

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("NetBook made a mistake"))
        self.setMinimumSize(520, 320)
        what = text(
            self.tr(
                "Something in NetBook went wrong. Your notebook is safe, and you can go on. "
                "The details below hold nothing that you wrote; they help to mend it."
            ),
            wrap=True,
        )
        shown = QPlainTextEdit(
            f"NetBook {__version__}, Python {platform.python_version()}, {sys.platform}\n{details}"
        )
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(shown.toPlainText()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.setLayout(column(what, shown, buttons, spacing=12, margins=16))
