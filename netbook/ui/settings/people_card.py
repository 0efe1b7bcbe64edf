"""How often each closeness means, and how many people a day Today asks for."""

from functools import partial

from PySide6.QtWidgets import QComboBox

from netbook.core.cadence import latest_days
from netbook.store.circles import circles, set_circle_cadence, set_circle_latest
from netbook.store.due_plan import daily_number, set_daily_number
from netbook.store.reasons import want_birthdays, wants_birthdays
from netbook.ui.desk import Desk
from netbook.ui.settings.lines import choice, line
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import Card, divider, text
from netbook.ui.words import RHYTHMS, at_latest, circle, how_often, number, tr

MOST_A_DAY = 20


class PeopleCard(Card):
    """How often, and how many a day; kept in the notebook, each change one undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("How often, for how close"))
        self._desk = desk
        self.body.addWidget(
            text(
                tr(
                    "Today counts from the last conversation. A person's own “how often” goes "
                    "first."
                ),
                "muted",
                wrap=True,
            )
        )
        self.rhythms: dict[str, QComboBox] = {}
        self.latest: dict[str, QComboBox] = {}
        for name in ("inner", "active", "light"):
            box = choice(f"rhythm:{name}")
            box.setAccessibleName(tr("How often, for {close}").format(close=circle(name)))
            box.activated.connect(partial(self._keep_rhythm, name))
            self.rhythms[name] = box
            latest = choice(f"latest:{name}")
            latest.setAccessibleName(tr("At the latest, for {close}").format(close=circle(name)))
            latest.activated.connect(partial(self._keep_latest, name))
            self.latest[name] = latest
            both = line(circle(name), box)
            both.addWidget(latest)
            self.body.addLayout(both)
        self.body.addSpacing(GRID)
        self.body.addWidget(divider())
        self.body.addSpacing(GRID)
        self.daily = choice(
            "daily number", *((number(each), each) for each in range(1, MOST_A_DAY + 1))
        )
        self.daily.activated.connect(self._keep_daily)
        self.body.addLayout(line(tr("People a day"), self.daily))
        self.body.addWidget(
            text(
                tr("Today asks for so many at most and says how many more wait."),
                "muted",
                wrap=True,
            )
        )

        self.birthdays = choice(
            "birthdays", (tr("don't show"), False), (tr("show a week ahead"), True)
        )
        self.birthdays.activated.connect(self._keep_birthdays)
        self.body.addLayout(line(tr("Birthdays on Today"), self.birthdays))

    def reload(self) -> None:
        """Read them from the notebook."""
        with self._desk.notebook.read() as session:
            birthdays = wants_birthdays(session)
            found = {each.name: each for each in circles(session)}
            daily = daily_number(session)
        for name, box in self.rhythms.items():
            days = found[name].cadence_days
            self._offer_latest(self.latest[name], days, found[name].latest_days)
            box.clear()
            box.addItem(tr("never by itself"), None)
            for each in sorted({*RHYTHMS, *([days] if days else [])}):
                box.addItem(how_often(each), each)
            box.setCurrentIndex(box.findData(days))
        self.daily.setCurrentIndex(min(daily, MOST_A_DAY) - 1)
        self.birthdays.setCurrentIndex(self.birthdays.findData(birthdays))

    def _offer_latest(self, box: QComboBox, every: int | None, chosen: int | None) -> None:
        """At the latest after how long: half as long again, unless something else is chosen."""
        box.clear()
        box.setVisible(every is not None)
        if every is None:
            return
        box.addItem(at_latest(latest_days(every)), None)
        others = {every, every + 7, every + 14, 2 * every, 3 * every, chosen or every}
        for each in sorted(others - {latest_days(every)}):
            box.addItem(at_latest(each), each)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _keep_latest(self, name: str, _at: int) -> None:
        latest = self.latest[name].currentData()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Change after how long at the latest, for “{close}”").format(close=circle(name)),
            lambda s: set_circle_latest(s, name, latest),
        )

    def _keep_rhythm(self, name: str, _at: int) -> None:
        days = self.rhythms[name].currentData()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Change how often “{close}” means").format(close=circle(name)),
            lambda s: set_circle_cadence(s, name, days, self._desk.bus.today),
        )

    def _keep_daily(self, _at: int) -> None:
        chosen = self.daily.currentData()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Change how many people a day"),
            lambda s: set_daily_number(s, chosen),
        )

    def _keep_birthdays(self, _at: int) -> None:
        wanted = self.birthdays.currentData()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Change whether birthdays show on Today"),
            lambda s: want_birthdays(s, wanted),
        )
