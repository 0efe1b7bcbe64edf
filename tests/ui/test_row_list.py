"""Lists of rows: as high as the size of the text wants them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.ui import style
from netbook.ui.desk import Desk
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.widgets.row_paint import line_height


@pytest.mark.parametrize("grows", [False, True])
def test_rows_follow_the_size_of_the_text(
    qapp: QApplication, qtbot: QtBot, desk: Desk, grows: bool
) -> None:
    rows = RowList("Words", lambda: round(line_height()) + 10, grows=grows)
    qtbot.addWidget(rows)
    model = RowModel[str](str)
    model.fill(["one", "two"])
    rows.setModel(model)
    rows.fit()
    rows.show()
    before = rows.rowHeight(0), rows.height()
    style.dress(qapp, "light", 200, 10.0)
    assert rows.rowHeight(0) == round(line_height()) + 10 > before[0]
    assert (rows.height() > before[1]) == grows
    style.dress(qapp, "light", 100, 10.0)
    assert (rows.rowHeight(0), rows.height()) == before
