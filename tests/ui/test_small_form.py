"""A small form within a card, by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from netbook.ui.desk import Desk
from netbook.ui.opportunities.step_form import StepForm


def test_enter_on_cancel_gives_up(qtbot: QtBot, desk: Desk) -> None:
    form = StepForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    told: list[str] = []
    form.done.connect(lambda _written: told.append("saved"))
    form.given_up.connect(lambda: told.append("given up"))
    form.cancel.setFocus()
    qtbot.keyClick(form.cancel, Qt.Key.Key_Return)
    assert told == ["given up"]
    form.save.setFocus()
    qtbot.keyClick(form.save, Qt.Key.Key_Enter)
    assert told == ["given up", "saved"]
