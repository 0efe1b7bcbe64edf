"""A second click in the same place: it means what was there, not what came there since."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.follow_ups import add_promise, open_promises
from netbook.store.interactions import ExchangeEntry
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.opportunities.stages_dialog import StagesDialog
from netbook.ui.today.page import TodayPage
from netbook.ui.widgets.pieces import button
from tests.ui.conftest import NOW, TODAY, Made


def today_page(qtbot: QtBot, desk: Desk) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    desk.bus.changed.connect(lambda _change: page.reload())
    page.reload()
    page.show()
    qtbot.waitUntil(lambda: page.promises.suggested is not None)
    return page


def second_click(over: QWidget, place: QPoint) -> None:
    """What the system tells of the second of two clicks."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at, on_screen, alone = QPointF(place), QPointF(over.mapToGlobal(place)), Qt.KeyboardModifier(0)
    pressed, let_go = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease
    for kind, held in ((pressed, left), (let_go, none)):
        QApplication.sendEvent(over, QMouseEvent(kind, at, on_screen, left, held, alone))


def done_buttons(rows: QWidget | None) -> list[QPushButton]:
    assert rows is not None
    made = rows.findChildren(QPushButton)
    return [b for b in made if b.text() == "Done" and b.isVisibleTo(rows)]


def test_two_clicks_on_done_settle_one_suggestion(qtbot: QtBot, desk: Desk, made: Made) -> None:
    for name in ("Maya Okafor", "Priya Nair"):
        made.talk(made.person(name), ago=21, exchanges=(ExchangeEntry("received", "advice"),))
    page = today_page(qtbot, desk)
    first, _second = done_buttons(page.promises.suggested)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(done_buttons(page.promises.suggested)) == 1)
    (left,) = done_buttons(page.promises.suggested)
    second_click(left, left.rect().center())
    assert len(desk.notices.kept) == 1
    qtbot.mouseClick(left, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not done_buttons(page.promises.suggested))


def test_two_clicks_on_a_box_tick_one_promise(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    with made.notebook.write("Promise") as s:
        for what in ("the notes", "the slides"):
            add_promise(s, maya, whose="mine", text=what, due_on=TODAY, now=NOW)
    page = today_page(qtbot, desk)
    rows = page.promises.list
    box = QPoint(24, rows.rowHeight(0) // 2)
    QCursor.setPos(rows.viewport().mapToGlobal(box))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    qtbot.waitUntil(lambda: rows.model().rowCount() == 1)
    second_click(rows.viewport(), box)
    assert len(desk.notices.kept) == 1
    with desk.notebook.read() as s:
        assert len(open_promises(s)) == 1


def test_a_button_that_was_pressed_long_ago_takes_no_second_click(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[str] = []
    made = button("Add", lambda: pressed.append("add"))
    qtbot.addWidget(made)
    made.show()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    second_click(made, made.rect().center())
    assert pressed == ["add", "add"]
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 5)
    qtbot.wait(10)
    second_click(made, made.rect().center())
    assert pressed == ["add", "add"]


def test_two_clicks_on_delete_take_one_stage_away(qtbot: QtBot, desk: Desk) -> None:
    dialog = StagesDialog(desk, desk.notices.window)
    dialog.open()
    dialog.list.selectRow(1)
    for over in (dialog.gone, dialog.new):
        with desk.notebook.read() as s:
            before = len(stages(s))
        qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
        dialog.name.setText("Another")
        second_click(over, over.rect().center())
        with desk.notebook.read() as s:
            assert abs(len(stages(s)) - before) == 1
    dialog.reject()
