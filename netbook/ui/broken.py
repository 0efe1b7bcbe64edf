"""Where everything unexpected ends: in a notice, or in the dialog that says it is our fault."""

import logging
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from netbook.core.problem import Refusal
from netbook.log import frames
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.notices import Notices
from netbook.ui.words import tr


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
            self._notices.show(refusal_sentence(error, tr), kind="error")
            return
        from netbook.ui.fault_dialog import FaultDialog  # hoped never to be needed

        logging.getLogger("netbook").error("unexpected", exc_info=error)
        FaultDialog(frames(error), self._window).open()
