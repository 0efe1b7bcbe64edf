"""The dialog that asks until which day somebody is put off."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

WIDE = 40


class LaterDay(QDialog):
    """Asks for a day after today, in words or figures."""

    def __init__(
        self, desk: Desk, parent: QWidget, name: str, chosen: Callable[[date], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._chosen = desk, chosen
        self.setWindowTitle(tr("Later for {name}").format(name=name))
        self.day = DayField(desk, tr("Until which day"), ahead=True, empty=True)
        self.day.setMinimumWidth(WIDE * GRID)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = Buttons(kinds.Ok | kinds.Cancel)
        self.buttons.button(kinds.Ok).setText(tr("Put off"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        contents = QVBoxLayout()
        contents.setSpacing(GRID)
        contents.addWidget(text(tr("Until which day?"), wrap=True))
        contents.addWidget(self.day)
        furnish(self, contents, self.buttons)
        self.day.changed.connect(self._look)
        self._look()

    def _until(self) -> date | None:
        day = self.day.day
        return day.earliest if day and day.earliest > self._desk.bus.today else None

    def _look(self) -> None:
        fine = self._until() is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)

    def accept(self) -> None:
        """Put off until the day that stands there."""
        if until := self._until():
            super().accept()
            self._chosen(until)
