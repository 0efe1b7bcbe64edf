"""A choice of one of several: what its width cuts is said to go on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice


def choice(qtbot: QtBot, said: str) -> Choice:
    made = Choice()
    qtbot.addWidget(made)
    made.addItem(said)
    made.setFixedWidth(200)
    made.show()
    return made


def test_a_long_choice_ends_in_dots_and_says_the_rest_in_its_tooltip(
    qtbot: QtBot, desk: Desk
) -> None:
    said = "Maya Okafor and Dieter Hahn know each other"
    shown = choice(qtbot, said)
    assert said in shown.toolTip()
    painted = shown.grab().toImage()
    option = QStyleOptionComboBox()
    shown.initStyleOption(option)
    kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = shown.style().subControlRect(kind, option, field, shown).width()
    cut = shown.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
    assert cut != said
    assert choice(qtbot, cut).grab().toImage() == painted


def test_what_can_be_written_in_has_room_for_its_words(qtbot: QtBot, desk: Desk) -> None:
    made = Choice()
    qtbot.addWidget(made)
    made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
    made.addItem("Wie im System")
    made.setEditable(True)
    made.show()
    edit = made.lineEdit()
    assert edit is not None
    made.resize(made.sizeHint())
    # Beside the words a line has a margin, and room for the cursor behind them.
    assert edit.width() >= edit.fontMetrics().horizontalAdvance("Wie im System") + 8
