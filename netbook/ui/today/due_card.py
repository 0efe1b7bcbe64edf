"""The card of Today that says who to write to, most at risk first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.today.due_delegate import AVATAR, FOOT, DueDelegate, height_of, row_height
from netbook.ui.today.due_words import DueLine
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.row_actions import RowActions
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.words import tr

if TYPE_CHECKING:
    from netbook.ui.widgets.thumbnails import Thumbnails

# The tab of a card that holds the entry of a reason which is from no conversation.
TABS = {"fact": "about", "position": "details", "contact": "details"}


class DueCard(Card):
    """The due list; Write, Log and Later stand on the current row, and on W, L and S.

    Emits `all_wanted` with whether to show those held back too.
    """

    all_wanted = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        self._order = text("", "small")
        super().__init__(tr("To write to"), self._order)
        self._order.setText(tr("most at risk first"))
        self._desk = desk
        self._delegate = DueDelegate()
        self._model = RowModel[DueLine](DueLine.sentence)
        self.list = RowList(tr("To write to"), row_height, grows=True)
        self.list.height_of = lambda at, width: height_of(self._row(at), width)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.actions_on_row = RowActions(self.list)
        self.list.opened.connect(self._open)
        self.list.acts = {
            "L": self._log,
            "W": self._write,
            "S": self._later,
            "R": self._source,
            "Del": self._delete,
        }
        self.list.current_changed.connect(self._place)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.held = text("", "small", wrap=True)
        self.all = button("", lambda: self.all_wanted.emit(not self._all), kind="link")
        self._all = False
        self._with_photos = False
        self._photos: Thumbnails | None = None
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, 4, 2 * GRID, 8)
        foot.addWidget(self.held, 1)
        foot.addWidget(self.all)
        self.body.setContentsMargins(0, 14, 0, 6)
        self.head.setContentsMargins(2 * GRID, 0, 2 * GRID, 6)
        self.body.setSpacing(0)
        self.body.addWidget(self.list)
        self.body.addLayout(foot)

    def keys(self) -> list[Key]:
        """What the keys of the list do."""
        where = tr("To write to")
        return [
            Key("Return", tr("Open"), where),
            *person_list_keys(where),
            Key("R", tr("Show where the reason is from"), where),
            Key("Del", tr("Move to the trash"), where),
        ]

    def show_rows(self, rows: Sequence[DueLine], held: str, *, all_: bool) -> None:
        """Show the rows; `held` says what is held back; with `all_` that is shown too."""
        self._all = all_
        self.held.setText(held)
        self.held.setVisible(bool(held))
        self.all.setText(tr("Show today's only") if all_ else tr("Show them all"))
        self.all.setAccessibleName(self.all.text())
        self.all.setVisible(bool(held) or all_)
        self.show_lines(rows)

    def show_lines(self, rows: Sequence[DueLine]) -> None:
        """Show the rows, keeping the person that was current."""
        if rows and self._model.rows == rows:
            return
        at = self.list.currentIndex().row()
        kept = self._model.rows[at].id if 0 <= at < len(self._model.rows) else None
        self._model.fill(rows)
        self.list.fit()
        if self._with_photos:
            self.show_photos()
        ids = [row.id for row in rows]
        if rows:
            index = ids.index(kept) if kept in ids else min(max(at, 0), len(ids) - 1)
            self.list.selectRow(index)

    def show_photos(self) -> None:
        """Have photos fetched from now on; the first paint of Today doesn't wait for them."""
        self._with_photos = True
        if self._photos is not None or not any(line.row.photo for line in self._model.rows):
            return
        from netbook.ui.widgets.thumbnails import Thumbnails  # not before Today is painted

        self._photos = Thumbnails(self._desk, 2 * AVATAR, self)
        self._photos.loaded.connect(self.list.viewport().update)
        self._delegate.photos = self._photos.get
        self.list.viewport().update()

    def _row(self, at: int) -> DueLine:
        return self._model.rows[at]

    def _open(self, at: int) -> None:
        self._desk.open(Target("people", contact_id=self._row(at).id))

    def _write(self, at: int) -> None:
        self._desk.open(Target("write", contact_id=self._row(at).id))

    def _log(self, at: int) -> None:
        self._desk.open(Target("people", contact_id=self._row(at).id, action="log"))

    def _later(self, at: int, over: QWidget | None = None) -> None:
        # not before Today is painted
        from netbook.ui.widgets.drop_menu import drop
        from netbook.ui.widgets.later_menu import later_menu

        row = self._row(at)
        menu = later_menu(self._desk, self, row.id, row.first_name)
        if over is not None:
            drop(menu, over)
        else:
            place = self.list.visualRect(self._model.index(at, 0)).bottomLeft()
            drop(menu, self.list.viewport(), place)

    def _source(self, at: int) -> None:
        """Open the conversation that the reason is from, else the tab that holds its entry."""
        reason = self._row(at).reason
        if reason is None:
            return
        if reason.interaction_id is not None:
            self._desk.open(Target("timeline", interaction_id=reason.interaction_id))
        else:
            tab = TABS.get(reason.source[0], "timeline")
            self._desk.open(Target("people", contact_id=reason.contact_id, action=tab))

    def _delete(self, at: int) -> None:
        from netbook.ui.widgets.person_keys import trash_people  # not before Today is painted

        row = self._row(at).row
        said = tr("{who} is in the trash.").format(who=row.name)
        trash_people(self._desk, [row.id], row.name, said)

    def _place(self, at: int) -> None:
        if not 0 <= at < len(self._model.rows):
            return
        name = self._row(at).row.name
        made = [
            button(
                tr("Write"),
                lambda: self._write(at),
                kind="primary",
                name=tr("Write to {name}").format(name=name),
            ),
            button(
                tr("Log"),
                lambda: self._log(at),
                name=tr("Log a conversation with {name}").format(name=name),
            ),
        ]
        later = button(tr("Later ▾"), name=tr("Later for {name}").format(name=name))
        later.clicked.connect(lambda: self._later(at, later))
        self._delegate.current = at
        self._delegate.room_for_actions = self.actions_on_row.show(
            at, (*made, later), right=2 * GRID, bottom=FOOT
        )

    def _menu(self, where: QPoint) -> None:
        at = self.list.currentIndex().row()
        if at < 0:
            return
        # not before Today is painted
        from netbook.ui.widgets.drop_menu import drop
        from netbook.ui.widgets.later_menu import later_menu

        row = self._row(at)
        menu = later_menu(self._desk, self, row.id, row.first_name)
        menu.setTitle(tr("Later"))
        first = menu.actions()[0]
        acts = [
            (tr("Write\tW"), self._write),
            (tr("Log\tL"), self._log),
            (tr("Open\tEnter"), self._open),
        ]
        if row.reason is not None:
            acts.append((tr("Show where the reason is from\tR"), self._source))
        for label, act in acts:
            action = menu.addAction(label)
            action.triggered.connect(lambda _checked=False, do=act: do(at))
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        drop(menu, self.list.viewport(), where)
