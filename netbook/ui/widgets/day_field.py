"""A day as people say it, echoed as it is understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netbook.core.language_of import language_of
from netbook.core.natural_date import read_date
from netbook.core.partial_date import PartialDate
from netbook.ui.desk import Desk
from netbook.ui.language import chosen, date_order
from netbook.ui.widgets.capture_parts import day_words
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr


class DayField(QWidget):
    """A text field for a (partial) day; `ahead` reads weekdays as the next ones."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, *, ahead: bool = False, empty: bool = False) -> None:
        super().__init__()
        self._desk, self._ahead, self._may_be_empty = desk, ahead, empty
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(tr("by Friday") if ahead else tr("yesterday"))
        self.echo = text("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.field)
        layout.addWidget(self.echo)
        self.field.textChanged.connect(lambda _text: self._say())
        self.setFocusProxy(self.field)
        self._say()

    def set_day(self, day: PartialDate | date | None) -> None:
        """Begin with this day."""
        if isinstance(day, date):
            day = PartialDate.of(day)
        self.field.setText(str(day) if day else "")

    @property
    def day(self) -> PartialDate | None:
        """The day as understood; None for nothing, and for what is no day."""
        typed = self.field.text()
        return read_date(
            typed,
            self._desk.bus.today,
            date_order(),
            ahead=self._ahead,
            language=language_of(typed, chosen()),
        )

    @property
    def fine(self) -> bool:
        """Whether what stands there can be stored."""
        if not self.field.text().strip():
            return self._may_be_empty
        day = self.day
        return day is not None and (self._ahead or day.earliest <= self._desk.bus.today)

    def _say(self) -> None:
        day, typed = self.day, self.field.text().strip()
        if not typed:
            said = "" if self._may_be_empty else tr("Say when it was.")
        elif day is None:
            said = tr("This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.")
        elif not self.fine:
            said = tr("{day}: a conversation can't lie after today.").format(
                day=day_words(day, self._desk.bus.today)
            )
        else:
            said = day_words(day, self._desk.bus.today)
        self.echo.setText(said)
        self.echo.setProperty("role", "small" if self.fine else "error")
        self.echo.style().polish(self.echo)
        self.field.setProperty("bad", not self.fine and bool(typed))
        self.field.style().polish(self.field)
        self.changed.emit()
