"""A timeline as a list: read, opened, edited and deleted in place; more loads while scrolling."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QVBoxLayout, QWidget

from netbook.store.interactions import read_interaction
from netbook.store.timeline import TimelineFilter, TimelineRow
from netbook.store.trash import trash_interactions
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.target import Target
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.person_keys import About, person_keys
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.row_actions import RowActions
from netbook.ui.widgets.row_list import RowList
from netbook.ui.widgets.timeline_delegate import TimelineDelegate
from netbook.ui.widgets.timeline_model import TimelineModel
from netbook.ui.words import tr

# Until the rows are as high as their texts.
ROW_HEIGHT = 40


class TimelineView(QWidget):
    """The conversations of a filter; with one contact also what was shared with them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = TimelineModel(desk, self)
        self._delegate = TimelineDelegate(desk)
        self.list = RowList(tr("Timeline"), lambda: ROW_HEIGHT)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.opened.connect(self.edit)
        self.list.acts = {
            **person_keys(desk, self.list, self._about),
            "E": self.edit,
            "Del": self.delete,
        }
        self._actions = RowActions(self.list)
        self.list.current_changed.connect(self._place_actions)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.model.rowsInserted.connect(lambda _parent, first, _last: self._fit(first))
        self._why = text("", "muted", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._why)
        layout.addWidget(self.list, 1)
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._refit.timeout.connect(self._fit_all)
        self.setFocusProxy(self.list)

    def keys(self) -> list[Key]:
        """What the keys of the list do."""
        where = tr("In the list of conversations")
        return [
            Key("Return", tr("Open it to read or change"), where),
            Key("E", tr("Open it to read or change"), where),
            *person_list_keys(where),
            Key("Del", tr("Move it to the trash"), where),
        ]

    def show_filter(self, chosen: TimelineFilter) -> None:
        """Show a filter's conversations; the same filter again keeps place and selection."""
        same = chosen == self.model.filter
        kept = self._row(self.list.currentIndex().row()) if same else None
        scroll = self.list.verticalScrollBar().value() if same else 0
        self._delegate.with_people = chosen.contact_id is None
        self.model.show(chosen, at_least=self.model.conversations if same else 0)
        self._fit(0)
        self.list.verticalScrollBar().setValue(scroll)
        if kept is not None:
            self.select(kept.id)
        empty = not self.model.lines
        self.list.setVisible(not empty)
        self._why.setVisible(empty)
        self._why.setText(_why_empty(chosen))

    def select(self, interaction_id: int) -> bool:
        """Make a loaded conversation the current one; whether it was there."""
        for at, line in enumerate(self.model.lines):
            if isinstance(line, TimelineRow) and line.id == interaction_id:
                self.list.selectRow(at)
                return True
        return False

    def edit(self, at: int) -> None:
        """Open the full form of a conversation."""
        if row := self._row(at):
            self.read(row.id)

    def read(self, interaction_id: int) -> None:
        """Open the full form of a conversation that need not be among those in sight."""
        with self._desk.notebook.read() as session:
            interaction = read_interaction(session, interaction_id)
        InteractionForm(self._desk, interaction, self.window()).open()

    def delete(self, at: int) -> None:
        """Move a conversation to the trash, with Undo."""
        row, desk = self._row(at), self._desk
        if row is None:
            return
        what = words.channel(row.channel)
        write_with_undo(
            desk,
            tr("Delete {what}").format(what=what),
            lambda s: trash_interactions(s, [row.id], desk.bus.now()),
            tr("{what} is in the trash.").format(what=what),
        )

    def _row(self, at: int) -> TimelineRow | None:
        line = self.model.lines[at] if 0 <= at < len(self.model.lines) else None
        return line if isinstance(line, TimelineRow) else None

    def _about(self, at: int) -> About | None:
        row = self._row(at)
        return About(*row.people[0]) if row and row.people else None

    def _place_actions(self, at: int) -> None:
        row = self._row(at)
        if row is None:
            self._actions.remove()
            return
        what = words.channel(row.channel)
        edit = button(
            tr("Edit"),
            lambda: self.edit(at),
            kind="link",
            name=tr("Edit {what}").format(what=what),
        )
        delete = button(
            tr("Delete"),
            lambda: self.delete(at),
            kind="link",
            name=tr("Delete {what}").format(what=what),
        )
        self._actions.show(at, (edit, delete), right=8, bottom=5)

    def _menu(self, where: QPoint) -> None:
        at = self.list.currentIndex().row()
        row = self._row(at)
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Edit\tEnter"), lambda: self.edit(at))
        menu.addAction(tr("Delete\tDel"), lambda: self.delete(at))
        menu.addSeparator()
        for person, name in row.people:
            menu.addAction(
                tr("Open {name}").format(name=name),
                partial(self._desk.open, Target("people", contact_id=person)),
            )
        drop(menu, self.list.viewport(), where)

    def _fit(self, first: int) -> None:
        width = self.list.viewport().width()
        for at in range(first, len(self.model.lines)):
            self.list.setRowHeight(at, self._delegate.height(self.model.lines[at], width))

    def _fit_all(self) -> None:
        """Take the heights for another width; a row that the edge cuts now comes in whole."""
        self._fit(0)
        at = self.list.currentIndex()
        if self.list.visualRect(at).intersects(self.list.viewport().rect()):
            self.list.scrollTo(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._refit.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_refit"):
            self._refit.start()


def _why_empty(chosen: TimelineFilter) -> str:
    if chosen == TimelineFilter():
        return tr(
            "No conversation is written down yet. Type one above, in your own words: "
            "“coffee with Maya yesterday, promised the notes by Friday”."
        )
    if chosen == TimelineFilter(chosen.contact_id):
        return tr("Nothing noted yet. Write down when you last spoke and what about.")
    return tr("No conversation fits this filter.")
