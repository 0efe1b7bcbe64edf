"""A field for a date as people write it; what was understood always stands below it."""

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netbook.core.language_of import language_of
from netbook.core.natural_date import find_dates, read_date
from netbook.core.partial_date import PartialDate
from netbook.ui.bus import Bus
from netbook.ui.language import chosen, date_order
from netbook.ui.widgets.experience_words import full_day, written_day
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr


class DateField(QWidget):
    """Gives ISO (`1985-04-12`, `--04-12`, `2019-04`), or the text itself where it is no date.

    With `yearless` a day without a year stays one, as in a birthday; with `ahead` a weekday is the
    next one, as in a promise, and what is no day can't be kept (`fine`).
    """

    changed = Signal()

    def __init__(self, name: str, bus: Bus, *, yearless: bool = False, ahead: bool = False) -> None:
        super().__init__()
        self._bus, self._yearless, self._ahead = bus, yearless, ahead
        self._given = self._shown = ""
        self.field = QLineEdit(placeholderText=name)
        self.field.setAccessibleName(name)
        self.field.textChanged.connect(self._typed)
        self.echo = text("", "small", wrap=True)
        self.echo.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.field)
        layout.addWidget(self.echo)
        self.setFocusProxy(self.field)

    def fill(self, value: str) -> None:
        """Show a date of a card, in words."""
        self._given = value
        self.field.setText(written_day(value))
        self.field.setCursorPosition(0)
        self._shown = self.field.text()
        self._say()

    def value(self) -> str:
        """The date as a card keeps it; one that nobody touched is what it was."""
        typed = self.field.text()
        if typed == self._shown:
            return self._given
        understood = self.understood()
        return str(understood) if understood else typed.strip()

    def understood(self) -> PartialDate | None:
        """The date that is written here, or None."""
        typed = self.field.text().strip()
        try:
            return PartialDate.parse(typed)
        except ValueError:
            found = self._read(typed) if typed else None
        if found and self._yearless and found.is_exact and not _names_year(typed):
            return PartialDate(None, found.month, found.day)
        return found

    @property
    def fine(self) -> bool:
        """Whether nothing or a day of some year stands there."""
        return not self.field.text().strip() or self.due_day() is not None

    def due_day(self) -> date | None:
        """The day on which a promise for that date is due: the last that it can mean."""
        typed = self.field.text().strip()
        language = language_of(typed, chosen())
        found = find_dates(typed, self._bus.today, date_order(), ahead=True, language=language)
        if found:
            return found[0].due
        understood = self.understood()
        return understood.earliest if understood and understood.year is not None else None

    def _read(self, typed: str) -> PartialDate | None:
        language = language_of(typed, chosen())
        return read_date(typed, self._bus.today, date_order(), ahead=self._ahead, language=language)

    def _typed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        typed = self.field.text().strip()
        found = self.understood()
        said = full_day(found) if found else self._unread()
        self.echo.setText(said)
        self.echo.setVisible(bool(typed) and said != typed)
        self.field.setAccessibleDescription(said if typed else "")

    def _unread(self) -> str:
        if self._ahead:
            return tr("This is no day that NetBook knows; try “last Tuesday” or 2026-05-03.")
        return tr("No date that NetBook reads; kept as text.")


def _names_year(typed: str) -> bool:
    """Whether a day is written with its year: three parts, or four digits together."""
    numbers = re.findall(r"\d+", typed)
    parts = len(numbers) + bool(re.search(r"[^\W\d_]{3,}", typed))
    return parts >= 3 or any(len(number) == 4 for number in numbers)
