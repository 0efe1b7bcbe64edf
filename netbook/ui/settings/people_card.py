"""How often each closeness means, and how many people a day Today asks for."""

from functools import partial

from PySide6.QtWidgets import QComboBox

from netbook.store.circles import circles, set_circle_cadence
from netbook.store.due_plan import daily_number, set_daily_number
from netbook.ui.desk import Desk
from netbook.ui.settings.lines import choice, line
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import Card, divider, text
from netbook.ui.words import RHYTHMS, circle, how_often, number, tr

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
        for name in ("inner", "active", "light"):
            box = choice(f"rhythm:{name}")
            box.setAccessibleName(tr("How often, for {close}").format(close=circle(name)))
            box.activated.connect(partial(self._keep_rhythm, name))
            self.rhythms[name] = box
            self.body.addLayout(line(circle(name), box))
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

    def reload(self) -> None:
        """Read both from the notebook."""
        with self._desk.notebook.read() as session:
            found = {each.name: each.cadence_days for each in circles(session)}
            daily = daily_number(session)
        for name, box in self.rhythms.items():
            days = found.get(name)
            box.clear()
            box.addItem(tr("never by itself"), None)
            for each in sorted({*RHYTHMS, *([days] if days else [])}):
                box.addItem(how_often(each), each)
            box.setCurrentIndex(box.findData(days))
        self.daily.setCurrentIndex(min(daily, MOST_A_DAY) - 1)

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
