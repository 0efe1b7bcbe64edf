"""How the list of 100,000 people shows, scrolls and follows the search, next to smaller things."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollBar, QTableView, QWidget

from netbook.store.notebook import open_notebook
from netbook.store.people import PeopleQuery, people_ids, people_rows
from netbook.ui import style, theme
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import STAY
from netbook.ui.notices import Notices
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.list_pane import ListPane
from netbook.ui.people.page import PeoplePage
from netbook.ui.tasks import Tasks
from netbook.ui.widgets.person_list import PersonList
from tests.perf.big_notebook import TODAY, build
from tests.perf.ratio import Ratio

MANY, FEW = 100_000, 1_000
PAGES, ROUNDS = 120, 9
WORDS = ("maya", "okaf", "dieter", "migration", "data")


class PlainModel(QAbstractTableModel):
    """As plain as a Python model gets: a list of the same words as strings."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names

    def rowCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def columnCount(self, parent: Any = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._names[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


@contextmanager
def desk_on(path: Path) -> Iterator[Desk]:
    """A desk on a notebook, with a window for its notices."""
    notebook = open_notebook(path)
    window = QMainWindow()
    tasks = Tasks(lambda error: (_ for _ in ()).throw(error))
    yield Desk(notebook, Bus(TODAY), tasks, Notices(window), lambda _target: None, STAY)
    tasks.close()
    notebook.close()


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of a piece of work, after one round that warms up."""
    work()
    taken = []
    for _ in range(rounds):
        start = process_time()
        work()
        taken.append(process_time() - start)
    return median(taken)


def place(widget: QWidget) -> None:
    """Show a widget as large as the list of people is in a window."""
    widget.resize(312, 680)
    widget.show()
    QApplication.processEvents()


def showing(desk: Desk) -> float:
    """From nothing to the painted list: the page is built, its people read, the window painted."""
    owner = QWidget()

    def work() -> None:
        pane = ListPane(desk, PeopleActions(desk, owner))
        pane.resize(312, 680)
        pane.reload()
        pane.show()
        pane.list.viewport().repaint()
        pane.close()
        pane.deleteLater()

    return seconds(work)


def scrolling(table: QTableView) -> float:
    """One page down, painted; the mean over many pages, each after a moment of idleness."""
    bar = table.verticalScrollBar()
    bar.setValue(0)
    table.viewport().repaint()
    taken = 0.0
    for _ in range(PAGES):
        QApplication.processEvents()
        start = process_time()
        bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
        table.viewport().repaint()
        taken += process_time() - start
    return taken / PAGES


def plain_table(names: list[str], row_height: int) -> QTableView:
    """A table as Qt makes it, with rows as high as those of people."""
    table = QTableView()
    table.setModel(PlainModel(names))
    table.horizontalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    place(table)
    return table


def typing(page: PeoplePage) -> tuple[float, float]:
    """A keystroke in the search until everything is painted, and the bare painting of that."""
    field = page.pane.search
    field.setFocus()
    keystrokes, repaints = [], []
    for word in WORDS:
        field.clear()
        QApplication.processEvents()
        for letter in word:
            start = process_time()
            QTest.keyClick(field, letter)
            page.repaint()
            keystrokes.append(process_time() - start)
            start = process_time()
            page.repaint()
            repaints.append(process_time() - start)
            QApplication.processEvents()
    return median(keystrokes), median(repaints)


def measure() -> Iterator[Ratio]:
    """The list next to one of 1,000, next to a plain table, and next to its own painting."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    style.dress(app, "light", 100, 10.0)
    app.setStyleSheet(style.sheet(theme.tokens(), 10.0))
    with tempfile.TemporaryDirectory() as folder:
        few = build(Path(folder) / "few.netbook", FEW, 5 * FEW)
        many = build(Path(folder) / "many.netbook", MANY, MANY)
        with desk_on(few) as desk:
            show_few = showing(desk)
        with desk_on(many) as desk:
            yield _ratio("list of 100,000 shows, to that of 1,000", showing(desk), show_few, 3.5)
            people = PersonList(desk, "people")
            place(people)
            with desk.notebook.read() as s:
                ids = people_ids(s, PeopleQuery(), TODAY)
                rows = people_rows(s, ids)
            people.show_ids(ids)
            names = [f"{row.name}, {row.title}, {row.organisation}" for row in rows]
            table = plain_table(names, people.verticalHeader().defaultSectionSize())
            ours = min(scrolling(people) for _ in range(3))
            plain = min(scrolling(table) for _ in range(3))
            yield _ratio("a page of it scrolls, to a plain table's", ours, plain, 1.7)
            people.close()
            table.close()
            page = PeoplePage(desk)
            page.resize(1092, 820)
            page.show()
            QApplication.processEvents()
            keystroke, repaint = typing(page)
            yield _ratio("a keystroke in its search, to the bare repaint", keystroke, repaint, 3.0)
            page.close()
            page.deleteLater()
            QApplication.processEvents()


def _ratio(name: str, ours: float, other: float, limit: float) -> Ratio:
    return Ratio(name, ours / other, limit, note=f"{ours * 1000:.1f} ms to {other * 1000:.1f} ms")
