"""Above a board with more stages than there is room for: which of them is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netbook.ui.opportunities.stage_column import OPENING
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.pieces import button
from netbook.ui.words import tr

# So long a card hangs over an arrow until the next stage is in sight.
STEP_MS = 500


class StageBar(QWidget):
    """Emits `chosen` with the place of the stage that is wanted.

    `neared` is one that a card which hangs over an arrow is on its way to.
    """

    chosen = Signal(int)
    neared = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._shown = (0, 0)
        self.before = button("‹", self._back, name=tr("The stages before"))
        self.stages = Choice()
        self.stages.setAccessibleName(tr("Stage"))
        self.stages.activated.connect(self.chosen.emit)
        self.after = button("›", self._onwards, name=tr("The stages after"))
        for each in (self.before, self.after):
            each.setAcceptDrops(True)
            each.installEventFilter(self)
        self._towards = self.before
        self._onwards_soon = QTimer(self, interval=STEP_MS)
        self._onwards_soon.timeout.connect(self._near)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.before)
        layout.addWidget(self.stages)
        layout.addWidget(self.after)
        layout.addStretch(1)
        self.hide()

    def fill(self, stages: Sequence[tuple[str, int]]) -> None:
        """Offer these stages, each with how many openings are in it."""
        self.stages.clear()
        for name, count in stages:
            said = tr("{stage} ({count})", "a stage and how many openings are in it")
            self.stages.addItem(said.format(stage=name, count=count))

    def point_at(self, at: int, first: int, end: int) -> None:
        """Say which stage is looked at, and that those from first to end (exclusive) are seen."""
        self._shown = (first, end)
        self.stages.setCurrentIndex(at)
        self.before.setEnabled(first > 0)
        self.after.setEnabled(end < self.stages.count())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on stage by stage while a card hangs over an arrow."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if event.mimeData().hasFormat(OPENING):
                event.accept()
                self._towards = self.before if watched is self.before else self.after
                self._onwards_soon.start()
                return True
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._onwards_soon.stop()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _near(self) -> None:
        first, end = self._shown
        at = first - 1 if self._towards is self.before else end
        if 0 <= at < self.stages.count():
            self.neared.emit(at)

    def _back(self) -> None:
        self.chosen.emit(self._shown[0] - 1)

    def _onwards(self) -> None:
        self.chosen.emit(self._shown[1])
