"""Today: who to write to, from how often and the last conversation, and what was promised."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netbook.core.reasons import Reason
from netbook.store.due import DueRow, coming_count
from netbook.store.due_plan import everybody_waiting, todays_plan
from netbook.store.follow_ups import late_promises, open_promises
from netbook.store.people_counts import count_people
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.today.due_card import DueCard
from netbook.ui.today.due_words import due_lines
from netbook.ui.today.empty import Empty
from netbook.ui.today.plan_words import held_words, summary
from netbook.ui.today.promises_card import PromisesCard
from netbook.ui.widgets.find_button import FindButton
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.pieces import button, fold_row, row, text
from netbook.ui.words import day_heading, tr

if TYPE_CHECKING:
    from netbook.store import Session
    from netbook.store.ask_rows import AskRow
    from netbook.store.opportunity_rows import OpportunityRow
    from netbook.ui.tasks import Task
    from netbook.ui.today.give_card import GiveCard
    from netbook.ui.today.known_card import KnownCard
    from netbook.ui.today.openings_card import OpeningsCard, WaitingCard
    from netbook.ui.today.put_off import PutOff

    Rest = tuple[
        type[PutOff], type[GiveCard], type[KnownCard], type[OpeningsCard], type[WaitingCard]
    ]
    Pressing = tuple[list[tuple[OpportunityRow, str]], list[AskRow]]

SHOWN = 50
# No rhythm and no putting off is longer, in days.
FOR_EVER = 36_525
# What Today can do without at first, photos and the people one knows, comes so much later.
FINISH_MS = 400


class TodayPage(Page):
    """The start page."""

    name = "today"
    tables = frozenset(
        {
            *("contact", "interaction", "participant", "follow_up", "circle", "position"),
            *("organisation", "shared_experience", "who_answer", "setting"),
            *("exchange", "fact", "offered", "ask", "opportunity", "stage", "stage_change"),
        }
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
        self.find_anything = FindButton(
            tr("Find or do anything"), "Ctrl+K", lambda: desk.open(Target("palette"))
        )
        self.due, self.promises, self.empty = DueCard(desk), PromisesCard(desk), Empty(desk)
        self.known: KnownCard | None = None
        self.put_off: PutOff | None = None
        self.give: GiveCard | None = None
        self.openings: OpeningsCard | None = None
        self.waiting: WaitingCard | None = None
        # Whether those held back are shown too, and on which day that was asked for.
        self._all_on: date | None = None
        self._rows: list[DueRow] = []
        self.due.all_wanted.connect(self._show_all)
        self.empty.all_wanted.connect(lambda: self._show_all(True))
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(self._day)
        heads.addWidget(self._summary)
        acts = QWidget()
        acts.setLayout(row(self.find_anything, self._write))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(heads, 1)
        self._top.addWidget(acts)
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        self._main.addWidget(self.due)
        self._main.addWidget(self.empty)
        self._main.addStretch(1)
        self._side.setSpacing(2 * GRID)
        self._side.addWidget(self.promises)
        self._side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(self._main, 62)
        self._columns.addLayout(self._side, 38)
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
        whole.addLayout(self._top)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        QTimer.singleShot(FINISH_MS, self, self._finish)

    def keys(self) -> list[Key]:
        """Those of the lists."""
        give = self.give.keys() if self.give is not None else []
        openings = self.openings.keys() if self.openings is not None else []
        return [*self.due.keys(), *openings, *give, *self.promises.keys()]

    def reload(self) -> None:
        """Read who is due and what is promised."""
        today = self.desk.bus.today
        everything = self._all_on == today
        with self.desk.notebook.read() as session:
            plan = todays_plan(session, today)
            rows = everybody_waiting(session, today, SHOWN) if everything else plan.rows
            lines = due_lines(session, rows, today)
            self._rows = rows
            promises = open_promises(session, SHOWN, waiting=False)
            late = late_promises(session, today)
            anybody = bool(rows) or count_people(session) > 0
            if not rows:
                rhythm = coming_count(session, today, FOR_EVER) > 0 or plan.held_back > 0
                self.empty.explain(plan, today, anybody=anybody, rhythm=rhythm, ask=_ask(session))
        self._day.setText(day_heading(today))
        self._summary.setText(summary(plan, late, today))
        self._write.setVisible(anybody)
        if not rows:
            leave(self.due)
        self.due.setVisible(bool(rows))
        self.due.show_rows(lines, held_words(plan, today), all_=everything)
        self.empty.setVisible(not rows)
        self.promises.show_rows(promises)
        if self.put_off is not None:
            self.put_off.reload()
        self._look_further()

    def _show_all(self, everything: bool) -> None:
        self._all_on = self.desk.bus.today if everything else None
        self.reload()
        self.due.list.setFocus()

    def _finish(self) -> None:
        """Add what the first paint did without, once a thread has imported it."""
        notebook, today = self.desk.notebook, self.desk.bus.today

        def bring(_task: "Task") -> "Rest":
            # This takes longer than a window may stand still. Longest take the tables of words that
            # the first search for gifts makes: better now than while the cards are painted.
            with notebook.read() as session:
                # Imported in the thread, which the window need not wait for.
                from netbook.store.give_first import give_first
                from netbook.ui.today.give_card import GiveCard
                from netbook.ui.today.known_card import KnownCard
                from netbook.ui.today.openings_card import OpeningsCard, WaitingCard
                from netbook.ui.today.put_off import PutOff

                give_first(session, today, 1)

            return PutOff, GiveCard, KnownCard, OpeningsCard, WaitingCard

        self.desk.tasks.run("rest of Today", bring, self._add)

    def _add(self, rest: "Rest") -> None:
        put_off, give, known, openings, waiting = rest
        self.due.show_photos()
        self.promises.finish()
        self.put_off = put_off(self.desk)
        self._main.insertWidget(2, self.put_off)
        self.put_off.reload()
        self.give = give(self.desk)
        self._main.insertWidget(3, self.give)
        self.known = known(self.desk)
        self.known.hide()
        self._side.insertWidget(1, self.known)
        self.openings, self.waiting = openings(self.desk), waiting(self.desk)
        self._side.insertWidget(1, self.waiting)
        self._main.insertWidget(3, self.openings)
        self._look_further()

    def _look_further(self) -> None:
        """Begin what is found out in the background, now that nothing else is to be read."""
        if self.give is None:
            return
        self._show_openings()
        self._show_known()
        self._look_for_interests()
        self.give.reload()

    def _look_for_interests(self) -> None:
        from netbook.ui.today.interests import look_for_interests  # not before Today is painted

        rows, today = self._rows, self.desk.bus.today

        def show(best: dict[int, Reason]) -> None:
            if rows is self._rows:  # else whatever changed has looked anew
                with self.desk.notebook.read() as session:
                    self.due.show_lines(due_lines(session, rows, today, best))

        if rows:
            look_for_interests(self.desk, [each.id for each in rows], show)

    def _show_openings(self) -> None:
        """Look in the background for what presses: there may be thousands of openings."""
        notebook, today = self.desk.notebook, self.desk.bus.today

        def look(_task: "Task") -> "Pressing":
            # not before Today is painted
            from netbook.ui.today.openings_card import pressing, waiting

            with notebook.read() as session:
                return pressing(session, today), waiting(session)

        def show(found: "Pressing") -> None:
            if self.openings is not None and self.waiting is not None:
                self.openings.show_rows(found[0])
                self.waiting.show_rows(found[1])

        self.desk.tasks.run("openings that press", look, show)

    def _show_known(self) -> None:
        """Count in the background how many are known how well, for it takes longer the more."""
        notebook, today = self.desk.notebook, self.desk.bus.today

        def count(_task: "Task") -> tuple[dict[str, int], bool]:
            from netbook.store.depth import level_counts  # not before Today is painted

            with notebook.read() as session:
                return level_counts(session, today), _ask(session)

        def show(found: tuple[dict[str, int], bool]) -> None:
            if self.known is not None:
                self.known.setVisible(any(found[0].values()))
                self.known.show_counts(*found)

        self.desk.tasks.run("people you know", count, show)

    def show_target(self, target: Target) -> None:
        """Put the focus on the first person to write to."""
        self.due.list.setFocus()

    def fold(self) -> None:
        """Put the side cards below in a narrow window, and what acts below the day."""
        width = self.window().width()
        fold_row(self._top, width, theme.FOLD_PANES)
        fold_row(self._columns, width, theme.FOLD_SIDE)
        # The keys do it as well.
        self.find_anything.setVisible(not theme.folded(width, theme.FOLD_PANES))
        key = "" if theme.folded(width, theme.FOLD_PANES) else f"  {_key()}"
        self._write.setText(tr("Write it down") + key)


def _key() -> str:
    """`Ctrl L`: the key that writes it down from anywhere."""
    key = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
    return key.replace("+", " ")


def _ask(session: "Session") -> bool:
    """Whether anybody is left for Who do you know?."""
    from netbook.store.who import anybody_to_ask  # not before Today is painted with its people

    return anybody_to_ask(session)
