"""The trash: what was deleted in the last 30 days, to take back or to delete for good."""

from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMessageBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from netbook.store import Session
from netbook.store.trash import (
    Restored,
    TrashRow,
    delete_for_good,
    restore_contacts,
    restore_interactions,
    restore_opportunities,
    trash_rows,
)
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width
from netbook.ui.words import ago, short_day, tr

KEPT_DAYS = 30
_RESTORE = {
    "contact": restore_contacts,
    "interaction": restore_interactions,
    "opportunity": restore_opportunities,
}


def _kind(entry: TrashRow) -> str:
    kinds = {
        "contact": tr("person"),
        "interaction": tr("conversation"),
        "opportunity": tr("opening", "a job that is open"),
    }
    return kinds[entry.kind]


def _when(entry: TrashRow, today: date) -> str:
    day = datetime.fromisoformat(entry.trashed_at).astimezone().date()
    return tr("deleted {when}").format(when=ago(min(day, today), today))


def _title(entry: TrashRow, today: date) -> str:
    if entry.day is None:
        return entry.title
    return f"{entry.title}, {short_day(date.fromordinal(entry.day), today)}"


class _Delegate(QStyledItemDelegate):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: TrashRow = index.data(ROW_ROLE)
        tokens = theme.tokens()
        today = self._desk.bus.today
        rect = QRectF(option.rect).adjusted(2 * GRID, 0, -2 * GRID, 0)
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0, inset=2 * GRID)
        when, small = _when(entry, today), theme.font("small")
        paint_text(painter, rect, when, tokens.muted, small, right=True)
        rect.setRight(rect.right() - text_width(when, small) - 2 * GRID)
        rect.setLeft(rect.left() + paint_text(painter, rect, _title(entry, today), tokens.text) + 8)
        paint_text(painter, rect, _kind(entry), tokens.muted, small)
        painter.restore()


class TrashPage(Page):
    """What lies in the trash; people, conversations and openings, the newest first."""

    name = "trash"
    tables = frozenset({"contact", "interaction", "opportunity"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._why = text("", "muted", wrap=True)
        self._back = button(tr("Take back"), self._restore, kind="primary")
        self._gone = button(tr("Delete for good…"), self._delete, kind="danger")
        self._model = RowModel[TrashRow](
            lambda entry: "; ".join(
                (_title(entry, desk.bus.today), _kind(entry), _when(entry, desk.bus.today))
            )
        )
        self._delegate = _Delegate(desk)
        self.list = RowList(tr("Trash"), lambda: round(line_height()) + 22)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.opened.connect(lambda _row: self._restore())
        self.list.acts = {
            "Space": self.list.toggle_current,
            "Del": lambda _at: self._delete(),
        }
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._card = Card()
        self._card.body.setContentsMargins(1, 6, 1, 6)
        self._card.body.addWidget(self.list)
        self._card.setSizePolicy(
            self._card.sizePolicy().horizontalPolicy(),
            self._card.sizePolicy().Policy.Expanding,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(row(text(tr("Trash"), "title"), None, self._gone, self._back))
        layout.addWidget(self._why)
        layout.addWidget(self._card, 1)
        layout.addStretch(0)

    def keys(self) -> list[Key]:
        """Those of the list."""
        return [
            Key("Return", tr("Take back")),
            Key("Space", tr("Select, or no longer")),
            Key("Ctrl+A", tr("Select all")),
            Key("Del", tr("Delete for good, once you agree")),
        ]

    def reload(self) -> None:
        """Read what lies in the trash."""
        with self.desk.notebook.read() as session:
            rows = trash_rows(session)
        self._model.fill(rows)
        if not rows:
            # Not for the Undo of the notice, where Enter would put it back.
            for each in (self._card, self._back, self._gone):
                leave(each)
        self._card.setVisible(bool(rows))
        # The card ends where its rows end, and scrolls where the window does.
        high = len(rows) * self.list.verticalHeader().defaultSectionSize() + 16
        self._card.setMaximumHeight(min(high, 1 << 20))
        if rows:
            self.list.selectRow(0)
        self._why.setText(
            tr("What you delete stays here for {days} days.").format(days=KEPT_DAYS)
            if rows
            else tr("Nothing is in the trash. What you delete stays here for 30 days.")
        )
        self._enable()

    def show_target(self, target: Target) -> None:
        """Put the focus on what lies there, rather than on a button that deletes it."""
        if self._model.rows:
            self.list.setFocus()

    def _enable(self) -> None:
        for each in (self._back, self._gone):
            each.setVisible(bool(self._model.rows))
            each.setEnabled(bool(self._chosen()))

    def _chosen(self) -> list[TrashRow]:
        rows = self._model.rows
        return [rows[i.row()] for i in self.list.selectionModel().selectedRows()]

    def _ids(self, kind: str) -> list[int]:
        return [entry.id for entry in self._chosen() if entry.kind == kind]

    def _restore(self) -> None:
        chosen = {kind: self._ids(kind) for kind in _RESTORE}
        count = sum(map(len, chosen.values()))
        if not count:
            return

        def work(session: Session) -> list[Restored]:
            return [restore(session, chosen[kind]) for kind, restore in _RESTORE.items()]

        label = tr("Take %Ln back from the trash", "", count)
        self.desk.tasks.write(
            self.desk.notebook, label, work, lambda back: self._restored(count, back)
        )

    def _restored(self, count: int, back: list[Restored]) -> None:
        said = tr("%Ln taken back.", "", count)
        if twice := sum(len(each.renewed) for each in back):
            said += " " + tr("%Ln of them may be here twice now; see People.", "", twice)
        say_with_undo(self.desk, said)

    def _delete(self) -> None:
        chosen = {kind: self._ids(kind) for kind in _RESTORE}
        count = sum(map(len, chosen.values()))
        if not count:
            return
        ask = QMessageBox(self)
        ask.setIcon(QMessageBox.Icon.Warning)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setText(tr("Delete %Ln for good?", "", count))
        ask.setInformativeText(tr("This can't be undone, and older steps of undo go with it."))
        delete = ask.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        keep = ask.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        ask.setDefaultButton(keep)
        ask.setEscapeButton(keep)

        def answered() -> None:
            if ask.clickedButton() is not delete:
                return

            def work(_task: object) -> None:
                with self.desk.notebook.write_unlogged() as session:
                    for kind, ids in chosen.items():
                        delete_for_good(session, kind, ids)

            self.desk.tasks.run(
                tr("Delete for good"),
                work,
                lambda _done: self.desk.notices.show(tr("%Ln deleted for good.", "", count)),
                writes=True,
            )

        ask.finished.connect(lambda _code: answered())
        ask.open()
