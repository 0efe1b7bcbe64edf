"""The small form of one promise: whose, what, until when, how often."""

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QLineEdit

from netbook.store.follow_ups import PromiseRow
from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.repeats_choice import RepeatsChoice
from netbook.ui.widgets.small_form import SmallForm
from netbook.ui.words import tr


class Promised(NamedTuple):
    """What the form says; `id` is None for a new promise, `repeats` a rule or empty."""

    id: int | None
    whose: str
    text: str
    due_on: date | None
    repeats: str


class PromiseForm(SmallForm):
    """Emits `done` with Promised."""

    def __init__(self, desk: Desk) -> None:
        self.whose = Choice()
        self.whose.setAccessibleName(tr("Whose promise"))
        self.whose.addItem(tr("I promised"), "mine")
        self.whose.addItem(tr("They promised"), "theirs")
        self.what = QLineEdit(placeholderText=tr("What"))
        self.what.setAccessibleName(tr("What was promised"))
        self.due = DateField(tr("Until when"), desk.bus, ahead=True)
        self.repeats = RepeatsChoice()
        super().__init__(self.whose, self.what, self.due, self.repeats)
        self.setFocusProxy(self.what)
        self._id: int | None = None

    def show_promise(self, each: PromiseRow | None) -> None:
        """Fill the form; with None for a new promise of mine."""
        self._id = each.id if each else None
        self.whose.setCurrentIndex(self.whose.findData(each.whose if each else "mine"))
        self.what.setText(each.text if each else "")
        self.due.fill(each.due_on.isoformat() if each and each.due_on else "")
        self.repeats.choose(each.repeats if each else "")

    def written(self) -> Promised | None:
        """The promise; it needs to say what, and a day that is one."""
        text = self.what.text().strip()
        if not text or not self.due.fine:
            (self.due if text else self.what).setFocus()
            return None
        rule = self.repeats.rule
        return Promised(self._id, self.whose.currentData(), text, self.due.due_day(), rule)
