"""Dialogs: their buttons stand beside each other, or below where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import column, text


def test_buttons_stand_below_each_other_only_while_there_is_no_room(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    kinds = QDialogButtonBox.StandardButton
    buttons = Buttons(kinds.Ok | kinds.Cancel)
    buttons.button(kinds.Ok).setText("Put them off until that day")
    furnish(dialog, column(text("Until which day?")), buttons)
    dialog.show()
    wide = sum(each.sizeHint().width() for each in buttons.buttons()) + 100
    for width, way in (
        (wide, Qt.Orientation.Horizontal),
        (wide - 150, Qt.Orientation.Vertical),
        (wide, Qt.Orientation.Horizontal),
    ):
        dialog.resize(width, 300)
        qtbot.waitUntil(lambda way=way: buttons.orientation() == way)
        qtbot.waitUntil(
            lambda: all(each.height() >= each.sizeHint().height() for each in buttons.buttons())
        )
