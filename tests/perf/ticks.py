"""A timer in the window's thread: its longest pause is how long somebody waited for an answer."""

from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QObject, QTimer

TICK_MS = 10


class Ticks(QTimer):
    """Ticks every 10 ms while it runs, and remembers when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent, interval=TICK_MS)
        self._at: list[float] = []
        self.timeout.connect(lambda: self._at.append(monotonic()))

    def begin(self) -> None:
        """Forget what was, and tick from now."""
        self._at = [monotonic()]
        self.start()

    def worst(self) -> float:
        """Stop; the longest pause since the beginning, in seconds, the one until now included."""
        self.stop()
        return max(later - earlier for earlier, later in pairwise([*self._at, monotonic()]))
