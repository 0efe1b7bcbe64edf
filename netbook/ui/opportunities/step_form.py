"""The small form of the next step with an opening: what, on which day, at what time."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale, QTime

from netbook.ui.desk import Desk
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.opening_words import at_hour
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class Step(NamedTuple):
    """What is next; `time` is HH:MM or empty."""

    text: str
    day: date | None
    time: str


class StepForm(SmallForm):
    """Emits `done` with a Step; one that says nothing is none."""

    def __init__(self, desk: Desk) -> None:
        self.what = line_field(tr("What is next"))
        self.day = DayField(desk, tr("On which day"), ahead=True, empty=True)
        self.time = line_field(tr("At what time, like 14:30"))
        super().__init__(self.what, (self.day, self.time))
        self.keep(desk, what=self.what, day=self.day, time=self.time)
        self.setFocusProxy(self.what)

    def show_step(self, step: Step) -> None:
        """Fill the form."""
        self.what.setText(step.text)
        self.day.set_day(step.day)
        self.time.setText(at_hour(step.time))

    def written(self) -> Step | None:
        """The step, or None where its day or time isn't understood."""
        typed, hour = self.time.text().strip(), read_time(self.time.text())
        if not self.day.fine:
            self.day.setFocus()
            return None
        if typed and not hour:
            self.time.setFocus()
            return None
        day = self.day.day
        return Step(self.what.text().strip(), day.earliest if day else None, hour)


def read_time(typed: str) -> str:
    """A time as it is kept, HH:MM; empty for nothing, and for what is none."""
    moment = QLocale().toTime(typed.strip(), QLocale.FormatType.ShortFormat)
    if not moment.isValid():
        moment = QTime.fromString(typed.strip(), "H:mm")
    return moment.toString("HH:mm") if moment.isValid() else ""
