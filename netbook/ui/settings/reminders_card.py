"""Reminders: one a day and when, NetBook in the background, and starting at login."""

from datetime import time

from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.reminders.choices import reminder_time, reminders_wanted
from netbook.ui.reminders.login_start import set_start_at_login, starts_at_login
from netbook.ui.reminders.tray import there_is_a_tray
from netbook.ui.settings.lines import choice, line
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.words import at_time, tr

HOURS = range(5, 23)


class RemindersCard(Card):
    """What belongs to this machine: another one may be looked at by others."""

    def __init__(self, desk: Desk, machine: Machine) -> None:
        super().__init__(tr("Reminders"))
        self._desk, self._machine = desk, machine
        self.at = choice(
            "reminder time",
            (tr("No reminder"), ""),
            *((at_time(moment), moment.isoformat("minutes")) for moment in self._moments()),
        )
        chosen = reminder_time(machine).isoformat("minutes")
        self.at.setCurrentIndex(self.at.findData(chosen if reminders_wanted(machine) else ""))
        self.at.activated.connect(lambda _at: self._choose())
        self.body.addLayout(line(tr("Once a day, at"), self.at))
        self.body.addWidget(
            text(
                tr(
                    "How many people and promises wait, never a name. On the desktop, or in the "
                    "window where the desktop shows no notifications."
                ),
                "small",
                wrap=True,
            )
        )
        if there_is_a_tray():
            self._offer_to_stay()
        self.login = choice(
            "login", (tr("Nothing"), False), (tr("NetBook starts in the background"), True)
        )
        self.login.setCurrentIndex(int(starts_at_login()))
        self.login.activated.connect(lambda _at: self._start_at_login())
        self.body.addLayout(line(tr("When I log in"), self.login))

    def _offer_to_stay(self) -> None:
        stay = choice(
            "window closed", (tr("NetBook ends"), 0), (tr("NetBook stays in the tray"), 1)
        )
        stay.setCurrentIndex(self._machine.number("reminders/stay", 0) == 1)
        stay.activated.connect(lambda _at: self._machine.put("reminders/stay", stay.currentData()))
        self.body.addLayout(line(tr("When the window is closed"), stay))

    def _moments(self) -> list[time]:
        moments = {time(hour, minute) for hour in HOURS for minute in (0, 30)}
        return sorted({*moments, reminder_time(self._machine)})

    def _choose(self) -> None:
        at = self.at.currentData()
        self._machine.put("reminders/on", int(bool(at)))
        if at:
            self._machine.put("reminders/at", at)

    def _start_at_login(self) -> None:
        try:
            set_start_at_login(self.login.currentData())
        except OSError:
            self.login.setCurrentIndex(int(starts_at_login()))
            said = tr("The system's list of programs to start could not be changed.")
            self._desk.notices.show(said, kind="error")
