"""What stands on the page while files are read or people stored: how far it is, and Cancel."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from netbook.ui.announce import announce
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr


class Working(QWidget):
    """A sentence, a bar and Cancel, for one task."""

    def __init__(self, words: str, task: Task) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self.cancel = button(tr("Cancel"), self._cancel, key="Esc")
        self._task, self._announced = task, 0
        task.progressed.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self._title = text(words, "title", wrap=True)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addLayout(row(self.cancel, None))
        layout.addStretch(1)
        self.setFocusProxy(self.cancel)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(tr("Stopping…"))
        self._task.cancel()

    def _show(self, done: int, total: int) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(1000 * done // total)
            quarter = 4 * done // total
            if quarter > self._announced:
                self._announced = quarter
                announce(self, f"{25 * quarter} %")
