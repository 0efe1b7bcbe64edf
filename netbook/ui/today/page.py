"""Today: who to write to, from how often and the last conversation, and what was promised."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netbook.store.due import coming_count, due_count, due_list
from netbook.store.follow_ups import late_promises, open_promises
from netbook.store.people import count_people
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.today.due_card import DueCard
from netbook.ui.today.promises_card import PromisesCard
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.words import long_day, people, tr

SHOWN = 50
# No rhythm and no putting off is longer, in days.
FOR_EVER = 36_525


class TodayPage(Page):
    """The start page."""

    name = "today"
    tables = frozenset(
        {"contact", "interaction", "participant", "follow_up", "circle", "position", "organisation"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._day = text("", "title", wrap=True)
        self._summary = text("", "muted", wrap=True)
        self._write = button(
            tr("Write it down"),
            lambda: desk.open(Target("timeline", action="log")),
            kind="primary",
        )
        self.due, self.promises, self.empty = DueCard(desk), PromisesCard(desk), _Empty(desk)
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(self._day)
        heads.addWidget(self._summary)
        top = QHBoxLayout()
        top.addLayout(heads, 1)
        top.addWidget(self._write, 0, Qt.AlignmentFlag.AlignVCenter)
        main, side = QVBoxLayout(), QVBoxLayout()
        main.addWidget(self.due)
        main.addWidget(self.empty)
        main.addStretch(1)
        side.addWidget(self.promises)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 62)
        self._columns.addLayout(side, 38)
        # From the outside in: what moves into another widget is styled again with all it holds.
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        inside = QWidget()
        scroll.setWidget(inside)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(top)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        self.setFocusProxy(self.due.list)

    def keys(self) -> list[Key]:
        """Those of the two lists."""
        return [*self.due.keys(), *self.promises.keys()]

    def reload(self) -> None:
        """Read who is due and what is promised."""
        today = self.desk.bus.today
        with self.desk.notebook.read() as session:
            rows = due_list(session, today, SHOWN)
            waiting = due_count(session, today)
            coming = coming_count(session, today, 7)
            rhythm = not rows and coming_count(session, today, FOR_EVER) > 0
            promises = open_promises(session, SHOWN)
            late = late_promises(session, today)
            anybody = count_people(session) > 0
        self._day.setText(long_day(today))
        self._summary.setText(summary(waiting, coming, late))
        self._write.setVisible(anybody)
        self.due.setVisible(bool(rows))
        self.due.show_rows(rows, waiting - len(rows))
        self.empty.setVisible(not rows)
        self.empty.explain(anybody, rhythm)
        self.promises.show_rows(promises)

    def show_target(self, target: Target) -> None:
        """Put the focus on the first person to write to."""
        self.due.list.setFocus()

    def fold(self) -> None:
        """Put the side cards below in a narrow window."""
        narrow = theme.folded(self.window().width(), theme.FOLD_SIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)


def summary(waiting: int, coming: int, late: int) -> str:
    """`4 people to write to today, 9 more this week. One promise is late.`"""
    if waiting:
        said = tr("{people} to write to today").format(people=people(waiting))
        said = said[:1].upper() + said[1:]
        if coming:
            said += ", " + tr("%Ln more this week", "", coming)
    elif coming:
        said = tr("Nobody is waiting today, %Ln this week", "", coming)
    else:
        said = tr("Nobody is waiting to hear from you")
    return said + "." + late_words(late)


def late_words(late: int) -> str:
    """` One promise is late.`, or nothing."""
    if not late:
        return ""
    return " " + tr("%Ln promises are late.", "", late)


class _Empty(Card):
    """Why nobody is due, and what to do about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._why = text("", "large", wrap=True)
        self._what = text("", "muted", wrap=True)
        self._bring = button(
            tr("Bring in people…"),
            lambda: desk.open(Target("transfer", action="import")),
            kind="primary",
        )
        self._new = button(tr("New person…"), lambda: desk.open(Target("people", action="new")))
        self._people = button(tr("Go to people"), lambda: desk.open(Target("people")))
        self.body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.body.setSpacing(GRID)
        self.body.addWidget(self._why)
        self.body.addWidget(self._what)
        self.body.addLayout(row(self._bring, self._new, self._people, None))

    def explain(self, anybody: bool, rhythm: bool) -> None:
        """Say it for a notebook without people, without a rhythm, or with both."""
        self._bring.setVisible(not anybody)
        self._new.setVisible(not anybody)
        self._people.setVisible(anybody)
        if not anybody:
            self._why.setText(tr("Nobody is in this notebook yet"))
            self._what.setText(
                tr(
                    "Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or "
                    "start with one person. It all stays on this computer."
                )
            )
        elif rhythm:
            self._why.setText(tr("Nobody is waiting today"))
            self._what.setText(tr("A good moment to write down the last conversation."))
        else:
            self._why.setText(tr("Nobody has a rhythm yet"))
            self._what.setText(
                tr(
                    "Say for a few people how close you are or how often you want to speak; then "
                    "they stand here when it is time."
                )
            )
