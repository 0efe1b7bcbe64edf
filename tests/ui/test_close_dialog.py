"""Closing an opening that is not for me, and passing it on."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import Opportunity, read_opportunity, save_opportunity
from netbook.store.opportunity_rows import opportunity_rows
from netbook.ui.desk import Desk
from netbook.ui.opportunities.close_dialog import CloseDialog
from netbook.ui.opportunities.page import OpportunitiesPage
from tests.e2e.scenes import open_dialog
from tests.ui.conftest import NOW, TODAY, Made

LEFT = Qt.MouseButton.LeftButton
HAND = "Close it and note it for Lena Fischer"


def test_it_is_passed_on_to_whom_one_names(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena = made.person("Lena Fischer")
    with desk.notebook.write("Add") as s:
        number = save_opportunity(s, Opportunity("BI developer"), today=TODAY, now=NOW)
    page = OpportunitiesPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(page.pane.details.end, LEFT)
    dialog = open_dialog()
    assert isinstance(dialog, CloseDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.mouseClick(dialog.ends["not_for_me"], LEFT, pos=QPoint(8, 8))
    qtbot.waitUntil(dialog.whom.field.isVisible)
    qtbot.keyClick(dialog.ends["not_for_me"], Qt.Key.Key_Tab)
    assert dialog.whom.field.hasFocus()
    qtbot.keyClicks(dialog.whom.field, "Lena")
    qtbot.keyClick(dialog.whom.field, Qt.Key.Key_Return)

    def offered() -> list[QPushButton]:
        found = dialog.findChildren(QPushButton)
        return [each for each in found if each.isVisible() and each.accessibleName() == HAND]

    qtbot.waitUntil(lambda: bool(offered()))
    qtbot.mouseClick(offered()[0], LEFT)
    with desk.notebook.read() as s:
        closed = read_opportunity(s, number)
        [hers] = opportunity_rows(s, whose="others")
    assert closed is not None
    assert closed.closed_as == "not_for_me"
    assert (hers.title, hers.for_id) == ("BI developer", lena)
