"""What somebody may be owed, as quiet rows: done, promised for a day, or no need."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netbook.store import Session
from netbook.store.follow_ups import add_promise
from netbook.store.suggestions import Suggestion, mark_told, set_aside, settle_thanks
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.theme import GRID
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.later_menu import days_to_choose
from netbook.ui.widgets.pieces import button, divider, empty, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.row_stops import RowStops
from netbook.ui.words import tr

# More at once would be a list of debts.
SHOWN = 3


class SuggestionRows(QWidget):
    """Each says what to do, with Done on it and the rest in its menu; none, and it is not there."""

    def __init__(self, desk: Desk, *, side: int = 0) -> None:
        super().__init__()
        self._desk = desk
        self._stops = RowStops()
        self.setProperty("surface", "none")
        self.setAccessibleName(tr("You may want to"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(side, 4, side, 4)
        self._layout.setSpacing(6)
        self.hide()

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        """Show these; the focus stays in the list while there is one."""
        self._stops.begin()
        empty(self._layout)
        if rows:
            self._layout.addWidget(divider())
            self._layout.addWidget(text(tr("You may want to"), "small"))
        for each in rows[:SHOWN]:
            self._row(each)
        self.setVisible(bool(rows))
        self._stops.end()

    def _row(self, each: Suggestion) -> None:
        said = suggestion_words(each)
        holder = QWidget()
        holder.setProperty("surface", "none")
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(text(breakable(said), wrap=True))
        lines.addWidget(text(words.ago(each.day, self._desk.bus.today), "small"))
        done = button(
            tr("Done"), partial(self._done, each), name=tr("Done: {what}").format(what=said)
        )
        more = button("⋯", kind="link", name=tr("More for: {what}").format(what=said))
        more.clicked.connect(lambda: drop(self._menu(each), more))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(lines, 1)
        layout.addWidget(done, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(holder)
        self._stops.add((each.kind, each.exchange_id), done, more)

    def _menu(self, each: Suggestion) -> QMenu:
        menu, today = QMenu(self), self._desk.bus.today
        for label, until in days_to_choose(today):
            menu.addAction(
                tr("Promise it: {day}").format(day=label)
                + f"\t{words.weekday_and_day(until, today)}",
                partial(self._promise, each, until),
            )
        menu.addSeparator()
        menu.addAction(tr("No need"), partial(self._no_need, each))
        return menu

    def _done(self, each: Suggestion) -> None:
        today, said = self._desk.bus.today, suggestion_words(each)

        def work(s: Session) -> None:
            if each.kind == "thanks":
                settle_thanks(s, each.contact_id, today)
            else:
                mark_told(s, each.exchange_id, today)

        write_with_undo(
            self._desk,
            tr("Done: {what}").format(what=said),
            work,
            tr("Done: {what}").format(what=said),
        )

    def _promise(self, each: Suggestion, due: date) -> None:
        said, now = suggestion_words(each), self._desk.bus.now()
        day = words.within(due, self._desk.bus.today)
        write_with_undo(
            self._desk,
            tr("Promise: {what}").format(what=said),
            lambda s: add_promise(
                s,
                each.contact_id,
                whose="mine",
                text=said,
                due_on=due,
                now=now,
                exchange_id=each.exchange_id,
                settles=each.kind,
            ),
            tr("{what}: now by {day}.").format(what=said, day=day),
        )

    def _no_need(self, each: Suggestion) -> None:
        said = suggestion_words(each)
        write_with_undo(
            self._desk,
            tr("No need: {what}").format(what=said),
            lambda s: set_aside(s, each.exchange_id, each.kind),
            tr("Set aside: {what}").format(what=said),
        )


def suggestion_words(each: Suggestion) -> str:
    """What to do: `Thank Maya for the introduction`, `Tell Maya how it went with Priya`."""
    name = each.given or each.name or words.somebody()
    if each.kind == "outcome":
        if each.other:
            return tr("Tell {name} how it went with {other}").format(
                name=name, other=each.other_given or each.other
            )
        return tr("Tell {name} how it went").format(name=name)
    form = {
        "lead": tr("Thank {name} for the lead"),
        "introduction": tr("Thank {name} for the introduction"),
        "reference": tr("Thank {name} for the reference"),
        "feedback": tr("Thank {name} for the feedback"),
        "advice": tr("Thank {name} for the advice"),
        "resource": tr("Thank {name} for what they sent"),
        "help": tr("Thank {name} for the help"),
    }[each.what]
    return form.format(name=name)
