"""Rows of words in a list, as they are painted."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from netbook.ui import theme
from netbook.ui.widgets.told_rows import AVATAR, Told, told_list


@pytest.mark.usefixtures("desk")
def test_a_name_alone_stands_beside_the_middle_of_its_picture(qtbot: QtBot) -> None:
    rows, model, _ = told_list("Who is there now")
    qtbot.addWidget(rows)
    rows.resize(400, 200)
    model.fill([Told("Maya Okafor", id=1, name="Maya Okafor"), Told("Dieter Hahn", id=2)])
    rows.show()
    qtbot.waitExposed(rows)
    row = rows.visualRect(model.index(0, 0))
    picture: QImage = rows.viewport().grab(row).toImage()
    ink = theme.tokens().text.lower()
    inked = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).name() == ink for x in range(AVATAR, picture.width()))
    ]
    middle = (inked[0] + inked[-1]) / 2
    assert abs(middle - picture.height() / 2) <= 3
