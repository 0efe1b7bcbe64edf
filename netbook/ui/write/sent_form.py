"""I sent it: by which channel, until when an answer is waited for, and what else it told."""

from datetime import date, timedelta
from typing import NamedTuple

from netbook.core.purposes import ASKS
from netbook.store.asks import WAIT_DAYS
from netbook.store.message_context import WRITTEN
from netbook.ui import words
from netbook.ui.bus import Bus
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.small_form import SmallForm
from netbook.ui.widgets.wrapped_choice import WrappedCheck
from netbook.ui.words import tr


class SentHow(NamedTuple):
    """What the user says of a message that they sent."""

    channel: str
    answer_by: date | None
    again: bool
    told: bool

    def until(self, today: date, days: int) -> date:
        """Until when an answer is waited for: so many days where nothing was said."""
        return self.answer_by or today + timedelta(days)


class SentForm(SmallForm):
    """Filled with what is likely, so that Enter is enough."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.channel = Choice()
        self.channel.setAccessibleName(tr("How you sent it"))
        for kind in WRITTEN:
            self.channel.addItem(words.channel(kind), kind)
        self.until = DateField(tr("An answer is waited for until"), bus, ahead=True)
        self._until_label = text(tr("An answer is waited for until"), "small", wrap=True)
        self.again = WrappedCheck(tr("Promise to ask again then"))
        self.told = WrappedCheck()
        super().__init__(self.channel, self._until_label, self.until, self.again, self.told)
        self.save.setText(tr("Write it down"))
        self.save.setAccessibleName(tr("Write it down"))
        self.setFocusProxy(self.channel)

    def show_for(self, purpose: str, channel: str, told: str, tells: bool) -> None:
        """Fill it for a message; `told` is whom an outcome is owed about, empty for nobody."""
        self.channel.setCurrentIndex(self.channel.findData(channel))
        asks = purpose in ASKS
        for widget in (self._until_label, self.until, self.again):
            widget.setVisible(asks)
        self.until.fill((self._bus.today + timedelta(WAIT_DAYS)).isoformat())
        self.again.setChecked(asks)
        self.told.say(tr("I told how it went with {name}").format(name=told))
        self.told.setChecked(bool(told) and tells)
        self.told.setVisible(bool(told))

    def written(self) -> SentHow | None:
        """What the fields say; None, and the focus, where the day is none."""
        if self.until.isVisible() and not self.until.fine:
            self.until.setFocus()
            return None
        until = self.until.understood()
        return SentHow(
            str(self.channel.currentData()),
            until.earliest if until else None,
            self.again.isVisible() and self.again.isChecked(),
            self.told.isVisible() and self.told.isChecked(),
        )
