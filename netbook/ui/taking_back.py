"""Taking a backup back: which one, asked once, and said when it is done."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netbook import paths
from netbook.store.backup import Backup
from netbook.store.restore import people_in
from netbook.store.second_place import all_backups, chosen
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.notices import Notices
from netbook.ui.tasks import Task, Tasks
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons
from netbook.ui.widgets.pieces import Card, column, text
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text
from netbook.ui.words import people, tr

# How long the list waits for the second place.
PATIENCE_MS = 1500


class Entry(NamedTuple):
    """A backup in the list: when, how large, and how many people, once they are counted."""

    backup: Backup
    size: int
    people: int | None = None


def ask_to_take_back(desk: Desk, parent: QWidget, only: Backup | None = None) -> None:
    """Show the backups of the notebook, or one, to put in its place; the example has none."""
    if desk.doors.home:
        desk.notices.show(
            tr("This is the example. Go back to your notebook to take a backup back."),
            kind="error",
        )
        return
    path = desk.notebook.path
    offer_backups(
        path,
        desk.tasks,
        desk.doors.take_back,
        parent,
        desk.notices,
        [only] if only else None,
    )


def offer_backups(
    path: Path,
    tasks: Tasks,
    take_back: Callable[[Path], None],
    parent: QWidget,
    notices: Notices,
    found: Sequence[Backup] | None = None,
) -> None:
    """Show the backups of a notebook, open or not; say it where there are none."""
    place = chosen(paths.machine_value)
    asked = False

    def ask(found: Sequence[Backup]) -> None:
        nonlocal asked
        if asked:
            return
        asked = True
        if found:
            TakeBack(path, found, tasks, take_back, parent).open()
        else:
            notices.show(tr("There is no backup of {name} yet.").format(name=path.name))

    if found or place is None:
        ask(found or all_backups(path, None))
        return
    # The other disk may be slow, or may never answer: then those on this one will do.
    tasks.run(tr("Look for backups"), lambda _task: all_backups(path, place), ask, slow_disk=True)
    QTimer.singleShot(PATIENCE_MS, parent, lambda: ask(all_backups(path, None)))


def say_taken_back(notices: Notices, notebook: Path) -> None:
    """Say that a backup has taken the place of a notebook, and where that is now."""
    said = tr("The backup is now {name}. What was there before is a backup too.")
    notices.show(said.format(name=notebook.name))


class TakeBack(QDialog):
    """Lists backups, newest first; the chosen one takes the place of the notebook."""

    def __init__(
        self,
        notebook: Path,
        found: Sequence[Backup],
        tasks: Tasks,
        take_back: Callable[[Path], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take back a backup"))
        self._take_back = take_back
        self.model = RowModel[Entry](sentence)
        self.model.fill([Entry(each, _size(each.path)) for each in found])
        height = _row_height()
        self.list = RowList(tr("Backups, newest first"), _row_height)
        self.list.setModel(self.model)
        self._delegate = _Delegate()
        self.list.setItemDelegate(self._delegate)
        self.list.selectRow(0)
        self.list.opened.connect(lambda _row: self._take())
        card = Card()
        card.body.setContentsMargins(1, 6, 1, 6)
        card.body.addWidget(self.list)
        policy = card.sizePolicy()
        card.setSizePolicy(policy.horizontalPolicy(), policy.Policy.Expanding)
        card.setMinimumHeight(min(len(found), 3) * height + 16)
        card.setMaximumHeight(len(found) * height + 16)
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(tr("Take back"))
        self.take.setProperty("kind", "primary")
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        name = notebook.name
        what = tr(
            "The backup takes the place of {name}. What is in {name} now is backed up first, so "
            "that you can take it back in the same way."
        )
        words = text(what.format(name=name), wrap=True)
        lines = column(words, card, buttons, spacing=12, margins=2 * GRID)
        self.setLayout(lines)
        width = min(theme.scaled(520), parent.window().width())
        self.resize(width, lines.heightForWidth(width) + min(len(found) - 1, 4) * height)
        self.list.setFocus()
        # Each backup has to be opened for that, on whatever disk it is.
        counting = tasks.run(tr("Count people"), self._count, self._counted, slow_disk=True)
        self.finished.connect(lambda _code: counting.cancel())

    def _count(self, task: Task) -> list[Entry]:
        counted: list[Entry] = []
        for entry in list(self.model.rows):
            task.report(len(counted))
            counted.append(entry._replace(people=people_in(entry.backup.path)))
        return counted

    def _counted(self, counted: list[Entry]) -> None:
        self.model.rows = counted
        last = self.model.rowCount() - 1
        self.model.dataChanged.emit(self.model.index(0, 0), self.model.index(last, 0))

    def _take(self) -> None:
        entry = self.model.rows[max(self.list.currentIndex().row(), 0)]
        self.accept()
        self._take_back(entry.backup.path)


def when(backup: Backup) -> str:
    """The local day and time at which a backup was made."""
    made_at = QDateTime.fromSecsSinceEpoch(round(backup.made_at.timestamp()))
    return QLocale().toString(made_at, QLocale.FormatType.ShortFormat)


def about(entry: Entry) -> str:
    """How large it is, how many people are in it, and what it was made before."""
    before = {
        "upgrade": tr("before an update"),
        "replaced": tr("before a backup was taken back"),
        "moved": tr("before the notebook moved"),
    }
    parts = (
        QLocale().formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        people(entry.people) if entry.people is not None else "",
        before.get(entry.backup.reason, ""),
    )
    return " · ".join(part for part in parts if part)


def sentence(entry: Entry) -> str:
    """The row as one sentence."""
    return f"{when(entry.backup)}; {about(entry)}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # deleted just now, to make room for another


def _row_height() -> int:
    return round(line_height() + line_height(theme.font("small"))) + 2 * GRID


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        rect = QRectF(option.rect).adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        first = QRectF(rect.left(), rect.top(), rect.width(), line_height())
        paint_text(painter, first, when(entry.backup), tokens.text, theme.font(bold=True))
        below = QRectF(rect.left(), first.bottom(), rect.width(), rect.bottom() - first.bottom())
        paint_text(painter, below, about(entry), tokens.muted, theme.font("small"))
        painter.restore()
