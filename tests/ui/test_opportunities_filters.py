"""The filters of the openings: what they leave out, and what takes them off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.opportunities.filters import MOST_LINES
from netbook.ui.opportunities.form import OpeningForm
from netbook.ui.target import Target
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_openings import (
    LEFT,
    RETURN,
    Shown,
    add,
    choose,
    dialog_of,
    labels,
    named,
    titles,
    write,
)
from tests.ui.made_openings import shown as shown


def test_the_filters_leave_out(qtbot: QtBot, desk: Desk, made: Made, shown: Shown) -> None:
    lena = made.person("Lena Fischer")
    with desk.notebook.read() as s:
        closed = stages(s)[-1].id
    add(desk, "Platform lead", organisation="Northwind")
    add(desk, "BI developer", organisation="Proseware", for_id=lena, source="unposted")
    add(desk, "Old one", stage_id=closed, closed_as="gone")
    page = shown()
    assert titles(page) == ["BI developer", "Platform lead", "Old one"]
    qtbot.mouseClick(page.filters.mine, LEFT)
    assert titles(page) == ["Platform lead", "Old one"]
    qtbot.mouseClick(page.filters.others, LEFT)
    assert not page.filters.mine.isChecked()
    assert titles(page) == ["BI developer"]
    assert "for Lena Fischer" in page.board.columns[0].openings.index(0, 0).data()
    qtbot.mouseClick(page.filters.others, LEFT)
    qtbot.mouseClick(page.filters.open, LEFT)
    assert titles(page) == ["BI developer", "Platform lead"]
    choose(qtbot, page.filters.source, "A lead, not posted")
    assert titles(page) == ["BI developer"]
    choose(qtbot, page.filters.source, "Any")
    choose(qtbot, page.filters.organisation, "Northwind")
    assert titles(page) == ["Platform lead"]
    qtbot.keyClicks(page.filters.search, "prose")
    qtbot.waitUntil(lambda: titles(page) == [])
    assert "No opening fits." in labels(page)
    qtbot.mouseClick(page.none.clear, LEFT)
    assert len(titles(page)) == 3


def test_of_many_organisations_one_is_found_by_typing(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    with desk.notebook.write("Add") as s:
        for at in range(MOST_LINES + 1):
            opening = Opportunity(f"Lead {at}", organisation=f"Company {at:03}")
            save_opportunity(s, opening, today=TODAY, now=NOW)
    page = shown()
    choice = page.filters.organisation
    for typed, found in (("y 007", ["Lead 7"]), ("nobody", ["Lead 7"]), ("PANY 012", ["Lead 12"])):
        qtbot.mouseClick(choice, LEFT)
        window = next(each for each in choice.findChildren(QFrame) if each.isVisible())
        field = window.findChild(QLineEdit)
        assert field is not None
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, RETURN)
        assert titles(page) == found
        window.close()
    assert choice.text() == "✓ Company 012"
    qtbot.mouseClick(choice, LEFT)
    window = next(each for each in choice.findChildren(QFrame) if each.isVisible())
    field = window.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "y 01")
    offered = field.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, RETURN):
        qtbot.keyClick(offered, key)
    assert titles(page) == ["Lead 11"]
    assert not window.isVisible()
    qtbot.mouseClick(choice, LEFT)
    window = next(each for each in choice.findChildren(QFrame) if each.isVisible())
    named(window, "Any").setFocus()
    qtbot.keyClick(named(window, "Any"), RETURN)
    assert len(titles(page)) == MOST_LINES + 1
    assert not choice.isChecked()


def test_a_target_is_found_past_the_filters(desk: Desk, shown: Shown) -> None:
    add(desk, "Platform lead")
    other = add(desk, "BI developer", source="unposted")
    page = shown()
    page.filters.restore({"source": "posted", "mine": True})
    page.reload()
    assert titles(page) == ["Platform lead"]
    page.show_target(Target("opportunities", opportunity_id=other))
    assert page.current is not None
    assert page.current.title == "BI developer"
    assert page.board.columns[0].hasFocus()


def test_a_new_opening_that_the_filters_let_through_leaves_them_on(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    add(desk, "Platform lead")
    add(desk, "BI developer", source="unposted")
    page = shown()
    qtbot.mouseClick(page.filters.mine, LEFT)
    choose(qtbot, page.filters.source, "Posted")
    page.new.click()
    form = dialog_of(OpeningForm)
    write(qtbot, form.fields.lines["title"], "Data engineer")
    qtbot.mouseClick(form.save, LEFT)
    assert page.current is not None
    assert page.current.title == "Data engineer"
    assert titles(page) == ["Data engineer", "Platform lead"]
    assert page.filters.mine.isChecked()


@pytest.mark.parametrize("key", [RETURN, Qt.Key.Key_Down])
def test_from_the_search_one_goes_on_to_what_was_found(
    qtbot: QtBot, desk: Desk, shown: Shown, key: Qt.Key
) -> None:
    add(desk, "Platform lead")
    add(desk, "BI developer")
    page = shown()
    page.filters.search.setFocus()
    qtbot.keyClicks(page.filters.search, "platform")
    qtbot.waitUntil(lambda: titles(page) == ["Platform lead"])
    qtbot.keyClick(page.filters.search, key)
    assert page.board.columns[0].hasFocus()
