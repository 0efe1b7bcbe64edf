"""The board of openings: cards by keys and by mouse, moved from stage to stage, and folded."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.store.opportunities import Opportunity, read_opportunity, save_opportunity
from netbook.store.opportunity_people import put_person
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.opportunities.close_dialog import CloseDialog
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.opportunities.stage_column import StageColumn
from netbook.ui.target import Target
from tests.e2e.scenes import close_all, open_dialog
from tests.ui.conftest import NOW, TODAY, Made, active

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def stage_id(desk: Desk, key: str) -> int:
    with desk.notebook.read() as s:
        return next(each.id for each in stages(s) if each.key == key)


def add(desk: Desk, title: str, key: str = "spotted", **more: object) -> int:
    opening = Opportunity(title, stage_id=stage_id(desk, key), **more)  # type: ignore[arg-type]
    with desk.notebook.write("Add") as s:
        return save_opportunity(s, opening, today=TODAY, now=NOW)


def where_is(desk: Desk, number: int) -> str:
    with desk.notebook.read() as s:
        opening = read_opportunity(s, number)
        assert opening is not None
        return next(each.key for each in stages(s) if each.id == opening.stage_id)


@pytest.fixture
def openings(desk: Desk, made: Made) -> dict[str, int]:
    """Two spotted, one researched, one applied for."""
    maya = made.person("Maya Okafor", organisations=(Organisation("Northwind", title="CTO"),))
    closes = date(2026, 12, 2)
    lead = add(desk, "Platform lead", organisation="Northwind", city="Berlin", closes_on=closes)
    with desk.notebook.write("Put") as s:
        put_person(s, lead, maya, "hiring_manager")
    return {
        "lead": lead,
        "manager": add(desk, "Analytics manager", organisation="Tailspin", remote=True),
        "engineer": add(desk, "Staff data engineer", "researching", organisation="Fabrikam"),
        "head": add(desk, "Head of BI", "applied", organisation="Contoso"),
    }


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, openings: dict[str, int]) -> OpportunitiesPage:
    made = active(OpportunitiesPage(desk), qtbot, 1180, 800)
    made.show_target(Target("opportunities", opportunity_id=openings["lead"]))
    return made


def column(page: OpportunitiesPage, key: str) -> StageColumn:
    return next(each for each in page.board.columns if each.stage.key == key)


def titles(column: StageColumn) -> list[str]:
    return [row.title for row in column.openings.rows]


def title(page: OpportunitiesPage) -> str:
    return page.current.title if page.current else ""


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = CTRL & ~CTRL) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def centre(column: StageColumn, at: int = 0) -> QPoint:
    return column.visualRect(column.openings.index(at, 0)).center()


def said(page: OpportunitiesPage, key: str, at: int = 0) -> str:
    """How a card is read aloud."""
    index = column(page, key).openings.index(at, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_each_card_reads_as_one_sentence(qtbot: QtBot, page: OpportunitiesPage) -> None:
    lead = "Platform lead, Northwind, Berlin; Spotted; closes 2 Dec; with Maya Okafor"
    assert said(page, "spotted") == lead
    assert said(page, "spotted", 1).startswith("Analytics manager, Tailspin, remote; Spotted; ")
    assert column(page, "spotted").accessibleName() == "Spotted: 2"


def test_a_card_with_no_news_says_how_many_ways_lead_in(
    qtbot: QtBot, page: OpportunitiesPage, made: Made
) -> None:
    qtbot.waitUntil(lambda: said(page, "researching").endswith("; nobody leads there yet"))
    low = column(page, "researching").rowHeight(0)
    works = (Organisation("Fabrikam", title="Engineer"),)
    made.talk(made.person("Nina Berg", organisations=works), ago=5)
    qtbot.waitUntil(lambda: said(page, "researching").endswith("; Researching; 1 way in"))
    assert column(page, "researching").rowHeight(0) < low
    made.talk(made.person("Tom Weber", organisations=works), ago=3)
    qtbot.waitUntil(lambda: said(page, "researching").endswith("; Researching; 2 ways in"))


def test_somebody_there_of_whom_nothing_is_noted_is_no_way_in(
    qtbot: QtBot, page: OpportunitiesPage, desk: Desk, made: Made
) -> None:
    made.person("Nina Berg", organisations=(Organisation("Adventure Works", title="Engineer"),))
    add(desk, "Data lead", "introduced", organisation="Adventure Works")
    qtbot.waitUntil(lambda: titles(column(page, "introduced")) == ["Data lead"])
    qtbot.waitUntil(lambda: said(page, "introduced").endswith("; nobody leads there yet"))


def test_where_no_organisation_is_said_no_ways_are_counted(
    qtbot: QtBot, page: OpportunitiesPage, desk: Desk
) -> None:
    add(desk, "Something with data", "introduced")
    qtbot.waitUntil(lambda: titles(column(page, "introduced")) == ["Something with data"])
    qtbot.waitUntil(lambda: said(page, "spotted", 1).endswith("; nobody leads there yet"))
    assert said(page, "introduced") == "Something with data; Introduced; nobody on it yet"


def test_the_arrows_look_from_card_to_card_over_empty_stages(
    qtbot: QtBot, page: OpportunitiesPage
) -> None:
    assert title(page) == "Platform lead"
    assert column(page, "spotted").hasFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert title(page) == "Analytics manager"
    press(qtbot, Qt.Key.Key_Right)
    assert title(page) == "Staff data engineer"
    assert column(page, "researching").hasFocus()
    press(qtbot, Qt.Key.Key_Right)  # nobody was introduced yet
    assert title(page) == "Head of BI"
    press(qtbot, Qt.Key.Key_Right)  # the last of them
    assert title(page) == "Head of BI"
    press(qtbot, Qt.Key.Key_Left)
    assert title(page) == "Staff data engineer"
    chosen = [each for each in page.board.columns if each.selectedIndexes()]
    assert [each.stage.key for each in chosen] == ["researching"]


@pytest.mark.parametrize(
    ("key", "held"), [(Qt.Key.Key_Right, CTRL), (Qt.Key.Key_BracketRight, CTRL & ~CTRL)]
)
def test_a_card_is_moved_by_keys_and_keeps_the_focus(
    qtbot: QtBot,
    desk: Desk,
    page: OpportunitiesPage,
    openings: dict[str, int],
    key: Qt.Key,
    held: Qt.KeyboardModifier,
) -> None:
    press(qtbot, key, held)
    assert where_is(desk, openings["lead"]) == "researching"
    qtbot.waitUntil(column(page, "researching").hasFocus)
    assert title(page) == "Platform lead"
    press(qtbot, key, held)
    assert where_is(desk, openings["lead"]) == "introduced"
    qtbot.waitUntil(column(page, "introduced").hasFocus)
    press(qtbot, Qt.Key.Key_Left, CTRL)
    assert where_is(desk, openings["lead"]) == "researching"
    notices = desk.notices.kept
    assert notices[-1].text == "“Platform lead” is in Researching now."
    notices[-1].actions[0].act()
    qtbot.waitUntil(lambda: where_is(desk, openings["lead"]) == "introduced")


def test_a_card_is_dragged_to_another_stage(
    qtbot: QtBot,
    desk: Desk,
    page: OpportunitiesPage,
    openings: dict[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start, there = column(page, "spotted"), column(page, "offer").viewport()
    begin = centre(start, 1)
    taken: list[bool] = []

    def carry(drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        """Do what a window system does, which there is none of off the screen."""
        at, none = there.rect().center(), Qt.KeyboardModifier.NoModifier
        for event in (
            QDragEnterEvent(at, actions, drag.mimeData(), LEFT, none),
            QDragMoveEvent(at, actions, drag.mimeData(), LEFT, none),
            QDropEvent(at, actions, drag.mimeData(), LEFT, none),
        ):
            QApplication.sendEvent(there, event)
            taken.append(event.isAccepted())
        return actions

    monkeypatch.setattr(QDrag, "exec", carry)
    qtbot.mousePress(start.viewport(), LEFT, pos=begin)
    far = QPoint(QApplication.startDragDistance() + 5, 0)
    QTest.mouseMove(start.viewport(), begin + far)
    QTest.mouseMove(start.viewport(), begin + 2 * far)
    qtbot.mouseRelease(start.viewport(), LEFT, pos=begin)
    assert taken == [True] * 3
    assert where_is(desk, openings["manager"]) == "offer"
    qtbot.waitUntil(lambda: titles(column(page, "offer")) == ["Analytics manager"])
    assert title(page) == "Analytics manager"


def test_a_card_that_hangs_over_an_arrow_brings_the_next_stage(
    qtbot: QtBot, page: OpportunitiesPage
) -> None:
    page.resize(820, 600)
    arrow, spotted = page.board.bar.after, column(page, "spotted")
    offer = column(page, "offer")
    assert not offer.isVisible()
    data = spotted.openings.mimeData([spotted.openings.index(0, 0)])
    at, none = arrow.rect().center(), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(arrow, QDragEnterEvent(at, Qt.DropAction.MoveAction, data, LEFT, none))
    qtbot.waitUntil(offer.isVisible)
    QApplication.sendEvent(arrow, QDragLeaveEvent())
    assert title(page) == "Platform lead"


def test_a_column_takes_no_files(page: OpportunitiesPage) -> None:
    there, files = column(page, "offer").viewport(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/posting.html")])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    event = QDragEnterEvent(there.rect().center(), copy, files, LEFT, none)
    event.ignore()
    there.event(event)
    assert not event.isAccepted()


def test_the_closed_stage_asks_how_it_ended(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, openings: dict[str, int]
) -> None:
    page.board.show_opening(openings["head"])
    page.board.take_focus()
    press(qtbot, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(column(page, "interviewing").hasFocus)
    press(qtbot, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(column(page, "offer").hasFocus)
    press(qtbot, Qt.Key.Key_Right, CTRL)
    dialog = open_dialog()
    assert isinstance(dialog, CloseDialog)
    assert where_is(desk, openings["head"]) == "offer"
    qtbot.mouseClick(dialog.ends["withdrawn"], LEFT, pos=QPoint(8, 8))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert where_is(desk, openings["head"]) == "closed"
    with desk.notebook.read() as s:
        opening = read_opportunity(s, openings["head"])
    assert opening is not None
    assert opening.closed_as == "withdrawn"


def test_closing_can_be_left(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, openings: dict[str, int]
) -> None:
    press(qtbot, Qt.Key.Key_C)
    dialog = open_dialog()
    assert isinstance(dialog, CloseDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert where_is(desk, openings["lead"]) == "spotted"


def test_a_deleted_card_comes_back_with_undo(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage
) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(column(page, "spotted")) == ["Analytics manager"])
    assert title(page) == "Analytics manager"
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: len(titles(column(page, "spotted"))) == 2)


def test_the_menu_of_a_card_moves_it_anywhere(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, openings: dict[str, int]
) -> None:
    spotted = column(page, "spotted")
    spotted.customContextMenuRequested.emit(centre(spotted))
    menu = next(each for each in spotted.findChildren(QMenu) if each.isVisible())
    inner = next(each.menu() for each in menu.actions() if each.text() == "Move to")
    assert isinstance(inner, QMenu)
    choices = {each.text(): each for each in inner.actions()}
    assert not choices["Spotted"].isEnabled()
    choices["Interviewing"].trigger()
    menu.close()
    assert where_is(desk, openings["lead"]) == "interviewing"


def test_a_narrow_board_keeps_the_current_stage_in_sight(
    qtbot: QtBot, page: OpportunitiesPage
) -> None:
    assert not page.board.bar.isVisible()
    page.resize(820, 600)
    bar = page.board.bar
    assert bar.isVisible()
    shown = [each for each in page.board.columns if each.isVisible()]
    assert 1 < len(shown) < 7
    page.board.take_focus()
    press(qtbot, Qt.Key.Key_Right)
    page.resize(640, 400)
    assert [each.stage.key for each in page.board.columns if each.isVisible()] == ["researching"]
    assert bar.stages.currentText() == "Researching (1)"
    press(qtbot, Qt.Key.Key_Right)
    assert [each.stage.key for each in page.board.columns if each.isVisible()] == ["applied"]
    qtbot.mouseClick(bar.after, LEFT)
    assert [each.stage.key for each in page.board.columns if each.isVisible()] == ["interviewing"]
    bar.stages.setFocus()
    qtbot.keyClick(bar.stages, Qt.Key.Key_Home)
    assert [each.stage.key for each in page.board.columns if each.isVisible()] == ["spotted"]
    assert title(page) == "Platform lead"
    close_all()


def test_what_presses_is_said_on_the_card(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage
) -> None:
    soon, later = TODAY + timedelta(days=10), TODAY + timedelta(days=40)
    for name, more, said, presses in (
        ("a", {"closes_on": soon}, "closes 1 Dec", True),
        ("b", {"closes_on": later}, "closes 31 Dec", False),
        ("c", {"next_step": "call them", "next_on": TODAY}, "today: call them", True),
        ("d", {"next_step": "interview", "next_on": date(2026, 11, 24), "next_time": "10:00"},
         "Tuesday 10:00: interview", False),
        ("e", {"next_step": "ask Tom", "next_on": date(2026, 11, 3)},
         "late since 3 Nov: ask Tom", True),
    ):  # fmt: skip
        number = add(desk, name, **more)  # type: ignore[arg-type]
        spotted = column(page, "spotted")
        qtbot.waitUntil(lambda c=spotted, n=number: c.place_of(n) >= 0)  # type: ignore[misc]
        row = spotted.openings.rows[spotted.place_of(number)]
        assert page.board._note(row) == (said, presses)


def test_one_writes_from_a_card_and_looks_into_it(
    qtbot: QtBot, page: OpportunitiesPage, openings: dict[str, int], opened: list[Target]
) -> None:
    press(qtbot, Qt.Key.Key_W)
    assert page.current is not None
    [maya] = page.current.people
    assert opened == [Target("write", maya.contact_id, opportunity_id=openings["lead"])]
    press(qtbot, Qt.Key.Key_Return)
    now = QApplication.focusWidget()
    assert now is not None
    assert page.pane.isAncestorOf(now)


def test_of_many_cards_the_one_that_is_looked_at_is_in_sight(
    desk: Desk, page: OpportunitiesPage, qtbot: QtBot
) -> None:
    with desk.notebook.write("Add") as s:
        for n in range(100):
            title = f"Head of the platform and of all that is built on it, number {n}"
            save_opportunity(
                s,
                Opportunity(title, stage_id=stage_id(desk, "spotted"), closes_on=TODAY),
                today=TODAY,
                now=NOW,
            )
    spotted = column(page, "spotted")
    qtbot.waitUntil(lambda: len(spotted.openings.rows) > 100)
    last = spotted.openings.rows[-1]
    page.show_target(Target("opportunities", opportunity_id=last.id))
    at = spotted.place_of(last.id)
    assert spotted.viewport().rect().contains(spotted.visualRect(spotted.openings.index(at, 0)))
    wide = spotted.columnWidth(0)
    highs = [spotted.cards.height(row, wide) for row in spotted.openings.rows]
    qtbot.waitUntil(lambda: spotted.verticalHeader().length() == sum(highs))
    assert [spotted.rowHeight(row) for row in range(len(highs))] == highs
