"""Thirty seconds, or as many as are wanted: a countdown that goes along with the words."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from netbook.core.pitch import said_after
from netbook.ui.announce import announce
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr

LENGTHS = (15, 30, 45, 60, 90, 120, 180)
TICK_MS = 200


class PitchTimer(QWidget):
    """Emits `spoken` with how many words the pace has come to, -1 once it is over."""

    spoken = Signal(int)
    seconds_changed = Signal(int)

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._words, self._pace = 0, 1
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.go_on)
        self.field = Choice()
        self.field.setAccessibleName(tr("Time to say it in"))
        for each in sorted({*LENGTHS, seconds}):
            self.field.addItem(tr("%Ln second(s)", "", each), each)
        self.show_seconds(seconds)
        self.field.currentIndexChanged.connect(lambda _at: self.seconds_changed.emit(self.seconds))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("How much of the time is gone"))
        self.left = text("", "small")
        self.start = button(tr("Time it"), self.turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.field, self.start, self.left))
        layout.addWidget(self.bar)
        self.bar.hide()

    @property
    def seconds(self) -> int:
        """How long it may take."""
        return int(self.field.currentData())

    @property
    def running(self) -> bool:
        """Whether the time runs."""
        return self._tick.isActive()

    def show_seconds(self, seconds: int) -> None:
        """Show how long it may take."""
        self.field.blockSignals(True)
        self.field.setCurrentIndex(self.field.findData(seconds))
        self.field.blockSignals(False)

    def prepare(self, words: int, pace: int) -> None:
        """Know how many words there are to say, and how many a minute are said."""
        self._words, self._pace = words, pace

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the time, and only then leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self.running:
            self.stop()
        else:
            super().keyPressEvent(event)

    def turn(self) -> None:
        """Start the time, or stop it."""
        if self.running:
            self.stop()
            return
        self._clock.start()
        self._tick.start()
        self.start.setText(tr("Stop"))
        self.bar.show()
        self.go_on()

    def go_on(self) -> None:
        """Show how much time is left, and where in the words one should be."""
        gone = self._clock.elapsed() / 1000
        self.bar.setRange(0, self.seconds)
        self.bar.setValue(min(self.seconds, int(gone)))
        self.left.setText(tr("%Ln second(s) left", "", max(0, self.seconds - int(gone))))
        self.spoken.emit(said_after(self._words, self._pace, gone))
        if gone >= self.seconds:
            self.stop()
            self.left.setText(tr("Time is up."))
            announce(self, self.left.text())

    def stop(self) -> None:
        """Stop the time."""
        if not self.running:
            return
        self._tick.stop()
        self.start.setText(tr("Time it"))
        self.bar.hide()
        self.left.setText("")
        self.spoken.emit(-1)
